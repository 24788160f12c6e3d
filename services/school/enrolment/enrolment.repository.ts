import { decodeCursor } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Enrolment } from './enrolment.type.js';

const COLUMNS = `e.id, e.cohort_id as "cohortId", e.college_id as "collegeId", e.person_id as "personId",
  e.order_number as "orderNumber", e.order_date::text as "orderDate", e.order_attested as "orderAttested",
  e.enrolled_on::text as "enrolledOn", e.completed_on::text as "completedOn",
  e.certificate_number as "certificateNumber", e.withdrawn_on::text as "withdrawnOn"`;

export function enrolmentsByIds({ read }: HubContext, ids: readonly string[]): Promise<Enrolment[]> {
  return read.rows<Enrolment>(`select ${COLUMNS} from school.enrolment e where e.id = any ($1)`, [ids]);
}

/** One more than `size` enrolments of each cohort that the session may see behind the cursor, the earliest first. */
export function enrolmentsOfCohorts(
  { read }: HubContext,
  cohortIds: readonly string[],
  size: number,
  after: string | null | undefined,
): Promise<Enrolment[]> {
  const sql = `
    select page.* from unnest($1::uuid[]) as r (id), lateral (
      select ${COLUMNS} from school.enrolment e
       where e.cohort_id = r.id and ($2::uuid is null or e.id > $2) order by e.id limit $3) page`;
  return read.rows<Enrolment>(sql, [cohortIds, decodeCursor(after, 1)?.[0] ?? null, size + 1]);
}
