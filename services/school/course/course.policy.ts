import type { Problem } from '#kernel/graph/problem.js';
import { orderProblems, type Order } from '#kernel/order/order.policy.js';
import { courseProblem } from './course.problems.js';

interface CourseFacts {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn?: string | null;
  readonly hours: number;
  readonly foundingOrder?: Order | null;
}

const LONGEST_TITLE = 300;
const LONGEST_COURSE = 2000;

const isTitle = (title: string) => title.trim() !== '' && title.length <= LONGEST_TITLE;

/** What is wrong with a course to be created; empty when it can be. */
export function courseProblems(course: CourseFacts, today: string): Problem[] {
  const problems: Problem[] = [];
  if (!/^[0-9A-Za-z-]{2,40}$/.test(course.code)) problems.push(courseProblem('COURSE_CODE_MALFORMED', ['code']));
  for (const field of ['titleRu', 'titleEn'] as const) {
    if (!isTitle(course[field] ?? course.titleRu)) problems.push(courseProblem('TITLE_MALFORMED', [field]));
  }
  if (course.hours < 1 || course.hours > LONGEST_COURSE) {
    problems.push(courseProblem('HOURS_IMPLAUSIBLE', ['hours'], { most: LONGEST_COURSE }));
  }
  return course.foundingOrder
    ? [...problems, ...orderProblems(course.foundingOrder, today, ['foundingOrder'])]
    : problems;
}
