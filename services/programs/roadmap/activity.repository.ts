import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { FactYears } from '#kernel/time/academic-year.js';

/** An activity of a college year's roadmap, as far as ticking it off goes; `yearId` is null where there is none. */
export interface ActivityToComplete extends FactYears {
  readonly yearId: string | null;
  readonly doneOn: string | null;
}

/**
 * What there is to be ticked off; null without such a college. It is what curators do most, one activity at a time, so
 * all that it needs is read by one statement and written by another, which every connection plans once.
 */
export async function activityToComplete(
  work: UnitOfWork,
  { collegeId, year, code }: { collegeId: string; year: number; code: string },
): Promise<ActivityToComplete | null> {
  const [row] = await work.rows<ActivityToComplete>(
    `select c.today::text as today, c.first_year as "firstYear", y.id as "yearId", a.done_on::text as "doneOn"
       from contracts.colleges c
       left join (programs.activity a join programs.college_year y using (college_id, academic_year))
         on (a.college_id, a.academic_year, a.code) = (c.id, $2, $3)
      where c.id = $1`,
    [collegeId, year, code],
  );
  return row ?? null;
}
