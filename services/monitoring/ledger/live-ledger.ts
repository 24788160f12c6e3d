import { knownJson } from '#kernel/memory/known-json.js';
import { byCollegeAndYear, type Counts } from './counts.policy.js';
import type { LiveLedger } from './ledger.js';
import type { MeasuresRow } from './measure.repository.js';
import { countDistinct, type Things } from './things.policy.js';

type Counted = MeasuresRow & { readonly year: number };

const sheetsIn = knownJson<readonly Counts['values'][]>();
const thingsIn = knownJson<readonly Things[]>();

/** The measures as they stand, of the colleges that the session reaches. */
export function liveLedger(rows: readonly MeasuresRow[]): LiveLedger {
  const counted = rows.filter((row): row is Counted => row.year !== null);
  const rowsOf = byCollegeAndYear(counted);
  const thingsOf = (collegeId: string, year: number) =>
    rowsOf(collegeId, year).flatMap(({ things }) => (things === null ? [] : thingsIn(things)));
  return {
    source: 'LIVE',
    lookedUp: new Map(),
    countsOf: byCollegeAndYear(counted.flatMap(toCounts)),
    countEnterprises: (members) => Promise.resolve(countDistinct(members, thingsOf)),
  };
}

const toCounts = ({ collegeId, year, asOf, sheets }: Counted) =>
  sheetsIn(sheets).map((values) => ({ collegeId, year, asOf, values }));
