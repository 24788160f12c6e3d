-- Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.

-- Migration 0001-baseline

create schema if not exists school;

create table school.course (
    id uuid primary key,
    region_id uuid not null,
    code text not null check (code ~ '^[0-9A-Za-z-]{2,40}$'),
    title_ru text not null,
    title_en text not null,
    hours smallint not null check (hours > 0),
    founding_order_number text,
    founding_order_date date,
    sample boolean not null default false,
    unique (region_id, code),
    check ((founding_order_number is null) = (founding_order_date is null))
  );

create table school.cohort (
    id uuid primary key,
    course_id uuid not null references school.course,
    college_id uuid not null,
    academic_year smallint not null,
    title text not null,
    starts_on date not null,
    ends_on date not null,
    unique (college_id, id, academic_year),
    unique (college_id, academic_year, course_id, title),
    check (starts_on <= ends_on),
    check (starts_on >= make_date(academic_year, 9, 1) and ends_on <= make_date(academic_year + 1, 8, 31))
  );

create index cohort_of_course on school.cohort (course_id, starts_on, id);

create index cohort_by_start on school.cohort (starts_on, id);

create table school.enrolment (
    id uuid primary key,
    cohort_id uuid not null,
    college_id uuid not null,
    person_id uuid not null,
    host_college_id uuid not null,
    academic_year smallint not null,
    order_number text,
    order_date date,
    order_attested boolean not null,
    enrolled_on date not null,
    completed_on date,
    certificate_number text unique,
    withdrawn_on date,
    unique (college_id, cohort_id, person_id),
    foreign key (host_college_id, cohort_id, academic_year) references school.cohort (college_id, id, academic_year),
    check (order_attested = (order_number is null) and order_attested = (order_date is null)),
    check ((completed_on is null) = (certificate_number is null)),
    check (completed_on is null or withdrawn_on is null)
  );

create index enrolment_of_cohort on school.enrolment (cohort_id, id);

create index enrolment_of_year on school.enrolment (college_id, academic_year);

create index enrolment_of_host on school.enrolment (host_college_id, cohort_id);

create index enrolment_of_person on school.enrolment (person_id);

create table school.certificate_counter (
    region_id uuid not null,
    academic_year smallint not null,
    last integer not null,
    primary key (region_id, academic_year)
  );

create table school.audit (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    actor text not null,
    action text not null,
    entity text not null,
    entity_id uuid not null,
    college_id uuid,
    fields text[] not null
  );

create table school.measure (
    college_id uuid not null,
    academic_year smallint not null,
    measure text not null,
    category text not null default '',
    form text not null default '',
    value integer not null check (value >= 0),
    as_of date not null,
    primary key (college_id, academic_year, measure, category, form)
  );

-- Migration 0002-measure-groups

create table school.trained_mentors (
    college_id uuid primary key,
    value integer not null check (value >= 0),
    as_of date not null
  );

with gone as (delete from school.measure where academic_year = 9999 returning *)
  insert into school.trained_mentors (college_id, value, as_of)
  select college_id, value, as_of from gone where measure = 'mentors_trained';

alter table school.measure add column measure_group text;

update school.measure set measure_group = 'mentors';

alter table school.measure alter column measure_group set not null;

-- Migration 0003-measure-history

create table school.measure_history (
    college_id uuid not null,
    academic_year smallint not null,
    measure text not null,
    category text not null,
    form text not null,
    day date not null,
    value integer check (value >= 0),
    -- Counted later, from the facts, for a day on which nobody kept it.
    recounted boolean not null default false,
    primary key (college_id, academic_year, measure, category, form, day)
  );

insert into school.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, measure, category, form, as_of, value from school.measure;

-- Migration 0005-certificates

alter table school.course add column certificate_valid_months smallint check (certificate_valid_months between 1 and 120);

alter table school.enrolment add unique (college_id, host_college_id, cohort_id, id);

