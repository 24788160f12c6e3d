import type { ImportKind } from '../../bases/columns.js';
import type { FoundCollege } from '../../graph/college.js';
import type { Attesting } from '../attesting/attesting.policy.js';
import type { Journal } from './journal.type.js';

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
  /** What the college says to what the import would attest; without it nothing is attested. */
  readonly attesting?: Attesting;
  /** Where it is written down while it goes on; without one its end alone is recorded. */
  readonly journal?: Journal;
}

/** Why nothing is written: warnings that nobody has accepted, and what would be attested on nobody's word. */
export type Hold = 'WARNINGS' | 'ATTESTING';

export function holdsOf(
  { dryRun, holdOnWarnings = false }: Pick<ImportJob, 'dryRun' | 'holdOnWarnings'>,
  { warnings, undecided = [] }: { readonly warnings: readonly unknown[]; readonly undecided?: readonly unknown[] },
): readonly Hold[] {
  if (dryRun) return [];
  return [
    ...(holdOnWarnings && warnings.length > 0 ? (['WARNINGS'] as const) : []),
    ...(undecided.length > 0 ? (['ATTESTING'] as const) : []),
  ];
}
