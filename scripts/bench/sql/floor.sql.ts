/**
 * The floor: one hand-written statement for each question, which answers with the JSON that GraphQL would, notes left
 * out. Parameters: the code of the region or college, the year that the academic year starts in.
 */

/** Figures of the colleges `k`, from their parts `p` and the formulas `f`. */
const FIGURE = `'indicator', json_build_object('code', f.code), 'status', bench.status(p.numerator, p.denominator),
  'value', bench.percentage(p.numerator, p.denominator), 'numerator', p.numerator, 'denominator', p.denominator`;

export const REGION_AT_A_GLANCE = `
  with r as materialized (select id, code, name_ru from participants.region where code = $1),
  k as materialized (
    select c.id, c.code, c.name_ru from participants.college c where c.region_id = (select id from r)),
  listed as materialized (select * from k order by code limit 50),
  ids as materialized (select array_agg(id) as all_ids from k),
  f as materialized (select * from bench.formulas((select id from r), $2)),
  p as materialized (select * from bench.parts((select all_ids from ids), $2)),
  summed as (
    select p.indicator_id, count(*) as expected, min(p.as_of) as as_of,
           count(*) filter (where p.numerator + p.denominator is not null) as reported,
           array_agg(p.college_id) filter (where p.numerator + p.denominator is not null) as complete,
           sum(p.numerator) filter (where p.denominator is not null)::int as numerator,
           sum(p.denominator) filter (where p.numerator is not null)::int as denominator
      from p group by 1),
  of_region as (
    select json_agg(json_build_object('indicator', json_build_object('code', f.code, 'title', f.title),
             'status', bench.status(n.numerator, n.denominator),
             'value', bench.percentage(n.numerator, n.denominator),
             'numerator', n.numerator, 'denominator', n.denominator, 'target', f.target,
             'gap', bench.gap(n.numerator, n.denominator, f.target, f.counted_in),
             'coverage', json_build_object('reported', s.reported, 'expected', s.expected)) order by f.listed) as figures,
           min(s.as_of) as as_of
      from f join summed s on s.indicator_id = f.id
      cross join lateral (
        select e.numerator, e.denominator from bench.enterprises(s.complete, $2) e
         where f.unit = 'ORGANISATIONS' and s.reported > 0
        union all
        select s.numerator, s.denominator where f.unit <> 'ORGANISATIONS' or s.reported = 0) n),
  of_college as (
    select p.college_id, json_agg(json_build_object(${FIGURE}) order by f.listed) as figures
      from p join f on f.id = p.indicator_id group by 1),
  counts as materialized (
    select m.college_id, json_object_agg(m.form, m.value) as by_form from contracts.measures_of_programs m
     where m.college_id = any ((select all_ids from ids)::uuid[]) and m.academic_year = $2
       and m.measure = 'mentorships_counted' and m.category = '' group by 1),
  closed as materialized (
    select c.college_id, array_agg(c.stage) as numbers from programs.stage_closure c
     where c.college_id = any ((select all_ids from ids)::uuid[]) and c.academic_year = $2 and c.closed_on is not null
     group by 1),
  stages as materialized (
    select y.college_id, (select min(s.number) from bench.stage s where s.number <> all (coalesce(c.numbers, '{}'))) as number
      from programs.college_year y left join closed c on c.college_id = y.college_id
     where y.college_id = any ((select all_ids from ids)::uuid[]) and y.academic_year = $2),
  programs as (
    select g.college_id, count(*) as total,
           json_agg(json_build_object('form', json_build_object('code', o.code, 'title', o.title_ru),
             'stage', case when s.number is not null then json_build_object('number', s.number, 'title', t.title) end,
             'mentorshipCount', m.by_form -> g.form_code) order by o.code) as nodes
      from programs.program g join programs.form o on o.code = g.form_code
      join stages s on s.college_id = g.college_id left join bench.stage t on t.number = s.number
      left join counts m on m.college_id = g.college_id
     where g.college_id = any ((select all_ids from ids)::uuid[]) and g.academic_year = $2 group by 1),
  courses as (
    select college_id, count(*) as total
      from contracts.school_courses((select all_ids from ids), null) group by 1),
  trained as (select * from contracts.trained_mentors t where t.college_id = any ((select all_ids from ids)::uuid[]))
  select json_build_object('data', json_build_object('region', json_build_object('name', r.name_ru,
    'scorecard', (select json_build_object('asOf', o.as_of, 'indicators', o.figures) from of_region o),
    'colleges', json_build_object('totalCount', (select count(*) from k), 'nodes', (
      select json_agg(json_build_object('code', k.code, 'name', k.name_ru,
        'scorecard', json_build_object('indicators', c.figures),
        'mentoringPrograms', json_build_object('totalCount', coalesce(g.total, 0), 'nodes', coalesce(g.nodes, '[]')),
        'courses', json_build_object('totalCount', coalesce(u.total, 0), 'trainedMentors', coalesce(t.trained, 0))) order by k.code)
        from listed k left join of_college c on c.college_id = k.id left join programs g on g.college_id = k.id
        left join courses u on u.college_id = k.id left join trained t on t.college_id = k.id)))))::text as answer
    from r`;

