import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { COHORT_COLUMNS } from '../cohort/cohort.repository.js';
import type { Cohort } from '../cohort/cohort.type.js';
import { COURSE_COLUMNS } from '../course/course.repository.js';
import type { Course } from '../course/course.type.js';
import { ENROLMENT_COLUMNS } from '../enrolment/enrolment.repository.js';
import type { Enrolment } from '../enrolment/enrolment.type.js';
import { CATEGORIES_OF_AUDIENCE, categoriesOfAudience } from '../joining/cohort-to-join.sql.js';

export type CohortOfPerson = Cohort & { readonly of: string };

/** The place of a cohort in a list of what a person may join: what begins first comes first. */
export const soonestKey = ({ startsOn, id }: Cohort): [string, string] => [startsOn, id];

/**
 * Of these people those whom the session may ask about, and who of them can be taught (S001 4.2, 4.3): mentors of the base
 * and candidates for it, with a consent in force.
 */
const canLearn = (people: string): string => `
     asked as materialized (
       select p.id, p.college_id, p.category, d.region_id, d.today
         from contracts.people p join contracts.colleges d on d.id = p.college_id
        where p.id = any (${people}::uuid[]) and p.consent_in_force
          and (p.id = any (contracts.session_persons()) or p.college_id = any (contracts.session_colleges()))
     ),
     standing as materialized (
       select s.person_id
         from (select distinct college_id, today from asked) d
        cross join lateral (
          select b.person_id from contracts.base_of_mentors(d.college_id, d.today) b
          union all
          select m.person_id from contracts.mentor_candidates(d.college_id, extract(year from d.today)::int - 2) m) s
     )`;

/**
 * One more cohort than the page holds of those that each of these people can apply to: not over, of a course that is open
 * to their college and is for mentors as they are, and not asked for yet.
 */
export function openCohorts(
  { read }: HubContext,
  personIds: readonly string[],
  place: PagePlace,
): Promise<CohortOfPerson[]> {
  const { gt, asc } = turned(place);
  const [startsOn, id] = decodeCursor(place, 2) ?? [null, null];
  return read.rows(
    `with ${canLearn('$1')}
     select page.*, a.id as of
       from asked a
      cross join lateral (
        select ${COHORT_COLUMNS}
          from school.course k join school.cohort c on c.course_id = k.id
         where k.region_id = a.region_id and (k.reach = 'NETWORK' or k.college_id = a.college_id)
           and c.ends_on >= a.today
           and (cardinality(${CATEGORIES_OF_AUDIENCE}) = 0 or a.category = any (${CATEGORIES_OF_AUDIENCE}))
           and not exists (select from school.enrolment e
                            where (e.college_id, e.cohort_id, e.person_id) = (a.college_id, c.id, a.id))
           and not exists (select from school.application q
                            where (q.college_id, q.cohort_id, q.person_id) = (a.college_id, c.id, a.id)
                              and q.state <> 'WITHDRAWN')
           and ($2::date is null or (c.starts_on, c.id) ${gt} ($2, $3::uuid))
         order by c.starts_on ${asc}, c.id ${asc} limit $4) page
      where a.id in (select person_id from standing)
      order by page."startsOn" ${asc}, page.id ${asc}`,
    [personIds, startsOn, id, place.size + 1],
  );
}

export type CourseOfPerson = Course & { readonly of: string };

/** One more course than the page holds of those that each of these people can wish for, by code. */
export function coursesToLearn(
  { read, language }: HubContext,
  personIds: readonly string[],
  place: PagePlace,
): Promise<CourseOfPerson[]> {
  const { gt, asc } = turned(place);
  const [code, id] = decodeCursor(place, 2) ?? [null, null];
  const categories = categoriesOfAudience('c.id', 'c.version', 'c.region_id');
  return read.rows(
    `with ${canLearn('$2')}
     select page.*, a.id as of
       from asked a
      cross join lateral (
        select ${COURSE_COLUMNS}
          from school.course c
         where c.region_id = a.region_id and (c.reach = 'NETWORK' or c.college_id = a.college_id) and c.retired_on is null
           and (cardinality(${categories}) = 0 or a.category = any (${categories}))
           and ($3::text is null or (c.code, c.id) ${gt} ($3, $4::uuid))
         order by c.code ${asc}, c.id ${asc} limit $5) page
      where a.id in (select person_id from standing)
      order by page.code ${asc}, page.id ${asc}`,
    [language, personIds, code, id, place.size + 1],
  );
}

/** One more cohort than the page holds of those that each of these people teaches and that are not over. */
export function taughtCohorts(
  { read }: HubContext,
  personIds: readonly string[],
  place: PagePlace,
): Promise<CohortOfPerson[]> {
  const { gt, asc } = turned(place);
  const [startsOn, id] = decodeCursor(place, 2) ?? [null, null];
  return read.rows(
    `select page.*, r.id as of from unnest($1::uuid[]) as r (id), lateral (
       select ${COHORT_COLUMNS}
         from school.cohort_teacher t join school.cohort c on c.id = t.cohort_id
        where t.person_id = r.id and c.ends_on >= contracts.today(c.college_id)
          and ($2::date is null or (c.starts_on, c.id) ${gt} ($2, $3::uuid))
        order by c.starts_on ${asc}, c.id ${asc} limit $4) page`,
    [personIds, startsOn, id, place.size + 1],
  );
}

/** One more enrolment of each of these people than the page holds, of those that the session may see; the latest first. */
export function enrolmentsOfPeople(
  { read }: HubContext,
  personIds: readonly string[],
  place: PagePlace,
): Promise<Enrolment[]> {
  const { lt, desc } = turned(place);
  return read.rows<Enrolment>(
    `select page.* from unnest($1::uuid[]) as r (id), lateral (
       select ${ENROLMENT_COLUMNS} from school.enrolment e
        where e.person_id = r.id and ($2::uuid is null or e.id ${lt} $2) order by e.id ${desc} limit $3) page`,
    [personIds, decodeCursor(place, 1)?.[0] ?? null, place.size + 1],
  );
}
