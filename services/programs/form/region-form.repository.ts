import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import type { GivenForm, KnownForm } from './form.policy.js';
import type { RegionForm } from './region-form.type.js';

interface Row extends Omit<RegionForm, 'form'> {
  readonly regionId: string;
  readonly code: string;
  readonly title: string;
  readonly mentorCategory: RegionForm['form']['mentorCategory'];
  readonly menteeCategory: RegionForm['form']['menteeCategory'];
}

const OF_REGION = `
  select r.id as "regionId", f.code, case $2 when 'en' then f.title_en else f.title_ru end as title,
         f.mentor_category as "mentorCategory", f.mentee_category as "menteeCategory", f.region_id is not null as own,
         f.aliases || n.names as aliases, n.names as "ownAliases",
         s.first_year::int as "firstYear", s.last_year::int as "lastYear",
         (select count(*)::int from programs.program p join contracts.colleges c on c.id = p.college_id
           where c.region_id = r.id and p.form_code = f.code) as programmes
    from contracts.regions r
    join programs.form f on f.region_id is null or f.region_id = r.id
    left join programs.region_form s on s.region_id = r.id and s.form_code = f.code
   cross join lateral (
     select coalesce(array_agg(a.alias order by a.alias), '{}') as names from programs.form_alias a
      where a.region_id = r.id and a.form_code = f.code and not a.taken_back) n
   where `;

const shown = ({ code, title, mentorCategory, menteeCategory, ...row }: Row): RegionForm => ({
  ...row,
  form: { code, title, mentorCategory, menteeCategory },
});

/** The forms of a region, by code: those that ship with the hub, and its own. */
export async function formsOfRegion({ read, language }: HubContext, region: string): Promise<RegionForm[]> {
  const rows = await read.rows<Row>(`${OF_REGION} r.code = $1 order by f.code`, [region, language]);
  return rows.map(shown);
}

/** The same of the regions of colleges, for each college by its id. */
export async function formsOfColleges(
  { read, language }: HubContext,
  collegeIds: readonly string[],
): Promise<(RegionForm & { readonly collegeId: string })[]> {
  const rows = await read.rows<Row & { collegeId: string }>(
    `with of_college as (select c.id, c.region_id from contracts.colleges c where c.id = any ($1::uuid[])),
     forms as (${OF_REGION} r.id in (select region_id from of_college))
     select k.id as "collegeId", f.* from of_college k join forms f on f."regionId" = k.region_id order by k.id, f.code`,
    [collegeIds, language],
  );
  return rows.map((row) => ({ ...shown(row), collegeId: row.collegeId }));
}

export async function formOfRegion(
  { read, language }: HubContext,
  regionId: string,
  code: string,
): Promise<RegionForm | null> {
  const rows = await read.rows<Row>(`${OF_REGION} r.id = $1 and f.code = $3`, [regionId, language, code]);
  return rows.map(shown)[0] ?? null;
}

/** A form, with whether it is one of the region: one of another region is known by its code alone. */
interface FormHere extends KnownForm {
  readonly here: boolean;
}

/** All forms that there are, with what a region says of them; waits for whoever changes forms of the region. */
export async function lockForms(work: UnitOfWork, regionId: string): Promise<FormHere[]> {
  await work.rows("select pg_advisory_xact_lock(hashtextextended('forms of region ' || $1::text, 0))", [regionId]);
  return knownForms(work, '$1::uuid', regionId);
}

/** The years of which a region may record facts. */
export async function yearsOfRegion(work: UnitOfWork, regionId: string): Promise<FactYears> {
  const sql = 'select today::text as today, first_year::int as "firstYear" from contracts.regions where id = $1';
  const [years] = await work.rows<FactYears>(sql, [regionId]);
  if (!years) throw new Error(`there is no region ${regionId}`);
  return years;
}

/** The forms by which a college may open programmes. */
export async function formsForCollege(work: UnitOfWork, collegeId: string): Promise<KnownForm[]> {
  const forms = await knownForms(work, '(select c.region_id from contracts.colleges c where c.id = $1)', collegeId);
  return forms.filter(({ here }) => here);
}

function knownForms(work: UnitOfWork, region: string, id: string): Promise<FormHere[]> {
  return work.rows(
    `select f.code, json_build_object('ru', f.title_ru, 'en', f.title_en) as title,
            f.mentor_category as "mentorCategory", f.mentee_category as "menteeCategory", f.region_id as "regionId",
            f.region_id is null or f.region_id = ${region} as here,
            f.aliases || n.names as aliases, n.names as "ownAliases",
            s.first_year::int as "firstYear", s.last_year::int as "lastYear"
       from programs.form f
       left join programs.region_form s on s.region_id = ${region} and s.form_code = f.code
      cross join lateral (select array(
        select a.alias from programs.form_alias a
         where a.region_id = ${region} and a.form_code = f.code and not a.taken_back order by a.alias) as names) n
      order by f.code`,
    [id],
  );
}

/** Puts a form of a region down, or changes its titles. */
export async function putTitles(
  work: UnitOfWork,
  {
    regionId,
    code,
    mentorCategory,
    menteeCategory,
  }: Pick<GivenForm, 'regionId' | 'code'> & {
    readonly mentorCategory?: string | null;
    readonly menteeCategory?: string | null;
  },
  title: Bilingual,
): Promise<void> {
  await work.rows(
    `insert into programs.form (code, mentor_category, mentee_category, title_ru, title_en, region_id)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (code) do update set title_ru = excluded.title_ru, title_en = excluded.title_en`,
    [code, mentorCategory, menteeCategory, title.ru, title.en, regionId],
  );
}

interface YearsOfForm {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export async function putYears(
  work: UnitOfWork,
  { regionId, code }: Pick<GivenForm, 'regionId' | 'code'>,
  { firstYear, lastYear }: YearsOfForm,
): Promise<void> {
  await work.rows(
    `insert into programs.region_form (region_id, form_code, first_year, last_year, set_by, set_on)
     select r.id, $2, $3, $4, $5, r.today from contracts.regions r where r.id = $1
     on conflict (region_id, form_code) do update
       set first_year = excluded.first_year, last_year = excluded.last_year, set_by = excluded.set_by,
           set_on = excluded.set_on`,
    [regionId, code, firstYear, lastYear, work.session.actor],
  );
}

/** The names that a region's sheets use for a form; those that are not among them are taken back. */
export async function putAliases(
  work: UnitOfWork,
  { regionId, code }: Pick<GivenForm, 'regionId' | 'code'>,
  aliases: readonly string[],
): Promise<void> {
  await work.rows(
    `update programs.form_alias set taken_back = true
      where region_id = $1 and form_code = $2 and not (alias = any ($3::text[]))`,
    [regionId, code, aliases],
  );
  await work.rows(
    `insert into programs.form_alias (region_id, alias, form_code) select $1, a, $2 from unnest($3::text[]) a
     on conflict (region_id, alias) do update set form_code = excluded.form_code, taken_back = false`,
    [regionId, code, aliases],
  );
}

/** How many programmes of a form the region's colleges have in years behind one. */
export async function programmesBehind(
  work: UnitOfWork,
  { regionId, code }: Pick<GivenForm, 'regionId' | 'code'>,
  lastYear: number,
): Promise<number> {
  const rows = await work.rows<{ count: number }>(
    `select count(*)::int as count from programs.program p join contracts.colleges c on c.id = p.college_id
      where c.region_id = $1 and p.form_code = $2 and p.academic_year > $3`,
    [regionId, code, lastYear],
  );
  return rows[0]!.count;
}
