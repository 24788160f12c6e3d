import type { Problem } from '#kernel/graph/problem.js';
import { headcountProblem } from './headcount.problems.js';

/** People from one age to another, both included, in full years; without an end, all that are younger or older. */
export interface AgeGroupFacts {
  readonly from?: number | null;
  readonly to?: number | null;
  readonly count: number;
}

/** How old people of one total are, as far as it is known. */
export interface AgesFacts {
  readonly minors?: number | null;
  readonly groups?: readonly AgeGroupFacts[] | null;
}

/** Ages as they are kept: the youngest first, nothing left out, so that the same ages are written the same. */
export interface KeptAges {
  readonly minors: number | null;
  readonly groups: readonly { readonly from: number | null; readonly to: number | null; readonly count: number }[];
}

const OF_AGE = 18;
const OLDEST = 120;
const MOST_GROUPS = 60;

const youngest = ({ from }: AgeGroupFacts) => from ?? 0;
const oldest = ({ to }: AgeGroupFacts) => to ?? OLDEST;
const sum = (groups: readonly AgeGroupFacts[]) => groups.reduce((total, { count }) => total + count, 0);

export function keptAges({ minors, groups }: AgesFacts): KeptAges {
  const inOrder = [...(groups ?? [])].sort((a, b) => youngest(a) - youngest(b));
  return {
    minors: minors ?? null,
    groups: inOrder.map(({ from, to, count }) => ({ from: from ?? null, to: to ?? null, count })),
  };
}

/** What is wrong with the ages of those counted in `total`; empty when they can be taken, or none were given. */
export function agesProblems(ages: AgesFacts | null | undefined, total: number, path: Problem['path']): Problem[] {
  if (!ages) return [];
  const groups = keptAges(ages).groups;
  if (groups.length > MOST_GROUPS) return [headcountProblem('AGE_GROUPS_COUNT', path, { most: MOST_GROUPS })];
  const malformed = (ages.groups ?? []).flatMap((group, n): Problem[] =>
    isAgeGroup(group) ? [] : [headcountProblem('AGE_GROUP_MALFORMED', [...path, 'groups', String(n)])],
  );
  if (malformed.length > 0) return malformed;
  const overlap = groups.some((group, n) => n > 0 && youngest(group) <= oldest(groups[n - 1]!));
  if (overlap) return [headcountProblem('AGE_GROUPS_OVERLAP', path)];
  const { minors } = ages;
  if (sum(groups) > total || (minors ?? 0) > total)
    return [headcountProblem('MORE_BY_AGE_THAN_TOTAL', path, { total })];
  return minors == null ? [] : contradictions(groups, minors, total, path);
}

function isAgeGroup({ from, to, count }: AgeGroupFacts): boolean {
  const ages = [from, to].filter((age) => age != null);
  return (
    ages.length > 0 && ages.every((age) => age >= 0 && age < OLDEST) && count >= 0 && (from ?? 0) <= (to ?? OLDEST)
  );
}

/** A group that ends before 18 holds minors alone, and one that begins with it none. */
function contradictions(groups: readonly AgeGroupFacts[], minors: number, total: number, path: Problem['path']) {
  if (minors < 0) return [headcountProblem('AGE_GROUP_MALFORMED', [...path, 'minors'])];
  const under = sum(groups.filter((group) => oldest(group) < OF_AGE));
  const over = sum(groups.filter((group) => youngest(group) >= OF_AGE));
  return under > minors || over > total - minors
    ? [headcountProblem('MINORS_CONTRADICT_AGES', [...path, 'minors'])]
    : [];
}
