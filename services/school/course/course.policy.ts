import type { Problem } from '#kernel/graph/problem.js';
import { orderProblems, type Order } from '#kernel/order/order.policy.js';
import { courseProblem } from './course.problems.js';

interface CourseFacts {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn?: string | null;
  readonly reach: 'OWN' | 'NETWORK';
  readonly collegeId: string | null;
  readonly foundingOrder?: Order | null;
}

const LONGEST_TITLE = 300;

const LONGEST_REASON = 500;

export function retireProblems(reason: string | null): Problem[] {
  const sound = reason !== null && reason.length <= LONGEST_REASON;
  return sound ? [] : [courseProblem('RETIRE_REASON_MISSING', ['reason'])];
}

const isTitle = (title: string) => title.trim() !== '' && title.length <= LONGEST_TITLE;

export function titleProblems(titles: { readonly titleRu: string; readonly titleEn: string }): Problem[] {
  return (['titleRu', 'titleEn'] as const)
    .filter((field) => !isTitle(titles[field]))
    .map((field) => courseProblem('TITLE_MALFORMED', [field]));
}

/** A course of the regional site is of no college to whose mentors it could be kept. */
export function reachProblems({ reach, collegeId }: Pick<CourseFacts, 'reach' | 'collegeId'>): Problem[] {
  return reach === 'OWN' && collegeId === null ? [courseProblem('REACH_WITHOUT_COLLEGE', ['reach'])] : [];
}

/** What is wrong with a course to be created, beside what it teaches; empty when it can be. */
export function courseProblems(course: CourseFacts, today: string): Problem[] {
  const { code, titleRu, titleEn, foundingOrder } = course;
  return [
    ...(/^[0-9A-Za-z-]{2,40}$/.test(code) ? [] : [courseProblem('COURSE_CODE_MALFORMED', ['code'])]),
    ...titleProblems({ titleRu, titleEn: titleEn ?? titleRu }),
    ...reachProblems(course),
    ...(foundingOrder ? orderProblems(foundingOrder, today, ['foundingOrder']) : []),
  ];
}
