import type { Reader } from '#kernel/database/read-path.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { FIGURE_MEASURES, TAKING_PART, type YearsKnown } from './region-years.policy.js';

export interface RegionCollege {
  readonly id: string;
  readonly regionId: string;
  readonly code: string;
}

/** The colleges of the region that has this code, by their codes. */
export function collegesOfRegionCode({ read }: HubContext, regionCode: string): Promise<RegionCollege[]> {
  return read.rows<RegionCollege>(
    'select id, region_id as "regionId", code from contracts.colleges where region_code = $1 order by code',
    [regionCode],
  );
}

/** Ids of the region's colleges. */
export async function collegeIdsOfRegion(work: UnitOfWork, regionId: string): Promise<Set<string>> {
  const rows = await work.rows<{ id: string }>('select id from contracts.colleges where region_id = $1', [regionId]);
  return new Set(rows.map((row) => row.id));
}

/** A request, or a unit of work in place of its reads. */
interface Reading {
  readonly read: Pick<Reader, 'rows'>;
}

/** What bounds the years of a region; null for one that there is not. */
export async function factYearsOfRegion({ read }: Reading, regionId: string): Promise<FactYears | null> {
  const rows = await read.rows<FactYears>(
    'select today::text as today, first_year as "firstYear" from contracts.regions where id = $1',
    [regionId],
  );
  return rows[0] ?? null;
}

export interface YearsKnownOfRegion extends YearsKnown {
  readonly regionId: string;
}

/** What is known of the years of these regions, measures as far as the session sees them. One statement. */
export function yearsKnown({ read }: HubContext, regionIds: readonly string[]): Promise<YearsKnownOfRegion[]> {
  return read.rows<YearsKnownOfRegion>(
    `with reached as materialized (
       select c.id, c.region_id from contracts.colleges c
        where c.region_id = any ($1::uuid[]) and c.id = any ((select contracts.session_reach())::uuid[])
     ),
     of_college as (
       select c.region_id, m.academic_year as year, bool_or(m.value > 0 and m.measure = any ($2::text[])) as figures,
              bool_or(m.value > 0 and m.measure = 'headcount_reported')
                and bool_or(m.value > 0 and m.measure = any ($3::text[])) as shares
         from contracts.measures m join reached c on c.id = m.college_id
        group by c.region_id, m.academic_year, c.id
     ),
     measured as (
       select region_id, year, bool_or(figures) as figures, count(*) filter (where shares)::int as reported
         from of_college group by region_id, year
     ),
     published as (
       select p.region_id, p.academic_year as year, max(b.colleges) as colleges
         from monitoring.publication b join monitoring.period p on p.id = b.period_id
        where p.region_id = any ($1::uuid[]) group by p.region_id, p.academic_year
     )
     select r.id as "regionId", r.today::text as today, r.first_year as "firstYear",
            (select count(*)::int from reached k where k.region_id = r.id) as reached,
            (select count(*)::int from contracts.colleges c where c.region_id = r.id) as colleges,
            coalesce((select jsonb_agg(jsonb_build_object('year', m.year, 'figures', m.figures, 'reported', m.reported))
                        from measured m where m.region_id = r.id), '[]') as measured,
            coalesce((select jsonb_agg(jsonb_build_object('year', p.year, 'colleges', p.colleges))
                        from published p where p.region_id = r.id), '[]') as published,
            array(select distinct t.academic_year::int from monitoring.target t where t.region_id = r.id) as targeted
       from contracts.regions r where r.id = any ($1::uuid[])`,
    [regionIds, FIGURE_MEASURES, TAKING_PART],
  );
}
