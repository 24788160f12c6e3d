import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { MentorPlaces } from './places.policy.js';

interface Named {
  readonly mentorId: string;
  readonly menteeId: string;
}

/**
 * Places of the mentors of these pairs, under a lock for each of the mentors' colleges until the end of the work: two
 * colleges that name one mentor come one after the other, and the second sees what the first took. These locks come
 * behind that of the mentees' college, and always in one order.
 */
export async function lockPlaces(
  work: UnitOfWork,
  pairs: readonly Named[],
  { proposed }: { readonly proposed: boolean },
): Promise<MentorPlaces[]> {
  if (pairs.length === 0) return [];
  const mentors = [...new Set(pairs.map(({ mentorId }) => mentorId))];
  const mentees = [...new Set(pairs.map(({ menteeId }) => menteeId))];
  await work.rows(
    `select pg_advisory_xact_lock(hashtextextended('mentors ' || k.college_id, 0))
       from (select distinct f.college_id from contracts.person_facts($1::uuid[]) f order by 1) k`,
    [mentors],
  );
  return work.rows<MentorPlaces>(
    `select c.person_id as "mentorId", c.capacity, coalesce(l.mentees, 0) as mentees, coalesce(l.known, '{}') as known
       from contracts.mentor_capacities($1::uuid[]) c
       left join contracts.mentor_loads($1::uuid[], $2::uuid[], $3) l on l.mentor_id = c.person_id`,
    [mentors, mentees, proposed],
  );
}
