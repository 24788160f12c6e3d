import { changedSince } from './changed-since.sql.js';
import type { Owner } from './report.type.js';

export interface Recount {
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
  /** What colleges submit beside measures: things by the name of a measure, compared under a name of their own. */
  readonly things?: {
    readonly measure: string;
    readonly as: string;
    /** What should be submitted of them, where `counted` doesn't say it: a query of its columns. */
    readonly counted?: string;
  };
}

/** What an owner's figures are laid beside. */
export interface Comparison {
  /** Those that are kept of years, in one statement for all colleges. */
  readonly ofYears: string;
  /** Those that colleges submitted for a period: of one kind ($1), year ($2) and number ($3), in whatever region. */
  readonly ofPeriod: string;
}

export const comparison = (recount: Recount): Comparison => ({
  ofYears: comparisonOfYears(recount),
  ofPeriod: comparisonOfPeriod(recount),
});

/**
 * One statement that recounts all measures of an owner and lays them beside the kept ones. Each group of a college and
 * year is counted as of the day that its kept figures are told for, so that a night that hasn't been caught up on yet is
 * no difference; a past year is told for its 31 August and nothing else.
 */
function comparisonOfYears({ owner, groups, facts, years, upon = [], counted, alsoKept }: Recount): string {
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

/**
 * The same of what colleges submitted, each attempt that was not sent back, counted for the last day of its period.
 * Measures that nobody counts are none of this owner's; what it counted is told with the totals, so that they be found.
 */
function comparisonOfPeriod({ owner, groups, facts, upon = [], counted, things }: Recount): string {
  const kept = `
    kept as (
      select t.college_id, t.year, m.measure, m.category, m.form, m.value
        from told t join monitoring.submitted_measure m on m.submission_id = t.id
      ${
        things
          ? `union all
      select t.college_id, t.year, '${things.as}', g.thing_id::text, '', 1
        from told t join monitoring.submitted_thing g on g.submission_id = t.id and g.measure = '${things.measure}'`
          : ''
      }
    )`;
  const days = `
    days as (
      select t.college_id, t.year, g.of_group, t.speaks_for as as_of
        from told t cross join unnest(array[${groups.map((group) => `'${group}'`).join(', ')}]) as g (of_group)
    )`;
  return `
    with ${[TOLD, kept, ...facts, days, ...upon].join(',')},
    counted as (${counted}${things?.counted ? ` union all ${things.counted}` : ''}),
    recounted as (
      select c.college_id, c.year, c.measure, c.category, c.form, c.value
        from counted c join told t on (t.college_id, t.year) = (c.college_id, c.year)
    ),
    compared as (
      select college_id, year, measure, category, form, k.value as kept, e.value as counted
        from recounted e
        full join (select * from kept where measure in (select measure from recounted)) k
          using (college_id, year, measure, category, form)
    ),
    found as (select * from compared where kept is distinct from counted)
    select (select count(*)::int from compared) as checked,
           array(select distinct measure from recounted) as measures,
           c.code as college, f.measure, f.category, f.form, f.kept, f.counted, t.speaks_for::text as day,
           case when f.kept is null then 'MISSING' when f.counted is null then 'EXTRA' else 'VALUE' end as kind,
           ${changedSince(owner)} as changed
      from (select) one
      left join found f on true
      left join told t on (t.college_id, t.year) = (f.college_id, f.year)
      left join participants.college c on c.id = f.college_id
     order by college, f.measure, f.category, f.form`;
}

/** What colleges told of the period in question, as it stands. */
const TOLD = `
    told as (
      select s.id, s.college_id, p.academic_year::int as year, p.speaks_for, s.submitted_at, s.submitted_on
        from monitoring.submission s join monitoring.period p on p.id = s.period_id
       where (p.kind, p.academic_year, p.number) = ($1, $2, $3) and s.state <> 'RETURNED'
    )`;

/** Submitted rows of measures that no owner counts any ($4). */
export const STRAYS = `
    with ${TOLD}
    select c.code as college, m.measure, m.category, m.form, m.value as kept, null::int as counted,
           t.speaks_for::text as day, 'EXTRA' as kind, false as changed
      from told t
      join monitoring.submitted_measure m on m.submission_id = t.id and m.measure <> all ($4::text[])
      join participants.college c on c.id = t.college_id
     order by 1, 2, 3, 4`;
