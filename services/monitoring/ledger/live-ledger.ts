import { countsByCollege, type LedgerRow } from './counts.policy.js';
import type { LiveLedger } from './ledger.js';
import type { MeasuresRow } from './measure.repository.js';
import { countDistinct, type Things } from './things.policy.js';

/** The measures as they stand, of the colleges that the session reaches. */
export function liveLedger(rows: readonly MeasuresRow[]): LiveLedger {
  const counted = rows.filter((row) => row.year !== null);
  const things = Map.groupBy(counted, keyOf);
  const thingsOf = (collegeId: string, year: number): readonly Things[] =>
    things.get(keyOf({ collegeId, year }))?.flatMap((row) => row.things ?? []) ?? [];
  return {
    source: 'LIVE',
    countsOf: countsByCollege(rows.flatMap(toCounts)),
    countEnterprises: (members) => Promise.resolve(countDistinct(members, thingsOf)),
  };
}

const keyOf = ({ collegeId, year }: Pick<MeasuresRow, 'collegeId' | 'year'>): string => `${collegeId} ${year}`;

const toCounts = ({ collegeId, year, asOf, sheets }: MeasuresRow): LedgerRow[] =>
  year === null ? [] : sheets.map((values) => ({ collegeId, year, asOf, values }));
