import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { FOLLOWS_IN_EFFECT, formerOf } from '../database/mentorship-thread.sql.js';
import type { ActingOrder, Decision } from './mentorship.policy.js';

/** Who ended a pair before its term, as far as that is known. */
export type Ender = 'MENTOR' | 'MENTEE' | 'COLLEGE' | 'NOT_SAID';

/** A mentorship to record, with the id that it gets. */
export interface NewMentorship {
  readonly id: string;
  readonly form: string;
  readonly mentorId: string;
  readonly mentorCollegeId: string;
  readonly menteeId: string;
  readonly decision: Decision;
  readonly startedOn: string;
  readonly until: string;
  readonly endedOn?: string | null;
  readonly endReason?: string | null;
  /** Who ended it before its term; null for one that lasted as planned. */
  readonly endedBy?: Ender | null;
  readonly results?: string | null;
  readonly caseLink?: string | null;
  readonly confidential?: boolean | null;
  readonly directive?: boolean | null;
  /** The pair that it follows where that is named; else the hub finds it. */
  readonly followsId?: string | null;
}

/** What a list of a college says of the mentorships in it. */
export interface Attested {
  /** By which they take effect; null where the college attests it alone. */
  readonly order: ActingOrder | null;
  /** The import that the list came by. */
  readonly importId: string | null;
}

/** Of mentorships that come by no list. */
export const NOT_LISTED: Attested = { order: null, importId: null };

const FORMER = formerOf({ college: 'p.college_id', mentee: 'r."menteeId"', scope: "''", startedOn: 'r."startedOn"' });

/** Records mentorships in the programmes of a college year, which are open. What is in effect without an order is attested. */
export async function insertMentorships(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  rows: readonly NewMentorship[],
  { order, importId }: Attested,
): Promise<void> {
  await work.rows(
    `insert into programs.mentorship
       (college_id, academic_year, program_id, form_code, id, mentor_id, mentor_college_id, mentee_id, status,
        started_on, until_on, ended_on, end_reason, ended_by, results, case_link, confidential, directive, order_attested,
        order_number, order_date, order_acts_from, attested_by, import_id, follows_id)
     select p.college_id, p.academic_year, p.id, p.form_code, r.id, r."mentorId", r."mentorCollegeId", r."menteeId",
            r.decision, r."startedOn", r.until, r."endedOn", r."endReason", r."endedBy", r.results, r."caseLink",
            coalesce(r.confidential, false), coalesce(r.directive, false),
            r.decision <> 'PROPOSED' and $5::text is null, o.number, o.date, o.acts_from,
            case when r.decision <> 'PROPOSED' then $4 end, $8::uuid, coalesce(r."followsId", ${FORMER})
       from jsonb_to_recordset($3::jsonb) as r
         (id uuid, form text, "mentorId" uuid, "mentorCollegeId" uuid, "menteeId" uuid, decision text, "startedOn" date,
          until date, "endedOn" date, "endReason" text, "endedBy" text, results text, "caseLink" text, confidential boolean, directive boolean,
          "followsId" uuid)
       join programs.program p on (p.college_id, p.academic_year, p.form_code) = ($1, $2, r.form)
       left join (select $5::text as number, $6::date as date, $7::date as acts_from) o on r.decision <> 'PROPOSED'`,
    [
      ...[collegeId, year, JSON.stringify(rows), work.session.actor],
      ...[order?.number ?? null, order?.date ?? null, order?.actsFrom ?? null, importId],
    ],
  );
}

export interface ProposalChange {
  readonly id: string;
  readonly startedOn: string;
  readonly until: string;
  readonly confidential: boolean;
  readonly directive: boolean;
  readonly followsId: string | null;
}

/** Brings proposals up to date; answers which of them changed. */
export async function changeProposals(
  work: UnitOfWork,
  collegeId: string,
  changes: readonly ProposalChange[],
): Promise<Set<string>> {
  if (changes.length === 0) return new Set();
  const rows = await work.rows<{ id: string }>(
    `update programs.mentorship m
        set (started_on, until_on, confidential, directive, follows_id)
            = (r."startedOn", r.until, r.confidential, r.directive, coalesce(r."followsId", m.follows_id))
       from jsonb_to_recordset($2::jsonb) as r
         (id uuid, "startedOn" date, until date, confidential boolean, directive boolean, "followsId" uuid)
      where m.college_id = $1 and m.id = r.id and m.status = 'PROPOSED'
        and (m.started_on, m.until_on, m.confidential, m.directive, m.follows_id)
            is distinct from (r."startedOn", r.until, r.confidential, r.directive, coalesce(r."followsId", m.follows_id))
      returning m.id`,
    [collegeId, JSON.stringify(changes)],
  );
  return new Set(rows.map((row) => row.id));
}

/** Puts an order on mentorships, in place of one that they have; proposals among them take effect. */
export async function putOrder(
  work: UnitOfWork,
  collegeId: string,
  ids: readonly string[],
  { number, date, actsFrom }: ActingOrder,
): Promise<void> {
  if (ids.length === 0) return;
  await work.rows(
    `update programs.mentorship m
        set status = case status when 'PROPOSED' then 'APPROVED' else status end,
            follows_id = case status when 'PROPOSED' then ${FOLLOWS_IN_EFFECT} else follows_id end,
            order_number = $3, order_date = $4::date, order_acts_from = $5::date, order_attested = false
      where college_id = $1 and id = any ($2::uuid[])`,
    [collegeId, ids, number, date, actsFrom],
  );
}

