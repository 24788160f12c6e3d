-- Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.

-- Migration 0001-baseline

create schema if not exists monitoring;

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

-- Migration 0004-indicators-and-targets

alter table monitoring.indicator drop constraint indicator_unit_check, drop constraint indicator_direction_check;

alter table monitoring.indicator
  add constraint indicator_unit_check
    check (unit in ('PEOPLE', 'ORGANISATIONS', 'ACTIVITIES', 'PAIRS', 'MEETINGS', 'DOCUMENTS')),
  add constraint indicator_direction_check check (direction in ('AT_LEAST', 'AT_MOST'));

create table monitoring.retired_indicator (
    region_id uuid not null,
    indicator_code text not null,
    retired_on date not null,
    reason text not null check (length(reason) between 1 and 500),
    primary key (region_id, indicator_code)
  );

alter table monitoring.target
  add column document text not null default '' check (length(document) <= 500),
  add column document_date date,
  add column url text not null default '' check (length(url) <= 2000),
  -- Of targets that were set before this was kept nobody knows.
  add column set_by text,
  add column set_at timestamptz;

update monitoring.target set verified = false where verified;

alter table monitoring.target
  add constraint verified_by_a_document check (not verified or (document <> '' and document_date is not null));

-- Rows that ship: brought up to $1 at a start

update monitoring.indicator i
    set title_ru = s.title_ru, title_en = s.title_en,
        description_ru = s.description_ru, description_en = s.description_en, source = s.source
   from rows from (jsonb_to_recordset($1) as
   (code text, version int, title_ru text, title_en text, description_ru text, description_en text, unit text,
    direction text, counted_in text, source text, terms jsonb)) with ordinality as s
   (code, version, title_ru, title_en, description_ru, description_en, unit, direction, counted_in, source, terms, n)
  where i.region_id is null and (i.code, i.version) = (s.code, s.version)
    and (i.title_ru, i.title_en, i.description_ru, i.description_en, i.source)
        is distinct from (s.title_ru, s.title_en, s.description_ru, s.description_en, s.source);

with fresh as materialized (
    select s.* from rows from (jsonb_to_recordset($1) as
    (code text, version int, title_ru text, title_en text, description_ru text, description_en text, unit text,
     direction text, counted_in text, source text, terms jsonb)) with ordinality as s
    (code, version, title_ru, title_en, description_ru, description_en, unit, direction, counted_in, source, terms, n) left join monitoring.indicator i on i.region_id is null and (i.code, i.version) = (s.code, s.version) where i.id is null order by s.n
  ), numbered as materialized (
    select uuidv7() as id, f.* from fresh f
  ), added as (
    insert into monitoring.indicator (id, code, version, title_ru, title_en, description_ru, description_en, unit,
                                      direction, counted_in, source)
    select id, code, version, title_ru, title_en, description_ru, description_en, unit, direction, counted_in, source
      from numbered
  )
  insert into monitoring.indicator_term (indicator_id, part, measure, category, form)
  select f.id, t.part, t.measure, t.category, t.form
    from numbered f cross join lateral jsonb_to_recordset(f.terms) as t (part text, measure text, category text, form text);

-- Objects as they are now

grant usage on schema monitoring to hub_monitoring, hub_contracts, hub_verify;

grant usage on schema contracts to hub_monitoring, hub_verify;

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

create policy service_delete on monitoring.target for delete to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[]) and (college_id is null or exists (
  select from contracts.colleges c where c.id = target.college_id and c.region_id = target.region_id)));

create policy contracts_all on monitoring.target for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.target for select to hub_verify using (true);

grant select, insert, update, delete on monitoring.target to hub_monitoring;

grant select on monitoring.target to hub_verify;

alter table monitoring.retired_indicator enable row level security;

alter table monitoring.retired_indicator force row level security;

create policy service_read on monitoring.retired_indicator for select to hub_monitoring using (true);

create policy service_insert on monitoring.retired_indicator for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on monitoring.retired_indicator for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_delete on monitoring.retired_indicator for delete to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on monitoring.retired_indicator for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.retired_indicator for select to hub_verify using (true);

grant select, insert, update, delete on monitoring.retired_indicator to hub_monitoring;

grant select on monitoring.retired_indicator to hub_verify;

grant select on contracts.measures to hub_monitoring;

grant select on contracts.partner_enterprises to hub_monitoring;

grant select on contracts.enterprises_with_mentors to hub_monitoring;
