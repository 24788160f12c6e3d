import type { Problem } from '#kernel/graph/problem.js';
import { orderProblems, type Order } from '#kernel/order/order.policy.js';

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
  if (!/^[0-9A-Za-z-]{2,40}$/.test(course.code)) {
    problems.push({
      code: 'COURSE_CODE_MALFORMED',
      path: ['code'],
      text: {
        ru: 'Код курса — от 2 до 40 латинских букв, цифр и дефисов.',
        en: 'The code of a course is 2 to 40 Latin letters, digits and hyphens.',
      },
    });
  }
  for (const field of ['titleRu', 'titleEn'] as const) {
    if (isTitle(course[field] ?? course.titleRu)) continue;
    problems.push({
      code: 'TITLE_MALFORMED',
      path: [field],
      text: { ru: 'Название — до 300 знаков, не пустое.', en: 'A title has up to 300 characters and is not blank.' },
    });
  }
  if (course.hours < 1 || course.hours > LONGEST_COURSE) {
    problems.push({
      code: 'HOURS_IMPLAUSIBLE',
      path: ['hours'],
      text: {
        ru: 'Объём курса — от 1 до {most} академических часов.',
        en: 'A course takes 1 to {most} academic hours.',
      },
      values: { most: LONGEST_COURSE },
    });
  }
  return course.foundingOrder
    ? [...problems, ...orderProblems(course.foundingOrder, today, ['foundingOrder'])]
    : problems;
}
