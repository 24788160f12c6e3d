-- Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.

-- Migration 0001-baseline

create extension if not exists pg_trgm;

create extension if not exists fuzzystrmatch;

create extension if not exists btree_gist;

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

-- Objects as they are now

grant usage, create on schema contracts to hub_contracts;

create function contracts.session_actor() returns text
  language sql stable parallel safe as $$ select nullif(current_setting('hub.actor', true), '') $$;

create function contracts.session_colleges() returns uuid[]
  language sql stable parallel safe as $$ select coalesce(nullif(current_setting('hub.colleges', true), '')::uuid[], '{}'::uuid[]) $$;

create function contracts.session_regions() returns uuid[]
  language sql stable parallel safe as $$ select coalesce(nullif(current_setting('hub.regions', true), '')::uuid[], '{}'::uuid[]) $$;

create function contracts.session_persons() returns uuid[]
  language sql stable parallel safe as $$ select coalesce(nullif(current_setting('hub.persons', true), '')::uuid[], '{}'::uuid[]) $$;

create function contracts.session_roles() returns text[]
  language sql stable parallel safe as $$ select coalesce(nullif(current_setting('hub.roles', true), '')::text[], '{}'::text[]) $$;

create function contracts.session_is_operator() returns boolean
  language sql stable parallel safe as $$ select coalesce(current_setting('hub.operator', true), '') = 'on' $$;

create view contracts.visibility as
  select null::uuid as college_id, null::uuid as viewer_college_id, null::uuid as viewer_person_id, null::uuid as person_id, null::date as until where false;

alter view contracts.visibility owner to hub_contracts;

create view contracts.measures as
  select null::uuid as college_id, null::smallint as academic_year, null::text collate "C" as measure, null::text collate "C" as category, null::text collate "C" as form, null::integer as value, null::date as as_of where false;

alter view contracts.measures owner to hub_contracts;

create view contracts.measure_sheets as
  select null::uuid as college_id, null::smallint as academic_year, null::text collate "C" as measure_group, null::text collate "C" as by_form, null::json as counts, null::json as things, null::date as as_of where false;

alter view contracts.measure_sheets owner to hub_contracts;

create view contracts.measure_history as
  select null::uuid as college_id, null::smallint as academic_year, null::text collate "C" as measure, null::text collate "C" as category, null::text collate "C" as form, null::date as day, null::integer as value, null::boolean as recounted where false;

alter view contracts.measure_history owner to hub_contracts;

alter table contracts.pending_change enable row level security;

alter table contracts.pending_change force row level security;

create policy contracts_all on contracts.pending_change for all to hub_contracts using (true) with check (true);

grant select, insert, delete on contracts.pending_change to hub_contracts;

create function contracts.number_changes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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

create function contracts.tell_public_change() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if exists (select from added where entity <> all (array['Person', 'Consent', 'MenteeProfile', 'MentorProfile', 'MentorQuestionnaire', 'Mentorship', 'Enrolment', 'Headcount', 'RoleBinding', 'CollegeClient', 'AnalystClient'])) then
      perform pg_notify('hub_public_change', '');
    end if;
    return null;
  end $$;