create table school.certificate (
    id uuid primary key,
    enrolment_id uuid not null,
    college_id uuid not null,
    host_college_id uuid not null,
    cohort_id uuid not null,
    number text not null unique,
    title_ru text not null,
    title_en text not null,
    hours smallint not null,
    competences text[] not null,
    completed_on date not null,
    issued_on date not null,
    valid_until date,
    revoked_on date,
    revoke_reason text check (length(revoke_reason) <= 500),
    renews uuid unique references school.certificate,
    holder_erased boolean not null default false,
    foreign key (college_id, host_college_id, cohort_id, enrolment_id)
      references school.enrolment (college_id, host_college_id, cohort_id, id),
    check (valid_until >= completed_on),
    check ((revoked_on is null) = (revoke_reason is null)),
    check (renews <> id)
  );

create unique index certificate_of_enrolment on school.certificate (enrolment_id) where renews is null;

create index certificates_of_enrolment on school.certificate (enrolment_id);

create index certificate_of_cohort on school.certificate (cohort_id, id);

create index certificate_of_college on school.certificate (college_id, id);

create index certificate_of_host on school.certificate (host_college_id, id);

create index certificate_with_term on school.certificate (college_id, valid_until)
  where valid_until is not null and revoked_on is null;

create table school.certificate_print (
    certificate_id uuid primary key references school.certificate,
    code text not null check (code ~ '^[0-9A-Za-z_-]{22}$'),
    code_hash bytea not null unique generated always as (sha256(code::bytea)) stored,
    name text
  );

insert into school.certificate (id, enrolment_id, college_id, host_college_id, cohort_id, number, title_ru, title_en,
                                  hours, competences, completed_on, issued_on, holder_erased)
  select uuidv7(), e.id, e.college_id, e.host_college_id, e.cohort_id, e.certificate_number, k.title_ru, k.title_en,
         k.hours, '{}', e.completed_on, e.completed_on, p.erased_on is not null
    from school.enrolment e join school.cohort c on c.id = e.cohort_id join school.course k on k.id = c.course_id
    join participants.person p on (p.college_id, p.id) = (e.college_id, e.person_id)
   where e.completed_on is not null;

insert into school.certificate_print (certificate_id, code, name)
  select c.id, translate(rtrim(encode(substring(sha256(
   uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) from 1 for 16), 'base64'), '='), '+/', '-_'),
         case when p.erased_on is null then concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, '')) end
    from school.certificate c join school.enrolment e on e.id = c.enrolment_id
    join participants.person p on (p.college_id, p.id) = (e.college_id, e.person_id);

-- Objects as they are now

grant usage on schema school to hub_school, hub_contracts, hub_verify;

grant usage on schema contracts to hub_school, hub_verify;

grant insert on school.audit to hub_school;

grant select on school.audit to hub_verify;

create trigger tell_public_change after insert on school.audit referencing new table as added
  for each statement execute function contracts.tell_public_change();

alter table school.course enable row level security;

alter table school.course force row level security;

create policy service_read on school.course for select to hub_school using (true);

create policy service_insert on school.course for insert to hub_school with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on school.course for update to hub_school using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on school.course for all to hub_contracts using (true) with check (true);

create policy verify_read on school.course for select to hub_verify using (true);

grant select, insert, update on school.course to hub_school;

grant select on school.course to hub_verify;

alter table school.cohort enable row level security;

alter table school.cohort force row level security;

create policy service_read on school.cohort for select to hub_school using (true);

create policy service_insert on school.cohort for insert to hub_school with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_update on school.cohort for update to hub_school using (college_id = any ((select contracts.session_reach())::uuid[])) with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy contracts_all on school.cohort for all to hub_contracts using (true) with check (true);

create policy verify_read on school.cohort for select to hub_verify using (true);

grant select, insert, update on school.cohort to hub_school;

grant select on school.cohort to hub_verify;

grant select on school.course, school.cohort to hub_contracts;

