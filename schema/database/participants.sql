-- Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.

-- Migration 0001-baseline

create schema if not exists participants;

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
    sample boolean not null default false,
    municipality_en text not null default ''
  );

create index college_of_region on participants.college (region_id, code);

create table participants.partner (
    id uuid primary key,
    region_id uuid not null references participants.region,
    kind text not null check (kind in ('ENTERPRISE', 'SCHOOL')),
    name text not null,
    name_key text not null,
    merged_into uuid references participants.partner check (merged_into <> id),
    unique (region_id, kind, name_key)
  );

create index partner_merged on participants.partner (merged_into) where merged_into is not null;

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
    job_started_on date,
    merged_into uuid,
    erased_on date,
    unique (college_id, id),
    unique (college_id, source, external_id),
    foreign key (college_id, merged_into) references participants.person (college_id, id),
    constraint not_merged_into_itself check (merged_into <> id)
  );

create index person_by_name on participants.person (college_id, name_key, id);

create index person_merged_into on participants.person (merged_into) where merged_into is not null;

create index person_gone on participants.person (college_id) where merged_into is not null or erased_on is not null;

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
    channel text check (channel in ('PAPER', 'ELECTRONIC', 'STATE_PORTAL')),
    document_date date,
    representative_name text,
    foreign key (college_id, person_id) references participants.person (college_id, id),
    unique (college_id, person_id, given_on, given_by),
    check (valid_until >= given_on),
    constraint signed_by_representative check (representative_name is null or given_by = 'REPRESENTATIVE')
  );

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

create table participants.erasure (
    college_id uuid not null,
    person_id uuid not null,
    reason text not null check (reason in ('REQUEST', 'PURPOSE_REACHED', 'UNLAWFUL', 'AUTHORITY')),
    erased_on date not null,
    erased_by text not null,
    primary key (college_id, person_id),
    foreign key (college_id, person_id) references participants.person (college_id, id)
  );

create function participants.ages_fit(ages jsonb, total integer) returns boolean
  language sql immutable parallel safe as $$
    select coalesce((ages ->> 'minors')::int, 0) <= total and total >= (
      select coalesce(sum((g.value ->> 'count')::int), 0) from jsonb_array_elements(ages -> 'groups') g) $$;

create table participants.headcount (
    college_id uuid not null references participants.college,
    academic_year smallint not null,
    students integer not null check (students >= 0),
    pupils integer not null check (pupils >= 0),
    teachers integer not null check (teachers >= 0),
    young_specialists integer not null check (young_specialists between 0 and teachers),
    reported_by text not null,
    reported_at timestamptz not null default now(),
    student_ages jsonb,
    pupil_ages jsonb,
    teacher_ages jsonb,
    primary key (college_id, academic_year),
    constraint ages_fit check (participants.ages_fit(student_ages, students)
      and participants.ages_fit(pupil_ages, pupils) and participants.ages_fit(teacher_ages, teachers))
  );

create table participants.headcount_report (
    like participants.headcount including constraints,
    number integer not null check (number > 0),
    primary key (college_id, academic_year, number),
    foreign key (college_id) references participants.college
  );

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
     capacity smallint check (capacity >= 0),

  joined_into uuid references participants.mentor_profile (id),
  constraint mentor_profile_pointer_is_empty check (joined_into is null or left_on = entered_on)
   );

create unique index mentor_profile_by_entry on participants.mentor_profile (college_id, person_id, entered_on)
  where joined_into is null;

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
     completed boolean,

  joined_into uuid references participants.mentee_profile (id),
  constraint mentee_profile_pointer_is_empty check (joined_into is null or left_on = entered_on)
   );

create unique index mentee_profile_by_entry on participants.mentee_profile (college_id, person_id, entered_on)
  where joined_into is null;

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

create table participants.role_binding (
    id uuid primary key,
    account text not null check (account ~ '^[^[:space:][:cntrl:]]{1,255}$'),
    role text not null,
    region_id uuid references participants.region,
    college_id uuid references participants.college,
    person_id uuid,
    granted_by text not null,
    granted_at timestamptz not null default clock_timestamp(),
    revoked_by text,
    revoked_at timestamptz,
    of_demo boolean not null default false,
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

create index role_binding_of_demo on participants.role_binding (id) where of_demo and revoked_at is null;

create table participants.college_client (
    college_id uuid primary key references participants.college,
    client_id text not null unique check (starts_with(client_id, 'college-')),
    secret_hash bytea not null check (length(secret_hash) = 32),
    issued_by text not null,
    issued_at timestamptz not null default now(),
    revoked_at timestamptz
  );

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

-- Migration 0002-measure-groups

alter table participants.measure add column measure_group text;

update participants.measure set measure_group = case measure
  when 'partner_enterprises' then 'partner_enterprises' else 'headcount' end;

alter table participants.measure alter column measure_group set not null;

-- Migration 0003-kind-of-sheet

alter table participants.import_run rename column form to kind;

-- Migration 0004-measure-history

create table participants.measure_history (
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

insert into participants.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, measure, category, form, as_of, value from participants.measure;

-- Migration 0005-years-and-withdrawals

alter table participants.region add column first_year smallint;

update participants.region
  set first_year = extract(year from (coalesce(uuid_extract_timestamp(id), now()) at time zone time_zone)
                                       - interval '8 months') - 10;

alter table participants.region alter column first_year set not null;

alter table participants.headcount_report
  add column kind text not null default 'REPORTED' check (kind in ('REPORTED', 'WITHDRAWN')),
  add column reason text,
  add constraint withdrawn_with_reason check ((kind = 'WITHDRAWN') = (reason is not null));

alter table participants.headcount_report alter column kind drop default;

-- Migration 0006-clients

alter table participants.college_client rename to client;

alter table participants.client drop constraint college_client_pkey, drop constraint college_client_client_id_check;

alter table participants.client add column id uuid, add column region_id uuid references participants.region, add column name text;

update participants.client set id = college_id;

alter table participants.client
  add primary key (id),
  alter column college_id drop not null,
  add constraint client_of_a_college unique (college_id),
  add constraint client_of_a_region unique (region_id, name),
  add constraint client_has_its_holder check (case
    when college_id is not null
      then id = college_id and region_id is null and name is null and starts_with(client_id, 'college-')
    else region_id is not null and name is not null and length(name) between 1 and 100
      and starts_with(client_id, 'analyst-client-') end);

alter table participants.client rename constraint college_client_client_id_key to client_client_id_key;

alter table participants.client rename constraint college_client_secret_hash_check to client_secret_hash_check;

alter table participants.client rename constraint college_client_college_id_fkey to client_college_id_fkey;

alter table participants.role_binding drop constraint clients_account;

alter table participants.role_binding add constraint clients_account check (case
  when starts_with(account, 'college-') then role = 'COLLEGE_SYSTEM'
  when starts_with(account, 'analyst-client-') then role = 'ANALYST'
  else role <> 'COLLEGE_SYSTEM' end);

-- Migration 0007-ways-of-imports

alter table participants.import_run add column way text check (way in ('STAFF', 'SYSTEM'));

update participants.import_run set way = case when starts_with(imported_by, 'college-') then 'SYSTEM' else 'STAFF' end;

alter table participants.import_run alter column way set not null;

-- Migration 0008-joining

alter table participants.college add column joined_at timestamptz;

update participants.college set joined_at = coalesce(uuid_extract_timestamp(id), now());

alter table participants.college alter column joined_at set default now(), alter column joined_at set not null;

-- Migration 0009-preferences

alter table participants.mentor_profile add column speciality text check (length(speciality) between 1 and 200);

alter table participants.mentee_profile add column speciality text check (length(speciality) between 1 and 200),
  add column interests text,
  add column time_resource text,
  add column frequency text check (frequency in ('SEVERAL_A_WEEK', 'WEEKLY', 'FORTNIGHTLY', 'LESS_OFTEN'));

-- Migration 0010-personal-links

create table participants.personal_link (
    id uuid primary key,
    college_id uuid not null,
    person_id uuid not null,
    holder text not null check (holder in ('SELF', 'REPRESENTATIVE')),
    client_id text not null unique check (client_id ~ '^personal-link-[0-9a-z]{12}$'),
    secret_hash bytea not null check (length(secret_hash) = 32),
    last_day date not null,
    issued_by text not null,
    issued_at timestamptz not null default now(),
    foreign key (college_id, person_id) references participants.person (college_id, id)
  );

create index personal_link_of_person on participants.personal_link (college_id, person_id);

alter table participants.role_binding drop constraint clients_account;

alter table participants.role_binding add constraint clients_account check (case
  when starts_with(account, 'college-') then role = 'COLLEGE_SYSTEM'
  when starts_with(account, 'analyst-client-') then role = 'ANALYST'
  when starts_with(account, 'personal-link-') then role in ('MENTOR', 'MENTEE')
  else role <> 'COLLEGE_SYSTEM' end);

-- Migration 0012-qualification

alter table participants.person
  add column qualification text check (qualification in ('MENTOR', 'METHODIST')),
  add column qualified_on date,
  add column qualification_document text check (length(qualification_document) between 1 and 300);

-- Migration 0013-digests

create table participants.digest_reader (
    id uuid primary key default uuidv7(),
    account text,
    college_id uuid,
    person_id uuid,
    email text check (length(email) between 3 and 320),
    language text not null check (language in ('ru', 'en')),
    stopped_at timestamptz,
    unique (account),
    unique (college_id, person_id),
    foreign key (college_id, person_id) references participants.person (college_id, id),
    check (num_nonnulls(account, person_id) = 1),
    check ((person_id is null) = (college_id is null)),
    check (person_id is null or email is null)
  );

create table participants.digest (
    id uuid primary key default uuidv7(),
    region_id uuid not null references participants.region,
    day date not null,
    account text,
    college_id uuid,
    person_id uuid,
    language text not null check (language in ('ru', 'en')),
    items jsonb not null check (jsonb_typeof(items) = 'array'),
    state text not null default 'PREPARED'
      check (state in ('PREPARED', 'HANDED_OVER', 'SENT', 'FAILED', 'UNCERTAIN', 'STOPPED')),
    attempts integer not null default 0,
    reason text check (length(reason) between 1 and 200),
    message_id text unique check (length(message_id) between 3 and 300),
    -- Of the code in its link, by which the reader stops digests.
    stop_hash bytea unique check (length(stop_hash) = 32),
    prepared_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    unique (day, account),
    unique (day, college_id, person_id),
    foreign key (college_id, person_id) references participants.person (college_id, id),
    check (num_nonnulls(account, person_id) = 1),
    check ((person_id is null) = (college_id is null)),
    check (state not in ('HANDED_OVER', 'SENT', 'UNCERTAIN') or (message_id is not null and stop_hash is not null))
  );

create index digest_of_region on participants.digest (region_id, day);

create index digest_of_person on participants.digest (college_id, person_id);

-- Migration 0014-enterprise-unknown

alter table participants.person add column enterprise_unknown boolean check (enterprise_unknown);

update participants.person set enterprise_unknown = true
  where category = 'EMPLOYER_REPRESENTATIVE' and partner_id is null;

alter table participants.person add constraint of_an_enterprise
  check (category <> 'EMPLOYER_REPRESENTATIVE' or partner_id is not null or enterprise_unknown is not null);

create index person_without_enterprise on participants.person (college_id, name_key, id)
  where category = 'EMPLOYER_REPRESENTATIVE' and partner_id is null;

-- Migration 0017-consents-and-addresses

alter table participants.consent
  add column withdrawal_reason text check (length(withdrawal_reason) between 1 and 500),
  add column representative_relation text
    check (representative_relation in ('PARENT', 'ADOPTER', 'GUARDIAN', 'TRUSTEE')),
  add column representative_document text check (length(representative_document) between 1 and 200),
  add constraint reason_of_withdrawal check (withdrawal_reason is null or withdrawn_on is not null),
  add constraint told_of_representative check (
    num_nonnulls(representative_relation, representative_document) = 0 or given_by = 'REPRESENTATIVE');

alter table participants.digest_reader
  add column asks boolean not null default false,
  add column asked_at timestamptz,
  add column confirm_hash bytea unique check (length(confirm_hash) = 32),
  add column confirm_until timestamptz,
  add column confirmed_at timestamptz,
  add check (account is not null or num_nonnulls(asked_at, confirm_hash, confirm_until, confirmed_at) = 0),
  add check ((confirm_hash is null) = (confirm_until is null)),
  add check (confirmed_at is null or email is not null);

update participants.digest_reader set asks = true where email is not null;

-- Migration 0019-consents-of-imports

alter table participants.consent
  add column import_id uuid,
  add constraint attested_in_import check (import_id is null or given_by = 'COLLEGE');

-- Migration 0020-warnings-of-imports

alter table participants.import_run
  add column warnings integer check (warnings >= 0),
  add column first_warnings jsonb not null default '[]'
    check (jsonb_typeof(first_warnings) = 'array' and jsonb_array_length(first_warnings) <= 20);

-- Migration 0021-learning-wishes

alter table participants.mentor_profile
  add column learning_wishes text[] not null default '{}',
  add column learning_wish_keys text[] not null default '{}';

-- Migration 0023-role-invitations

alter table participants.role_binding
  add column offered boolean not null default false,
  add constraint offered_of_a_kind check (not offered or (person_id is null and coalesce(region_id, college_id) is not null)),
  drop constraint one_role_of_regions,
  drop constraint one_role_of_colleges;

alter table participants.role_binding
  add constraint one_role_of_regions exclude using gist (account with =, role with <>)
    where (revoked_at is null and region_id is not null and not offered),
  add constraint one_role_of_colleges exclude using gist (account with =, role with <>)
    where (revoked_at is null and college_id is not null and person_id is null and not offered);

create table participants.role_invitation (
    id uuid primary key,
    role text not null,
    region_id uuid references participants.region,
    college_id uuid references participants.college,
    invitee text not null check (length(invitee) between 1 and 100),
    code_hash bytea not null unique check (length(code_hash) = 32),
    invited_by text not null,
    invited_at timestamptz not null default clock_timestamp(),
    ends_at timestamptz not null default clock_timestamp() + interval '14 days',
    revoked_by text,
    revoked_at timestamptz,
    accepted_by text,
    accepted_at timestamptz,
    of_demo boolean not null default false,
    constraint invitation_has_its_scope check (case
      when role in ('ANALYST', 'COORDINATOR') then region_id is not null and college_id is null
      when role in ('DIRECTOR', 'CURATOR') then region_id is null and college_id is not null
      when role = 'OPERATOR' then region_id is null and college_id is null
      else false end),
    constraint invitation_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null)),
    constraint invitation_accepted_by_somebody check ((accepted_at is null) = (accepted_by is null)),
    constraint invitation_ends_one_way check (revoked_at is null or accepted_at is null)
  );

