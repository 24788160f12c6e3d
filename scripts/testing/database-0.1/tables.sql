create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
create extension if not exists btree_gist;
create schema if not exists contracts;
grant usage, create on schema contracts to hub_contracts;
create or replace function contracts.session_actor() returns text
    language sql stable parallel safe as $$ select nullif(current_setting('hub.actor', true), '') $$;
create or replace function contracts.session_colleges() returns uuid[]
    language sql stable parallel safe as $$ select coalesce(nullif(current_setting('hub.colleges', true), '')::uuid[], '{}'::uuid[]) $$;
create or replace function contracts.session_regions() returns uuid[]
    language sql stable parallel safe as $$ select coalesce(nullif(current_setting('hub.regions', true), '')::uuid[], '{}'::uuid[]) $$;
create or replace function contracts.session_persons() returns uuid[]
    language sql stable parallel safe as $$ select coalesce(nullif(current_setting('hub.persons', true), '')::uuid[], '{}'::uuid[]) $$;
create or replace function contracts.session_roles() returns text[]
    language sql stable parallel safe as $$ select coalesce(nullif(current_setting('hub.roles', true), '')::text[], '{}'::text[]) $$;
create or replace function contracts.session_is_operator() returns boolean
    language sql stable parallel safe as $$ select coalesce(current_setting('hub.operator', true), '') = 'on' $$;
do $$ begin
    if to_regclass('contracts.visibility') is null then
      create view contracts.visibility as
        select null::uuid as viewer_college_id, null::uuid as viewer_person_id, null::uuid as person_id, null::date as until where false;
      alter view contracts.visibility owner to hub_contracts;
    end if;
  end $$;
do $$ begin
    if to_regclass('contracts.measures') is null then
      create view contracts.measures as
        select null::uuid as college_id, null::smallint as academic_year, null::text as measure, null::text as category, null::text as form, null::integer as value, null::date as as_of where false;
      alter view contracts.measures owner to hub_contracts;
    end if;
  end $$;
create or replace function contracts.measured_years(p_college uuid) returns setof integer
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select distinct academic_year::integer from contracts.measures where college_id = p_college $$;
alter function contracts.measured_years(uuid) owner to hub_contracts;
create schema if not exists "participants";
create table "participants"."migration" ("id" serial primary key, "name" varchar(255) not null, "executed_at" timestamptz(6) not null default current_timestamp(6));;
create schema if not exists participants;
grant usage on schema participants to hub_participants, hub_contracts, hub_verify;
grant usage on schema contracts to hub_participants, hub_verify;
create table participants.region (
     id uuid primary key,
     code text not null unique check (code ~ '^[0-9]{2,3}$'),
     name_ru text not null,
     name_en text not null,
     time_zone text not null default 'Europe/Moscow',
     sample boolean not null default false
   );
create table participants.college (
     id uuid primary key,
     region_id uuid not null references participants.region,
     code text not null unique check (code ~ '^[0-9A-Za-z-]{2,40}$'),
     name_ru text not null,
     name_en text not null,
     municipality text not null default '',
     sample boolean not null default false
   );
create index college_of_region on participants.college (region_id, code);
create table participants.partner (
     id uuid primary key,
     region_id uuid not null references participants.region,
     kind text not null check (kind in ('ENTERPRISE', 'SCHOOL')),
     name text not null,
     name_key text not null,
     unique (region_id, kind, name_key)
   );
create table participants.college_partner (
     college_id uuid not null references participants.college,
     partner_id uuid not null references participants.partner,
     confirmed_on date,
     ended_on date,
     primary key (college_id, partner_id)
   );
create index college_partner_of_partner on participants.college_partner (partner_id);
create table participants.person (
     id uuid primary key,
     college_id uuid not null references participants.college,
     source text not null,
     external_id text not null,
     category text not null check (category in ('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')),
     family_name text not null,
     given_name text not null,
     patronymic text not null,
     name_key text not null,
     birth_date date,
     birth_year smallint check (birth_year between 1900 and 2100),
     email text,
     phone text,
     contact_note text,
     workplace text,
     study_group text,
     partner_id uuid references participants.partner,
     career_started_on date,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     unique (college_id, id),
     unique (college_id, source, external_id)
   );
create index person_by_name on participants.person (college_id, name_key, id);
create table participants.consent (
     id uuid primary key,
     college_id uuid not null,
     person_id uuid not null,
     given_on date not null,
     given_by text not null check (given_by in ('SELF', 'REPRESENTATIVE', 'COLLEGE')),
     valid_until date,
     document_number text,
     attested_by text,
     withdrawn_on date,
     recorded_at timestamptz not null default now(),
     foreign key (college_id, person_id) references participants.person (college_id, id),
     unique (college_id, person_id, given_on, given_by),
     check (valid_until >= given_on)
   );
create table participants.headcount (
     college_id uuid not null references participants.college,
     academic_year smallint not null,
     students integer not null check (students >= 0),
     pupils integer not null check (pupils >= 0),
     teachers integer not null check (teachers >= 0),
     young_specialists integer not null check (young_specialists between 0 and teachers),
     reported_by text not null,
     reported_at timestamptz not null default now(),
     primary key (college_id, academic_year)
   );
create function participants.adult_on(birth_date date, birth_year smallint) returns date
     language sql immutable parallel safe as $$
       select coalesce(
         (date_trunc('month', birth_date) + interval '18 years')::date + extract(day from birth_date)::int - 1,
         make_date(birth_year + 18, 12, 31)) $$;
create function participants.consent_holds(c participants.consent, adult_on date, on_day date) returns boolean
     language sql immutable parallel safe as $$
       select c.given_on <= on_day
          and (c.valid_until is null or c.valid_until >= on_day)
          and (c.withdrawn_on is null or c.withdrawn_on > on_day)
          and (c.given_by <> 'REPRESENTATIVE' or adult_on is null or on_day < adult_on) $$;
create function participants.young_specialist(category text, career_started_on date, year integer) returns boolean
     language sql immutable parallel safe as $$
       select category = 'TEACHER' and career_started_on is not null
          and career_started_on > (make_date(year, 10, 1) - interval '3 years') $$;
create table participants.audit (
       id bigint generated always as identity primary key,
       at timestamptz not null default now(),
       actor text not null,
       action text not null,
       entity text not null,
       entity_id uuid not null,
       college_id uuid,
       fields text[] not null
     );
grant insert on participants.audit to hub_participants;
grant select on participants.audit to hub_verify;
grant select on participants.region to hub_contracts, hub_verify;
grant select on participants.college to hub_contracts, hub_verify;
grant select on participants.partner to hub_contracts, hub_verify;
grant select on participants.college_partner to hub_contracts, hub_verify;
grant select on participants.person to hub_contracts, hub_verify;
grant select on participants.consent to hub_contracts, hub_verify;
grant select on participants.headcount to hub_contracts, hub_verify;
create function contracts.session_reach() returns uuid[]
     language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
       select case when cardinality(contracts.session_regions()) = 0 then contracts.session_colleges()
         else contracts.session_colleges() || array(
           select id from participants.college where region_id = any (contracts.session_regions())) end $$;
create function contracts.today(p_college uuid) returns date
     language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
       select (now() at time zone r.time_zone)::date
         from participants.college c join participants.region r on r.id = c.region_id where c.id = p_college $$;
create function contracts.as_of(p_college uuid, p_year integer) returns date
     language sql stable parallel safe as $$
       select least(contracts.today(p_college), make_date(p_year + 1, 8, 31)) $$;
create view contracts.regions as select id, code, time_zone from participants.region;
create view contracts.colleges as
     select c.id, c.region_id, c.code, r.code as region_code, r.time_zone
       from participants.college c join participants.region r on r.id = c.region_id;
create view contracts.people with (security_barrier) as
     select p.id, p.college_id, p.category, p.partner_id,
            coalesce(participants.adult_on(p.birth_date, p.birth_year) > d.today, false) as minor,
            exists (select from participants.consent c
                     where c.college_id = p.college_id and c.person_id = p.id
                       and participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year), d.today)
            ) as consent_in_force
       from participants.person p
       join (select k.id, (now() at time zone r.time_zone)::date as today
               from participants.college k join participants.region r on r.id = k.region_id) d on d.id = p.college_id
      where p.college_id = any ((select contracts.session_colleges())::uuid[]) or p.id = any ((select contracts.session_persons())::uuid[]);
create function contracts.person_facts(ids uuid[])
     returns table (id uuid, college_id uuid, category text, partner_id uuid, minor boolean, consent_in_force boolean)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select p.id, p.college_id, p.category, p.partner_id,
            coalesce(participants.adult_on(p.birth_date, p.birth_year) > d.today, false) as minor,
            exists (select from participants.consent c
                     where c.college_id = p.college_id and c.person_id = p.id
                       and participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year), d.today)
            ) as consent_in_force
       from participants.person p
       join (select k.id, (now() at time zone r.time_zone)::date as today
               from participants.college k join participants.region r on r.id = k.region_id) d on d.id = p.college_id where p.id = any (ids) $$;
create function contracts.people_of_year(p_college uuid, p_year integer)
     returns table (id uuid, category text, partner_id uuid, young_specialist boolean, consent_in_force boolean)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with a as materialized (select contracts.as_of(p_college, p_year) as as_of)
       select p.id, p.category, p.partner_id,
              participants.young_specialist(p.category, p.career_started_on, p_year),
              exists (select from participants.consent c
                       where c.college_id = p.college_id and c.person_id = p.id
                         and participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year), a.as_of))
         from participants.person p, a
        where p.college_id = p_college $$;
create view contracts.partner_enterprises with (security_barrier) as
     select cp.college_id, cp.partner_id, cp.confirmed_on, cp.ended_on
       from participants.college_partner cp join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE'
      where cp.confirmed_on is not null and cp.college_id = any ((select contracts.session_reach())::uuid[]);
create function contracts.enterprises_of_year(p_college uuid, p_year integer) returns setof uuid
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select cp.partner_id
         from participants.college_partner cp join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE'
        where cp.college_id = p_college
          and cp.confirmed_on <= contracts.as_of(p_college, p_year)
          and (cp.ended_on is null or cp.ended_on >= make_date(p_year, 9, 1)) $$;
create table participants.measure (
       college_id uuid not null,
       academic_year smallint not null,
       measure text not null,
       category text not null default '',
       form text not null default '',
       value integer not null check (value >= 0),
       as_of date not null,
       primary key (college_id, academic_year, measure, category, form)
     );
grant select, insert, update, delete on participants.measure to hub_contracts;
grant select on participants.measure to hub_verify;
create view contracts.measures_of_participants with (security_barrier) as
       select college_id, academic_year, measure, category, form, value, as_of from participants.measure where college_id = any ((select contracts.session_reach())::uuid[]);
alter view contracts.measures_of_participants owner to hub_contracts;
create or replace function contracts.recount_participants(p_college uuid, p_year integer) returns void
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $recount$
     declare
       v_as_of date := contracts.as_of(p_college, p_year);
     begin
       perform pg_advisory_xact_lock(hashtextextended('participants ' || p_college || ' ' || p_year, 0));
       
    with fresh as (
  select m.measure, '' as category, '' as form, m.value
    from participants.headcount h,
         lateral (values ('learners', h.students), ('students', h.students), ('pupils', h.pupils), ('teachers', h.teachers),
                         ('young_specialists', h.young_specialists), ('headcount_reported', 1)) as m (measure, value)
   where h.college_id = p_college and h.academic_year = p_year
  union all
  select 'partner_enterprises', '', '', count(*)::int from contracts.enterprises_of_year(p_college, p_year)
  having count(*) > 0 or exists (
    select from participants.headcount h where h.college_id = p_college and h.academic_year = p_year)),
    gone as (
      delete from participants.measure m
       where m.college_id = p_college and m.academic_year = p_year
         and not exists (select from fresh f where (f.measure, f.category, f.form) = (m.measure, m.category, m.form))
    )
    insert into participants.measure (college_id, academic_year, measure, category, form, value, as_of)
    select p_college, p_year, f.measure, f.category, f.form, f.value, v_as_of from fresh f
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (measure.value, measure.as_of) is distinct from (excluded.value, excluded.as_of);
     end $recount$;
alter function contracts.recount_participants(uuid, integer) owner to hub_contracts;
revoke all on function contracts.recount_participants(uuid, integer) from public;
alter function contracts.session_reach() owner to hub_contracts;
alter function contracts.today(uuid) owner to hub_contracts;
alter function contracts.as_of(uuid, integer) owner to hub_contracts;
alter function contracts.person_facts(uuid[]) owner to hub_contracts;
alter function contracts.people_of_year(uuid, integer) owner to hub_contracts;
alter function contracts.enterprises_of_year(uuid, integer) owner to hub_contracts;
alter view contracts.regions owner to hub_contracts;
alter view contracts.colleges owner to hub_contracts;
alter view contracts.people owner to hub_contracts;
alter view contracts.partner_enterprises owner to hub_contracts;
revoke all on function contracts.people_of_year(uuid, integer) from public;
revoke all on function contracts.enterprises_of_year(uuid, integer) from public;
revoke all on function contracts.person_facts(uuid[]) from public;
alter table participants.region enable row level security;
alter table participants.region force row level security;
create policy service_read on participants.region for select to hub_participants using (true);
create policy service_insert on participants.region for insert to hub_participants with check ((select contracts.session_is_operator()));
create policy service_update on participants.region for update to hub_participants using ((select contracts.session_is_operator())) with check ((select contracts.session_is_operator()));
create policy contracts_all on participants.region for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.region for select to hub_verify using (true);
grant select, insert, update on participants.region to hub_participants;
grant select on participants.region to hub_verify;
alter table participants.college enable row level security;
alter table participants.college force row level security;
create policy service_read on participants.college for select to hub_participants using (true);
create policy service_insert on participants.college for insert to hub_participants with check (region_id = any ((select contracts.session_regions())::uuid[]));
create policy service_update on participants.college for update to hub_participants using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));
create policy contracts_all on participants.college for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.college for select to hub_verify using (true);
grant select, insert, update on participants.college to hub_participants;
grant select on participants.college to hub_verify;
alter table participants.partner enable row level security;
alter table participants.partner force row level security;
create policy service_read on participants.partner for select to hub_participants using (true);
create policy service_insert on participants.partner for insert to hub_participants with check (exists (select from participants.college c
  where c.region_id = partner.region_id and c.id = any ((select contracts.session_colleges())::uuid[])));
create policy service_update on participants.partner for update to hub_participants using (exists (select from participants.college c
  where c.region_id = partner.region_id and c.id = any ((select contracts.session_colleges())::uuid[]))) with check (exists (select from participants.college c
  where c.region_id = partner.region_id and c.id = any ((select contracts.session_colleges())::uuid[])));
