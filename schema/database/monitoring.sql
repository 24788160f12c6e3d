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

-- Migration 0002-periods

create table monitoring.region_rules (
    region_id uuid primary key,
    people_threshold smallint not null check (people_threshold between 3 and 100),
    answers_threshold smallint not null check (answers_threshold between 3 and 100)
  );

create table monitoring.period (
    id uuid primary key,
    region_id uuid not null,
    kind text not null check (kind in ('MONTH', 'QUARTER', 'YEAR')),
    academic_year smallint not null,
    number smallint not null check (number between 1 and 12),
    first_day date not null,
    speaks_for date not null check (speaks_for > first_day),
    submit_by date not null check (submit_by >= speaks_for),
    automatic boolean not null,
    opened_by text not null,
    opened_at timestamptz not null default now(),
    unique (region_id, academic_year, kind, number),
    unique (region_id, id)
  );

create table monitoring.submission (
    id uuid primary key,
    region_id uuid not null,
    period_id uuid not null,
    college_id uuid not null,
    number smallint not null check (number > 0),
    state text not null check (state in ('SUBMITTED', 'ACCEPTED', 'RETURNED')),
    automatic boolean not null,
    submitted_by text not null,
    submitted_at timestamptz not null default now(),
    submitted_on date not null,
    decided_by text,
    decided_at timestamptz,
    comment text not null default '' check (length(comment) <= 2000),
    unique (period_id, college_id, number),
    unique (college_id, id),
    foreign key (region_id, period_id) references monitoring.period (region_id, id),
    check ((state = 'SUBMITTED') = (decided_at is null))
  );

create unique index submission_standing on monitoring.submission (period_id, college_id) where state <> 'RETURNED';

create index submission_of_college on monitoring.submission (college_id, period_id);

create table monitoring.submission_answer (
    submission_id uuid not null,
    college_id uuid not null,
    check_code text not null,
    finding_ru text not null,
    finding_en text not null,
    answer text not null check (length(answer) between 1 and 1000),
    primary key (submission_id, check_code),
    foreign key (college_id, submission_id) references monitoring.submission (college_id, id)
  );

create table monitoring.submitted_measure (
    submission_id uuid not null,
    college_id uuid not null,
    measure text not null,
    category text not null,
    form text not null,
    value integer not null check (value >= 0),
    primary key (submission_id, measure, category, form),
    foreign key (college_id, submission_id) references monitoring.submission (college_id, id)
  );

create table monitoring.submitted_thing (
    submission_id uuid not null,
    college_id uuid not null,
    measure text not null,
    thing_id uuid not null,
    primary key (submission_id, measure, thing_id),
    foreign key (college_id, submission_id) references monitoring.submission (college_id, id)
  );

create table monitoring.publication (
    id uuid primary key,
    region_id uuid not null,
    period_id uuid not null,
    revision smallint not null check (revision > 0),
    people_threshold smallint not null,
    answers_threshold smallint not null,
    snapshot_hash text not null,
    colleges integer not null,
    told integer not null,
    hidden integer not null,
    reason text not null default '' check (length(reason) <= 2000),
    published_by text not null,
    published_at timestamptz not null default now(),
    unique (period_id, revision),
    unique (region_id, id),
    foreign key (region_id, period_id) references monitoring.period (region_id, id)
  );

create table monitoring.published_submission (
    publication_id uuid not null,
    region_id uuid not null,
    college_id uuid not null,
    submission_id uuid not null,
    primary key (publication_id, college_id),
    foreign key (region_id, publication_id) references monitoring.publication (region_id, id),
    foreign key (college_id, submission_id) references monitoring.submission (college_id, id)
  );

