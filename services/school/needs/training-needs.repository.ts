import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { NAMED } from './named.data.js';

/** A region, or one college. */
export interface NeedsOf {
  readonly regionId: string | null;
  readonly collegeId: string | null;
}

export interface NeedRow {
  /** Which of those asked for, from 1 on. */
  readonly n: number;
  readonly reached: boolean;
  readonly asOf: string;
  readonly total: number;
  readonly rare: number;
  /** Null in the one row of a page without any. */
  readonly key: string | null;
  readonly competence: string;
  readonly asked: number;
  readonly waiting: number;
  readonly mentors: number;
  readonly freePlaces: number;
  readonly wishing: number;
  readonly wishingThemselves: number;
  readonly need: number;
  readonly offered: number | null;
  readonly gap: number | null;
  readonly weight: number;
  readonly courses: number;
  readonly cohorts: number;
  readonly open: number;
  readonly courseIds: readonly string[];
  readonly cohortIds: readonly string[];
  readonly colleges: readonly { collegeId: string; need: number; waiting: number; wishing: number }[];
}

/** Fewer than so many people make a word rare: a coordinator is not told it. */
const FEWEST = 3;

/** Of a cohort without a bound; sums of it stay above this. */
const UNBOUNDED = 1_000_000;

/** Whose they are, and their colleges that the session reaches; its own ones' words are told whole. */
const SCOPES = `
  scopes as materialized (
    select s.n, coalesce(s.region_id, d.region_id) as region_id, s.college_id, r.today
      from unnest($1::uuid[], $2::uuid[]) with ordinality as s (region_id, college_id, n)
      left join contracts.colleges d on d.id = s.college_id
      join contracts.regions r on r.id = coalesce(s.region_id, d.region_id)
     where case when s.college_id is null then s.region_id = any (contracts.session_regions())
                else s.college_id = any (contracts.session_reach()) end
  ),
  colleges as materialized (
    select s.n, d.id, s.college_id is not null and d.id = any (contracts.session_colleges()) as whole
      from scopes s join contracts.colleges d on d.region_id = s.region_id and (s.college_id is null or d.id = s.college_id)
  )`;

/** Courses that teach a word, and cohorts with their places, of the network or kept to the mentors of one college. */
const OFFERS = `
  courses as materialized (
    select k.id, k.region_id, case when k.reach = 'OWN' then k.college_id end as kept_to, u.key, u.shown
      from school.course k
      join school.course_version v on (v.course_id, v.version) = (k.id, k.version)
      join (select distinct region_id, today from scopes) r on r.region_id = k.region_id
     cross join lateral unnest(v.competence_keys, v.competences) as u (key, shown)
     where k.retired_on is null or k.retired_on > r.today
  ),
  running as materialized (
    select c.id, c.course_id, c.version, c.starts_on, c.capacity, k.region_id,
           case when k.reach = 'OWN' then k.college_id end as kept_to
      from school.cohort c join school.course k on k.id = c.course_id
      join (select distinct region_id, today from scopes) r on r.region_id = k.region_id
     where c.ends_on >= r.today
  ),
  cohorts as materialized (
    select c.*, p.is_full, case when c.capacity is null then ${UNBOUNDED} else c.capacity - p.held end as places, u.key, u.shown
      from running c
      join contracts.cohort_places(array(select id from running)) p on p.cohort_id = c.id
      join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)
     cross join lateral unnest(v.competence_keys, v.competences) as u (key, shown)
  ),
  taught as (
    select s.n, k.key, min(k.shown) as shown, count(distinct k.id)::int as courses, array_agg(distinct k.id) as ids
      from scopes s join courses k on k.region_id = s.region_id
     where k.kept_to is null or exists (select from colleges d where (d.n, d.id) = (s.n, k.kept_to))
     group by s.n, k.key
  ),
  offers as (
    select s.n, k.key, min(k.shown) as shown, count(*)::int as cohorts, (count(*) filter (where not k.is_full))::int as open,
           bool_or(k.places is null) as untold, sum(k.places)::int as places,
           coalesce(sum(k.places) filter (where k.kept_to is null), 0)::int as of_network,
           array_agg(k.id order by k.is_full, k.starts_on, k.id) as ids
      from scopes s join cohorts k on k.region_id = s.region_id
     where k.kept_to is null or exists (select from colleges d where (d.n, d.id) = (s.n, k.kept_to))
     group by s.n, k.key
  ),
  own as (select kept_to, key, sum(places)::int as places from cohorts where kept_to is not null group by kept_to, key)`;

