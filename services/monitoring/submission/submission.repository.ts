import type { Reader } from '#kernel/database/read-path.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import { termKey, type Counts } from '../ledger/counts.policy.js';
import type { CorrectedHeadcount } from './corrected-headcount.policy.js';
import type { Submission, SubmissionState } from './submission.type.js';

export interface SubmissionOfPeriod extends Omit<Submission, 'college' | 'state'> {
  readonly periodId: string;
  readonly collegeId: string;
  readonly state: keyof typeof SubmissionState;
}

/**
 * How far the colleges of these periods are that the session reaches, by the codes of the colleges: a row for each,
 * submitted or not. One statement for any number of periods.
 */
export function submissionsOfPeriods(
  { read, language }: HubContext,
  periodIds: readonly string[],
): Promise<SubmissionOfPeriod[]> {
  return read.rows<SubmissionOfPeriod>(
    `with attempt as (
       select distinct on (s.period_id, s.college_id) s.*,
              first_value(s.submitted_on) over (partition by s.period_id, s.college_id order by s.number) as first_on
         from monitoring.submission s where s.period_id = any ($2::uuid[])
        order by s.period_id, s.college_id, s.number desc
     )
     select p.id as "periodId", c.id as "collegeId", a.id, coalesce(a.state, 'OPEN') as state,
            coalesce(a.number, 0) as number, a.automatic, a.submitted_by as "submittedBy",
            a.submitted_at as "submittedAt", a.decided_at as "decidedAt", coalesce(a.comment, '') as comment,
            coalesce(a.state = 'ACCEPTED' and b.id is not null and k.submission_id is distinct from a.id, false)
              as "awaitsRevision",
            case when a.first_on is not null then a.first_on <= p.submit_by
                 when c.today > p.submit_by then false end as "inTime",
            coalesce((
              select jsonb_agg(jsonb_build_object('check', w.check_code, 'answer', w.answer, 'finding',
                                                  case $1 when 'en' then w.finding_en else w.finding_ru end)
                               order by w.check_code)
                from monitoring.submission_answer w where w.submission_id = a.id), '[]') as answers
       from monitoring.period p
       join contracts.colleges c on c.region_id = p.region_id
       left join attempt a on (a.period_id, a.college_id) = (p.id, c.id)
       left join lateral (
         select b.id from monitoring.publication b where b.period_id = p.id order by b.revision desc limit 1) b on true
       left join monitoring.published_submission k on (k.publication_id, k.college_id) = (b.id, c.id)
      where p.id = any ($2::uuid[]) and c.id = any ((select contracts.session_reach())::uuid[])
      order by c.code`,
    [language, periodIds],
  );
}

/** The latest attempt of a college, as those who decide need it. */
export interface Attempt {
  readonly id: string;
  readonly periodId: string;
  readonly collegeId: string;
  readonly number: number;
  readonly state: 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';
  readonly latest: boolean;
}

const ATTEMPT = `s.id, s.period_id as "periodId", s.college_id as "collegeId", s.number, s.state,
  not exists (select from monitoring.submission l
               where (l.period_id, l.college_id) = (s.period_id, s.college_id) and l.number > s.number) as latest`;

export async function attemptById(work: UnitOfWork, id: string): Promise<Attempt | null> {
  const rows = await work.rows<Attempt>(`select ${ATTEMPT} from monitoring.submission s where s.id = $1`, [id]);
  return rows[0] ?? null;
}

/** The latest attempt of a college to tell a period; null where it has made none. */
export async function latestAttempt(work: UnitOfWork, periodId: string, collegeId: string): Promise<Attempt | null> {
  const rows = await work.rows<Attempt>(
    `select ${ATTEMPT} from monitoring.submission s
      where (s.period_id, s.college_id) = ($1, $2) order by s.number desc limit 1`,
    [periodId, collegeId],
  );
  return rows[0] ?? null;
}

interface Counted {
  readonly measure: string;
  readonly category: string;
  readonly form: string;
  readonly value: number;
}

const toCounts = (rows: readonly Counted[], asOf: string): Counts => ({
  asOf,
  values: Object.fromEntries(rows.map(({ value, ...term }) => [termKey(term), value])),
});

/** What an attempt told, with what it is about. */
export interface SubmittedCounts {
  readonly submissionId: string;
  readonly collegeId: string;
  readonly regionId: string;
  readonly year: number;
  readonly counts: Counts;
}

/** What these attempts told, of those that the session reaches. One statement. */
export async function submittedCounts(
  { read }: HubContext,
  submissionIds: readonly string[],
): Promise<SubmittedCounts[]> {
  const rows = await read.rows<Omit<SubmittedCounts, 'counts'> & { readonly day: string; readonly told: Counted[] }>(
    `select s.id as "submissionId", s.college_id as "collegeId", p.region_id as "regionId", p.academic_year as year,
            p.speaks_for::text as day,
            (select coalesce(jsonb_agg(jsonb_build_object('measure', m.measure, 'category', m.category, 'form', m.form,
                                                          'value', m.value)), '[]')
               from monitoring.submitted_measure m where m.submission_id = s.id) as told
       from monitoring.submission s join monitoring.period p on p.id = s.period_id
      where s.id = any ($1::uuid[])`,
    [submissionIds],
  );
  return rows.map(({ day, told, ...row }) => ({ ...row, counts: toCounts(told, day) }));
}

/** All measures of a college's year as the facts were on a day. */
export async function countsForDay(
  reader: Pick<Reader, 'rows'>,
  { collegeId, year, day }: { readonly collegeId: string; readonly year: number; readonly day: string },
): Promise<Counts> {
  const sql = 'select measure, category, form, value from contracts.count_measures($1, $2, $3)';
  return toCounts(await reader.rows<Counted>(sql, [collegeId, year, day]), day);
}

/** How the headcount of a college's year was corrected after a day; null where it was not, or none had been reported by then. */
export async function headcountCorrectedAfter(
  reader: Pick<Reader, 'rows'>,
  { collegeId, year, day }: { readonly collegeId: string; readonly year: number; readonly day: string },
): Promise<CorrectedHeadcount | null> {
  const rows = await reader.rows<CorrectedHeadcount>(
    `select corrected_on::text as "correctedOn", stood, stands from contracts.headcount_corrected_after($1, $2, $3)`,
    [collegeId, year, day],
  );
  return rows[0] ?? null;
}

/** What a college told last of a period of this kind that ended before; null where the region has accepted none. */
export async function formerCounts(
  reader: Pick<Reader, 'rows'>,
  { collegeId, kind, before }: { readonly collegeId: string; readonly kind: string; readonly before: string },
): Promise<Counts | null> {
  const found = await reader.rows<Counted & { readonly day: string }>(
    `select m.measure, m.category, m.form, m.value, l.day
       from (select s.id, p.speaks_for::text as day
               from monitoring.submission s join monitoring.period p on p.id = s.period_id
              where s.college_id = $1 and s.state = 'ACCEPTED' and p.kind = $2 and p.speaks_for < $3
              order by p.speaks_for desc limit 1) l
       join monitoring.submitted_measure m on m.submission_id = l.id`,
    [collegeId, kind, before],
  );
  return found[0] ? toCounts(found, found[0].day) : null;
}