create table monitoring.published_figure (
    publication_id uuid not null,
    region_id uuid not null,
    subject text not null check (subject in ('COLLEGE', 'MUNICIPALITY', 'REGION')),
    college_id uuid,
    municipality text not null default '',
    indicator_id uuid not null references monitoring.indicator,
    form text not null default '',
    category text not null default '',
    status text not null check (status in ('OK', 'SUPPRESSED', 'MISSING', 'NOT_APPLICABLE')),
    numerator integer check (numerator >= 0),
    denominator integer check (denominator >= 0),
    reported integer not null check (reported >= 0),
    expected integer not null check (expected >= reported),
    -- Whether some of it was submitted and accepted by itself, and whether it is that of an earlier revision still.
    automatic boolean not null,
    kept boolean not null,
    unique nulls not distinct (publication_id, subject, college_id, municipality, indicator_id, form, category),
    foreign key (region_id, publication_id) references monitoring.publication (region_id, id),
    check ((subject = 'COLLEGE') = (college_id is not null)),
    check (form = '' or category = ''),
    check (status <> 'SUPPRESSED' or (numerator is null and denominator is null)),
    check (status <> 'OK' or (numerator is not null and denominator > 0))
  );

create index published_figure_of_college on monitoring.published_figure (college_id, publication_id);

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

alter table monitoring.submission enable row level security;

alter table monitoring.submission force row level security;

create policy service_read on monitoring.submission for select to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on monitoring.submission for insert to hub_monitoring with check (college_id = any ((select contracts.session_reach())::uuid[]) and exists (
  select from contracts.colleges c where c.id = submission.college_id and c.region_id = submission.region_id));

create policy service_update on monitoring.submission for update to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[]) and exists (
  select from contracts.colleges c where c.id = submission.college_id and c.region_id = submission.region_id)) with check (college_id = any ((select contracts.session_reach())::uuid[]) and exists (
  select from contracts.colleges c where c.id = submission.college_id and c.region_id = submission.region_id));

create policy contracts_all on monitoring.submission for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.submission for select to hub_verify using (true);

grant select, insert on monitoring.submission to hub_monitoring;

grant select on monitoring.submission to hub_verify;

grant update (state, decided_by, decided_at, comment) on monitoring.submission to hub_monitoring;

alter table monitoring.submission_answer enable row level security;

alter table monitoring.submission_answer force row level security;

create policy service_read on monitoring.submission_answer for select to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on monitoring.submission_answer for insert to hub_monitoring with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_update on monitoring.submission_answer for update to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[])) with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy contracts_all on monitoring.submission_answer for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.submission_answer for select to hub_verify using (true);

grant select, insert on monitoring.submission_answer to hub_monitoring;

grant select on monitoring.submission_answer to hub_verify;

alter table monitoring.submitted_measure enable row level security;

alter table monitoring.submitted_measure force row level security;

create policy service_read on monitoring.submitted_measure for select to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on monitoring.submitted_measure for insert to hub_monitoring with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_update on monitoring.submitted_measure for update to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[])) with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy contracts_all on monitoring.submitted_measure for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.submitted_measure for select to hub_verify using (true);

grant select, insert on monitoring.submitted_measure to hub_monitoring;

grant select on monitoring.submitted_measure to hub_verify;

alter table monitoring.submitted_thing enable row level security;

alter table monitoring.submitted_thing force row level security;

create policy service_read on monitoring.submitted_thing for select to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on monitoring.submitted_thing for insert to hub_monitoring with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_update on monitoring.submitted_thing for update to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[])) with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy contracts_all on monitoring.submitted_thing for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.submitted_thing for select to hub_verify using (true);

grant select, insert on monitoring.submitted_thing to hub_monitoring;

grant select on monitoring.submitted_thing to hub_verify;

alter table monitoring.region_rules enable row level security;

alter table monitoring.region_rules force row level security;

create policy service_read on monitoring.region_rules for select to hub_monitoring using (true);

create policy service_insert on monitoring.region_rules for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on monitoring.region_rules for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on monitoring.region_rules for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.region_rules for select to hub_verify using (true);

grant select, insert, update on monitoring.region_rules to hub_monitoring;

grant select on monitoring.region_rules to hub_verify;

alter table monitoring.period enable row level security;

alter table monitoring.period force row level security;

create policy service_read on monitoring.period for select to hub_monitoring using (true);

create policy service_insert on monitoring.period for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on monitoring.period for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on monitoring.period for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.period for select to hub_verify using (true);

grant select, insert on monitoring.period to hub_monitoring;

