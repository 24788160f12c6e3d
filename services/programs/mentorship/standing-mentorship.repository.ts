import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { forbidden } from '#kernel/graph/errors.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import type { PairPeriod, Standing, Status } from './mentorship.policy.js';

/**
 * Waits until no other operation writes mentorships of the college, and answers the day it is there, with the years that
 * they may be of. What is read
 * after it stays true until commit: two orders that name the same mentee come one after the other, and the second
 * finds the mentee taken. The unique index behind it is the last guard.
 */
export async function lockMentorships(work: UnitOfWork, collegeId: string): Promise<FactYears> {
  const rows = await work.rows<FactYears | { today: null }>(
    `select pg_advisory_xact_lock(hashtextextended('mentorships ' || $1::text, 0)),
            c.today::text as today, c.first_year as "firstYear"
       from (select) one left join contracts.colleges c on c.id = $1::uuid`,
    [collegeId],
  );
  if (!rows[0]?.today) throw forbidden();
  return rows[0];
}

/** A mentorship as a mutation sees it. */
export interface StandingMentorship extends Standing {
  readonly id: string;
  readonly collegeId: string;
  readonly mentorCollegeId: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly year: number;
  readonly scope: string;
  readonly until: string;
  readonly results: string | null;
  readonly caseLink: string | null;
}

const COLUMNS = `m.id, m.college_id as "collegeId", m.mentor_college_id as "mentorCollegeId", m.mentor_id as "mentorId",
  m.mentee_id as "menteeId", m.academic_year as year, m.exclusive_scope as scope, m.status,
  m.started_on::text as "startedOn", m.until_on::text as until, m.ended_on::text as "endedOn",
  m.end_reason as "endReason", m.results, m.case_link as "caseLink",
  m.order_number as "orderNumber", m.order_date::text as "orderDate",
  m.mentor_college_id = m.college_id
    or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id) as "mentorCollegeAgreed"`;

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

/** The place that a mentee's one mentor takes (domain.md rule 2). */
export const placeOf = (menteeId: string, year: number, scope = ''): string => `${menteeId} ${year} ${scope}`;

/** Places that approved mentorships take among these mentees of a college, and by which. */
export async function takenPlaces(
  work: UnitOfWork,
  collegeId: string,
  menteeIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await work.rows<{ id: string; menteeId: string; year: number; scope: string }>(
    `select id, mentee_id as "menteeId", academic_year as year, exclusive_scope as scope
       from programs.mentorship where college_id = $1 and mentee_id = any ($2::uuid[]) and status = 'APPROVED'`,
    [collegeId, [...new Set(menteeIds)]],
  );
  return new Map(rows.map((row) => [placeOf(row.menteeId, row.year, row.scope), row.id]));
}

/**
 * For each row the mentorship of the same mentee, mentor, form and year that it speaks of: one with these statuses and
 * an overlapping time, so that a pair which formed anew after its end is another one.
 */
export async function sameMentorships(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  rows: readonly (PairPeriod & { n: number })[],
  statuses: readonly Status[],
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
    [collegeId, year, JSON.stringify(rows), statuses],
  );
  return new Map(found.map((row) => [row.n, row]));
}
