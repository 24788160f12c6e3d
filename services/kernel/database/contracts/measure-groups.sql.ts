import { isTotal, type MeasureGroup } from '../measure-group.type.js';
import { createMeasureGroup, recountName, thingsName } from '../measure-groups.sql.js';
import { openFunction, ownedFunction, ownedView } from '../objects/owned.js';
import { serviceRole, VERIFY_ROLE } from '../roles.js';
import type { ServiceDatabase } from '../service-database.js';

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * The groups of measures of all owners, with their functions, and who must recount when facts change: whoever tells of
 * a change asks here and knows none of those who count.
 */
export function measureGroups(services: readonly ServiceDatabase[], callers: string): string[] {
  const groups = services.flatMap(({ name: owner, measures = [] }) => measures.map((group) => ({ owner, group })));
  const facts = new Set(services.flatMap(({ facts: told = [] }) => told));
  for (const { owner, group } of groups) {
    const unknown = group.restsOn.find((fact) => !facts.has(fact));
    if (unknown) throw new Error(`${owner}'s figures of ${group.name} rest on ${unknown}, of which nobody tells`);
  }
  const signature = 'contracts.groups_resting_on(text[], uuid[], integer[])';
  const readers = services.filter(({ countsForDays }) => countsForDays).map(({ name }) => serviceRole(name));
  return [
    ...groups.flatMap(({ owner, group }) => createMeasureGroup(owner, group)),
    // Recounts are called by whoever moved the figures; the functions check nothing but recount facts.
    ...groups.map(
      ({ owner, group }) =>
        `grant execute on function ${recountName(owner, group.name)}(uuid[], integer[]) to ${callers}`,
    ),
    `create view contracts.measure_groups (owner, name, rests_on, measures, total_table) as
       ${groups.length > 0 ? `values ${groups.map(rowOf).join(',\n              ')}` : `select null::text, null::text, null::text[], null::text[], null::text where false`}`,
    ownedView('contracts.measure_groups'),
    ...MEASURED_YEARS,
    `grant select on contracts.measure_groups to ${[VERIFY_ROLE, ...readers].join(', ')}`,
    ...historyOfFacts(groups, readers),
    ...countedForADay(groups, readers),
    RESTING_ON,
    ...ownedFunction(signature, callers),
  ];
}

/**
 * Counts measures of colleges of a year from the facts for days on which nobody kept them: those before the first that
 * was kept, or all of a year without any. What was kept stays as it is. Of colleges that the session reaches.
 */
function historyOfFacts(
  groups: readonly { owner: string; group: MeasureGroup }[],
  callers: readonly string[],
): string[] {
  const signature = 'contracts.fill_history(uuid, integer, date[])';
  const parts = groups.flatMap(({ owner, group }) => {
    if (isTotal(group)) return [];
    const { name, things } = group;
    return [
      `insert into ${owner}.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
         select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
           from unnest(p_days) as d (day) cross join lateral ${owner}.count_${name}(p_college, p_year, d.day) c
          where d.day < (select coalesce(min(h.day), 'infinity') from ${owner}.measure_history h
                          where (h.college_id, h.academic_year) = (p_college, p_year)
                            and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
         on conflict (college_id, academic_year, measure, category, form, day)
           do update set value = excluded.value where measure_history.recounted`,
      ...(things?.kept ? [fillThings(owner, name, things.measure)] : []),
    ];
  });
  return [
    `create function ${signature.replace('uuid, integer, date[]', 'p_college uuid, p_year integer, p_days date[]')} returns void
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
       begin
         if not coalesce(p_college = any (contracts.session_reach()), false) then return; end if;
         ${parts.map((part) => `${part};`).join('\n         ')}
       end $$`,
    ...ownedFunction(signature, ...callers),
  ];
}

