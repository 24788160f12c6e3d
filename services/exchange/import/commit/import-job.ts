import type { ImportKind } from '../../bases/columns.js';
import type { FoundCollege } from '../../graph/college.js';

/** What is to be imported into where. */
export interface ImportJob {
  readonly kind: ImportKind;
  readonly college: FoundCollege;
  /** First calendar year of the academic year. */
  readonly year: number;
  /** Have the graph do everything, report it, and undo it. */
  readonly dryRun: boolean;
  /** Name of the file, for the college's list of imports. */
  readonly filename?: string | null;
  /** Whether a sheet with warnings is only to be looked at, until somebody has accepted them. */
  readonly holdOnWarnings?: boolean;
}

/** Whether nothing is to be written until somebody has read what there is to be warned of. */
export function isHeld(
  { dryRun, holdOnWarnings = false }: Pick<ImportJob, 'dryRun' | 'holdOnWarnings'>,
  warnings: readonly unknown[],
): boolean {
  return holdOnWarnings && !dryRun && warnings.length > 0;
}
