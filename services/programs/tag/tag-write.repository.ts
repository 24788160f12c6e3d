import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

interface TagRow {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly retired: boolean;
}

/** Codes of a region's tags, and whether each is given still; waits for whoever changes them. */
export async function lockTags(work: UnitOfWork, regionId: string): Promise<Map<string, TagRow>> {
  await work.rows("select pg_advisory_xact_lock(hashtextextended('tags of region ' || $1::text, 0))", [regionId]);
  const rows = await work.rows<TagRow>(
    `select t.code, t.title_ru as "titleRu", t.title_en as "titleEn", t.retired
       from programs.region_tag t where t.region_id = $1`,
    [regionId],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

export async function putTags(work: UnitOfWork, regionId: string, rows: readonly TagRow[]): Promise<void> {
  if (rows.length === 0) return;
  await work.rows(
    `insert into programs.region_tag (region_id, code, title_ru, title_en, retired)
     select $1, r.code, r."titleRu", r."titleEn", r.retired
       from jsonb_to_recordset($2::jsonb) as r (code text, "titleRu" text, "titleEn" text, retired boolean)
     on conflict (region_id, code) do update
       set title_ru = excluded.title_ru, title_en = excluded.title_en, retired = excluded.retired`,
    [regionId, JSON.stringify(rows)],
  );
}

/** Codes of the tags that the region of a college gives. */
export async function tagsForCollege(work: UnitOfWork, collegeId: string): Promise<Set<string>> {
  const rows = await work.rows<{ code: string }>(
    `select t.code from programs.region_tag t join contracts.colleges c on c.region_id = t.region_id
      where c.id = $1 and not t.retired`,
    [collegeId],
  );
  return new Set(rows.map(({ code }) => code));
}

export interface YearTag {
  readonly tag: string;
  readonly form: string;
  readonly takenBack: boolean;
}

interface OfYear {
  readonly collegeId: string;
  readonly year: number;
}

/** Gives tags to a college year and its programmes, or takes them back; answers which of them changed. */
export function putYearTags(
  work: UnitOfWork,
  { collegeId, year }: OfYear,
  rows: readonly YearTag[],
): Promise<{ tag: string; form: string; fresh: boolean }[]> {
  return work.rows(
    `insert into programs.year_tag as y (college_id, academic_year, form_code, region_id, tag, taken_back)
     select c.id, $2, r.form, c.region_id, r.tag, r."takenBack"
       from contracts.colleges c
      cross join jsonb_to_recordset($3::jsonb) as r (tag text, form text, "takenBack" boolean)
       join programs.region_tag t on (t.region_id, t.code) = (c.region_id, r.tag)
      where c.id = $1
     on conflict (college_id, academic_year, form_code, tag) do update set taken_back = excluded.taken_back
       where y.taken_back <> excluded.taken_back
     returning y.tag, y.form_code as form, old.tag is null as fresh`,
    [collegeId, year, JSON.stringify(rows)],
  );
}
