import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { agreementOn, OF_WORKERS } from '../database/law.sql.js';
import type { Agreement, Ending, StandingAgreement } from './agreement.policy.js';
import { KEPT_COLUMNS } from './agreement.repository.js';

interface KeptAgreement extends Agreement, StandingAgreement {
  readonly id: string;
}

const TYPES = { id: 'uuid', number: 'text' } as const;

/** Agreements of a college by their numbers, or by their ids, locked until the end of the work. */
export async function lockAgreements(
  work: UnitOfWork,
  collegeId: string,
  by: keyof typeof TYPES,
  values: readonly string[],
): Promise<Map<string, KeptAgreement>> {
  const rows = await work.rows<KeptAgreement>(
    `select ${KEPT_COLUMNS} from programs.labour_agreement a
      where a.college_id = $1 and a.${by} = any ($2::${TYPES[by]}[]) order by a.id for update`,
    [collegeId, values],
  );
  return new Map(rows.map((row) => [row[by], row]));
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
