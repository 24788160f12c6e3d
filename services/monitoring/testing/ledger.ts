import { countsByCollege, termKey, type Count } from '../ledger/counts.policy.js';
import type { EnterpriseCount, Ledger } from '../ledger/ledger.js';

/** Counts of each college by measure, e.g. `mentees STUDENT`; without a category the total. */
export type CountsOfColleges = Readonly<Record<string, Readonly<Record<string, Count>>>>;

/** A ledger of what a region has published for 2024/2025. */
export function publishedLedger(colleges: CountsOfColleges, enterprises: readonly EnterpriseCount[] = []): Ledger {
  const rows = Object.entries(colleges).map(([collegeId, counts]) => ({
    collegeId,
    year: 2024,
    asOf: '2025-08-31',
    values: Object.fromEntries(Object.entries(counts).map(([name, value]) => [keyOf(name), value])),
  }));
  return {
    source: 'PUBLISHED',
    countsOf: countsByCollege(rows),
    countEnterprises: () => Promise.resolve(enterprises),
    whyNothing: () => null,
  };
}

function keyOf(name: string): string {
  const [measure = '', category = ''] = name.split(' ');
  return termKey({ measure, category, form: '' });
}
