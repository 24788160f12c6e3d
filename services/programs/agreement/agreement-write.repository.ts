import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { agreementOn, OF_WORKERS } from '../database/law.sql.js';
import type { Agreement, Ending, StandingAgreement } from './agreement.policy.js';

interface KeptAgreement extends Agreement, StandingAgreement {
  readonly id: string;
}

const COLUMNS = `a.id, a.mentor_id as "mentorId", a.number, a.consent_on::text as "consentOn",
  a.signed_on::text as "signedOn", a.content, a.form, a.acts_from::text as "actsFrom", a.acts_until::text as "actsUntil",
  a.payment::int as payment, a.ended_by as "endedBy", a.notice_on::text as "noticeOn", a.ended_on::text as "endedOn",
  a.end_reason as "endReason"`;

/** Agreements of a college by number, locked until the end of the work. */
export async function lockByNumber(
  work: UnitOfWork,
  collegeId: string,
  numbers: readonly string[],
): Promise<Map<string, KeptAgreement>> {
  const rows = await work.rows<KeptAgreement>(
    `select ${COLUMNS} from programs.labour_agreement a
      where a.college_id = $1 and a.number = any ($2::text[]) order by a.id for update`,
    [collegeId, numbers],
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/** The same by id. */
export async function lockById(
  work: UnitOfWork,
  collegeId: string,
  ids: readonly string[],
): Promise<Map<string, KeptAgreement>> {
  const rows = await work.rows<KeptAgreement>(
    `select ${COLUMNS} from programs.labour_agreement a
      where a.college_id = $1 and a.id = any ($2::uuid[]) order by a.id for update`,
    [collegeId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export async function putAgreements(
  work: UnitOfWork,
  collegeId: string,
  rows: readonly (Agreement & { readonly id: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await work.rows(
    `insert into programs.labour_agreement
       (id, college_id, mentor_id, consent_on, number, signed_on, content, form, acts_from, acts_until, payment)
     select r.id, $1, r."mentorId", r."consentOn", r.number, r."signedOn", r.content, r.form, r."actsFrom",
            r."actsUntil", r.payment
       from jsonb_to_recordset($2::jsonb) as r
         (id uuid, "mentorId" uuid, "consentOn" date, number text, "signedOn" date, content text, form text,
          "actsFrom" date, "actsUntil" date, payment bigint)
     on conflict (college_id, number) do update
        set (consent_on, signed_on, content, form, acts_from, acts_until, payment)
          = (excluded.consent_on, excluded.signed_on, excluded.content, excluded.form, excluded.acts_from,
             excluded.acts_until, excluded.payment)`,
    [collegeId, JSON.stringify(rows)],
  );
}

export async function endAgreements(
  work: UnitOfWork,
  collegeId: string,
  rows: readonly (Ending & { readonly id: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await work.rows(
    `update programs.labour_agreement a
        set (ended_by, notice_on, ended_on, end_reason) = (r."endedBy", r."noticeOn", r."endedOn", r.reason)
       from jsonb_to_recordset($2::jsonb) as r
         (id uuid, "endedBy" text, "noticeOn" date, "endedOn" date, reason text)
      where a.college_id = $1 and a.id = r.id`,
    [collegeId, JSON.stringify(rows)],
  );
}

/** Mentees of the college whose pairs with these mentors, workers both, go on behind a day without another agreement. */
export function menteesBehind(
  work: UnitOfWork,
  collegeId: string,
  ended: readonly { readonly mentorId: string; readonly endedOn: IsoDate }[],
): Promise<{ menteeId: string; year: number }[]> {
  return work.rows(
    `select distinct m.mentee_id as "menteeId", m.academic_year::int as year
       from jsonb_to_recordset($2::jsonb) as r ("mentorId" uuid, "endedOn" date)
       join programs.mentorship m
         on m.mentor_id = r."mentorId" and m.college_id = $1 and m.status = 'APPROVED' and m.until_on > r."endedOn"
       join programs.form f on f.code = m.form_code and ${OF_WORKERS}
      where not ${agreementOn('m.mentor_id', '$1::uuid', 'r."endedOn" + 1')}`,
    [collegeId, JSON.stringify(ended)],
  );
}
