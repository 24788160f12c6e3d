import { isTotal, type MeasureGroup, type TotalGroup, type YearGroup } from './measure-group.type.js';
import { ownedFunction } from './objects/owned.js';
import { COUNTS_OF, SHEET_OF } from './service-tables.js';

const FIXED = 'set search_path = pg_catalog, pg_temp';

/** The name of a group's recount, by which whoever moved the figures finds it: a function of colleges and years. */
export const recountName = (owner: string, group: string): string => `contracts.recount_${owner}_${group}`;

/** Colleges and years that are recounted, each once. */
const touched = (asOf: string): string => `
    touched as materialized (
      select t.college_id, t.year, ${asOf} as as_of, contracts.today(t.college_id) as today
        from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
    )`;

/**
 * Says nothing that a join to them does not, and lets rows be found by their key whichever way it goes: a plan that is
 * kept may have been made while the table was empty.
 */
const ofGiven = (row: string): string =>
  `${row}.college_id = any (p_colleges) and ${row}.academic_year = any (p_years)`;

const OF_YEAR = 'contracts.as_of(t.college_id, t.year)';

/** The function of a group's things, for a college, academic year and day. */
export const thingsName = (owner: string, group: string): string => `${owner}.things_of_${group}`;

/**
 * A group's functions: its count for one college, year and day, under the owner's schema; and its recount, which puts
 * a fresh count of any number of colleges and years in the place of the rows there are. A count is one function for one
 * college and year, called for each of them: planned once a connection, by indexes of the college, whatever the number.
 */
export function createMeasureGroup(owner: string, group: MeasureGroup): string[] {
  const statements = isTotal(group) ? totalStatements(owner, group) : yearStatements(owner, group);
  const name = `${recountName(owner, group.name)}(uuid[], integer[])`;
  return [...statements, ...ownedFunction(name)];
}

function yearStatements(owner: string, { name, counts, present, things }: YearGroup): string[] {
  const count = `${owner}.count_${name}`;
  return [
    ...(things ? [createThings(owner, name, things.found)] : []),
    `create function ${count}(p_college uuid, p_year integer, p_day date)
       returns table (measure text, category text, form text, value integer) language sql stable ${FIXED} as $count$
         select c.* from (${counts}) c (measure, category, form, value) ${present ? `where ${present}` : ''} $count$`,
    recount(owner, name, [
      ...(things?.kept ? [replaceThings(owner, name, { ...things.kept, measure: things.measure })] : []),
      replaceMeasures(owner, name, things),
    ]),
  ];
}

function totalStatements(owner: string, { name, total }: TotalGroup): string[] {
  return [
    `create function ${owner}.count_${name}(p_college uuid, p_day date) returns table (value integer)
       language sql stable ${FIXED} as $count$ ${total.counts} $count$`,
    recount(owner, name, [
      `with ${touched('contracts.today(t.college_id)')},
       fresh as materialized (
         select t.college_id, t.as_of, f.value
           from touched t cross join lateral ${owner}.count_${name}(t.college_id, t.as_of) f
       ),
       gone as (
         delete from ${total.table} k using touched t
          where k.college_id = t.college_id and k.college_id = any (p_colleges)
            and not exists (select from fresh f where f.college_id = k.college_id)
       )
       insert into ${total.table} as k (college_id, value, as_of) select college_id, value, as_of from fresh
       on conflict (college_id) do update set value = excluded.value, as_of = excluded.as_of
         where (k.value, k.as_of) is distinct from (excluded.value, excluded.as_of)`,
    ]),
  ];
}

/**
 * The locks come first and in one order, so recounts of the same group wait for each other and never in a circle. The
 * statements keep one plan whatever arrays they get: planned anew each time, they took twice as long for one college.
 */
const recount = (owner: string, group: string, statements: readonly string[]): string => `
  create function ${recountName(owner, group)}(p_colleges uuid[], p_years integer[]) returns void
    language plpgsql security definer ${FIXED} set plan_cache_mode = force_generic_plan as $recount$
    begin
      perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', '${owner} ${group}', t.college_id, t.year), 0))
         from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
                order by 1, 2) t;
      ${statements.map((sql) => `${sql};`).join('\n')}
    end $recount$`;