create policy contracts_all on participants.partner for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.partner for select to hub_verify using (true);
grant select, insert, update on participants.partner to hub_participants;
grant select on participants.partner to hub_verify;
alter table participants.college_partner enable row level security;
alter table participants.college_partner force row level security;
create policy service_read on participants.college_partner for select to hub_participants using (college_id = any ((select contracts.session_reach())::uuid[]));
create policy service_insert on participants.college_partner for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on participants.college_partner for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.college_partner for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.college_partner for select to hub_verify using (true);
grant select, insert, update on participants.college_partner to hub_participants;
grant select on participants.college_partner to hub_verify;
alter table participants.person enable row level security;
alter table participants.person force row level security;
create policy service_read on participants.person for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or id = any ((select contracts.session_persons())::uuid[]) or exists (
      select from contracts.visibility v
       where v.person_id = person.id and (v.until is null or v.until >= current_date)
         and (v.viewer_college_id = any ((select contracts.session_colleges())::uuid[])
           or v.viewer_person_id = any ((select contracts.session_persons())::uuid[]))));
create policy service_insert on participants.person for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on participants.person for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.person for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.person for select to hub_verify using (true);
grant select, insert, update on participants.person to hub_participants;
grant select on participants.person to hub_verify;
alter table participants.consent enable row level security;
alter table participants.consent force row level security;
create policy service_read on participants.consent for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));
create policy service_insert on participants.consent for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on participants.consent for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.consent for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.consent for select to hub_verify using (true);
grant select, insert, update on participants.consent to hub_participants;
grant select on participants.consent to hub_verify;
alter table participants.headcount enable row level security;
alter table participants.headcount force row level security;
create policy service_read on participants.headcount for select to hub_participants using (college_id = any ((select contracts.session_reach())::uuid[]));
create policy service_insert on participants.headcount for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on participants.headcount for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.headcount for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.headcount for select to hub_verify using (true);
grant select, insert, update on participants.headcount to hub_participants;
grant select on participants.headcount to hub_verify;
grant select on contracts.visibility to hub_participants;
grant select on contracts.regions, contracts.colleges to public;
create table participants.role_binding (
     id uuid primary key,
     account text not null check (account ~ '^[^[:space:][:cntrl:]]{1,255}$'),
     role text not null,
     region_id uuid references participants.region,
     college_id uuid references participants.college,
     person_id uuid,
     granted_by text not null,
     granted_at timestamptz not null default now(),
     revoked_by text,
     revoked_at timestamptz,
     foreign key (college_id, person_id) references participants.person (college_id, id),
     constraint role_has_its_scope check (case
       when role in ('ANALYST', 'COORDINATOR')
         then region_id is not null and college_id is null and person_id is null
       when role in ('DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM')
         then region_id is null and college_id is not null and person_id is null
       when role in ('MENTOR', 'MENTEE')
         then region_id is null and college_id is not null and person_id is not null
       when role = 'OPERATOR'
         then region_id is null and college_id is null and person_id is null
       else false end),
     constraint clients_account check ((role = 'COLLEGE_SYSTEM') = starts_with(account, 'college-')),
     constraint revoked_by_somebody check ((revoked_at is null) = (revoked_by is null)),
     constraint one_role_of_regions exclude using gist (account with =, role with <>)
       where (revoked_at is null and region_id is not null),
     constraint one_role_of_colleges exclude using gist (account with =, role with <>)
       where (revoked_at is null and college_id is not null and person_id is null)
   );
create unique index role_binding_standing on participants.role_binding (account, role, region_id, college_id, person_id)
     nulls not distinct where revoked_at is null;
create index role_binding_of_account on participants.role_binding (account, id);
create index role_binding_of_college on participants.role_binding (college_id);
create index role_binding_of_region on participants.role_binding (region_id);
create table participants.college_client (
     college_id uuid primary key references participants.college,
     client_id text not null unique check (starts_with(client_id, 'college-')),
     secret_hash bytea not null check (length(secret_hash) = 32),
     issued_by text not null,
     issued_at timestamptz not null default now(),
     revoked_at timestamptz
   );
alter table participants.role_binding enable row level security;
alter table participants.role_binding force row level security;
create policy service_read on participants.role_binding for select to hub_participants using (account = (select contracts.session_actor())
  or (select contracts.session_is_operator())
  or region_id = any ((select contracts.session_regions())::uuid[])
  or college_id = any ((select contracts.session_colleges())::uuid[])
  or role = 'DIRECTOR' and exists (
  select from participants.college c where c.id = college_id and c.region_id = any ((select contracts.session_regions())::uuid[])));
create policy service_insert on participants.role_binding for insert to hub_participants with check (case
  when role = 'OPERATOR' then (select contracts.session_is_operator())
  when role in ('ANALYST', 'COORDINATOR') then
    (select contracts.session_is_operator()) or region_id = any ((select contracts.session_regions())::uuid[])
  when role in ('MENTOR', 'MENTEE') then college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR', 'CURATOR']
  else (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']) or role = 'DIRECTOR' and exists (
  select from participants.college c where c.id = college_id and c.region_id = any ((select contracts.session_regions())::uuid[])) end);
create policy service_update on participants.role_binding for update to hub_participants using (case
  when role = 'OPERATOR' then (select contracts.session_is_operator())
  when role in ('ANALYST', 'COORDINATOR') then
    (select contracts.session_is_operator()) or region_id = any ((select contracts.session_regions())::uuid[])
  when role in ('MENTOR', 'MENTEE') then college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR', 'CURATOR']
  else (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']) or role = 'DIRECTOR' and exists (
  select from participants.college c where c.id = college_id and c.region_id = any ((select contracts.session_regions())::uuid[])) end) with check (case
  when role = 'OPERATOR' then (select contracts.session_is_operator())
  when role in ('ANALYST', 'COORDINATOR') then
    (select contracts.session_is_operator()) or region_id = any ((select contracts.session_regions())::uuid[])
  when role in ('MENTOR', 'MENTEE') then college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR', 'CURATOR']
  else (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']) or role = 'DIRECTOR' and exists (
  select from participants.college c where c.id = college_id and c.region_id = any ((select contracts.session_regions())::uuid[])) end);
create policy contracts_all on participants.role_binding for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.role_binding for select to hub_verify using (true);
grant select on participants.role_binding to hub_participants;
grant select on participants.role_binding to hub_verify;
create policy given_by_oneself on participants.role_binding as restrictive for insert to hub_participants
     with check (account <> (select contracts.session_actor()) and granted_by = (select contracts.session_actor()) and revoked_at is null);
create policy taken_back_once on participants.role_binding as restrictive for update to hub_participants
     using (revoked_at is null)
     with check (revoked_by = (select contracts.session_actor()) and revoked_at between now() and clock_timestamp());
grant insert (id, account, role, region_id, college_id, person_id, granted_by) on participants.role_binding to hub_participants;
grant update (revoked_by, revoked_at) on participants.role_binding to hub_participants;
grant select on participants.role_binding to hub_contracts;
alter table participants.college_client enable row level security;
alter table participants.college_client force row level security;
create policy service_read on participants.college_client for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_insert on participants.college_client for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']);
create policy service_update on participants.college_client for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']) with check (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']);
create policy contracts_all on participants.college_client for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.college_client for select to hub_verify using (true);
grant select on participants.college_client to hub_participants;
grant select on participants.college_client to hub_verify;
revoke select on participants.college_client from hub_participants, hub_verify;
grant select (college_id, client_id, issued_by, issued_at, revoked_at) on participants.college_client to hub_participants, hub_verify;
grant insert (college_id, client_id, secret_hash, issued_by),
         update (secret_hash, issued_by, issued_at, revoked_at) on participants.college_client to hub_participants;
grant select (client_id, secret_hash, issued_at, revoked_at) on participants.college_client to hub_contracts;
create function contracts.session_access()
     returns table (roles text[], regions uuid[], colleges uuid[], persons uuid[], refused_before timestamptz)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select coalesce(array_agg(distinct b.role) filter (where b.revoked_at is null), '{}'),
              coalesce(array_agg(distinct b.region_id)
                filter (where b.revoked_at is null and b.region_id is not null), '{}'),
              coalesce(array_agg(distinct b.college_id)
                filter (where b.revoked_at is null and b.college_id is not null and b.person_id is null), '{}'),
              coalesce(array_agg(distinct b.person_id)
                filter (where b.revoked_at is null and b.person_id is not null), '{}'),
              max(b.revoked_at)
         from participants.role_binding b where b.account = contracts.session_actor() $$;
create function contracts.session_client() returns table (client_id text, secret_hash bytea, issued_at timestamptz)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.client_id, c.secret_hash, c.issued_at
         from participants.college_client c where c.client_id = contracts.session_actor() and c.revoked_at is null $$;
alter function contracts.session_access() owner to hub_contracts;
alter function contracts.session_client() owner to hub_contracts;
create or replace function participants.adult_on(birth_date date, birth_year smallint) returns date
        language sql immutable parallel safe as $$
          select coalesce(
            (date_trunc('month', birth_date::timestamp) + interval '18 years')::date
              + extract(day from birth_date)::int - 1,
            make_date(birth_year + 18, 12, 31)) $$;
create or replace function contracts.session_reach() returns uuid[]
        language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
        declare
          colleges uuid[] := contracts.session_colleges();
          regions uuid[] := contracts.session_regions();
        begin
          if cardinality(regions) = 0 then return colleges; end if;
          return colleges || array(select c.id from participants.college c where c.region_id = any (regions));
        end $$;
alter table participants.person add column job_started_on date;
create table participants.former_category (
     college_id uuid not null,
     person_id uuid not null,
     category text not null check (category in ('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')),
     until_on date not null,
     recorded_by text not null,
     recorded_at timestamptz not null default now(),
     corrected_at timestamptz,
     foreign key (college_id, person_id) references participants.person (college_id, id)
   );
create unique index former_category_standing on participants.former_category (college_id, person_id, until_on)
     where corrected_at is null;
alter table participants.former_category enable row level security;
alter table participants.former_category force row level security;
create policy service_read on participants.former_category for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));
create policy service_insert on participants.former_category for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on participants.former_category for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.former_category for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.former_category for select to hub_verify using (true);
grant select, insert on participants.former_category to hub_participants;
grant select on participants.former_category to hub_verify;
grant update (corrected_at) on participants.former_category to hub_participants;
grant select on participants.former_category to hub_contracts;
create or replace function contracts.people_of_year(p_college uuid, p_year integer)
    returns table (id uuid, category text, partner_id uuid, young_specialist boolean, consent_in_force boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      with a as materialized (select contracts.as_of(p_college, p_year) as as_of),
      former as materialized (
        select distinct on (f.person_id) f.person_id, f.category from participants.former_category f, a
         where f.college_id = p_college and f.corrected_at is null and f.until_on >= a.as_of
         order by f.person_id, f.until_on
      )
      select p.id, k.category, p.partner_id,
             participants.young_specialist(k.category, p.career_started_on, p_year),
             exists (select from participants.consent c
                      where c.college_id = p.college_id and c.person_id = p.id
                        and participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year), a.as_of))
        from a cross join participants.person p
        left join former f on f.person_id = p.id
       cross join lateral (select coalesce(f.category, p.category) as category) k
       where p.college_id = p_college $$;
alter table participants.college add column municipality_en text not null default '';
alter table participants.partner add column merged_into uuid references participants.partner check (merged_into <> id);
create index partner_merged on participants.partner (merged_into) where merged_into is not null;
drop policy service_insert on participants.partner;
drop policy service_update on participants.partner;
revoke insert, update on participants.partner from hub_participants;
create policy service_insert on participants.partner for insert to hub_participants
     with check (region_id = any ((select contracts.session_regions())::uuid[]) or exists (select from participants.college c
  where c.region_id = partner.region_id and c.id = any ((select contracts.session_colleges())::uuid[])));
grant insert (id, region_id, kind, name, name_key) on participants.partner to hub_participants;
grant insert, update on participants.partner, participants.college_partner to hub_contracts;
grant update (partner_id, updated_at) on participants.person to hub_contracts;
create function contracts.partner_is_own(p_partner uuid) returns boolean
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select exists (select from participants.partner p
                       where p.id = p_partner and p.merged_into is null and p.region_id = any ((select contracts.session_regions())::uuid[]))
           or (select coalesce(bool_and(l.college_id = any (contracts.session_colleges())), false)
                 from participants.college_partner l where l.partner_id = p_partner) $$;
create function contracts.rename_partner(p_partner uuid, p_name text, p_key text) returns void
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     declare
       v_old participants.partner;
       v_alias uuid;
     begin
       select * into v_old from participants.partner p
        where p.id = p_partner and p.merged_into is null and contracts.partner_is_own(p_partner) for update;
       if not found then return; end if;
       if v_old.name_key = p_key then
         update participants.partner set name = p_name where id = p_partner;
         return;
       end if;
       -- A name that it had before becomes its name again.
       update participants.partner set name_key = id::text
        where merged_into = p_partner and (region_id, kind, name_key) = (v_old.region_id, v_old.kind, p_key)
        returning id into v_alias;
       update participants.partner set name = p_name, name_key = p_key where id = p_partner;
       if v_alias is null then
         insert into participants.partner (id, region_id, kind, name, name_key, merged_into)
         values (uuidv7(), v_old.region_id, v_old.kind, v_old.name, v_old.name_key, p_partner);
       else
         update participants.partner set name = v_old.name, name_key = v_old.name_key where id = v_alias;
       end if;
     end $$;
create function contracts.merge_partners(p_kept uuid, p_merged uuid) returns setof uuid
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       perform from participants.partner where id in (p_kept, p_merged) order by id for update;
       if not exists (
         select from participants.partner k join participants.partner m on (m.region_id, m.kind) = (k.region_id, k.kind) and m.id <> k.id
          where k.id = p_kept and m.id = p_merged and k.merged_into is null and m.merged_into is null
            and k.region_id = any ((select contracts.session_regions())::uuid[])) then
         return;
       end if;
       update participants.partner set merged_into = p_kept where p_merged in (id, merged_into);
       -- Whose people belong to a partner has it among its own, so no other college is looked through.
       update participants.person p set partner_id = p_kept, updated_at = now()
        where p.partner_id = p_merged and p.college_id in (select l.college_id from participants.college_partner l where l.partner_id = p_merged);
       insert into participants.college_partner as l (college_id, partner_id, confirmed_on, ended_on)
       select m.college_id, p_kept, m.confirmed_on, m.ended_on from participants.college_partner m where m.partner_id = p_merged
       on conflict (college_id, partner_id) do update
         set confirmed_on = least(l.confirmed_on, excluded.confirmed_on),
             -- It lasts as long as either did.
             ended_on = case when l.ended_on is not null and excluded.ended_on is not null
                             then greatest(l.ended_on, excluded.ended_on) end;
       return query select m.college_id from participants.college_partner m where m.partner_id = p_merged;
     end $$;
alter function contracts.partner_is_own(uuid) owner to hub_contracts;
revoke all on function contracts.partner_is_own(uuid) from public;
grant execute on function contracts.partner_is_own(uuid) to hub_participants;
alter function contracts.rename_partner(uuid, text, text) owner to hub_contracts;
revoke all on function contracts.rename_partner(uuid, text, text) from public;
grant execute on function contracts.rename_partner(uuid, text, text) to hub_participants;
alter function contracts.merge_partners(uuid, uuid) owner to hub_contracts;
revoke all on function contracts.merge_partners(uuid, uuid) from public;
grant execute on function contracts.merge_partners(uuid, uuid) to hub_participants;
create or replace view contracts.partner_enterprises with (security_barrier) as
     select cp.college_id, cp.partner_id, cp.confirmed_on, cp.ended_on
       from participants.college_partner cp join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE' and p.merged_into is null
      where cp.confirmed_on is not null and cp.college_id = any ((select contracts.session_reach())::uuid[]);
