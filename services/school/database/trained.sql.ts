import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';

const PROGRAMS = serviceRole('programs');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/**
 * Whether a certificate of an enrolment `e` proves on a day that its holder is trained: it is not revoked, its term is
 * not over, and one that renews another has been issued by then.
 */
const PROVEN = (day: string) => `exists (
  select from school.certificate t
   where t.enrolment_id = e.id and t.revoked_on is null and coalesce(t.valid_until, 'infinity') >= ${day}
     and (t.renews is null or t.issued_on <= ${day}))`;

/** Who is trained, for whoever requires it or counts it. */
export const TRAINED: readonly string[] = [
  // Of these people, whoever may act as one who completed a course by a day: any, this one, or one whose version, as
  // they learned it, gives a competence. For staff of colleges, who may name a mentor of another college by the exact id.
  `create function contracts.trained_on(p_people uuid[], p_course uuid, p_competence text, p_day date)
     returns table (person_id uuid) language sql stable rows 100 ${DEFINER} as $$
       select distinct e.person_id
         from school.enrolment e
         join school.cohort c on c.id = e.cohort_id
         join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)
        where e.person_id = any (p_people) and cardinality(contracts.session_colleges()) > 0
          and (p_course is null or c.course_id = p_course)
          and (p_competence is null or p_competence = any (v.competence_keys))
          and e.completed_on <= p_day and ${PROVEN('p_day')} $$`,
  ...ownedFunction('contracts.trained_on(uuid[], uuid, text, date)', PROGRAMS),
  // Of a course, whether mentors of a college can attend it: it is of the network of the region, or the college's own.
  `create function contracts.course_open_to(p_course uuid, p_college uuid) returns boolean
     language sql stable ${DEFINER} as $$
       select exists (
         select from school.course k join contracts.colleges d on d.region_id = k.region_id
          where k.id = p_course and d.id = p_college and k.retired_on is null
            and (k.reach = 'NETWORK' or k.college_id = d.id)) $$`,
  ...ownedFunction('contracts.course_open_to(uuid, uuid)', PROGRAMS),
  // Of a competence, whether a course that mentors of a college can attend gives it as it is taught now.
  `create function contracts.competence_open_to(p_competence text, p_college uuid) returns boolean
     language sql stable ${DEFINER} as $$
       select exists (
         select from school.course k
           join school.course_version v on (v.course_id, v.version) = (k.id, k.version)
          where p_competence = any (v.competence_keys) and contracts.course_open_to(k.id, p_college)) $$`,
  ...ownedFunction('contracts.competence_open_to(text, uuid)', PROGRAMS),
  // Who of a college completed a course by a day, and when first; for functions that count, whoever asks. That a
  // certificate was revoked, or its term is over, takes nothing back of what was learned: mentors_trained says the same.
  `create function contracts.trained_by(p_college uuid, p_day date) returns table (person_id uuid, first_on date)
     language sql stable rows 100 ${DEFINER} as $$
       select e.person_id, min(e.completed_on) from school.enrolment e
        where e.college_id = p_college and e.completed_on <= p_day group by e.person_id $$`,
  ...ownedFunction('contracts.trained_by(uuid, date)'),
];
