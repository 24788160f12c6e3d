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

-- Migration 0003-surveys

create table monitoring.survey_template (
    id uuid primary key,
    region_id uuid,
    code text not null check (code ~ '^[a-z][a-z0-9_]{2,59}$'),
    version integer not null check (version > 0),
    audience text not null check (audience in ('MENTEE', 'MENTOR', 'CURATOR')),
    form text not null default '',
    phase text check (phase in ('ENTRY', 'INTERIM', 'FINAL')),
    title_ru text not null,
    title_en text not null,
    questions jsonb not null check (jsonb_typeof(questions) = 'array'),
    satisfaction_question text,
    satisfied_from smallint check (satisfied_from between 1 and 10),
    unique nulls not distinct (region_id, code, version),
    check ((phase is null) = (audience = 'CURATOR')),
    check ((satisfaction_question is null) = (satisfied_from is null))
  );

create table monitoring.survey_campaign (
    id uuid primary key,
    region_id uuid not null,
    college_id uuid,
    template_id uuid not null references monitoring.survey_template,
    series_id uuid not null,
    audience text not null check (audience in ('MENTEE', 'MENTOR')),
    phase text not null check (phase in ('ENTRY', 'INTERIM', 'FINAL')),
    academic_year smallint not null,
    checkpoint text check (checkpoint in ('1.5', '2.4', '3.5', '4.4', '6.5', '7.2')),
    opens_on date not null,
    closes_on date not null,
    closed_on date,
    unique (series_id, phase),
    unique nulls not distinct (region_id, college_id, template_id, academic_year),
    check (opens_on <= closes_on),
    check (closed_on between opens_on and closes_on),
    -- The figures of a year are told for its 31 August, and what is still open then would never be in them.
    check (opens_on >= make_date(academic_year, 9, 1) and closes_on <= make_date(academic_year + 1, 8, 30))
  );

create index survey_campaign_of_region on monitoring.survey_campaign (region_id, academic_year, opens_on, id);

create table monitoring.survey_link (
    series_id uuid not null,
    college_id uuid not null,
    person_id uuid not null,
    token_hash bytea not null unique check (length(token_hash) = 32),
    primary key (college_id, person_id, series_id)
  );

create table monitoring.survey_invitation (
    campaign_id uuid not null references monitoring.survey_campaign,
    college_id uuid not null,
    person_id uuid not null,
    academic_year smallint not null,
    audience text not null,
    phase text not null,
    answered boolean not null default false,
    primary key (campaign_id, college_id, person_id),
    unique (college_id, person_id, academic_year, audience, phase)
  );

create index survey_invitation_of_year on monitoring.survey_invitation (college_id, academic_year);

create table monitoring.survey_answer (
    campaign_id uuid not null references monitoring.survey_campaign,
    college_id uuid not null,
    respondent_key bytea not null check (length(respondent_key) = 32),
    question text not null,
    score smallint check (score between 1 and 10),
    choices text[],
    words text check (length(words) <= 2000),
    primary key (campaign_id, college_id, question, respondent_key),
    check (num_nonnulls(score, choices, words) = 1)
  );

create table monitoring.checkpoint_answer (
    college_id uuid not null,
    academic_year smallint not null,
    checkpoint text not null check (checkpoint in ('1.5', '2.4', '3.5', '4.4', '6.5', '7.2')),
    template_id uuid not null references monitoring.survey_template,
    answers jsonb not null check (jsonb_typeof(answers) = 'array'),
    answered_on date not null,
    primary key (college_id, academic_year, checkpoint)
  );

create table monitoring.measure (
    college_id uuid not null,
    academic_year smallint not null,
    measure text not null,
    category text not null default '',
    form text not null default '',
    value integer not null check (value >= 0),
    as_of date not null,
    primary key (college_id, academic_year, measure, category, form)
  );