grant select on monitoring.period to hub_verify;

grant update (submit_by, automatic) on monitoring.period to hub_monitoring;

alter table monitoring.publication enable row level security;

alter table monitoring.publication force row level security;

create policy service_read on monitoring.publication for select to hub_monitoring using (true);

create policy service_insert on monitoring.publication for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on monitoring.publication for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on monitoring.publication for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.publication for select to hub_verify using (true);

grant select, insert on monitoring.publication to hub_monitoring;

grant select on monitoring.publication to hub_verify;

alter table monitoring.published_figure enable row level security;

alter table monitoring.published_figure force row level security;

create policy service_read on monitoring.published_figure for select to hub_monitoring using (true);

create policy service_insert on monitoring.published_figure for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on monitoring.published_figure for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on monitoring.published_figure for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.published_figure for select to hub_verify using (true);

grant select, insert on monitoring.published_figure to hub_monitoring;

grant select on monitoring.published_figure to hub_verify;

alter table monitoring.published_submission enable row level security;

alter table monitoring.published_submission force row level security;

create policy service_read on monitoring.published_submission for select to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on monitoring.published_submission for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on monitoring.published_submission for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on monitoring.published_submission for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.published_submission for select to hub_verify using (true);

grant select, insert on monitoring.published_submission to hub_monitoring;

grant select on monitoring.published_submission to hub_verify;

grant select, insert, update on monitoring.submission, monitoring.submitted_measure, monitoring.submitted_thing to hub_contracts;

grant select on monitoring.period, monitoring.publication to hub_contracts;

create function contracts.after_midnight_monitoring() returns table (what text, changed integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    -- Facts are counted of colleges that the session reaches.
    perform set_config('hub.regions', coalesce(
      (select array_agg(distinct p.region_id)::text from monitoring.period p where p.automatic), ''), true);
    return query
    with due as materialized (
      select p.id as period_id, p.region_id, p.academic_year, p.speaks_for, c.id as college_id, c.today, l.id, l.state
        from monitoring.period p
        join contracts.colleges c on c.region_id = p.region_id and c.today > p.submit_by
        left join lateral (
          select s.id, s.state from monitoring.submission s
           where (s.period_id, s.college_id) = (p.id, c.id) order by s.number desc limit 1) l on true
       where p.automatic and not exists (select from monitoring.publication b where b.period_id = p.id)
    ),
    accepted as (
      update monitoring.submission s
         set state = 'ACCEPTED', automatic = true, decided_by = 'hub', decided_at = now()
        from due d where s.id = d.id and d.state = 'SUBMITTED' returning s.id
    ),
    made as (
      insert into monitoring.submission
        (id, region_id, period_id, college_id, number, state, automatic, submitted_by, submitted_on, decided_by, decided_at)
      select uuidv7(), d.region_id, d.period_id, d.college_id, 1, 'ACCEPTED', true, 'hub', d.today, 'hub', now()
        from due d where d.state is null
      returning id, period_id, college_id
    ),
    told as materialized (
      select m.id, m.college_id, d.academic_year, d.speaks_for
        from made m join due d on (d.period_id, d.college_id) = (m.period_id, m.college_id)
    ),
    measures as (
      insert into monitoring.submitted_measure (submission_id, college_id, measure, category, form, value)
      select t.id, t.college_id, c.*
        from told t cross join lateral contracts.count_measures(t.college_id, t.academic_year, t.speaks_for) c
    ),
    things as (
      insert into monitoring.submitted_thing (submission_id, college_id, measure, thing_id)
      select t.id, t.college_id, c.*
        from told t cross join lateral contracts.count_things(t.college_id, t.academic_year, t.speaks_for) c
    )
    select 'submissions', (select count(*) from accepted)::integer + (select count(*) from made)::integer;
  end $$;

grant select on contracts.measures to hub_monitoring;

grant select on contracts.measure_history to hub_monitoring;

grant select on contracts.partner_enterprises to hub_monitoring;

grant select on contracts.enterprises_with_mentors to hub_monitoring;

grant select on contracts.enterprise_history to hub_monitoring;