create index role_invitation_of_region on participants.role_invitation (region_id, id);

create index role_invitation_of_college on participants.role_invitation (college_id, id);

create index role_invitation_of_account on participants.role_invitation (accepted_by, accepted_at);

update participants.role_binding set revoked_by = 'hub', revoked_at = clock_timestamp()
  where role = 'OPERATOR' and starts_with(account, 'demo-') and revoked_at is null;

alter table participants.role_binding add constraint no_operator_of_demo
  check (role <> 'OPERATOR' or not starts_with(account, 'demo-') or revoked_at is not null);

-- Migration 0024-imports-of-cohorts

alter table participants.import_run
  drop constraint import_run_form_check,
  add constraint import_run_form_check
    check (kind in ('MENTEES', 'MENTORS', 'HEADCOUNT', 'COHORT_RESULTS', 'COHORT_APPLICANTS'));

-- Migration 0025-sign-ins

create table participants.sign_in (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    account text not null check (length(account) between 1 and 255),
    sealed bytea not null check (length(sealed) between 1 and 65536),
    begun_at timestamptz not null default clock_timestamp(),
    ends_at timestamptz not null,
    renewing_until timestamptz,
    constraint sign_in_lasts_a_day check (ends_at > begun_at and ends_at <= begun_at + interval '1 day')
  );

create index sign_in_of_account on participants.sign_in (account, begun_at);

create index sign_in_by_end on participants.sign_in (ends_at);

create table participants.provider_entry (
    kind text not null check (length(kind) between 1 and 40),
    id_hash bytea not null check (length(id_hash) = 32),
    uid_hash bytea check (length(uid_hash) = 32),
    grant_hash bytea check (length(grant_hash) = 32),
    sealed bytea not null check (length(sealed) between 1 and 65536),
    used_at timestamptz,
    written_at timestamptz not null default clock_timestamp(),
    ends_at timestamptz not null,
    primary key (kind, id_hash)
  );

create index provider_entry_of_uid on participants.provider_entry (kind, uid_hash) where uid_hash is not null;

create index provider_entry_of_grant on participants.provider_entry (kind, grant_hash) where grant_hash is not null;

create index provider_entry_by_age on participants.provider_entry (kind, written_at);

create index provider_entry_by_end on participants.provider_entry (ends_at);

create table participants.account_name (
    account text primary key check (length(account) between 1 and 255),
    name text not null check (length(name) between 1 and 100),
    seen_at timestamptz not null default clock_timestamp()
  );

-- Migration 0027-imports-as-jobs

alter table participants.import_run
  add column state text not null default 'FINISHED' check (state in ('RUNNING', 'FINISHED', 'BROKEN_OFF')),
  add column begun_at timestamptz,
  add column attempt smallint not null default 1 check (attempt > 0),
  add column phase text check (phase in ('REGISTERING', 'PAIRING')),
  add column done integer not null default 0 check (done >= 0),
  add column total integer not null default 0 check (total >= done),
  add column cohort_id uuid,
  add column file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  add column file_bytes integer check (file_bytes >= 0),
  add column sheets text[] not null default '{}' check (cardinality(sheets) <= 100),
  add constraint import_run_begun check (state = 'FINISHED' or (begun_at is not null and file_sha256 is not null));

create index import_run_unfinished on participants.import_run (college_id, file_sha256) where state <> 'FINISHED';

-- Migration 0028-invitation-mails

create table participants.invitation_mail (
    invitation_id uuid primary key references participants.role_invitation,
    sender text not null check (length(sender) between 1 and 255),
    email text check (length(email) between 3 and 320),
    language text not null check (language in ('ru', 'en')),
    state text not null default 'WAITING'
      check (state in ('WAITING', 'PREPARED', 'HANDED_OVER', 'SENT', 'FAILED', 'UNCERTAIN', 'STOPPED')),
    attempts integer not null default 0,
    reason text check (length(reason) between 1 and 200),
    message_id text unique check (length(message_id) between 3 and 300),
    code_hash bytea unique check (length(code_hash) = 32),
    written_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz not null default clock_timestamp(),
    check (email is not null or state in ('SENT', 'FAILED', 'UNCERTAIN', 'STOPPED')),
    check (state not in ('HANDED_OVER', 'SENT', 'UNCERTAIN') or (message_id is not null and code_hash is not null))
  );

create index invitation_mail_of_sender on participants.invitation_mail (sender, written_at);

create index invitation_mail_to on participants.invitation_mail (lower(email), written_at) where email is not null;

create index invitation_mail_waiting on participants.invitation_mail (invitation_id) where state = 'WAITING';

-- Migration 0029-measures-by-bytes

alter table participants.measure alter column measure type text collate "C", alter column category type text collate "C", alter column form type text collate "C";

alter table participants.measure_history alter column measure type text collate "C", alter column category type text collate "C", alter column form type text collate "C";

alter table participants.measure drop constraint measure_pkey,
  add primary key (college_id, academic_year, form, category, measure);

-- Migration 0030-measure-sheets

create table participants.measure_sheet (
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

insert into participants.measure_sheet (college_id, academic_year, measure_group, by_form, counts, as_of)
  select college_id, academic_year, measure_group, case measure.form when '' then '' else measure.measure end, json_object_agg(measure.measure || ' ' || measure.category || ' ' || measure.form, measure.value order by measure.measure, measure.category, measure.form), min(as_of)
    from participants.measure where true group by 1, 2, 3, 4;

update participants.measure_sheet s
    set things = json_build_object('partner_enterprises', array(
          select cp.partner_id
            from participants.college_partner cp
            join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE' and p.merged_into is null
           where cp.college_id = s.college_id and cp.confirmed_on <= s.as_of
             and (cp.ended_on is null or cp.ended_on >= make_date(s.academic_year, 9, 1))
           order by 1))
  where s.measure_group = 'partner_enterprises';

-- Migration 0031-region-reach

lock table participants.college in share mode;

create table participants.region_reach (
    region_id uuid primary key references participants.region,
    college_ids uuid[] not null
  );

insert into participants.region_reach (region_id, college_ids)
  select region_id, array_agg(id order by id) from participants.college group by region_id;

-- Objects as they are now

grant usage on schema participants to hub_participants, hub_contracts, hub_verify;

grant usage on schema contracts to hub_participants, hub_verify;

grant insert on participants.audit to hub_participants;

grant select on participants.audit to hub_verify;

create trigger tell_public_change after insert on participants.audit referencing new table as added
  for each statement execute function contracts.tell_public_change();

create function contracts.session_reach() returns uuid[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  declare
    reached uuid[] := contracts.session_colleges();
    region uuid;
  begin
    foreach region in array contracts.session_regions() loop
      reached := reached || (select k.college_ids from participants.region_reach k where k.region_id = region);
    end loop;
    return reached;
  end $$;

alter function contracts.session_reach() owner to hub_contracts;

grant select, insert, update on participants.region_reach to hub_contracts;

grant select on participants.region_reach to hub_verify;

create function contracts.keep_region_reach() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    insert into participants.region_reach (region_id, college_ids)
    select distinct m.region_id, '{}'::uuid[] from moved m order by 1
    -- Changes nothing, but locks the row that there is.
    on conflict (region_id) do update set college_ids = excluded.college_ids where false;
    update participants.region_reach k set college_ids = g.ids
      from (select m.region_id,
                   array(select c.id from participants.college c where c.region_id = m.region_id order by c.id) as ids
              from (select distinct region_id from moved) m) g
     where g.region_id = k.region_id and g.ids <> k.college_ids;
    return null;
  end $$;

alter function contracts.keep_region_reach() owner to hub_contracts;

revoke all on function contracts.keep_region_reach() from public;

create trigger keep_reach_added after insert on participants.college
  referencing new table as moved for each statement execute function contracts.keep_region_reach();

create trigger keep_reach_left after update on participants.college
  referencing old table as moved for each statement execute function contracts.keep_region_reach();

create trigger keep_reach_come after update on participants.college
  referencing new table as moved for each statement execute function contracts.keep_region_reach();

create trigger keep_reach_gone after delete on participants.college
  referencing old table as moved for each statement execute function contracts.keep_region_reach();

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

grant select on participants.region, participants.college to hub_contracts, hub_verify;

create view contracts.regions as
  select id, code, time_zone, (now() at time zone time_zone)::date as today, first_year, name_ru, name_en
    from participants.region;

create view contracts.colleges as
  select c.id, c.region_id, c.code, r.code as region_code, r.today, c.municipality, c.municipality_en,
         r.first_year, c.name_ru, c.name_en, c.joined_at, r.time_zone
    from participants.college c join contracts.regions r on r.id = c.region_id;

alter view contracts.regions owner to hub_contracts;

alter view contracts.colleges owner to hub_contracts;

grant select on contracts.regions, contracts.colleges to public;

create function contracts.today(p_college uuid) returns date
  language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
    select c.today from contracts.colleges c where c.id = p_college $$;

alter function contracts.today(uuid) owner to hub_contracts;

create function contracts.as_of(p_college uuid, p_year integer) returns date
  language sql stable parallel safe as $$
    select least(contracts.today(p_college), make_date(p_year + 1, 8, 31)) $$;

alter function contracts.as_of(uuid, integer) owner to hub_contracts;

alter table participants.partner enable row level security;

alter table participants.partner force row level security;

create policy service_read on participants.partner for select to hub_participants using (true);

create policy contracts_all on participants.partner for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.partner for select to hub_verify using (true);

grant select on participants.partner to hub_participants;

grant select on participants.partner to hub_verify;

create policy service_insert on participants.partner for insert to hub_participants
     with check (region_id = any ((select contracts.session_regions())::uuid[]) or exists (select from participants.college c
  where c.region_id = partner.region_id and c.id = any ((select contracts.session_colleges())::uuid[])));

grant insert (id, region_id, kind, name, name_key) on participants.partner to hub_participants;

alter table participants.college_partner enable row level security;

alter table participants.college_partner force row level security;

create policy service_read on participants.college_partner for select to hub_participants using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on participants.college_partner for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on participants.college_partner for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on participants.college_partner for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.college_partner for select to hub_verify using (true);

grant select, insert, update on participants.college_partner to hub_participants;

grant select on participants.college_partner to hub_verify;

grant select, insert, update on participants.partner, participants.college_partner to hub_contracts;

grant select on participants.partner, participants.college_partner to hub_verify;

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

create view contracts.partner_enterprises with (security_barrier) as
  select cp.college_id, cp.partner_id, cp.confirmed_on, cp.ended_on
    from participants.college_partner cp join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE' and p.merged_into is null
   where cp.confirmed_on is not null and cp.college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.partner_enterprises owner to hub_contracts;

create function contracts.enterprises_of_year(p_college uuid, p_year integer, p_day date) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select cp.partner_id
      from participants.college_partner cp join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE' and p.merged_into is null
     where cp.college_id = p_college
       and cp.confirmed_on <= p_day
       and (cp.ended_on is null or cp.ended_on >= make_date(p_year, 9, 1)) $$;

alter function contracts.enterprises_of_year(uuid, integer, date) owner to hub_contracts;

revoke all on function contracts.enterprises_of_year(uuid, integer, date) from public;

create function participants.adult_on(birth_date date, birth_year smallint) returns date
  language sql immutable parallel safe as $$
    select coalesce(
      (date_trunc('month', birth_date::timestamp) + interval '18 years')::date
        + extract(day from birth_date)::int - 1,
      make_date(birth_year + 18, 12, 31)) $$;

create function participants.consent_holds(c participants.consent, adult_on date, on_day date) returns boolean
  language sql immutable parallel safe as $$
    select c.given_on <= on_day
       and (c.valid_until is null or c.valid_until >= on_day)
       and (c.withdrawn_on is null or c.withdrawn_on > on_day)
       and (c.given_by <> 'REPRESENTATIVE' or adult_on is null or on_day < adult_on) $$;

create function participants.consent_ends(c participants.consent, adult_on date) returns date
  language sql immutable parallel safe as $$
    select least(c.valid_until + 1, c.withdrawn_on, case when c.given_by = 'REPRESENTATIVE' then adult_on end) $$;

alter table participants.consent enable row level security;

alter table participants.consent force row level security;

create policy service_read on participants.consent for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on participants.consent for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]) or (person_id = any ((select contracts.session_persons())::uuid[])
      and (given_by = 'SELF' or (given_by = 'REPRESENTATIVE' and exists (
  select from participants.personal_link l
   where l.client_id = (select contracts.session_actor()) and l.holder = 'REPRESENTATIVE' and l.person_id = person_id)))));

create policy service_update on participants.consent for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or (person_id = any ((select contracts.session_persons())::uuid[])
      and (given_by = 'SELF' or (given_by = 'REPRESENTATIVE' and exists (
  select from participants.personal_link l
   where l.client_id = (select contracts.session_actor()) and l.holder = 'REPRESENTATIVE' and l.person_id = person_id))))) with check (college_id = any ((select contracts.session_colleges())::uuid[]) or (person_id = any ((select contracts.session_persons())::uuid[])
      and (given_by = 'SELF' or (given_by = 'REPRESENTATIVE' and exists (
  select from participants.personal_link l
   where l.client_id = (select contracts.session_actor()) and l.holder = 'REPRESENTATIVE' and l.person_id = person_id)))));

create policy contracts_all on participants.consent for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.consent for select to hub_verify using (true);

grant select, insert, update on participants.consent to hub_participants;

grant select on participants.consent to hub_verify;

grant select, update on participants.consent to hub_contracts;

