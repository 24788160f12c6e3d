import type { Problem } from '#kernel/graph/problem.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';

/** The first academic year that the hub keeps records of. */
const FIRST_YEAR = 2000;

/** The first day of a college year: August belongs to the academic year that it prepares (domain.md, The cycle). */
export function firstDayOf(year: number): IsoDate {
  return `${year}-08-01`;
}

/** What is wrong with opening a college year: it may be a past one, the running one or the next. */
export function yearProblems(year: number, today: IsoDate): Problem[] {
  if (year >= FIRST_YEAR && year <= academicYearOf(today) + 1) return [];
  return [
    {
      code: 'YEAR_IMPLAUSIBLE',
      path: ['year'],
      text: {
        ru: 'Открыть можно текущий учебный год, следующий за ним или прошедший.',
        en: 'A year that can be opened is the running one, the next, or a past one.',
      },
    },
  ];
}

/** What is wrong with the codes of forms, given those that exist. */
export function formProblems(forms: readonly string[], known: ReadonlySet<string>): Problem[] {
  return forms.flatMap((form, n) => (known.has(form) ? [] : [formUnknown(['forms', n])]));
}

export function formUnknown(path: Problem['path']): Problem {
  return {
    code: 'FORM_UNKNOWN',
    path,
    text: {
      ru: 'Такой формы наставничества нет; возьмите код из списка форм.',
      en: 'There is no such form of mentoring; take a code from the list of forms.',
    },
  };
}

/** What is wrong with the day on which something of a college year was done: it has come, and not before the year. */
export function dayProblems(field: string, day: IsoDate, year: number, today: IsoDate): Problem[] {
  if (day > today) {
    return [
      {
        code: 'DATE_IN_FUTURE',
        path: [field],
        text: { ru: 'Этот день ещё не наступил.', en: 'This day has not come yet.' },
      },
    ];
  }
  if (day >= firstDayOf(year)) return [];
  return [
    {
      code: 'DATE_BEFORE_YEAR',
      path: [field],
      text: {
        ru: 'Год программы начинается {first}; более ранний день к нему не относится.',
        en: 'The college year begins on {first}; an earlier day does not belong to it.',
      },
      values: { first: firstDayOf(year) },
    },
  ];
}

export const YEAR_NOT_OPEN: Problem = {
  code: 'YEAR_NOT_OPEN',
  path: ['year'],
  text: {
    ru: 'Этот учебный год в колледже не открыт: сначала откройте его.',
    en: 'This academic year is not open in the college: open it first.',
  },
};

export const STAGE_UNKNOWN: Problem = {
  code: 'STAGE_UNKNOWN',
  path: ['stage'],
  text: { ru: 'Этапов семь: номер — от 1 до 7.', en: 'There are seven stages: the number is 1 to 7.' },
};

export const ACTIVITY_UNKNOWN: Problem = {
  code: 'ACTIVITY_UNKNOWN',
  path: ['code'],
  text: {
    ru: 'В дорожной карте этого года такого мероприятия нет, или год не открыт.',
    en: "The year's roadmap has no such activity, or the year is not open.",
  },
};
