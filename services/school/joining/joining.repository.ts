import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { CATEGORIES_OF_AUDIENCE } from './cohort-to-join.sql.js';
import type { Applicant, CohortToJoin } from './joining.policy.js';

/** A cohort of any host, locked until commit, with the places that are held; null when there is none. */
export async function lockToJoin(work: UnitOfWork, cohortId: string): Promise<LockedCohort | null> {
  const rows = await work.rows<LockedCohort>(
    `select c.id, c.college_id as "hostCollegeId", h.region_id as "regionId", h.region_code as "regionCode",
            c.academic_year as year, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
            h.today::text as today, c.capacity, l.held, ${CATEGORIES_OF_AUDIENCE} as categories,
            case when k.reach = 'OWN' then k.college_id end as "keptTo"
       from contracts.lock_cohort($1) l
       join school.cohort c on c.id = $1
       join school.course k on k.id = c.course_id
       join contracts.colleges h on h.id = c.college_id`,
    [cohortId],
  );
  return rows[0] ?? null;
}

export interface LockedCohort extends CohortToJoin {
  readonly regionCode: string;
}

/** Those of the people whom the session may enter, of colleges of the cohort's region, by id. */
export async function applicants(
  work: UnitOfWork,
  cohort: CohortToJoin,
  personIds: readonly string[],
  collegeId: string | null = null,
): Promise<Map<string, Applicant>> {
  const rows = await work.rows<Applicant>(
    `with asked as materialized (
       select p.id, p.college_id, p.category, p.consent_in_force
         from contracts.people p join contracts.colleges d on d.id = p.college_id and d.region_id = $2
        where p.id = any ($3::uuid[]) and ($6::uuid is null or p.college_id = $6)
     ),
     standing as materialized (
       select s.person_id
         from (select distinct college_id from asked) d
        cross join lateral (
          select b.person_id from contracts.base_of_mentors(d.college_id, least($4::date, $7::date)) b
          union all
          select m.person_id from contracts.mentor_candidates(d.college_id, $5::int - 1) m) s
     )
     select p.id, p.college_id as "collegeId", p.category, p.consent_in_force as "consentInForce",
            p.id in (select person_id from standing) as "mayMentor",
            case when a.id is not null then json_build_object('id', a.id, 'state', a.state) end as application,
            case when e.id is not null then
              json_build_object('id', e.id, 'withdrawnOn', e.withdrawn_on) end as enrolled
       from asked p
       left join school.application a on (a.college_id, a.cohort_id, a.person_id) = (p.college_id, $1::uuid, p.id)
       left join school.enrolment e on (e.college_id, e.cohort_id, e.person_id) = (p.college_id, $1::uuid, p.id)`,
    [cohort.id, cohort.regionId, personIds, cohort.startsOn, cohort.year, collegeId, cohort.today],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is told of people who are enrolled, or have left: their applications are decided by that. */
export async function followEnrolments(
  work: UnitOfWork,
  cohortId: string,
  personIds: readonly string[],
  state: 'ACCEPTED' | 'WITHDRAWN',
  day: string,
): Promise<void> {
  await work.rows(
    `update school.application set (state, decided_on, reason) = ($3, $4, null)
      where cohort_id = $1 and person_id = any ($2::uuid[]) and state in ('APPLIED', 'WAITING', 'ACCEPTED') and state <> $3`,
    [cohortId, personIds, state, day],
  );
}
