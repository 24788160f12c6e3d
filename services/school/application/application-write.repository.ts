import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { ApplicationStateName, CohortToJoin } from '../joining/joining.policy.js';
import type { StandingApplication } from './application.policy.js';

export interface NewApplication {
  readonly id: string;
  readonly college_id: string;
  readonly person_id: string;
  readonly state: ApplicationStateName;
  readonly applied_by: 'SELF' | 'COLLEGE';
}

/** Writes applications, new ones and such as are made again; whoever asks again, queues again. */
export async function putApplications(
  work: UnitOfWork,
  { id, hostCollegeId, year, today }: CohortToJoin,
  applications: readonly NewApplication[],
): Promise<void> {
  await work.rows(
    `insert into school.application (id, cohort_id, college_id, person_id, host_college_id, academic_year, state,
                                     applied_on, applied_by)
     select r.id, $1, r.college_id, r.person_id, $2, $3, r.state, $4, r.applied_by
       from rows from (jsonb_to_recordset($5::jsonb)
              as (id uuid, college_id uuid, person_id uuid, state text, applied_by text)) with ordinality
              as r (id, college_id, person_id, state, applied_by, n)
      order by r.n
     on conflict (college_id, cohort_id, person_id) do update
       set state = excluded.state, queue = default, applied_on = excluded.applied_on, applied_by = excluded.applied_by,
           moved_up_on = null, decided_on = null, reason = null`,
    [id, hostCollegeId, year, today, JSON.stringify(applications)],
  );
}

/** Applications to a cohort that the session sees, by id. */
export async function standingApplications(
  work: UnitOfWork,
  cohortId: string,
  ids: readonly string[],
): Promise<Map<string, StandingApplication>> {
  const rows = await work.rows<StandingApplication>(
    `select a.id, a.college_id as "collegeId", a.person_id as "personId", a.state,
            coalesce(f.consent_in_force, false) as "consentInForce", e.id as "enrolmentId"
       from school.application a
       left join contracts.person_facts(array(
         select o.person_id from school.application o where o.cohort_id = $1 and o.id = any ($2::uuid[]))) f
         on f.id = a.person_id
       left join school.enrolment e
         on (e.college_id, e.cohort_id, e.person_id) = (a.college_id, a.cohort_id, a.person_id)
        and e.withdrawn_on is null
      where a.cohort_id = $1 and a.id = any ($2::uuid[])`,
    [cohortId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export async function decideApplications(
  work: UnitOfWork,
  ids: readonly string[],
  state: 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN',
  day: string,
  reason: string | null = null,
): Promise<void> {
  await work.rows(
    'update school.application set (state, decided_on, reason) = ($2, $3, $4) where id = any ($1::uuid[])',
    [ids, state, day, reason],
  );
}