create or replace function contracts.enterprises_of_year(p_college uuid, p_year integer) returns setof uuid
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select cp.partner_id
         from participants.college_partner cp join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE' and p.merged_into is null
        where cp.college_id = p_college
          and cp.confirmed_on <= contracts.as_of(p_college, p_year)
          and (cp.ended_on is null or cp.ended_on >= make_date(p_year, 9, 1)) $$;
alter table participants.consent
     add column channel text check (channel in ('PAPER', 'ELECTRONIC', 'STATE_PORTAL')),
     add column document_date date,
     add column representative_name text,
     add constraint signed_by_representative check (representative_name is null or given_by = 'REPRESENTATIVE');
create function participants.consent_ends(c participants.consent, adult_on date) returns date
     language sql immutable parallel safe as $$
       select least(c.valid_until + 1, c.withdrawn_on, case when c.given_by = 'REPRESENTATIVE' then adult_on end) $$;
alter table participants.person
     add column merged_into uuid,
     add column erased_on date,
     add foreign key (college_id, merged_into) references participants.person (college_id, id),
     add constraint not_merged_into_itself check (merged_into <> id);
create index person_merged_into on participants.person (merged_into) where merged_into is not null;
create policy standing_alone on participants.person as restrictive for select to hub_participants
     using (merged_into is null and erased_on is null);
create table participants.kept_apart (
     college_id uuid not null,
     person_id uuid not null,
     other_id uuid not null,
     said_by text not null,
     said_at timestamptz not null default now(),
     primary key (college_id, person_id, other_id),
     foreign key (college_id, person_id) references participants.person (college_id, id),
     foreign key (college_id, other_id) references participants.person (college_id, id),
     check (person_id < other_id)
   );
alter table participants.kept_apart enable row level security;
alter table participants.kept_apart force row level security;
create policy service_read on participants.kept_apart for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_insert on participants.kept_apart for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on participants.kept_apart for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.kept_apart for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.kept_apart for select to hub_verify using (true);
grant select, insert on participants.kept_apart to hub_participants;
grant select on participants.kept_apart to hub_verify;
create index person_gone on participants.person (college_id) where merged_into is not null or erased_on is not null;
create function contracts.require_own_people(p_college uuid, p_people uuid[]) returns void
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if coalesce(not (p_college = any (contracts.session_colleges())
                       and contracts.session_roles() && array['DIRECTOR', 'CURATOR']), true)
         or exists (select from unnest(p_people) as g (id) where not exists (
              select from participants.person p where p.college_id = p_college and p.id = g.id)) then
        raise exception 'not people of a college that the session decides for' using errcode = '42501';
      end if;
    end $$;
create function contracts.merge_person_participants(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      v_withdrawn date;
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
      select max(c.withdrawn_on) into v_withdrawn from participants.consent c
       where c.college_id = p_college and c.person_id in (p_keep, p_merge);
      update participants.consent k
         set channel = coalesce(k.channel, m.channel), document_number = coalesce(k.document_number, m.document_number),
             document_date = coalesce(k.document_date, m.document_date),
             representative_name = coalesce(k.representative_name, m.representative_name),
             valid_until = least(k.valid_until, m.valid_until), withdrawn_on = least(k.withdrawn_on, m.withdrawn_on)
        from participants.consent m
       where (m.college_id, m.person_id) = (p_college, p_merge) and (k.college_id, k.person_id) = (p_college, p_keep)
         and (k.given_on, k.given_by) = (m.given_on, m.given_by);
      update participants.consent m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
         select from participants.consent k where (k.college_id, k.person_id) = (p_college, p_keep)
            and (k.given_on, k.given_by) = (m.given_on, m.given_by));
      get diagnostics moved = row_count;
      what := 'consents';
      return next;
      update participants.consent m
         set withdrawn_on = m.given_on, document_number = null, representative_name = null
       where (m.college_id, m.person_id) = (p_college, p_merge);
      update participants.consent k set withdrawn_on = v_withdrawn
       where (k.college_id, k.person_id) = (p_college, p_keep) and k.given_on <= v_withdrawn
         and (k.withdrawn_on is null or k.withdrawn_on > v_withdrawn);

      update participants.role_binding m set revoked_by = contracts.session_actor(), revoked_at = clock_timestamp()
       where (m.college_id, m.person_id) = (p_college, p_merge) and m.revoked_at is null and exists (
         select from participants.role_binding k where (k.college_id, k.person_id) = (p_college, p_keep)
            and (k.account, k.role) = (m.account, m.role) and k.revoked_at is null);
      update participants.role_binding m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge);
      get diagnostics moved = row_count;
      what := 'roleBindings';
      return next;

      insert into participants.kept_apart (college_id, person_id, other_id, said_by, said_at)
      select p_college, least(p_keep, o.id), greatest(p_keep, o.id), a.said_by, a.said_at
        from participants.kept_apart a,
             lateral (select case a.person_id when p_merge then a.other_id else a.person_id end as id) o
       where a.college_id = p_college and p_merge in (a.person_id, a.other_id) and o.id <> p_keep
      on conflict do nothing;
      update participants.person p set merged_into = p_keep, updated_at = now()
       where p.college_id = p_college and (p.id = p_merge or p.merged_into = p_merge);
    end $$;
create function contracts.erased_key(p_college uuid, p_source text, p_key text) returns text
    language sql immutable parallel safe as $$
      select 'erased:' || encode(sha256(convert_to(p_college || ' ' || p_source || ' ' || p_key, 'UTF8')), 'hex') $$;
create function contracts.moved_keys(p_college uuid, p_source text, p_keys text[])
    returns table (key text, id uuid, source text, external_id text, leads boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      with gone as materialized (
        select p.* from participants.person p
         where p.college_id = p_college and (p.merged_into is not null or p.erased_on is not null)
           and p.source = p_source and p_college = any (contracts.session_colleges())
      )
      select g.external_id, k.id, k.source, k.external_id,
             k.source <> p_source and not exists (
               select from gone o where o.merged_into = k.id and o.external_id < g.external_id)
        from gone g join participants.person k on k.id = g.merged_into
       where g.external_id = any (p_keys) and g.erased_on is null
      union all
      select given.key, null, null, null, false
        from gone g
        join unnest(p_keys) as given (key)
          on g.external_id = contracts.erased_key(p_college, p_source, given.key)
       where g.erased_on is not null $$;
create function contracts.kept_people(p_people uuid[]) returns table (id uuid, kept_id uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select p.id, p.merged_into from participants.person p
       where p.id = any (p_people) and p.merged_into is not null and p.college_id = any (contracts.session_colleges()) $$;
alter function contracts.require_own_people(uuid, uuid[]) owner to hub_contracts;
revoke all on function contracts.require_own_people(uuid, uuid[]) from public;
alter function contracts.merge_person_participants(uuid, uuid, uuid) owner to hub_contracts;
revoke all on function contracts.merge_person_participants(uuid, uuid, uuid) from public;
alter function contracts.moved_keys(uuid, text, text[]) owner to hub_contracts;
revoke all on function contracts.moved_keys(uuid, text, text[]) from public;
alter function contracts.erased_key(uuid, text, text) owner to hub_contracts;
revoke all on function contracts.erased_key(uuid, text, text) from public;
alter function contracts.kept_people(uuid[]) owner to hub_contracts;
revoke all on function contracts.kept_people(uuid[]) from public;
grant execute on function contracts.merge_person_participants(uuid, uuid, uuid) to hub_participants;
grant execute on function contracts.moved_keys(uuid, text, text[]) to hub_participants;
grant execute on function contracts.erased_key(uuid, text, text) to hub_participants;
grant execute on function contracts.kept_people(uuid[]) to hub_participants;
grant select, insert on participants.kept_apart to hub_contracts;
grant update on participants.consent to hub_contracts;
grant update (merged_into, erased_on, external_id, updated_at) on participants.person to hub_contracts;
grant update (account, person_id, revoked_by, revoked_at) on participants.role_binding to hub_contracts;
create table participants.erasure (
     college_id uuid not null,
     person_id uuid not null,
     reason text not null check (reason in ('REQUEST', 'PURPOSE_REACHED', 'UNLAWFUL', 'AUTHORITY')),
     erased_on date not null,
     erased_by text not null,
     primary key (college_id, person_id),
     foreign key (college_id, person_id) references participants.person (college_id, id)
   );
alter table participants.erasure enable row level security;
alter table participants.erasure force row level security;
create policy service_read on participants.erasure for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.erasure for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.erasure for select to hub_verify using (true);
grant select on participants.erasure to hub_participants;
grant select on participants.erasure to hub_verify;
grant insert on participants.erasure to hub_contracts;
create function contracts.records_of_person(p_college uuid, p_person uuid) returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform contracts.require_own_people(p_college, array[p_person]);
      return array(select p.id from participants.person p
                    where p.college_id = p_college and (p.id = p_person or p.merged_into = p_person) order by p.id);
    end $$;
create function contracts.erase_person_participants(p_college uuid, p_people uuid[], p_reason text)
    returns table (what text, changed integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform contracts.require_own_people(p_college, p_people);
      update participants.role_binding b
         set account = 'erased-' || b.id, revoked_at = coalesce(b.revoked_at, clock_timestamp()),
             revoked_by = coalesce(b.revoked_by, contracts.session_actor())
       where b.college_id = p_college and b.person_id = any (p_people);
      get diagnostics changed = row_count;
      what := 'roleBindings';
      return next;
      update participants.person p
         set external_id = contracts.erased_key(p.college_id, p.source, p.external_id),
             erased_on = contracts.today(p_college), updated_at = now()
       where p.college_id = p_college and p.id = any (p_people) and p.erased_on is null;
      insert into participants.erasure (college_id, person_id, reason, erased_on, erased_by)
      select p_college, r.id, p_reason, contracts.today(p_college), contracts.session_actor()
        from unnest(p_people) as r (id)
      on conflict do nothing;
    end $$;
alter function contracts.records_of_person(uuid, uuid) owner to hub_contracts;
revoke all on function contracts.records_of_person(uuid, uuid) from public;
grant execute on function contracts.records_of_person(uuid, uuid) to hub_participants;
alter function contracts.erase_person_participants(uuid, uuid[], text) owner to hub_contracts;
revoke all on function contracts.erase_person_participants(uuid, uuid[], text) from public;
grant execute on function contracts.erase_person_participants(uuid, uuid[], text) to hub_participants;
create table participants.mentor_profile (
     
  id uuid primary key,
  college_id uuid not null,
  person_id uuid not null,
  entered_on date not null,
  left_on date,
  left_reason text,
  results text,
  case_link text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (college_id, person_id) references participants.person (college_id, id),
  unique (college_id, person_id, entered_on),
  check (left_on >= entered_on),
  check (left_on is not null or left_reason is null),
  -- Deferred, since one call may end a stay and begin the next in any order of its rows.
  constraint mentor_profile_one_stay_at_a_time
    exclude using gist (college_id with =, person_id with =, daterange(entered_on, left_on) with &&)
    deferrable initially deferred,
     competences text[] not null default '{}',
     competence_keys text[] not null default '{}',
     tags text[] not null default '{}',
     tag_keys text[] not null default '{}',
     achievements text,
     interests text,
     
  preferred_age_from smallint,
  preferred_age_to smallint,
  check (preferred_age_from <= preferred_age_to),
     preferred_age_text text,
     time_resource text,
     frequency text check (frequency in ('SEVERAL_A_WEEK', 'WEEKLY', 'FORTNIGHTLY', 'LESS_OFTEN')),
     capacity smallint check (capacity >= 0)
   );
create table participants.mentee_profile (
     
  id uuid primary key,
  college_id uuid not null,
  person_id uuid not null,
  entered_on date not null,
  left_on date,
  left_reason text,
  results text,
  case_link text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (college_id, person_id) references participants.person (college_id, id),
  unique (college_id, person_id, entered_on),
  check (left_on >= entered_on),
  check (left_on is not null or left_reason is null),
  -- Deferred, since one call may end a stay and begin the next in any order of its rows.
  constraint mentee_profile_one_stay_at_a_time
    exclude using gist (college_id with =, person_id with =, daterange(entered_on, left_on) with &&)
    deferrable initially deferred,
     request text,
     needs text[] not null default '{}',
     need_keys text[] not null default '{}',
     expectations text,
     completed boolean
   );
create table participants.mentor_questionnaire (
     college_id uuid not null,
     person_id uuid not null,
     experience text,
     intentions text,
     motivation text,
     interests text,
     mentee_preferences text,
     
  preferred_age_from smallint,
  preferred_age_to smallint,
  check (preferred_age_from <= preferred_age_to),
     time_resource text,
     frequency text check (frequency in ('SEVERAL_A_WEEK', 'WEEKLY', 'FORTNIGHTLY', 'LESS_OFTEN')),
     answered_on date not null,
     answered_by text not null check (answered_by in ('SELF', 'COLLEGE')),
     primary key (college_id, person_id),
     foreign key (college_id, person_id) references participants.person (college_id, id)
   );
alter table participants.mentor_profile enable row level security;
alter table participants.mentor_profile force row level security;
create policy service_read on participants.mentor_profile for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));
create policy service_insert on participants.mentor_profile for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on participants.mentor_profile for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.mentor_profile for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.mentor_profile for select to hub_verify using (true);
grant select, insert, update on participants.mentor_profile to hub_participants;
grant select on participants.mentor_profile to hub_verify;
alter table participants.mentee_profile enable row level security;
alter table participants.mentee_profile force row level security;
create policy service_read on participants.mentee_profile for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));
create policy service_insert on participants.mentee_profile for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on participants.mentee_profile for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.mentee_profile for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.mentee_profile for select to hub_verify using (true);
grant select, insert, update on participants.mentee_profile to hub_participants;
grant select on participants.mentee_profile to hub_verify;
alter table participants.mentor_questionnaire enable row level security;
alter table participants.mentor_questionnaire force row level security;
create policy service_read on participants.mentor_questionnaire for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));
create policy service_insert on participants.mentor_questionnaire for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));
create policy service_update on participants.mentor_questionnaire for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));
create policy contracts_all on participants.mentor_questionnaire for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.mentor_questionnaire for select to hub_verify using (true);
grant select, insert, update on participants.mentor_questionnaire to hub_participants;
grant select on participants.mentor_questionnaire to hub_verify;
alter table participants.mentor_profile
     add column joined_into uuid references participants.mentor_profile (id),
     add constraint mentor_profile_pointer_is_empty check (joined_into is null or left_on = entered_on),
     drop constraint mentor_profile_college_id_person_id_entered_on_key;
create unique index mentor_profile_by_entry on participants.mentor_profile (college_id, person_id, entered_on)
     where joined_into is null;