grant select on participants.consent to hub_verify;

create function contracts.withdraw_own_consents(p_person uuid)
     returns table (consent_id uuid, college_id uuid)
     language sql security definer set search_path = pg_catalog, pg_temp as $$
       update participants.consent c set withdrawn_on = contracts.today(c.college_id)
         from participants.person p
        where (p.college_id, p.id) = (c.college_id, c.person_id)
          and c.person_id = p_person and p_person = any (contracts.session_persons()) and c.withdrawn_on is null
          and (exists (
  select from participants.personal_link l
   where l.client_id = (select contracts.session_actor()) and l.holder = 'REPRESENTATIVE' and l.person_id = p_person)
               or coalesce(participants.adult_on(p.birth_date, p.birth_year) <= contracts.today(c.college_id), true))
        returning c.id, c.college_id $$;

alter function contracts.withdraw_own_consents(uuid) owner to hub_contracts;

revoke all on function contracts.withdraw_own_consents(uuid) from public;

grant execute on function contracts.withdraw_own_consents(uuid) to hub_participants;

create function contracts.session_shown() returns uuid[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  declare
    colleges uuid[] := contracts.session_colleges();
    persons uuid[] := contracts.session_persons();
  begin
    return array(
      select v.person_id from contracts.visibility v join contracts.colleges c on c.id = v.college_id
       where v.viewer_college_id = any (colleges) and (v.until is null or v.until >= c.today)
      union all
      select v.person_id from contracts.visibility v join contracts.colleges c on c.id = v.college_id
       where v.viewer_person_id = any (persons) and (v.until is null or v.until >= c.today));
  end $$;

alter function contracts.session_shown() owner to hub_contracts;

revoke all on function contracts.session_shown() from public;

grant execute on function contracts.session_shown() to hub_participants;

grant select on contracts.visibility to hub_participants;

alter table participants.person enable row level security;

alter table participants.person force row level security;

create policy service_read on participants.person for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or id = any ((select contracts.session_persons())::uuid[])
  or coalesce(id = any ((select contracts.session_shown())::uuid[]), false));

create policy service_insert on participants.person for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on participants.person for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on participants.person for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.person for select to hub_verify using (true);

grant select, insert, update on participants.person to hub_participants;

grant select on participants.person to hub_verify;

create policy standing_alone on participants.person as restrictive for select to hub_participants
  using (merged_into is null and erased_on is null);

grant select on participants.person to hub_contracts;

grant update (partner_id, merged_into, erased_on, external_id, updated_at) on participants.person to hub_contracts;

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

alter table participants.kept_apart enable row level security;

alter table participants.kept_apart force row level security;

create policy service_read on participants.kept_apart for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_insert on participants.kept_apart for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on participants.kept_apart for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on participants.kept_apart for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.kept_apart for select to hub_verify using (true);

grant select, insert on participants.kept_apart to hub_participants;

grant select on participants.kept_apart to hub_verify;

grant select, insert on participants.kept_apart to hub_contracts;

create function participants.young_specialist(category text, career_started_on date, year integer) returns boolean
  language sql immutable parallel safe as $$
    select category = 'TEACHER' and career_started_on is not null
       and career_started_on > (make_date(year, 10, 1) - interval '3 years') $$;

create view contracts.people with (security_barrier) as
  select p.id, p.college_id, p.category, p.partner_id,
         coalesce(participants.adult_on(p.birth_date, p.birth_year) > d.today, false) as minor,
         exists (select from participants.consent
              where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today)) as consent_in_force
    from participants.person p join contracts.colleges d on d.id = p.college_id
   where p.college_id = any ((select contracts.session_colleges())::uuid[]) or p.id = any ((select contracts.session_persons())::uuid[]);

alter view contracts.people owner to hub_contracts;

create function contracts.person_facts(ids uuid[])
  returns table (id uuid, college_id uuid, category text, partner_id uuid, minor boolean, consent_in_force boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.id, p.college_id, p.category, p.partner_id,
         coalesce(participants.adult_on(p.birth_date, p.birth_year) > d.today, false) as minor,
         exists (select from participants.consent
              where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today)) as consent_in_force
    from participants.person p join contracts.colleges d on d.id = p.college_id where p.id = any (ids) $$;

alter function contracts.person_facts(uuid[]) owner to hub_contracts;

revoke all on function contracts.person_facts(uuid[]) from public;

create function contracts.former_categories(ids uuid[])
  returns table (id uuid, category text, from_on date, until_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.id, f.category, lag(f.until_on) over (partition by p.id order by f.until_on) + 1, f.until_on
      from participants.person p
      join participants.former_category f on (f.college_id, f.person_id) = (p.college_id, p.id)
     where p.id = any (ids) and f.corrected_at is null $$;

alter function contracts.former_categories(uuid[]) owner to hub_contracts;

revoke all on function contracts.former_categories(uuid[]) from public;

create function contracts.people_of_year(p_college uuid, p_year integer, p_day date, p_people uuid[])
  returns table (id uuid, category text, partner_id uuid, young_specialist boolean, qualified boolean,
                 consent_in_force boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with former as materialized (
      select distinct on (f.person_id) f.person_id, f.category from participants.former_category f
       where f.college_id = p_college and f.corrected_at is null and f.until_on >= p_day
       order by f.person_id, f.until_on
    )
    select p.id, k.category, p.partner_id,
           participants.young_specialist(k.category, p.career_started_on, p_year),
           k.category = 'TEACHER' and coalesce(p.qualified_on <= p_day, false),
           exists (select from participants.consent
               where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                 and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), p_day))
      from participants.person p
      left join former f on f.person_id = p.id
     cross join lateral (select coalesce(f.category, p.category) as category) k
     where p.college_id = p_college and p.id = any (p_people) $$;

alter function contracts.people_of_year(uuid, integer, date, uuid[]) owner to hub_contracts;

revoke all on function contracts.people_of_year(uuid, integer, date, uuid[]) from public;

create function contracts.printed_names(p_people uuid[]) returns table (id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.id, concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, ''))
      from participants.person p where p.id = any (p_people) and p.erased_on is null $$;

alter function contracts.printed_names(uuid[]) owner to hub_contracts;

revoke all on function contracts.printed_names(uuid[]) from public;

alter table participants.headcount enable row level security;

alter table participants.headcount force row level security;

create policy service_read on participants.headcount for select to hub_participants using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on participants.headcount for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on participants.headcount for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on participants.headcount for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.headcount for select to hub_verify using (true);

grant select, insert, update on participants.headcount to hub_participants;

grant select on participants.headcount to hub_verify;

grant select, delete on participants.headcount to hub_contracts;

grant select on participants.headcount to hub_verify;

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
    insert into participants.headcount_report (college_id, academic_year, students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages, reported_by, reported_at, number, kind)
    select college_id, academic_year, students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages, reported_by, reported_at, 1 + (select coalesce(max(r.number), 0) from participants.headcount_report r
                          where r.college_id = n.college_id and r.academic_year = n.academic_year), 'REPORTED' from reported n;
    return null;
  end $$;

alter function contracts.keep_headcount_reports() owner to hub_contracts;

revoke all on function contracts.keep_headcount_reports() from public;

create trigger keep_reports_of_insert after insert on participants.headcount
  referencing new table as reported for each statement execute function contracts.keep_headcount_reports();

create trigger keep_reports_of_update after update on participants.headcount
  referencing new table as reported for each statement execute function contracts.keep_headcount_reports();

