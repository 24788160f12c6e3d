import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';

/** Where in the country a day begins first: a year that is running anywhere is not missed. */
const FIRST_MIDNIGHT = 'Asia/Kamchatka';

/**
 * Has what a change of enrolments moves recounted: the figures of the cohort's year, those over all years, and whatever
 * of others rests on enrolments. Who was trained in one year is so in those behind it as well; these are named, since a
 * host does not see which years another college has figures of.
 */
export function touchFigures(work: UnitOfWork, collegeId: string, year: number): void {
  work.recounts.touch('school', collegeId, year, 'mentors');
  work.recounts.touch('school', collegeId, null, 'trained_mentors');
  work.recounts.moved('enrolments', collegeId, year);
  const running = Math.max(year, academicYearOf(today(FIRST_MIDNIGHT)));
  for (let each = year; each <= running; each += 1) work.recounts.moved('trainings', collegeId, each);
}
