import type { Problem } from '#kernel/graph/problem.js';

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
export function agesProblems(ages: AgesFacts | null | undefined, total: number, path: readonly string[]): Problem[] {
  if (!ages) return [];
  const groups = keptAges(ages).groups;
  if (groups.length > MOST_GROUPS) return [{ ...TOO_MANY, path }];
  const malformed = (ages.groups ?? []).flatMap((group, n): Problem[] =>
    isAgeGroup(group) ? [] : [{ ...MALFORMED, path: [...path, 'groups', String(n)] }],
  );
  if (malformed.length > 0) return malformed;
  const overlap = groups.some((group, n) => n > 0 && youngest(group) <= oldest(groups[n - 1]!));
  if (overlap) return [{ ...OVERLAP, path }];
  const { minors } = ages;
  if (sum(groups) > total || (minors ?? 0) > total) return [{ ...MORE_THAN_TOTAL, path, values: { total } }];
  return minors == null ? [] : contradictions(groups, minors, total, path);
}

function isAgeGroup({ from, to, count }: AgeGroupFacts): boolean {
  const ages = [from, to].filter((age) => age != null);
  return (
    ages.length > 0 && ages.every((age) => age >= 0 && age < OLDEST) && count >= 0 && (from ?? 0) <= (to ?? OLDEST)
  );
}

/** A group that ends before 18 holds minors alone, and one that begins with it none. */
function contradictions(groups: readonly AgeGroupFacts[], minors: number, total: number, path: readonly string[]) {
  if (minors < 0) return [{ ...MALFORMED, path: [...path, 'minors'] }];
  const under = sum(groups.filter((group) => oldest(group) < OF_AGE));
  const over = sum(groups.filter((group) => youngest(group) >= OF_AGE));
  return under > minors || over > total - minors ? [{ ...CONTRADICTION, path: [...path, 'minors'] }] : [];
}

/** A broken rule before it is known where. */
type Rule = Omit<Problem, 'path'>;

const TOO_MANY: Rule = {
  code: 'AGE_GROUPS_COUNT',
  text: { ru: 'Возрастных групп — не больше {most}.', en: 'There are at most {most} age groups.' },
  values: { most: MOST_GROUPS },
};
const MALFORMED: Rule = {
  code: 'AGE_GROUP_MALFORMED',
  text: {
    ru: 'Возрастная группа — число людей от 0 и полные годы: «от», «до» или оба, от меньшего к большему.',
    en: 'An age group is a number of people from 0, and full years: from, to, or both, the lower one first.',
  },
};
const OVERLAP: Rule = {
  code: 'AGE_GROUPS_OVERLAP',
  text: {
    ru: 'Возрастные группы пересекаются: один и тот же возраст должен стоять в одной.',
    en: 'Age groups overlap: an age stands in one of them.',
  },
};
const MORE_THAN_TOTAL: Rule = {
  code: 'MORE_BY_AGE_THAN_TOTAL',
  text: {
    ru: 'По возрасту людей больше, чем всего ({total}); проверьте обе численности.',
    en: 'There are more people by age than in total ({total}); check both.',
  },
};
const CONTRADICTION: Rule = {
  code: 'MINORS_CONTRADICT_AGES',
  text: {
    ru: 'Число несовершеннолетних не сходится с возрастными группами до 18 лет и с 18 лет.',
    en: 'The number of minors does not agree with the age groups under 18 and from 18.',
  },
};