/** A thing that was there on one of the days and is not on a later one is gone from that on. */
const fillThings = (owner: string, group: string, measure: string): string => `
         with found as materialized (
           select d.day, f.id from unnest(p_days) as d (day)
            cross join lateral ${thingsName(owner, group)}(p_college, p_year, d.day) as f (id)
            where d.day < (select coalesce(min(h.day), 'infinity') from ${owner}.thing_history h
                            where (h.college_id, h.academic_year, h.measure) = (p_college, p_year, '${measure}')
                              and not h.recounted)
         )
         insert into ${owner}.thing_history (college_id, academic_year, measure, thing_id, day, there, recounted)
         select p_college, p_year, '${measure}', k.id, d.day, f.id is not null, true
           from (select id, min(day) as since from found group by id) k
           join (select distinct day from found) d on d.day >= k.since
           left join found f on (f.id, f.day) = (k.id, d.day)
         on conflict (college_id, academic_year, measure, thing_id, day)
           do update set there = excluded.there where thing_history.recounted`;

/**
 * All measures of a college's year counted from the facts for any day, and the things behind those that colleges share:
 * what a period is told by. Of colleges that the session reaches, others have none.
 */
function countedForADay(
  groups: readonly { owner: string; group: MeasureGroup }[],
  callers: readonly string[],
): string[] {
  const ofYears = groups.flatMap(({ owner, group }) => (isTotal(group) ? [] : [{ owner, group }]));
  const parameters = 'p_college uuid, p_year integer, p_day date';
  const reached = 'p_college = any (contracts.session_reach())';
  const made = (name: string, columns: string, parts: readonly string[]) => [
    `create function contracts.${name}(${parameters}) returns table (${columns})
       language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
       begin
         if not coalesce(${reached}, false) then return; end if;
         ${parts.map((part) => `return query ${part};`).join('\n         ')}
       end $$`,
    ...ownedFunction(`contracts.${name}(uuid, integer, date)`, ...callers),
  ];
  return [
    ...made(
      'count_measures',
      'measure text, category text, form text, value integer',
      ofYears.map(({ owner, group }) => `select * from ${owner}.count_${group.name}(p_college, p_year, p_day)`),
    ),
    ...made(
      'count_things',
      'measure text, thing_id uuid',
      ofYears.flatMap(({ owner, group: { name, things } }) =>
        things
          ? [`select ${text(things.measure)}, t.id from ${thingsName(owner, name)}(p_college, p_year, p_day) as t (id)`]
          : [],
      ),
    ),
  ];
}

function rowOf({ owner, group }: { owner: string; group: MeasureGroup }): string {
  const list = (values: readonly string[]) => `array[${values.map(text).join(', ')}]::text[]`;
  const [measures, table] = isTotal(group) ? [list([]), text(group.total.table)] : [list(group.measures), 'null::text'];
  return `(${text(owner)}, ${text(group.name)}, ${list(group.restsOn)}, ${measures}, ${table})`;
}

/** Academic years that a college has figures of, whoever keeps them. */
const MEASURED_YEARS = [
  `create function contracts.measured_years(p_college uuid) returns setof integer
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select distinct academic_year::integer from contracts.measures where college_id = p_college $$`,
  openFunction('contracts.measured_years(uuid)'),
];

/**
 * The groups that rest on facts of colleges which have changed, each with the years in question: the one that the
 * change was told of, or all that the college has figures of. A group over all years has none.
 */
const RESTING_ON = `
  create function contracts.groups_resting_on(p_facts text[], p_colleges uuid[], p_years integer[])
    returns table (owner text, name text, college_id uuid, academic_year integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      with moved as (select * from unnest(p_facts, p_colleges, p_years) as m (fact, college_id, year)),
      measured as materialized (
        select k.college_id, y.year
          from (select distinct m.college_id from moved m where m.year is null) k
         cross join lateral contracts.measured_years(k.college_id) as y (year)
      )
      select distinct g.owner, g.name, m.college_id, case when g.total_table is null then coalesce(m.year, y.year) end
        from moved m
        join contracts.measure_groups g on m.fact = any (g.rests_on)
        left join measured y on m.year is null and y.college_id = m.college_id
       where g.total_table is not null or coalesce(m.year, y.year) is not null $$`;
