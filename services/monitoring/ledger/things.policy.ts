import type { EnterpriseCount, EnterpriseSetMember } from './ledger.js';

/** Ids of the things of a college and year that other colleges may have as well, by the measure that counts them. */
export type Things = Readonly<Record<string, readonly string[]>>;

/** Things of sets of colleges, each counted once in a set. Counts of zero are left out. */
export function countDistinct(
  members: readonly EnterpriseSetMember[],
  thingsOf: (collegeId: string, year: number) => readonly Things[],
): EnterpriseCount[] {
  return [...Map.groupBy(members, ({ set }) => set)].flatMap(([set, ofSet]) => {
    const found = new Map<string, Set<string>>();
    for (const { collegeId, year } of ofSet) {
      for (const things of thingsOf(collegeId, year)) {
        for (const [measure, ids] of Object.entries(things)) {
          const seen = found.get(measure) ?? new Set();
          for (const id of ids) seen.add(id);
          found.set(measure, seen);
        }
      }
    }
    return [...found].filter(([, ids]) => ids.size > 0).map(([measure, { size: value }]) => ({ set, measure, value }));
  });
}
