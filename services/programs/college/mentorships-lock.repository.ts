import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { forbidden } from '#kernel/graph/errors.js';
import type { FactYears } from '#kernel/time/academic-year.js';

/**
 * Waits until no other operation writes mentorships of the college, and answers the day it is there, with the years that
 * they may be of. What is read after it stays true until commit: two orders that name the same mentee come one after the other, and the second
 * finds the mentee taken. The constraint behind it is the last guard.
 */
export async function lockMentorships(work: UnitOfWork, collegeId: string): Promise<FactYears> {
  const rows = await work.rows<FactYears | { today: null }>(
    `select pg_advisory_xact_lock(hashtextextended('mentorships ' || $1::text, 0)),
            c.today::text as today, c.first_year as "firstYear"
       from (select) one left join contracts.colleges c on c.id = $1::uuid`,
    [collegeId],
  );
  if (!rows[0]?.today) throw forbidden();
  return rows[0];
}
