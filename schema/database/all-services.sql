-- Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.

-- Made of all services

create or replace view contracts.visibility as
  select college_id, viewer_college_id, viewer_person_id, person_id, until from contracts.visibility_of_programs
  union all
  select college_id, viewer_college_id, viewer_person_id, person_id, until from contracts.visibility_of_school;

create or replace view contracts.measures as
  select college_id, academic_year, measure, category, form, value, as_of from contracts.measures_of_monitoring
  union all
  select college_id, academic_year, measure, category, form, value, as_of from contracts.measures_of_participants
  union all
  select college_id, academic_year, measure, category, form, value, as_of from contracts.measures_of_programs
  union all
  select college_id, academic_year, measure, category, form, value, as_of from contracts.measures_of_school;

create or replace view contracts.measure_sheets as
  select college_id, academic_year, measure_group, by_form, counts, things, as_of from contracts.measure_sheets_of_monitoring
  union all
  select college_id, academic_year, measure_group, by_form, counts, things, as_of from contracts.measure_sheets_of_participants
  union all
  select college_id, academic_year, measure_group, by_form, counts, things, as_of from contracts.measure_sheets_of_programs
  union all
  select college_id, academic_year, measure_group, by_form, counts, things, as_of from contracts.measure_sheets_of_school;

create or replace view contracts.measure_history as
  select college_id, academic_year, measure, category, form, day, value, recounted from contracts.measure_history_of_monitoring
  union all
  select college_id, academic_year, measure, category, form, day, value, recounted from contracts.measure_history_of_participants
  union all
  select college_id, academic_year, measure, category, form, day, value, recounted from contracts.measure_history_of_programs
  union all
  select college_id, academic_year, measure, category, form, day, value, recounted from contracts.measure_history_of_school;

create function contracts.merge_conflicts(p_college uuid, p_keep uuid, p_merge uuid) returns table (code text, academic_year integer, ru text, en text)
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    return query select * from contracts.merge_conflicts_programs(p_college, p_keep, p_merge);
  end $$;

alter function contracts.merge_conflicts(uuid, uuid, uuid) owner to hub_contracts;

revoke all on function contracts.merge_conflicts(uuid, uuid, uuid) from public;

grant execute on function contracts.merge_conflicts(uuid, uuid, uuid) to hub_participants;

alter function contracts.merge_conflicts_programs(uuid, uuid, uuid) owner to hub_contracts;

revoke all on function contracts.merge_conflicts_programs(uuid, uuid, uuid) from public;

grant execute on function contracts.merge_conflicts_programs(uuid, uuid, uuid) to hub_participants;

create function contracts.merge_person(p_college uuid, p_keep uuid, p_merge uuid) returns table (what text, moved integer)
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    return query select * from contracts.merge_person_programs(p_college, p_keep, p_merge);
    return query select * from contracts.merge_person_school(p_college, p_keep, p_merge);
    return query select * from contracts.merge_person_monitoring(p_college, p_keep, p_merge);
  end $$;

alter function contracts.merge_person(uuid, uuid, uuid) owner to hub_contracts;

revoke all on function contracts.merge_person(uuid, uuid, uuid) from public;

grant execute on function contracts.merge_person(uuid, uuid, uuid) to hub_participants;

alter function contracts.merge_person_programs(uuid, uuid, uuid) owner to hub_contracts;

revoke all on function contracts.merge_person_programs(uuid, uuid, uuid) from public;

grant execute on function contracts.merge_person_programs(uuid, uuid, uuid) to hub_participants;

alter function contracts.merge_person_school(uuid, uuid, uuid) owner to hub_contracts;

revoke all on function contracts.merge_person_school(uuid, uuid, uuid) from public;

grant execute on function contracts.merge_person_school(uuid, uuid, uuid) to hub_participants;

alter function contracts.merge_person_monitoring(uuid, uuid, uuid) owner to hub_contracts;

revoke all on function contracts.merge_person_monitoring(uuid, uuid, uuid) from public;

grant execute on function contracts.merge_person_monitoring(uuid, uuid, uuid) to hub_participants;

create function contracts.erase_person(p_college uuid, p_people uuid[], p_names text[]) returns table (what text, changed integer, fact text, college_id uuid, academic_year integer)
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    return query select * from contracts.erase_person_programs(p_college, p_people, p_names);
    return query select * from contracts.erase_person_school(p_college, p_people, p_names);
    return query select * from contracts.erase_person_monitoring(p_college, p_people, p_names);
  end $$;

alter function contracts.erase_person(uuid, uuid[], text[]) owner to hub_contracts;

revoke all on function contracts.erase_person(uuid, uuid[], text[]) from public;

grant execute on function contracts.erase_person(uuid, uuid[], text[]) to hub_participants;

alter function contracts.erase_person_programs(uuid, uuid[], text[]) owner to hub_contracts;

revoke all on function contracts.erase_person_programs(uuid, uuid[], text[]) from public;

grant execute on function contracts.erase_person_programs(uuid, uuid[], text[]) to hub_participants;

alter function contracts.erase_person_school(uuid, uuid[], text[]) owner to hub_contracts;

revoke all on function contracts.erase_person_school(uuid, uuid[], text[]) from public;

grant execute on function contracts.erase_person_school(uuid, uuid[], text[]) to hub_participants;

alter function contracts.erase_person_monitoring(uuid, uuid[], text[]) owner to hub_contracts;

revoke all on function contracts.erase_person_monitoring(uuid, uuid[], text[]) from public;

grant execute on function contracts.erase_person_monitoring(uuid, uuid[], text[]) to hub_participants;

create function contracts.withdraw_person(p_person uuid, p_day date) returns table (fact text, college_id uuid, academic_year integer, mentorship_id uuid, ended_on date)
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    return query select * from contracts.withdraw_person_programs(p_person, p_day);
  end $$;

alter function contracts.withdraw_person(uuid, date) owner to hub_contracts;

