import type { Owner } from './report.type.js';

interface Recount {
  readonly owner: Owner;
  /** Groups of measures, each of which is kept for a day of its own. */
  readonly groups: readonly string[];
  /** Relations that the others stand on. */
  readonly facts: readonly string[];
  /** A query of (college_id, year): the years that a college may have figures of. May read `kept` and `colleges`. */
  readonly years: string;
  /** More relations that stand on `days (college_id, year, of_group, due, as_of)`. */
  readonly upon?: readonly string[];
  /** A query of (college_id, year, of_group, measure, category, form, value): what should be kept. */
  readonly counted: string;
  /** More rows to compare than those of the measures: a query of the same columns and a day. */
  readonly alsoKept?: string;
}

/**
 * One statement that recounts all measures of an owner and lays them beside the kept ones. Each group of a college and
 * year is counted as of the day that its kept figures are told for, so that a night that hasn't been caught up on yet is
 * no difference; a past year is told for its 31 August and nothing else.
 */
export function comparison({ owner, groups, facts, years, upon = [], counted, alsoKept }: Recount): string {
  const kept = `
    kept as (
      select college_id, academic_year::int as year, measure_group as of_group, measure, category, form, value, as_of
        from ${owner}.measure
      ${alsoKept ? `union all ${alsoKept}` : ''}
    )`;
  const days = `
    days as (
      select y.college_id, y.year, g.of_group, y.due, y.past, count(k.as_of) as dated,
             -- Where rows disagree: the right day if any has it, or else that of most of them.
             coalesce(max(k.as_of) filter (where k.as_of = y.due),
                      mode() within group (order by k.as_of desc), y.due) as as_of
        from (select n.college_id, n.year, least(c.today, make_date(n.year + 1, 8, 31)) as due,
                     c.today > make_date(n.year + 1, 8, 31) as past
                from (${years}) n join colleges c using (college_id)) y
       cross join unnest(array[${groups.map((group) => `'${group}'`).join(', ')}]) as g (of_group)
        left join kept k using (college_id, year, of_group)
       group by y.college_id, y.year, g.of_group, y.due, y.past
    )`;
  return `
    with ${[kept, ...facts, days, ...upon].join(',')},
    counted as (${counted}),
    compared as (
      select college_id, year, measure, category, form, k.value as kept, e.value as counted,
             k.as_of as kept_as_of, d.as_of as counted_as_of,
             case when k.value is null then 'MISSING' when e.value is null then 'EXTRA'
                  when k.value <> e.value then 'VALUE' when k.as_of <> d.as_of then 'AS_OF' end as kind
        from counted e
        full join kept k using (college_id, year, of_group, measure, category, form)
        left join days d using (college_id, year, of_group)
    ),
    found as (
      select * from compared where kind is not null
      union all
      select distinct college_id, year, '*', '', '', null::int, null::int, as_of, due, 'AS_OF'
        from days where dated > 0 and (as_of > due or past and as_of < due)
    ),
    lag as (
      select count(distinct (college_id, year))::int as stale, min(as_of)::text as oldest
        from days where dated > 0 and not past and as_of < due
    )
    select (select count(*)::int from compared) as checked, lag.stale, lag.oldest,
           coalesce(c.code, f.college_id::text) as college, f.year, f.measure, f.category, f.form, f.kind,
           f.kept, f.counted, f.kept_as_of::text as "keptAsOf", f.counted_as_of::text as "countedAsOf"
      from lag left join found f on true left join participants.college c on c.id = f.college_id
     order by college, f.year, f.measure, f.category, f.form`;
}
