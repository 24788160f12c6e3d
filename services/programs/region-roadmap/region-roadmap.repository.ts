import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { dayIn } from '../year/college-year-write.repository.js';
import type { EditedRoadmap } from './region-roadmap.policy.js';
import type { StandardRoadmap } from './region-roadmap.type.js';
import { STANDARD_VERSION, STANDARD_YEAR } from '../roadmap/roadmap.policy.js';

/** A unit of work or a read path: whatever sends a statement. */
type Rows = <Row extends object>(sql: string, params: readonly unknown[]) => Promise<Row[]>;

/** The roadmaps with which regions open an academic year, in no order. One statement for any number of regions. */
export async function roadmapsOfRegions(
  rows: Rows,
  regionIds: readonly string[],
  year: number,
): Promise<(StandardRoadmap & { regionId: string })[]> {
  const columns = `json_build_object('code', a.code, 'stage', a.stage, 'titleRu', a.title_ru, 'titleEn', a.title_en,
    'resultRu', a.result_ru, 'resultEn', a.result_en, 'responsible', a.responsible, 'results', a.results,
    'startsOn', ${dayIn('$2::int', 'a.starts_on')}, 'dueOn', ${dayIn('$2::int', 'a.due_on')}, 'proofs', a.proofs)`;
  const list = `json_agg(${columns} order by string_to_array(a.code, '.')::int[])`;
  return rows(
    `select k.id as "regionId", coalesce(r.version, ${STANDARD_VERSION}) as version,
            coalesce(r.source, 'S001') as source, r.valid_from as "validFrom",
            case when r.version is null then (select ${list} from programs.standard_activity a)
                 else (select ${list} from programs.region_activity a
                        where (a.region_id, a.version) = (r.region_id, r.version)) end as activities
       from unnest($1::uuid[]) as k (id)
       left join lateral (
         select * from programs.region_roadmap r where r.region_id = k.id and r.valid_from <= $2
          order by r.version desc limit 1) r on true`,
    [regionIds, year],
  );
}

interface FormerRoadmap {
  readonly version: number;
  readonly validFrom: number;
  /** The calendar day in the region. */
  readonly today: string;
}

/** The version after which the next one of a region comes, and the year from which it holds. Others wait. */
export async function lockRoadmap(work: UnitOfWork, regionId: string): Promise<FormerRoadmap> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('roadmap ' || $1, 0))`, [regionId]);
  const [row] = await work.rows<Omit<FormerRoadmap, 'version'> & { version: number | null }>(
    `select max(v.version) as version, coalesce(max(v.valid_from), r.first_year) as "validFrom", r.today::text as today
       from contracts.regions r left join programs.region_roadmap v on v.region_id = r.id
      where r.id = $1 group by r.first_year, r.today`,
    [regionId],
  );
  if (!row) throw new Error(`there is no region ${regionId}`);
  return { ...row, version: row.version ?? STANDARD_VERSION };
}

/** Writes a version of a region's roadmap; its days are kept as those of the standard's year. */
export async function writeRoadmap(
  work: UnitOfWork,
  regionId: string,
  version: number,
  { validFrom, source, activities }: EditedRoadmap,
): Promise<void> {
  await work.rows(
    `with version as (
       insert into programs.region_roadmap (region_id, version, valid_from, source) values ($1, $2, $3, $4)
       returning region_id, version
     )
     insert into programs.region_activity (region_id, version, code, stage, title_ru, title_en, responsible, results,
                                           result_ru, result_en, starts_on, due_on, proofs)
     select v.region_id, v.version, a.code, split_part(a.code, '.', 1)::smallint, a."titleRu", a."titleEn",
            a.responsible, a.results, a."resultRu", a."resultEn",
            (a."startsOn" - make_interval(years => $3 - ${STANDARD_YEAR}))::date,
            (a."dueOn" - make_interval(years => $3 - ${STANDARD_YEAR}))::date, a.proofs
       from version v, jsonb_to_recordset($5::jsonb) as a (
              code text, "titleRu" text, "titleEn" text, responsible text[], results text[], "resultRu" text,
              "resultEn" text, "startsOn" date, "dueOn" date, proofs text[])`,
    [regionId, version, validFrom, source, JSON.stringify(activities)],
  );
}
