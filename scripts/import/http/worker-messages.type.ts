import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/session/session.js';
import type { FoundCollege } from '../college.js';
import type { ImportParameters } from './parameters.js';

/** What the worker is started with. */
export interface WorkerJob {
  readonly file: Uint8Array;
  readonly parameters: ImportParameters;
  readonly college: FoundCollege & { readonly code: string };
  readonly language: Language;
}

export type FromWorker =
  /** Asks the graph as the caller. */
  | { readonly ask: { readonly id: number; readonly query: string; readonly variables: Record<string, unknown> } }
  /** An `ImportLine` as JSON: put into text here, since a long report takes its time. */
  | { readonly line: string; readonly last: boolean }
  | { readonly failed: { readonly code: string; readonly text: Bilingual } };

/** An answer of the graph. When it refuses there is none: the worker is ended. */
export interface ToWorker {
  readonly id: number;
  readonly data: unknown;
}
