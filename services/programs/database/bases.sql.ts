import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';

const USER = serviceRole('participants');

/** A mentor of another college counts only once that college has agreed: nobody fills up a mentor by naming them. */
export const AGREED = `(m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))`;

/** Functions ask who calls by themselves; the staff of the people's own college alone gets an answer. */
const OF_STAFF = 'p_college = any (contracts.session_colleges())';

/** Whether a mentorship `m` ended as planned by the day `d.today`. */
const FINISHED = `(m.status = 'APPROVED' and m.until_on < d.today
  or m.status = 'ENDED' and (m.ended_on >= m.until_on or m.ended_by is null))`;

/**
 * What the bases ask about mentorships of a college's people: how many mentees a mentor has, which mentees have a
 * mentor, and who of them went through it to the end.
 *
 * A mentorship ended as planned when its term was over, or when it ended and nobody ended it early.
 *
 * They are functions, with rows to expect, and not views: of a view under a condition on the college the planner
 * expects next to nothing and then compares each person of a list with each row of it.
 */
export const BASES: readonly string[] = [
  `create function contracts.mentor_load(p_college uuid) returns table (person_id uuid, mentees integer)
     language sql stable rows 5000 security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentor_id, count(distinct m.mentee_id)::int
         from programs.mentorship m
        where m.mentor_college_id = p_college and ${OF_STAFF}
          and m.status = 'APPROVED' and m.until_on >= (select contracts.today(p_college)) and ${AGREED}
        group by m.mentor_id $$`,
  ...ownedFunction('contracts.mentor_load(uuid)', USER),
  `create function contracts.mentee_standing(p_college uuid)
     returns table (person_id uuid, has_mentor boolean, finished_on date)
     language sql stable rows 5000 security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentee_id,
              bool_or(m.status = 'APPROVED' and m.until_on >= d.today),
              max(coalesce(m.ended_on, m.until_on)) filter (where ${FINISHED})
         from programs.mentorship m, (select contracts.today(p_college) as today offset 0) d
        where m.college_id = p_college and ${OF_STAFF} and m.status in ('APPROVED', 'ENDED')
        group by m.mentee_id $$`,
  ...ownedFunction('contracts.mentee_standing(uuid)', USER),
  // Who is, or was since a year, a mentor of a pair, proposed or approved, and who went through one as a mentee.
  `create function contracts.mentor_candidates(p_college uuid, p_since integer) returns table (person_id uuid)
     language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentor_id from programs.mentorship m
        where m.mentor_college_id = p_college and m.academic_year >= p_since and m.status <> 'VOIDED'
          and (${OF_STAFF} or m.mentor_id = any (contracts.session_persons()))
       union
       select m.mentee_id from programs.mentorship m, (select contracts.today(p_college) as today offset 0) d
        where m.college_id = p_college and ${FINISHED}
          and (${OF_STAFF} or m.mentee_id = any (contracts.session_persons())) $$`,
  ...ownedFunction('contracts.mentor_candidates(uuid, integer)', serviceRole('school')),
];