create function contracts.school_courses(p_colleges uuid[], p_year integer)
  returns table (college_id uuid, course_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.college_id, c.course_id from school.cohort c
     where c.college_id = any (p_colleges) and (p_year is null or c.academic_year = p_year)
    union
    select e.college_id, c.course_id from school.enrolment e join school.cohort c on c.id = e.cohort_id
     where e.college_id = any (p_colleges) and e.college_id = any ((select contracts.session_reach())::uuid[]) and e.withdrawn_on is null
       and (p_year is null or e.academic_year = p_year) $$;

alter function contracts.school_courses(uuid[], integer) owner to hub_contracts;

revoke all on function contracts.school_courses(uuid[], integer) from public;

grant execute on function contracts.school_courses(uuid[], integer) to hub_school;

create function contracts.school_enrolment_counts(p_cohorts uuid[])
  returns table (cohort_id uuid, enrolments integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.id, count(e.id)::integer
      from school.cohort c left join school.enrolment e on e.cohort_id = c.id and e.withdrawn_on is null
     where c.id = any (p_cohorts) and c.college_id = any ((select contracts.session_reach())::uuid[]) group by c.id $$;

alter function contracts.school_enrolment_counts(uuid[]) owner to hub_contracts;

revoke all on function contracts.school_enrolment_counts(uuid[]) from public;

grant execute on function contracts.school_enrolment_counts(uuid[]) to hub_school;

grant select on contracts.people to hub_school;

alter table school.enrolment enable row level security;

alter table school.enrolment force row level security;

create policy service_read on school.enrolment for select to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) or host_college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on school.enrolment for insert to hub_school with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (select from contracts.people p
  where p.id = enrolment.person_id and p.college_id = enrolment.college_id));

create policy service_update on school.enrolment for update to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (select from contracts.people p
  where p.id = enrolment.person_id and p.college_id = enrolment.college_id)) with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (select from contracts.people p
  where p.id = enrolment.person_id and p.college_id = enrolment.college_id));

create policy contracts_all on school.enrolment for all to hub_contracts using (true) with check (true);

create policy verify_read on school.enrolment for select to hub_verify using (true);

grant select, insert on school.enrolment to hub_school;

grant select on school.enrolment to hub_verify;

create policy host_update on school.enrolment for update to hub_school using (host_college_id = any ((select contracts.session_colleges())::uuid[])) with check (host_college_id = any ((select contracts.session_colleges())::uuid[]));

grant update (order_number, order_date, order_attested, enrolled_on, completed_on, certificate_number, withdrawn_on)
  on school.enrolment to hub_school;

grant select, update (person_id, withdrawn_on) on school.enrolment to hub_contracts;

create function contracts.trained_people(p_college uuid) returns table (person_id uuid)
  language sql stable rows 100 security definer set search_path = pg_catalog, pg_temp as $$
    select distinct e.person_id from school.enrolment e
     where e.college_id = p_college and p_college = any (contracts.session_colleges())
       and e.completed_on <= contracts.today(p_college) $$;

alter function contracts.trained_people(uuid) owner to hub_contracts;

revoke all on function contracts.trained_people(uuid) from public;

grant execute on function contracts.trained_people(uuid) to hub_programs;

alter table school.certificate_counter enable row level security;

alter table school.certificate_counter force row level security;

create policy service_read on school.certificate_counter for select to hub_school using (region_id in (select c.region_id from contracts.colleges c
  where c.id = any ((select contracts.session_colleges())::uuid[])));

create policy service_insert on school.certificate_counter for insert to hub_school with check (region_id in (select c.region_id from contracts.colleges c
  where c.id = any ((select contracts.session_colleges())::uuid[])));

create policy service_update on school.certificate_counter for update to hub_school using (region_id in (select c.region_id from contracts.colleges c
  where c.id = any ((select contracts.session_colleges())::uuid[]))) with check (region_id in (select c.region_id from contracts.colleges c
  where c.id = any ((select contracts.session_colleges())::uuid[])));