create table monitoring.measure_history (
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

alter table monitoring.measure add column measure_group text not null;

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

-- Migration 0005-reports

create table monitoring.report (
    id uuid primary key,
    region_id uuid not null,
    college_id uuid,
    period_id uuid not null,
    publication_id uuid not null,
    number smallint not null check (number > 0),
    snapshot_hash text not null,
    content jsonb not null,
    content_hash text not null,
    issued_by text not null,
    -- The day that it was in the region.
    issued_on date not null,
    issued_at timestamptz not null default now(),
    unique nulls not distinct (period_id, college_id, number),
    foreign key (region_id, period_id) references monitoring.period (region_id, id),
    foreign key (region_id, publication_id) references monitoring.publication (region_id, id)
  );

create index report_of_region on monitoring.report (region_id, id);

create index report_of_college on monitoring.report (college_id, id);

-- Migration 0006-optional-indicators

alter table monitoring.indicator add column optional boolean not null default false;

alter table monitoring.indicator drop constraint indicator_source_check;

alter table monitoring.indicator
  add constraint indicator_source_check check (source in ('STAVROPOL', 'METHODOLOGY', 'HUB', 'REGION'));

create table monitoring.chosen_indicator (
    region_id uuid not null,
    indicator_code text not null,
    primary key (region_id, indicator_code)
  );

-- Migration 0007-published-targets

create table monitoring.published_target (
    publication_id uuid not null,
    region_id uuid not null,
    college_id uuid,
    indicator_code text not null,
    academic_year smallint not null,
    value numeric(4, 1) not null check (value between 0 and 100),
    verified boolean not null,
    source text not null,
    document_date date,
    url text not null,
    as_of date not null,
    unique nulls not distinct (publication_id, indicator_code, college_id),
    foreign key (region_id, publication_id) references monitoring.publication (region_id, id)
  );

insert into monitoring.published_target
    (publication_id, region_id, college_id, indicator_code, academic_year, value, verified, source, document_date, url, as_of)
  select distinct on (b.id, t.indicator_code, t.college_id)
         b.id, b.region_id, t.college_id, t.indicator_code, t.academic_year, t.value, t.verified,
         coalesce(nullif(t.document, ''), t.source), t.document_date, t.url, current_date
    from monitoring.publication b
    join monitoring.period p on p.id = b.period_id
    join monitoring.target t on t.region_id = b.region_id and t.academic_year <= p.academic_year
   order by b.id, t.indicator_code, t.college_id, t.academic_year desc;

-- Migration 0008-states-of-pairs

insert into monitoring.indicator_term (indicator_id, part, measure, category, form)
  select indicator_id, part, measure, 'COMPLETED', form from monitoring.indicator_term
   where measure = 'mentorships' and category = 'APPROVED';

update monitoring.indicator_term set category = 'ACTIVE' where measure = 'mentorships' and category = 'APPROVED';

-- Migration 0009-publications-of-one-day

alter table monitoring.publication
  add column same_day text[] not null default '{}',
  add column given_away integer not null default 0 check (given_away >= 0);

-- Migration 0011-day-of-invitation

alter table monitoring.survey_invitation add column invited_on date;

update monitoring.survey_invitation i set invited_on = least(c.opens_on, current_date)
  from monitoring.survey_campaign c where c.id = i.campaign_id;

alter table monitoring.survey_invitation alter column invited_on set not null;

update monitoring.measure set as_of = as_of - 1 where measure_group = 'surveys';

-- Migration 0012-definition-version

create table monitoring.definition_version (region_id uuid primary key, version bigint not null);

create sequence monitoring.definition_versions owned by monitoring.definition_version.version;

-- Migration 0013-measures-by-bytes

alter table monitoring.measure alter column measure type text collate "C", alter column category type text collate "C", alter column form type text collate "C";

alter table monitoring.measure_history alter column measure type text collate "C", alter column category type text collate "C", alter column form type text collate "C";

alter table monitoring.measure drop constraint measure_pkey,
  add primary key (college_id, academic_year, form, category, measure);

-- Migration 0014-measure-sheets

create table monitoring.measure_sheet (
    college_id uuid not null,
    academic_year smallint not null,
    measure_group text collate "C" not null,
    -- The measure whose counts by form these are; empty for all those of no form.
    by_form text collate "C" not null default '',
    counts json not null,
    -- Where its group counts things that colleges share, their ids by the measure that counts them.
    things json,
    as_of date not null,
    primary key (college_id, academic_year, by_form, measure_group)
  );

insert into monitoring.measure_sheet (college_id, academic_year, measure_group, by_form, counts, as_of)
  select college_id, academic_year, measure_group, case measure.form when '' then '' else measure.measure end, json_object_agg(measure.measure || ' ' || measure.category || ' ' || measure.form, measure.value order by measure.measure, measure.category, measure.form), min(as_of)
    from monitoring.measure where true group by 1, 2, 3, 4;

-- Rows that ship: brought up to $1 at a start

update monitoring.indicator i
    set title_ru = s.title_ru, title_en = s.title_en,
        description_ru = s.description_ru, description_en = s.description_en, source = s.source
   from rows from (jsonb_to_recordset($1) as
   (code text, version int, title_ru text, title_en text, description_ru text, description_en text, unit text,
    direction text, counted_in text, source text, optional boolean, terms jsonb)) with ordinality as s
   (code, version, title_ru, title_en, description_ru, description_en, unit, direction, counted_in, source, optional,
    terms, n)
  where i.region_id is null and (i.code, i.version) = (s.code, s.version)
    and (i.title_ru, i.title_en, i.description_ru, i.description_en, i.source)
        is distinct from (s.title_ru, s.title_en, s.description_ru, s.description_en, s.source);

with fresh as materialized (
    select s.* from rows from (jsonb_to_recordset($1) as
    (code text, version int, title_ru text, title_en text, description_ru text, description_en text, unit text,
     direction text, counted_in text, source text, optional boolean, terms jsonb)) with ordinality as s
    (code, version, title_ru, title_en, description_ru, description_en, unit, direction, counted_in, source, optional,
     terms, n) left join monitoring.indicator i on i.region_id is null and (i.code, i.version) = (s.code, s.version) where i.id is null order by s.n
  ), numbered as materialized (
    select uuidv7() as id, f.* from fresh f
  ), added as (
    insert into monitoring.indicator (id, code, version, title_ru, title_en, description_ru, description_en, unit,
                                      direction, counted_in, source, optional)
    select id, code, version, title_ru, title_en, description_ru, description_en, unit, direction, counted_in, source,
           optional
      from numbered
  )
  insert into monitoring.indicator_term (indicator_id, part, measure, category, form)
  select f.id, t.part, t.measure, t.category, t.form
    from numbered f cross join lateral jsonb_to_recordset(f.terms) as t (part text, measure text, category text, form text);

update monitoring.survey_template t
        set title_ru = s.title_ru, title_en = s.title_en, questions = s.questions
       from jsonb_to_recordset($1) as s
  (code text, version int, audience text, phase text, title_ru text, title_en text, questions jsonb,
   satisfaction_question text, satisfied_from smallint)
      where t.region_id is null and (t.code, t.version) = (s.code, s.version)
        and (t.title_ru, t.title_en, t.questions) is distinct from (s.title_ru, s.title_en, s.questions);

insert into monitoring.survey_template
       (id, code, version, audience, phase, title_ru, title_en, questions, satisfaction_question, satisfied_from)
     select uuidv7(), s.code, s.version, s.audience, s.phase, s.title_ru, s.title_en, s.questions,
            s.satisfaction_question, s.satisfied_from
       from jsonb_to_recordset($1) as s
  (code text, version int, audience text, phase text, title_ru text, title_en text, questions jsonb,
   satisfaction_question text, satisfied_from smallint) left join monitoring.survey_template t on t.region_id is null and (t.code, t.version) = (s.code, s.version) where t.id is null;

-- Objects as they are now

grant usage on schema monitoring to hub_monitoring, hub_contracts, hub_verify;

grant usage on schema contracts to hub_monitoring, hub_verify;

grant insert on monitoring.audit to hub_monitoring;

grant select on monitoring.audit to hub_verify;

create trigger tell_public_change after insert on monitoring.audit referencing new table as added
  for each statement execute function contracts.tell_public_change();

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

alter table monitoring.chosen_indicator enable row level security;

alter table monitoring.chosen_indicator force row level security;

create policy service_read on monitoring.chosen_indicator for select to hub_monitoring using (true);

create policy service_insert on monitoring.chosen_indicator for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on monitoring.chosen_indicator for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on monitoring.chosen_indicator for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.chosen_indicator for select to hub_verify using (true);

grant select, insert on monitoring.chosen_indicator to hub_monitoring;

grant select on monitoring.chosen_indicator to hub_verify;

alter table monitoring.definition_version enable row level security;

alter table monitoring.definition_version force row level security;

create policy service_read on monitoring.definition_version for select to hub_monitoring using (true);

create policy contracts_all on monitoring.definition_version for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.definition_version for select to hub_verify using (true);

grant select on monitoring.definition_version to hub_monitoring;

grant select on monitoring.definition_version to hub_verify;

grant select, insert, update on monitoring.definition_version to hub_contracts;

grant usage on sequence monitoring.definition_versions to hub_contracts;

create function contracts.note_definitions() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    insert into monitoring.definition_version as v (region_id, version)
    select k.id, nextval('monitoring.definition_versions')
      from (select distinct coalesce(region_id, '00000000-0000-0000-0000-000000000000'::uuid) as id from written) k
     order by k.id
    on conflict (region_id) do update set version = excluded.version;
    return null;
  end $$;

alter function contracts.note_definitions() owner to hub_contracts;

revoke all on function contracts.note_definitions() from public;

create trigger note_definitions_insert after insert on monitoring.indicator
  referencing new table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_update after update on monitoring.indicator
  referencing new table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_delete after delete on monitoring.indicator
  referencing old table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_insert after insert on monitoring.target
  referencing new table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_update after update on monitoring.target
  referencing new table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_delete after delete on monitoring.target
  referencing old table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_insert after insert on monitoring.retired_indicator
  referencing new table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_update after update on monitoring.retired_indicator
  referencing new table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_delete after delete on monitoring.retired_indicator
  referencing old table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_insert after insert on monitoring.chosen_indicator
  referencing new table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_update after update on monitoring.chosen_indicator
  referencing new table as written for each statement execute function contracts.note_definitions();

create trigger note_definitions_delete after delete on monitoring.chosen_indicator
  referencing old table as written for each statement execute function contracts.note_definitions();

alter table monitoring.submission enable row level security;

alter table monitoring.submission force row level security;

create policy service_read on monitoring.submission for select to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on monitoring.submission for insert to hub_monitoring with check (college_id = any ((select contracts.session_reach())::uuid[]) and exists (
  select from contracts.colleges c where c.id = submission.college_id and c.region_id = submission.region_id));

create policy service_update on monitoring.submission for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

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

alter table monitoring.published_target enable row level security;

alter table monitoring.published_target force row level security;

create policy service_read on monitoring.published_target for select to hub_monitoring using (true);

create policy service_insert on monitoring.published_target for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on monitoring.published_target for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on monitoring.published_target for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.published_target for select to hub_verify using (true);

grant select, insert on monitoring.published_target to hub_monitoring;

grant select on monitoring.published_target to hub_verify;

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

grant select on monitoring.period, monitoring.publication, monitoring.published_submission to hub_contracts;

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

alter table monitoring.report enable row level security;

alter table monitoring.report force row level security;

create policy service_read on monitoring.report for select to hub_monitoring using (college_id is null or college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on monitoring.report for insert to hub_monitoring with check (case when college_id is null then region_id = any ((select contracts.session_regions())::uuid[])
  else college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
    select from contracts.colleges c where c.id = report.college_id and c.region_id = report.region_id) end);

create policy service_update on monitoring.report for update to hub_monitoring using (case when college_id is null then region_id = any ((select contracts.session_regions())::uuid[])
  else college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
    select from contracts.colleges c where c.id = report.college_id and c.region_id = report.region_id) end) with check (case when college_id is null then region_id = any ((select contracts.session_regions())::uuid[])
  else college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
    select from contracts.colleges c where c.id = report.college_id and c.region_id = report.region_id) end);

create policy contracts_all on monitoring.report for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.report for select to hub_verify using (true);

grant select, insert on monitoring.report to hub_monitoring;

grant select on monitoring.report to hub_verify;

alter table monitoring.survey_template enable row level security;

alter table monitoring.survey_template force row level security;

create policy service_read on monitoring.survey_template for select to hub_monitoring using (true);

create policy service_insert on monitoring.survey_template for insert to hub_monitoring with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on monitoring.survey_template for update to hub_monitoring using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on monitoring.survey_template for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.survey_template for select to hub_verify using (true);

grant select, insert on monitoring.survey_template to hub_monitoring;

grant select on monitoring.survey_template to hub_verify;

grant select on monitoring.survey_template to hub_contracts;

alter table monitoring.survey_campaign enable row level security;

alter table monitoring.survey_campaign force row level security;

create policy service_read on monitoring.survey_campaign for select to hub_monitoring using (case when college_id is null then (region_id = any ((select contracts.session_regions())::uuid[]) or region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[]))) else college_id = any ((select contracts.session_reach())::uuid[]) end);

create policy service_insert on monitoring.survey_campaign for insert to hub_monitoring with check (case when college_id is null then region_id = any ((select contracts.session_regions())::uuid[]) else college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.colleges c where (c.id, c.region_id) = (survey_campaign.college_id, survey_campaign.region_id)) end);

