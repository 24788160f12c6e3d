import type { ProblemCode } from '#kernel/graph/problem-code.js';
import type { Problem } from '#kernel/graph/problem.js';
import { isYoungSpecialist } from '#kernel/time/age.js';
import { dayAfter, dayBefore, yearsAfter, type IsoDate } from '#kernel/time/iso-date.js';
import type { Category } from '#kernel/graph/person-category.data.js';

/** What a person is from a day on; without one for as long as the college knows them. */
export interface CategoryFrom {
  readonly category: Category;
  readonly from?: IsoDate | null | undefined;
}

/** What a person was up to a day, that day included. */
export interface FormerCategory {
  readonly category: Category;
  readonly until: IsoDate;
}

/** More changes than these nobody goes through. */
const MOST = 20;

/** What is wrong with a history of categories, the oldest first; empty when it can be recorded. */
export function historyProblems(history: readonly CategoryFrom[], today: IsoDate): Problem[] {
  const problem = (index: number, code: ProblemCode, text: Problem['text']) => ({
    code,
    text,
    path: ['categories', index],
  });
  if (history.length === 0 || history.length > MOST) return [{ ...WRONG_LENGTH, values: { most: MOST } }];
  return history.flatMap(({ category, from }, index) => {
    if (index === 0) return from ? [problem(index, 'CATEGORY_FROM_UNEXPECTED', FIRST_HAS_NO_DAY)] : [];
    const before = history[index - 1]!;
    if (!from) return [problem(index, 'CATEGORY_FROM_REQUIRED', DAY_REQUIRED)];
    if (from > today) return [problem(index, 'CATEGORY_IN_FUTURE', IN_FUTURE)];
    if (before.from && from <= before.from) return [problem(index, 'CATEGORY_ORDER', OUT_OF_ORDER)];
    return category === before.category ? [problem(index, 'CATEGORY_REPEATED', SAME_AGAIN)] : [];
  });
}

/** A sound history, as it is kept: what was, each to its last day, and what is. */
export function splitHistory(history: readonly CategoryFrom[]): { former: FormerCategory[]; category: Category } {
  const former = history
    .slice(0, -1)
    .map(({ category }, index) => ({ category, until: dayBefore(history[index + 1]!.from!) }));
  return { former, category: history.at(-1)!.category };
}

/** The same back as periods, the oldest first; one that was changed and changed back within a day leaves no trace. */
export function periods(former: readonly FormerCategory[], category: Category) {
  const all = [...former, { category, until: null }].map((period, index) => {
    const before = former[index - 1];
    return { category: period.category, from: before ? dayAfter(before.until) : null, until: period.until };
  });
  return all.reduce<typeof all>((kept, period) => {
    const last = kept.at(-1);
    if (last?.category !== period.category) return [...kept, period];
    return [...kept.slice(0, -1), { ...last, until: period.until }];
  }, []);
}

interface TeachersStart {
  readonly category: Category;
  readonly careerStartedOn?: IsoDate | null;
  readonly jobStartedOn?: IsoDate | null;
}

/**
 * Whether a teacher counts as a new employee of an academic year: one who came from another workplace (S002). Counted
 * apart from young specialists, and outside their 70 %. For how long, S002 does not say: the hub takes the first full
 * year in the job, looked at on 1 October, the day on which young specialists are told.
 */
export function isNewEmployee({ category, careerStartedOn, jobStartedOn }: TeachersStart, year: number): boolean {
  if (category !== 'TEACHER' || !jobStartedOn || isYoungSpecialist(careerStartedOn, year)) return false;
  return `${year}-10-01` < yearsAfter(jobStartedOn, 1);
}

const WRONG_LENGTH: Problem = {
  code: 'CATEGORIES_COUNT',
  path: ['categories'],
  text: {
    ru: 'Перечислите категории по порядку, от 1 до {most}: последняя действует сейчас.',
    en: 'Give the categories in their order, 1 to {most}: the last one holds now.',
  },
};
const FIRST_HAS_NO_DAY = {
  ru: 'У первой категории нет дня начала: она действует с тех пор, как колледж знает человека.',
  en: 'The first category has no first day: it holds for as long as the college has known the person.',
};
const DAY_REQUIRED = {
  ru: 'Укажите, с какого дня действует эта категория.',
  en: 'Say from which day this category holds.',
};
const IN_FUTURE = {
  ru: 'Этот день ещё не наступил; измените категорию, когда он придёт.',
  en: 'This day is yet to come; change the category when it has.',
};
const OUT_OF_ORDER = {
  ru: 'Категории перечисляются от ранней к поздней; проверьте дни.',
  en: 'Categories go from the earliest to the latest; check the days.',
};
const SAME_AGAIN = {
  ru: 'Эта категория действовала и до того дня; оставьте одну строку.',
  en: 'This category held before that day as well; keep one row.',
};

/** What is wrong with the day from which a row's category holds; whether it comes late enough, the history says. */
export function categoryDayProblems(
  since: IsoDate | null | undefined,
  today: IsoDate,
  path: readonly string[],
): Problem[] {
  if (!since || since <= today) return [];
  return [{ code: 'CATEGORY_IN_FUTURE', path: [...path, 'categorySince'], text: IN_FUTURE }];
}

export const changedLater = (path: readonly string[]): Problem => ({
  code: 'CATEGORY_CHANGED_LATER',
  path: [...path, 'categorySince'],
  text: {
    ru: 'Категория этого человека менялась и позже указанного дня: исправьте всю историю его категорий.',
    en: "The person's category changed after that day as well: correct the whole history of categories.",
  },
});
