/**
 * What the sides that don't run the hub's code need in the database to answer the same questions: a schema of its own,
 * under a role that holds the four services' roles and nothing else, so that row-level security binds it as it binds
 * them. Views and functions run with the rights of whoever calls them.
 */
export const BENCH_SCHEMA = 'bench';
export const BENCH_ROLE = 'hub_bench';

/** The arithmetic of a figure (monitoring/scorecard), in integers as there. */
export const ARITHMETIC = [
  `create function bench.status(n int, d int) returns text language sql immutable parallel safe as $$
     select case when n is null or d is null then 'MISSING' when d = 0 then 'NOT_APPLICABLE' else 'OK' end $$`,
  `create function bench.percentage(n bigint, d bigint) returns float8 language sql immutable parallel safe as $$
     select case when n is not null and d > 0 then ((2000 * n + d) / (2 * d)) / 10.0::float8 end $$`,
  `create function bench.gap(n bigint, d bigint, target numeric, counted_in text) returns int
     language sql immutable parallel safe as $$
       select case when n is null or d is null or d = 0 or target is null then null
                   when (10 * target) * d <= 1000 * n then 0
                   when counted_in = 'NUMERATOR_ONLY' then ceil(((10 * target) * d - 1000 * n) / 1000)::int
                   when target < 100 then ceil(((10 * target) * d - 1000 * n) / (1000 - 10 * target))::int end $$`,
];

/** Indicators in force of a region with the region's targets, and the parts of colleges by indicator. */
export const FORMULAS = [
  `create function bench.formulas(p_region uuid, p_year int)
     returns table (id uuid, listed int, code text, title text, description text, unit text, counted_in text,
                    target numeric, verified boolean)
     language sql stable as $$
       select i.id, (row_number() over (order by i.region_id is not null,
                       case when i.region_id is null then i.id end, i.code))::int,
              i.code, i.title_ru, i.description_ru, i.unit, i.counted_in, t.value, t.verified
         from monitoring.indicator i
         left join lateral (
           select t.value, t.verified from monitoring.target t
            where t.region_id = p_region and t.indicator_code = i.code and t.college_id is null
              and t.academic_year <= p_year
            order by t.academic_year desc limit 1) t on true
        where (i.region_id is null or i.region_id = p_region)
          and not i.optional
          and not exists (select from monitoring.indicator newer
                where newer.region_id is not distinct from i.region_id and newer.code = i.code
                  and newer.version > i.version) $$`,
  `create function bench.parts(p_colleges uuid[], p_year int)
     returns table (college_id uuid, indicator_id uuid, numerator int, denominator int, as_of date)
     language sql stable as $$
       with asked as materialized (
         select t.* from monitoring.indicator_term t join monitoring.indicator i on i.id = t.indicator_id and not i.optional
       ),
       m as materialized (
         select m.college_id, m.measure, m.category, m.form, m.value, m.as_of
           from contracts.measures m
          where m.academic_year = p_year and m.college_id = any (p_colleges)
            and m.measure = any (array(select t.measure from asked t))
            and m.category = any (array(select t.category from asked t))
            and m.form = any (array(select t.form from asked t)))
       select c.id, t.indicator_id,
              case when bool_and(m.value is not null) filter (where t.part = 'NUMERATOR')
                then (sum(m.value) filter (where t.part = 'NUMERATOR'))::int end,
              case when bool_and(m.value is not null) filter (where t.part = 'DENOMINATOR')
                then (sum(m.value) filter (where t.part = 'DENOMINATOR'))::int end,
              min(m.as_of)
         from unnest(p_colleges) as c (id) cross join asked t
         left join m on (m.college_id, m.measure, m.category, m.form) = (c.id, t.measure, t.category, t.form)
        group by c.id, t.indicator_id $$`,
  // Enterprises count once in a region, over the colleges that have both parts of the indicator.
  `create function bench.enterprises(p_colleges uuid[], p_year int) returns table (numerator int, denominator int)
     language sql stable as $$
       select (select count(distinct e.partner_id)::int from contracts.enterprises_with_mentors e
                where e.college_id = any (p_colleges) and e.academic_year = p_year),
              (select count(distinct p.partner_id)::int
                 from (select c.id, contracts.as_of(c.id, p_year) as as_of from unnest(p_colleges) as c (id) offset 0) k
                 join contracts.partner_enterprises p on p.college_id = k.id
                where p.confirmed_on <= k.as_of
                  and (p.ended_on is null or p.ended_on >= make_date(p_year, 9, 1))) $$`,
];
