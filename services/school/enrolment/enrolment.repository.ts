import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Enrolment, FormerOrder } from './enrolment.type.js';

/** Columns of an enrolment `e`. */
export const ENROLMENT_COLUMNS = `e.id, e.cohort_id as "cohortId", e.college_id as "collegeId", e.person_id as "personId",
  e.order_number as "orderNumber", e.order_date::text as "orderDate", e.order_attested as "orderAttested",
  e.enrolled_on::text as "enrolledOn", e.completed_on::text as "completedOn",
  e.completion_order_number as "completionOrderNumber", e.completion_order_date::text as "completionOrderDate",
  e.completion_attested as "completionAttested", e.certificate_number as "certificateNumber",
  e.withdrawn_on::text as "withdrawnOn"`;

export function enrolmentsByIds({ read }: HubContext, ids: readonly string[]): Promise<Enrolment[]> {
  return read.rows<Enrolment>(`select ${ENROLMENT_COLUMNS} from school.enrolment e where e.id = any ($1)`, [ids]);
}

/** One more enrolment of each cohort than its page holds, of those that the session may see; the earliest comes first. */
export function enrolmentsOfCohorts(
  { read }: HubContext,
  cohortIds: readonly string[],
  place: PagePlace,
): Promise<Enrolment[]> {
  const { gt, asc } = turned(place);
  const sql = `
    select page.* from unnest($1::uuid[]) as r (id), lateral (
      select ${ENROLMENT_COLUMNS} from school.enrolment e
       where e.cohort_id = r.id and ($2::uuid is null or e.id ${gt} $2) order by e.id ${asc} limit $3) page`;
  return read.rows<Enrolment>(sql, [cohortIds, decodeCursor(place, 1)?.[0] ?? null, place.size + 1]);
}

/** Orders about enrolments that others replaced, the first ones first; 20 of each at most. */
export function formerOrders(
  { read }: HubContext,
  about: OrderAbout,
  enrolmentIds: readonly string[],
): Promise<(FormerOrder & { readonly enrolmentId: string })[]> {
  return read.rows(
    `select page.* from unnest($1::uuid[]) as r (id), lateral (
       select o.enrolment_id as "enrolmentId", o.order_number as number, o.order_date::text as date,
              o.replaced_at as "replacedAt"
         from school.former_order o where o.enrolment_id = r.id and o.about = $2 order by o.id limit 20) page`,
    [enrolmentIds, about],
  );
}

/** What an order on an enrolment is about. */
export type OrderAbout = 'ENROLMENT' | 'COMPLETION';
