import { term } from '../indicator/formula.policy.js';
import { byCollegeAndYear, termKey } from '../ledger/counts.policy.js';
import type { LiveLedger } from '../ledger/ledger.js';

/** Counts of each college by measure, e.g. `mentees STUDENT`; without a category the total. */
export type CountsOfColleges = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A ledger of what colleges have counted in 2024/2025. */
export function countedLedger(colleges: CountsOfColleges): LiveLedger {
  const rows = Object.entries(colleges).map(([collegeId, counts]) => ({
    collegeId,
    year: 2024,
    asOf: '2025-08-31',
    values: Object.fromEntries(Object.entries(counts).map(([name, value]) => [keyOf(name), value])),
  }));
  return {
    source: 'LIVE',
    lookedUp: new Map(),
    countsOf: byCollegeAndYear(rows),
    countEnterprises: () => Promise.resolve([]),
  };
}

function keyOf(name: string): string {
  const [measure = '', category = ''] = name.split(' ');
  return termKey(term(measure, category));
}
