import { CATEGORIES } from '#kernel/graph/person-category.data.js';
import { ofYear } from './present.sql.js';

/**
 * Whom the counting rules (domain.md, Counting rules) let count in a college and year, consent aside: a row for each
 * side and form, with what the figures ask about the person.
 */
export const TAKING_PART = `
  create function programs.taking_part(p_college uuid, p_year integer, p_day date)
    returns table (side text, form text, id uuid, category text, young_specialist boolean, qualified boolean,
                   consent_in_force boolean)
    language sql stable set search_path = pg_catalog, pg_temp as $$
      with counted as materialized (
        select * from programs.mentorship m
         where (m.college_id = p_college or m.mentor_college_id = p_college)
           and m.status in ('APPROVED', 'ENDED') and m.started_on <= p_day
           and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)
      ),
      sides as materialized (
        select distinct 'mentees' as side, form_code, mentee_id as person_id from counted where college_id = p_college
        union all
        select distinct 'mentors', form_code, mentor_id from counted where mentor_college_id = p_college
      )
      select s.side, s.form_code, p.id, p.category, p.young_specialist, p.qualified, p.consent_in_force
        from sides s
        join contracts.people_of_year(p_college, p_year, p_day, array(select distinct person_id from sides)) p
          on p.id = s.person_id $$`;

/** People, never pairs: by category and by form, and totals of their own, since people in two forms count once. */
export const PEOPLE = ofYear({
  name: 'people',
  measures: ['mentees', 'mentors', 'left_out_without_consent', 'mentors_with_category'],
  restsOn: ['people', 'consents', 'mentorships', 'forms'],
  counts: `
    with people as materialized (select * from programs.taking_part(p_college, p_year, p_day)),
    cells (measure, category, form) as (
      select side, category, '' from unnest(array['mentees', 'mentors']) as side,
             unnest(array[${['', ...CATEGORIES].map((each) => `'${each}'`).join(', ')}]) as category
      union all
      select side, '', f.code from unnest(array['mentees', 'mentors']) as side, programs.forms_of(p_college) f
      union all
      select 'mentees', 'YOUNG_SPECIALIST', ''
      union all
      -- An indicator of a category can be told by form as well: the form's own category, and young specialists.
      select 'mentees', f.mentee_category, f.code from programs.forms_of(p_college) f
      union all
      select 'mentors', f.mentor_category, f.code from programs.forms_of(p_college) f
      union all
      select 'mentees', 'YOUNG_SPECIALIST', f.code from programs.forms_of(p_college) f where f.mentee_category = 'TEACHER'
    ),
    -- Whoever counts does so in all, in their categories, in their forms, and in a category of a form: once in each.
    counted as (
      select p.measure, p.category, p.form, count(*)::int as value
        from (select distinct p.side as measure, k.category, f.form, p.id
                from people p
               cross join unnest(array['', p.category, case when p.young_specialist then 'YOUNG_SPECIALIST' end])
                       as k (category)
               cross join unnest(array['', p.form]) as f (form)
               where p.consent_in_force and k.category is not null) p
       group by p.measure, p.category, p.form
    )
    select c.measure, c.category, c.form, coalesce(n.value, 0)
      from cells c left join counted n using (measure, category, form)
    union all
    select 'left_out_without_consent', '', '', count(distinct p.id)::int from people p where not p.consent_in_force
    union all
    select 'mentors_with_category', '', '', count(distinct p.id)::int
      from people p where p.side = 'mentors' and p.qualified and p.consent_in_force`,
});
