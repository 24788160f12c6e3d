import { countKeyOf } from '#kernel/counts/count-key.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { formatPeriod, type PeriodKind } from '#kernel/time/period.js';
import { INDICATOR_COLUMNS, LISTED, UNWATCHED_BY } from '../indicator/indicator.repository.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { Counts } from '../ledger/counts.policy.js';
import type { PeriodFacts } from '../period/period.repository.js';
import type { Target } from '../target/target-in-force.policy.js';
import type { PublishedWhole, ReportedFormula, ToldCounts } from './report.policy.js';

/** The latest publication of a period. */
export interface ReportedPublication {
  readonly id: string;
  readonly revision: number;
  readonly snapshot: string;
  readonly period: string;
  readonly speaksFor: string;
}

/** The latest publications of periods of a kind up to this one, the latest first: its own, and the one before it. */
export async function publicationsUpTo(
  work: UnitOfWork,
  { regionId, kind, speaksFor }: PeriodFacts,
): Promise<ReportedPublication[]> {
  const rows = await work.rows<
    Omit<ReportedPublication, 'period'> & { kind: PeriodKind; year: number; number: number }
  >(
    `select b.id, b.revision, b.snapshot_hash as snapshot, p.kind, p.academic_year::int as year, p.number,
            p.speaks_for::text as "speaksFor"
       from monitoring.period p
       cross join lateral (
         select * from monitoring.publication b where b.period_id = p.id order by b.revision desc limit 1) b
      where p.region_id = $1 and p.kind = $2 and p.speaks_for <= $3
      order by p.speaks_for desc limit 2`,
    [regionId, kind, speaksFor],
  );
  return rows.map(({ kind: of, year, number, ...row }) => ({
    ...row,
    period: formatPeriod({ kind: of, year, number }),
  }));
}

/** The formulas that a publication was counted by, in the order of lists, with the targets that it has kept. One statement. */
export async function formulasOfPublication(
  work: UnitOfWork,
  publicationId: string,
  collegeId: string | null,
): Promise<ReportedFormula[]> {
  const rows = await work.rows<Indicator & { titles: Bilingual; targets: Target[] }>(
    `select ${INDICATOR_COLUMNS}, jsonb_build_object('ru', i.title_ru, 'en', i.title_en) as titles,
            coalesce((
              select jsonb_agg(jsonb_build_object('collegeId', t.college_id, 'year', t.academic_year, 'value', t.value,
                                                  'verified', t.verified, 'source', t.source))
                from monitoring.published_target t
               where t.publication_id = f.publication_id and t.indicator_code = i.code
                 and (t.college_id is null or t.college_id = $3)), '[]') as targets
       from monitoring.published_figure f
       join monitoring.indicator i on i.id = f.indicator_id
       ${UNWATCHED_BY('f.region_id')}
      where f.publication_id = $2 and f.subject = 'REGION' and f.form = '' and f.category = ''
      order by ${LISTED}`,
    ['ru', publicationId, collegeId],
  );
  return rows.map(({ id, code, titles, unit, direction, countedIn, numerator, denominator, targets }) => ({
    ...{ id, code, title: titles, unit, direction, countedIn, numerator, denominator, targets },
  }));
}

/** Whole figures of a publication, of its region and, where they are asked for, of each college. One statement. */
export function publishedWhole(
  work: UnitOfWork,
  publicationId: string,
  subjects: readonly ('REGION' | 'COLLEGE')[],
): Promise<PublishedWhole[]> {
  return work.rows<PublishedWhole>(
    `select indicator_id as "indicatorId", college_id as "collegeId", status, numerator, denominator, reported, expected,
            automatic
       from monitoring.published_figure
      where publication_id = $1 and subject = any ($2::text[]) and form = '' and category = ''`,
    [publicationId, subjects],
  );
}

/** What a publication was made of for one college; null where it had nothing of it. */
export interface ToldByCollege extends ToldCounts {
  readonly submissionId: string;
}

/** What the region had accepted of a college when it published. One statement. */
export async function toldByCollege(
  work: UnitOfWork,
  { id, speaksFor }: ReportedPublication,
  collegeId: string,
): Promise<ToldByCollege | null> {
  const rows = await work.rows<{ submissionId: string; automatic: boolean; values: Counts['values'] }>(
    `select s.submission_id as "submissionId", t.automatic,
            coalesce((select jsonb_object_agg(${countKeyOf('m')}, m.value)
               from monitoring.submitted_measure m where m.submission_id = s.submission_id), '{}') as values
       from monitoring.published_submission s join monitoring.submission t on t.id = s.submission_id
      where (s.publication_id, s.college_id) = ($1, $2)`,
    [id, collegeId],
  );
  const [row] = rows;
  if (!row) return null;
  const { submissionId, automatic, values } = row;
  return { submissionId, automatic, counts: { asOf: speaksFor, values } };
}

/** Names as they are today, of a region and of its colleges by their codes. */
export async function namesOf(
  work: UnitOfWork,
  regionId: string,
): Promise<{
  readonly region: Bilingual;
  readonly colleges: readonly { readonly id: string; readonly code: string; readonly name: Bilingual }[];
}> {
  const [row] = await work.rows<Awaited<ReturnType<typeof namesOf>>>(
    `select jsonb_build_object('ru', r.name_ru, 'en', r.name_en) as region,
            coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'code', c.code,
                               'name', jsonb_build_object('ru', c.name_ru, 'en', c.name_en)) order by c.code)
               from contracts.colleges c where c.region_id = r.id), '[]') as colleges
       from contracts.regions r where r.id = $1`,
    [regionId],
  );
  if (!row) throw new Error(`there is no region ${regionId}`);
  return row;
}

/** What a college said in words at the last checkpoint of a year (S001, 7.2), by the codes of the questions. */
export async function swotOf(work: UnitOfWork, collegeId: string, year: number): Promise<ReadonlyMap<string, string>> {
  const rows = await work.rows<{ question: string; words: string }>(
    `select a->>'question' as question, a->>'words' as words
       from monitoring.checkpoint_answer k cross join lateral jsonb_array_elements(k.answers) a
      where (k.college_id, k.academic_year, k.checkpoint) = ($1, $2, '7.2') and a->>'words' is not null`,
    [collegeId, year],
  );
  return new Map(rows.map(({ question, words }) => [question, words]));
}
