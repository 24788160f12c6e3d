import { countKeyOf } from '#kernel/counts/count-key.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { PeriodName } from '#kernel/time/period.js';
import type { PeriodFacts } from '../period/period.repository.js';
import type { Publication } from '../period/period.type.js';
import type { RegionRules } from '../rules/rules.policy.js';

/** A college of a period's region, with what the region has accepted of it: nothing where it has not. */
export interface AcceptedCollege {
  readonly collegeId: string;
  readonly municipality: string;
  readonly submissionId: string | null;
  readonly automatic: boolean;
  /** By `termKey`. */
  readonly counts: Readonly<Record<string, number>> | null;
  /** Ids of things by measure. */
  readonly things: Readonly<Record<string, readonly string[]>> | null;
}

const TOLD_COLUMNS = `c.id as "collegeId", c.municipality, s.id as "submissionId", coalesce(s.automatic, false) as automatic,
            (select json_object_agg(${countKeyOf('m')}, m.value)
               from monitoring.submitted_measure m where m.submission_id = s.id) as counts,
            (select json_object_agg(t.measure, t.ids)
               from (select t.measure, array_agg(t.thing_id) as ids from monitoring.submitted_thing t
                      where t.submission_id = s.id group by t.measure) t) as things`;

const FIGURES_OF = `(select coalesce(json_agg(json_build_object(
                      'subject', f.subject, 'collegeId', f.college_id, 'municipality', f.municipality,
                      'indicatorId', f.indicator_id, 'form', f.form, 'category', f.category, 'status', f.status,
                      'numerator', f.numerator, 'denominator', f.denominator)), '[]')
               from monitoring.published_figure f where f.publication_id = b.id)`;

/** All colleges of a period's region by their codes, with what is accepted of them. One statement. */
export function acceptedOfPeriod(work: UnitOfWork, { id, regionId }: PeriodFacts): Promise<AcceptedCollege[]> {
  return work.rows<AcceptedCollege>(
    `select ${TOLD_COLUMNS}
       from contracts.colleges c
       left join monitoring.submission s on (s.period_id, s.college_id) = ($1, c.id) and s.state = 'ACCEPTED'
      where c.region_id = $2 order by c.code`,
    [id, regionId],
  );
}

/** The figures of a period's latest publication, as the next one compares itself with them; null where there is none. */
export interface FormerPublication {
  readonly id: string;
  readonly snapshot: string;
  readonly figures: readonly FormerFigure[];
}

export interface FormerFigure {
  readonly subject: 'COLLEGE' | 'MUNICIPALITY' | 'REGION';
  readonly collegeId: string | null;
  readonly municipality: string;
  readonly indicatorId: string;
  readonly form: string;
  readonly category: string;
  readonly status: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export async function formerPublication(work: UnitOfWork, periodId: string): Promise<FormerPublication | null> {
  const rows = await work.rows<FormerPublication>(
    `select b.id, b.snapshot_hash as snapshot, ${FIGURES_OF} as figures
       from monitoring.publication b where b.period_id = $1 order by b.revision desc limit 1`,
    [periodId],
  );
  return rows[0] ?? null;
}

/** The latest publication of another period that ends on the same day, and so tells of the same facts. */
export interface PublicationOfDay extends RegionRules {
  readonly id: string;
  readonly period: PeriodName;
  readonly figures: readonly FormerFigure[];
}

/**
 * The publications of other periods of a region that speak for the same day. Who publishes one of that day waits until
 * whoever does so already is done: each is to know of the other.
 */
export async function publicationsOfDay(work: UnitOfWork, period: PeriodFacts): Promise<PublicationOfDay[]> {
  const { id, regionId, speaksFor } = period;
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('publications ' || $1 || ' ' || $2, 0))`, [
    regionId,
    speaksFor,
  ]);
  return work.rows<PublicationOfDay>(
    `select b.id, json_build_object('kind', p.kind, 'year', p.academic_year, 'number', p.number) as period,
            b.people_threshold as "peopleThreshold", b.answers_threshold as "answersThreshold", ${FIGURES_OF} as figures
       from monitoring.period p
       cross join lateral (
         select * from monitoring.publication b where b.period_id = p.id order by b.revision desc limit 1) b
      where p.region_id = $2 and p.speaks_for = $3 and p.id <> $1
      order by p.first_day`,
    [id, regionId, speaksFor],
  );
}

/** What publications of a region are made of, by their ids: all its colleges, by their codes. One statement. */
export async function toldOfPublications(
  work: UnitOfWork,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly AcceptedCollege[]>> {
  const rows = await work.rows<AcceptedCollege & { readonly publicationId: string }>(
    `select b.id as "publicationId", ${TOLD_COLUMNS}
       from unnest($1::uuid[]) b (id)
       cross join contracts.colleges c
       left join monitoring.published_submission k on (k.publication_id, k.college_id) = (b.id, c.id)
       left join monitoring.submission s on s.id = k.submission_id
      where c.region_id = $2 order by c.code`,
    [ids, regionId],
  );
  return Map.groupBy(rows, ({ publicationId }) => publicationId);
}

/** SHA-256 of all that the given submissions tell, in an order of its own: equal where they tell the same. */
export async function snapshotHash(work: UnitOfWork, submissionIds: readonly string[]): Promise<string> {
  const rows = await work.rows<{ hash: string }>(
    `select encode(sha256(convert_to(coalesce(string_agg(t.line, E'\\n' order by t.line collate "C"), ''), 'UTF8')), 'hex') as hash
       from (select concat_ws(' ', m.college_id, m.measure, m.category, m.form, m.value) as line
               from monitoring.submitted_measure m where m.submission_id = any ($1::uuid[])
             union all
             select concat_ws(' ', t.college_id, t.measure, t.thing_id)
               from monitoring.submitted_thing t where t.submission_id = any ($1::uuid[])) t`,
    [submissionIds],
  );
  return rows[0]!.hash;
}

/** All publications of these periods, the latest first. One statement. */
export function publicationsOfPeriods(
  { read }: HubContext,
  periodIds: readonly string[],
): Promise<(Publication & { readonly periodId: string })[]> {
  return read.rows(
    `select b.period_id as "periodId", b.revision, b.published_at as "publishedAt", b.reason, b.colleges, b.told,
            b.hidden, b.people_threshold as threshold, b.snapshot_hash as snapshot, b.same_day as "sameDay",
            b.given_away as "givenAway"
       from monitoring.publication b where b.period_id = any ($1::uuid[]) order by b.revision desc`,
    [periodIds],
  );
}
