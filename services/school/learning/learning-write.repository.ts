import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { ownCollege } from '#kernel/graph/access.js';
import type { Assessment } from '../course/programme/programme.policy.js';
import type { Listener } from './listener.policy.js';

/** A cohort as whoever records what is learnt in it looks at it. */
export interface TaughtCohort {
  readonly id: string;
  readonly hostCollegeId: string;
  /** Whether the session teaches it, as a person of the host. */
  readonly isTaught: boolean;
  readonly startsOn: string;
  readonly today: string;
  readonly assessments: readonly Assessment[];
}

/** A cohort, locked until commit, so that nobody completes it meanwhile; null when there is none. */
export async function lockTaught(work: UnitOfWork, cohortId: string): Promise<TaughtCohort | null> {
  const rows = await work.rows<TaughtCohort>(
    `select c.id, c.college_id as "hostCollegeId", c.starts_on::text as "startsOn",
            c.id = any (contracts.cohorts_taught()) as "isTaught", contracts.today(c.college_id)::text as today, v.assessments
       from contracts.lock_cohort($1) l
       join school.cohort c on c.id = $1 and l.held is not null
       join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)`,
    [cohortId],
  );
  return rows[0] ?? null;
}

export interface EnrolledListener extends Listener {
  readonly id: string;
  readonly collegeId: string;
}

/** Listeners by the ids of their enrolments, of a cohort that the session hosts or teaches. */
export async function listenersOf(
  work: UnitOfWork,
  cohortId: string,
  enrolmentIds: readonly string[],
): Promise<Map<string, EnrolledListener>> {
  const rows = await work.rows<EnrolledListener>(
    `select id, college_id as "collegeId", enrolled_on::text as "enrolledOn", withdrawn_on::text as "withdrawnOn",
            completed_on::text as "completedOn"
       from contracts.enrolments_to_record($1, $2::uuid[])`,
    [cohortId, enrolmentIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Refuses whoever neither works for the host nor teaches the cohort. */
export function mayRecord(work: UnitOfWork, { hostCollegeId, isTaught }: TaughtCohort): void {
  if (!isTaught) ownCollege(work, hostCollegeId);
}