create function contracts.withdraw_headcount(p_college uuid, p_year integer, p_reason text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    gone participants.headcount;
  begin
    if p_college <> all (contracts.session_colleges()) then return null; end if;
    -- First, so that whoever reports meanwhile has had the next number before this one is looked for.
    delete from participants.headcount h where h.college_id = p_college and h.academic_year = p_year returning * into gone;
    if not found then
      return (select false from participants.headcount_report r where r.college_id = p_college and r.academic_year = p_year limit 1);
    end if;
    insert into participants.headcount_report (college_id, academic_year, students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages, reported_by, reported_at, number, kind, reason)
    select college_id, academic_year, students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages, coalesce(contracts.session_actor(), ''), now(),
           1 + (select coalesce(max(r.number), 0) from participants.headcount_report r
                          where r.college_id = n.college_id and r.academic_year = n.academic_year), 'WITHDRAWN', p_reason
      from (select gone.*) n;
    return true;
  end $$;

alter function contracts.withdraw_headcount(uuid, integer, text) owner to hub_contracts;

revoke all on function contracts.withdraw_headcount(uuid, integer, text) from public;

grant execute on function contracts.withdraw_headcount(uuid, integer, text) to hub_participants;

create function contracts.headcount_corrected_after(p_college uuid, p_year integer, p_day date)
  returns table (corrected_on date, stood jsonb, stands jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with place as (
      select c.id, r.time_zone from contracts.colleges c join contracts.regions r on r.id = c.region_id
       where c.id = p_college and c.id = any ((select contracts.session_reach())::uuid[])
    )
    select (h.reported_at at time zone p.time_zone)::date, jsonb_build_object('students', o.students, 'pupils', o.pupils, 'teachers', o.teachers, 'young_specialists', o.young_specialists), jsonb_build_object('students', h.students, 'pupils', h.pupils, 'teachers', h.teachers, 'young_specialists', h.young_specialists)
      from place p
      join participants.headcount h on (h.college_id, h.academic_year) = (p.id, p_year)
     cross join lateral (
       select * from participants.headcount_report o
        where (o.college_id, o.academic_year) = (p.id, p_year)
          and (o.reported_at at time zone p.time_zone)::date <= p_day
        order by o.number desc limit 1) o
     where o.kind = 'REPORTED' and jsonb_build_object('students', o.students, 'pupils', o.pupils, 'teachers', o.teachers, 'young_specialists', o.young_specialists) <> jsonb_build_object('students', h.students, 'pupils', h.pupils, 'teachers', h.teachers, 'young_specialists', h.young_specialists) $$;

alter function contracts.headcount_corrected_after(uuid, integer, date) owner to hub_contracts;

revoke all on function contracts.headcount_corrected_after(uuid, integer, date) from public;

grant execute on function contracts.headcount_corrected_after(uuid, integer, date) to hub_monitoring;

grant select, insert, update, delete on participants.measure to hub_contracts;

grant select on participants.measure to hub_verify;

create view contracts.measures_of_participants with (security_barrier) as
  select college_id, academic_year, measure, category, form, value, as_of from participants.measure where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measures_of_participants owner to hub_contracts;

grant select, insert, update, delete on participants.measure_sheet to hub_contracts;

grant select on participants.measure_sheet to hub_verify;

create view contracts.measure_sheets_of_participants with (security_barrier) as
  select college_id, academic_year, measure_group, by_form, counts, things, as_of from participants.measure_sheet where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measure_sheets_of_participants owner to hub_contracts;

grant select, insert, update, delete on participants.measure_history to hub_contracts;

grant select on participants.measure_history to hub_verify;

create view contracts.measure_history_of_participants with (security_barrier) as
  select college_id, academic_year, measure, category, form, day, value, recounted from participants.measure_history where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measure_history_of_participants owner to hub_contracts;

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

alter function contracts.require_own_people(uuid, uuid[]) owner to hub_contracts;

revoke all on function contracts.require_own_people(uuid, uuid[]) from public;

create function contracts.merge_person_participants(p_college uuid, p_keep uuid, p_merge uuid)
  returns table (what text, moved integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_withdrawn date;
    v_roles integer;
  begin
    perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
    select max(c.withdrawn_on) into v_withdrawn from participants.consent c
     where c.college_id = p_college and c.person_id in (p_keep, p_merge);

    -- Before the consents: their links go with the person, and end where a withdrawal comes along.
    update participants.role_binding m set revoked_by = contracts.session_actor(), revoked_at = clock_timestamp()
     where (m.college_id, m.person_id) = (p_college, p_merge) and m.revoked_at is null and exists (
       select from participants.role_binding k where (k.college_id, k.person_id) = (p_college, p_keep)
          and (k.account, k.role) = (m.account, m.role) and k.revoked_at is null);
    update participants.role_binding m set person_id = p_keep
     where (m.college_id, m.person_id) = (p_college, p_merge);
    get diagnostics v_roles = row_count;
    update participants.personal_link m set person_id = p_keep
     where (m.college_id, m.person_id) = (p_college, p_merge);

    -- Whoever wants no digests gets none, whichever record they said it of; and of one week they have one.
    delete from participants.digest m using participants.digest k
     where (m.college_id, m.person_id) = (p_college, p_merge) and (k.college_id, k.person_id) = (p_college, p_keep)
       and k.day = m.day;
    update participants.digest m set person_id = p_keep where (m.college_id, m.person_id) = (p_college, p_merge);
    update participants.digest_reader k set stopped_at = coalesce(k.stopped_at, m.stopped_at)
      from participants.digest_reader m
     where (m.college_id, m.person_id) = (p_college, p_merge) and (k.college_id, k.person_id) = (p_college, p_keep);
    update participants.digest_reader m set person_id = p_keep
     where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
       select from participants.digest_reader k where (k.college_id, k.person_id) = (p_college, p_keep));
    delete from participants.digest_reader m where (m.college_id, m.person_id) = (p_college, p_merge);

    update participants.consent k
       set channel = coalesce(k.channel, m.channel), document_number = coalesce(k.document_number, m.document_number),
           document_date = coalesce(k.document_date, m.document_date),
           representative_name = coalesce(k.representative_name, m.representative_name),
           representative_relation = coalesce(k.representative_relation, m.representative_relation),
           representative_document = coalesce(k.representative_document, m.representative_document),
           withdrawal_reason = coalesce(k.withdrawal_reason, m.withdrawal_reason),
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
       set withdrawn_on = m.given_on, withdrawal_reason = null, document_number = null, representative_name = null,
           representative_relation = null, representative_document = null
     where (m.college_id, m.person_id) = (p_college, p_merge);
    update participants.consent k set withdrawn_on = v_withdrawn
     where (k.college_id, k.person_id) = (p_college, p_keep) and k.given_on <= v_withdrawn
       and (k.withdrawn_on is null or k.withdrawn_on > v_withdrawn);

    what := 'roleBindings';
    moved := v_roles;
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
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  begin
    if not exists (select from participants.person p
                    where p.college_id = p_college and (p.merged_into is not null or p.erased_on is not null)) then
      return;
    end if;
    return query
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
    select given.key, null::uuid, null::text, null::text, false
      from gone g
      join unnest(p_keys) as given (key)
        on g.external_id = contracts.erased_key(p_college, p_source, given.key)
     where g.erased_on is not null;
  end $$;

create function contracts.kept_people(p_people uuid[]) returns table (id uuid, kept_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.id, p.merged_into from participants.person p
     where p.id = any (p_people) and p.merged_into is not null and p.college_id = any (contracts.session_colleges()) $$;

alter function contracts.merge_person_participants(uuid, uuid, uuid) owner to hub_contracts;

revoke all on function contracts.merge_person_participants(uuid, uuid, uuid) from public;

grant execute on function contracts.merge_person_participants(uuid, uuid, uuid) to hub_participants;

alter function contracts.moved_keys(uuid, text, text[]) owner to hub_contracts;

revoke all on function contracts.moved_keys(uuid, text, text[]) from public;

grant execute on function contracts.moved_keys(uuid, text, text[]) to hub_participants;

alter function contracts.erased_key(uuid, text, text) owner to hub_contracts;

revoke all on function contracts.erased_key(uuid, text, text) from public;

grant execute on function contracts.erased_key(uuid, text, text) to hub_participants;

alter function contracts.kept_people(uuid[]) owner to hub_contracts;

revoke all on function contracts.kept_people(uuid[]) from public;

grant execute on function contracts.kept_people(uuid[]) to hub_participants;

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
    delete from participants.sign_in s using participants.role_binding b
     where s.account = b.account and b.college_id = p_college and b.person_id = any (p_people);
    delete from participants.account_name n using participants.role_binding b
     where n.account = b.account and b.college_id = p_college and b.person_id = any (p_people);
    update participants.role_binding b
       set account = 'erased-' || b.id, revoked_at = coalesce(b.revoked_at, clock_timestamp()),
           revoked_by = coalesce(b.revoked_by, contracts.session_actor())
     where b.college_id = p_college and b.person_id = any (p_people);
    get diagnostics changed = row_count;
    what := 'roleBindings';
    return next;
    delete from participants.digest_reader r where r.college_id = p_college and r.person_id = any (p_people);
    delete from participants.digest g where g.college_id = p_college and g.person_id = any (p_people);
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

alter table participants.mentor_profile enable row level security;

alter table participants.mentor_profile force row level security;

create policy service_read on participants.mentor_profile for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on participants.mentor_profile for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on participants.mentor_profile for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on participants.mentor_profile for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.mentor_profile for select to hub_verify using (true);

grant select, insert, update on participants.mentor_profile to hub_participants;

grant select on participants.mentor_profile to hub_verify;

grant select, update on participants.mentor_profile to hub_contracts;

create policy standing_stay on participants.mentor_profile as restrictive for select to hub_participants
  using (joined_into is null);

alter table participants.mentee_profile enable row level security;

alter table participants.mentee_profile force row level security;

create policy service_read on participants.mentee_profile for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on participants.mentee_profile for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on participants.mentee_profile for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on participants.mentee_profile for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.mentee_profile for select to hub_verify using (true);

grant select, insert, update on participants.mentee_profile to hub_participants;

grant select on participants.mentee_profile to hub_verify;

grant select, update on participants.mentee_profile to hub_contracts;

create policy standing_stay on participants.mentee_profile as restrictive for select to hub_participants
  using (joined_into is null);

alter table participants.mentor_questionnaire enable row level security;

alter table participants.mentor_questionnaire force row level security;

create policy service_read on participants.mentor_questionnaire for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on participants.mentor_questionnaire for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_update on participants.mentor_questionnaire for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy contracts_all on participants.mentor_questionnaire for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.mentor_questionnaire for select to hub_verify using (true);

grant select, insert, update on participants.mentor_questionnaire to hub_participants;

grant select on participants.mentor_questionnaire to hub_verify;

grant select, update on participants.mentor_questionnaire to hub_contracts;

create function participants.in_base(entered_on date, left_on date, on_day date) returns boolean
  language sql immutable parallel safe as $$
    select entered_on <= on_day and (left_on is null or left_on > on_day) $$;

create function participants.joined_text(texts text[]) returns text language sql immutable parallel safe as $$
  select string_agg(t.text, E'\n' order by t.n)
    from (select g.text, min(g.n) as n from unnest(texts) with ordinality as g (text, n)
           where g.text <> '' group by g.text) t $$;

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
             (array_agg(p.capacity order by p.place) filter (where p.capacity is not null))[1] as capacity,
             (array_agg(p.speciality order by p.place) filter (where p.speciality is not null))[1] as speciality
        from placed p join linked l using (survivor) group by p.survivor, l.case_link
    ), changed as (
      update participants.mentor_profile k set entered_on = j.entered_on, left_on = j.left_on, left_reason = j.left_reason, results = j.results, case_link = j.case_link, achievements = j.achievements, interests = j.interests, preferred_age_from = j.preferred_age_from, preferred_age_to = j.preferred_age_to, preferred_age_text = j.preferred_age_text, time_resource = j.time_resource, frequency = j.frequency, capacity = j.capacity, speciality = j.speciality, competences = joined_competences.shown, competence_keys = joined_competences.keys, tags = joined_tags.shown, tag_keys = joined_tags.keys, learning_wishes = joined_learning_wishes.shown, learning_wish_keys = joined_learning_wishes.keys, updated_at = now()
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
      cross join lateral (
        select coalesce(array_agg(w.word order by w.place, w.n), '{}') as shown,
               coalesce(array_agg(w.key order by w.place, w.n), '{}') as keys
          from (select distinct on (w.key) w.key, w.word, p.place, w.n
                  from placed p cross join unnest(p.learning_wishes, p.learning_wish_keys) with ordinality as w (word, key, n)
                 where p.survivor = j.survivor order by w.key, p.place, w.n) w) as joined_learning_wishes
       where k.id = j.survivor
      returning k.id, array_remove(array[case when old.entered_on is distinct from new.entered_on then 'enteredOn' end, case when old.left_on is distinct from new.left_on then 'leftOn' end, case when old.left_reason is distinct from new.left_reason then 'leftReason' end, case when old.results is distinct from new.results then 'results' end, case when old.case_link is distinct from new.case_link then 'caseLink' end, case when old.achievements is distinct from new.achievements then 'achievements' end, case when old.interests is distinct from new.interests then 'interests' end, case when old.preferred_age_from is distinct from new.preferred_age_from then 'preferredAgeFrom' end, case when old.preferred_age_to is distinct from new.preferred_age_to then 'preferredAgeTo' end, case when old.preferred_age_text is distinct from new.preferred_age_text then 'preferredAgeText' end, case when old.time_resource is distinct from new.time_resource then 'timeResource' end, case when old.frequency is distinct from new.frequency then 'frequency' end, case when old.capacity is distinct from new.capacity then 'capacity' end, case when old.speciality is distinct from new.speciality then 'speciality' end, case when old.competences is distinct from new.competences then 'competences' end, case when old.tags is distinct from new.tags then 'tags' end, case when old.learning_wishes is distinct from new.learning_wishes then 'learningWishes' end], null) as fields
    ), emptied as (
      update participants.mentor_profile e
         set joined_into = p.survivor, left_on = e.entered_on, left_reason = null, results = null, case_link = null, competences = '{}', competence_keys = '{}', tags = '{}', tag_keys = '{}', learning_wishes = '{}', learning_wish_keys = '{}', achievements = null, interests = null, preferred_age_from = null, preferred_age_to = null, preferred_age_text = null, time_resource = null, frequency = null, capacity = null, speciality = null, updated_at = now()
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
             bool_or(p.completed) as completed,
             participants.joined_text(array_agg(p.interests order by p.place)) as interests,
             participants.joined_text(array_agg(p.time_resource order by p.place)) as time_resource,
             (array_agg(p.frequency order by p.place) filter (where p.frequency is not null))[1] as frequency,
             (array_agg(p.speciality order by p.place) filter (where p.speciality is not null))[1] as speciality
        from placed p join linked l using (survivor) group by p.survivor, l.case_link
    ), changed as (
      update participants.mentee_profile k set entered_on = j.entered_on, left_on = j.left_on, left_reason = j.left_reason, results = j.results, case_link = j.case_link, request = j.request, expectations = j.expectations, completed = j.completed, interests = j.interests, time_resource = j.time_resource, frequency = j.frequency, speciality = j.speciality, needs = joined_needs.shown, need_keys = joined_needs.keys, updated_at = now()
        from joined j
      cross join lateral (
        select coalesce(array_agg(w.word order by w.place, w.n), '{}') as shown,
               coalesce(array_agg(w.key order by w.place, w.n), '{}') as keys
          from (select distinct on (w.key) w.key, w.word, p.place, w.n
                  from placed p cross join unnest(p.needs, p.need_keys) with ordinality as w (word, key, n)
                 where p.survivor = j.survivor order by w.key, p.place, w.n) w) as joined_needs
       where k.id = j.survivor
      returning k.id, array_remove(array[case when old.entered_on is distinct from new.entered_on then 'enteredOn' end, case when old.left_on is distinct from new.left_on then 'leftOn' end, case when old.left_reason is distinct from new.left_reason then 'leftReason' end, case when old.results is distinct from new.results then 'results' end, case when old.case_link is distinct from new.case_link then 'caseLink' end, case when old.request is distinct from new.request then 'request' end, case when old.expectations is distinct from new.expectations then 'expectations' end, case when old.completed is distinct from new.completed then 'completed' end, case when old.interests is distinct from new.interests then 'interests' end, case when old.time_resource is distinct from new.time_resource then 'timeResource' end, case when old.frequency is distinct from new.frequency then 'frequency' end, case when old.speciality is distinct from new.speciality then 'speciality' end, case when old.needs is distinct from new.needs then 'needs' end], null) as fields
    ), emptied as (
      update participants.mentee_profile e
         set joined_into = p.survivor, left_on = e.entered_on, left_reason = null, results = null, case_link = null, request = null, needs = '{}', need_keys = '{}', expectations = null, completed = null, interests = null, time_resource = null, frequency = null, speciality = null, updated_at = now()
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
  returns table (what text, changed integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  begin
    perform contracts.require_own_people(p_college, p_people);

    with gone as (
      update participants.mentor_profile s
         set left_on = greatest(s.entered_on, least(s.left_on, contracts.today(p_college))),
             left_reason = null, results = null, case_link = null, competences = '{}', competence_keys = '{}', tags = '{}', tag_keys = '{}', learning_wishes = '{}', learning_wish_keys = '{}', achievements = null, interests = null, preferred_age_from = null, preferred_age_to = null, preferred_age_text = null, time_resource = null, frequency = null, capacity = null, speciality = null, updated_at = now()
       where s.college_id = p_college and s.person_id = any (p_people) and s.joined_into is null
      returning s.id
    ), audited as (
      insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), 'mentorProfile.erase', 'MentorProfile', g.id, p_college,
             array['leftOn', 'leftReason', 'results', 'caseLink', 'competences', 'tags', 'learningWishes', 'achievements', 'interests', 'preferredAgeFrom', 'preferredAgeTo', 'preferredAgeText', 'timeResource', 'frequency', 'capacity', 'speciality'] from gone g
    )
    select 'mentorProfiles', count(*) into what, changed from gone;
    return next;
    with gone as (
      update participants.mentee_profile s
         set left_on = greatest(s.entered_on, least(s.left_on, contracts.today(p_college))),
             left_reason = null, results = null, case_link = null, request = null, needs = '{}', need_keys = '{}', expectations = null, completed = null, interests = null, time_resource = null, frequency = null, speciality = null, updated_at = now()
       where s.college_id = p_college and s.person_id = any (p_people) and s.joined_into is null
      returning s.id
    ), audited as (
      insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), 'menteeProfile.erase', 'MenteeProfile', g.id, p_college,
             array['leftOn', 'leftReason', 'results', 'caseLink', 'request', 'needs', 'expectations', 'completed', 'interests', 'timeResource', 'frequency', 'speciality'] from gone g
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

create function contracts.mentee_profiles(p_college uuid)
  returns table (person_id uuid, category text, age integer, consent_in_force boolean, needs text[], need_keys text[], interests text, time_resource text, frequency text, speciality text)
  language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
    select p.id, p.category,
           coalesce(date_part('year', age(d.today, p.birth_date))::int,
                    extract(year from d.today)::int - p.birth_year - 1),
           exists (select from participants.consent
              where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today)), s.needs, s.need_keys, s.interests, s.time_resource, s.frequency, s.speciality
      from (select contracts.today(p_college) as today offset 0) d
      join participants.mentee_profile s on s.college_id = p_college and participants.in_base(s.entered_on, s.left_on, d.today)
      join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
     where p_college = any (contracts.session_colleges()) and s.joined_into is null
       and p.merged_into is null and p.erased_on is null $$;

alter function contracts.mentee_profiles(uuid) owner to hub_contracts;

revoke all on function contracts.mentee_profiles(uuid) from public;

grant execute on function contracts.mentee_profiles(uuid) to hub_programs;

create function contracts.mentor_profiles(p_college uuid)
  returns table (person_id uuid, category text, age integer, consent_in_force boolean, competences text[], competence_keys text[], tags text[], tag_keys text[], age_from smallint, age_to smallint,
  frequency text, capacity integer, interests text, time_resource text, speciality text)
  language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
    select p.id, p.category,
           coalesce(date_part('year', age(d.today, p.birth_date))::int,
                    extract(year from d.today)::int - p.birth_year - 1),
           exists (select from participants.consent
              where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today)), s.competences, s.competence_keys, s.tags, s.tag_keys,
           case when a.own then q.preferred_age_from else s.preferred_age_from end,
           case when a.own then q.preferred_age_to else s.preferred_age_to end,
           coalesce(q.frequency, s.frequency), coalesce(s.capacity, 1)::int,
           coalesce(q.interests, s.interests), coalesce(q.time_resource, s.time_resource), s.speciality
      from (select contracts.today(p_college) as today offset 0) d
      join participants.mentor_profile s on s.college_id = p_college and participants.in_base(s.entered_on, s.left_on, d.today)
      join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
      left join participants.mentor_questionnaire q on (q.college_id, q.person_id) = (s.college_id, s.person_id)
     cross join lateral (select coalesce(q.preferred_age_from, q.preferred_age_to) is not null as own) a
     where p_college = any (contracts.session_colleges()) and s.joined_into is null
       and p.merged_into is null and p.erased_on is null $$;

alter function contracts.mentor_profiles(uuid) owner to hub_contracts;

revoke all on function contracts.mentor_profiles(uuid) from public;

grant execute on function contracts.mentor_profiles(uuid) to hub_programs;

create function contracts.mentor_capacities(p_people uuid[]) returns table (person_id uuid, capacity integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.person_id, s.capacity::int
      from participants.mentor_profile s
      join contracts.colleges d on d.id = s.college_id
     where s.person_id = any (p_people) and s.capacity is not null and s.joined_into is null
       and participants.in_base(s.entered_on, s.left_on, d.today) $$;

alter function contracts.mentor_capacities(uuid[]) owner to hub_contracts;

revoke all on function contracts.mentor_capacities(uuid[]) from public;

grant execute on function contracts.mentor_capacities(uuid[]) to hub_programs;

create function contracts.base_of_mentors(p_college uuid, p_since date)
  returns table (person_id uuid, in_base boolean)
  language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
    select s.person_id, bool_or(s.in_base)
      from (select m.person_id, true as in_base from participants.mentor_profile m
             where m.college_id = p_college and m.joined_into is null and coalesce(m.left_on, 'infinity') > p_since
            union all
            select n.person_id, false from participants.mentee_profile n
             where n.college_id = p_college and n.joined_into is null and n.completed) s
     where p_college = any (contracts.session_colleges()) or s.person_id = any (contracts.session_persons())
     group by s.person_id $$;

alter function contracts.base_of_mentors(uuid, date) owner to hub_contracts;

revoke all on function contracts.base_of_mentors(uuid, date) from public;

grant execute on function contracts.base_of_mentors(uuid, date) to hub_school;

grant insert on participants.audit to hub_contracts;

alter function contracts.merge_person_bases(uuid, uuid, uuid) owner to hub_contracts;

revoke all on function contracts.merge_person_bases(uuid, uuid, uuid) from public;

grant execute on function contracts.merge_person_bases(uuid, uuid, uuid) to hub_participants;

alter function contracts.erase_person_bases(uuid, uuid[], text[]) owner to hub_contracts;

revoke all on function contracts.erase_person_bases(uuid, uuid[], text[]) from public;

grant execute on function contracts.erase_person_bases(uuid, uuid[], text[]) to hub_participants;

create function contracts.words_of_bases(p_colleges uuid[])
  returns table (college_id uuid, person_id uuid, side text, key text, shown text, places integer)
  language sql stable rows 10000 security definer set search_path = pg_catalog, pg_temp as $$
    select s.college_id, s.person_id, 'NEEDS', w.key, w.shown, 0
      from contracts.colleges d
      join participants.mentee_profile s on s.college_id = d.id and participants.in_base(s.entered_on, s.left_on, d.today)
      join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
     cross join lateral unnest(s.need_keys, s.needs) as w (key, shown)
     where d.id = any (p_colleges) and s.joined_into is null and p.merged_into is null and p.erased_on is null
       and exists (select from participants.consent
              where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today))
    union all
    select s.college_id, s.person_id, w.side, w.key, w.shown, coalesce(s.capacity, 1)::int
      from contracts.colleges d
      join participants.mentor_profile s on s.college_id = d.id and participants.in_base(s.entered_on, s.left_on, d.today)
      join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
     cross join lateral (
       select 'MENTOR' as side, '' as key, '' as shown
       union all select 'HAS', h.key, h.shown from unnest(s.competence_keys, s.competences) as h (key, shown)
       union all select 'WISHES', h.key, h.shown from unnest(s.learning_wish_keys, s.learning_wishes) as h (key, shown)
                  where not h.key = any (s.competence_keys)) w
     where d.id = any (p_colleges) and s.joined_into is null and p.merged_into is null and p.erased_on is null
       and exists (select from participants.consent
              where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today)) $$;

