import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { CollegeRecords } from '../../bases/records.js';
import type { FoundCollege } from '../../graph/college.js';
import type { Reached } from '../../import/journal/graph-journal.js';
import type { Run } from '../../import/job/journal.type.js';
import type { ImportParameters } from './parameters.js';

/** One import. */
export interface WorkerJob {
  readonly file: Uint8Array;
  readonly parameters: ImportParameters;
  readonly college: FoundCollege & { readonly code: string };
  readonly language: Language;
}

export type FromWorker =
  /** Asks the graph as the caller. */
  | { readonly ask: { readonly id: number; readonly query: string; readonly variables: Record<string, unknown> } }
  /** Has it written down that an import begins to write. */
  | { readonly begin: { readonly id: number; readonly run: Run } }
  /** An `ImportLine` as JSON: put into text here, since a long report takes its time. */
  | { readonly line: string; readonly last: boolean; readonly reached?: Reached }
  | { readonly failed: { readonly code: string; readonly text: Bilingual } };

/** When the graph refuses there is no message: the worker is ended. */
export type ToWorker =
  /** Begins; the one before has ended. */
  | { readonly job: WorkerJob }
  /** An answer of the graph. */
  | { readonly id: number; readonly data: unknown }
  /** What the college has in the graph, asked for while the worker reads the sheet; for bases alone. */
  | { readonly records: CollegeRecords };