/** The things of a college's year, by their measure: as they were just kept, or found where they are not kept. */
function thingsOnSheet(owner: string, group: string, things: YearGroup['things']): string {
  if (!things) return 'null::json';
  const { measure, kept } = things;
  const ids = kept
    ? `select k.${kept.column} from ${kept.table} k where (k.college_id, k.academic_year) = (f.college_id, f.year)`
    : `select ${thingsName(owner, group)}(f.college_id, f.year, min(f.as_of))`;
  return `case when min(f.form) = '' then json_build_object('${measure}', array(${ids} order by 1)) end`;
}

const replaceMeasures = (owner: string, group: string, things: YearGroup['things']): string => `
    with ${touched(OF_YEAR)},
    fresh as materialized (
      select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
        from touched t cross join lateral ${owner}.count_${group}(t.college_id, t.year, t.as_of) f
    ),
    gone as (
      delete from ${owner}.measure m using touched t
       where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = '${group}'
         and ${ofGiven('m')}
         and not exists (
           select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
             = (m.college_id, m.academic_year, m.measure, m.category, m.form))
      returning m.college_id, m.academic_year, m.measure, m.category, m.form
    ),
    written as (
      insert into ${owner}.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
      select college_id, year, '${group}', measure, category, form, value, as_of from fresh
      on conflict (college_id, academic_year, measure, category, form)
        do update set value = excluded.value, as_of = excluded.as_of
        where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
      returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
    ),
    sheets as materialized (
      select f.college_id, f.year, ${SHEET_OF('f')} as by_form, ${COUNTS_OF('f')} as counts, min(f.as_of) as as_of,
             ${thingsOnSheet(owner, group, things)} as things
        from fresh f group by 1, 2, 3
    ),
    emptied as (
      delete from ${owner}.measure_sheet s using touched t
       where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = '${group}'
         and ${ofGiven('s')}
         and not exists (
           select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
    ),
    filed as (
      insert into ${owner}.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
      select college_id, year, '${group}', by_form, counts, things, as_of from sheets
      on conflict (college_id, academic_year, by_form, measure_group)
        do update set counts = excluded.counts, things = excluded.things, as_of = excluded.as_of
        where (s.counts::text, s.things::text, s.as_of)
           is distinct from (excluded.counts::text, excluded.things::text, excluded.as_of)
    ),
    moved as (
      select college_id, academic_year, measure, category, form, value from written where value is distinct from former
      union all
      select college_id, academic_year, measure, category, form, null from gone
    )
    insert into ${owner}.measure_history (college_id, academic_year, measure, category, form, day, value)
    select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
      from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
    on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value`;

const createThings = (owner: string, group: string, found: string): string => `
  create function ${thingsName(owner, group)}(p_college uuid, p_year integer, p_day date) returns setof uuid
    language sql stable ${FIXED} as $things$ ${found} $things$`;

interface KeptThings {
  readonly measure: string;
  readonly table: string;
  readonly column: string;
}

const replaceThings = (owner: string, group: string, { measure, table, column }: KeptThings): string => `
    with ${touched(OF_YEAR)},
    fresh as materialized (
      select t.college_id, t.year, f.id
        from touched t cross join lateral ${thingsName(owner, group)}(t.college_id, t.year, t.as_of) as f (id)
    ),
    gone as (
      delete from ${table} k using touched t
       where (k.college_id, k.academic_year) = (t.college_id, t.year) and ${ofGiven('k')}
         and not exists (select from fresh f where (f.college_id, f.year, f.id) = (k.college_id, k.academic_year, k.${column}))
      returning k.college_id, k.academic_year, k.${column}, false as there
    ),
    come as (
      insert into ${table} (college_id, academic_year, ${column}) select college_id, year, id from fresh
      on conflict do nothing returning college_id, academic_year, ${column}, true as there
    )
    insert into ${owner}.thing_history (college_id, academic_year, measure, thing_id, day, there)
    select m.college_id, m.academic_year, '${measure}', m.${column}, t.today, m.there
      from (select * from gone union all select * from come) m
      join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
    on conflict (college_id, academic_year, measure, thing_id, day) do update set there = excluded.there`;
