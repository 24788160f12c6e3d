import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { collegeIdsOfRegion } from '../region/region.repository.js';

/** Tells that colleges have other periods to tell: how they report counts in the years of the last days to submit. */
export async function touchReporting(work: UnitOfWork, regionId: string, submitBy: readonly IsoDate[]): Promise<void> {
  for (const collegeId of await collegeIdsOfRegion(work, regionId)) {
    for (const day of submitBy) work.recounts.touch('monitoring', collegeId, academicYearOf(day), 'reporting');
  }
}
