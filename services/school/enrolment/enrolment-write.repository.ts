import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Order } from '#kernel/order/order.policy.js';
import { learntBy, OF_ENROLMENT } from '../learning/learning.sql.js';
import type { Learnt } from '../learning/progress.policy.js';
import type { CohortFacts, Standing } from './enrolment.policy.js';
import type { OrderAbout } from './enrolment.repository.js';

export interface EnrolledCohort extends CohortFacts {
  readonly id: string;
  readonly hostCollegeId: string;
  readonly regionCode: string;
}

/** A cohort as the rules look at it, locked until commit; null when there is none. */
export async function cohortToEnrol(work: UnitOfWork, cohortId: string): Promise<EnrolledCohort | null> {
  const rows = await work.rows<EnrolledCohort>(
    `select c.id, c.college_id as "hostCollegeId", c.academic_year as year, c.starts_on::text as "startsOn",
            c.ends_on::text as "endsOn", contracts.today(c.college_id)::text as today,
            k.region_id as "regionId", k.region_code as "regionCode"
       from contracts.lock_cohort($1) l
       join school.cohort c on c.id = $1 and l.held is not null
       join contracts.colleges k on k.id = c.college_id`,
    [cohortId],
  );
  return rows[0] ?? null;
}

export interface NewEnrolment {
  readonly n: number;
  readonly id: string;
  readonly college_id: string;
  readonly person_id: string;
}

export interface EnrolledRow {
  readonly n: number;
  readonly id: string;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
}

/**
 * Enrols people, by their order or, without one, as attested. Who is enrolled already stays so; an order given now
 * replaces what is recorded, and leaving it out keeps it. Says what became of each row.
 */
export function enrol(
  work: UnitOfWork,
  cohort: Pick<EnrolledCohort, 'id' | 'hostCollegeId' | 'year' | 'startsOn'>,
  order: Order | null,
  records: readonly NewEnrolment[],
): Promise<EnrolledRow[]> {
  const sql = `
    with given as (select * from jsonb_to_recordset($7::jsonb) as r (n int, id uuid, college_id uuid, person_id uuid)),
    written as (
      insert into school.enrolment as e (id, cohort_id, college_id, person_id, host_college_id, academic_year,
                                         order_number, order_date, order_attested, enrolled_on)
      select id, $1, college_id, person_id, $2, $3, $4::text, $5::date, $4::text is null, $6::date from given
      on conflict (college_id, cohort_id, person_id) do update
        set (order_number, order_date, order_attested, enrolled_on) =
            (excluded.order_number, excluded.order_date, false, excluded.enrolled_on)
        where excluded.order_number is not null
          and (e.order_number, e.order_date) is distinct from (excluded.order_number, excluded.order_date)
      returning e.id, e.college_id, e.person_id
    )
    select g.n, coalesce(w.id, k.id) as id,
           case when w.id is null then 'UNCHANGED' when k.id is null then 'CREATED' else 'UPDATED' end as outcome
      from given g
      left join written w using (college_id, person_id)
      left join school.enrolment k on (k.college_id, k.cohort_id, k.person_id) = (g.college_id, $1, g.person_id)`;
  const enrolledOn = order?.date ?? cohort.startsOn;
  return work.rows<EnrolledRow>(sql, [
    cohort.id,
    cohort.hostCollegeId,
    cohort.year,
    order?.number ?? null,
    order?.date ?? null,
    enrolledOn,
    JSON.stringify(records),
  ]);
}

export interface StandingEnrolment extends Standing {
  readonly id: string;
  readonly collegeId: string;
  readonly personId: string;
}

/** Enrolments of people that the session may change, locked until commit; by person. */
export async function standingEnrolments(
  work: UnitOfWork,
  cohortId: string,
  personIds: readonly string[],
): Promise<Map<string, StandingEnrolment>> {
  const rows = await work.rows<StandingEnrolment>(
    `select id, college_id as "collegeId", person_id as "personId", enrolled_on::text as "enrolledOn",
            completed_on::text as "completedOn", withdrawn_on::text as "withdrawnOn",
            case when completion_order_number is not null then
              json_build_object('number', completion_order_number, 'date', completion_order_date) end as "completionOrder"
       from school.enrolment where cohort_id = $1 and person_id = any ($2::uuid[])
      order by id for update`,
    [cohortId, personIds],
  );
  return new Map(rows.map((row) => [row.personId, row]));
}

/** What was learnt on enrolments by a day of each; by their ids. */
export async function learntByDay(
  work: UnitOfWork,
  days: readonly { readonly id: string; readonly day: string }[],
): Promise<Map<string, Learnt>> {
  const rows = await work.rows<Learnt & { readonly id: string }>(
    `select e.id, ${learntBy('r.day')}
       from jsonb_to_recordset($1::jsonb) as r (id uuid, day date)
       join (${OF_ENROLMENT}) on e.id = r.id`,
    [JSON.stringify(days)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export async function recordCompletions(
  work: UnitOfWork,
  { number, date }: Order,
  completions: readonly { id: string; completed_on: string; certificate_number: string }[],
): Promise<void> {
  await work.rows(
    `update school.enrolment e
        set (completed_on, certificate_number, completion_order_number, completion_order_date) =
            (r.completed_on, r.certificate_number, $2, $3::date)
       from jsonb_to_recordset($1::jsonb) as r (id uuid, completed_on date, certificate_number text) where e.id = r.id`,
    [JSON.stringify(completions), number, date],
  );
}

const ORDER_OF = {
  ENROLMENT: 'order_number as number, order_date::text as date',
  COMPLETION: 'completion_order_number as number, completion_order_date::text as date',
} as const;

/** Enrolments of a cohort that the session may change, by id, with their orders; locked until commit. */
export async function orderedEnrolments(
  work: UnitOfWork,
  about: OrderAbout,
  cohortId: string,
  ids: readonly string[],
): Promise<Map<string, OrderedEnrolment>> {
  const rows = await work.rows<OrderedEnrolment>(
    `select id, college_id as "collegeId", ${ORDER_OF[about]}, withdrawn_on::text as "withdrawnOn",
            completed_on::text as "completedOn"
       from school.enrolment where cohort_id = $1 and id = any ($2::uuid[]) order by id for update`,
    [cohortId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export interface OrderedEnrolment {
  readonly id: string;
  readonly collegeId: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly withdrawnOn: string | null;
  readonly completedOn: string | null;
}

export async function putOrder(work: UnitOfWork, ids: readonly string[], { number, date }: Order): Promise<void> {
  await work.rows(
    `update school.enrolment set (order_number, order_date, order_attested, enrolled_on) = ($2, $3::date, false, $3::date)
      where id = any ($1::uuid[])`,
    [ids, number, date],
  );
}

export async function putCompletionOrder(
  work: UnitOfWork,
  ids: readonly string[],
  { number, date }: Order,
): Promise<void> {
  await work.rows(
    `update school.enrolment set (completion_order_number, completion_order_date) = ($2, $3::date)
      where id = any ($1::uuid[])`,
    [ids, number, date],
  );
}

export async function recordWithdrawals(
  work: UnitOfWork,
  withdrawals: readonly { id: string; withdrawn_on: string }[],
): Promise<void> {
  await work.rows(
    `update school.enrolment e set withdrawn_on = r.withdrawn_on
       from jsonb_to_recordset($1::jsonb) as r (id uuid, withdrawn_on date) where e.id = r.id`,
    [JSON.stringify(withdrawals)],
  );
}
