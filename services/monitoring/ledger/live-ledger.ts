import { byCollegeAndYear } from './counts.policy.js';
import type { LiveLedger } from './ledger.js';
import type { MeasuresRow } from './measure.repository.js';
import { countDistinct } from './things.policy.js';

type Counted = MeasuresRow & { readonly year: number };

/** The measures as they stand, of the colleges that the session reaches. */
export function liveLedger(rows: readonly MeasuresRow[]): LiveLedger {
  const counted = rows.filter((row): row is Counted => row.year !== null);
  const rowsOf = byCollegeAndYear(counted);
  const thingsOf = (collegeId: string, year: number) => rowsOf(collegeId, year).flatMap(({ things }) => things ?? []);
  return {
    source: 'LIVE',
    lookedUp: new Map(),
    countsOf: byCollegeAndYear(counted.flatMap(toCounts)),
    countEnterprises: (members) => Promise.resolve(countDistinct(members, thingsOf)),
  };
}

const toCounts = ({ collegeId, year, asOf, sheets }: Counted) =>
  sheets.map((values) => ({ collegeId, year, asOf, values }));