create policy standing_stay on participants.mentor_profile as restrictive for select to hub_participants
     using (joined_into is null);
alter table participants.mentee_profile
     add column joined_into uuid references participants.mentee_profile (id),
     add constraint mentee_profile_pointer_is_empty check (joined_into is null or left_on = entered_on),
     drop constraint mentee_profile_college_id_person_id_entered_on_key;
create unique index mentee_profile_by_entry on participants.mentee_profile (college_id, person_id, entered_on)
     where joined_into is null;
create policy standing_stay on participants.mentee_profile as restrictive for select to hub_participants
     using (joined_into is null);
create function participants.joined_text(texts text[]) returns text language sql immutable parallel safe as $$
    select string_agg(t.text, E'\n' order by t.n)
      from (select g.text, min(g.n) as n from unnest(texts) with ordinality as g (text, n)
             where g.text <> '' group by g.text) t $$;
grant select, update on participants.mentor_profile to hub_contracts;
grant select, update on participants.mentee_profile to hub_contracts;
grant select, update on participants.mentor_questionnaire to hub_contracts;
grant insert on participants.audit to hub_contracts;
create function contracts.merge_person_bases(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
      
      perform from participants.mentor_profile s
        where s.college_id = p_college and s.person_id in (p_keep, p_merge) order by s.entered_on, s.id for update;
      with stay as (
        select s.*, s.person_id = p_keep as kept, coalesce(s.left_on, 'infinity') as ends
          from participants.mentor_profile s
         where s.college_id = p_college and s.person_id in (p_keep, p_merge) and s.joined_into is null
      ), begun as (
        select s.*, coalesce(s.entered_on > max(s.entered_on) over earlier
                             and s.entered_on >= max(s.ends) over earlier, true) as apart
          from stay s
        window earlier as (order by s.entered_on, s.id rows between unbounded preceding and 1 preceding)
      ), grouped as (
        select b.*, count(*) filter (where b.apart) over (order by b.entered_on, b.id) as island from begun b
      ), placed as materialized (
        select g.*, first_value(g.id) over ordered as survivor, row_number() over ordered as place,
               count(*) over (partition by g.island) as stays, max(g.ends) over (partition by g.island) as until
          from grouped g
        window ordered as (partition by g.island order by g.kept desc, g.entered_on, g.id)
      ), linked as (
        select p.survivor, (array_agg(p.case_link order by p.place) filter (where p.case_link is not null))[1] as case_link
          from placed p where p.stays > 1 group by p.survivor
      ), joined as (
        select p.survivor, min(p.entered_on) as entered_on, nullif(max(p.until), 'infinity') as left_on,
               participants.joined_text(array_agg(p.left_reason order by p.place) filter (where p.ends = p.until)) as left_reason,
               l.case_link,
               participants.joined_text(
                 array_agg(p.results order by p.place)
                 || array_agg(to_char(p.left_on, 'DD.MM.YYYY') || ': ' || p.left_reason order by p.place) filter (where p.ends < p.until)
                 || array_remove(array_agg(p.case_link order by p.place), l.case_link)) as results,
               participants.joined_text(array_agg(p.achievements order by p.place)) as achievements,
               participants.joined_text(array_agg(p.interests order by p.place)) as interests,
               (array_agg(p.preferred_age_from order by p.place) filter (where num_nonnulls(p.preferred_age_from, p.preferred_age_to) > 0))[1] as preferred_age_from,
               (array_agg(p.preferred_age_to order by p.place) filter (where num_nonnulls(p.preferred_age_from, p.preferred_age_to) > 0))[1] as preferred_age_to,
               participants.joined_text(array_agg(p.preferred_age_text order by p.place)) as preferred_age_text,
               participants.joined_text(array_agg(p.time_resource order by p.place)) as time_resource,
               (array_agg(p.frequency order by p.place) filter (where p.frequency is not null))[1] as frequency,
               (array_agg(p.capacity order by p.place) filter (where p.capacity is not null))[1] as capacity
          from placed p join linked l using (survivor) group by p.survivor, l.case_link
      ), changed as (
        update participants.mentor_profile k set entered_on = j.entered_on, left_on = j.left_on, left_reason = j.left_reason, results = j.results, case_link = j.case_link, achievements = j.achievements, interests = j.interests, preferred_age_from = j.preferred_age_from, preferred_age_to = j.preferred_age_to, preferred_age_text = j.preferred_age_text, time_resource = j.time_resource, frequency = j.frequency, capacity = j.capacity, competences = joined_competences.shown, competence_keys = joined_competences.keys, tags = joined_tags.shown, tag_keys = joined_tags.keys, updated_at = now()
          from joined j
        cross join lateral (
          select coalesce(array_agg(w.word order by w.place, w.n), '{}') as shown,
                 coalesce(array_agg(w.key order by w.place, w.n), '{}') as keys
            from (select distinct on (w.key) w.key, w.word, p.place, w.n
                    from placed p cross join unnest(p.competences, p.competence_keys) with ordinality as w (word, key, n)
                   where p.survivor = j.survivor order by w.key, p.place, w.n) w) as joined_competences
        cross join lateral (
          select coalesce(array_agg(w.word order by w.place, w.n), '{}') as shown,
                 coalesce(array_agg(w.key order by w.place, w.n), '{}') as keys
            from (select distinct on (w.key) w.key, w.word, p.place, w.n
                    from placed p cross join unnest(p.tags, p.tag_keys) with ordinality as w (word, key, n)
                   where p.survivor = j.survivor order by w.key, p.place, w.n) w) as joined_tags
         where k.id = j.survivor
        returning k.id, array_remove(array[case when old.entered_on is distinct from new.entered_on then 'enteredOn' end, case when old.left_on is distinct from new.left_on then 'leftOn' end, case when old.left_reason is distinct from new.left_reason then 'leftReason' end, case when old.results is distinct from new.results then 'results' end, case when old.case_link is distinct from new.case_link then 'caseLink' end, case when old.achievements is distinct from new.achievements then 'achievements' end, case when old.interests is distinct from new.interests then 'interests' end, case when old.preferred_age_from is distinct from new.preferred_age_from then 'preferredAgeFrom' end, case when old.preferred_age_to is distinct from new.preferred_age_to then 'preferredAgeTo' end, case when old.preferred_age_text is distinct from new.preferred_age_text then 'preferredAgeText' end, case when old.time_resource is distinct from new.time_resource then 'timeResource' end, case when old.frequency is distinct from new.frequency then 'frequency' end, case when old.capacity is distinct from new.capacity then 'capacity' end, case when old.competences is distinct from new.competences then 'competences' end, case when old.tags is distinct from new.tags then 'tags' end], null) as fields
      ), emptied as (
        update participants.mentor_profile e
           set joined_into = p.survivor, left_on = e.entered_on, left_reason = null, results = null, case_link = null, competences = '{}', competence_keys = '{}', tags = '{}', tag_keys = '{}', achievements = null, interests = null, preferred_age_from = null, preferred_age_to = null, preferred_age_text = null, time_resource = null, frequency = null, capacity = null, updated_at = now()
          from placed p where e.id = p.id and p.place > 1
        returning e.id, array['joinedInto'] as fields
      ), moved as (
        update participants.mentor_profile m set person_id = p_keep, updated_at = now()
          from placed p where m.id = p.id and p.place = 1 and not p.kept
        returning m.id, array['personId'] as fields
      ), audited as (
        insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
        select coalesce(contracts.session_actor(), ''), 'mentorProfile.merge', 'MentorProfile', a.id, p_college, a.fields
          from (select * from changed union all select * from emptied union all select * from moved) a
      )
      select 'mentorProfiles', count(*) filter (where not p.kept) into what, moved from placed p;
      return next;
      perform from participants.mentee_profile s
        where s.college_id = p_college and s.person_id in (p_keep, p_merge) order by s.entered_on, s.id for update;
      with stay as (
        select s.*, s.person_id = p_keep as kept, coalesce(s.left_on, 'infinity') as ends
          from participants.mentee_profile s
         where s.college_id = p_college and s.person_id in (p_keep, p_merge) and s.joined_into is null
      ), begun as (
        select s.*, coalesce(s.entered_on > max(s.entered_on) over earlier
                             and s.entered_on >= max(s.ends) over earlier, true) as apart
          from stay s
        window earlier as (order by s.entered_on, s.id rows between unbounded preceding and 1 preceding)
      ), grouped as (
        select b.*, count(*) filter (where b.apart) over (order by b.entered_on, b.id) as island from begun b
      ), placed as materialized (
        select g.*, first_value(g.id) over ordered as survivor, row_number() over ordered as place,
               count(*) over (partition by g.island) as stays, max(g.ends) over (partition by g.island) as until
          from grouped g
        window ordered as (partition by g.island order by g.kept desc, g.entered_on, g.id)
      ), linked as (
        select p.survivor, (array_agg(p.case_link order by p.place) filter (where p.case_link is not null))[1] as case_link
          from placed p where p.stays > 1 group by p.survivor
      ), joined as (
        select p.survivor, min(p.entered_on) as entered_on, nullif(max(p.until), 'infinity') as left_on,
               participants.joined_text(array_agg(p.left_reason order by p.place) filter (where p.ends = p.until)) as left_reason,
               l.case_link,
               participants.joined_text(
                 array_agg(p.results order by p.place)
                 || array_agg(to_char(p.left_on, 'DD.MM.YYYY') || ': ' || p.left_reason order by p.place) filter (where p.ends < p.until)
                 || array_remove(array_agg(p.case_link order by p.place), l.case_link)) as results,
               participants.joined_text(array_agg(p.request order by p.place)) as request,
               participants.joined_text(array_agg(p.expectations order by p.place)) as expectations,
               bool_or(p.completed) as completed
          from placed p join linked l using (survivor) group by p.survivor, l.case_link
      ), changed as (
        update participants.mentee_profile k set entered_on = j.entered_on, left_on = j.left_on, left_reason = j.left_reason, results = j.results, case_link = j.case_link, request = j.request, expectations = j.expectations, completed = j.completed, needs = joined_needs.shown, need_keys = joined_needs.keys, updated_at = now()
          from joined j
        cross join lateral (
          select coalesce(array_agg(w.word order by w.place, w.n), '{}') as shown,
                 coalesce(array_agg(w.key order by w.place, w.n), '{}') as keys
            from (select distinct on (w.key) w.key, w.word, p.place, w.n
                    from placed p cross join unnest(p.needs, p.need_keys) with ordinality as w (word, key, n)
                   where p.survivor = j.survivor order by w.key, p.place, w.n) w) as joined_needs
         where k.id = j.survivor
        returning k.id, array_remove(array[case when old.entered_on is distinct from new.entered_on then 'enteredOn' end, case when old.left_on is distinct from new.left_on then 'leftOn' end, case when old.left_reason is distinct from new.left_reason then 'leftReason' end, case when old.results is distinct from new.results then 'results' end, case when old.case_link is distinct from new.case_link then 'caseLink' end, case when old.request is distinct from new.request then 'request' end, case when old.expectations is distinct from new.expectations then 'expectations' end, case when old.completed is distinct from new.completed then 'completed' end, case when old.needs is distinct from new.needs then 'needs' end], null) as fields
      ), emptied as (
        update participants.mentee_profile e
           set joined_into = p.survivor, left_on = e.entered_on, left_reason = null, results = null, case_link = null, request = null, needs = '{}', need_keys = '{}', expectations = null, completed = null, updated_at = now()
          from placed p where e.id = p.id and p.place > 1
        returning e.id, array['joinedInto'] as fields
      ), moved as (
        update participants.mentee_profile m set person_id = p_keep, updated_at = now()
          from placed p where m.id = p.id and p.place = 1 and not p.kept
        returning m.id, array['personId'] as fields
      ), audited as (
        insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
        select coalesce(contracts.session_actor(), ''), 'menteeProfile.merge', 'MenteeProfile', a.id, p_college, a.fields
          from (select * from changed union all select * from emptied union all select * from moved) a
      )
      select 'menteeProfiles', count(*) filter (where not p.kept) into what, moved from placed p;
      return next;
      
      with placed as materialized (
        select q.*, row_number() over (order by q.answered_on desc, q.answered_by = 'SELF' desc, q.person_id = p_keep desc) as place
          from participants.mentor_questionnaire q
         where q.college_id = p_college and q.person_id in (p_keep, p_merge)
      ), joined as (
        select (array_agg(p.answered_on order by p.place) filter (where true))[1] as answered_on, (array_agg(p.answered_by order by p.place) filter (where true))[1] as answered_by,
               participants.joined_text(array_agg(p.experience order by p.place)) as experience,
               participants.joined_text(array_agg(p.intentions order by p.place)) as intentions,
               participants.joined_text(array_agg(p.motivation order by p.place)) as motivation,
               participants.joined_text(array_agg(p.interests order by p.place)) as interests,
               participants.joined_text(array_agg(p.mentee_preferences order by p.place)) as mentee_preferences,
               (array_agg(p.preferred_age_from order by p.place) filter (where num_nonnulls(p.preferred_age_from, p.preferred_age_to) > 0))[1] as preferred_age_from,
               (array_agg(p.preferred_age_to order by p.place) filter (where num_nonnulls(p.preferred_age_from, p.preferred_age_to) > 0))[1] as preferred_age_to,
               participants.joined_text(array_agg(p.time_resource order by p.place)) as time_resource,
               (array_agg(p.frequency order by p.place) filter (where p.frequency is not null))[1] as frequency
          from placed p having count(*) = 2
      ), changed as (
        update participants.mentor_questionnaire k
           set answered_on = j.answered_on, answered_by = j.answered_by,
               experience = j.experience, intentions = j.intentions, motivation = j.motivation, interests = j.interests, mentee_preferences = j.mentee_preferences, preferred_age_from = j.preferred_age_from, preferred_age_to = j.preferred_age_to, time_resource = j.time_resource, frequency = j.frequency
          from joined j where (k.college_id, k.person_id) = (p_college, p_keep)
        returning array_remove(array[case when old.experience is distinct from new.experience then 'experience' end, case when old.intentions is distinct from new.intentions then 'intentions' end, case when old.motivation is distinct from new.motivation then 'motivation' end, case when old.interests is distinct from new.interests then 'interests' end, case when old.mentee_preferences is distinct from new.mentee_preferences then 'menteePreferences' end, case when old.preferred_age_from is distinct from new.preferred_age_from then 'preferredAgeFrom' end, case when old.preferred_age_to is distinct from new.preferred_age_to then 'preferredAgeTo' end, case when old.time_resource is distinct from new.time_resource then 'timeResource' end, case when old.frequency is distinct from new.frequency then 'frequency' end], null) as fields
      ), emptied as (
        update participants.mentor_questionnaire e set experience = null, intentions = null, motivation = null, interests = null, mentee_preferences = null, preferred_age_from = null, preferred_age_to = null, time_resource = null, frequency = null
          from joined j where (e.college_id, e.person_id) = (p_college, p_merge)
      ), moved as (
        update participants.mentor_questionnaire m set person_id = p_keep
         where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (select from joined)
        returning array['personId'] as fields
      ), audited as (
        insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
        select coalesce(contracts.session_actor(), ''), 'questionnaire.merge', 'MentorQuestionnaire', p_keep, p_college, a.fields
          from (select * from changed union all select * from moved) a
      )
      select 'mentorQuestionnaires', count(*) filter (where p.person_id = p_merge) into what, moved from placed p;
      return next;
    end $$;
create function contracts.erase_person_bases(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer, college_id uuid, academic_year integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      perform contracts.require_own_people(p_college, p_people);
      
      with gone as (
        update participants.mentor_profile s
           set left_on = greatest(s.entered_on, least(s.left_on, contracts.today(p_college))),
               left_reason = null, results = null, case_link = null, competences = '{}', competence_keys = '{}', tags = '{}', tag_keys = '{}', achievements = null, interests = null, preferred_age_from = null, preferred_age_to = null, preferred_age_text = null, time_resource = null, frequency = null, capacity = null, updated_at = now()
         where s.college_id = p_college and s.person_id = any (p_people) and s.joined_into is null
        returning s.id
      ), audited as (
        insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
        select coalesce(contracts.session_actor(), ''), 'mentorProfile.erase', 'MentorProfile', g.id, p_college,
               array['leftOn', 'leftReason', 'results', 'caseLink', 'competences', 'tags', 'achievements', 'interests', 'preferredAgeFrom', 'preferredAgeTo', 'preferredAgeText', 'timeResource', 'frequency', 'capacity'] from gone g
      )
      select 'mentorProfiles', count(*) into what, changed from gone;
      return next;
      with gone as (
        update participants.mentee_profile s
           set left_on = greatest(s.entered_on, least(s.left_on, contracts.today(p_college))),
               left_reason = null, results = null, case_link = null, request = null, needs = '{}', need_keys = '{}', expectations = null, completed = null, updated_at = now()
         where s.college_id = p_college and s.person_id = any (p_people) and s.joined_into is null
        returning s.id
      ), audited as (
        insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
        select coalesce(contracts.session_actor(), ''), 'menteeProfile.erase', 'MenteeProfile', g.id, p_college,
               array['leftOn', 'leftReason', 'results', 'caseLink', 'request', 'needs', 'expectations', 'completed'] from gone g
      )
      select 'menteeProfiles', count(*) into what, changed from gone;
      return next;
      
      with gone as (
        update participants.mentor_questionnaire q set experience = null, intentions = null, motivation = null, interests = null, mentee_preferences = null, preferred_age_from = null, preferred_age_to = null, time_resource = null, frequency = null
         where q.college_id = p_college and q.person_id = any (p_people)
        returning q.person_id
      ), audited as (
        insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
        select coalesce(contracts.session_actor(), ''), 'questionnaire.erase', 'MentorQuestionnaire', g.person_id, p_college,
               array['experience', 'intentions', 'motivation', 'interests', 'menteePreferences', 'preferredAgeFrom', 'preferredAgeTo', 'timeResource', 'frequency'] from gone g
      )
      select 'mentorQuestionnaires', count(*) into what, changed from gone;
      return next;
    end $$;
alter function contracts.merge_person_bases(uuid, uuid, uuid) owner to hub_contracts;
revoke all on function contracts.merge_person_bases(uuid, uuid, uuid) from public;
grant execute on function contracts.merge_person_bases(uuid, uuid, uuid) to hub_participants;
alter function contracts.erase_person_bases(uuid, uuid[], text[]) owner to hub_contracts;
revoke all on function contracts.erase_person_bases(uuid, uuid[], text[]) from public;
grant execute on function contracts.erase_person_bases(uuid, uuid[], text[]) to hub_participants;
create type contracts.change_outcome as enum ('CHANGED', 'MERGED', 'ERASED');
create table contracts.change (
     college_id uuid not null,
     kind text not null,
     entity_id uuid not null,
     outcome contracts.change_outcome not null,
     merged_into uuid,
     changed_at timestamptz not null,
     position bigint not null,
     -- Where it was created: to a reader who was there before it is new, to others changed.
     created_position bigint,
     primary key (college_id, kind, entity_id)
   );
create unique index change_in_order on contracts.change (college_id, position);
create table contracts.change_counter (
     college_id uuid primary key,
     last bigint not null
   );
create unlogged table contracts.pending_change (
     xact xid8 not null default pg_current_xact_id(),
     n bigint generated always as identity,
     college_id uuid not null,
     kind text not null,
     outcome contracts.change_outcome not null,
     merged_into uuid,
     created boolean not null,
     opens boolean not null,
     entity_ids uuid[] not null
   );
alter table contracts.pending_change alter column entity_ids set storage external;
create index pending_change_of_transaction on contracts.pending_change (xact);
alter table contracts.change enable row level security;
alter table contracts.change force row level security;
create policy service_read on contracts.change for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on contracts.change for all to hub_contracts using (true) with check (true);
create policy verify_read on contracts.change for select to hub_verify using (true);
grant select on contracts.change to hub_participants;
grant select on contracts.change to hub_verify;
grant select, insert, update on contracts.change to hub_contracts;
alter table contracts.change_counter enable row level security;
alter table contracts.change_counter force row level security;
create policy service_read on contracts.change_counter for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on contracts.change_counter for all to hub_contracts using (true) with check (true);
create policy verify_read on contracts.change_counter for select to hub_verify using (true);
grant select on contracts.change_counter to hub_participants;
grant select on contracts.change_counter to hub_verify;
grant select, insert, update on contracts.change_counter to hub_contracts;
alter table contracts.pending_change enable row level security;
alter table contracts.pending_change force row level security;
create policy contracts_all on contracts.pending_change for all to hub_contracts using (true) with check (true);
grant select, insert, delete on contracts.pending_change to hub_contracts;
create function contracts.number_changes() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     declare
       v_xact constant xid8 := pg_current_xact_id();
       v_now timestamptz;
     begin
       insert into contracts.change_counter as k (college_id, last)
       select d.college_id, count(*)
         from (select distinct p.college_id, p.kind, e.id
                 from contracts.pending_change p, unnest(p.entity_ids) as e (id) where p.xact = v_xact) d
        group by d.college_id order by d.college_id
       on conflict (college_id) do update set last = k.last + excluded.last;
       v_now := clock_timestamp();
       with taken as (
         delete from contracts.pending_change p where p.xact = v_xact returning p.*
       ),
       net as (
         select t.college_id, t.kind, e.id as entity_id, max(t.outcome) as outcome,
                max(t.merged_into::text)::uuid as merged_into, bool_or(t.created) as created,
                row_number() over (partition by t.college_id order by min(t.n) desc, min(e.n) desc) - 1 as back
           from taken t, unnest(t.entity_ids) with ordinality as e (id, n)
          group by t.college_id, t.kind, e.id
       )
       insert into contracts.change as c
         (college_id, kind, entity_id, outcome, merged_into, changed_at, position, created_position)
       select college_id, kind, entity_id, outcome, merged_into, v_now, place, case when created then place end
         from (select net.*, (select k.last from contracts.change_counter k where k.college_id = net.college_id) - back
                        as place
                 from net) placed
       on conflict (college_id, kind, entity_id) do update
         set outcome = greatest(c.outcome, excluded.outcome),
             merged_into = coalesce(excluded.merged_into, c.merged_into),
             changed_at = excluded.changed_at, position = excluded.position;
       return null;
     end $$;
alter function contracts.number_changes() owner to hub_contracts;
revoke all on function contracts.number_changes() from public;
create constraint trigger number_at_commit after insert on contracts.pending_change
     deferrable initially deferred for each row when (new.opens) execute function contracts.number_changes();
create function contracts.note_participants_person() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'PERSON', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.id as entity_id, (case when w.erased_on is not null then 'ERASED' when w.merged_into is not null then 'MERGED'
                     else 'CHANGED' end)::contracts.change_outcome as outcome,
                (w.merged_into)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_participants_person() owner to hub_contracts;
revoke all on function contracts.note_participants_person() from public;
create trigger feed_insert after insert on participants.person
         referencing new table as written for each statement execute function contracts.note_participants_person();
create trigger feed_update after update on participants.person
         referencing new table as written for each statement execute function contracts.note_participants_person();
create function contracts.note_participants_former_category() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'PERSON', s.outcome, s.merged_into, false,
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.person_id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_participants_former_category() owner to hub_contracts;
revoke all on function contracts.note_participants_former_category() from public;
create trigger feed_insert after insert on participants.former_category
         referencing new table as written for each statement execute function contracts.note_participants_former_category();
create trigger feed_update after update on participants.former_category
         referencing new table as written for each statement execute function contracts.note_participants_former_category();
create function contracts.note_participants_mentor_questionnaire() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'PERSON', s.outcome, s.merged_into, false,
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.person_id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_participants_mentor_questionnaire() owner to hub_contracts;
revoke all on function contracts.note_participants_mentor_questionnaire() from public;
create trigger feed_insert after insert on participants.mentor_questionnaire
         referencing new table as written for each statement execute function contracts.note_participants_mentor_questionnaire();
create trigger feed_update after update on participants.mentor_questionnaire
         referencing new table as written for each statement execute function contracts.note_participants_mentor_questionnaire();
create function contracts.note_participants_consent() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'CONSENT', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_participants_consent() owner to hub_contracts;
revoke all on function contracts.note_participants_consent() from public;
create trigger feed_insert after insert on participants.consent
         referencing new table as written for each statement execute function contracts.note_participants_consent();
create trigger feed_update after update on participants.consent
         referencing new table as written for each statement execute function contracts.note_participants_consent();
create function contracts.note_participants_mentor_profile() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'MENTOR_PROFILE', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.id as entity_id, (case when w.joined_into is not null then 'MERGED' else 'CHANGED' end)::contracts.change_outcome as outcome,
                (w.joined_into)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_participants_mentor_profile() owner to hub_contracts;
revoke all on function contracts.note_participants_mentor_profile() from public;
create trigger feed_insert after insert on participants.mentor_profile
         referencing new table as written for each statement execute function contracts.note_participants_mentor_profile();
create trigger feed_update after update on participants.mentor_profile
         referencing new table as written for each statement execute function contracts.note_participants_mentor_profile();
create function contracts.note_participants_mentee_profile() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'MENTEE_PROFILE', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.id as entity_id, (case when w.joined_into is not null then 'MERGED' else 'CHANGED' end)::contracts.change_outcome as outcome,
                (w.joined_into)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_participants_mentee_profile() owner to hub_contracts;
revoke all on function contracts.note_participants_mentee_profile() from public;
create trigger feed_insert after insert on participants.mentee_profile
         referencing new table as written for each statement execute function contracts.note_participants_mentee_profile();
create trigger feed_update after update on participants.mentee_profile
         referencing new table as written for each statement execute function contracts.note_participants_mentee_profile();
create function contracts.note_participants_headcount() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'HEADCOUNT', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, ('00000000-0000-8000-8000-' || lpad(w.academic_year::text, 12, '0'))::uuid as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_participants_headcount() owner to hub_contracts;
revoke all on function contracts.note_participants_headcount() from public;
create trigger feed_insert after insert on participants.headcount
         referencing new table as written for each statement execute function contracts.note_participants_headcount();
create trigger feed_update after update on participants.headcount
         referencing new table as written for each statement execute function contracts.note_participants_headcount();
create function contracts.note_participants_college_partner() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'PARTNER', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.partner_id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_participants_college_partner() owner to hub_contracts;
revoke all on function contracts.note_participants_college_partner() from public;
create trigger feed_insert after insert on participants.college_partner
         referencing new table as written for each statement execute function contracts.note_participants_college_partner();
create trigger feed_update after update on participants.college_partner
         referencing new table as written for each statement execute function contracts.note_participants_college_partner();
create function contracts.note_participants_partner() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'PARTNER', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select l.college_id as college_id, w.id as entity_id, (case when w.merged_into is not null then 'MERGED' else 'CHANGED' end)::contracts.change_outcome as outcome,
                (w.merged_into)::uuid as merged_into from written w join participants.college_partner l on l.partner_id = w.id) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_participants_partner() owner to hub_contracts;
revoke all on function contracts.note_participants_partner() from public;
create trigger feed_update after update on participants.partner
         referencing new table as written for each statement execute function contracts.note_participants_partner();
create function participants.ages_fit(ages jsonb, total integer) returns boolean
     language sql immutable parallel safe as $$
       select coalesce((ages ->> 'minors')::int, 0) <= total and total >= (
         select coalesce(sum((g.value ->> 'count')::int), 0) from jsonb_array_elements(ages -> 'groups') g) $$;
alter table participants.headcount
     add column student_ages jsonb,
     add column pupil_ages jsonb,
     add column teacher_ages jsonb,
     add constraint ages_fit check (participants.ages_fit(student_ages, students)
       and participants.ages_fit(pupil_ages, pupils) and participants.ages_fit(teacher_ages, teachers));
create table participants.headcount_report (
     like participants.headcount including constraints,
     number integer not null check (number > 0),
     primary key (college_id, academic_year, number),
     foreign key (college_id) references participants.college
   );
alter table participants.headcount_report enable row level security;
alter table participants.headcount_report force row level security;
create policy service_read on participants.headcount_report for select to hub_participants using (college_id = any ((select contracts.session_reach())::uuid[]));
create policy contracts_all on participants.headcount_report for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.headcount_report for select to hub_verify using (true);
grant select on participants.headcount_report to hub_participants;
grant select on participants.headcount_report to hub_verify;
grant select, insert on participants.headcount_report to hub_contracts;
create function contracts.keep_headcount_reports() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       insert into participants.headcount_report (college_id, academic_year, students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages, reported_by, reported_at, number)
       select college_id, academic_year, students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages, reported_by, reported_at, 1 + (select coalesce(max(r.number), 0) from participants.headcount_report r
                             where r.college_id = n.college_id and r.academic_year = n.academic_year)
         from reported n;
       return null;
     end $$;
alter function contracts.keep_headcount_reports() owner to hub_contracts;
revoke all on function contracts.keep_headcount_reports() from public;
create trigger keep_reports_of_insert after insert on participants.headcount
      referencing new table as reported for each statement execute function contracts.keep_headcount_reports();
create trigger keep_reports_of_update after update on participants.headcount
      referencing new table as reported for each statement execute function contracts.keep_headcount_reports();
create table participants.import_run (
     id uuid primary key,
     college_id uuid not null references participants.college (id),
     form text not null check (form in ('MENTEES', 'MENTORS', 'HEADCOUNT')),
     academic_year smallint,
     file_name text,
     accepted integer not null check (accepted >= 0),
     refused integer not null check (refused >= 0),
     unchanged integer not null check (unchanged between 0 and accepted),
     imported_by text not null,
     imported_at timestamptz not null default now(),
     -- A table of headcounts says in each row which year it is about.
     check ((academic_year is null) = (form = 'HEADCOUNT'))
   );
create index import_run_of_college on participants.import_run (college_id, id);
alter table participants.import_run enable row level security;
alter table participants.import_run force row level security;
create policy service_read on participants.import_run for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_insert on participants.import_run for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on participants.import_run for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on participants.import_run for all to hub_contracts using (true) with check (true);
create policy verify_read on participants.import_run for select to hub_verify using (true);
grant select, insert on participants.import_run to hub_participants;
grant select on participants.import_run to hub_verify;
create function contracts.session_shown() returns uuid[]
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
    declare
      colleges uuid[] := contracts.session_colleges();
      persons uuid[] := contracts.session_persons();
    begin
      return array(
        select v.person_id from contracts.visibility v
         where v.viewer_college_id = any (colleges) and (v.until is null or v.until >= current_date)
        union all
        select v.person_id from contracts.visibility v
         where v.viewer_person_id = any (persons) and (v.until is null or v.until >= current_date));
    end $$;
alter function contracts.session_shown() owner to hub_contracts;
revoke all on function contracts.session_shown() from public;
grant execute on function contracts.session_shown() to hub_participants;
alter policy service_read on participants.person using (college_id = any ((select contracts.session_colleges())::uuid[]) or id = any ((select contracts.session_persons())::uuid[])
  or coalesce(id = any ((select contracts.session_shown())::uuid[]), false));
create function contracts.former_categories(ids uuid[])
    returns table (id uuid, category text, from_on date, until_on date)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select p.id, f.category, lag(f.until_on) over (partition by p.id order by f.until_on) + 1, f.until_on
        from participants.person p
        join participants.former_category f on (f.college_id, f.person_id) = (p.college_id, p.id)
       where p.id = any (ids) and f.corrected_at is null $$;
alter function contracts.former_categories(uuid[]) owner to hub_contracts;
revoke all on function contracts.former_categories(uuid[]) from public;
alter table participants.role_binding add column of_demo boolean not null default false;
create index role_binding_of_demo on participants.role_binding (id) where of_demo and revoked_at is null;
grant update (of_demo) on participants.role_binding to hub_contracts;
grant select (client_id), update (revoked_at) on participants.college_client to hub_contracts;
grant select (college_id) on participants.college_client to hub_contracts;
grant select (sample) on participants.region to hub_contracts;
grant select (sample) on participants.college to hub_contracts;
create function contracts.only_sample() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from participants.region)
       and not exists (select from participants.region where not sample)
       and not exists (select from participants.college where not sample) $$;
