import type { Problem } from '#kernel/graph/problem.js';
import { daysBetween } from '#kernel/time/iso-date.js';
import { freeDaysProblem } from './free-days.problems.js';

const LONGEST_TITLE = 200;
const MOST_DAYS = 100;

/** What is wrong with days on which nobody is expected to meet. */
export function freeDaysProblems(
  { firstDay, lastDay, title }: { readonly firstDay: string; readonly lastDay: string; readonly title: string },
  path: Problem['path'],
): Problem[] {
  const days = daysBetween(firstDay, lastDay);
  const named = title.trim().length > 0 && title.length <= LONGEST_TITLE;
  return [
    ...(days >= 0 && days <= MOST_DAYS ? [] : [freeDaysProblem('FREE_DAYS_REVERSED', [...path, 'lastDay'])]),
    ...(named ? [] : [freeDaysProblem('FREE_DAYS_TITLE', [...path, 'title'], { longest: LONGEST_TITLE })]),
  ];
}