/** Proposals that a college's list shows at work take effect by its order, or on its word. */
export async function approveByAttestation(
  work: UnitOfWork,
  collegeId: string,
  ids: readonly string[],
  { order, importId }: Attested,
): Promise<void> {
  if (ids.length === 0) return;
  await work.rows(
    `update programs.mentorship m
        set status = 'APPROVED', order_attested = $4::text is null, attested_by = $3, import_id = $7::uuid,
            order_number = $4, order_date = $5::date, order_acts_from = $6::date, follows_id = ${FOLLOWS_IN_EFFECT}
      where college_id = $1 and id = any ($2::uuid[])`,
    [
      ...[collegeId, ids, work.session.actor],
      ...[order?.number ?? null, order?.date ?? null, order?.actsFrom ?? null, importId],
    ],
  );
}

export interface Ending {
  readonly id: string;
  readonly endedOn: string;
  readonly endReason: string | null;
  readonly endedBy: Ender | null;
}

/** Ends mentorships; a proposal that had ended was at work by the order of the list, or on the word of the college. */
export async function endMentorships(
  work: UnitOfWork,
  collegeId: string,
  endings: readonly Ending[],
  { order, importId }: Attested = NOT_LISTED,
): Promise<void> {
  if (endings.length === 0) return;
  await work.rows(
    `update programs.mentorship m
        set status = 'ENDED', ended_on = r."endedOn", end_reason = r."endReason", ended_by = r."endedBy",
            until_on = greatest(m.until_on, r."endedOn"),
            order_attested = m.order_attested or coalesce(m.order_number, o.number) is null,
            order_number = coalesce(m.order_number, o.number), order_date = coalesce(m.order_date, o.date),
            order_acts_from = coalesce(m.order_acts_from, o.acts_from),
            attested_by = coalesce(m.attested_by, case when m.order_number is null then $3 end),
            import_id = coalesce(m.import_id, case when m.status = 'PROPOSED' then $7::uuid end)
       from jsonb_to_recordset($2::jsonb) as r (id uuid, "endedOn" date, "endReason" text, "endedBy" text)
       join programs.mentorship f on (f.college_id, f.id) = ($1, r.id)
       left join (select $4::text as number, $5::date as date, $6::date as acts_from) o on f.status = 'PROPOSED'
      where m.college_id = $1 and m.id = r.id`,
    [
      ...[collegeId, JSON.stringify(endings), work.session.actor],
      ...[order?.number ?? null, order?.date ?? null, order?.actsFrom ?? null, importId],
    ],
  );
}

export interface ResultsChange {
  readonly id: string;
  readonly results: string | null;
  readonly caseLink: string | null;
}

export async function changeResults(
  work: UnitOfWork,
  collegeId: string,
  changes: readonly ResultsChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await work.rows(
    `update programs.mentorship m set results = r.results, case_link = r."caseLink"
       from jsonb_to_recordset($2::jsonb) as r (id uuid, results text, "caseLink" text)
      where m.college_id = $1 and m.id = r.id`,
    [collegeId, JSON.stringify(changes.map(({ id, results, caseLink }) => ({ id, results, caseLink })))],
  );
}

export async function voidMentorships(
  work: UnitOfWork,
  collegeId: string,
  ids: readonly string[],
  reason: string,
): Promise<void> {
  if (ids.length === 0) return;
  await work.rows(
    `update programs.mentorship set status = 'VOIDED', void_reason = $3
      where college_id = $1 and id = any ($2::uuid[])`,
    [collegeId, ids, reason],
  );
}

/** Records that the mentors' college agrees to pairs of another college's mentees. */
export async function agreeToMentorships(
  work: UnitOfWork,
  mentorCollegeIds: readonly string[],
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0 || mentorCollegeIds.length === 0) return;
  await work.rows(
    `insert into programs.mentor_agreement (mentorship_id, mentor_college_id, college_id, agreed_on)
     select m.id, m.mentor_college_id, m.college_id, contracts.today(m.mentor_college_id)
       from programs.mentorship m
      where m.id = any ($2::uuid[]) and m.mentor_college_id = any ($1::uuid[]) and m.mentor_college_id <> m.college_id
     on conflict (mentorship_id) do nothing`,
    [mentorCollegeIds, ids],
  );
}

export interface Answer {
  readonly mentorshipId: string;
  readonly collegeId: string;
  readonly side: 'MENTOR' | 'MENTEE';
  readonly agrees: boolean;
  readonly reason: string | null;
  readonly answeredOn: string;
}

/** Keeps the word of one side, in place of a former one. */
export async function answer(work: UnitOfWork, given: Answer): Promise<void> {
  const { mentorshipId, collegeId, side, agrees, reason, answeredOn } = given;
  await work.rows(
    `insert into programs.mentorship_answer (mentorship_id, college_id, side, agrees, reason, answered_on)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (mentorship_id, side) do update
       set agrees = excluded.agrees, reason = excluded.reason, answered_on = excluded.answered_on`,
    [mentorshipId, collegeId, side, agrees, reason, answeredOn],
  );
}

/** Ends a pair on the word of one of the two: the row is the college's, so the database does it for them. */
export async function leave(work: UnitOfWork, id: string, day: string, reason: string): Promise<void> {
  await work.rows('select contracts.leave_mentorship($1, $2, $3)', [id, day, reason]);
}

/** Keeps that both sides of proposals said yes to the curator. */
export async function recordAcceptances(work: UnitOfWork, collegeId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await work.rows(
    `update programs.mentorship set accepted_on = contracts.today(college_id), accepted_by = $3
      where college_id = $1 and id = any ($2::uuid[])`,
    [collegeId, ids, work.session.actor],
  );
}