create function contracts.mark_of_demo() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      new.of_demo := starts_with(new.account, 'demo-') or starts_with(new.granted_by, 'demo-') or coalesce(
        (select bool_and(b.of_demo) from participants.role_binding b where b.account = new.granted_by and b.revoked_at is null), false);
      return new;
    end $$;
create function contracts.end_demo() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      v_actor constant text := coalesce(contracts.session_actor(), 'hub');
    begin
      with ended as (
        update participants.role_binding b set revoked_by = v_actor, revoked_at = clock_timestamp()
         where b.of_demo and b.revoked_at is null returning b.id, b.account, b.college_id
      ), clients as (
        update participants.college_client c set revoked_at = clock_timestamp() from ended e
         where c.client_id = e.account and c.revoked_at is null returning c.college_id
      )
      insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
      select v_actor, 'role-binding.revoke', 'RoleBinding', id, college_id, '{revokedBy,revokedAt}'::text[] from ended
      union all
      select v_actor, 'college-client.revoke', 'CollegeClient', college_id, college_id, '{revokedAt}'::text[]
        from clients;
    end $$;
create function contracts.leave_sample() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform contracts.end_demo();
      return null;
    end $$;
create or replace function contracts.session_access()
    returns table (roles text[], regions uuid[], colleges uuid[], persons uuid[], refused_before timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select coalesce(array_agg(distinct b.role) filter (where b.counts), '{}'),
             coalesce(array_agg(distinct b.region_id) filter (where b.counts and b.region_id is not null), '{}'),
             coalesce(array_agg(distinct b.college_id)
               filter (where b.counts and b.college_id is not null and b.person_id is null), '{}'),
             coalesce(array_agg(distinct b.person_id) filter (where b.counts and b.person_id is not null), '{}'),
             greatest(max(b.revoked_at), case
               when starts_with(contracts.session_actor(), 'demo-') and not contracts.only_sample() then now() end)
        from (select r.*, r.revoked_at is null and (not r.of_demo or contracts.only_sample()) as counts
                from participants.role_binding r where r.account = contracts.session_actor()) b $$;
alter function contracts.only_sample() owner to hub_contracts;
alter function contracts.mark_of_demo() owner to hub_contracts;
alter function contracts.end_demo() owner to hub_contracts;
alter function contracts.leave_sample() owner to hub_contracts;
revoke all on function contracts.mark_of_demo() from public;
revoke all on function contracts.end_demo() from public;
revoke all on function contracts.leave_sample() from public;
create trigger mark_of_demo before insert on participants.role_binding
         for each row execute function contracts.mark_of_demo();
create trigger leave_sample after insert or update of sample on participants.region
          for each row when (not new.sample) execute function contracts.leave_sample();
create trigger leave_sample after insert or update of sample on participants.college
          for each row when (not new.sample) execute function contracts.leave_sample();
alter table participants.role_binding alter column granted_at set default clock_timestamp();
drop function contracts.session_access();
create function contracts.session_access(issued bigint)
    returns table (roles text[], regions uuid[], colleges uuid[], persons uuid[], refused boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      with held as (
        select *, not of_demo or contracts.only_sample() as counts
          from participants.role_binding where account = contracts.session_actor()
      ), lost as (
        select min(revoked_at) as first_at from held
         where granted_at < to_timestamp(issued + 1) and revoked_at >= to_timestamp(issued)
      ), kept as (
        select h.* from held h cross join lost l
         where h.revoked_at is null and h.counts and (l.first_at is null or h.granted_at < l.first_at)
      )
      select coalesce(array_agg(distinct k.role), '{}'),
             coalesce(array_agg(distinct k.region_id) filter (where k.region_id is not null), '{}'),
             coalesce(array_agg(distinct k.college_id)
               filter (where k.college_id is not null and k.person_id is null), '{}'),
             coalesce(array_agg(distinct k.person_id) filter (where k.person_id is not null), '{}'),
             (count(*) = 0 and (select first_at is not null from lost))
               or (starts_with(coalesce(contracts.session_actor(), ''), 'demo-') and not contracts.only_sample())
        from kept k $$;
alter function contracts.session_access(bigint) owner to hub_contracts;
create schema if not exists "programs";
create table "programs"."migration" ("id" serial primary key, "name" varchar(255) not null, "executed_at" timestamptz(6) not null default current_timestamp(6));;
create schema if not exists programs;
grant usage on schema programs to hub_programs, hub_contracts, hub_verify;
grant usage on schema contracts to hub_programs, hub_verify;
create table programs.form (
     code text primary key check (code ~ '^[a-z0-9-]{2,60}$'),
     mentor_category text not null check (mentor_category in ('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')),
     mentee_category text not null check (mentee_category in ('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')),
     title_ru text not null,
     title_en text not null,
     aliases text[] not null default '{}'
   );
grant select on programs.form to hub_programs, hub_contracts, hub_verify;
create table programs.college_year (
     id uuid primary key,
     college_id uuid not null,
     academic_year smallint not null check (academic_year between 2000 and 2100),
     opened_at timestamptz not null default now(),
     unique (college_id, academic_year)
   );
create table programs.stage_closure (
     college_id uuid not null,
     academic_year smallint not null,
     stage smallint not null check (stage between 1 and 7),
     closed_on date not null,
     primary key (college_id, academic_year, stage),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
   );
create table programs.activity (
     college_id uuid not null,
     academic_year smallint not null,
     code text not null,
     stage smallint not null check (stage between 1 and 7),
     title_ru text not null,
     title_en text not null,
     responsible text[] not null,
     results text[] not null,
     result_ru text not null,
     result_en text not null,
     starts_on date not null,
     due_on date not null,
     done_on date,
     primary key (college_id, academic_year, code),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year),
     check (due_on >= starts_on)
   );
create table programs.program (
     id uuid primary key,
     college_id uuid not null,
     academic_year smallint not null,
     form_code text not null references programs.form,
     lead text,
     unique (college_id, academic_year, form_code),
     unique (college_id, id, academic_year, form_code),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
   );
create table programs.mentorship (
     id uuid primary key,
     college_id uuid not null,
     program_id uuid not null,
     academic_year smallint not null,
     form_code text not null,
     mentor_id uuid not null,
     mentor_college_id uuid not null,
     mentee_id uuid not null,
     status text not null check (status in ('PROPOSED', 'APPROVED', 'ENDED', 'VOIDED')),
     exclusive_scope text not null default '',
     started_on date not null,
     until_on date not null,
     ended_on date,
     end_reason text,
     confidential boolean not null default false,
     directive boolean not null default false,
     order_number text,
     order_date date,
     order_attested boolean not null default false,
     attested_by text,
     void_reason text,
     created_at timestamptz not null default now(),
     unique (college_id, id),
     unique (mentor_college_id, id),
     foreign key (college_id, program_id, academic_year, form_code)
       references programs.program (college_id, id, academic_year, form_code),
     check (mentor_id <> mentee_id),
     check (until_on >= started_on),
     check (ended_on >= started_on),
     check (status <> 'ENDED' or ended_on is not null),
     check (status not in ('PROPOSED', 'APPROVED') or ended_on is null),
     check ((status = 'VOIDED') = (void_reason is not null)),
     -- Pairs take effect by the director's order (domain.md rule 6).
     check (status not in ('APPROVED', 'ENDED') or order_attested or order_number is not null),
     check ((order_number is null) = (order_date is null))
   );
create unique index mentorship_one_mentor
     on programs.mentorship (college_id, mentee_id, academic_year, exclusive_scope)
     where status = 'APPROVED';
create index mentorship_of_college on programs.mentorship (college_id, academic_year, id);
create index mentorship_of_mentor_college on programs.mentorship (mentor_college_id, academic_year, id);
create index mentorship_of_program on programs.mentorship (program_id, id);
create index mentorship_of_mentor on programs.mentorship (mentor_id);
create index mentorship_of_mentee on programs.mentorship (mentee_id, college_id, academic_year);
create table programs.mentor_agreement (
     mentorship_id uuid primary key,
     mentor_college_id uuid not null,
     college_id uuid not null,
     agreed_on date not null,
     foreign key (mentor_college_id, mentorship_id) references programs.mentorship (mentor_college_id, id),
     foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)
   );
