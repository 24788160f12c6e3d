import { endOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import type { Problem } from '#kernel/graph/problem.js';

interface CohortFacts {
  readonly title: string;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What is wrong with a cohort to be created; empty when it can be. */
export function cohortProblems({ title, year, startsOn, endsOn }: CohortFacts): Problem[] {
  const problems: Problem[] = [];
  if (!title.trim() || title.length > 300) {
    problems.push({
      code: 'TITLE_MALFORMED',
      path: ['title'],
      text: { ru: 'Название — до 300 знаков, не пустое.', en: 'A title has up to 300 characters and is not blank.' },
    });
  }
  if (endsOn < startsOn) {
    problems.push({
      code: 'COHORT_TERM_REVERSED',
      path: ['endsOn'],
      text: {
        ru: 'Занятия кончаются раньше, чем начинаются; проверьте обе даты.',
        en: 'The cohort ends before it starts; check both dates.',
      },
    });
  }
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    if (day >= startOf(year) && day <= endOf(year)) continue;
    problems.push({
      code: 'OUTSIDE_ACADEMIC_YEAR',
      path: [field],
      text: {
        ru: 'Дата вне учебного года {year}: он длится с 1 сентября по 31 августа.',
        en: 'The date lies outside the academic year {year}, which runs from 1 September to 31 August.',
      },
      values: { year: formatAcademicYear(year) },
    });
  }
  return problems;
}
