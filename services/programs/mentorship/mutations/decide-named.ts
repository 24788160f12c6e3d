import { BulkResults } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { Verdict } from '../mentorship.policy.js';
import type { StandingMentorship } from '../standing-mentorship.repository.js';

/** How the rows of a bulk mutation name mentorships: by ids alone, or each by a field of its own. */
export const IDS = byId('ids');
export const ROWS_WITH_ID = { key: ({ id }: { id: string }) => id, at: 'id', field: 'rows' } as const;

interface Naming<Row> {
  readonly key: (row: Row) => string;
  readonly at?: string;
  readonly field: string;
}

/** Lets `verdict` decide on each named mentorship once; answers those that change, with what is said of them. */
export function decide<Row>(
  rows: readonly Row[],
  naming: Naming<Row>,
  named: ReadonlyMap<string, StandingMentorship>,
  verdict: (standing: StandingMentorship | undefined, path: readonly (string | number)[], row: Row) => Verdict,
): { results: BulkResults; changed: { standing: StandingMentorship; row: Row }[] } {
  const results = new BulkResults(rows.length, repeatedRows(rows, naming));
  const changed = rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    const id = naming.key(row);
    const standing = named.get(id);
    const decided = verdict(standing, [naming.field, n], row);
    if (Array.isArray(decided)) {
      results.refuse(n, decided);
      return [];
    }
    results.take(n, id, RowOutcome[decided === 'CHANGE' ? 'UPDATED' : 'UNCHANGED']);
    return decided === 'CHANGE' && standing ? [{ standing, row }] : [];
  });
  return { results, changed };
}