create table programs.enterprise_with_mentors (
     college_id uuid not null,
     academic_year smallint not null,
     partner_id uuid not null,
     primary key (college_id, academic_year, partner_id)
   );
create table programs.audit (
       id bigint generated always as identity primary key,
       at timestamptz not null default now(),
       actor text not null,
       action text not null,
       entity text not null,
       entity_id uuid not null,
       college_id uuid,
       fields text[] not null
     );
grant insert on programs.audit to hub_programs;
grant select on programs.audit to hub_verify;
create view contracts.visibility_of_programs with (security_barrier) as
    
  select null::uuid as viewer_college_id, m.mentee_id as viewer_person_id, m.mentor_id as person_id,
         coalesce(m.ended_on, m.until_on) as until
    from programs.mentorship m
   where m.status in ('PROPOSED', 'APPROVED', 'ENDED') and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id)) and m.mentee_id = any ((select contracts.session_persons())::uuid[])
    union all
    
  select null::uuid as viewer_college_id, m.mentor_id as viewer_person_id, m.mentee_id as person_id,
         coalesce(m.ended_on, m.until_on) as until
    from programs.mentorship m
   where m.status in ('PROPOSED', 'APPROVED', 'ENDED') and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id)) and m.mentor_id = any ((select contracts.session_persons())::uuid[])
    union all
    
  select m.college_id as viewer_college_id, null::uuid as viewer_person_id, m.mentor_id as person_id,
         coalesce(m.ended_on, m.until_on) as until
    from programs.mentorship m
   where m.status in ('PROPOSED', 'APPROVED', 'ENDED') and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id)) and m.mentor_college_id <> m.college_id and m.college_id = any ((select contracts.session_colleges())::uuid[]);
create view contracts.enterprises_with_mentors with (security_barrier) as
     select college_id, academic_year, partner_id from programs.enterprise_with_mentors where college_id = any ((select contracts.session_reach())::uuid[]);
alter view contracts.visibility_of_programs owner to hub_contracts;
alter view contracts.enterprises_with_mentors owner to hub_contracts;
grant select on programs.college_year to hub_contracts;
grant select on programs.activity to hub_contracts;
grant select on programs.mentorship to hub_contracts;
grant select on programs.mentor_agreement to hub_contracts;
grant select, insert, delete on programs.enterprise_with_mentors to hub_contracts;
grant select on programs.enterprise_with_mentors to hub_verify;
create table programs.measure (
       college_id uuid not null,
       academic_year smallint not null,
       measure text not null,
       category text not null default '',
       form text not null default '',
       value integer not null check (value >= 0),
       as_of date not null,
       primary key (college_id, academic_year, measure, category, form)
     );
grant select, insert, update, delete on programs.measure to hub_contracts;
grant select on programs.measure to hub_verify;
create view contracts.measures_of_programs with (security_barrier) as
       select college_id, academic_year, measure, category, form, value, as_of from programs.measure where college_id = any ((select contracts.session_reach())::uuid[]);
alter view contracts.measures_of_programs owner to hub_contracts;
create type contracts.participation as (
    side text, form text, id uuid, category text, partner_id uuid, young_specialist boolean, consent_in_force boolean);
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
        from sides s join contracts.people_of_year(p_college, p_year) p on p.id = s.person_id $$;
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
    
    with fresh as (
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
   group by s.status),
    gone as (
      delete from programs.measure m
       where m.college_id = p_college and m.academic_year = p_year
         and not exists (select from fresh f where (f.measure, f.category, f.form) = (m.measure, m.category, m.form))
    )
    insert into programs.measure (college_id, academic_year, measure, category, form, value, as_of)
    select p_college, p_year, f.measure, f.category, f.form, f.value, v_as_of from fresh f
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (measure.value, measure.as_of) is distinct from (excluded.value, excluded.as_of);
  end $recount$;