revoke all on function contracts.withdraw_person(uuid, date) from public;

grant execute on function contracts.withdraw_person(uuid, date) to hub_participants;

alter function contracts.withdraw_person_programs(uuid, date) owner to hub_contracts;

revoke all on function contracts.withdraw_person_programs(uuid, date) from public;

grant execute on function contracts.withdraw_person_programs(uuid, date) to hub_participants;

create function contracts.evidence(p_college uuid, p_year integer, p_day date) returns table (proof text, found integer)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
  begin
    return query select * from contracts.evidence_participants(p_college, p_year, p_day);
    return query select * from contracts.evidence_programs(p_college, p_year, p_day);
    return query select * from contracts.evidence_school(p_college, p_year, p_day);
    return query select * from contracts.evidence_monitoring(p_college, p_year, p_day);
  end $$;

alter function contracts.evidence(uuid, integer, date) owner to hub_contracts;

revoke all on function contracts.evidence(uuid, integer, date) from public;

alter function contracts.evidence_participants(uuid, integer, date) owner to hub_contracts;

revoke all on function contracts.evidence_participants(uuid, integer, date) from public;

alter function contracts.evidence_programs(uuid, integer, date) owner to hub_contracts;

revoke all on function contracts.evidence_programs(uuid, integer, date) from public;

alter function contracts.evidence_school(uuid, integer, date) owner to hub_contracts;

revoke all on function contracts.evidence_school(uuid, integer, date) from public;

alter function contracts.evidence_monitoring(uuid, integer, date) owner to hub_contracts;

revoke all on function contracts.evidence_monitoring(uuid, integer, date) from public;

