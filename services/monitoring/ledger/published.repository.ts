import type { HubContext } from '#kernel/graph/context.js';
import type { Moment, PeriodKind } from '#kernel/time/period.js';
import type { PublishedFigure, PublishedTarget } from './ledger.js';

/** Which figures of which publications are read. */
export interface PublishedScope {
  readonly regionIds: readonly string[];
  readonly moments: readonly Moment[];
  readonly subjects: readonly ('COLLEGE' | 'MUNICIPALITY' | 'REGION')[];
  readonly collegeIds: readonly string[];
  readonly forms: readonly string[];
  readonly categories: readonly string[];
}

/** A published figure with where it stands. */
export interface PublishedRow extends PublishedFigure {
  readonly subject: 'COLLEGE' | 'MUNICIPALITY' | 'REGION';
  readonly collegeId: string | null;
  readonly municipality: string;
  readonly indicator: string;
  readonly form: string;
  readonly category: string;
}

/** The latest revision of a period that answers a moment of a region, or the one asked for, and its figures. */
export interface PublishedOfMoment {
  readonly regionId: string;
  /** Position of the moment among those asked for. */
  readonly moment: number;
  readonly kind: PeriodKind;
  readonly year: number;
  readonly number: number;
  readonly speaksFor: string;
  readonly revision: number;
  readonly figures: readonly PublishedRow[];
  readonly targets: readonly PublishedTarget[];
}

/**
 * What regions have published of moments: of a year its own publication, else that of the latest part of it that there
 * is. All figures of one moment are of one publication, so days are never mixed. One statement.
 */
export function publishedInScope({ read }: HubContext, scope: PublishedScope): Promise<PublishedOfMoment[]> {
  const { moments } = scope;
  return read.rows<PublishedOfMoment>(
    `with asked as (
       select * from unnest($2::int[], $3::text[], $4::int[], $9::int[])
         with ordinality as m (year, kind, number, revision, n)
     ),
     chosen as (
       select distinct on (p.region_id, m.n) p.region_id, m.n - 1 as moment, p.kind, p.academic_year, p.number,
              p.speaks_for, b.id, b.revision
         from asked m
         join monitoring.period p
           on p.academic_year = m.year and (m.kind is null or (p.kind, p.number) = (m.kind, m.number))
         join monitoring.publication b on b.period_id = p.id and (m.revision is null or b.revision = m.revision)
        where p.region_id = any ($1::uuid[])
        order by p.region_id, m.n, p.kind = 'YEAR' desc, p.speaks_for desc, p.kind, b.revision desc
     )
     select c.region_id as "regionId", c.moment::int, c.kind, c.academic_year::int as year, c.number::int,
            c.speaks_for::text as "speaksFor", c.revision::int,
            coalesce((
              select json_agg(json_build_object(
                       'subject', f.subject, 'collegeId', f.college_id, 'municipality', f.municipality,
                       'indicator', i.code, 'version', i.version, 'form', f.form, 'category', f.category,
                       'status', f.status, 'numerator', f.numerator, 'denominator', f.denominator,
                       'coverage', json_build_object('reported', f.reported, 'expected', f.expected),
                       'automatic', f.automatic, 'kept', f.kept))
                from monitoring.published_figure f join monitoring.indicator i on i.id = f.indicator_id
               where f.publication_id = c.id and f.subject = any ($5::text[])
                 and (f.college_id is null or f.college_id = any ($6::uuid[]))
                 and f.form = any ($7::text[]) and f.category = any ($8::text[])), '[]') as figures,
            coalesce((
              select json_agg(json_build_object(
                       'indicator', t.indicator_code, 'collegeId', t.college_id, 'year', t.academic_year, 'value', t.value,
                       'verified', t.verified, 'source', t.source, 'documentDate', t.document_date,
                       'url', nullif(t.url, ''), 'asOf', t.as_of))
                from monitoring.published_target t
               where t.publication_id = c.id and (t.college_id is null or t.college_id = any ($6::uuid[]))), '[]') as targets
       from chosen c`,
    [
      scope.regionIds,
      moments.map(({ year }) => year),
      moments.map(({ kind }) => kind),
      moments.map(({ number }) => number),
      scope.subjects,
      scope.collegeIds,
      ['', ...scope.forms],
      ['', ...scope.categories],
      moments.map(({ revision }) => revision ?? null),
    ],
  );
}