alter function contracts.taking_part(uuid, integer) owner to hub_contracts;
revoke all on function contracts.taking_part(uuid, integer) from public;
alter function contracts.recount_programs(uuid, integer) owner to hub_contracts;
revoke all on function contracts.recount_programs(uuid, integer) from public;
alter table programs.college_year enable row level security;
alter table programs.college_year force row level security;
create policy service_read on programs.college_year for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));
create policy service_insert on programs.college_year for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on programs.college_year for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on programs.college_year for all to hub_contracts using (true) with check (true);
create policy verify_read on programs.college_year for select to hub_verify using (true);
grant select, insert, update on programs.college_year to hub_programs;
grant select on programs.college_year to hub_verify;
alter table programs.stage_closure enable row level security;
alter table programs.stage_closure force row level security;
create policy service_read on programs.stage_closure for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));
create policy service_insert on programs.stage_closure for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on programs.stage_closure for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on programs.stage_closure for all to hub_contracts using (true) with check (true);
create policy verify_read on programs.stage_closure for select to hub_verify using (true);
grant select, insert, update on programs.stage_closure to hub_programs;
grant select on programs.stage_closure to hub_verify;
alter table programs.activity enable row level security;
alter table programs.activity force row level security;
create policy service_read on programs.activity for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));
create policy service_insert on programs.activity for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on programs.activity for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on programs.activity for all to hub_contracts using (true) with check (true);
create policy verify_read on programs.activity for select to hub_verify using (true);
grant select, insert, update on programs.activity to hub_programs;
grant select on programs.activity to hub_verify;
alter table programs.program enable row level security;
alter table programs.program force row level security;
create policy service_read on programs.program for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));
create policy service_insert on programs.program for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on programs.program for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on programs.program for all to hub_contracts using (true) with check (true);
create policy verify_read on programs.program for select to hub_verify using (true);
grant select, insert, update on programs.program to hub_programs;
grant select on programs.program to hub_verify;
alter table programs.mentorship enable row level security;
alter table programs.mentorship force row level security;
create policy service_read on programs.mentorship for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or mentor_college_id = any ((select contracts.session_colleges())::uuid[]) or mentor_id = any ((select contracts.session_persons())::uuid[]) or mentee_id = any ((select contracts.session_persons())::uuid[]));
create policy service_insert on programs.mentorship for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on programs.mentorship for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on programs.mentorship for all to hub_contracts using (true) with check (true);
create policy verify_read on programs.mentorship for select to hub_verify using (true);
grant select, insert, update on programs.mentorship to hub_programs;
grant select on programs.mentorship to hub_verify;
alter table programs.mentor_agreement enable row level security;
alter table programs.mentor_agreement force row level security;
create policy service_read on programs.mentor_agreement for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or mentor_college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_insert on programs.mentor_agreement for insert to hub_programs with check (mentor_college_id = any ((select contracts.session_colleges())::uuid[]));
create policy service_update on programs.mentor_agreement for update to hub_programs using (mentor_college_id = any ((select contracts.session_colleges())::uuid[])) with check (mentor_college_id = any ((select contracts.session_colleges())::uuid[]));
create policy contracts_all on programs.mentor_agreement for all to hub_contracts using (true) with check (true);
create policy verify_read on programs.mentor_agreement for select to hub_verify using (true);
grant select, insert on programs.mentor_agreement to hub_programs;
grant select on programs.mentor_agreement to hub_verify;
grant execute on function contracts.person_facts(uuid[]) to hub_programs;
grant select on contracts.measures_of_programs to hub_programs;
grant update (mentor_id, mentee_id, status, ended_on, end_reason, void_reason)
         on programs.mentorship to hub_contracts;
grant select (college_id, lead), update (lead) on programs.program to hub_contracts;
grant insert on programs.audit to hub_contracts;
create function contracts.merge_conflicts_programs(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (code text, academic_year integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
      perform pg_advisory_xact_lock(hashtextextended('mentorships ' || k.college_id, 0))
         from (select distinct college_id from programs.mentorship m
                where (m.college_id = p_college and m.mentee_id = any (array[p_keep, p_merge]))
                   or (m.mentor_college_id = p_college and m.mentor_id = any (array[p_keep, p_merge]))
               union select p_college order by 1) k;
      return query
        select 'EACH_OTHERS_PAIR', m.academic_year::integer from programs.mentorship m
         where m.college_id = p_college and m.status <> 'VOIDED'
           and ((m.mentor_id, m.mentee_id) = (p_keep, p_merge) or (m.mentor_id, m.mentee_id) = (p_merge, p_keep))
        union
        select 'BOTH_HAVE_MENTOR', k.academic_year::integer
          from programs.mentorship k
          join programs.mentorship m
            on (m.college_id, m.mentee_id, m.academic_year, m.exclusive_scope)
               = (k.college_id, p_merge, k.academic_year, k.exclusive_scope)
         where k.college_id = p_college and k.mentee_id = p_keep and k.status = 'APPROVED' and m.status = 'APPROVED'
         order by 1, 2;
    end $$;
create function contracts.merge_person_programs(p_college uuid, p_keep uuid, p_merge uuid)
    returns table (what text, moved integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      v_mentee uuid[];
      v_mentor uuid[];
    begin
      perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
      perform pg_advisory_xact_lock(hashtextextended('mentorships ' || k.college_id, 0))
         from (select distinct college_id from programs.mentorship m
                where (m.college_id = p_college and m.mentee_id = any (array[p_keep, p_merge]))
                   or (m.mentor_college_id = p_college and m.mentor_id = any (array[p_keep, p_merge]))
               union select p_college order by 1) k;
      with changed as (
        update programs.mentorship m set mentee_id = p_keep
         where m.college_id = p_college and m.mentee_id = p_merge and m.mentor_id <> p_keep returning m.id
      ) select coalesce(array_agg(id), '{}') into v_mentee from changed;
      with changed as (
        update programs.mentorship m set mentor_id = p_keep
         where m.mentor_college_id = p_college and m.mentor_id = p_merge and m.mentee_id <> p_keep returning m.id
      ) select coalesce(array_agg(id), '{}') into v_mentor from changed;
      
      insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), 'mentorship.merge', 'Mentorship', m.id, m.college_id, array['menteeId']
        from programs.mentorship m where m.id = any (v_mentee);
      
      insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), 'mentorship.merge', 'Mentorship', m.id, m.college_id, array['mentorId']
        from programs.mentorship m where m.id = any (v_mentor);
      return query select 'mentorships', cardinality(v_mentee) + cardinality(v_mentor);
    end $$;
create function contracts.erase_person_programs(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer, college_id uuid, academic_year integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    declare
      v_ended uuid[];
      v_voided uuid[];
      v_cleared uuid[];
    begin
      perform contracts.require_own_people(p_college, p_people);
      perform pg_advisory_xact_lock(hashtextextended('mentorships ' || k.college_id, 0))
         from (select distinct college_id from programs.mentorship m
                where (m.college_id = p_college and m.mentee_id = any (p_people))
                   or (m.mentor_college_id = p_college and m.mentor_id = any (p_people))
               union select p_college order by 1) k;
      with gone as (
        update programs.mentorship m
           set status = 'ENDED', ended_on = least(contracts.today(m.college_id), m.until_on), end_reason = null
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and m.status = 'APPROVED' and m.started_on <= contracts.today(m.college_id) returning m.id
      ) select coalesce(array_agg(id), '{}') into v_ended from gone;
      with gone as (
        update programs.mentorship m set status = 'VOIDED', void_reason = '—'
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and m.status in ('PROPOSED', 'APPROVED') returning m.id
      ) select coalesce(array_agg(id), '{}') into v_voided from gone;
      with gone as (
        update programs.mentorship m set end_reason = null, void_reason = case when m.void_reason is not null then '—' end
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and (m.end_reason is not null or m.void_reason <> '—') returning m.id
      ) select coalesce(array_agg(id), '{}') into v_cleared from gone;
      update programs.program p set lead = null
       where p.college_id = p_college
         and regexp_replace(translate(lower(p.lead), 'ё', 'е'), '\s+', ' ', 'g') = any (p_names);
      
      insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), 'mentorship.erase', 'Mentorship', m.id, m.college_id, array['status', 'endedOn', 'endReason']
        from programs.mentorship m where m.id = any (v_ended);
      
      insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), 'mentorship.erase', 'Mentorship', m.id, m.college_id, array['status', 'voidReason']
        from programs.mentorship m where m.id = any (v_voided);
      
      insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), 'mentorship.erase', 'Mentorship', m.id, m.college_id, array['endReason', 'voidReason']
        from programs.mentorship m where m.id = any (v_cleared);
      return query
        select w.what, w.changed, null::uuid, null::integer
          from (values ('mentorshipsEnded', cardinality(v_ended)), ('mentorshipsVoided', cardinality(v_voided))) w (what, changed)
        union all
        select 'recount', 0, c.college_id, y.year
          from programs.mentorship m
         cross join lateral unnest(array[m.college_id, m.mentor_college_id]) as c (college_id)
         cross join lateral (
           select generate_series(extract(year from m.started_on - interval '8 months')::int,
                                  extract(year from m.until_on - interval '8 months')::int) as year
            union select m.academic_year::int) y
         where m.id = any (v_ended || v_voided)
         group by c.college_id, y.year;
    end $$;
alter function contracts.merge_conflicts_programs(uuid, uuid, uuid) owner to hub_contracts;
revoke all on function contracts.merge_conflicts_programs(uuid, uuid, uuid) from public;
grant execute on function contracts.merge_conflicts_programs(uuid, uuid, uuid) to hub_participants;
alter function contracts.merge_person_programs(uuid, uuid, uuid) owner to hub_contracts;
revoke all on function contracts.merge_person_programs(uuid, uuid, uuid) from public;
grant execute on function contracts.merge_person_programs(uuid, uuid, uuid) to hub_participants;
alter function contracts.erase_person_programs(uuid, uuid[], text[]) owner to hub_contracts;
revoke all on function contracts.erase_person_programs(uuid, uuid[], text[]) from public;
grant execute on function contracts.erase_person_programs(uuid, uuid[], text[]) to hub_participants;
create function contracts.mentor_load(p_college uuid) returns table (person_id uuid, mentees integer)
     language sql stable rows 5000 security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentor_id, count(distinct m.mentee_id)::int
         from programs.mentorship m
        where m.mentor_college_id = p_college and p_college = any (contracts.session_colleges())
          and m.status = 'APPROVED' and m.until_on >= (select contracts.today(p_college)) and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))
        group by m.mentor_id $$;
create function contracts.mentee_standing(p_college uuid)
     returns table (person_id uuid, has_mentor boolean, finished_on date)
     language sql stable rows 5000 security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentee_id,
              bool_or(m.status = 'APPROVED' and m.until_on >= d.today),
              max(coalesce(m.ended_on, m.until_on)) filter (where
                m.status = 'APPROVED' and m.until_on < d.today
                or m.status = 'ENDED' and (m.ended_on >= m.until_on or m.end_reason is null))
         from programs.mentorship m, (select contracts.today(p_college) as today offset 0) d
        where m.college_id = p_college and p_college = any (contracts.session_colleges()) and m.status in ('APPROVED', 'ENDED')
        group by m.mentee_id $$;
alter function contracts.mentor_load(uuid) owner to hub_contracts;
revoke all on function contracts.mentor_load(uuid) from public;
grant execute on function contracts.mentor_load(uuid) to hub_participants;
alter function contracts.mentee_standing(uuid) owner to hub_contracts;
revoke all on function contracts.mentee_standing(uuid) from public;
grant execute on function contracts.mentee_standing(uuid) to hub_participants;
grant select on programs.program to hub_contracts;
create function contracts.note_programs_mentorship() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'MENTORSHIP', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w
 union select w.mentor_college_id as college_id, w.id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_programs_mentorship() owner to hub_contracts;
revoke all on function contracts.note_programs_mentorship() from public;
create trigger feed_insert after insert on programs.mentorship
         referencing new table as written for each statement execute function contracts.note_programs_mentorship();
create trigger feed_update after update on programs.mentorship
         referencing new table as written for each statement execute function contracts.note_programs_mentorship();
create function contracts.note_programs_mentor_agreement() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'MENTORSHIP', s.outcome, s.merged_into, false,
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.mentorship_id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w
 union select w.mentor_college_id as college_id, w.mentorship_id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_programs_mentor_agreement() owner to hub_contracts;
revoke all on function contracts.note_programs_mentor_agreement() from public;
create trigger feed_insert after insert on programs.mentor_agreement
         referencing new table as written for each statement execute function contracts.note_programs_mentor_agreement();
create trigger feed_update after update on programs.mentor_agreement
         referencing new table as written for each statement execute function contracts.note_programs_mentor_agreement();
create function contracts.note_programs_program() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'PROGRAM', s.outcome, s.merged_into, tg_op = 'INSERT',
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_programs_program() owner to hub_contracts;
revoke all on function contracts.note_programs_program() from public;
create trigger feed_insert after insert on programs.program
         referencing new table as written for each statement execute function contracts.note_programs_program();
create trigger feed_update after update on programs.program
         referencing new table as written for each statement execute function contracts.note_programs_program();
create function contracts.note_programs_stage_closure() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'PROGRAM', s.outcome, s.merged_into, false,
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, p.id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w join programs.program p
               on (p.college_id, p.academic_year) = (w.college_id, w.academic_year)) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;
alter function contracts.note_programs_stage_closure() owner to hub_contracts;
revoke all on function contracts.note_programs_stage_closure() from public;
create trigger feed_insert after insert on programs.stage_closure
         referencing new table as written for each statement execute function contracts.note_programs_stage_closure();
create trigger feed_update after update on programs.stage_closure
         referencing new table as written for each statement execute function contracts.note_programs_stage_closure();
alter table programs.mentorship
    add column results text check (length(results) between 1 and 4000),
    add column case_link text check (length(case_link) between 1 and 4000);