const DEMAND = `
  needs as materialized (
    select * from contracts.training_needs(array(select distinct id from colleges))
  ),
  demand as (
    select d.n, x.key, (array_agg(x.shown order by x.people desc, x.shown))[1] as shown, bool_or(d.whole) as whole,
           sum(x.people)::int as people, sum(x.asked)::int as asked, sum(x.waiting)::int as waiting,
           sum(x.mentors)::int as mentors, sum(x.free)::int as free, sum(x.wishing)::int as wishing,
           sum(x.themselves)::int as themselves,
           sum(x.need)::int as need, sum(greatest(x.need - coalesce(o.places, 0), 0))::int as lacking
      from colleges d join needs x on x.college_id = d.id
      left join own o on (o.kept_to, o.key) = (d.id, x.key)
     group by d.n, x.key
  )`;

const WORDS = `
  words as (
    select n, key, coalesce(d.shown, t.shown, o.shown) as competence, coalesce(d.asked, 0) as asked,
           coalesce(d.waiting, 0) as waiting, coalesce(d.mentors, 0) as mentors, coalesce(d.free, 0) as "freePlaces",
           coalesce(d.wishing, 0) as wishing, coalesce(d.themselves, 0) as "wishingThemselves", coalesce(d.need, 0) as need, coalesce(d.people, 0) as people,
           coalesce(d.whole, false) as whole, coalesce(t.courses, 0) as courses, coalesce(o.cohorts, 0) as cohorts,
           coalesce(o.open, 0) as open, t.key is not null or o.key is not null as given,
           case when not coalesce(o.untold or o.places >= ${UNBOUNDED}, false) then coalesce(o.places, 0) end as offered,
           case when not coalesce(o.untold, false)
                then greatest(coalesce(d.lacking, 0) - coalesce(o.of_network, 0), 0) end as gap,
           coalesce(t.ids[:${NAMED.courses}], '{}') as "courseIds", coalesce(o.ids[:${NAMED.cohorts}], '{}') as "cohortIds"
      from demand d full join taught t using (n, key) full join offers o using (n, key)
  ),
  told as (
    select w.*, coalesce(w.gap, w.need) as weight from words w
     where w.given or w.need > 0 and (w.whole or w.people >= ${FEWEST})
  ),
  totals as (select n, count(*)::int as total from told group by n),
  untold as (
    select n, count(*)::int as rare from words w
     where not w.given and w.need > 0 and not w.whole and w.people < ${FEWEST} group by n
  )`;

/**
 * One more need of each region or college than its page holds, from the place on. One statement for any number of them;
 * a row of one beyond the session's reach says so.
 */
export function trainingNeeds(
  { read }: Pick<HubContext, 'read'>,
  of: readonly NeedsOf[],
  place: PagePlace,
): Promise<NeedRow[]> {
  const { gt, asc } = turned(place);
  const [weight, need, key] = decodeCursor(place, 3) ?? [null, null, null];
  const order = `-weight ${asc}, -need ${asc}, key ${asc}`;
  const sql = `
    with ${SCOPES}, ${OFFERS}, ${DEMAND}, ${WORDS},
    page as (
      select *, row_number() over (partition by n order by ${order}) as place from told
       where $3::int is null or (-weight, -need, key) ${gt} (-$3::int, -$4::int, $5::text)
    )
    select g.n::int, s.n is not null as reached, s.today::text as "asOf", coalesce(t.total, 0) as total,
           coalesce(u.rare, 0) as rare, p.key, p.competence, p.asked, p.waiting, p.mentors, p."freePlaces", p.wishing,
           p."wishingThemselves", p.need, p.offered, p.gap, p.weight, p.courses, p.cohorts, p.open, p."courseIds", p."cohortIds",
           coalesce(w.colleges, '[]') as colleges
      from generate_subscripts($1::uuid[], 1) as g (n)
      left join scopes s on s.n = g.n
      left join totals t on t.n = g.n
      left join untold u on u.n = g.n
      left join page p on p.n = g.n and p.place <= $6
      left join lateral (
        select json_agg(json_build_object('collegeId', m.college_id, 'need', m.need, 'waiting', m.waiting,
                                          'wishing', m.wishing) order by m.need desc, m.college_id) as colleges
          from (select x.* from colleges d join needs x on x.college_id = d.id
                 where d.n = g.n and x.key = p.key and x.need > 0
                 order by x.need desc, x.college_id limit ${NAMED.colleges}) m) w on true
     order by g.n, p.place`;
  const params = [of.map((one) => one.regionId), of.map((one) => one.collegeId), weight, need, key, place.size + 1];
  return read.rows<NeedRow>(sql, params);
}