create policy service_update on monitoring.survey_campaign for update to hub_monitoring using (case when college_id is null then region_id = any ((select contracts.session_regions())::uuid[]) else college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.colleges c where (c.id, c.region_id) = (survey_campaign.college_id, survey_campaign.region_id)) end) with check (case when college_id is null then region_id = any ((select contracts.session_regions())::uuid[]) else college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.colleges c where (c.id, c.region_id) = (survey_campaign.college_id, survey_campaign.region_id)) end);

create policy contracts_all on monitoring.survey_campaign for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.survey_campaign for select to hub_verify using (true);

grant select, insert on monitoring.survey_campaign to hub_monitoring;

grant select on monitoring.survey_campaign to hub_verify;

grant update (closed_on) on monitoring.survey_campaign to hub_monitoring;

grant select on monitoring.survey_campaign to hub_contracts;

grant select on contracts.people to hub_monitoring;

alter table monitoring.survey_link enable row level security;

alter table monitoring.survey_link force row level security;

create policy service_read on monitoring.survey_link for select to hub_monitoring using (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_insert on monitoring.survey_link for insert to hub_monitoring with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.people p where (p.id, p.college_id) = (survey_link.person_id, survey_link.college_id)));

create policy service_update on monitoring.survey_link for update to hub_monitoring using (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.people p where (p.id, p.college_id) = (survey_link.person_id, survey_link.college_id))) with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.people p where (p.id, p.college_id) = (survey_link.person_id, survey_link.college_id)));

create policy contracts_all on monitoring.survey_link for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.survey_link for select to hub_verify using (true);

grant select, insert on monitoring.survey_link to hub_monitoring;

grant select on monitoring.survey_link to hub_verify;

grant update (token_hash) on monitoring.survey_link to hub_monitoring;

grant select, update (person_id), delete on monitoring.survey_link to hub_contracts;

alter table monitoring.survey_invitation enable row level security;

alter table monitoring.survey_invitation force row level security;

create policy service_read on monitoring.survey_invitation for select to hub_monitoring using (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_insert on monitoring.survey_invitation for insert to hub_monitoring with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.people p where (p.id, p.college_id) = (survey_invitation.person_id, survey_invitation.college_id)));

create policy service_update on monitoring.survey_invitation for update to hub_monitoring using (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.people p where (p.id, p.college_id) = (survey_invitation.person_id, survey_invitation.college_id))) with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.people p where (p.id, p.college_id) = (survey_invitation.person_id, survey_invitation.college_id)));

create policy contracts_all on monitoring.survey_invitation for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.survey_invitation for select to hub_verify using (true);

grant select, insert on monitoring.survey_invitation to hub_monitoring;

grant select on monitoring.survey_invitation to hub_verify;

grant select, update (person_id, answered) on monitoring.survey_invitation to hub_contracts;

alter table monitoring.survey_answer enable row level security;

alter table monitoring.survey_answer force row level security;

create policy service_read on monitoring.survey_answer for select to hub_monitoring using (false);

create policy contracts_all on monitoring.survey_answer for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.survey_answer for select to hub_verify using (true);

grant select on monitoring.survey_answer to hub_monitoring;

grant select on monitoring.survey_answer to hub_verify;

grant select, insert, update (words) on monitoring.survey_answer to hub_contracts;

alter table monitoring.checkpoint_answer enable row level security;

alter table monitoring.checkpoint_answer force row level security;

create policy service_read on monitoring.checkpoint_answer for select to hub_monitoring using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on monitoring.checkpoint_answer for insert to hub_monitoring with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on monitoring.checkpoint_answer for update to hub_monitoring using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on monitoring.checkpoint_answer for all to hub_contracts using (true) with check (true);

create policy verify_read on monitoring.checkpoint_answer for select to hub_verify using (true);

grant select, insert, update on monitoring.checkpoint_answer to hub_monitoring;

grant select on monitoring.checkpoint_answer to hub_verify;

grant select, update (answers) on monitoring.checkpoint_answer to hub_contracts;

