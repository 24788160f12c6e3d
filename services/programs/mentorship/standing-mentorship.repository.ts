import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Order } from '#kernel/order/order.policy.js';
import { academicYearOf, endOf, startOf } from '#kernel/time/academic-year.js';
import { MAY_BE_FOLLOWED } from '../database/mentorship-thread.sql.js';
import type { Decision, PairPeriod, Standing } from './mentorship.policy.js';
import { lockMentorships } from '../college/mentorships-lock.repository.js';
import { Occupancy, type Occupied } from './occupancy.policy.js';

/** A mentorship as a mutation sees it. */
export interface StandingMentorship extends Standing {
  readonly id: string;
  readonly collegeId: string;
  readonly mentorCollegeId: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly year: number;
  readonly scope: string;
  readonly results: string | null;
  readonly caseLink: string | null;
}

const COLUMNS = `m.id, m.college_id as "collegeId", m.mentor_college_id as "mentorCollegeId", m.mentor_id as "mentorId",
  m.mentee_id as "menteeId", m.academic_year as year, m.exclusive_scope as scope, m.status as decision,
  m.started_on::text as "startedOn", m.until_on::text as until, m.ended_on::text as "endedOn",
  m.end_reason as "endReason", m.results, m.case_link as "caseLink",
  m.order_number as "orderNumber", m.order_date::text as "orderDate", m.order_acts_from::text as "orderActsFrom",
  m.mentor_college_id = m.college_id
    or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id) as "mentorCollegeAgreed",
  exists (select from programs.mentorship_answer a where a.mentorship_id = m.id and not a.agrees) as declined,
  m.accepted_on is not null as "acceptanceRecorded"`;

/** Mentorships by id, of the mentees' college or, for its agreement, of the mentors'. */
export async function standingMentorships(
  work: UnitOfWork,
  side: 'college_id' | 'mentor_college_id',
  collegeId: string,
  ids: readonly string[],
): Promise<Map<string, StandingMentorship>> {
  const rows = await work.rows<StandingMentorship>(
    `select ${COLUMNS} from programs.mentorship m where m.${side} = $1 and m.id = any ($2::uuid[])`,
    [collegeId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** A mentorship that the caller is one side of, as it stands under the lock of its college, with the day there. */
export async function lockOwnMentorship(
  work: UnitOfWork,
  id: string,
): Promise<{ standing: StandingMentorship | undefined; today: string }> {
  const known = await ownMentorship(work, id);
  if (!known) return { standing: undefined, today: '' };
  const { today } = await lockMentorships(work, known.collegeId);
  return { standing: await ownMentorship(work, id), today };
}

async function ownMentorship(work: UnitOfWork, id: string): Promise<StandingMentorship | undefined> {
  const rows = await work.rows<StandingMentorship>(
    `select ${COLUMNS} from programs.mentorship m
      where m.id = $1::uuid and (m.mentor_id = any ($2::uuid[]) or m.mentee_id = any ($2::uuid[]))`,
    [id, work.session.persons],
  );
  return rows[0];
}

/** The days of a mentorship in effect. */
export function occupied({ id, menteeId, scope, startedOn, endedOn, until }: StandingMentorship): Occupied {
  return { id, menteeId, scope, from: startedOn, to: endedOn ?? until };
}

/** When these mentees of a college have a mentor, in whatever academic year. */
export async function occupancyOf(
  work: Pick<UnitOfWork, 'rows'>,
  collegeId: string,
  menteeIds: readonly string[],
): Promise<Occupancy> {
  const rows = await work.rows<Occupied>(
    `select m.id, m.mentee_id as "menteeId", m.exclusive_scope as scope, m.started_on::text as "from",
            coalesce(m.ended_on, m.until_on)::text as "to"
       from programs.mentorship m
      where m.college_id = $1 and m.mentee_id = any ($2::uuid[]) and m.status in ('APPROVED', 'ENDED')`,
    [collegeId, [...new Set(menteeIds)]],
  );
  return new Occupancy(rows);
}

/**
 * The date of an order of this number in the academic year of `date`, where it is another: one by which pairs work, those
 * `besides` left out, or one that the register has and that is not on pairs or is of another date. Null when there is none.
 */
export async function otherDateOfOrder(
  work: UnitOfWork,
  collegeId: string,
  { number, date }: Order,
  besides: readonly string[] = [],
): Promise<string | null> {
  const year = academicYearOf(date);
  const rows = await work.rows<{ date: string }>(
    `select min(o.date)::text as date
       from (
         select m.order_date as date from programs.mentorship m
          where m.college_id = $1 and m.order_number = $2 and m.order_date <> $3::date and m.status <> 'VOIDED'
            and m.order_date between $4::date and $5::date and not (m.id = any ($6::uuid[]))
         union all
         select d.dated_on from programs.document d
          where d.college_id = $1 and d.number = $2 and starts_with(d.kind, 'ORDER_') and d.withdrawn_on is null
            and d.dated_on between $4::date and $5::date and (d.kind <> 'ORDER_PAIRS' or d.dated_on <> $3::date)
            and not (d.kind = 'ORDER_PAIRS' and exists (
              select from programs.mentorship m
               where m.id = any ($6::uuid[]) and (m.order_number, m.order_date) = (d.number, d.dated_on)))
       ) o`,
    [collegeId, number, date, startOf(year), endOf(year), besides],
  );
  return rows[0]!.date;
}

/**
 * For each row the mentorship of the same mentee, mentor, form and year that it speaks of: one of which this was decided, with
 * an overlapping time, so that a pair which formed anew after its end is another one.
 */
export async function sameMentorships(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  rows: readonly (PairPeriod & { n: number })[],
  decisions: readonly Decision[],
): Promise<Map<number, StandingMentorship>> {
  const found = await work.rows<StandingMentorship & { n: number }>(
    `select g.n, same.*
       from jsonb_to_recordset($3::jsonb) as g
         (n int, "menteeId" uuid, "mentorId" uuid, form text, "startedOn" date, "endedOn" date)
       join lateral (
         select ${COLUMNS} from programs.mentorship m
          where m.college_id = $1 and m.academic_year = $2 and m.status = any ($4::text[])
            and (m.mentee_id, m.mentor_id, m.form_code) = (g."menteeId", g."mentorId", g.form)
            and m.started_on <= coalesce(g."endedOn", 'infinity') and g."startedOn" <= coalesce(m.ended_on, 'infinity')
          order by (m.started_on = g."startedOn") desc, m.ended_on desc nulls first, m.id limit 1
       ) same on true`,
    [collegeId, year, JSON.stringify(rows), decisions],
  );
  return new Map(found.map((row) => [row.n, row]));
}

/** Which of the pairs that rows name may be followed by the pair of the row: by the position of the row. */
export async function followable(
  work: UnitOfWork,
  collegeId: string,
  rows: readonly { readonly n: number; readonly menteeId: string; readonly startedOn: string; readonly followsId: string }[], // prettier-ignore
): Promise<ReadonlySet<number>> {
  if (rows.length === 0) return new Set();
  const found = await work.rows<{ n: number }>(
    `select r.n from jsonb_to_recordset($2::jsonb) as r (n int, "menteeId" uuid, "startedOn" date, "followsId" uuid)
       join programs.mentorship e on (e.college_id, e.id) = ($1, r."followsId") where ${MAY_BE_FOLLOWED}`,
    [collegeId, JSON.stringify(rows)],
  );
  return new Set(found.map(({ n }) => n));
}