alter function contracts.words_of_bases(uuid[]) owner to hub_contracts;

revoke all on function contracts.words_of_bases(uuid[]) from public;

create function contracts.consented_people(p_colleges uuid[], p_year integer, p_categories text[])
  returns table (college_id uuid, id uuid) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.college_id, p.id
      from participants.person p join contracts.colleges d on d.id = p.college_id
     where p.college_id = any (p_colleges) and p.merged_into is null and p.erased_on is null
       and (cardinality(p_categories) = 0 or p.category = any (p_categories)
            or 'YOUNG_SPECIALIST' = any (p_categories)
               and participants.young_specialist(p.category, p.career_started_on, p_year))
       and exists (select from participants.consent
              where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today)) $$;

alter function contracts.consented_people(uuid[], integer, text[]) owner to hub_contracts;

revoke all on function contracts.consented_people(uuid[], integer, text[]) from public;

create function contracts.mentors_in_base(p_colleges uuid[])
  returns table (college_id uuid, person_id uuid, capacity integer) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.college_id, s.person_id, s.capacity::integer
      from participants.mentor_profile s
      join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
      join contracts.colleges d on d.id = s.college_id
     where s.college_id = any (p_colleges) and participants.in_base(s.entered_on, s.left_on, d.today)
       and p.merged_into is null and p.erased_on is null and exists (select from participants.consent
              where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today)) $$;

alter function contracts.mentors_in_base(uuid[]) owner to hub_contracts;

revoke all on function contracts.mentors_in_base(uuid[]) from public;

create function contracts.minors_named(p_college uuid, p_people uuid[], p_text text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from participants.person p
        join contracts.colleges d on d.id = p.college_id
       cross join lateral (select replace(lower(p.family_name), 'ё', 'е') as name) f
       where p.college_id = p_college and p.id = any (p_people) and coalesce(participants.adult_on(p.birth_date, p.birth_year) > d.today, false)
         and p_college = any (contracts.session_colleges())
         and replace(lower(p_text), 'ё', 'е') ~ (
           '\m' || regexp_replace(left(f.name, greatest(length(f.name) - 2, 4)), '[^а-яa-z]', '.', 'g'))) $$;

alter function contracts.minors_named(uuid, uuid[], text) owner to hub_contracts;

revoke all on function contracts.minors_named(uuid, uuid[], text) from public;

grant execute on function contracts.minors_named(uuid, uuid[], text) to hub_programs;

create function contracts.evidence_participants(p_college uuid, p_year integer, p_day date)
  returns table (proof text, found integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select 'CONSENTS', count(*)::integer from participants.person p
     where p.college_id = p_college and p.merged_into is null and p.erased_on is null
       and exists (select from participants.consent
              where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), p_day))
    union all
    select 'MENTEE_BASE', count(distinct p.id)::integer
      from participants.mentee_profile s join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
     where s.college_id = p_college and s.joined_into is null and participants.in_base(s.entered_on, s.left_on, p_day)
       and p.merged_into is null and p.erased_on is null
    union all
    select 'MENTOR_BASE', count(distinct p.id)::integer
      from participants.mentor_profile s join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
     where s.college_id = p_college and s.joined_into is null and participants.in_base(s.entered_on, s.left_on, p_day)
       and p.merged_into is null and p.erased_on is null $$;

create function contracts.waiting_participants(p_colleges uuid[], p_regions uuid[], p_persons uuid[])
     returns table (audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text,
       mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer)
     language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
     #variable_conflict use_column
     begin
       return query
       with asked as materialized (
         select p.college_id, p.id from participants.person p where p.college_id = any (p_colleges)
         union
         select p.college_id, p.id from participants.person p where p.id = any (p_persons)
       ),
       last as materialized (
         select distinct on (p.id) p.id as person_id, p.college_id, d.today, c.given_by, c.withdrawn_on,
                g.adult_on, participants.consent_ends(c, g.adult_on) as ends
           from asked k
           join participants.person p on (p.college_id, p.id) = (k.college_id, k.id)
           join contracts.colleges d on d.id = p.college_id
           join participants.consent c on (c.college_id, c.person_id) = (p.college_id, p.id) and c.given_on <= d.today
          cross join lateral (select participants.adult_on(p.birth_date, p.birth_year) as adult_on) g
          where p.merged_into is null and p.erased_on is null
          order by p.id, participants.consent_ends(c, g.adult_on) desc nulls first, c.given_on desc, c.id
       ),
       due as materialized (
         select * from last l
          where l.ends between l.today - 365 and l.today + 30
            and l.ends is distinct from l.withdrawn_on
       )
       select 'COLLEGE', l.college_id,
  case when l.given_by = 'REPRESENTATIVE' and l.ends = l.adult_on then 'CONSENT_AT_18' else 'CONSENT_ENDS' end,
  l.college_id, null::integer, null::text, null::uuid, l.person_id, null::date, l.ends, greatest(0, l.today - l.ends), 1 from due l where l.college_id = any (p_colleges)
       union all
       select 'PERSON', l.person_id,
  case when l.given_by = 'REPRESENTATIVE' and l.ends = l.adult_on then 'CONSENT_AT_18' else 'CONSENT_ENDS' end,
  l.college_id, null::integer, null::text, null::uuid, l.person_id, null::date, l.ends, greatest(0, l.today - l.ends), 1
         from due l join unnest(p_persons) as s (id) on s.id = l.person_id;
     end $$;

grant select (sample) on participants.region to hub_contracts;

grant select (sample) on participants.college to hub_contracts;

create function contracts.only_sample() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from participants.region)
     and not exists (select from participants.region where not sample)
     and not exists (select from participants.college where not sample) $$;

alter function contracts.only_sample() owner to hub_contracts;

create function contracts.is_word_of_demo(account text) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select starts_with(account, 'demo-') or coalesce(
    (select bool_and(b.of_demo) from participants.role_binding b
      where b.account = is_word_of_demo.account and b.revoked_at is null and not b.offered), false) $$;

create function contracts.mark_of_demo() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    new.of_demo := starts_with(new.account, 'demo-') or contracts.is_word_of_demo(new.granted_by);
    return new;
  end $$;

create function contracts.mark_invitation_of_demo() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    new.of_demo := contracts.is_word_of_demo(new.invited_by);
    return new;
  end $$;

create function contracts.end_demo() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_actor constant text := coalesce(contracts.session_actor(), 'hub');
  begin
    update participants.role_invitation i set revoked_by = v_actor, revoked_at = clock_timestamp()
     where i.of_demo and i.revoked_at is null and i.accepted_at is null;
    with ended as (
      update participants.role_binding b set revoked_by = v_actor, revoked_at = clock_timestamp()
       where b.of_demo and b.revoked_at is null returning b.id, b.account, b.college_id
    ), clients as (
      update participants.client c set revoked_at = clock_timestamp() from ended e
       where c.client_id = e.account and c.revoked_at is null returning c.id, c.college_id
    )
    insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
    select v_actor, 'role-binding.revoke', 'RoleBinding', id, college_id, '{revokedBy,revokedAt}'::text[] from ended
    union all
    select v_actor, kind || '-client.revoke', initcap(kind) || 'Client', id, college_id, '{revokedAt}'::text[]
      from (select *, case when college_id is null then 'analyst' else 'college' end as kind from clients) named;
  end $$;

create function contracts.leave_sample() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform contracts.end_demo();
    return null;
  end $$;

alter function contracts.is_word_of_demo(text) owner to hub_contracts;

revoke all on function contracts.is_word_of_demo(text) from public;

alter function contracts.mark_of_demo() owner to hub_contracts;

revoke all on function contracts.mark_of_demo() from public;

alter function contracts.mark_invitation_of_demo() owner to hub_contracts;

revoke all on function contracts.mark_invitation_of_demo() from public;

alter function contracts.end_demo() owner to hub_contracts;

revoke all on function contracts.end_demo() from public;

alter function contracts.leave_sample() owner to hub_contracts;

revoke all on function contracts.leave_sample() from public;

create trigger mark_of_demo before insert on participants.role_binding
  for each row execute function contracts.mark_of_demo();

create trigger leave_sample after insert or update of sample on participants.region
  for each row when (not new.sample) execute function contracts.leave_sample();

create trigger leave_sample after insert or update of sample on participants.college
  for each row when (not new.sample) execute function contracts.leave_sample();

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

grant insert (id, account, role, region_id, college_id, person_id, granted_by, offered) on participants.role_binding to hub_participants;

grant update (revoked_by, revoked_at) on participants.role_binding to hub_participants;

grant select, update (account, person_id, revoked_by, revoked_at, of_demo) on participants.role_binding to hub_contracts;

alter table participants.client enable row level security;

alter table participants.client force row level security;

create policy service_read on participants.client for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_insert on participants.client for insert to hub_participants with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']) or region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on participants.client for update to hub_participants using ((college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']) or region_id = any ((select contracts.session_regions())::uuid[])) with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']) or region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on participants.client for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.client for select to hub_verify using (true);

grant select on participants.client to hub_participants;

grant select on participants.client to hub_verify;

revoke select on participants.client from hub_participants, hub_verify;

grant select (id, college_id, region_id, name, client_id, issued_by, issued_at, revoked_at)
  on participants.client to hub_participants, hub_verify;

grant insert (id, college_id, region_id, name, client_id, secret_hash, issued_by),
  update (secret_hash, issued_by, issued_at, revoked_at) on participants.client to hub_participants;

grant select (id, college_id, client_id, secret_hash, issued_at, revoked_at), update (revoked_at)
  on participants.client to hub_contracts;

