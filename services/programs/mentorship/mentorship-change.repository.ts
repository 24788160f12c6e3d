import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Order, Status } from './mentorship.policy.js';

/** A new mentorship in the columns of its table. */
export interface MentorshipRecord {
  readonly id: string;
  readonly form_code: string;
  readonly mentor_id: string;
  readonly mentor_college_id: string;
  readonly mentee_id: string;
  readonly status: Status;
  readonly started_on: string;
  readonly until_on: string;
  readonly ended_on: string | null;
  readonly end_reason: string | null;
  readonly confidential: boolean;
  readonly directive: boolean;
  readonly order_attested: boolean;
}

const NEW = `id, form_code, mentor_id, mentor_college_id, mentee_id, status, started_on, until_on, ended_on, end_reason,
  confidential, directive, order_attested`;

/** Records mentorships in the programmes of a college year, which are open. */
export async function insertMentorships(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  records: readonly MentorshipRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await work.rows(
    `insert into programs.mentorship (college_id, academic_year, program_id, ${NEW}, attested_by)
     select $1, $2, p.id, ${NEW.replace(/\w+/g, 'r.$&')}, case when r.order_attested then $4 end
       from jsonb_to_recordset($3::jsonb) as r
         (id uuid, form_code text, mentor_id uuid, mentor_college_id uuid, mentee_id uuid, status text, started_on date,
          until_on date, ended_on date, end_reason text, confidential boolean, directive boolean, order_attested boolean)
       join programs.program p on (p.college_id, p.academic_year, p.form_code) = ($1, $2, r.form_code)`,
    [collegeId, year, JSON.stringify(records), work.session.actor],
  );
}

/** Codes of the forms that have a programme in a college year. */
export async function openForms(work: UnitOfWork, collegeId: string, year: number): Promise<Set<string>> {
  const rows = await work.rows<{ form: string }>(
    'select form_code as form from programs.program where college_id = $1 and academic_year = $2',
    [collegeId, year],
  );
  return new Set(rows.map((row) => row.form));
}

export interface ProposalChange {
  readonly id: string;
  readonly started_on: string;
  readonly until_on: string;
  readonly confidential: boolean;
  readonly directive: boolean;
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
        set (started_on, until_on, confidential, directive) = (r.started_on, r.until_on, r.confidential, r.directive)
       from jsonb_to_recordset($2::jsonb) as r
         (id uuid, started_on date, until_on date, confidential boolean, directive boolean)
      where m.college_id = $1 and m.id = r.id and m.status = 'PROPOSED'
        and (m.started_on, m.until_on, m.confidential, m.directive)
            is distinct from (r.started_on, r.until_on, r.confidential, r.directive)
      returning m.id`,
    [collegeId, JSON.stringify(changes)],
  );
  return new Set(rows.map((row) => row.id));
}

/** Puts an order's number and date on mentorships; proposals among them take effect. */
export async function approveByOrder(
  work: UnitOfWork,
  collegeId: string,
  ids: readonly string[],
  { number, date }: Order,
): Promise<void> {
  if (ids.length === 0) return;
  await work.rows(
    `update programs.mentorship
        set status = case status when 'PROPOSED' then 'APPROVED' else status end,
            order_number = $3, order_date = $4::date, order_attested = false
      where college_id = $1 and id = any ($2::uuid[])`,
    [collegeId, ids, number, date],
  );
}

/** Proposals that a college's list shows at work take effect on its word. */
export async function approveByAttestation(work: UnitOfWork, collegeId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await work.rows(
    `update programs.mentorship set status = 'APPROVED', order_attested = true, attested_by = $3
      where college_id = $1 and id = any ($2::uuid[])`,
    [collegeId, ids, work.session.actor],
  );
}

export interface Ending {
  readonly id: string;
  readonly ended_on: string;
  readonly end_reason: string | null;
}

/** Ends mentorships; one that had no order until now was at work on the word of the college. */
export async function endMentorships(work: UnitOfWork, collegeId: string, endings: readonly Ending[]): Promise<void> {
  if (endings.length === 0) return;
  await work.rows(
    `update programs.mentorship m
        set status = 'ENDED', ended_on = r.ended_on, end_reason = r.end_reason,
            until_on = greatest(m.until_on, r.ended_on),
            order_attested = m.order_attested or m.order_number is null,
            attested_by = coalesce(m.attested_by, case when m.order_number is null then $3 end)
       from jsonb_to_recordset($2::jsonb) as r (id uuid, ended_on date, end_reason text)
      where m.college_id = $1 and m.id = r.id`,
    [collegeId, JSON.stringify(endings), work.session.actor],
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
    `update programs.mentorship set status = 'VOIDED', void_reason = $3 where college_id = $1 and id = any ($2::uuid[])`,
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
