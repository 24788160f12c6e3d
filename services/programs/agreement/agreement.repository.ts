import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toCountedPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { OF_WORKERS } from '../database/law.sql.js';
import { roublesOf } from './agreement.policy.js';
import type { AgreementDueConnection, LabourAgreement, LabourAgreementConnection } from './agreement.type.js';

type Row = Omit<LabourAgreement, 'mentor' | 'payment'> & { readonly mentorId: string; readonly payment: number | null };

const LAST_DAY = 'coalesce(a.ended_on, a.acts_until)';

/** An agreement `a` as it is kept. */
export const KEPT_COLUMNS = `
  a.id, a.mentor_id as "mentorId", a.number, a.consent_on::text as "consentOn", a.signed_on::text as "signedOn",
  a.content, a.form, a.acts_from::text as "actsFrom", a.acts_until::text as "actsUntil", a.payment::int as payment,
  a.ended_by as "endedBy", a.notice_on::text as "noticeOn", a.ended_on::text as "endedOn", a.end_reason as "endReason"`;

const COLUMNS = `${KEPT_COLUMNS},
  case when ${LAST_DAY} < d.today then case when a.ended_on is null then 'OVER' else 'ENDED' end
       when a.acts_from > d.today then 'AHEAD' else 'IN_FORCE' end as state,
  case when a.ended_on is null then 0 else (
    select count(*)::int from programs.mentorship m join programs.form f on f.code = m.form_code and ${OF_WORKERS}
     where m.mentor_id = a.mentor_id and m.mentor_college_id = a.college_id and m.status = 'APPROVED'
       and m.until_on > a.ended_on and m.until_on >= d.today) end as "pairsBehind"`;

const FROM = `programs.labour_agreement a cross join lateral (select contracts.today(a.college_id) as today) d`;

const shown = <Of extends Row>({ mentorId, payment, ...row }: Of) => ({
  ...row,
  mentor: { id: mentorId },
  payment: payment === null ? null : roublesOf(payment),
});

interface Filter {
  readonly collegeId?: string | null;
  readonly mentorId?: string | null;
}

/** One page of the agreements that the session may see, the latest signed first. */
export async function agreementsPage(
  { read }: HubContext,
  { collegeId, mentorId }: Filter,
  place: PagePlace,
): Promise<LabourAgreementConnection> {
  const { lt, desc } = turned(place);
  const [signedOn, id] = decodeCursor(place, 2) ?? [null, null];
  const rows = await read.rows<Row & { total: number }>(
    `with listed as (
       select a.* from programs.labour_agreement a
        where ($1::uuid is null or a.college_id = $1) and ($2::uuid is null or a.mentor_id = $2)
     )
     select page.*, t.total
       from (select count(*)::int as total from listed) t
       left join lateral (
         select ${COLUMNS}
           from listed a cross join lateral (select contracts.today(a.college_id) as today) d
          where $3::date is null or (a.signed_on, a.id) ${lt} ($3::date, $4::uuid)
          order by a.signed_on ${desc}, a.id ${desc} limit $5
       ) page on true`,
    [collegeId ?? null, mentorId ?? null, signedOn, id, place.size + 1],
  );
  return toCountedPage(rows.map(shown), place, (row) => [row.signedOn, row.id]);
}

export async function agreementsByIds({ read }: HubContext, ids: readonly string[]): Promise<LabourAgreement[]> {
  const rows = await read.rows<Row>(`select ${COLUMNS} from ${FROM} where a.id = any ($1::uuid[])`, [ids]);
  return rows.map(shown);
}

/** One page of the mentors whose pairs of a year need an agreement that is not in force, by their ids. */
export async function agreementsDuePage(
  { read }: HubContext,
  { collegeId, year }: { readonly collegeId: string; readonly year: number },
  place: PagePlace,
): Promise<AgreementDueConnection> {
  const { gt, asc } = turned(place);
  interface DueRow {
    readonly id: string;
    readonly pairs: number;
    readonly since: string;
    readonly total: number;
  }
  const rows = await read.rows<DueRow>(
    `with due as materialized (
       select w.mentor_id as id, count(*)::int as pairs, min(m.started_on)::text as since
         from programs.pairs_of_workers($1, $2, least(contracts.today($1), make_date($2::int + 1, 8, 31))) w
         join programs.mentorship m on m.id = w.mentorship_id
        where not w.signed group by w.mentor_id
     )
     select page.*, t.total
       from (select count(*)::int as total from due) t
       left join lateral (
         select d.* from due d where $3::uuid is null or d.id ${gt} $3 order by d.id ${asc} limit $4
       ) page on true`,
    [collegeId, year, decodeCursor(place, 1)?.[0] ?? null, place.size + 1],
  );
  const due = rows.map((row) => ({ ...row, mentor: { id: row.id } }));
  return toCountedPage(due, place, (row) => [row.id]);
}