create function contracts.waiting(p_colleges uuid[], p_regions uuid[], p_persons uuid[]) returns table (audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text, mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
  begin
    return query select * from contracts.waiting_participants(p_colleges, p_regions, p_persons);
    return query select * from contracts.waiting_programs(p_colleges, p_regions, p_persons);
    return query select * from contracts.waiting_school(p_colleges, p_regions, p_persons);
    return query select * from contracts.waiting_monitoring(p_colleges, p_regions, p_persons);
  end $$;

alter function contracts.waiting(uuid[], uuid[], uuid[]) owner to hub_contracts;

revoke all on function contracts.waiting(uuid[], uuid[], uuid[]) from public;

alter function contracts.waiting_participants(uuid[], uuid[], uuid[]) owner to hub_contracts;

revoke all on function contracts.waiting_participants(uuid[], uuid[], uuid[]) from public;

alter function contracts.waiting_programs(uuid[], uuid[], uuid[]) owner to hub_contracts;

revoke all on function contracts.waiting_programs(uuid[], uuid[], uuid[]) from public;

alter function contracts.waiting_school(uuid[], uuid[], uuid[]) owner to hub_contracts;

revoke all on function contracts.waiting_school(uuid[], uuid[], uuid[]) from public;

alter function contracts.waiting_monitoring(uuid[], uuid[], uuid[]) owner to hub_contracts;

revoke all on function contracts.waiting_monitoring(uuid[], uuid[], uuid[]) from public;

create function contracts.after_midnight() returns table (what text, changed integer)
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    return query select * from contracts.after_midnight_participants();
    return query select * from contracts.after_midnight_monitoring();
  end $$;

alter function contracts.after_midnight() owner to hub_contracts;

revoke all on function contracts.after_midnight() from public;

alter function contracts.after_midnight_participants() owner to hub_contracts;

revoke all on function contracts.after_midnight_participants() from public;

alter function contracts.after_midnight_monitoring() owner to hub_contracts;

revoke all on function contracts.after_midnight_monitoring() from public;

create function participants.count_headcount(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  select m.measure, '', '', m.value
    from participants.headcount h,
         lateral (values ('learners', h.students), ('students', h.students), ('pupils', h.pupils),
                         ('teachers', h.teachers), ('young_specialists', h.young_specialists),
                         ('headcount_reported', 1)) as m (measure, value)
   where h.college_id = p_college and h.academic_year = p_year) c (measure, category, form, value)  $count$;

create function contracts.recount_participants_headcount(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'participants headcount', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral participants.count_headcount(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from participants.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'headcount'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into participants.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'headcount', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from participants.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'headcount'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into participants.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'headcount', by_form, counts, things, as_of from sheets
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
  insert into participants.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_participants_headcount(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_participants_headcount(uuid[], integer[]) from public;

create function participants.things_of_partner_enterprises(p_college uuid, p_year integer, p_day date) returns setof uuid
  language sql stable set search_path = pg_catalog, pg_temp as $things$ select contracts.enterprises_of_year(p_college, p_year, p_day) $things$;

create function participants.count_partner_enterprises(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  select 'partner_enterprises', '', '', count(*)::int from contracts.enterprises_of_year(p_college, p_year, p_day)
  having count(*) > 0 or exists (
    select from participants.headcount h where h.college_id = p_college and h.academic_year = p_year)) c (measure, category, form, value)  $count$;

create function contracts.recount_participants_partner_enterprises(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'participants partner_enterprises', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral participants.count_partner_enterprises(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from participants.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'partner_enterprises'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into participants.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'partner_enterprises', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           case when min(f.form) = '' then json_build_object('partner_enterprises', array(select participants.things_of_partner_enterprises(f.college_id, f.year, min(f.as_of)) order by 1)) end as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from participants.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'partner_enterprises'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into participants.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'partner_enterprises', by_form, counts, things, as_of from sheets
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
  insert into participants.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_participants_partner_enterprises(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_participants_partner_enterprises(uuid[], integer[]) from public;

create function programs.count_people(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  with people as materialized (select * from programs.taking_part(p_college, p_year, p_day)),
  cells (measure, category, form) as (
    select side, category, '' from unnest(array['mentees', 'mentors']) as side,
           unnest(array['', 'STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE']) as category
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
    from people p where p.side = 'mentors' and p.qualified and p.consent_in_force) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_people(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs people', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_people(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'people'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'people', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'people'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'people', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_people(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_people(uuid[], integer[]) from public;

create function programs.things_of_enterprises(p_college uuid, p_year integer, p_day date) returns setof uuid
  language sql stable set search_path = pg_catalog, pg_temp as $things$
    with mentors as (
      select distinct m.mentor_id as id from programs.mentorship m
       where m.mentor_college_id = p_college and m.status in ('APPROVED', 'ENDED') and m.started_on <= p_day
         and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)
    )
    select distinct p.partner_id
      from contracts.people_of_year(p_college, p_year, p_day, array(select id from mentors)) p
     where p.category = 'EMPLOYER_REPRESENTATIVE' and p.consent_in_force
       and p.partner_id in (select contracts.enterprises_of_year(p_college, p_year, p_day)) $things$;

create function programs.count_enterprises(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  select 'enterprises_with_mentors', '', '', count(*)::int
    from programs.things_of_enterprises(p_college, p_year, p_day)) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_enterprises(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs enterprises', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, f.id
      from touched t cross join lateral programs.things_of_enterprises(t.college_id, t.year, t.as_of) as f (id)
  ),
  gone as (
    delete from programs.enterprise_with_mentors k using touched t
     where (k.college_id, k.academic_year) = (t.college_id, t.year) and k.college_id = any (p_colleges) and k.academic_year = any (p_years)
       and not exists (select from fresh f where (f.college_id, f.year, f.id) = (k.college_id, k.academic_year, k.partner_id))
    returning k.college_id, k.academic_year, k.partner_id, false as there
  ),
  come as (
    insert into programs.enterprise_with_mentors (college_id, academic_year, partner_id) select college_id, year, id from fresh
    on conflict do nothing returning college_id, academic_year, partner_id, true as there
  )
  insert into programs.thing_history (college_id, academic_year, measure, thing_id, day, there)
  select m.college_id, m.academic_year, 'enterprises_with_mentors', m.partner_id, t.today, m.there
    from (select * from gone union all select * from come) m
    join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, thing_id, day) do update set there = excluded.there;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_enterprises(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'enterprises'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'enterprises', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           case when min(f.form) = '' then json_build_object('enterprises_with_mentors', array(select k.partner_id from programs.enterprise_with_mentors k where (k.college_id, k.academic_year) = (f.college_id, f.year) order by 1)) end as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'enterprises'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'enterprises', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_enterprises(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_enterprises(uuid[], integer[]) from public;

create function programs.count_mentorships(p_college uuid, p_year integer, p_day date)
       returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
         select c.* from (
    with standing as materialized (
      select
  case when m.status = 'VOIDED' then 'VOIDED'
       when m.status = 'PROPOSED' then case when (select count(*) = 2 and bool_and(a.agrees) from programs.mentorship_answer a
   where a.mentorship_id = m.id) then 'ACCEPTED' else 'PROPOSED' end
       when m.ended_on <= p_day and m.ended_on < m.until_on and m.ended_by is not null then 'ENDED'
       when coalesce(m.ended_on, m.until_on) < p_day then 'COMPLETED'
       else 'ACTIVE' end as status from programs.mentorship m
       where m.college_id = p_college and m.academic_year = p_year
    )
    select 'mentorships', s.status, '', count(k.status)::int
      from unnest(array['PROPOSED', 'ACCEPTED', 'ACTIVE', 'COMPLETED', 'ENDED', 'VOIDED']) as s (status)
      left join standing k using (status)
     group by s.status
    union all
    select 'mentorships_past_term', '', '', count(*)::int from programs.mentorship m
     where m.college_id = p_college and m.academic_year = p_year and m.until_on < p_day
       and (m.status = 'APPROVED' or m.status = 'ENDED' and m.ended_on > p_day)) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_mentorships(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs mentorships', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_mentorships(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'mentorships'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'mentorships', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'mentorships'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'mentorships', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_mentorships(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_mentorships(uuid[], integer[]) from public;

create function programs.count_mentorships_counted(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  with counted as materialized (
    select m.id, m.form_code, m.follows_id from programs.mentorship m
     where m.college_id = p_college and m.status in ('APPROVED', 'ENDED') and m.started_on <= p_day
       and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)
  )
  select w.measure, '', f.code, count(c.id) filter (where w.whole or c.follows_id is not null)::int
    from (select code from programs.forms_of(p_college) union all select '') as f (code)
   cross join (values ('mentorships_counted', true), ('mentorships_following', false)) as w (measure, whole)
    left join counted c on f.code in ('', c.form_code)
   group by w.measure, f.code) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_mentorships_counted(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs mentorships_counted', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_mentorships_counted(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'mentorships_counted'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'mentorships_counted', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'mentorships_counted'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'mentorships_counted', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_mentorships_counted(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_mentorships_counted(uuid[], integer[]) from public;

create function programs.count_activities(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  with shown as materialized (
    select coalesce(array_agg(e.proof), '{}') as proofs
      from contracts.evidence(p_college, p_year, p_day) e where e.found > 0
  ),
  standing as materialized (
    select case when a.not_applicable_on <= p_day then 'NOT_APPLICABLE' when a.done_on <= p_day then 'DONE'
                when p_day > a.due_on then 'OVERDUE' when p_day < a.starts_on then 'PLANNED' else 'DUE' end as status,
           a.proofs <> '{}' and a.proofs <@ s.proofs as proven
      from programs.activity a cross join shown s
     where a.college_id = p_college and a.academic_year = p_year
  ),
  stages as materialized (
    select c.closed_on <= d.due_on as on_time
      from (values (1, make_date(p_year + 0, 9, 30)), (2, make_date(p_year + 0, 9, 30)), (3, make_date(p_year + 1, 1, 31)), (4, make_date(p_year + 1, 4, 30)), (5, make_date(p_year + 1, 8, 31)), (6, make_date(p_year + 1, 8, 31)), (7, make_date(p_year + 1, 8, 31))) as d (stage, due_on)
      left join programs.stage_closure c
        on (c.college_id, c.academic_year, c.stage) = (p_college, p_year, d.stage) and c.closed_on <= p_day
     where d.due_on <= p_day
       and exists (select from programs.college_year y where (y.college_id, y.academic_year) = (p_college, p_year))
  )
  select 'activities', s.status, '', count(k.status)::int
    from unnest(array['DONE', 'OVERDUE', 'PLANNED', 'DUE', 'NOT_APPLICABLE']) as s (status)
    left join standing k using (status)
   group by s.status
  union all
  select m.measure, '', '', m.value
    from (select (count(*) filter (where proven and status <> 'NOT_APPLICABLE'))::int as proven,
                 (count(*) filter (where status = 'DONE' and not proven))::int as claimed from standing) k,
         (select count(*)::int as due, (count(*) filter (where on_time))::int as on_time from stages) t,
         lateral (values ('activities_proven', k.proven), ('activities_claimed', k.claimed),
                         ('stages_due', t.due), ('stages_on_time', t.on_time)) as m (measure, value)) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_activities(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs activities', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_activities(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'activities'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'activities', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'activities'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'activities', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_activities(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_activities(uuid[], integer[]) from public;

create function programs.count_documents(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  with required as materialized (
    select k.code, k.stage, h.kind is not null as held
      from programs.document_kind k
      left join programs.documents_held(p_college, p_year, p_day) h on h.kind = k.code
     where k.required
  ),
  counted as (
    select s.category, count(r.code)::int as required, (count(r.code) filter (where r.held))::int as held
      from (values ('', null), ('STAGE_1', 1), ('STAGE_2', 2), ('STAGE_3', 3), ('STAGE_4', 4), ('STAGE_5', 5), ('STAGE_6', 6), ('STAGE_7', 7))
             as s (category, stage)
      left join required r on s.stage is null or r.stage = s.stage
     group by s.category
  )
  select m.measure, c.category, '', case m.measure when 'documents_held' then c.held else c.required end
    from counted c cross join (values ('documents_required'), ('documents_held')) as m (measure)) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_documents(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs documents', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_documents(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'documents'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'documents', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'documents'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'documents', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_documents(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_documents(uuid[], integer[]) from public;

create function programs.count_meetings(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  with held as materialized (
    select k.id, k.form_code from programs.meeting k
     where k.college_id = p_college and k.academic_year = p_year and k.state = 'HELD' and k.day <= p_day
  ),
  pairs as materialized (
    select w.* from programs.pairs_at_work(p_college, p_day) w where w.academic_year = p_year
  ),
  to_meet as (select form_code from pairs where last_met is not null or counted > 14),
  in_time as (select form_code from pairs where last_met is not null and counted <= 14),
  told as materialized (
    select h.form_code,
           (select g.given_on <= p_day from programs.feedback g
             where (g.meeting_id, g.mentorship_id, g.side) = (p.meeting_id, p.mentorship_id, s.side)) as given
      from held h
     -- Looked up one by one: a plan that is kept from when there were none would read those of all colleges.
     cross join lateral (
       select p.meeting_id, p.mentorship_id from programs.meeting_mentorship p
        where (p.college_id, p.meeting_id) = (p_college, h.id) and p.attended offset 0) p
     cross join unnest(array['MENTOR', 'MENTEE']) as s (side)
  ),
  given as (select form_code from told where given)

  select 'meetings_held', '', f.code, count(c.form_code)::int
    from (select code from programs.forms_of(p_college) union all select '') as f (code)
    left join held c on f.code in ('', c.form_code)
   group by f.code
  union all
  select 'mentorships_to_meet', '', f.code, count(c.form_code)::int
    from (select code from programs.forms_of(p_college) union all select '') as f (code)
    left join to_meet c on f.code in ('', c.form_code)
   group by f.code
  union all
  select 'mentorships_on_cadence', '', f.code, count(c.form_code)::int
    from (select code from programs.forms_of(p_college) union all select '') as f (code)
    left join in_time c on f.code in ('', c.form_code)
   group by f.code
  union all
  select 'feedback_due', '', f.code, count(c.form_code)::int
    from (select code from programs.forms_of(p_college) union all select '') as f (code)
    left join told c on f.code in ('', c.form_code)
   group by f.code
  union all
  select 'feedback_given', '', f.code, count(c.form_code)::int
    from (select code from programs.forms_of(p_college) union all select '') as f (code)
    left join given c on f.code in ('', c.form_code)
   group by f.code) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_meetings(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs meetings', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_meetings(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'meetings'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'meetings', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'meetings'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'meetings', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_meetings(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_meetings(uuid[], integer[]) from public;

create function programs.count_plans(p_college uuid, p_year integer, p_day date)
       returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
         select c.* from (
    with pairs as materialized (
      select m.form_code, m.started_on <= p_day and
  case when m.status = 'VOIDED' then 'VOIDED'
       when m.status = 'PROPOSED' then case when (select count(*) = 2 and bool_and(a.agrees) from programs.mentorship_answer a
   where a.mentorship_id = m.id) then 'ACCEPTED' else 'PROPOSED' end
       when m.ended_on <= p_day and m.ended_on < m.until_on and m.ended_by is not null then 'ENDED'
       when coalesce(m.ended_on, m.until_on) < p_day then 'COMPLETED'
       else 'ACTIVE' end = 'ACTIVE' as at_work, s.state
        from programs.mentorship m
        left join programs.plan p on p.mentorship_id = m.id
       cross join lateral (select case when p.id is not null then
  case when m.status = 'VOIDED' then 'ENDED'
       when p.agreed_on <= p_day and coalesce(
  (select x.former_end from programs.plan_extension x
    where x.plan_id = p.id and x.extended_on > p_day order by x.number limit 1), p.ends_on) <= least(p_day, coalesce(m.ended_on, m.until_on))
            and (select count(*) > 0 and bool_and(coalesce(i.done_on <= p_day, false)) from programs.plan_item i
                  where i.plan_id = p.id and i.removed_on is null) then 'DONE'
       when coalesce(m.ended_on, m.until_on) < p_day or m.ended_on <= p_day and m.ended_on < m.until_on then 'ENDED'
       when p.agreed_on <= p_day then 'AGREED'
       else 'DRAFT' end end as state) s
       where m.college_id = p_college and m.academic_year = p_year
    ),
    due as (select form_code from pairs where at_work),
    agreed as (select form_code from pairs where at_work and state in ('AGREED', 'DONE')),
    done as (select form_code from pairs where state = 'DONE')

    select 'plans_due', '', f.code, count(c.form_code)::int
      from (select code from programs.forms_of(p_college) union all select '') as f (code)
      left join due c on f.code in ('', c.form_code)
     group by f.code
    union all
    select 'plans_agreed', '', f.code, count(c.form_code)::int
      from (select code from programs.forms_of(p_college) union all select '') as f (code)
      left join agreed c on f.code in ('', c.form_code)
     group by f.code
    union all
    select 'plans_done', '', f.code, count(c.form_code)::int
      from (select code from programs.forms_of(p_college) union all select '') as f (code)
      left join done c on f.code in ('', c.form_code)
     group by f.code) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_plans(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs plans', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_plans(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'plans'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'plans', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'plans'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'plans', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_plans(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_plans(uuid[], integer[]) from public;

create function programs.count_outcomes(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  with due as materialized (
    select d.kind, o.answer
      from programs.outcomes_due(p_college, p_year, p_day) d
      left join programs.outcome o
        on (o.college_id, o.person_id, o.kind, o.due_on) = (p_college, d.person_id, d.kind, d.due_on) and o.day <= p_day
  )
  select m.measure, k.kind, '',
         count(d.kind) filter (where case m.measure when 'outcomes_due' then true
                                       when 'outcomes_told' then d.answer is not null
                                       else d.answer = 'YES' end)::int
    from (values ('outcomes_due'), ('outcomes_told'), ('outcomes_reached')) as m (measure)
   cross join (values ('RETENTION_ONE_YEAR'), ('RETENTION_THREE_YEARS'), ('ATTESTATION'), ('EMPLOYMENT')) as k (kind)
    left join due d on d.kind = k.kind
   group by m.measure, k.kind) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_outcomes(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs outcomes', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_outcomes(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'outcomes'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'outcomes', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'outcomes'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'outcomes', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_outcomes(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_outcomes(uuid[], integer[]) from public;

create function programs.count_agreements(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  with mentors as materialized (
    select w.mentor_id, bool_and(w.signed) as signed from programs.pairs_of_workers(p_college, p_year, p_day) w
     group by w.mentor_id
  )
  select 'agreements_due', '', '', count(*)::int from mentors
  union all
  select 'agreements_signed', '', '', count(*)::int from mentors where signed) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_agreements(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs agreements', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_agreements(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'agreements'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'agreements', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'agreements'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'agreements', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_agreements(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_agreements(uuid[], integer[]) from public;

create function programs.count_trained(p_college uuid, p_year integer, p_day date)
       returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
         select c.* from (
    with active as materialized (
      select distinct m.mentor_id from programs.mentorship m
       where m.mentor_college_id = p_college and m.status in ('APPROVED', 'ENDED') and m.started_on <= p_day
         and coalesce(m.ended_on, m.until_on) >= greatest(p_day, make_date(p_year, 9, 1))
         and
  case when m.status = 'VOIDED' then 'VOIDED'
       when m.status = 'PROPOSED' then case when (select count(*) = 2 and bool_and(a.agrees) from programs.mentorship_answer a
   where a.mentorship_id = m.id) then 'ACCEPTED' else 'PROPOSED' end
       when m.ended_on <= p_day and m.ended_on < m.until_on and m.ended_by is not null then 'ENDED'
       when coalesce(m.ended_on, m.until_on) < p_day then 'COMPLETED'
       else 'ACTIVE' end = 'ACTIVE'
    ),
    counted as materialized (
      select p.id from contracts.people_of_year(p_college, p_year, p_day, array(select mentor_id from active)) p
       where p.consent_in_force
    )
    select 'active_mentors', '', '', (select count(*)::int from counted)
    union all
    select 'active_mentors_trained', '', '', count(*)::int
      from counted c join contracts.trained_by(p_college, p_day) t on t.person_id = c.id) c (measure, category, form, value) where programs.has_year(p_college, p_year) $count$;

create function contracts.recount_programs_trained(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'programs trained', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral programs.count_trained(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from programs.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'trained'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into programs.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'trained', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from programs.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'trained'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into programs.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'trained', by_form, counts, things, as_of from sheets
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
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_programs_trained(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_programs_trained(uuid[], integer[]) from public;

create function school.count_mentors(p_college uuid, p_year integer, p_day date)
       returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
         select c.* from (
    with
  places as materialized (select e.* from school.enrolment e where e.college_id = p_college and e.academic_year = p_year),
  enrolled as (
    select e.*, p.consent_in_force
      from places e
      join contracts.people_of_year(p_college, p_year, p_day, array(select distinct person_id from places)) p
        on p.id = e.person_id
  )
    select m.measure, '', '', m.value
      from (select count(distinct e.person_id) filter (
                     where e.enrolled_on <= p_day and (e.withdrawn_on is null or e.withdrawn_on > p_day)
                       and e.consent_in_force)::integer as enrolled,
                   count(distinct e.person_id) filter (
                     where e.completed_on <= p_day and e.consent_in_force)::integer as trained
              from enrolled e having count(*) > 0) f,
           lateral (values ('mentors_enrolled', f.enrolled), ('mentors_trained', f.trained)) as m (measure, value)) c (measure, category, form, value)  $count$;

create function contracts.recount_school_mentors(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'school mentors', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral school.count_mentors(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from school.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'mentors'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into school.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'mentors', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from school.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'mentors'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into school.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'mentors', by_form, counts, things, as_of from sheets
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
  insert into school.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_school_mentors(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_school_mentors(uuid[], integer[]) from public;

create function school.count_trained_mentors(p_college uuid, p_day date) returns table (value integer)
       language sql stable set search_path = pg_catalog, pg_temp as $count$
      with
  places as materialized (select e.* from school.enrolment e where e.college_id = p_college and true),
  enrolled as (
    select e.*, p.consent_in_force
      from places e
      join contracts.people_of_year(p_college, null, p_day, array(select distinct person_id from places)) p
        on p.id = e.person_id
  )
      select count(distinct e.person_id) filter (where e.completed_on <= p_day and e.consent_in_force)::integer
        from enrolled e having count(*) > 0 $count$;

create function contracts.recount_school_trained_mentors(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'school trained_mentors', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;
    with
  touched as materialized (
    select t.college_id, t.year, contracts.today(t.college_id) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
     fresh as materialized (
       select t.college_id, t.as_of, f.value
         from touched t cross join lateral school.count_trained_mentors(t.college_id, t.as_of) f
     ),
     gone as (
       delete from school.trained_mentors k using touched t
        where k.college_id = t.college_id and k.college_id = any (p_colleges)
          and not exists (select from fresh f where f.college_id = k.college_id)
     )
     insert into school.trained_mentors as k (college_id, value, as_of) select college_id, value, as_of from fresh
     on conflict (college_id) do update set value = excluded.value, as_of = excluded.as_of
       where (k.value, k.as_of) is distinct from (excluded.value, excluded.as_of);
  end $recount$;

alter function contracts.recount_school_trained_mentors(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_school_trained_mentors(uuid[], integer[]) from public;

create function monitoring.count_surveys(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  with asked as (
    select c.id, c.audience, array_position(array['ENTRY', 'INTERIM', 'FINAL'], c.phase) as phase,
           t.satisfaction_question as question, t.satisfied_from
      from monitoring.survey_campaign c join monitoring.survey_template t on t.id = c.template_id
     where c.academic_year = p_year and coalesce(c.closed_on, c.closes_on + 1) <= p_day
       and (c.college_id = p_college or c.college_id is null and c.region_id = (
             select k.region_id from contracts.colleges k where k.id = p_college))
  ),
  given as (
    select a.audience, a.phase, count(*)::int as respondents,
           (count(*) filter (where w.score >= a.satisfied_from))::int as satisfied
      from asked a
      join monitoring.survey_answer w on (w.campaign_id, w.college_id, w.question) = (a.id, p_college, a.question)
     group by a.audience, a.phase
  ),
  told as (
    select distinct on (audience) audience, respondents, satisfied from given
     where respondents >= 5 order by audience, phase desc
  ),
  cells as (
    select audience as category, respondents, satisfied from told
    union all
    select '', sum(respondents)::int, sum(satisfied)::int from told
    having count(*) = (select count(distinct audience) from given)
  )
  select m.measure, c.category, '', m.value
    from cells c cross join lateral (values ('respondents', c.respondents), ('satisfied', c.satisfied))
           as m (measure, value)
   where c.respondents is not null
  union all
  select 'surveyed', i.audience, '', count(distinct i.person_id)::int from monitoring.survey_invitation i
   where (i.college_id, i.academic_year) = (p_college, p_year) and i.invited_on <= p_day group by i.audience) c (measure, category, form, value)  $count$;

create function contracts.recount_monitoring_surveys(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'monitoring surveys', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral monitoring.count_surveys(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from monitoring.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'surveys'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into monitoring.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'surveys', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from monitoring.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'surveys'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into monitoring.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'surveys', by_form, counts, things, as_of from sheets
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
  insert into monitoring.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_monitoring_surveys(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_monitoring_surveys(uuid[], integer[]) from public;

create function monitoring.count_reporting(p_college uuid, p_year integer, p_day date)
     returns table (measure text, category text, form text, value integer) language sql stable set search_path = pg_catalog, pg_temp as $count$
       select c.* from (
  with asked as (
    select p.submit_by, s.first_told
      from contracts.colleges c
      join contracts.regions r on r.id = c.region_id
      join monitoring.period p on p.region_id = c.region_id
      left join lateral (
        select min(t.submitted_on) as first_told from monitoring.submission t
         where (t.college_id, t.period_id) = (c.id, p.id) and t.submitted_on <= p_day) s on true
     where c.id = p_college and not p.automatic
       and p.submit_by between make_date(p_year, 9, 1) and make_date(p_year + 1, 8, 31)
       and (p.opened_at at time zone r.time_zone)::date <= p_day
       and (c.joined_at <= p.opened_at or s.first_told is not null)
  ),
  due as (select * from asked where submit_by <= p_day),
  told as (
    select count(*)::int as due, count(first_told)::int as told,
           (count(*) filter (where first_told <= submit_by))::int as in_time
      from due
  )
  select m.measure, '', '', m.value
    from told t cross join lateral (values
           ('periods_due', t.due), ('periods_told', t.told), ('periods_told_in_time', t.in_time)) as m (measure, value)
   where exists (select from asked)) c (measure, category, form, value)  $count$;

create function contracts.recount_monitoring_reporting(p_colleges uuid[], p_years integer[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $recount$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'monitoring reporting', t.college_id, t.year), 0))
       from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)
              order by 1, 2) t;

  with
  touched as materialized (
    select t.college_id, t.year, contracts.as_of(t.college_id, t.year) as as_of, contracts.today(t.college_id) as today
      from (select distinct u.college_id, u.year from unnest(p_colleges, p_years) as u (college_id, year)) t
  ),
  fresh as materialized (
    select t.college_id, t.year, t.as_of, f.measure, f.category, f.form, f.value
      from touched t cross join lateral monitoring.count_reporting(t.college_id, t.year, t.as_of) f
  ),
  gone as (
    delete from monitoring.measure m using touched t
     where (m.college_id, m.academic_year) = (t.college_id, t.year) and m.measure_group = 'reporting'
       and m.college_id = any (p_colleges) and m.academic_year = any (p_years)
       and not exists (
         select from fresh f where (f.college_id, f.year, f.measure, f.category, f.form)
           = (m.college_id, m.academic_year, m.measure, m.category, m.form))
    returning m.college_id, m.academic_year, m.measure, m.category, m.form
  ),
  written as (
    insert into monitoring.measure as m (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, year, 'reporting', measure, category, form, value, as_of from fresh
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (m.value, m.as_of) is distinct from (excluded.value, excluded.as_of)
    returning m.college_id, m.academic_year, m.measure, m.category, m.form, m.value, old.value as former
  ),
  sheets as materialized (
    select f.college_id, f.year, case f.form when '' then '' else f.measure end as by_form, json_object_agg(f.measure || ' ' || f.category || ' ' || f.form, f.value order by f.measure, f.category, f.form) as counts, min(f.as_of) as as_of,
           null::json as things
      from fresh f group by 1, 2, 3
  ),
  emptied as (
    delete from monitoring.measure_sheet s using touched t
     where (s.college_id, s.academic_year) = (t.college_id, t.year) and s.measure_group = 'reporting'
       and s.college_id = any (p_colleges) and s.academic_year = any (p_years)
       and not exists (
         select from sheets k where (k.college_id, k.year, k.by_form) = (s.college_id, s.academic_year, s.by_form))
  ),
  filed as (
    insert into monitoring.measure_sheet as s (college_id, academic_year, measure_group, by_form, counts, things, as_of)
    select college_id, year, 'reporting', by_form, counts, things, as_of from sheets
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
  insert into monitoring.measure_history (college_id, academic_year, measure, category, form, day, value)
  select m.college_id, m.academic_year, m.measure, m.category, m.form, t.today, m.value
    from moved m join touched t on (t.college_id, t.year) = (m.college_id, m.academic_year)
  on conflict (college_id, academic_year, measure, category, form, day) do update set value = excluded.value;
  end $recount$;

alter function contracts.recount_monitoring_reporting(uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.recount_monitoring_reporting(uuid[], integer[]) from public;

grant execute on function contracts.recount_participants_headcount(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_participants_partner_enterprises(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_people(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_enterprises(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_mentorships(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_mentorships_counted(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_activities(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_documents(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_meetings(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_plans(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_outcomes(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_agreements(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs_trained(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_school_mentors(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_school_trained_mentors(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_monitoring_surveys(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_monitoring_reporting(uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

create view contracts.measure_groups (owner, name, rests_on, measures, total_table) as
  values ('participants', 'headcount', array[]::text[], array['learners', 'students', 'pupils', 'teachers', 'young_specialists', 'headcount_reported']::text[], null::text),
         ('participants', 'partner_enterprises', array['partners', 'college_years']::text[], array['partner_enterprises']::text[], null::text),
         ('programs', 'people', array['people', 'consents', 'mentorships', 'forms', 'college_years']::text[], array['mentees', 'mentors', 'left_out_without_consent', 'mentors_with_category']::text[], null::text),
         ('programs', 'enterprises', array['people', 'consents', 'partners', 'mentorships', 'college_years']::text[], array['enterprises_with_mentors']::text[], null::text),
         ('programs', 'mentorships', array['mentorships', 'college_years']::text[], array['mentorships', 'mentorships_past_term']::text[], null::text),
         ('programs', 'mentorships_counted', array['mentorships', 'forms', 'college_years']::text[], array['mentorships_counted', 'mentorships_following']::text[], null::text),
         ('programs', 'activities', array['people', 'newcomers', 'consents', 'bases', 'enrolments', 'events', 'checkpoints', 'surveys', 'mentorships', 'documents', 'meetings', 'closing', 'agreements', 'college_years']::text[], array['activities', 'activities_proven', 'activities_claimed', 'stages_due', 'stages_on_time']::text[], null::text),
         ('programs', 'documents', array['documents', 'college_years']::text[], array['documents_required', 'documents_held']::text[], null::text),
         ('programs', 'meetings', array['mentorships', 'free_days', 'forms', 'college_years']::text[], array['meetings_held', 'mentorships_to_meet', 'mentorships_on_cadence', 'feedback_due', 'feedback_given']::text[], null::text),
         ('programs', 'plans', array['mentorships', 'forms', 'college_years']::text[], array['plans_due', 'plans_agreed', 'plans_done']::text[], null::text),
         ('programs', 'outcomes', array['people', 'consents', 'mentorships', 'outcomes', 'college_years']::text[], array['outcomes_due', 'outcomes_told', 'outcomes_reached']::text[], null::text),
         ('programs', 'agreements', array['mentorships', 'law', 'agreements', 'college_years']::text[], array['agreements_due', 'agreements_signed']::text[], null::text),
         ('programs', 'trained', array['people', 'consents', 'mentorships', 'trainings', 'college_years']::text[], array['active_mentors', 'active_mentors_trained']::text[], null::text),
         ('school', 'mentors', array['people', 'consents']::text[], array['mentors_enrolled', 'mentors_trained']::text[], null::text),
         ('school', 'trained_mentors', array['people', 'consents']::text[], array[]::text[], 'school.trained_mentors'),
         ('monitoring', 'surveys', array[]::text[], array['surveyed', 'respondents', 'satisfied']::text[], null::text),
         ('monitoring', 'reporting', array[]::text[], array['periods_due', 'periods_told', 'periods_told_in_time']::text[], null::text);

alter view contracts.measure_groups owner to hub_contracts;

create function contracts.measured_years(p_college uuid) returns setof integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct academic_year::integer from contracts.measures where college_id = p_college $$;

alter function contracts.measured_years(uuid) owner to hub_contracts;

grant select on contracts.measure_groups to hub_verify, hub_monitoring;

create function contracts.fill_history(p_college uuid, p_year integer, p_days date[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if not coalesce(p_college = any (contracts.session_reach()), false) then return; end if;
    insert into participants.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral participants.count_headcount(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from participants.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into participants.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral participants.count_partner_enterprises(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from participants.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_people(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_enterprises(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;

    with found as materialized (
      select d.day, f.id from unnest(p_days) as d (day)
       cross join lateral programs.things_of_enterprises(p_college, p_year, d.day) as f (id)
       where d.day < (select coalesce(min(h.day), 'infinity') from programs.thing_history h
                       where (h.college_id, h.academic_year, h.measure) = (p_college, p_year, 'enterprises_with_mentors')
                         and not h.recounted)
    )
    insert into programs.thing_history (college_id, academic_year, measure, thing_id, day, there, recounted)
    select p_college, p_year, 'enterprises_with_mentors', k.id, d.day, f.id is not null, true
      from (select id, min(day) as since from found group by id) k
      join (select distinct day from found) d on d.day >= k.since
      left join found f on (f.id, f.day) = (k.id, d.day)
    on conflict (college_id, academic_year, measure, thing_id, day)
      do update set there = excluded.there where thing_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_mentorships(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_mentorships_counted(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_activities(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_documents(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_meetings(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_plans(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_outcomes(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_agreements(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral programs.count_trained(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from programs.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into school.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral school.count_mentors(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from school.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into monitoring.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral monitoring.count_surveys(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from monitoring.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
    insert into monitoring.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
    select p_college, p_year, c.measure, c.category, c.form, d.day, c.value, true
      from unnest(p_days) as d (day) cross join lateral monitoring.count_reporting(p_college, p_year, d.day) c
     where d.day < (select coalesce(min(h.day), 'infinity') from monitoring.measure_history h
                     where (h.college_id, h.academic_year) = (p_college, p_year)
                       and (h.measure, h.category, h.form) = (c.measure, c.category, c.form) and not h.recounted)
    on conflict (college_id, academic_year, measure, category, form, day)
      do update set value = excluded.value where measure_history.recounted;
  end $$;

alter function contracts.fill_history(uuid, integer, date[]) owner to hub_contracts;

revoke all on function contracts.fill_history(uuid, integer, date[]) from public;

grant execute on function contracts.fill_history(uuid, integer, date[]) to hub_monitoring;

create function contracts.count_measures(p_college uuid, p_year integer, p_day date) returns table (measure text, category text, form text, value integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if not coalesce(p_college = any (contracts.session_reach()), false) then return; end if;
    return query select * from participants.count_headcount(p_college, p_year, p_day);
    return query select * from participants.count_partner_enterprises(p_college, p_year, p_day);
    return query select * from programs.count_people(p_college, p_year, p_day);
    return query select * from programs.count_enterprises(p_college, p_year, p_day);
    return query select * from programs.count_mentorships(p_college, p_year, p_day);
    return query select * from programs.count_mentorships_counted(p_college, p_year, p_day);
    return query select * from programs.count_activities(p_college, p_year, p_day);
    return query select * from programs.count_documents(p_college, p_year, p_day);
    return query select * from programs.count_meetings(p_college, p_year, p_day);
    return query select * from programs.count_plans(p_college, p_year, p_day);
    return query select * from programs.count_outcomes(p_college, p_year, p_day);
    return query select * from programs.count_agreements(p_college, p_year, p_day);
    return query select * from programs.count_trained(p_college, p_year, p_day);
    return query select * from school.count_mentors(p_college, p_year, p_day);
    return query select * from monitoring.count_surveys(p_college, p_year, p_day);
    return query select * from monitoring.count_reporting(p_college, p_year, p_day);
  end $$;

alter function contracts.count_measures(uuid, integer, date) owner to hub_contracts;

revoke all on function contracts.count_measures(uuid, integer, date) from public;

grant execute on function contracts.count_measures(uuid, integer, date) to hub_monitoring;

create function contracts.count_things(p_college uuid, p_year integer, p_day date) returns table (measure text, thing_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if not coalesce(p_college = any (contracts.session_reach()), false) then return; end if;
    return query select 'partner_enterprises', t.id from participants.things_of_partner_enterprises(p_college, p_year, p_day) as t (id);
    return query select 'enterprises_with_mentors', t.id from programs.things_of_enterprises(p_college, p_year, p_day) as t (id);
  end $$;

alter function contracts.count_things(uuid, integer, date) owner to hub_contracts;

revoke all on function contracts.count_things(uuid, integer, date) from public;

grant execute on function contracts.count_things(uuid, integer, date) to hub_monitoring;

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
     where g.total_table is not null or coalesce(m.year, y.year) is not null $$;

alter function contracts.groups_resting_on(text[], uuid[], integer[]) owner to hub_contracts;

revoke all on function contracts.groups_resting_on(text[], uuid[], integer[]) from public;

grant execute on function contracts.groups_resting_on(text[], uuid[], integer[]) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant usage on schema contracts, bi, participants, programs, school, monitoring to hub_backup;

do $$
  declare t record;
  begin
    for t in select c.oid::regclass as name, c.relrowsecurity as secured
               from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind = 'r' and n.nspname in ('contracts', 'bi', 'participants', 'programs', 'school', 'monitoring')
                and (n.nspname, c.relname) <> ('contracts', 'current_objects') order by 1 loop
      execute format('grant select on %s to hub_backup', t.name);
      if t.secured then execute format('create policy backup_read on %s for select to hub_backup using (true)', t.name); end if;
    end loop;
  end $$;