create function contracts.survey_of_link(p_hash bytea)
  returns table (campaign_id uuid, state text, title_ru text, title_en text, questions jsonb, closes_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select o.id, o.state, o.title_ru, o.title_en, o.questions, o.closes_on
      from (select c.id, c.opens_on, t.title_ru, t.title_en, t.questions, c.closes_on,
                   case when i.answered then 'USED'
                        when k.today > coalesce(c.closed_on - 1, c.closes_on) then 'CLOSED'
                        when k.today < c.opens_on then 'PLANNED' else 'OPEN' end as state
              from monitoring.survey_link l
              join monitoring.survey_campaign c on c.series_id = l.series_id
              join monitoring.survey_invitation i
                on (i.campaign_id, i.college_id, i.person_id) = (c.id, l.college_id, l.person_id)
              join monitoring.survey_template t on t.id = c.template_id
              join contracts.colleges k on k.id = l.college_id
             where l.token_hash = p_hash) o
     order by o.state = 'OPEN' desc, o.state = 'PLANNED', o.opens_on desc limit 1 $$;

alter function contracts.survey_of_link(bytea) owner to hub_contracts;

revoke all on function contracts.survey_of_link(bytea) from public;

grant execute on function contracts.survey_of_link(bytea) to hub_monitoring;

create function contracts.answer_survey(p_hash bytea, p_campaign uuid, p_key bytea, p_answers jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_college uuid;
  begin
    update monitoring.survey_invitation i set answered = true
      from monitoring.survey_link l join monitoring.survey_campaign c on c.series_id = l.series_id
     where l.token_hash = p_hash and c.id = p_campaign and not i.answered
       and (i.campaign_id, i.college_id, i.person_id) = (c.id, l.college_id, l.person_id)
       and contracts.today(l.college_id) between c.opens_on and coalesce(c.closed_on - 1, c.closes_on)
    returning i.college_id into v_college;
    if v_college is null then
      return false;
    end if;
    insert into monitoring.survey_answer (campaign_id, college_id, respondent_key, question, score, choices, words)
    select p_campaign, v_college, p_key, a.question, a.score, a.choices, a.words
      from jsonb_to_recordset(p_answers) as a (question text, score smallint, choices text[], words text);
    return true;
  end $$;

alter function contracts.answer_survey(bytea, uuid, bytea, jsonb) owner to hub_contracts;

revoke all on function contracts.answer_survey(bytea, uuid, bytea, jsonb) from public;

grant execute on function contracts.answer_survey(bytea, uuid, bytea, jsonb) to hub_monitoring;

create function contracts.survey_participation(p_campaigns uuid[])
  returns table (campaign_id uuid, college_id uuid, invited integer, answered integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select i.campaign_id, i.college_id, count(*)::int, count(*) filter (where i.answered)::int
      from monitoring.survey_invitation i
     where i.campaign_id = any (p_campaigns) and i.college_id = any ((select contracts.session_reach())::uuid[]) group by 1, 2 $$;

alter function contracts.survey_participation(uuid[]) owner to hub_contracts;

revoke all on function contracts.survey_participation(uuid[]) from public;

grant execute on function contracts.survey_participation(uuid[]) to hub_monitoring;

create function contracts.survey_values(p_campaigns uuid[])
     returns table (campaign_id uuid, college_id uuid, question text, value text, times integer, answered integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with
  asked as materialized (
    select c.id, c.series_id, c.phase,
           c.college_id is null and c.region_id = any ((select contracts.session_regions())::uuid[]) as whole
      from monitoring.survey_campaign c join contracts.regions r on r.id = c.region_id
     where c.id = any (p_campaigns) and r.today >= coalesce(c.closed_on, c.closes_on + 1)
  ),
  given as materialized (
    select w.* from monitoring.survey_answer w join asked a on a.id = w.campaign_id where w.college_id = any ((select contracts.session_reach())::uuid[])
  ),
  sizes as (select campaign_id, question, college_id, count(*) as n from given group by 1, 2, 3),
  told as materialized (
    select campaign_id, question, college_id, college_id as of_college, n
      from sizes where n >= 5
    union all
    select s.campaign_id, s.question, null, s.college_id, s.n
      from (select z.*, sum(z.n) filter (where z.n < 5) over (
                          partition by campaign_id, question) as few from sizes z) s
      join asked a on a.id = s.campaign_id and a.whole
     where s.n >= 5 or s.few >= 5
  ),
       groups as (select campaign_id, question, college_id, sum(n)::int as answered from told group by 1, 2, 3)
       select g.campaign_id, g.college_id, g.question, v.value, count(*)::int, g.answered
         from groups g
         join told t on (t.campaign_id, t.question) = (g.campaign_id, g.question)
                    and t.college_id is not distinct from g.college_id
         join given w on (w.campaign_id, w.question, w.college_id) = (t.campaign_id, t.question, t.of_college)
        cross join lateral (select w.score::text as value where w.choices is null
                            union all select unnest(w.choices)) v
        group by g.campaign_id, g.college_id, g.question, v.value, g.answered $$;

alter function contracts.survey_values(uuid[]) owner to hub_contracts;

revoke all on function contracts.survey_values(uuid[]) from public;

grant execute on function contracts.survey_values(uuid[]) to hub_monitoring;

create function contracts.survey_texts(p_campaigns uuid[])
     returns table (campaign_id uuid, college_id uuid, question text, words text)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with
  asked as materialized (
    select c.id, c.series_id, c.phase,
           c.college_id is null and c.region_id = any ((select contracts.session_regions())::uuid[]) as whole
      from monitoring.survey_campaign c join contracts.regions r on r.id = c.region_id
     where c.id = any (p_campaigns) and r.today >= coalesce(c.closed_on, c.closes_on + 1)
  ),
  given as materialized (
    select w.* from monitoring.survey_answer w join asked a on a.id = w.campaign_id where w.college_id = any ((select contracts.session_reach())::uuid[])
  ),
  sizes as (select campaign_id, question, college_id, count(*) as n from given group by 1, 2, 3),
       placed as (
         select w.campaign_id, w.college_id, w.question, w.words,
                row_number() over (partition by w.campaign_id, w.college_id, w.question
                                       order by md5(w.campaign_id || w.question || w.words)) as place
           from given w join sizes s using (campaign_id, college_id, question)
          where w.words is not null and s.n >= 5
       )
       select campaign_id, college_id, question, words from placed where place <= 200
        order by campaign_id, college_id, question, place $$;

alter function contracts.survey_texts(uuid[]) owner to hub_contracts;

revoke all on function contracts.survey_texts(uuid[]) from public;

grant execute on function contracts.survey_texts(uuid[]) to hub_monitoring;

create function contracts.survey_changes(p_campaigns uuid[])
     returns table (campaign_id uuid, college_id uuid, question text, matched integer, sum_before integer,
                    sum_after integer, answered_before integer, answered_after integer, rose integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with
  asked as materialized (
    select c.id, c.series_id, c.phase,
           c.college_id is null and c.region_id = any ((select contracts.session_regions())::uuid[]) as whole
      from monitoring.survey_campaign c join contracts.regions r on r.id = c.region_id
     where c.id = any (p_campaigns) and r.today >= coalesce(c.closed_on, c.closes_on + 1)
  ),
       compared as materialized (
         select a.id as campaign_id, b.id as before_id
           from asked a
          cross join lateral (
            select c.id from monitoring.survey_campaign c join contracts.regions r on r.id = c.region_id
             where c.series_id = a.series_id and c.id <> a.id and c.phase = 'ENTRY' and r.today >= coalesce(c.closed_on, c.closes_on + 1)
          ) b
       ),
       scores as materialized (
         select p.campaign_id, w.campaign_id = p.before_id as before, w.college_id, w.question, w.respondent_key, w.score
           from compared p
           join monitoring.survey_answer w on w.campaign_id in (p.campaign_id, p.before_id)
          where w.score is not null and w.college_id = any ((select contracts.session_reach())::uuid[])
       ),
       pairs as materialized (
         select campaign_id, college_id, question, b.score as was, n.score as is_now
           from (select * from scores where before) b
           join (select * from scores where not before) n using (campaign_id, college_id, question, respondent_key)
       ),
       sizes as (select campaign_id, question, college_id, count(*) as n from pairs group by 1, 2, 3),

  told as materialized (
    select campaign_id, question, college_id, college_id as of_college, n
      from sizes where n >= 5
    union all
    select s.campaign_id, s.question, null, s.college_id, s.n
      from (select z.*, sum(z.n) filter (where z.n < 5) over (
                          partition by campaign_id, question) as few from sizes z) s
      join asked a on a.id = s.campaign_id and a.whole
     where s.n >= 5 or s.few >= 5
  ),
       totals as (
         select campaign_id, question, college_id, count(*) filter (where before) as before,
                count(*) filter (where not before) as after
           from scores group by 1, 2, 3
       ),
       sums as (
         select campaign_id, question, college_id, sum(was) as before, sum(is_now) as after,
                count(*) filter (where is_now > was) as rose
           from pairs group by 1, 2, 3
       )
       select t.campaign_id, t.college_id, t.question, sum(t.n)::int, sum(s.before)::int, sum(s.after)::int,
              sum(o.before)::int, sum(o.after)::int, sum(s.rose)::int
         from told t
         join sums s on (s.campaign_id, s.question, s.college_id) = (t.campaign_id, t.question, t.of_college)
         join totals o on (o.campaign_id, o.question, o.college_id) = (t.campaign_id, t.question, t.of_college)
        group by 1, 2, 3 $$;

alter function contracts.survey_changes(uuid[]) owner to hub_contracts;

revoke all on function contracts.survey_changes(uuid[]) from public;

grant execute on function contracts.survey_changes(uuid[]) to hub_monitoring;

grant insert on monitoring.audit to hub_contracts;

create function contracts.merge_person_monitoring(p_college uuid, p_keep uuid, p_merge uuid)
  returns table (what text, moved integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_moved uuid[];
  begin
    perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
    update monitoring.survey_link m set person_id = p_keep
     where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
       select from monitoring.survey_link k
        where (k.college_id, k.person_id, k.series_id) = (p_college, p_keep, m.series_id));
    delete from monitoring.survey_link m where (m.college_id, m.person_id) = (p_college, p_merge);
    with changed as (
      update monitoring.survey_invitation m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
         select from monitoring.survey_invitation k
          where (k.college_id, k.person_id, k.academic_year, k.audience, k.phase)
                = (p_college, p_keep, m.academic_year, m.audience, m.phase))
      returning m.campaign_id
    ) select coalesce(array_agg(campaign_id), '{}') into v_moved from changed;
    update monitoring.survey_invitation i set answered = i.person_id = p_keep
      from monitoring.survey_invitation k, monitoring.survey_invitation m
     where (k.college_id, k.person_id, k.answered) = (p_college, p_keep, false)
       and (m.college_id, m.person_id, m.answered) = (p_college, p_merge, true)
       and m.campaign_id = k.campaign_id
       and i.campaign_id = k.campaign_id and i.college_id = p_college and i.person_id in (p_keep, p_merge);

    insert into monitoring.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'survey-invitation.merge', 'SurveyCampaign', r.r, p_college, array['personId']
      from unnest(v_moved) r;
    return query select 'surveyInvitations', cardinality(v_moved) where cardinality(v_moved) > 0;
  end $$;

create function contracts.erase_person_monitoring(p_college uuid, p_people uuid[], p_names text[])
  returns table (what text, changed integer, fact text, college_id uuid, academic_year integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  declare
    v_names text := (select '(' || string_agg(replace(replace(regexp_replace(n, '([][().*+?{}|^$\\-])', '\\\1', 'g'), 'е', '[её]'), ' ', '\s+'), '|') || ')' from unnest(p_names) n where n <> '');
    v_links uuid[];
    v_told uuid[];
  begin
    perform contracts.require_own_people(p_college, p_people);
    with gone as (
      delete from monitoring.survey_link l where l.college_id = p_college and l.person_id = any (p_people)
      returning l.series_id
    ) select coalesce(array_agg(series_id), '{}') into v_links from gone;
    update monitoring.survey_answer a set words = regexp_replace(a.words, v_names, '—', 'gi')
     where a.college_id = p_college and a.words ~* v_names;

    with told as (
      update monitoring.checkpoint_answer a set answers = regexp_replace(a.answers::text, v_names, '—', 'gi')::jsonb
       where a.college_id = p_college and a.answers::text ~* v_names returning a.template_id
    ) select coalesce(array_agg(template_id), '{}') into v_told from told;

    insert into monitoring.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'survey-link.erase', 'SurveyCampaign', r.r, p_college, array['link']
      from unnest(v_links) r;

    insert into monitoring.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'checkpoint.erase', 'SurveyTemplate', r.r, p_college, array['answers']
      from unnest(v_told) r;
    return query select 'surveyLinks', cardinality(v_links), null::text, null::uuid, null::integer
      where cardinality(v_links) > 0;
  end $$;

create function contracts.evidence_monitoring(p_college uuid, p_year integer, p_day date)
  returns table (proof text, found integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return query
    select 'CHECKPOINT:' || a.checkpoint, 1 from monitoring.checkpoint_answer a
     where (a.college_id, a.academic_year) = (p_college, p_year) and a.answered_on <= p_day
    union all
    select 'SURVEY_ANSWERS', coalesce(sum(c.value), 0)::integer
      from monitoring.count_surveys(p_college, p_year, p_day) c
     where c.measure = 'respondents' and c.category <> '';
  end $$;

create function contracts.waiting_monitoring(p_colleges uuid[], p_regions uuid[], p_persons uuid[])
     returns table (audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text,
       mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer)
     language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
     #variable_conflict use_column
     begin
       return query
       with
  periods as materialized (
    select p.id, p.region_id, p.academic_year, p.kind || ' ' || p.number as code, p.speaks_for, p.submit_by,
           c.id as college_id, c.today, l.state, l.submitted_on, (l.decided_at at time zone c.time_zone)::date as decided_on,
           greatest(0, c.today - p.submit_by) as late
      from contracts.colleges c
      join monitoring.period p on p.region_id = c.region_id
       and p.speaks_for < c.today and p.submit_by > c.today - 366 and c.joined_at <= p.opened_at
      left join lateral (
        select s.state, s.submitted_on, s.decided_at from monitoring.submission s
         where (s.period_id, s.college_id) = (p.id, c.id) order by s.number desc limit 1) l on true
     where (c.id = any (p_colleges) or c.region_id = any (p_regions))
       and not exists (select from monitoring.publication b where b.period_id = p.id)
  )
       select 'COLLEGE', k.college_id, case when k.state is null then 'SUBMISSION_DUE' else 'SUBMISSION_RETURNED' end,
              k.college_id, k.academic_year::int, k.code,
              null::uuid, null::uuid, coalesce(k.decided_on, k.speaks_for), k.submit_by, k.late, 1
         from periods k
        where k.college_id = any (p_colleges) and (k.state is null or k.state = 'RETURNED')
       union all
       select 'REGION', k.region_id, case when k.state = 'SUBMITTED' then 'SUBMISSION_TO_REVIEW' else 'SUBMISSION_OVERDUE' end,
              k.college_id, k.academic_year::int, k.code,
              null::uuid, null::uuid, coalesce(k.submitted_on, k.speaks_for), k.submit_by, case when k.state = 'SUBMITTED' then 0 else k.late end, 1
         from periods k
        where k.region_id = any (p_regions)
          and (k.state = 'SUBMITTED' or (k.late > 0 and (k.state is null or k.state = 'RETURNED')))
       union all
       select 'REGION', s.region_id, 'REVISION_TO_PUBLISH', s.college_id, p.academic_year::int, p.kind || ' ' || p.number,
              null::uuid, null::uuid, (s.decided_at at time zone r.time_zone)::date, null::date, 0, 1
         from monitoring.submission s
         join monitoring.period p on p.id = s.period_id
         join contracts.regions r on r.id = s.region_id
        cross join lateral (
          select b.id from monitoring.publication b where b.period_id = p.id order by b.revision desc limit 1) b
         left join monitoring.published_submission k on (k.publication_id, k.college_id) = (b.id, s.college_id)
        where s.region_id = any (p_regions) and s.state = 'ACCEPTED' and k.submission_id is distinct from s.id
       union all
       select 'COLLEGE', i.college_id, 'SURVEY_UNANSWERED', i.college_id, c.academic_year::int, c.phase,
              null::uuid, null::uuid, c.opens_on, coalesce(c.closed_on - 1, c.closes_on), 0, count(*)::int
         from contracts.colleges d
         join monitoring.survey_campaign c
           on c.region_id = d.region_id and d.today between c.opens_on and coalesce(c.closed_on - 1, c.closes_on)
         join monitoring.survey_invitation i on (i.campaign_id, i.college_id) = (c.id, d.id) and not i.answered
        where d.id = any (p_colleges)
        group by i.college_id, c.id;
     end $$;

grant select, insert, update, delete on monitoring.measure to hub_contracts;

grant select on monitoring.measure to hub_verify;

create view contracts.measures_of_monitoring with (security_barrier) as
  select college_id, academic_year, measure, category, form, value, as_of from monitoring.measure where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measures_of_monitoring owner to hub_contracts;

grant select, insert, update, delete on monitoring.measure_sheet to hub_contracts;

grant select on monitoring.measure_sheet to hub_verify;

create view contracts.measure_sheets_of_monitoring with (security_barrier) as
  select college_id, academic_year, measure_group, by_form, counts, things, as_of from monitoring.measure_sheet where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measure_sheets_of_monitoring owner to hub_contracts;

grant select, insert, update, delete on monitoring.measure_history to hub_contracts;

grant select on monitoring.measure_history to hub_verify;

create view contracts.measure_history_of_monitoring with (security_barrier) as
  select college_id, academic_year, measure, category, form, day, value, recounted from monitoring.measure_history where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measure_history_of_monitoring owner to hub_contracts;

grant select on monitoring.published_figure, monitoring.published_target, monitoring.indicator, monitoring.indicator_term
  to hub_contracts;

create view bi.figures as select (p.academic_year || '/' || p.academic_year + 1) as year, 
  case p.kind when 'MONTH' then
         p.academic_year + (p.number < 9)::integer || '-' || lpad(p.number::text, 2, '0')
       when 'QUARTER' then (p.academic_year || '/' || p.academic_year + 1) || '-Q' || p.number
       else (p.academic_year || '/' || p.academic_year + 1) end as period, p.kind as period_kind, b.revision::integer as revision, p.speaks_for as as_of, case when f.automatic then 'AUTOMATIC' else 'ACCEPTED' end as approval, b.published_at as published_at, r.code as region, f.subject as subject, c.code as college, c.name_ru as college_name, c.name_en as college_name_en, coalesce(c.municipality, nullif(f.municipality, '')) as municipality, i.code as indicator, k.title_ru as indicator_title, k.title_en as indicator_title_en, k.unit as unit, k.direction as direction, nullif(f.form, '') as form, nullif(f.category, '') as category, f.status as status, case when f.status = 'OK' then
  trunc((2000 * f.numerator::bigint + f.denominator) / (2 * f.denominator::bigint)) / 10 end::numeric(9, 1) as value, f.numerator as numerator, f.denominator as denominator, f.status = 'OK' and f.numerator > f.denominator as above_hundred, (t.tenths / 10.0)::numeric(4, 1) as target, t.as_of as target_as_of, case when f.status <> 'OK' or t.tenths is null then null
  when k.direction = 'AT_LEAST' then
  case when (t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint) <= 0 then 0
       when k.counted_in = 'NUMERATOR_ONLY' then (((t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint) + 1000 - 1) / 1000)::integer
       when t.tenths = 1000 then null
       else (((t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint) + (1000 - t.tenths) - 1) / (1000 - t.tenths))::integer end
  else
  case when (-(t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint)) <= 0 then 0
       when k.counted_in = 'NUMERATOR_ONLY' then (((-(t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint)) + 1000 - 1) / 1000)::integer
       when f.numerator > f.denominator then null
       else (((-(t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint)) + (1000 - t.tenths) - 1) / (1000 - t.tenths))::integer end end as gap, f.reported as reported, f.expected as expected, i.version as formula_version, f.kept as kept, (t.academic_year || '/' || t.academic_year + 1) as target_year, t.academic_year < p.academic_year as target_carried_forward, t.verified as target_verified, nullif(t.source, '') as target_source, t.document_date as target_document_date, nullif(t.url, '') as target_url, f.reported * 2 >= f.expected as enough_reported
  from monitoring.published_figure f
  join (select id, period_id, revision, published_at, revision = max(revision) over (partition by period_id) as latest
          from monitoring.publication) b on b.id = f.publication_id
  join monitoring.period p on p.id = b.period_id
  join contracts.regions r on r.id = f.region_id
  join monitoring.indicator i on i.id = f.indicator_id
  join (select distinct on (region_id, code) * from monitoring.indicator order by region_id, code, version desc) k
    on k.code = i.code and k.region_id is not distinct from i.region_id
  left join contracts.colleges c on c.id = f.college_id
  left join lateral (
    select round(t.value * 10)::bigint as tenths, t.as_of, t.academic_year, t.verified, t.source, t.document_date, t.url
      from monitoring.published_target t
     where t.publication_id = f.publication_id and t.indicator_code = i.code
       and (t.college_id is null or t.college_id = f.college_id) and f.form = '' and f.category = ''
     order by t.college_id is null limit 1) t on true where b.latest;

alter view bi.figures owner to hub_contracts;

comment on view bi.figures is 'Опубликованные цифры: последняя публикация каждого периода / Published figures: the latest publication of each period';

comment on column bi.figures.year is 'Учебный год. С 1 сентября по 31 августа: 2024/2025. / Academic year. 1 September to 31 August: 2024/2025.';

comment on column bi.figures.period is 'Период. Период опубликованной цифры: год, квартал (2024/2025-Q1, с сентября) или месяц (2024-10). У текущих цифр пусто. / Period. Period of a published figure: a year, a quarter (2024/2025-Q1, from September on) or a month (2024-10). Empty for live ones.';

comment on column bi.figures.period_kind is 'Вид периода: MONTH, QUARTER или YEAR. / Kind of the period: MONTH, QUARTER or YEAR.';

comment on column bi.figures.revision is 'Публикация. Номер публикации периода, с 1: исправленная публикация получает следующий. / Revision. Number of the publication of the period, from 1; a correction has the next one.';

comment on column bi.figures.as_of is 'На дату. День, на который сосчитано. / As of. The day that it is counted for.';

comment on column bi.figures.approval is 'Кем подтверждено. ACCEPTED – колледжи сдали, регион принял; AUTOMATIC – часть сдана и принята сама, по сроку. / Approval. ACCEPTED: colleges submitted it and the region accepted it. AUTOMATIC: some of it was submitted and accepted by itself on its day.';

comment on column bi.figures.published_at is 'Когда опубликовано. / When it was published.';

comment on column bi.figures.region is 'Регион. Код региона. / Region. Code of the region.';

comment on column bi.figures.subject is 'О ком строка: COLLEGE – колледж, MUNICIPALITY – муниципалитет, REGION – весь регион. Строки разных видов не складываются. / What the row is of: COLLEGE, MUNICIPALITY or the whole REGION. Rows of different kinds must not be added.';

comment on column bi.figures.college is 'Код колледжа. Пусто в строках о нескольких колледжах вместе. / College. Code of the college; empty where a row is of several together.';

comment on column bi.figures.college_name is 'Колледж. Название колледжа, каково оно сейчас. / Name of the college. What the college is called now.';

comment on column bi.figures.college_name_en is 'Название колледжа по-английски. / Name of the college in English.';

comment on column bi.figures.municipality is 'Муниципалитет. Где стоит колледж, или о чём строка. / Municipality. Where the college stands, or what the row is of.';

comment on column bi.figures.indicator is 'Код показателя. Остаётся тем же, когда меняется формула. / Indicator. Code that stays when the formula changes.';

comment on column bi.figures.indicator_title is 'Показатель. Название показателя. / Title of the indicator. What the indicator is called.';

comment on column bi.figures.indicator_title_en is 'Название показателя по-английски. / Title of the indicator in English.';

comment on column bi.figures.unit is 'В чём считается числитель: PEOPLE, ORGANISATIONS и так далее. / What the numerator counts: PEOPLE, ORGANISATIONS and so on.';

comment on column bi.figures.direction is 'AT_LEAST – не меньше цели, AT_MOST – не больше. / Whether the target is to be reached (AT_LEAST) or not to be exceeded (AT_MOST).';

comment on column bi.figures.form is 'Форма. Форма наставничества, которой ограничен числитель; пусто – все. Человек в двух формах есть в обеих строках: строки не складываются. / Form. Form of mentoring that the numerator is narrowed to; empty for all. A person in two forms is in both rows: rows must not be added.';

comment on column bi.figures.category is 'Категория. Категория людей, которой ограничен числитель; пусто – все. / Category. Category of people that the numerator is narrowed to; empty for all.';

comment on column bi.figures.status is 'Состояние. Есть ли цифра: OK, SUPPRESSED, MISSING, NOT_APPLICABLE. / Status. Whether there is a figure: OK, SUPPRESSED, MISSING, NOT_APPLICABLE.';

comment on column bi.figures.value is 'Значение, %. Проценты с одним знаком. / Value, %. Percentage with one decimal.';

comment on column bi.figures.numerator is 'Числитель. Сколько сосчитано. / Numerator. How many are counted.';

comment on column bi.figures.denominator is 'Знаменатель. Из скольких. / Denominator. Of how many.';

comment on column bi.figures.above_hundred is 'Больше 100 %. Числитель больше знаменателя: данные стоит проверить. / Above 100 %. The numerator exceeds the denominator: the data need a look.';

comment on column bi.figures.target is 'Цель, %. У опубликованной цифры – цель, с которой она опубликована, у текущей – какова она сейчас; у формы и категории её нет. / Target, %. Of a published figure the target that it was published with, of a live one that of now; there is none for a form or category.';

comment on column bi.figures.target_as_of is 'Цель на дату. День, на который взята цель опубликованной цифры. У текущих цифр пусто. / Target as of. Day that the target of a published figure is of; empty for live ones.';

comment on column bi.figures.gap is 'До цели. Сколько не хватает до цели; 0 – достигнута, если колледжей достаточно (enough_reported). / Gap. How many are missing to the target; 0 when it is reached, where enough colleges have told it (enough_reported).';

comment on column bi.figures.reported is 'Колледжей сообщило. Колледжи, у которых есть обе части. / Colleges reported. Colleges that have both parts.';

comment on column bi.figures.expected is 'Колледжей всего. Колледжи, которых спрашивали. / Colleges expected. Colleges that were asked.';

comment on column bi.figures.formula_version is 'Версия формулы. Версия формулы, по которой сосчитано. / Formula version. Version of the formula that it is computed by.';

comment on column bi.figures.kept is 'Осталась ли цифра от прежней публикации: изменилась на слишком немногих, чтобы назвать новую. / Whether the figure is that of an earlier publication still, having changed by too few people to be told anew.';

comment on column bi.figures.target_year is 'Год цели. Учебный год, на который цель поставлена; пусто без цели. / Year of the target. Academic year that the target was set for; empty without a target.';

comment on column bi.figures.target_carried_forward is 'Цель перенесена. Своей цели у года нет: взята последняя прежняя, и не больше того. Пусто без цели. / Target carried forward. The year has no target of its own: it is the last one before it, and no more than that. Empty without a target.';

comment on column bi.figures.target_verified is 'Цель подтверждена. Названы документ региона с этой целью и его дата. Пусто без цели. / Target confirmed. A document of the region that gives the target is named, with its date. Empty without a target.';

comment on column bi.figures.target_source is 'Источник цели. Документ, а без него – откуда цель ещё, словами региона. / Source of the target. The document, else where the target comes from, in the words of the region.';

comment on column bi.figures.target_document_date is 'Дата документа о цели. Дата документа, в котором цель названа. / Date of the document. Date of the document that gives the target.';

comment on column bi.figures.target_url is 'Адрес документа о цели. Где этот документ опубликован. / Address of the document. Where that document is published.';

comment on column bi.figures.enough_reported is 'Колледжей достаточно. Сообщила половина колледжей или больше: раньше этого не говорят, достигнута ли цель. / Enough colleges. Half of the colleges or more have told it: before that nobody says whether the target is reached.';

grant select on bi.figures to hub_bi;

create view bi.figure_revisions as select (p.academic_year || '/' || p.academic_year + 1) as year, 
  case p.kind when 'MONTH' then
         p.academic_year + (p.number < 9)::integer || '-' || lpad(p.number::text, 2, '0')
       when 'QUARTER' then (p.academic_year || '/' || p.academic_year + 1) || '-Q' || p.number
       else (p.academic_year || '/' || p.academic_year + 1) end as period, p.kind as period_kind, b.revision::integer as revision, b.latest as latest, p.speaks_for as as_of, case when f.automatic then 'AUTOMATIC' else 'ACCEPTED' end as approval, b.published_at as published_at, r.code as region, f.subject as subject, c.code as college, c.name_ru as college_name, c.name_en as college_name_en, coalesce(c.municipality, nullif(f.municipality, '')) as municipality, i.code as indicator, k.title_ru as indicator_title, k.title_en as indicator_title_en, k.unit as unit, k.direction as direction, nullif(f.form, '') as form, nullif(f.category, '') as category, f.status as status, case when f.status = 'OK' then
  trunc((2000 * f.numerator::bigint + f.denominator) / (2 * f.denominator::bigint)) / 10 end::numeric(9, 1) as value, f.numerator as numerator, f.denominator as denominator, f.status = 'OK' and f.numerator > f.denominator as above_hundred, (t.tenths / 10.0)::numeric(4, 1) as target, t.as_of as target_as_of, case when f.status <> 'OK' or t.tenths is null then null
  when k.direction = 'AT_LEAST' then
  case when (t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint) <= 0 then 0
       when k.counted_in = 'NUMERATOR_ONLY' then (((t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint) + 1000 - 1) / 1000)::integer
       when t.tenths = 1000 then null
       else (((t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint) + (1000 - t.tenths) - 1) / (1000 - t.tenths))::integer end
  else
  case when (-(t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint)) <= 0 then 0
       when k.counted_in = 'NUMERATOR_ONLY' then (((-(t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint)) + 1000 - 1) / 1000)::integer
       when f.numerator > f.denominator then null
       else (((-(t.tenths * f.denominator::bigint - 1000 * f.numerator::bigint)) + (1000 - t.tenths) - 1) / (1000 - t.tenths))::integer end end as gap, f.reported as reported, f.expected as expected, i.version as formula_version, f.kept as kept, (t.academic_year || '/' || t.academic_year + 1) as target_year, t.academic_year < p.academic_year as target_carried_forward, t.verified as target_verified, nullif(t.source, '') as target_source, t.document_date as target_document_date, nullif(t.url, '') as target_url, f.reported * 2 >= f.expected as enough_reported
  from monitoring.published_figure f
  join (select id, period_id, revision, published_at, revision = max(revision) over (partition by period_id) as latest
          from monitoring.publication) b on b.id = f.publication_id
  join monitoring.period p on p.id = b.period_id
  join contracts.regions r on r.id = f.region_id
  join monitoring.indicator i on i.id = f.indicator_id
  join (select distinct on (region_id, code) * from monitoring.indicator order by region_id, code, version desc) k
    on k.code = i.code and k.region_id is not distinct from i.region_id
  left join contracts.colleges c on c.id = f.college_id
  left join lateral (
    select round(t.value * 10)::bigint as tenths, t.as_of, t.academic_year, t.verified, t.source, t.document_date, t.url
      from monitoring.published_target t
     where t.publication_id = f.publication_id and t.indicator_code = i.code
       and (t.college_id is null or t.college_id = f.college_id) and f.form = '' and f.category = ''
     order by t.college_id is null limit 1) t on true;

alter view bi.figure_revisions owner to hub_contracts;

comment on view bi.figure_revisions is 'Опубликованные цифры всех публикаций, исправленные тоже / Published figures of all publications, those corrected since as well';

comment on column bi.figure_revisions.year is 'Учебный год. С 1 сентября по 31 августа: 2024/2025. / Academic year. 1 September to 31 August: 2024/2025.';

comment on column bi.figure_revisions.period is 'Период. Период опубликованной цифры: год, квартал (2024/2025-Q1, с сентября) или месяц (2024-10). У текущих цифр пусто. / Period. Period of a published figure: a year, a quarter (2024/2025-Q1, from September on) or a month (2024-10). Empty for live ones.';

comment on column bi.figure_revisions.period_kind is 'Вид периода: MONTH, QUARTER или YEAR. / Kind of the period: MONTH, QUARTER or YEAR.';

comment on column bi.figure_revisions.revision is 'Публикация. Номер публикации периода, с 1: исправленная публикация получает следующий. / Revision. Number of the publication of the period, from 1; a correction has the next one.';

comment on column bi.figure_revisions.latest is 'Последняя ли это публикация периода. / Whether it is of the latest publication of the period.';

comment on column bi.figure_revisions.as_of is 'На дату. День, на который сосчитано. / As of. The day that it is counted for.';

comment on column bi.figure_revisions.approval is 'Кем подтверждено. ACCEPTED – колледжи сдали, регион принял; AUTOMATIC – часть сдана и принята сама, по сроку. / Approval. ACCEPTED: colleges submitted it and the region accepted it. AUTOMATIC: some of it was submitted and accepted by itself on its day.';

comment on column bi.figure_revisions.published_at is 'Когда опубликовано. / When it was published.';

comment on column bi.figure_revisions.region is 'Регион. Код региона. / Region. Code of the region.';

comment on column bi.figure_revisions.subject is 'О ком строка: COLLEGE – колледж, MUNICIPALITY – муниципалитет, REGION – весь регион. Строки разных видов не складываются. / What the row is of: COLLEGE, MUNICIPALITY or the whole REGION. Rows of different kinds must not be added.';

comment on column bi.figure_revisions.college is 'Код колледжа. Пусто в строках о нескольких колледжах вместе. / College. Code of the college; empty where a row is of several together.';

comment on column bi.figure_revisions.college_name is 'Колледж. Название колледжа, каково оно сейчас. / Name of the college. What the college is called now.';

comment on column bi.figure_revisions.college_name_en is 'Название колледжа по-английски. / Name of the college in English.';

comment on column bi.figure_revisions.municipality is 'Муниципалитет. Где стоит колледж, или о чём строка. / Municipality. Where the college stands, or what the row is of.';

comment on column bi.figure_revisions.indicator is 'Код показателя. Остаётся тем же, когда меняется формула. / Indicator. Code that stays when the formula changes.';

comment on column bi.figure_revisions.indicator_title is 'Показатель. Название показателя. / Title of the indicator. What the indicator is called.';

comment on column bi.figure_revisions.indicator_title_en is 'Название показателя по-английски. / Title of the indicator in English.';

comment on column bi.figure_revisions.unit is 'В чём считается числитель: PEOPLE, ORGANISATIONS и так далее. / What the numerator counts: PEOPLE, ORGANISATIONS and so on.';

comment on column bi.figure_revisions.direction is 'AT_LEAST – не меньше цели, AT_MOST – не больше. / Whether the target is to be reached (AT_LEAST) or not to be exceeded (AT_MOST).';

comment on column bi.figure_revisions.form is 'Форма. Форма наставничества, которой ограничен числитель; пусто – все. Человек в двух формах есть в обеих строках: строки не складываются. / Form. Form of mentoring that the numerator is narrowed to; empty for all. A person in two forms is in both rows: rows must not be added.';

comment on column bi.figure_revisions.category is 'Категория. Категория людей, которой ограничен числитель; пусто – все. / Category. Category of people that the numerator is narrowed to; empty for all.';

comment on column bi.figure_revisions.status is 'Состояние. Есть ли цифра: OK, SUPPRESSED, MISSING, NOT_APPLICABLE. / Status. Whether there is a figure: OK, SUPPRESSED, MISSING, NOT_APPLICABLE.';

comment on column bi.figure_revisions.value is 'Значение, %. Проценты с одним знаком. / Value, %. Percentage with one decimal.';

comment on column bi.figure_revisions.numerator is 'Числитель. Сколько сосчитано. / Numerator. How many are counted.';

comment on column bi.figure_revisions.denominator is 'Знаменатель. Из скольких. / Denominator. Of how many.';

comment on column bi.figure_revisions.above_hundred is 'Больше 100 %. Числитель больше знаменателя: данные стоит проверить. / Above 100 %. The numerator exceeds the denominator: the data need a look.';

comment on column bi.figure_revisions.target is 'Цель, %. У опубликованной цифры – цель, с которой она опубликована, у текущей – какова она сейчас; у формы и категории её нет. / Target, %. Of a published figure the target that it was published with, of a live one that of now; there is none for a form or category.';

comment on column bi.figure_revisions.target_as_of is 'Цель на дату. День, на который взята цель опубликованной цифры. У текущих цифр пусто. / Target as of. Day that the target of a published figure is of; empty for live ones.';

comment on column bi.figure_revisions.gap is 'До цели. Сколько не хватает до цели; 0 – достигнута, если колледжей достаточно (enough_reported). / Gap. How many are missing to the target; 0 when it is reached, where enough colleges have told it (enough_reported).';

comment on column bi.figure_revisions.reported is 'Колледжей сообщило. Колледжи, у которых есть обе части. / Colleges reported. Colleges that have both parts.';

comment on column bi.figure_revisions.expected is 'Колледжей всего. Колледжи, которых спрашивали. / Colleges expected. Colleges that were asked.';

comment on column bi.figure_revisions.formula_version is 'Версия формулы. Версия формулы, по которой сосчитано. / Formula version. Version of the formula that it is computed by.';

comment on column bi.figure_revisions.kept is 'Осталась ли цифра от прежней публикации: изменилась на слишком немногих, чтобы назвать новую. / Whether the figure is that of an earlier publication still, having changed by too few people to be told anew.';

comment on column bi.figure_revisions.target_year is 'Год цели. Учебный год, на который цель поставлена; пусто без цели. / Year of the target. Academic year that the target was set for; empty without a target.';

comment on column bi.figure_revisions.target_carried_forward is 'Цель перенесена. Своей цели у года нет: взята последняя прежняя, и не больше того. Пусто без цели. / Target carried forward. The year has no target of its own: it is the last one before it, and no more than that. Empty without a target.';

comment on column bi.figure_revisions.target_verified is 'Цель подтверждена. Названы документ региона с этой целью и его дата. Пусто без цели. / Target confirmed. A document of the region that gives the target is named, with its date. Empty without a target.';

comment on column bi.figure_revisions.target_source is 'Источник цели. Документ, а без него – откуда цель ещё, словами региона. / Source of the target. The document, else where the target comes from, in the words of the region.';

comment on column bi.figure_revisions.target_document_date is 'Дата документа о цели. Дата документа, в котором цель названа. / Date of the document. Date of the document that gives the target.';

comment on column bi.figure_revisions.target_url is 'Адрес документа о цели. Где этот документ опубликован. / Address of the document. Where that document is published.';

comment on column bi.figure_revisions.enough_reported is 'Колледжей достаточно. Сообщила половина колледжей или больше: раньше этого не говорят, достигнута ли цель. / Enough colleges. Half of the colleges or more have told it: before that nobody says whether the target is reached.';

grant select on bi.figure_revisions to hub_bi;

create view bi.periods as select r.code as region, (p.academic_year || '/' || p.academic_year + 1) as year, 
  case p.kind when 'MONTH' then
         p.academic_year + (p.number < 9)::integer || '-' || lpad(p.number::text, 2, '0')
       when 'QUARTER' then (p.academic_year || '/' || p.academic_year + 1) || '-Q' || p.number
       else (p.academic_year || '/' || p.academic_year + 1) end as period, p.kind as period_kind, p.speaks_for as as_of, p.first_day as first_day, p.submit_by as submit_by, p.automatic as automatic, (select max(b.revision)::integer from monitoring.publication b where b.period_id = p.id) as revision from monitoring.period p join contracts.regions r on r.id = p.region_id;

alter view bi.periods owner to hub_contracts;

comment on view bi.periods is 'Отчётные периоды регионов / Reporting periods of regions';

comment on column bi.periods.region is 'Код региона. / Code of the region.';

comment on column bi.periods.year is 'Учебный год: 2024/2025. / Academic year: 2024/2025.';

comment on column bi.periods.period is 'Период: год, квартал (2024/2025-Q1) или месяц (2024-10). / The period: a year, a quarter (2024/2025-Q1) or a month (2024-10).';

comment on column bi.periods.period_kind is 'MONTH, QUARTER или YEAR. / MONTH, QUARTER or YEAR.';

comment on column bi.periods.as_of is 'День, на который сосчитано: последний день периода. / The day that it is counted for: the last one of the period.';

comment on column bi.periods.first_day is 'Первый день периода. / First day of the period.';

comment on column bi.periods.submit_by is 'До какого дня сдают колледжи. / The day by which colleges submit.';

comment on column bi.periods.automatic is 'Сдаётся и принимается ли период сам, по сроку. / Whether the period is submitted and accepted by itself on its day.';

comment on column bi.periods.revision is 'Номер последней публикации; пусто, пока не опубликован. / Number of the latest publication; empty until there is one.';

grant select on bi.periods to hub_bi;

create view bi.publications as select r.code as region, (p.academic_year || '/' || p.academic_year + 1) as year, 
  case p.kind when 'MONTH' then
         p.academic_year + (p.number < 9)::integer || '-' || lpad(p.number::text, 2, '0')
       when 'QUARTER' then (p.academic_year || '/' || p.academic_year + 1) || '-Q' || p.number
       else (p.academic_year || '/' || p.academic_year + 1) end as period, p.kind as period_kind, p.speaks_for as as_of, b.revision::integer as revision, b.revision = max(b.revision) over (partition by b.period_id) as latest, b.published_at as published_at, nullif(b.reason, '') as reason, b.colleges as colleges, b.told as told, b.hidden as hidden, b.people_threshold::integer as people_threshold, b.answers_threshold::integer as answers_threshold, b.snapshot_hash as snapshot from monitoring.publication b join monitoring.period p on p.id = b.period_id
         join contracts.regions r on r.id = p.region_id;

alter view bi.publications owner to hub_contracts;

comment on view bi.publications is 'Публикации периодов / Publications of periods';

comment on column bi.publications.region is 'Код региона. / Code of the region.';

comment on column bi.publications.year is 'Учебный год: 2024/2025. / Academic year: 2024/2025.';

comment on column bi.publications.period is 'Период: год, квартал (2024/2025-Q1) или месяц (2024-10). / The period: a year, a quarter (2024/2025-Q1) or a month (2024-10).';

comment on column bi.publications.period_kind is 'MONTH, QUARTER или YEAR. / MONTH, QUARTER or YEAR.';

comment on column bi.publications.as_of is 'День, на который сосчитано: последний день периода. / The day that it is counted for: the last one of the period.';

comment on column bi.publications.revision is 'Номер публикации периода, с 1. / Number of the publication of the period, from 1.';

comment on column bi.publications.latest is 'Последняя ли она. / Whether it is the latest.';

comment on column bi.publications.published_at is 'Когда опубликовано. / When it was published.';

comment on column bi.publications.reason is 'Что и почему исправлено. / What was corrected and why.';

comment on column bi.publications.colleges is 'Колледжи, чьи сведения приняты. / Colleges whose figures were accepted.';

comment on column bi.publications.told is 'Сколько цифр названо. / How many figures are told.';

comment on column bi.publications.hidden is 'Сколько цифр не опубликовано, чтобы никого не узнали. / How many figures are held back so that nobody is recognised.';

comment on column bi.publications.people_threshold is 'Порог публикации для людей. / Threshold of publishing for people.';

comment on column bi.publications.answers_threshold is 'Порог публикации для ответов на опросы. / Threshold of publishing for answers to surveys.';

comment on column bi.publications.snapshot is 'Отпечаток снимка, по которому сосчитано. / Hash of the snapshot that it is counted from.';

grant select on bi.publications to hub_bi;

create view bi.indicators as select r.code as region, i.code as indicator, i.version as formula_version, i.version = max(i.version) over (partition by i.region_id, i.code) as in_force, i.title_ru as title, i.title_en as title_en, i.description_ru as description, i.description_en as description_en, i.unit as unit, i.direction as direction, (
  select string_agg(t.measure || case when t.category = '' and t.form = '' then ''
                      else '[' || concat_ws(', ', nullif(t.category, ''), nullif(t.form, '')) || ']' end,
                    ' + ' order by t.measure, t.category, t.form)
    from monitoring.indicator_term t where t.indicator_id = i.id and t.part = 'NUMERATOR') as numerator, (
  select string_agg(t.measure || case when t.category = '' and t.form = '' then ''
                      else '[' || concat_ws(', ', nullif(t.category, ''), nullif(t.form, '')) || ']' end,
                    ' + ' order by t.measure, t.category, t.form)
    from monitoring.indicator_term t where t.indicator_id = i.id and t.part = 'DENOMINATOR') as denominator, i.source as source from monitoring.indicator i left join contracts.regions r on r.id = i.region_id;

alter view bi.indicators owner to hub_contracts;

comment on view bi.indicators is 'Показатели и их формулы, все версии / Indicators and their formulas, all versions';

comment on column bi.indicators.region is 'Код региона; пусто у общих для всех. / Code of the region; empty for those of all regions.';

comment on column bi.indicators.indicator is 'Код показателя. / Code of the indicator.';

comment on column bi.indicators.formula_version is 'Версия формулы. / Version of the formula.';

comment on column bi.indicators.in_force is 'Действует ли эта версия. / Whether this version is in force.';

comment on column bi.indicators.title is 'Название. / Title, in Russian.';

comment on column bi.indicators.title_en is 'Название по-английски. / Title.';

comment on column bi.indicators.description is 'Что показывает. / What it shows, in Russian.';

comment on column bi.indicators.description_en is 'Что показывает, по-английски. / What it shows.';

comment on column bi.indicators.unit is 'В чём считается числитель. / What the numerator counts.';

comment on column bi.indicators.direction is 'AT_LEAST – не меньше цели, AT_MOST – не больше. / AT_LEAST: the target is to be reached; AT_MOST: not to be exceeded.';

comment on column bi.indicators.numerator is 'Числитель: сумма мер, в скобках – категория и форма. / Numerator: a sum of measures, each with its category and form.';

comment on column bi.indicators.denominator is 'Знаменатель, так же. / Denominator, likewise.';

comment on column bi.indicators.source is 'Откуда определение. / Where the definition comes from.';

grant select on bi.indicators to hub_bi;

create view bi.colleges as select c.region_code as region, c.code as college, c.name_ru as college_name, c.name_en as college_name_en, nullif(c.municipality, '') as municipality, nullif(c.municipality_en, '') as municipality_en from contracts.colleges c;

alter view bi.colleges owner to hub_contracts;

comment on view bi.colleges is 'Колледжи / Colleges';

comment on column bi.colleges.region is 'Код региона. / Code of the region.';

comment on column bi.colleges.college is 'Код колледжа. / Code of the college.';

comment on column bi.colleges.college_name is 'Название. / Name, in Russian.';

comment on column bi.colleges.college_name_en is 'Название по-английски. / Name.';

comment on column bi.colleges.municipality is 'Муниципалитет. / Municipality, in Russian.';

comment on column bi.colleges.municipality_en is 'Муниципалитет по-английски. / Municipality.';

grant select on bi.colleges to hub_bi;

grant select on contracts.measures to hub_monitoring;

grant select on contracts.measure_sheets to hub_monitoring;

grant select on contracts.measure_history to hub_monitoring;

grant select on contracts.partner_enterprises to hub_monitoring;

grant select on contracts.enterprises_with_mentors to hub_monitoring;

grant select on contracts.enterprise_history to hub_monitoring;