grant update (results, case_link) on programs.mentorship to hub_contracts;
alter function contracts.erase_person_programs(uuid, uuid[], text[]) rename to erase_mentorships_of;
revoke all on function contracts.erase_mentorships_of(uuid, uuid[], text[]) from hub_participants;
create function contracts.erase_person_programs(p_college uuid, p_people uuid[], p_names text[])
    returns table (what text, changed integer, college_id uuid, academic_year integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    declare
      v_names text := (select '(' || string_agg(replace(replace(regexp_replace(n, '([][().*+?{}|^$\\-])', '\\\1', 'g'), 'е', '[её]'), ' ', '\s+'), '|') || ')' from unnest(p_names) n where n <> '');
      v_cleared uuid[];
    begin
      return query select e.* from contracts.erase_mentorships_of(p_college, p_people, p_names) e;
      with gone as (
        update programs.mentorship m set results = null, case_link = null
         where ((m.college_id = p_college and m.mentee_id = any (p_people))
             or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and (m.results is not null or m.case_link is not null) returning m.id
      ), named as (
        update programs.mentorship m
           set results = regexp_replace(m.results, v_names, '—', 'gi'), case_link = regexp_replace(m.case_link, v_names, '—', 'gi')
         where m.college_id = p_college
           and not (m.mentee_id = any (p_people)
                    or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
           and (m.results ~* v_names or m.case_link ~* v_names) returning m.id
      ) select coalesce(array_agg(id), '{}') into v_cleared from (table gone union all table named) both_of;
      insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), 'mentorship.erase', 'Mentorship', m.id, m.college_id,
             array['results', 'caseLink']
        from programs.mentorship m where m.id = any (v_cleared);
    end $$;
alter function contracts.erase_person_programs(uuid, uuid[], text[]) owner to hub_contracts;
revoke all on function contracts.erase_person_programs(uuid, uuid[], text[]) from public;
grant execute on function contracts.erase_person_programs(uuid, uuid[], text[]) to hub_participants;
create index mentorship_across_colleges on programs.mentorship (college_id)
      where mentor_college_id <> college_id;
grant execute on function contracts.former_categories(uuid[]) to hub_programs;
grant select on programs.form to hub_contracts;
create view contracts.forms as select code from programs.form;
alter view contracts.forms owner to hub_contracts;
grant select on contracts.forms to public;
create schema if not exists "school";
create table "school"."migration" ("id" serial primary key, "name" varchar(255) not null, "executed_at" timestamptz(6) not null default current_timestamp(6));;
create schema if not exists school;
grant usage on schema school to hub_school, hub_contracts, hub_verify;
grant usage on schema contracts to hub_school, hub_verify;
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
grant insert on school.audit to hub_school;
grant select on school.audit to hub_verify;
grant select on school.course, school.cohort, school.enrolment to hub_contracts;
create view contracts.visibility_of_school as
     select e.host_college_id as viewer_college_id, null::uuid as viewer_person_id, e.person_id, c.ends_on as until
       from school.enrolment e join school.cohort c on c.id = e.cohort_id
      where e.host_college_id <> e.college_id and e.withdrawn_on is null;
create function contracts.school_courses(p_colleges uuid[], p_year integer)
     returns table (college_id uuid, course_id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.college_id, c.course_id from school.cohort c
        where c.college_id = any (p_colleges) and (p_year is null or c.academic_year = p_year)
       union
       select e.college_id, c.course_id from school.enrolment e join school.cohort c on c.id = e.cohort_id
        where e.college_id = any (p_colleges) and e.college_id = any ((select contracts.session_reach())::uuid[]) and e.withdrawn_on is null
          and (p_year is null or e.academic_year = p_year) $$;
create function contracts.school_trained(p_colleges uuid[]) returns table (college_id uuid, trained integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with reached as (
         select r.college_id from unnest(p_colleges) as r (college_id) where r.college_id = any ((select contracts.session_reach())::uuid[])
       ),
       completed as (
         select distinct e.college_id, e.person_id
           from school.enrolment e join reached using (college_id) where e.completed_on is not null
       ),
       counted as (
         select f.id from contracts.person_facts(array(select person_id from completed)) f where f.consent_in_force
       )
       select r.college_id, count(k.id)::integer
         from reached r left join completed c using (college_id) left join counted k on k.id = c.person_id
        group by r.college_id $$;
create function contracts.school_enrolment_counts(p_cohorts uuid[])
     returns table (cohort_id uuid, enrolments integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.id, count(e.id)::integer
         from school.cohort c left join school.enrolment e on e.cohort_id = c.id and e.withdrawn_on is null
        where c.id = any (p_cohorts) and c.college_id = any ((select contracts.session_reach())::uuid[]) group by c.id $$;
create function contracts.school_certificate(p_number text)
     returns table (course_id uuid, completed_on date, person_id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.course_id, e.completed_on,
              case when e.college_id = any (contracts.session_colleges())
                     or e.host_college_id = any (contracts.session_colleges())
                     or e.person_id = any (contracts.session_persons()) then e.person_id end
         from school.enrolment e join school.cohort c on c.id = e.cohort_id
        where e.certificate_number = p_number $$;
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
grant select, insert, update, delete on school.measure to hub_contracts;
grant select on school.measure to hub_verify;
create view contracts.measures_of_school with (security_barrier) as
       select college_id, academic_year, measure, category, form, value, as_of from school.measure where college_id = any ((select contracts.session_reach())::uuid[]);
alter view contracts.measures_of_school owner to hub_contracts;
create or replace function contracts.recount_school(p_college uuid, p_year integer) returns void
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $recount$
     declare
       v_as_of date := contracts.as_of(p_college, p_year);
     begin
       perform pg_advisory_xact_lock(hashtextextended('school ' || p_college || ' ' || p_year, 0));
       
    with fresh as (
  select m.measure, '' as category, '' as form, m.value
    from (select count(*) as enrolments,
                 count(distinct e.person_id) filter (
                   where e.enrolled_on <= v_as_of and (e.withdrawn_on is null or e.withdrawn_on > v_as_of)
                     and p.consent_in_force)::integer as enrolled,
                 count(distinct e.person_id) filter (
                   where e.completed_on <= v_as_of and p.consent_in_force)::integer as trained
            from school.enrolment e join contracts.people_of_year(p_college, p_year) p on p.id = e.person_id
           where e.college_id = p_college and e.academic_year = p_year) f,
         lateral (values ('mentors_enrolled', f.enrolled), ('mentors_trained', f.trained)) as m (measure, value)
   where f.enrolments > 0),
    gone as (
      delete from school.measure m
       where m.college_id = p_college and m.academic_year = p_year
         and not exists (select from fresh f where (f.measure, f.category, f.form) = (m.measure, m.category, m.form))
    )
    insert into school.measure (college_id, academic_year, measure, category, form, value, as_of)
    select p_college, p_year, f.measure, f.category, f.form, f.value, v_as_of from fresh f
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (measure.value, measure.as_of) is distinct from (excluded.value, excluded.as_of);
     end $recount$;
alter function contracts.recount_school(uuid, integer) owner to hub_contracts;
revoke all on function contracts.recount_school(uuid, integer) from public;
alter view contracts.visibility_of_school owner to hub_contracts;
alter function contracts.school_courses(uuid[], integer) owner to hub_contracts;
revoke all on function contracts.school_courses(uuid[], integer) from public;
grant execute on function contracts.school_courses(uuid[], integer) to hub_school;
alter function contracts.school_trained(uuid[]) owner to hub_contracts;
revoke all on function contracts.school_trained(uuid[]) from public;
grant execute on function contracts.school_trained(uuid[]) to hub_school;
alter function contracts.school_enrolment_counts(uuid[]) owner to hub_contracts;
revoke all on function contracts.school_enrolment_counts(uuid[]) from public;
grant execute on function contracts.school_enrolment_counts(uuid[]) to hub_school;
alter function contracts.school_certificate(text) owner to hub_contracts;
revoke all on function contracts.school_certificate(text) from public;
grant execute on function contracts.school_certificate(text) to hub_school;
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
grant select on contracts.people, contracts.measures_of_school to hub_school;
drop function contracts.school_trained(uuid[]);
create or replace view contracts.measures_of_school with (security_barrier) as
         select college_id, academic_year, measure, category, form, value, as_of from school.measure
          where academic_year <> 9999 and college_id = any ((select contracts.session_reach())::uuid[]);
create view contracts.trained_mentors with (security_barrier) as
         select college_id, value as trained from school.measure
          where academic_year = 9999 and measure = 'mentors_trained' and college_id = any ((select contracts.session_reach())::uuid[]);
alter view contracts.trained_mentors owner to hub_contracts;
grant select on contracts.trained_mentors to hub_school;
create or replace function contracts.recount_school(p_college uuid, p_year integer) returns void
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $recount$
     declare
       v_as_of date := contracts.as_of(p_college, p_year);
     begin
       perform pg_advisory_xact_lock(hashtextextended('school ' || p_college || ' ' || p_year, 0));
       
    with fresh as (
  select m.measure, '' as category, '' as form, m.value
    from (select count(*) as enrolments,
                 count(distinct e.person_id) filter (
                   where e.enrolled_on <= v_as_of and (e.withdrawn_on is null or e.withdrawn_on > v_as_of)
                     and p.consent_in_force)::integer as enrolled,
                 count(distinct e.person_id) filter (
                   where e.completed_on <= v_as_of and p.consent_in_force)::integer as trained
            from school.enrolment e join contracts.people_of_year(p_college, p_year) p on p.id = e.person_id
           where e.college_id = p_college and p_year in (e.academic_year, 9999)) f,
         lateral (values ('mentors_enrolled', f.enrolled), ('mentors_trained', f.trained)) as m (measure, value)
   where f.enrolments > 0 and (p_year <> 9999 or m.measure = 'mentors_trained')),
    gone as (
      delete from school.measure m
       where m.college_id = p_college and m.academic_year = p_year
         and not exists (select from fresh f where (f.measure, f.category, f.form) = (m.measure, m.category, m.form))
    )
    insert into school.measure (college_id, academic_year, measure, category, form, value, as_of)
    select p_college, p_year, f.measure, f.category, f.form, f.value, v_as_of from fresh f
    on conflict (college_id, academic_year, measure, category, form)
      do update set value = excluded.value, as_of = excluded.as_of
      where (measure.value, measure.as_of) is distinct from (excluded.value, excluded.as_of);
     end $recount$;
alter function contracts.recount_school(uuid, integer) owner to hub_contracts;
revoke all on function contracts.recount_school(uuid, integer) from public;
grant update (person_id, withdrawn_on) on school.enrolment to hub_contracts;
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
    returns table (what text, changed integer, college_id uuid, academic_year integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    declare
      v_left uuid[];
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
      return query select 'enrolmentsWithdrawn', cardinality(v_left), null::uuid, null::integer;
    end $$;
alter function contracts.merge_person_school(uuid, uuid, uuid) owner to hub_contracts;
revoke all on function contracts.merge_person_school(uuid, uuid, uuid) from public;
grant execute on function contracts.merge_person_school(uuid, uuid, uuid) to hub_participants;
alter function contracts.erase_person_school(uuid, uuid[], text[]) owner to hub_contracts;
revoke all on function contracts.erase_person_school(uuid, uuid[], text[]) from public;
grant execute on function contracts.erase_person_school(uuid, uuid[], text[]) to hub_participants;
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
drop function contracts.school_certificate(text);
create schema if not exists "monitoring";
create table "monitoring"."migration" ("id" serial primary key, "name" varchar(255) not null, "executed_at" timestamptz(6) not null default current_timestamp(6));;
create schema if not exists monitoring;
grant usage on schema monitoring to hub_monitoring, hub_contracts, hub_verify;
grant usage on schema contracts to hub_monitoring, hub_verify;
create table monitoring.indicator (
     id uuid primary key,
     region_id uuid,
     code text not null check (code ~ '^[a-z][a-z0-9_]{2,59}$'),
     version integer not null check (version > 0),
     title_ru text not null,
     title_en text not null,
     description_ru text not null,
     description_en text not null,
     unit text not null check (unit in ('PEOPLE', 'ORGANISATIONS')),
     direction text not null check (direction = 'AT_LEAST'),
     counted_in text not null check (counted_in in ('NUMERATOR_ONLY', 'BOTH')),
     source text not null check (source in ('STAVROPOL', 'METHODOLOGY', 'REGION')),
     unique nulls not distinct (region_id, code, version)
   );
create table monitoring.indicator_term (
     indicator_id uuid not null references monitoring.indicator,
     part text not null check (part in ('NUMERATOR', 'DENOMINATOR')),
     measure text not null,
     category text not null default '',
     form text not null default '',
     primary key (indicator_id, part, measure, category, form)
   );
create table monitoring.target (
     id uuid primary key,
     region_id uuid not null,
     college_id uuid,
     indicator_code text not null,
     academic_year smallint not null,
     value numeric(4, 1) not null check (value between 0 and 100),
     verified boolean not null,
     source text not null default '',
     unique nulls not distinct (region_id, indicator_code, college_id, academic_year)
   );
create table monitoring.audit (
       id bigint generated always as identity primary key,
       at timestamptz not null default now(),
       actor text not null,
       action text not null,
       entity text not null,
       entity_id uuid not null,
       college_id uuid,
       fields text[] not null
     );
grant insert on monitoring.audit to hub_monitoring;
grant select on monitoring.audit to hub_verify;
alter table monitoring.indicator enable row level security;
alter table monitoring.indicator force row level security;
create policy service_read on monitoring.indicator for select to hub_monitoring using (true);
create policy service_insert on monitoring.indicator for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));
create policy service_update on monitoring.indicator for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));
create policy contracts_all on monitoring.indicator for all to hub_contracts using (true) with check (true);
create policy verify_read on monitoring.indicator for select to hub_verify using (true);
grant select, insert on monitoring.indicator to hub_monitoring;
grant select on monitoring.indicator to hub_verify;
grant update (title_ru, title_en, description_ru, description_en) on monitoring.indicator to hub_monitoring;
alter table monitoring.indicator_term enable row level security;
alter table monitoring.indicator_term force row level security;
create policy service_read on monitoring.indicator_term for select to hub_monitoring using (true);
create policy service_insert on monitoring.indicator_term for insert to hub_monitoring with check (exists (select from monitoring.indicator i where i.id = indicator_id and i.region_id = any ((select contracts.session_regions())::uuid[])));
create policy service_update on monitoring.indicator_term for update to hub_monitoring using (exists (select from monitoring.indicator i where i.id = indicator_id and i.region_id = any ((select contracts.session_regions())::uuid[]))) with check (exists (select from monitoring.indicator i where i.id = indicator_id and i.region_id = any ((select contracts.session_regions())::uuid[])));
create policy contracts_all on monitoring.indicator_term for all to hub_contracts using (true) with check (true);
create policy verify_read on monitoring.indicator_term for select to hub_verify using (true);
grant select, insert on monitoring.indicator_term to hub_monitoring;
grant select on monitoring.indicator_term to hub_verify;
alter table monitoring.target enable row level security;
alter table monitoring.target force row level security;
create policy service_read on monitoring.target for select to hub_monitoring using (true);
create policy service_insert on monitoring.target for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]) and (college_id is null or exists (
      select from contracts.colleges c where c.id = target.college_id and c.region_id = target.region_id)));
create policy service_update on monitoring.target for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[]) and (college_id is null or exists (
      select from contracts.colleges c where c.id = target.college_id and c.region_id = target.region_id))) with check (region_id = any ((select contracts.session_regions())::uuid[]) and (college_id is null or exists (
      select from contracts.colleges c where c.id = target.college_id and c.region_id = target.region_id)));
create policy contracts_all on monitoring.target for all to hub_contracts using (true) with check (true);
create policy verify_read on monitoring.target for select to hub_verify using (true);
grant select, insert, update on monitoring.target to hub_monitoring;
grant select on monitoring.target to hub_verify;
grant select on contracts.measures to hub_monitoring;
grant select on contracts.partner_enterprises to hub_monitoring;
grant select on contracts.enterprises_with_mentors to hub_monitoring;
do $$
  declare
    parts text;
  begin
    select string_agg(format('select viewer_college_id, viewer_person_id, person_id, until from contracts.%I', c.relname), ' union all ' order by c.relname)
      into parts
      from pg_class c
     where c.relnamespace = 'contracts'::regnamespace and c.relname like 'visibility\_of\_%';
    if parts is not null then
      execute 'create or replace view contracts.visibility as ' || parts;
    end if;
  end $$;
do $$
  declare
    parts text;
  begin
    select string_agg(format('select college_id, academic_year, measure, category, form, value, as_of from contracts.%I', c.relname), ' union all ' order by c.relname)
      into parts
      from pg_class c
     where c.relnamespace = 'contracts'::regnamespace and c.relname like 'measures\_of\_%';
    if parts is not null then
      execute 'create or replace view contracts.measures as ' || parts;
    end if;
  end $$;
grant execute on function contracts.recount_participants(uuid, integer) to hub_participants, hub_programs, hub_school, hub_monitoring;
grant execute on function contracts.recount_programs(uuid, integer) to hub_participants, hub_programs, hub_school, hub_monitoring;
grant execute on function contracts.recount_school(uuid, integer) to hub_participants, hub_programs, hub_school, hub_monitoring;
