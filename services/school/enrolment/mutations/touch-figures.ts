import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

/**
 * Has what a change of enrolments moves recounted: the figures of the cohort's year, those over all years, and whatever
 * of others rests on enrolments.
 */
export function touchFigures(work: UnitOfWork, collegeId: string, year: number): void {
  work.recounts.touch('school', collegeId, year, 'mentors');
  work.recounts.touch('school', collegeId, null, 'trained_mentors');
  work.recounts.moved('enrolments', collegeId, year);
  // Who was trained in one year is so in those behind it as well.
  work.recounts.moved('trainings', collegeId);
}
