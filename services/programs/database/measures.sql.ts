import { publishMeasures, replaceMeasures } from '#kernel/database/measures.js';
import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';

/** A person on one side of mentorships of one form, with what the figures ask about them. */
const PARTICIPATION = `
  create type contracts.participation as (
    side text, form text, id uuid, category text, partner_id uuid, young_specialist boolean, consent_in_force boolean)`;

/** The people whom the counting rules (domain.md, Counting rules) let count in a college and year, consent aside. */
const TAKING_PART = `
  create function contracts.taking_part(p_college uuid, p_year integer) returns setof contracts.participation
    language sql stable set search_path = pg_catalog, pg_temp as $$
      with counted as (
        select * from programs.mentorship m
         where (m.college_id = p_college or m.mentor_college_id = p_college)
           and m.status in ('APPROVED', 'ENDED')
           and m.started_on <= (select contracts.as_of(p_college, p_year))
           and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)
      ),
      sides as (
        select distinct 'mentees' as side, form_code, mentee_id as person_id from counted where college_id = p_college
        union all
        select distinct 'mentors', form_code, mentor_id from counted where mentor_college_id = p_college
      )
      select s.side, s.form_code, p.id, p.category, p.partner_id, p.young_specialist, p.consent_in_force
        from sides s join contracts.people_of_year(p_college, p_year) p on p.id = s.person_id $$`;

/**
 * All figures of a college and year, whose people are in v_people: a query of (measure, category, form, value). A
 * college that neither opened the year nor has an approved mentorship in it gets no row, which reads as MISSING; any
 * other gets its zeros too.
 */
const COUNTS = `
  with people as materialized (select * from unnest(v_people)),
  present as (
    select where exists (select from programs.college_year y where y.college_id = p_college and y.academic_year = p_year)
       -- A pair that has yet to begin counts nobody, but without a row no midnight would come back to count it.
       or exists (
         select from programs.mentorship m
          where (m.college_id = p_college or m.mentor_college_id = p_college) and m.status in ('APPROVED', 'ENDED')
            and m.started_on <= make_date(p_year + 1, 8, 31)
            and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1))
  ),
  cells (measure, category, form) as (
    select side, category, '' from unnest(array['mentees', 'mentors']) as side,
           unnest(array['', 'STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE']) as category
    union all
    select side, '', f.code from unnest(array['mentees', 'mentors']) as side, programs.form f
    union all
    select 'mentees', 'YOUNG_SPECIALIST', ''
    union all
    -- An indicator of a category can be told by form as well: the form's own category, and young specialists.
    select 'mentees', f.mentee_category, f.code from programs.form f
    union all
    select 'mentors', f.mentor_category, f.code from programs.form f
    union all
    select 'mentees', 'YOUNG_SPECIALIST', f.code from programs.form f where f.mentee_category = 'TEACHER'
  ),
  own as (
    select * from programs.mentorship m where m.college_id = p_college
  )
  select c.measure, c.category, c.form, count(distinct p.id)::int as value
    from present, cells c
    left join people p
      on p.side = c.measure and p.consent_in_force and c.form in ('', p.form)
     and (c.category in ('', p.category) or c.category = 'YOUNG_SPECIALIST' and p.young_specialist)
   group by c.measure, c.category, c.form
  union all
  select 'left_out_without_consent', '', '',
         (select count(distinct p.id)::int from people p where not p.consent_in_force)
    from present
  union all
  select 'enterprises_with_mentors', '', '',
         (select count(*)::int from programs.enterprise_with_mentors e
           where e.college_id = p_college and e.academic_year = p_year)
    from present
  union all
  select 'mentorships', s.status, '', count(o.id)::int
    from present, unnest(array['PROPOSED', 'APPROVED', 'ENDED', 'VOIDED']) as s (status)
    left join own o on o.status = s.status and o.academic_year = p_year
   group by s.status
  union all
  select 'mentorships_counted', '', f.code, count(o.id)::int
    from present, (select code from programs.form union all select '') as f (code)
    left join own o
      on f.code in ('', o.form_code) and o.status in ('APPROVED', 'ENDED') and o.started_on <= v_as_of
     and coalesce(o.ended_on, o.until_on) >= make_date(p_year, 9, 1)
   group by f.code
  union all
  select 'activities', s.status, '', count(a.code)::int
    from present, unnest(array['DONE', 'OVERDUE', 'PLANNED', 'DUE']) as s (status)
    left join programs.activity a
      on a.college_id = p_college and a.academic_year = p_year
     and s.status = case when a.done_on is not null then 'DONE' when v_as_of > a.due_on then 'OVERDUE'
                         when v_as_of < a.starts_on then 'PLANNED' else 'DUE' end
   group by s.status`;

/**
 * The recount of the kernel's shape, which also keeps the enterprises themselves: a region counts them once although
 * several of its colleges name them, so their number per college does not do.
 */
const RECOUNT = `
  create function contracts.recount_programs(p_college uuid, p_year integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $recount$
  declare
    v_as_of date := contracts.as_of(p_college, p_year);
    v_people contracts.participation[];
  begin
    perform pg_advisory_xact_lock(hashtextextended('programs ' || p_college || ' ' || p_year, 0));
    v_people := array(select t from contracts.taking_part(p_college, p_year) t);
    with fresh as (
      select distinct p.partner_id from unnest(v_people) p
       where p.side = 'mentors' and p.category = 'EMPLOYER_REPRESENTATIVE' and p.consent_in_force
         and p.partner_id in (select contracts.enterprises_of_year(p_college, p_year))
    ),
    gone as (
      delete from programs.enterprise_with_mentors e
       where e.college_id = p_college and e.academic_year = p_year
         and e.partner_id not in (select partner_id from fresh)
    )
    insert into programs.enterprise_with_mentors (college_id, academic_year, partner_id)
    select p_college, p_year, partner_id from fresh on conflict do nothing;
    ${replaceMeasures('programs', COUNTS)}
  end $recount$`;

export const MEASURES: readonly string[] = [
  ...publishMeasures('programs'),
  `grant select on contracts.measures_of_programs to ${serviceRole('programs')}`,
  PARTICIPATION,
  TAKING_PART,
  ...ownedFunction('contracts.taking_part(uuid, integer)'),
  RECOUNT,
  ...ownedFunction('contracts.recount_programs(uuid, integer)'),
];
