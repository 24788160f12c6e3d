import { uuidv7 } from 'uuidv7';
import { RowSet } from '#kernel/database/row-set.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Publication } from '../period/period.type.js';
import type { RegionRules } from '../rules/rules.policy.js';

interface Written {
  readonly regionId: string;
  readonly periodId: string;
  readonly year: number;
  readonly revision: number;
  readonly rules: RegionRules;
  /** Codes of the periods of the same day that were published before, and how much they had given away. */
  readonly sameDay: readonly string[];
  readonly givenAway: number;
  readonly snapshot: string;
  readonly reason: string;
  readonly submissions: readonly { readonly collegeId: string; readonly submissionId: string }[];
  readonly figures: readonly FigureColumns[];
}

/** A figure as it is written. */
export interface FigureColumns {
  readonly subject: string;
  readonly college_id: string | null;
  readonly municipality: string;
  readonly indicator_id: string;
  readonly form: string;
  readonly category: string;
  readonly status: 'OK' | 'SUPPRESSED' | 'MISSING' | 'NOT_APPLICABLE';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reported: number;
  readonly expected: number;
  readonly automatic: boolean;
  readonly kept: boolean;
}

const FIGURES = new RowSet({
  subject: 'text',
  college_id: 'uuid',
  municipality: 'text',
  indicator_id: 'uuid',
  form: 'text',
  category: 'text',
  status: 'text',
  numerator: 'integer',
  denominator: 'integer',
  reported: 'integer',
  expected: 'integer',
  automatic: 'boolean',
  kept: 'boolean',
});

/** Writes a publication with what it is made of and what it tells; answers it as it is shown. Four statements. */
export async function writePublication(
  work: UnitOfWork,
  publication: Written,
): Promise<{ readonly id: string; readonly shown: Publication }> {
  const id = uuidv7();
  const { regionId, submissions, figures, rules } = publication;
  const hidden = figures.filter(({ status }) => status === 'SUPPRESSED').length;
  const told = figures.filter(({ status }) => status === 'OK').length;
  const [written] = await work.rows<{ publishedAt: Date }>(
    `insert into monitoring.publication
       (id, region_id, period_id, revision, people_threshold, answers_threshold, snapshot_hash, colleges, told, hidden,
        reason, published_by, same_day, given_away)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     returning published_at as "publishedAt"`,
    [
      id,
      regionId,
      publication.periodId,
      publication.revision,
      rules.peopleThreshold,
      rules.answersThreshold,
      publication.snapshot,
      submissions.length,
      told,
      hidden,
      publication.reason,
      work.session.actor ?? '',
      publication.sameDay,
      publication.givenAway,
    ],
  );
  await work.rows(
    `insert into monitoring.published_submission (publication_id, region_id, college_id, submission_id)
     select $1, $2, * from unnest($3::uuid[], $4::uuid[])`,
    [id, regionId, submissions.map(({ collegeId }) => collegeId), submissions.map(({ submissionId }) => submissionId)],
  );
  await work.rows(
    `insert into monitoring.published_figure
       (publication_id, region_id, subject, college_id, municipality, indicator_id, form, category, status, numerator,
        denominator, reported, expected, automatic, kept)
     select $1, $2, f.* from ${FIGURES.from('f', 3)}`,
    [id, regionId, ...FIGURES.values(figures)],
  );
  await keepTargets(work, id, publication);
  const { revision, reason, snapshot, sameDay, givenAway } = publication;
  const shown = {
    revision,
    reason,
    snapshot,
    told,
    hidden,
    colleges: submissions.length,
    threshold: rules.peopleThreshold,
    sameDay,
    givenAway,
  };
  return { id, shown: { ...shown, publishedAt: new Date(written!.publishedAt) } };
}

/** Keeps the targets in force in the year of the period, which may be changed later while the publication stays. */
async function keepTargets(work: UnitOfWork, id: string, { regionId, year }: Written): Promise<void> {
  await work.rows(
    `insert into monitoring.published_target
       (publication_id, region_id, college_id, indicator_code, academic_year, value, verified, source, document_date,
        url, as_of)
     select distinct on (t.indicator_code, t.college_id)
            $1, $2, t.college_id, t.indicator_code, t.academic_year, t.value, t.verified,
            coalesce(nullif(t.document, ''), t.source), t.document_date, t.url, r.today
       from monitoring.target t join contracts.regions r on r.id = t.region_id
      where t.region_id = $2 and t.academic_year <= $3
      order by t.indicator_code, t.college_id, t.academic_year desc`,
    [id, regionId, year],
  );
}
