/**
 * What PostGraphile exposes: views over the services' tables and contracts, and functions that it attaches to their
 * rows by their names and first arguments. The floor's statements use some of them as well.
 */
export const EXPOSED = [
  `create view bench.region with (security_invoker) as
     select id, code, name_ru as name from participants.region`,
  `create view bench.college with (security_invoker) as
     select id, region_id, code, name_ru as name from participants.college`,
  // Smart tags: what a table would tell of itself.
  `comment on view bench.region is E'@primaryKey id\\n@unique code'`,
  `comment on view bench.college is
     E'@primaryKey id\\n@unique code\\n@foreignKey (region_id) references region (id)'`,
  // What a figure is of PostGraphile's answers; a college has no coverage.
  `create type bench.figure as (code text, title text, description text, unit text, status text, value float8,
     numerator int, denominator int, target float8, verified boolean, gap int, above_hundred boolean,
     reported int, expected int, as_of date)`,
  `create function bench.college_figures(college bench.college, year int) returns setof bench.figure
     language sql stable as $$
       select f.code, f.title, f.description, f.unit, bench.status(p.numerator, p.denominator),
              bench.percentage(p.numerator, p.denominator), p.numerator, p.denominator,
              coalesce(own.value, f.target)::float8, coalesce(own.verified, f.verified),
              bench.gap(p.numerator, p.denominator, coalesce(own.value, f.target), f.counted_in),
              coalesce(p.numerator > p.denominator and p.denominator > 0, false), null::int, null::int,
              min(p.as_of) over ()
         from bench.formulas(college.region_id, year) f
         join bench.parts(array[college.id], year) p on p.indicator_id = f.id
         left join lateral (
           select t.value, t.verified from monitoring.target t
            where t.region_id = college.region_id and t.indicator_code = f.code and t.college_id = college.id
              and t.academic_year <= year
            order by t.academic_year desc limit 1) own on true
        order by f.listed $$`,
  `create function bench.region_figures(region bench.region, year int) returns setof bench.figure
     language sql stable as $$
       with p as materialized (
         select * from bench.parts(array(select c.id from participants.college c where c.region_id = region.id), year)),
       summed as (
         select p.indicator_id, count(*)::int as expected, min(p.as_of) as as_of,
                count(*) filter (where p.numerator is not null and p.denominator is not null)::int as reported,
                array_agg(p.college_id) filter (where p.numerator is not null and p.denominator is not null) as complete,
                (sum(p.numerator) filter (where p.denominator is not null and p.numerator is not null))::int as numerator,
                (sum(p.denominator) filter (where p.denominator is not null and p.numerator is not null))::int as denominator
           from p group by 1)
       select f.code, f.title, f.description, f.unit, bench.status(n.numerator, n.denominator),
              bench.percentage(n.numerator, n.denominator), n.numerator, n.denominator, f.target::float8, f.verified,
              bench.gap(n.numerator, n.denominator, f.target, f.counted_in),
              coalesce(n.numerator > n.denominator and n.denominator > 0, false), s.reported, s.expected,
              min(s.as_of) over ()
         from bench.formulas(region.id, year) f join summed s on s.indicator_id = f.id
         cross join lateral (
           select e.numerator, e.denominator from bench.enterprises(s.complete, year) e
            where f.unit = 'ORGANISATIONS' and s.reported > 0
           union all
           select s.numerator, s.denominator where f.unit <> 'ORGANISATIONS' or s.reported = 0) n
        order by f.listed $$`,
  `create type bench.program as (form_code text, form_title text, lead text, stage int, mentorship_count int)`,
  `create function bench.college_programs(college bench.college, year int) returns setof bench.program
     language sql stable as $$
       select p.form_code, f.title_ru, p.lead,
              (select min(s.number) from bench.stage s where not exists (
                 select from programs.stage_closure c
                  where c.college_id = p.college_id and c.academic_year = p.academic_year and c.stage = s.number
                    and c.closed_on is not null)),
              (select m.value from contracts.measures_of_programs m
                where m.college_id = p.college_id and m.academic_year = p.academic_year
                  and m.measure = 'mentorships_counted' and m.category = '' and m.form = p.form_code)
         from programs.program p join programs.form f on f.code = p.form_code
        where p.college_id = college.id and p.academic_year = year order by p.form_code $$`,
  `create function bench.college_course_count(college bench.college) returns int language sql stable as $$
     select count(*)::int from contracts.school_courses(array[college.id], null) $$`,
  `create function bench.college_trained_mentors(college bench.college) returns int language sql stable as $$
     select coalesce((select t.trained from contracts.trained_mentors t where t.college_id = college.id), 0) $$`,
  `create type bench.median as (code text, status text, value float8, colleges int)`,
  `create function bench.region_medians(region bench.region, year int) returns setof bench.median
     language sql stable as $$
       select f.code,
              case when count(*) filter (where p.denominator > 0 and p.numerator is not null) > 0 then 'OK'
                   when count(*) filter (where p.denominator = 0 and p.numerator is not null) > 0 then 'NOT_APPLICABLE'
                   else 'MISSING' end,
              (floor((percentile_cont(0.5) within group (order by p.numerator / p.denominator::float8)
                 filter (where p.denominator > 0 and p.numerator is not null)) * 1000 + 0.5 + 1e-9) / 10)::float8,
              (count(*) filter (where p.denominator > 0 and p.numerator is not null))::int
         from bench.formulas(region.id, year) f
         join bench.parts(array(select c.id from participants.college c where c.region_id = region.id), year) p
           on p.indicator_id = f.id
        group by f.code, f.listed order by f.listed $$`,
  `create type bench.activity as (code text, title text, stage int, starts_on date, due_on date, done_on date,
     status text, responsible text[], results text[], result_text text)`,
  `create function bench.college_activities(college bench.college, year int) returns setof bench.activity
     language sql stable as $$
       select a.code, a.title_ru, a.stage, a.starts_on, a.due_on, a.done_on,
              case when a.not_applicable_on is not null then 'NOT_APPLICABLE' when a.done_on is not null then 'DONE' when d.today > a.due_on then 'OVERDUE'
                   when d.today < a.starts_on then 'PLANNED' else 'DUE' end,
              a.responsible, a.results, a.result_ru
         from programs.activity a, (select contracts.today(college.id) as today) d
        where a.college_id = college.id and a.academic_year = year
        order by string_to_array(a.code, '.')::int[] $$`,
  `create type bench.college_stage as (number int, title text, aim text, starts_on date, due_on date, closed_on date)`,
  `create function bench.college_stages(college bench.college, year int) returns setof bench.college_stage
     language sql stable as $$
       select s.number, s.title, s.aim, s.starts_on, s.due_on, c.closed_on
         from programs.college_year y cross join bench.stage s
         left join programs.stage_closure c
           on (c.college_id, c.academic_year, c.stage) = (y.college_id, y.academic_year, s.number)
        where y.college_id = college.id and y.academic_year = year order by s.number $$`,
];
