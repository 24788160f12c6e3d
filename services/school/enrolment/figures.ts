import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { ALL_YEARS } from '#kernel/time/academic-year.js';

/** Has what a change of enrolments moves recounted: the figures of the cohort's year, and those over all years. */
export function touchFigures(work: UnitOfWork, collegeId: string, year: number): void {
  work.recounts.touch('school', collegeId, year);
  work.recounts.touch('school', collegeId, ALL_YEARS);
}