create function contracts.session_access(issued bigint)
  returns table (roles text[], regions uuid[], colleges uuid[], persons uuid[], refused boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with held as (
      select *, not offered and (not of_demo or contracts.only_sample()) as counts
        from participants.role_binding where account = contracts.session_actor()
    ), lost as (
      select min(revoked_at) as first_at from held
       where not offered and granted_at < to_timestamp(issued + 1) and revoked_at >= to_timestamp(issued)
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

create function contracts.session_client() returns table (client_id text, secret_hash bytea, issued_at timestamptz)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.client_id, c.secret_hash, c.issued_at
         from participants.client c where c.client_id = contracts.session_actor() and c.revoked_at is null
       union all
       select l.client_id, l.secret_hash, l.issued_at
         from participants.personal_link l
        where l.client_id = contracts.session_actor() and (
  l.last_day >= contracts.today(l.college_id)
  and exists (select from participants.role_binding b where b.account = l.client_id and b.revoked_at is null)
  and (l.holder = 'SELF' or exists (
    select from participants.person p
     where (p.college_id, p.id) = (l.college_id, l.person_id)
       and contracts.today(l.college_id) < participants.adult_on(p.birth_date, p.birth_year)))) $$;

alter function contracts.session_client() owner to hub_contracts;

alter table participants.account_name enable row level security;

alter table participants.account_name force row level security;

create policy service_read on participants.account_name for select to hub_participants using (exists (select from participants.role_binding b where b.account = account_name.account));

create policy contracts_all on participants.account_name for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.account_name for select to hub_verify using (true);

grant select on participants.account_name to hub_participants;

grant select on participants.account_name to hub_verify;

revoke all on participants.account_name from hub_verify;

grant select, insert, update, delete on participants.account_name to hub_contracts;

create function contracts.accounts_named(starts text[]) returns table (account text, name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select n.account, n.name from participants.account_name n
       where ((select contracts.session_is_operator()) or (select contracts.session_roles())::text[] && array['COORDINATOR', 'DIRECTOR', 'CURATOR'])
         and (select max(length(t.start)) from unnest(starts) as t (start)) >= 3
         and (
  select bool_and(strpos(' ' || translate(replace(lower(n.name), 'ё', 'е'), '-.', '  '), ' ' || t.start) > 0)
    from unnest(starts::text[]) as t (start))
         and n.account <> (select contracts.session_actor())
         and (not starts_with(n.account, 'demo-') or contracts.only_sample())
       order by n.name, n.account limit 11 $$;

create function contracts.demo_names() returns table (account text, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select n.account, n.name from participants.account_name n
     where starts_with(n.account, 'demo-') and contracts.only_sample() $$;

alter function contracts.accounts_named(text[]) owner to hub_contracts;

revoke all on function contracts.accounts_named(text[]) from public;

grant execute on function contracts.accounts_named(text[]) to hub_participants;

alter function contracts.demo_names() owner to hub_contracts;

revoke all on function contracts.demo_names() from public;

grant execute on function contracts.demo_names() to hub_participants;

alter table participants.sign_in enable row level security;

alter table participants.sign_in force row level security;

create policy service_read on participants.sign_in for select to hub_participants using (false);

create policy contracts_all on participants.sign_in for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.sign_in for select to hub_verify using (true);

grant select on participants.sign_in to hub_participants;

grant select on participants.sign_in to hub_verify;

revoke all on participants.sign_in from hub_participants, hub_verify;

grant select, insert, update, delete on participants.sign_in to hub_contracts;

create function contracts.begin_sign_in(hash bytea, kept bytea, seconds integer, called text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_actor constant text := contracts.session_actor();
  begin
    perform pg_advisory_xact_lock(hashtextextended('sign_in ' || v_actor, 0));
    delete from participants.sign_in s where s.ends_at <= clock_timestamp();
    delete from participants.account_name n where n.seen_at < clock_timestamp() - interval '1 year';
    delete from participants.sign_in s where s.secret_hash in (
      select o.secret_hash from participants.sign_in o where o.account = v_actor
       order by o.begun_at desc offset 19);
    insert into participants.sign_in (secret_hash, account, sealed, ends_at)
    values (hash, v_actor, kept, clock_timestamp() + make_interval(secs => seconds));
    if called is null then
      delete from participants.account_name n where n.account = v_actor;
    else
      insert into participants.account_name as n (account, name) values (v_actor, called)
      on conflict (account) do update set name = excluded.name, seen_at = clock_timestamp();
    end if;
  end $$;

create function contracts.sign_in_of(hash bytea) returns table (account text, sealed bytea, ends_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.account, s.sealed, s.ends_at from participants.sign_in s
     where s.secret_hash = hash and s.ends_at > clock_timestamp() $$;

create function contracts.lease_sign_in(hash bytea, seconds integer) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    with leased as (
      update participants.sign_in s set renewing_until = clock_timestamp() + make_interval(secs => seconds)
       where s.secret_hash = hash and coalesce(s.renewing_until, '-infinity') <= clock_timestamp() returning 1
    ) select exists (select from leased) $$;

create function contracts.renew_sign_in(hash bytea, kept bytea) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    update participants.sign_in s set sealed = kept, renewing_until = null where s.secret_hash = hash $$;

create function contracts.end_sign_in(hash bytea) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from participants.sign_in s where s.secret_hash = hash $$;

alter function contracts.begin_sign_in(bytea, bytea, integer, text) owner to hub_contracts;

revoke all on function contracts.begin_sign_in(bytea, bytea, integer, text) from public;

grant execute on function contracts.begin_sign_in(bytea, bytea, integer, text) to hub_participants;

alter function contracts.sign_in_of(bytea) owner to hub_contracts;

revoke all on function contracts.sign_in_of(bytea) from public;

grant execute on function contracts.sign_in_of(bytea) to hub_participants;

alter function contracts.lease_sign_in(bytea, integer) owner to hub_contracts;

revoke all on function contracts.lease_sign_in(bytea, integer) from public;

grant execute on function contracts.lease_sign_in(bytea, integer) to hub_participants;

alter function contracts.renew_sign_in(bytea, bytea) owner to hub_contracts;

revoke all on function contracts.renew_sign_in(bytea, bytea) from public;

grant execute on function contracts.renew_sign_in(bytea, bytea) to hub_participants;

alter function contracts.end_sign_in(bytea) owner to hub_contracts;

revoke all on function contracts.end_sign_in(bytea) from public;

grant execute on function contracts.end_sign_in(bytea) to hub_participants;

alter table participants.provider_entry enable row level security;

alter table participants.provider_entry force row level security;

create policy service_read on participants.provider_entry for select to hub_participants using (false);

create policy contracts_all on participants.provider_entry for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.provider_entry for select to hub_verify using (true);

grant select on participants.provider_entry to hub_participants;

grant select on participants.provider_entry to hub_verify;

revoke all on participants.provider_entry from hub_participants, hub_verify;

grant select, insert, update, delete on participants.provider_entry to hub_contracts;

create function contracts.keep_provider_entry(
  of_kind text, id bytea, uid bytea, of_grant bytea, kept bytea, seconds integer, most integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    delete from participants.provider_entry e where e.ends_at <= clock_timestamp();
    insert into participants.provider_entry as e (kind, id_hash, uid_hash, grant_hash, sealed, ends_at)
    values (of_kind, id, uid, of_grant, kept, clock_timestamp() + make_interval(secs => seconds))
    on conflict (kind, id_hash) do update
      set uid_hash = excluded.uid_hash, grant_hash = excluded.grant_hash, sealed = excluded.sealed, used_at = null,
          written_at = clock_timestamp(), ends_at = excluded.ends_at;
    delete from participants.provider_entry e where e.kind = of_kind and e.id_hash in (
      select o.id_hash from participants.provider_entry o where o.kind = of_kind order by o.written_at desc offset most);
  end $$;

create function contracts.provider_entry(of_kind text, id bytea) returns table (sealed bytea, used_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.sealed, e.used_at from participants.provider_entry e
     where e.kind = of_kind and e.id_hash = id and e.ends_at > clock_timestamp() $$;

create function contracts.provider_entry_of_uid(of_kind text, uid bytea)
  returns table (sealed bytea, used_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.sealed, e.used_at from participants.provider_entry e
     where e.kind = of_kind and e.uid_hash = uid and e.ends_at > clock_timestamp() $$;

create function contracts.use_provider_entry(of_kind text, id bytea) returns boolean language sql security definer set search_path = pg_catalog, pg_temp as $$
  with used as (
    update participants.provider_entry e set used_at = clock_timestamp()
     where e.kind = of_kind and e.id_hash = id and e.used_at is null and e.ends_at > clock_timestamp() returning 1
  ) select exists (select from used) $$;

create function contracts.forget_provider_entry(of_kind text, id bytea) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from participants.provider_entry e where e.kind = of_kind and e.id_hash = id $$;

create function contracts.revoke_provider_grant(of_kind text, of_grant bytea) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from participants.provider_entry e where e.kind = of_kind and e.grant_hash = of_grant $$;

alter function contracts.keep_provider_entry(text, bytea, bytea, bytea, bytea, integer, integer) owner to hub_contracts;

revoke all on function contracts.keep_provider_entry(text, bytea, bytea, bytea, bytea, integer, integer) from public;

grant execute on function contracts.keep_provider_entry(text, bytea, bytea, bytea, bytea, integer, integer) to hub_participants;

alter function contracts.provider_entry(text, bytea) owner to hub_contracts;

revoke all on function contracts.provider_entry(text, bytea) from public;

grant execute on function contracts.provider_entry(text, bytea) to hub_participants;

alter function contracts.provider_entry_of_uid(text, bytea) owner to hub_contracts;

revoke all on function contracts.provider_entry_of_uid(text, bytea) from public;

grant execute on function contracts.provider_entry_of_uid(text, bytea) to hub_participants;

alter function contracts.use_provider_entry(text, bytea) owner to hub_contracts;

revoke all on function contracts.use_provider_entry(text, bytea) from public;

grant execute on function contracts.use_provider_entry(text, bytea) to hub_participants;

alter function contracts.forget_provider_entry(text, bytea) owner to hub_contracts;

revoke all on function contracts.forget_provider_entry(text, bytea) from public;

grant execute on function contracts.forget_provider_entry(text, bytea) to hub_participants;

alter function contracts.revoke_provider_grant(text, bytea) owner to hub_contracts;

revoke all on function contracts.revoke_provider_grant(text, bytea) from public;

grant execute on function contracts.revoke_provider_grant(text, bytea) to hub_participants;

alter table participants.role_invitation enable row level security;

alter table participants.role_invitation force row level security;

create policy service_read on participants.role_invitation for select to hub_participants using (accepted_by = (select contracts.session_actor())
      or (college_id is null and (select contracts.session_is_operator()))
      or region_id = any ((select contracts.session_regions())::uuid[])
  or college_id = any ((select contracts.session_colleges())::uuid[])
  or role = 'DIRECTOR' and exists (
  select from participants.college c where c.id = college_id and c.region_id = any ((select contracts.session_regions())::uuid[])));

create policy service_insert on participants.role_invitation for insert to hub_participants with check (case
  when role = 'OPERATOR' then (select contracts.session_is_operator())
  when role in ('ANALYST', 'COORDINATOR') then
    (select contracts.session_is_operator()) or region_id = any ((select contracts.session_regions())::uuid[])
  when role in ('MENTOR', 'MENTEE') then college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR', 'CURATOR']
  else (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR']) or role = 'DIRECTOR' and exists (
  select from participants.college c where c.id = college_id and c.region_id = any ((select contracts.session_regions())::uuid[])) end);

create policy service_update on participants.role_invitation for update to hub_participants using (case
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

create policy contracts_all on participants.role_invitation for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.role_invitation for select to hub_verify using (true);

grant select on participants.role_invitation to hub_participants;

grant select on participants.role_invitation to hub_verify;

create policy invited_by_oneself on participants.role_invitation as restrictive for insert to hub_participants
  with check (invited_by = (select contracts.session_actor()) and revoked_at is null and accepted_at is null);

create policy ended_once on participants.role_invitation as restrictive for update to hub_participants
  using (revoked_at is null and accepted_at is null) with check (revoked_by = (select contracts.session_actor()));

revoke select on participants.role_invitation from hub_participants;

grant select (id, role, region_id, college_id, invitee, invited_by, invited_at, ends_at, revoked_by, revoked_at,
  accepted_by, accepted_at, of_demo) on participants.role_invitation to hub_participants;

grant insert (id, role, region_id, college_id, invitee, code_hash, invited_by) on participants.role_invitation to hub_participants;

grant update (revoked_by, revoked_at) on participants.role_invitation to hub_participants;

grant select, update (revoked_by, revoked_at, accepted_by, accepted_at) on participants.role_invitation to hub_contracts;

grant insert (id, account, role, region_id, college_id, granted_by, offered), update (offered) on participants.role_binding to hub_contracts;

create function contracts.may_give(giver text, given text, region uuid, college uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select not exists (select from participants.role_binding g where g.account = giver)
        or exists (
          select from participants.role_binding g
           where g.account = giver and g.revoked_at is null and not g.offered and case given
             when 'OPERATOR' then g.role = 'OPERATOR'
             when 'CURATOR' then g.role = 'DIRECTOR' and g.college_id = college
             when 'DIRECTOR' then (g.role = 'DIRECTOR' and g.college_id = college)
               or (g.role = 'COORDINATOR' and g.region_id = (
                    select c.region_id from participants.college c where c.id = college))
             else g.role = 'OPERATOR' or (g.role = 'COORDINATOR' and g.region_id = region) end) $$;

alter function contracts.may_give(text, text, uuid, uuid) owner to hub_contracts;

revoke all on function contracts.may_give(text, text, uuid, uuid) from public;

create function contracts.accept_role(which uuid, out outcome text, out binding uuid, out roles_left jsonb)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_actor constant text := contracts.session_actor();
    v_one participants.role_binding%rowtype;
  begin
    select * into v_one from participants.role_binding b
     where b.id = which and b.account = v_actor and b.revoked_at is null for update;
    if not found or (v_one.of_demo and not contracts.only_sample()) then
      outcome := 'BINDING_NOT_FOUND';
      return;
    end if;
    binding := v_one.id;
    with ended as (
      update participants.role_binding b set revoked_by = v_actor, revoked_at = clock_timestamp()
       where v_one.offered and b.account = v_actor and b.revoked_at is null and not b.offered
         and b.role <> v_one.role and b.person_id is null
         and (b.region_id is null, b.college_id is null) = (v_one.region_id is null, v_one.college_id is null)
      returning b.id, b.role, b.college_id as "collegeId"
    ) select coalesce(jsonb_agg(ended), '[]') into roles_left from ended;
    update participants.role_binding b set offered = false where b.id = which and b.offered;
    outcome := case when v_one.offered then 'UPDATED' else 'UNCHANGED' end;
  end $$;

alter function contracts.accept_role(uuid) owner to hub_contracts;

create function contracts.decline_role(which uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_actor constant text := contracts.session_actor();
  begin
    update participants.role_binding b set revoked_by = v_actor, revoked_at = clock_timestamp()
     where b.id = which and b.account = v_actor and b.offered and b.revoked_at is null;
    if found then
      return 'UPDATED';
    end if;
    return case when exists (
      select from participants.role_binding b
       where b.id = which and b.account = v_actor and b.offered and b.revoked_by = v_actor) then 'UNCHANGED'
      else 'BINDING_NOT_FOUND' end;
  end $$;

alter function contracts.decline_role(uuid) owner to hub_contracts;

create function contracts.take_up_invitation(hash bytea, out outcome text, out binding uuid, out roles_left jsonb)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_actor constant text := contracts.session_actor();
    v_one participants.role_invitation%rowtype;
  begin
    select * into v_one from participants.role_invitation i
     where i.code_hash = hash
        or i.id = (select m.invitation_id from participants.invitation_mail m where m.code_hash = hash)
       for update;
    if not found or v_one.revoked_at is not null or v_one.accepted_by <> v_actor
       or (v_one.accepted_at is null and v_one.ends_at <= clock_timestamp())
       or (v_one.of_demo and not contracts.only_sample())
       or (v_one.role = 'OPERATOR' and starts_with(v_actor, 'demo-'))
       or not contracts.may_give(v_one.invited_by, v_one.role, v_one.region_id, v_one.college_id) then
      outcome := 'INVITATION_OVER';
      return;
    end if;
    if v_one.invited_by = v_actor then
      outcome := 'OWN_ACCOUNT';
      return;
    end if;
    select b.id into binding from participants.role_binding b
     where b.account = v_actor and b.role = v_one.role and b.revoked_at is null
       and (b.region_id, b.college_id) is not distinct from (v_one.region_id, v_one.college_id) and b.person_id is null;
    if binding is null and v_one.accepted_at is not null then
      outcome := 'INVITATION_OVER';
      return;
    end if;
    if binding is null then
      insert into participants.role_binding (id, account, role, region_id, college_id, granted_by, offered)
      values (uuidv7(), v_actor, v_one.role, v_one.region_id, v_one.college_id, v_one.invited_by,
              v_one.role <> 'OPERATOR')
      returning id into binding;
      outcome := 'CREATED';
    end if;
    select coalesce(take_up_invitation.outcome, a.outcome), a.roles_left
      into outcome, roles_left from contracts.accept_role(binding) a;
    update participants.role_invitation i set accepted_by = v_actor, accepted_at = clock_timestamp()
     where i.id = v_one.id and i.accepted_at is null;
  end $$;

alter function contracts.take_up_invitation(bytea) owner to hub_contracts;

create trigger mark_invitation_of_demo before insert on participants.role_invitation
  for each row execute function contracts.mark_invitation_of_demo();

alter table participants.invitation_mail enable row level security;

alter table participants.invitation_mail force row level security;

create policy service_read on participants.invitation_mail for select to hub_participants using (exists (select from participants.role_invitation i where i.id = invitation_id));

create policy service_insert on participants.invitation_mail for insert to hub_participants with check (sender = (select contracts.session_actor()) and state = 'WAITING' and exists (
  select from participants.role_invitation i where i.id = invitation_id and i.invited_by = (select contracts.session_actor())));

create policy service_update on participants.invitation_mail for update to hub_participants using (sender = (select contracts.session_actor()) and state = 'WAITING' and exists (
  select from participants.role_invitation i where i.id = invitation_id and i.invited_by = (select contracts.session_actor()))) with check (sender = (select contracts.session_actor()) and state = 'WAITING' and exists (
  select from participants.role_invitation i where i.id = invitation_id and i.invited_by = (select contracts.session_actor())));

create policy contracts_all on participants.invitation_mail for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.invitation_mail for select to hub_verify using (true);

grant select on participants.invitation_mail to hub_participants;

grant select on participants.invitation_mail to hub_verify;

revoke select on participants.invitation_mail from hub_participants, hub_verify;

grant select (invitation_id, email, language, state, changed_at) on participants.invitation_mail to hub_participants;

grant insert (invitation_id, sender, email, language) on participants.invitation_mail to hub_participants;

grant select, update on participants.invitation_mail to hub_contracts;

create function contracts.may_mail(p_emails text[]) returns boolean[] language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_actor constant text := contracts.session_actor();
    v_left integer;
    v_written integer;
    v_email text;
    v_taken text[] := '{}';
    v_may boolean[] := '{}';
  begin
    perform pg_advisory_xact_lock(hashtextextended('invitation_mail ' || v_actor, 0));
    select 50 - count(*) into v_left from participants.invitation_mail m
     where m.sender = v_actor and m.written_at > clock_timestamp() - interval '1 day';
    foreach v_email in array p_emails loop
      v_email := lower(v_email);
      select count(*) + cardinality(array_positions(v_taken, v_email)) into v_written from participants.invitation_mail m
       where lower(m.email) = v_email and m.written_at > clock_timestamp() - interval '7 days';
      v_may := v_may || (cardinality(v_taken) < v_left and v_written < 3);
      if v_may[cardinality(v_may)] then
        v_taken := v_taken || v_email;
      end if;
    end loop;
    return v_may;
  end $$;

create function contracts.invitation_mails_due() returns setof uuid language sql security definer set search_path = pg_catalog, pg_temp as $$
  update participants.invitation_mail m set state = 'PREPARED', changed_at = clock_timestamp()
   where m.state = 'WAITING' returning m.invitation_id $$;

create function contracts.take_up_invitation_mail(p_id uuid)
  returns table (state text, email text, language text, role text, place_ru text, place_en text, ends_on date)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  begin
    update participants.invitation_mail m
       set attempts = m.attempts + 1, changed_at = clock_timestamp(),
           state = case when exists (
             select from participants.role_invitation i
              where i.id = p_id and i.revoked_at is null and i.accepted_at is null and i.ends_at > clock_timestamp()
                and (not i.of_demo or contracts.only_sample())
                and contracts.may_give(i.invited_by, i.role, i.region_id, i.college_id))
             then m.state else 'STOPPED' end
     where m.invitation_id = p_id and m.state = 'PREPARED';
    return query
    select m.state, m.email, m.language, i.role, coalesce(c.name_ru, r.name_ru), coalesce(c.name_en, r.name_en),
           (i.ends_at at time zone coalesce(c.time_zone, r.time_zone, 'Europe/Moscow'))::date
      from participants.invitation_mail m join participants.role_invitation i on i.id = m.invitation_id
      left join contracts.colleges c on c.id = i.college_id
      left join contracts.regions r on r.id = i.region_id
     where m.invitation_id = p_id;
  end $$;

create function contracts.hand_over_invitation_mail(p_id uuid, p_message_id text, p_code_hash bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update participants.invitation_mail m
       set state = 'HANDED_OVER', message_id = p_message_id, code_hash = p_code_hash, changed_at = clock_timestamp()
     where m.invitation_id = p_id and m.state = 'PREPARED';
    return found;
  end $$;

create function contracts.settle_invitation_mail(p_id uuid, p_state text, p_reason text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    update participants.invitation_mail m set state = p_state, reason = p_reason, changed_at = clock_timestamp()
     where m.invitation_id = p_id and case p_state
       when 'SENT' then m.state in ('HANDED_OVER', 'UNCERTAIN')
       when 'UNCERTAIN' then m.state = 'HANDED_OVER'
       when 'FAILED' then m.state in ('PREPARED', 'HANDED_OVER')
       when 'PREPARED' then m.state = 'HANDED_OVER' else false end $$;

create function contracts.after_midnight_participants() returns table (what text, changed integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update participants.invitation_mail m
       set email = null, state = case when m.state in ('WAITING', 'PREPARED') then 'STOPPED' else m.state end
      from participants.role_invitation i
     where i.id = m.invitation_id and m.email is not null and m.state <> 'HANDED_OVER'
       and m.written_at < clock_timestamp() - interval '7 days'
       and (i.accepted_at is not null or i.revoked_at is not null or i.ends_at <= clock_timestamp());
    get diagnostics changed = row_count;
    what := 'invitationMails';
    return next;
  end $$;

alter function contracts.may_mail(text[]) owner to hub_contracts;

revoke all on function contracts.may_mail(text[]) from public;

grant execute on function contracts.may_mail(text[]) to hub_participants;

alter function contracts.invitation_mails_due() owner to hub_contracts;

revoke all on function contracts.invitation_mails_due() from public;

alter function contracts.take_up_invitation_mail(uuid) owner to hub_contracts;

revoke all on function contracts.take_up_invitation_mail(uuid) from public;

alter function contracts.hand_over_invitation_mail(uuid, text, bytea) owner to hub_contracts;

revoke all on function contracts.hand_over_invitation_mail(uuid, text, bytea) from public;

alter function contracts.settle_invitation_mail(uuid, text, text) owner to hub_contracts;

revoke all on function contracts.settle_invitation_mail(uuid, text, text) from public;

alter function contracts.after_midnight_participants() owner to hub_contracts;

revoke all on function contracts.after_midnight_participants() from public;

alter table participants.personal_link enable row level security;

alter table participants.personal_link force row level security;

create policy service_read on participants.personal_link for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) or client_id = (select contracts.session_actor()));

create policy service_insert on participants.personal_link for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR', 'CURATOR']);

create policy service_update on participants.personal_link for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR', 'CURATOR']) with check (college_id = any ((select contracts.session_colleges())::uuid[]) and (select contracts.session_roles())::text[] && array['DIRECTOR', 'CURATOR']);

create policy contracts_all on participants.personal_link for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.personal_link for select to hub_verify using (true);

grant select on participants.personal_link to hub_participants;

grant select on participants.personal_link to hub_verify;

revoke select on participants.personal_link from hub_participants, hub_verify;

grant select (id, college_id, person_id, holder, client_id, last_day, issued_by, issued_at) on participants.personal_link to hub_participants, hub_verify;

grant insert (id, college_id, person_id, holder, client_id, secret_hash, last_day, issued_by) on participants.personal_link to hub_participants;

grant select, update (person_id) on participants.personal_link to hub_contracts;

create function contracts.end_links_with_consent() returns trigger language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update participants.role_binding b set revoked_by = coalesce(contracts.session_actor(), 'hub'), revoked_at = clock_timestamp()
     where (b.college_id, b.person_id) = (new.college_id, new.person_id)
       and starts_with(b.account, 'personal-link-') and b.revoked_at is null;
    return null;
  end $$;

alter function contracts.end_links_with_consent() owner to hub_contracts;

revoke all on function contracts.end_links_with_consent() from public;

create trigger end_links_with_consent after update of withdrawn_on on participants.consent
  for each row when (old.withdrawn_on is null and new.withdrawn_on is not null)
  execute function contracts.end_links_with_consent();

alter table participants.digest_reader enable row level security;

alter table participants.digest_reader force row level security;

create policy service_read on participants.digest_reader for select to hub_participants using (account = (select contracts.session_actor()) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on participants.digest_reader for insert to hub_participants with check (account = (select contracts.session_actor()) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_update on participants.digest_reader for update to hub_participants using (account = (select contracts.session_actor()) or person_id = any ((select contracts.session_persons())::uuid[])) with check (account = (select contracts.session_actor()) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy contracts_all on participants.digest_reader for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.digest_reader for select to hub_verify using (true);

grant select, insert, update on participants.digest_reader to hub_participants;

grant select on participants.digest_reader to hub_verify;

revoke insert, update on participants.digest_reader from hub_participants;

grant insert (account, college_id, person_id, email, language, stopped_at, asks),
  update (email, language, stopped_at, asks) on participants.digest_reader to hub_participants;

revoke select on participants.digest_reader from hub_participants, hub_verify;

grant select (id, account, college_id, person_id, email, language, stopped_at, asks, asked_at, confirmed_at)
  on participants.digest_reader to hub_participants, hub_verify;

grant select, insert, update, delete on participants.digest_reader to hub_contracts;

alter table participants.digest enable row level security;

alter table participants.digest force row level security;

create policy service_read on participants.digest for select to hub_participants using (false);

create policy contracts_all on participants.digest for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.digest for select to hub_verify using (true);

grant select on participants.digest to hub_participants;

grant select on participants.digest to hub_verify;

revoke select on participants.digest from hub_participants, hub_verify;

grant select (id, region_id, day, college_id, person_id, state, attempts) on participants.digest to hub_verify;

grant select, insert, update, delete on participants.digest to hub_contracts;

create function contracts.unconfirm_address() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    new.confirmed_at := null;
    new.confirm_hash := null;
    new.confirm_until := null;
    return new;
  end $$;

alter function contracts.unconfirm_address() owner to hub_contracts;

revoke all on function contracts.unconfirm_address() from public;

create trigger unconfirm_address before update of email on participants.digest_reader
  for each row when (old.email is distinct from new.email) execute function contracts.unconfirm_address();

create function contracts.addresses_to_confirm() returns setof uuid language sql security definer set search_path = pg_catalog, pg_temp as $$
     update participants.digest_reader r set asks = false, asked_at = now()
      where r.asks and r.email is not null and r.confirmed_at is null
        and (r.asked_at is null or r.asked_at < now() - interval '10 minutes')
        and exists (select from (
  select b.account, case when b.college_id is null then 'REGION' else 'COLLEGE' end as audience,
         coalesce(b.college_id, b.region_id) as owner_id, coalesce(c.region_id, b.region_id) as region_id
    from participants.role_binding b left join participants.college c on c.id = b.college_id
   where b.revoked_at is null and not b.offered and b.person_id is null and b.role in ('COORDINATOR', 'DIRECTOR', 'CURATOR')
     and (not b.of_demo or contracts.only_sample())) s where s.account = r.account)
      returning r.id $$;

create function contracts.ask_address(p_id uuid, p_hash bytea) returns table (email text, language text)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    update participants.digest_reader r
       set confirm_hash = p_hash, confirm_until = now() + interval '7 days'
     where r.id = p_id and r.email is not null and r.confirmed_at is null
     returning r.email, r.language $$;

create function contracts.confirm_address(p_hash bytea) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update participants.digest_reader r set confirmed_at = coalesce(r.confirmed_at, now())
     where r.confirm_hash = p_hash and (r.confirmed_at is not null or r.confirm_until > now());
    return found;
  end $$;

alter function contracts.addresses_to_confirm() owner to hub_contracts;

revoke all on function contracts.addresses_to_confirm() from public;

alter function contracts.ask_address(uuid, bytea) owner to hub_contracts;

revoke all on function contracts.ask_address(uuid, bytea) from public;

alter function contracts.confirm_address(bytea) owner to hub_contracts;

revoke all on function contracts.confirm_address(bytea) from public;

grant execute on function contracts.confirm_address(bytea) to hub_participants;

create function contracts.prepare_digests(p_region uuid, p_day date) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      delete from participants.digest d where d.region_id = p_region and d.day < p_day - 366;
      return query
      with staff as materialized (
  select b.account, case when b.college_id is null then 'REGION' else 'COLLEGE' end as audience,
         coalesce(b.college_id, b.region_id) as owner_id, coalesce(c.region_id, b.region_id) as region_id
    from participants.role_binding b left join participants.college c on c.id = b.college_id
   where b.revoked_at is null and not b.offered and b.person_id is null and b.role in ('COORDINATOR', 'DIRECTOR', 'CURATOR')
     and (not b.of_demo or contracts.only_sample())),
      readers as materialized (
        select s.account, null::uuid as college_id, null::uuid as person_id, r.language, s.audience, s.owner_id
          from participants.digest_reader r join staff s on s.account = r.account
         where r.email is not null and r.confirmed_at is not null and r.stopped_at is null
           and p_region = (select min(o.region_id::text)::uuid from staff o where o.account = r.account)
        union all
        select null, p.college_id, p.id, coalesce(r.language, 'ru'), 'PERSON', p.id
          from participants.person p
          join contracts.colleges d on d.id = p.college_id
          left join participants.digest_reader r on (r.college_id, r.person_id) = (p.college_id, p.id)
         where d.region_id = p_region and r.stopped_at is null and p.email is not null and p.merged_into is null and p.erased_on is null and exists (select from participants.consent
                 where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                   and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today))
      ),
      waiting as materialized (
        select w.audience, w.owner_id, w.kind, sum(w.found) as found,
               coalesce(sum(w.found) filter (where w.late > 0), 0) as late, min(w.due_on) as due_on
          from contracts.waiting(
                 array(select distinct r.owner_id from readers r where r.audience = 'COLLEGE'),
                 array(select distinct r.owner_id from readers r where r.audience = 'REGION'),
                 array(select distinct r.owner_id from readers r where r.audience = 'PERSON')) w
         group by w.audience, w.owner_id, w.kind
      ),
      told as (
        select r.account, r.college_id, r.person_id, r.language, w.audience, w.kind, sum(w.found) as found,
               sum(w.late) as late, min(w.due_on) as due_on
          from readers r join waiting w using (audience, owner_id)
         group by r.account, r.college_id, r.person_id, r.language, w.audience, w.kind
      )
      insert into participants.digest (region_id, day, account, college_id, person_id, language, items)
      select p_region, p_day, t.account, t.college_id, t.person_id, t.language,
             jsonb_agg(jsonb_build_object('audience', t.audience, 'kind', t.kind, 'count', t.found, 'late', t.late,
               'dueOn', t.due_on) order by t.audience, t.kind)
        from told t
       group by t.account, t.college_id, t.person_id, t.language
      on conflict do nothing
      returning id;
    end $$;

create function contracts.take_up_digest(p_id uuid)
    returns table (state text, email text, language text, items jsonb) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    declare
      v_email text;
    begin
      select coalesce(
               (select r.email from participants.digest_reader r
                 where r.account = g.account and r.confirmed_at is not null and r.stopped_at is null
                   and exists (select from (
  select b.account, case when b.college_id is null then 'REGION' else 'COLLEGE' end as audience,
         coalesce(b.college_id, b.region_id) as owner_id, coalesce(c.region_id, b.region_id) as region_id
    from participants.role_binding b left join participants.college c on c.id = b.college_id
   where b.revoked_at is null and not b.offered and b.person_id is null and b.role in ('COORDINATOR', 'DIRECTOR', 'CURATOR')
     and (not b.of_demo or contracts.only_sample())) s where s.account = g.account)),
               (select p.email from participants.person p join contracts.colleges d on d.id = p.college_id
                 where (p.college_id, p.id) = (g.college_id, g.person_id) and p.email is not null and p.merged_into is null and p.erased_on is null and exists (select from participants.consent
                 where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                   and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today))
                   and not exists (select from participants.digest_reader r
                     where (r.college_id, r.person_id) = (p.college_id, p.id) and r.stopped_at is not null)))
        into v_email from participants.digest g where g.id = p_id;
      update participants.digest g
         set attempts = g.attempts + 1, changed_at = now(),
             state = case when v_email is null then 'STOPPED' else g.state end
       where g.id = p_id and g.state = 'PREPARED';
      return query select g.state, v_email, g.language, g.items from participants.digest g where g.id = p_id;
    end $$;

create function contracts.hand_over_digest(p_id uuid, p_message_id text, p_stop_hash bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update participants.digest g
       set state = 'HANDED_OVER', message_id = p_message_id, stop_hash = p_stop_hash, changed_at = now()
     where g.id = p_id and g.state = 'PREPARED';
    return found;
  end $$;

create function contracts.settle_digest(p_id uuid, p_state text, p_reason text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    update participants.digest g set state = p_state, reason = p_reason, changed_at = now()
     where g.id = p_id and case p_state
       when 'SENT' then g.state in ('HANDED_OVER', 'UNCERTAIN')
       when 'UNCERTAIN' then g.state = 'HANDED_OVER'
       when 'FAILED' then g.state in ('PREPARED', 'HANDED_OVER')
       when 'PREPARED' then g.state = 'HANDED_OVER' else false end $$;

create function contracts.stop_digests(p_hash bytea) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_digest participants.digest;
  begin
    select g.* into v_digest from participants.digest g where g.stop_hash = p_hash;
    if v_digest.id is null then return false; end if;
    if v_digest.account is not null then
      update participants.digest_reader r set stopped_at = coalesce(r.stopped_at, now())
       where r.account = v_digest.account;
    else
      insert into participants.digest_reader as r (college_id, person_id, language, stopped_at)
      values (v_digest.college_id, v_digest.person_id, v_digest.language, now())
      on conflict (college_id, person_id) do update set stopped_at = coalesce(r.stopped_at, excluded.stopped_at);
    end if;
    return true;
  end $$;

create function contracts.digest_reach(p_college uuid)
    returns table (people integer, without_consent integer, without_address integer, stopped integer, reached integer,
      staff integer, staff_unconfirmed integer, staff_reached integer,
      day date, prepared integer, sent integer, failed integer, uncertain integer, withheld integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      with own as materialized (
        select c.id, c.today from contracts.colleges c
         where case when p_college is null then contracts.session_is_operator()
                    else c.id = p_college and p_college = any (contracts.session_colleges()) end
      ),
      taking_part as materialized (
        select p.email, exists (select from participants.consent
                 where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                   and participants.consent_holds(consent, participants.adult_on(p.birth_date, p.birth_year), d.today)) as consented,
               exists (select from participants.digest_reader r
                 where (r.college_id, r.person_id) = (p.college_id, p.id) and r.stopped_at is not null) as has_stopped
          from own d
          join participants.person p on p.college_id = d.id and p.merged_into is null and p.erased_on is null
         where exists (select from participants.mentor_profile s
                        where (s.college_id, s.person_id) = (p.college_id, p.id)
                          and participants.in_base(s.entered_on, s.left_on, d.today))
            or exists (select from participants.mentee_profile s
                        where (s.college_id, s.person_id) = (p.college_id, p.id)
                          and participants.in_base(s.entered_on, s.left_on, d.today))
      ),
      accounts as materialized (
        select distinct s.account, r.email is not null and r.stopped_at is null as wants,
               r.confirmed_at is not null as confirmed
          from (
  select b.account, case when b.college_id is null then 'REGION' else 'COLLEGE' end as audience,
         coalesce(b.college_id, b.region_id) as owner_id, coalesce(c.region_id, b.region_id) as region_id
    from participants.role_binding b left join participants.college c on c.id = b.college_id
   where b.revoked_at is null and not b.offered and b.person_id is null and b.role in ('COORDINATOR', 'DIRECTOR', 'CURATOR')
     and (not b.of_demo or contracts.only_sample())) s left join participants.digest_reader r on r.account = s.account
         where p_college is null or s.owner_id = p_college
      ),
      told as materialized (
        select g.day, g.state from participants.digest g where p_college is null or g.college_id = p_college
      ),
      last as materialized (select t.* from told t where t.day = (select max(m.day) from told m))
      select k.*, a.*, l.*
        from (select count(*)::int, (count(*) filter (where not consented))::int,
                     (count(*) filter (where consented and email is null))::int,
                     (count(*) filter (where consented and email is not null and has_stopped))::int,
                     (count(*) filter (where consented and email is not null and not has_stopped))::int
                from taking_part) k,
             (select count(*)::int, (count(*) filter (where wants and not confirmed))::int,
                     (count(*) filter (where wants and confirmed))::int from accounts) a,
             (select max(day), (count(*) filter (where state = 'PREPARED'))::int,
                     (count(*) filter (where state = 'SENT'))::int, (count(*) filter (where state = 'FAILED'))::int,
                     (count(*) filter (where state in ('HANDED_OVER', 'UNCERTAIN')))::int,
                     (count(*) filter (where state = 'STOPPED'))::int
                from last) l
       where exists (select from own) $$;

create function contracts.digest_totals() returns table (day date, state text, digests integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select g.day, g.state, count(*)::int from participants.digest g
     where g.day > current_date - 92 group by g.day, g.state order by g.day desc, g.state $$;

alter function contracts.prepare_digests(uuid, date) owner to hub_contracts;

revoke all on function contracts.prepare_digests(uuid, date) from public;

alter function contracts.take_up_digest(uuid) owner to hub_contracts;

revoke all on function contracts.take_up_digest(uuid) from public;

alter function contracts.hand_over_digest(uuid, text, bytea) owner to hub_contracts;

revoke all on function contracts.hand_over_digest(uuid, text, bytea) from public;

alter function contracts.settle_digest(uuid, text, text) owner to hub_contracts;

revoke all on function contracts.settle_digest(uuid, text, text) from public;

alter function contracts.digest_totals() owner to hub_contracts;

revoke all on function contracts.digest_totals() from public;

alter function contracts.stop_digests(bytea) owner to hub_contracts;

revoke all on function contracts.stop_digests(bytea) from public;

grant execute on function contracts.stop_digests(bytea) to hub_participants;

alter function contracts.digest_reach(uuid) owner to hub_contracts;

revoke all on function contracts.digest_reach(uuid) from public;

grant execute on function contracts.digest_reach(uuid) to hub_participants;

alter table participants.import_run enable row level security;

alter table participants.import_run force row level security;

create policy service_read on participants.import_run for select to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_insert on participants.import_run for insert to hub_participants with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on participants.import_run for update to hub_participants using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on participants.import_run for all to hub_contracts using (true) with check (true);

create policy verify_read on participants.import_run for select to hub_verify using (true);

grant select, insert on participants.import_run to hub_participants;

grant select on participants.import_run to hub_verify;

create policy not_over on participants.import_run as restrictive for update to hub_participants using (state <> 'FINISHED') with check (true);

grant update (state, attempt, phase, done, total, accepted, refused, unchanged, warnings, first_warnings, file_name, sheets,
  way, imported_by, imported_at) on participants.import_run to hub_participants;

grant select (id, college_id, kind, academic_year, state, attempt, done, total, way, accepted, refused, imported_at)
  on participants.import_run to hub_contracts;

grant update (state) on participants.import_run to hub_contracts;

create function contracts.last_imports(p_colleges uuid[])
  returns table (college_id uuid, kind text, way text, taken integer, refused integer, imported_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.id, r.kind, r.way, r.accepted, r.refused, r.imported_at
      from unnest(p_colleges) as k (id)
     cross join lateral (
       select i.kind, i.way, i.accepted, i.refused, i.imported_at
         from participants.import_run i where i.college_id = k.id and i.state = 'FINISHED' order by i.id desc limit 1
     ) r
     where k.id = any ((select contracts.session_reach())::uuid[]) $$;

alter function contracts.last_imports(uuid[]) owner to hub_contracts;

revoke all on function contracts.last_imports(uuid[]) from public;

grant execute on function contracts.last_imports(uuid[]) to hub_participants;

create function contracts.break_off_imports() returns integer
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    with broken as (update participants.import_run set state = 'BROKEN_OFF' where state = 'RUNNING' returning id)
    select count(*)::int from broken $$;

alter function contracts.break_off_imports() owner to hub_contracts;

revoke all on function contracts.break_off_imports() from public;

create function contracts.all_imports()
  returns table (state text, at timestamptz, college text, kind text, year smallint, attempts smallint, done integer,
                 total integer, taken integer, refused integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case when r.state = 'RUNNING' and r.imported_at < clock_timestamp() - interval '20 seconds' then 'BROKEN_OFF' else r.state end,
           r.imported_at, c.code, r.kind, r.academic_year, r.attempt, r.done, r.total, r.accepted, r.refused
      from participants.import_run r join participants.college c on c.id = r.college_id $$;

alter function contracts.all_imports() owner to hub_contracts;

revoke all on function contracts.all_imports() from public;

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

create trigger feed_delete after delete on participants.headcount
  referencing old table as written for each statement execute function contracts.note_participants_headcount();

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
