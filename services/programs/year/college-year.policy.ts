import type { Problem } from '#kernel/graph/problem.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { isOpenIn, type KnownForm } from '../form/form.policy.js';
import { formProblem } from '../form/form.problems.js';
import { yearProblem } from './college-year.problems.js';

/** The first day of a college year: August belongs to the academic year that it prepares (domain.md, The cycle). */
export function firstDayOf(year: number): IsoDate {
  return `${year}-08-01`;
}

/** The last day of a college year, which is that of its academic year. */
export function lastDayOf(year: number): IsoDate {
  return `${year + 1}-08-31`;
}

/** What is wrong with the codes of forms, given those that exist: a retired one opens no further programme. */
export function formProblems(codes: readonly string[], known: readonly KnownForm[], year: number): Problem[] {
  return codes.flatMap((code, n) => {
    const form = known.find((each) => each.code === code);
    if (!form) return [formProblem('FORM_UNKNOWN', ['forms', n])];
    return isOpenIn(form, year) ? [] : [formProblem('FORM_RETIRED', ['forms', n], { form: form.title })];
  });
}

/** What is wrong with the day on which something of a college year was done: it has come, and not before the year. */
export function dayProblems(field: string, day: IsoDate, year: number, today: IsoDate): Problem[] {
  if (day > today) return [yearProblem('DATE_IN_FUTURE', [field])];
  if (day >= firstDayOf(year)) return [];
  return [yearProblem('DATE_BEFORE_YEAR', [field], { first: firstDayOf(year) })];
}
