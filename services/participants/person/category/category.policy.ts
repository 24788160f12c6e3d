import type { Problem } from '#kernel/graph/problem.js';
import { isYoungSpecialist } from '#kernel/time/age.js';
import { dayAfter, dayBefore, yearsAfter, type IsoDate } from '#kernel/time/iso-date.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import { categoryProblem } from './category.problems.js';

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
  if (history.length === 0 || history.length > MOST)
    return [categoryProblem('CATEGORIES_COUNT', ['categories'], { most: MOST })];
  return history.flatMap(({ category, from }, index) => {
    const path = ['categories', index];
    if (index === 0) return from ? [categoryProblem('CATEGORY_FROM_UNEXPECTED', path)] : [];
    const before = history[index - 1]!;
    if (!from) return [categoryProblem('CATEGORY_FROM_REQUIRED', path)];
    if (from > today) return [categoryProblem('CATEGORY_IN_FUTURE', path)];
    if (before.from && from <= before.from) return [categoryProblem('CATEGORY_ORDER', path)];
    return category === before.category ? [categoryProblem('CATEGORY_REPEATED', path)] : [];
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

/** What is wrong with the day from which a row's category holds; whether it comes late enough, the history says. */
export function categoryDayProblems(
  since: IsoDate | null | undefined,
  today: IsoDate,
  path: Problem['path'],
): Problem[] {
  if (!since || since <= today) return [];
  return [categoryProblem('CATEGORY_IN_FUTURE', [...path, 'categorySince'])];
}
