import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { ALL_YEARS } from '#kernel/time/academic-year.js';

/** Owners of measures that a change of people, consents or partners may move. */
type Owner = 'participants' | 'programs' | 'school';

/** Has the owners' figures of a college recounted in every academic year that it has figures of, and over all years. */
export async function touchMeasuredYears(work: UnitOfWork, collegeId: string, owners: readonly Owner[]): Promise<void> {
  const rows = await work.rows<{ year: number }>('select year from contracts.measured_years($1) as year', [collegeId]);
  for (const { year } of rows) {
    for (const owner of owners) work.recounts.touch(owner, collegeId, year);
  }
  if (owners.includes('school')) work.recounts.touch('school', collegeId, ALL_YEARS);
}