create policy contracts_all on school.certificate_counter for all to hub_contracts using (true) with check (true);

create policy verify_read on school.certificate_counter for select to hub_verify using (true);

grant select, insert, update on school.certificate_counter to hub_school;

grant select on school.certificate_counter to hub_verify;

create view contracts.visibility_of_school as
  select e.host_college_id as viewer_college_id, null::uuid as viewer_person_id, e.person_id, c.ends_on as until
    from school.enrolment e join school.cohort c on c.id = e.cohort_id
   where e.host_college_id <> e.college_id and e.withdrawn_on is null;

alter view contracts.visibility_of_school owner to hub_contracts;

alter table school.certificate enable row level security;

alter table school.certificate force row level security;

create policy service_read on school.certificate for select to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) or host_college_id = any ((select contracts.session_colleges())::uuid[]) or exists (select from school.enrolment e
  where e.id = certificate.enrolment_id and e.person_id = any ((select contracts.session_persons())::uuid[])));

create policy service_insert on school.certificate for insert to hub_school with check (college_id = any ((select contracts.session_colleges())::uuid[]) or host_college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on school.certificate for update to hub_school using (host_college_id = any ((select contracts.session_colleges())::uuid[])) with check (host_college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on school.certificate for all to hub_contracts using (true) with check (true);

create policy verify_read on school.certificate for select to hub_verify using (true);

grant select, insert on school.certificate to hub_school;

grant select on school.certificate to hub_verify;

grant update (revoked_on, revoke_reason) on school.certificate to hub_school;

grant select, update (revoke_reason, holder_erased) on school.certificate to hub_contracts;

alter table school.certificate_print enable row level security;

alter table school.certificate_print force row level security;

create policy service_read on school.certificate_print for select to hub_school using (exists (select from school.certificate c
   join school.enrolment e on e.id = c.enrolment_id
   join school.cohort k on k.id = c.cohort_id
  where c.id = certificate_print.certificate_id
    and (c.college_id = any ((select contracts.session_colleges())::uuid[]) or e.person_id = any ((select contracts.session_persons())::uuid[])
         or k.ends_on >= contracts.today(k.college_id))));

create policy contracts_all on school.certificate_print for all to hub_contracts using (true) with check (true);

create policy verify_read on school.certificate_print for select to hub_verify using (true);

grant select on school.certificate_print to hub_school;

grant select on school.certificate_print to hub_verify;

grant select, insert, update (name) on school.certificate_print to hub_contracts;

create function contracts.print_certificates(p_certificates uuid[]) returns void
   language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
     with issued as materialized (
       select c.id, e.person_id from school.certificate c join school.enrolment e on e.id = c.enrolment_id
        where c.id = any (p_certificates)
          and (c.college_id = any (contracts.session_colleges()) or c.host_college_id = any (contracts.session_colleges()))
     )
     insert into school.certificate_print (certificate_id, code, name)
     select i.id, translate(rtrim(encode(substring(sha256(
  uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) from 1 for 16), 'base64'), '='), '+/', '-_'), n.name
       from issued i left join contracts.printed_names(array(select person_id from issued)) n on n.id = i.person_id
     on conflict (certificate_id) do nothing $$;

alter function contracts.print_certificates(uuid[]) owner to hub_contracts;

revoke all on function contracts.print_certificates(uuid[]) from public;

grant execute on function contracts.print_certificates(uuid[]) to hub_school;

create function contracts.certificate_of_code(p_hash bytea)
  returns table (number text, name text, title_ru text, title_en text, hours integer, competences text[],
    completed_on date, issued_on date, valid_until date, revoked_on date, host_college_id uuid, today date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.number, p.name, c.title_ru, c.title_en, c.hours::integer, c.competences, c.completed_on, c.issued_on,
           c.valid_until, c.revoked_on, c.host_college_id, contracts.today(c.host_college_id)
      from school.certificate_print p join school.certificate c on c.id = p.certificate_id
     where p.code_hash = p_hash $$;

alter function contracts.certificate_of_code(bytea) owner to hub_contracts;

revoke all on function contracts.certificate_of_code(bytea) from public;

grant execute on function contracts.certificate_of_code(bytea) to hub_school;

grant select, insert, update, delete on school.measure to hub_contracts;

grant select on school.measure to hub_verify;

create view contracts.measures_of_school with (security_barrier) as
  select college_id, academic_year, measure, category, form, value, as_of from school.measure
   where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measures_of_school owner to hub_contracts;

grant select, insert, update, delete on school.measure_history to hub_contracts;

grant select on school.measure_history to hub_verify;

create view contracts.measure_history_of_school with (security_barrier) as
  select college_id, academic_year, measure, category, form, day, value, recounted from school.measure_history
   where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measure_history_of_school owner to hub_contracts;

grant select, insert, update, delete on school.trained_mentors to hub_contracts;

grant select on school.trained_mentors to hub_verify;

create view contracts.trained_mentors with (security_barrier) as
  select college_id, value as trained from school.trained_mentors where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.trained_mentors owner to hub_contracts;

grant select on contracts.trained_mentors, contracts.measures_of_school to hub_school;

grant insert on school.audit to hub_contracts;

create function contracts.merge_person_school(p_college uuid, p_keep uuid, p_merge uuid)
  returns table (what text, moved integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    -- Nobody's id, under which an enrolment waits while the two change places.
    v_nobody constant uuid := '00000000-0000-0000-0000-000000000000';
    v_moved uuid[];
  begin
    perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
    perform from school.enrolment e
      where e.college_id = p_college and e.person_id in (p_keep, p_merge) order by e.id for update;
    update school.enrolment k set person_id = v_nobody
      from school.enrolment m
     where (k.college_id, k.person_id) = (p_college, p_keep) and (m.college_id, m.person_id) = (p_college, p_merge)
       and m.cohort_id = k.cohort_id and case when m.completed_on is not null then 2 when m.withdrawn_on is null then 1 else 0 end > case when k.completed_on is not null then 2 when k.withdrawn_on is null then 1 else 0 end;
    with changed as (
      update school.enrolment m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
         select from school.enrolment k
          where (k.college_id, k.cohort_id, k.person_id) = (p_college, m.cohort_id, p_keep))
      returning m.id
    ) select coalesce(array_agg(id), '{}') into v_moved from changed;
    update school.enrolment k set person_id = p_merge where (k.college_id, k.person_id) = (p_college, v_nobody);
    update school.enrolment m set withdrawn_on = m.enrolled_on
     where (m.college_id, m.person_id) = (p_college, p_merge) and m.completed_on is null and m.withdrawn_on is null;

    insert into school.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'enrolment.merge', 'Enrolment', e.id, e.college_id, array['personId']
      from school.enrolment e where e.id = any (v_moved);
    return query select 'enrolments', cardinality(v_moved);
  end $$;

create function contracts.erase_person_school(p_college uuid, p_people uuid[], p_names text[])
  returns table (what text, changed integer, fact text, college_id uuid, academic_year integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  declare
    v_left uuid[];
    v_nameless uuid[];
    v_names text := (select '(' || string_agg(replace(replace(regexp_replace(n, '([][().*+?{}|^$\\-])', '\\\1', 'g'), 'е', '[её]'), ' ', '\s+'), '|') || ')' from unnest(p_names) n where n <> '');
  begin
    perform contracts.require_own_people(p_college, p_people);
    with gone as (
      update school.enrolment e set withdrawn_on = greatest(contracts.today(p_college), e.enrolled_on)
       where e.college_id = p_college and e.person_id = any (p_people)
         and e.completed_on is null and e.withdrawn_on is null returning e.id
    ) select coalesce(array_agg(id), '{}') into v_left from gone;

    insert into school.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'enrolment.erase', 'Enrolment', e.id, e.college_id, array['withdrawnOn']
      from school.enrolment e where e.id = any (v_left);
    with gone as (
      update school.certificate_print p set name = null
        from school.certificate c join school.enrolment e on e.id = c.enrolment_id
       where c.id = p.certificate_id and c.college_id = p_college and e.person_id = any (p_people)
         and p.name is not null returning c.enrolment_id
    ) select coalesce(array_agg(enrolment_id), '{}') into v_nameless from gone;

    insert into school.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'certificate.erase', 'Enrolment', e.id, e.college_id, array['printedName']
      from school.enrolment e where e.id = any (v_nameless);
    update school.certificate c
       set holder_erased = true, revoke_reason = case when c.revoke_reason is not null then '—' end
      from school.enrolment e
     where e.id = c.enrolment_id and c.college_id = p_college and e.person_id = any (p_people);
    update school.certificate c set revoke_reason = regexp_replace(c.revoke_reason, v_names, '—', 'gi')
     where p_college in (c.college_id, c.host_college_id) and c.revoke_reason ~* v_names;
    return query select 'enrolmentsWithdrawn', cardinality(v_left), null::text, null::uuid, null::integer;
  end $$;

create function contracts.evidence_school(p_college uuid, p_year integer, p_day date)
  returns table (proof text, found integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select 'ENROLMENTS', count(distinct e.person_id)::integer from school.enrolment e
     where e.college_id = p_college and e.academic_year = p_year and e.enrolled_on <= p_day
       and (e.withdrawn_on is null or e.withdrawn_on > p_day) $$;

create function contracts.waiting_school(p_colleges uuid[], p_regions uuid[], p_persons uuid[])
     returns table (audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text,
       mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select 'COLLEGE', d.id, 'COURSE_RESULTS', d.id, c.academic_year::int, min(k.code), null::uuid, null::uuid,
              c.ends_on, c.ends_on, max(d.today) - c.ends_on, count(*)::int
         from contracts.colleges d
         join school.cohort c on c.college_id = d.id and c.ends_on < d.today and c.ends_on > d.today - 366
         join school.course k on k.id = c.course_id
         join school.enrolment e
           on (e.host_college_id, e.cohort_id) = (c.college_id, c.id) and e.completed_on is null and e.withdrawn_on is null
        where d.id = any (p_colleges)
        group by d.id, c.id, c.academic_year, c.ends_on
       union all
       select 'COLLEGE', d.id, 'CERTIFICATE_RENEWAL', d.id, null, c.number, null, e.person_id, null, c.valid_until,
              greatest(d.today - c.valid_until, 0), 1
         from contracts.colleges d
         join school.certificate c on c.college_id = d.id
         join school.enrolment e on e.id = c.enrolment_id
         left join school.certificate next on next.renews = c.id
        where d.id = any (p_colleges) and
  (c.valid_until between d.today - 366 and d.today + 60 and c.revoked_on is null
   and next.id is null and not c.holder_erased) $$;

create function contracts.note_school_enrolment() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
       begin
         -- An upsert fires for both of its commands, whichever it came to.
         if not exists (select from written) then
           return null;
         end if;
         if current_setting('hub.change_feed', true) = 'off' and pg_has_role(
              session_user, (select t.relowner from pg_class t where t.oid = tg_relid), 'member') then
           return null;
         end if;
         insert into contracts.pending_change (college_id, kind, outcome, merged_into, created, opens, entity_ids)
         select s.college_id, 'ENROLMENT', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w
 union select w.host_college_id as college_id, w.id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;

alter function contracts.note_school_enrolment() owner to hub_contracts;

revoke all on function contracts.note_school_enrolment() from public;

create trigger feed_insert after insert on school.enrolment
  referencing new table as written for each statement execute function contracts.note_school_enrolment();

create trigger feed_update after update on school.enrolment
  referencing new table as written for each statement execute function contracts.note_school_enrolment();
