import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

/** An activity of a college year's roadmap, as far as ticking it off goes; `yearId` is null where there is none. */
export interface ActivityToComplete {
  /** The day it is in the college. */
  readonly today: string;
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
  const [row] = await work.rows<ActivityToComplete & { today: string | null }>(
    `select contracts.today($1)::text as today, y.id as "yearId", a.done_on::text as "doneOn"
       from (select) one
       left join (programs.activity a join programs.college_year y using (college_id, academic_year))
         on (a.college_id, a.academic_year, a.code) = ($1, $2, $3)`,
    [collegeId, year, code],
  );
  return row?.today ? row : null;
}
