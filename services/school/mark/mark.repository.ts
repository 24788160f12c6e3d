import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { MarkFacts } from './mark.policy.js';
import type { AssessmentMark } from './mark.type.js';

const COLUMNS = `m.enrolment_id as "enrolmentId", m.assessment, m.value::float8 as value, m.day::text as day`;

type MarkOf = MarkFacts & { readonly enrolmentId: string };

/** Marks of enrolments, of those that stand. */
export function standingMarks(work: UnitOfWork, enrolmentIds: readonly string[]): Promise<MarkOf[]> {
  return work.rows(
    `select ${COLUMNS} from school.mark m where m.enrolment_id = any ($1::uuid[]) and m.value is not null`,
    [enrolmentIds],
  );
}

/** Days on which listeners were at none of the sessions of which their attendance is recorded. */
export function daysAbsent(
  work: UnitOfWork,
  enrolmentIds: readonly string[],
  days: readonly string[],
): Promise<{ enrolmentId: string; day: string }[]> {
  return work.rows(
    `select a.enrolment_id as "enrolmentId", s.day::text as day
       from school.attendance a join school.cohort_session s on s.id = a.session_id and s.cancelled_on is null
      where a.enrolment_id = any ($1::uuid[]) and s.day = any ($2::date[]) and a.status is not null
      group by a.enrolment_id, s.day having not bool_or(a.status = 'PRESENT')`,
    [enrolmentIds, days],
  );
}

/** Writes marks; what changed is kept by the database, in the order of the rows. */
export async function putMarks(work: UnitOfWork, cohortId: string, rows: readonly MarkOf[]): Promise<void> {
  await work.rows(
    `insert into school.mark (enrolment_id, assessment, college_id, host_college_id, cohort_id, value, day)
     select e.id, r.assessment, e.college_id, e.host_college_id, e.cohort_id, r.value,
            case when r.value is not null then r.day end
       from rows from (jsonb_to_recordset($1::jsonb)
              as ("enrolmentId" uuid, assessment text, value numeric, day date)) with ordinality
              as r ("enrolmentId", assessment, value, day, n)
       join contracts.enrolments_to_record($2, $3::uuid[]) e on e.id = r."enrolmentId"
      order by r.n
     on conflict (enrolment_id, assessment) do update set (value, day) = (excluded.value, excluded.day)`,
    [JSON.stringify(rows), cohortId, rows.map(({ enrolmentId }) => enrolmentId)],
  );
}

/** Marks of enrolments by the codes of their assessments: a programme has 20 at most. */
export function marksOf({ read }: HubContext, enrolmentIds: readonly string[]): Promise<AssessmentMark[]> {
  return read.rows(
    `select ${COLUMNS} from school.mark m where m.enrolment_id = any ($1) and m.value is not null order by m.assessment`,
    [enrolmentIds],
  );
}
