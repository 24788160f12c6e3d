import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { SheetKind } from '../../import-lines.type.js';

/** What an import is called by. */
export interface Run {
  readonly collegeId: string;
  readonly kind: SheetKind;
  /** The academic year as it is written; null of headcounts. */
  readonly year: string | null;
  /** The cohort whose table it is. */
  readonly cohortId?: string;
  readonly fileName: string | null;
}

/** An attempt at an import, under whose id consents and pairs come. */
export interface BegunRun {
  readonly importId: string;
  readonly attempt: number;
}

/** Where an import is written down from its beginning on. */
export interface Journal {
  /**
   * Writes down that an import begins, or goes on where it broke off: before anything of it is written.
   *
   * @throws ExchangeError when the graph refuses
   */
  begin(graph: GraphClient, run: Run): Promise<BegunRun>;
}