export const COLLEGE_AT_A_GLANCE = `
  with k as materialized (
    select c as college, r as region from bench.college c join bench.region r on r.id = c.region_id where c.code = $1),
  figures as materialized (select g.* from k, bench.college_figures(k.college, $2) g),
  stages as materialized (select s.* from k, bench.college_stages(k.college, $2) s)
  select json_build_object('data', json_build_object('college', json_build_object('id', (k.college).id,
    'region', json_build_object('medians', (
      select json_agg(json_build_object('indicator', json_build_object('code', m.code), 'status', m.status,
        'value', m.value, 'colleges', m.colleges)) from bench.region_medians(k.region, $2) m)),
    'scorecard', json_build_object('asOf', (select max(g.as_of) from figures g), 'indicators', (
      select json_agg(json_build_object(
        'indicator', json_build_object('code', g.code, 'title', g.title, 'description', g.description, 'unit', g.unit),
        'status', g.status, 'value', g.value, 'numerator', g.numerator, 'denominator', g.denominator,
        'target', g.target, 'targetVerified', g.verified, 'gap', g.gap, 'aboveHundred', g.above_hundred))
        from figures g)),
    'collegeYear', (select json_build_object(
      'currentStage', (select json_build_object('number', min(o.number)) from stages o where o.closed_on is null
                        having count(*) > 0),
      'stages', (select json_agg(json_build_object('number', s.number, 'title', s.title, 'aim', s.aim,
        'startsOn', s.starts_on, 'dueOn', s.due_on, 'closedOn', s.closed_on)) from stages s),
      'activities', (select json_agg(json_build_object('code', a.code, 'title', a.title, 'stage', a.stage,
        'startsOn', a.starts_on, 'dueOn', a.due_on, 'doneOn', a.done_on, 'status', a.status,
        'responsible', a.responsible, 'results', a.results, 'resultText', a.result_text))
        from bench.college_activities(k.college, $2) a)) where exists (select from stages)),
    'mentoringPrograms', (select json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(json_build_object(
      'form', json_build_object('code', g.form_code, 'title', g.form_title),
      'stage', (select json_build_object('number', s.number, 'title', s.title) from bench.stage s where s.number = g.stage),
      'lead', g.lead, 'mentorshipCount', g.mentorship_count)), '[]'))
      from bench.college_programs(k.college, $2) g))))::text as answer
    from k`;

/** Parameters: the college, the system, its key, category, names, the key of the names, the year of birth. */
export const REGISTER_PERSON = `
  select json_build_object('data', json_build_object('upsertPeople', json_build_object('created', 1, 'results',
    json_build_array(json_build_object('person', json_build_object(
      'id', bench.register_person($1, $2, $3, $4, $5, $6, $7, $8)), 'problems', json_build_array())))))::text as answer`;
