-- Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.

-- Migration 0001-baseline

create schema if not exists programs;

create table programs.form (
    code text primary key check (code ~ '^[a-z0-9-]{2,60}$'),
    mentor_category text not null check (mentor_category in ('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')),
    mentee_category text not null check (mentee_category in ('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')),
    title_ru text not null,
    title_en text not null,
    aliases text[] not null default '{}'
  );

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
    -- What came of it in words, and where a case or a review of it is: columns of the colleges' lists.
    results text check (length(results) between 1 and 4000),
    case_link text check (length(case_link) between 1 and 4000),
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

create index mentorship_across_colleges on programs.mentorship (college_id)
  where mentor_college_id <> college_id;

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

-- Migration 0002-standard-roadmap

create table programs.standard_activity (
    code text primary key,
    stage smallint not null check (stage between 1 and 7),
    title_ru text not null,
    title_en text not null,
    responsible text[] not null,
    results text[] not null,
    result_ru text not null,
    result_en text not null,
    starts_on date not null,
    due_on date not null,
    check (starts_on between '2000-08-01' and due_on and due_on <= '2001-08-31')
  );

-- Migration 0003-measure-groups

alter table programs.measure add column measure_group text;

update programs.measure set measure_group = case measure
  when 'enterprises_with_mentors' then 'enterprises'
  when 'mentorships' then 'mentorships'
  when 'mentorships_counted' then 'mentorships_counted'
  when 'activities' then 'activities'
  else 'people' end;

alter table programs.measure alter column measure_group set not null;

-- Migration 0004-measure-history

create table programs.measure_history (
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

insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, measure, category, form, as_of, value from programs.measure;

create table programs.thing_history (
    college_id uuid not null,
    academic_year smallint not null,
    measure text not null,
    thing_id uuid not null,
    day date not null,
    there boolean not null,
    recounted boolean not null default false,
    primary key (college_id, academic_year, measure, thing_id, day)
  );

insert into programs.thing_history (college_id, academic_year, measure, thing_id, day, there)
  select e.college_id, e.academic_year, 'enterprises_with_mentors', e.partner_id, m.as_of, true
    from programs.enterprise_with_mentors e
    join programs.measure m
      on (m.college_id, m.academic_year, m.measure) = (e.college_id, e.academic_year, 'enterprises_with_mentors');

update programs.measure set as_of = as_of - 1 where measure_group in ('mentorships', 'activities');

-- Migration 0005-mentorship-life

drop index programs.mentorship_one_mentor;

update programs.mentorship m set exclusive_scope = 'recorded before: ' || m.id
  where m.status in ('APPROVED', 'ENDED')
    and exists (
      select from programs.mentorship e
       where (e.college_id, e.mentee_id, e.exclusive_scope) = (m.college_id, m.mentee_id, m.exclusive_scope)
         and e.status in ('APPROVED', 'ENDED') and (e.started_on, e.id) < (m.started_on, m.id)
         and e.started_on <= coalesce(m.ended_on, m.until_on) and m.started_on <= coalesce(e.ended_on, e.until_on));

alter table programs.mentorship add constraint mentorship_one_mentor
  exclude using gist (
    college_id with =, mentee_id with =, exclusive_scope with =,
    daterange(started_on, coalesce(ended_on, until_on), '[]') with &&)
  where (status in ('APPROVED', 'ENDED'));

alter table programs.mentorship add column order_acts_from date;

update programs.mentorship set order_acts_from = least(order_date, started_on) where order_date is not null;

alter table programs.mentorship
  add check ((order_acts_from is null) = (order_date is null)),
  add check (order_acts_from <= started_on);

alter table programs.mentorship
  add column ended_by text check (ended_by in ('MENTOR', 'MENTEE', 'COLLEGE', 'NOT_SAID'));

update programs.mentorship set ended_by = 'NOT_SAID' where status = 'ENDED' and end_reason is not null;

alter table programs.mentorship add check (ended_by is null or ended_on is not null);

create table programs.mentorship_answer (
    mentorship_id uuid not null,
    college_id uuid not null,
    side text not null check (side in ('MENTOR', 'MENTEE')),
    agrees boolean not null,
    reason text check (length(reason) between 1 and 500),
    answered_on date not null,
    primary key (mentorship_id, side),
    foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)
  );

create table programs.mentorship_history (
    id bigint generated always as identity primary key,
    college_id uuid not null,
    mentorship_id uuid not null,
    at timestamptz not null default now(),
    step text not null,
    started_on date not null,
    last_day date not null,
    order_number text,
    order_date date,
    order_acts_from date,
    foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)
  );

create index mentorship_history_of_mentorship on programs.mentorship_history (mentorship_id, id);

insert into programs.mentorship_history
    (college_id, mentorship_id, at, step, started_on, last_day, order_number, order_date, order_acts_from)
  select college_id, id, created_at, 'RECORDED', started_on, coalesce(ended_on, until_on),
         order_number, order_date, order_acts_from
    from programs.mentorship order by id;

update programs.measure set category = 'ACTIVE' where measure = 'mentorships' and category = 'APPROVED';

update programs.measure_history set category = 'ACTIVE' where measure = 'mentorships' and category = 'APPROVED';

update programs.measure set as_of = as_of - 1 where measure_group = 'mentorships';

-- Migration 0006-college-year

alter table programs.college_year
  add column curator text check (length(curator) between 1 and 200),
  add column working_group jsonb not null default '[]' check (jsonb_typeof(working_group) = 'array'),
  add column order_number text check (length(order_number) between 1 and 100),
  add column order_date date,
  add column goals text check (length(goals) between 1 and 4000),
  add column expected_results text check (length(expected_results) between 1 and 4000),
  add column roadmap_version integer not null default 1 check (roadmap_version > 0),
  add check ((order_number is null) = (order_date is null));

alter table programs.stage_closure alter column closed_on drop not null;

alter table programs.stage_closure
  add column override_reason text check (length(override_reason) between 1 and 500),
  add column overridden text[] not null default '{}',
  add check ((override_reason is null) = (overridden = '{}')),
  add check (closed_on is not null or override_reason is null);

alter table programs.standard_activity add column proofs text[] not null default '{}';

alter table programs.activity
  add column proofs text[] not null default '{}',
  add column own boolean not null default false,
  add column done_document text check (length(done_document) between 1 and 300),
  add column not_applicable_on date,
  add column not_applicable_reason text check (length(not_applicable_reason) between 1 and 500),
  add column changed_reason text check (length(changed_reason) between 1 and 500),
  add check ((not_applicable_on is null) = (not_applicable_reason is null)),
  add check (done_on is null or not_applicable_on is null),
  add check (done_on is not null or done_document is null);

create table programs.region_roadmap (
    region_id uuid not null,
    version integer not null check (version > 1),
    valid_from smallint not null check (valid_from between 2000 and 2100),
    source text not null check (length(source) between 1 and 300),
    made_at timestamptz not null default now(),
    primary key (region_id, version)
  );

create table programs.region_activity (
    region_id uuid not null,
    version integer not null,
    code text not null check (code ~ '^[1-7][.][0-9]{1,2}$'),
    stage smallint not null check (stage between 1 and 7),
    title_ru text not null check (length(title_ru) between 1 and 300),
    title_en text not null check (length(title_en) between 1 and 300),
    responsible text[] not null,
    results text[] not null,
    result_ru text not null check (length(result_ru) between 1 and 1000),
    result_en text not null check (length(result_en) between 1 and 1000),
    starts_on date not null,
    due_on date not null,
    proofs text[] not null,
    primary key (region_id, version, code),
    foreign key (region_id, version) references programs.region_roadmap,
    check (starts_on between '2000-08-01' and due_on and due_on <= '2001-08-31')
  );

create table programs.year_step (
    id bigint generated always as identity primary key,
    college_id uuid not null,
    academic_year smallint not null,
    at timestamptz not null default now(),
    step text not null,
    stage smallint check (stage between 1 and 7),
    code text,
    day date,
    reason text check (length(reason) between 1 and 500),
    foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
  );

create index year_step_of_year on programs.year_step (college_id, academic_year, id);

insert into programs.year_step (college_id, academic_year, step, stage, day)
  select college_id, academic_year, 'STAGE_RECORDED', stage, closed_on
    from programs.stage_closure order by college_id, academic_year, stage;

update programs.measure set as_of = as_of - 1 where measure_group = 'activities';

-- Migration 0007-documents

create table programs.document_kind (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,59}$'),
    position smallint not null,
    stage smallint not null check (stage between 1 and 7),
    title_ru text not null,
    title_en text not null,
    source text not null,
    required boolean not null,
    lasting boolean not null,
    numbered boolean not null,
    names text not null check (names in ('NOBODY', 'PEOPLE', 'MINORS'))
  );

create table programs.document (
    id uuid primary key,
    college_id uuid not null,
    academic_year smallint not null check (academic_year between 2000 and 2100),
    kind text not null references programs.document_kind,
    stage smallint not null check (stage between 1 and 7),
    number text check (length(number) between 1 and 100),
    dated_on date,
    signer text check (length(signer) between 1 and 200),
    valid_from date,
    valid_until date check (valid_until >= valid_from),
    registered_at timestamptz not null default now(),
    withdrawn_on date,
    check (valid_until >= dated_on),
    unique (college_id, id),
    foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
  );

create index document_of_college on programs.document (college_id, academic_year, id);

create unique index document_order_number on programs.document (college_id, academic_year, number)
  where starts_with(kind, 'ORDER_') and withdrawn_on is null;

create table programs.document_detail (
    document_id uuid primary key,
    college_id uuid not null,
    names_minors boolean not null,
    title text check (length(title) between 1 and 300),
    link text check (length(link) between 9 and 2000 and starts_with(link, 'https://')),
    file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
    file_name text check (length(file_name) between 1 and 255),
    file_type text check (file_type in ('pdf', 'docx', 'xlsx', 'odt', 'jpg', 'png')),
    file_bytes integer check (file_bytes > 0),
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    foreign key (college_id, document_id) references programs.document (college_id, id),
    check (num_nulls(file_sha256, file_name, file_type, file_bytes) in (0, 4))
  );

create table programs.document_history (
    id bigint generated always as identity primary key,
    college_id uuid not null,
    document_id uuid not null,
    at timestamptz not null default now(),
    step text not null check (step in ('REGISTERED', 'CHANGED', 'WITHDRAWN')),
    number text,
    dated_on date,
    foreign key (college_id, document_id) references programs.document (college_id, id)
  );

create index document_history_of_document on programs.document_history (document_id, id);

insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
  select college_id, academic_year, 'documents', 'documents_required', '', '', 0, min(as_of) - 1
    from programs.measure where measure_group = 'activities' group by college_id, academic_year;

-- Migration 0008-meetings

create table programs.meeting (
    id uuid primary key,
    college_id uuid not null,
    program_id uuid not null,
    academic_year smallint not null,
    form_code text not null,
    kind text not null check (kind in ('INTRODUCTORY', 'PLANNING', 'REGULAR', 'FINAL', 'GROUP_FINAL')),
    state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    day date not null,
    starts_at time,
    mode text not null check (mode in ('IN_PERSON', 'REMOTE')),
    place text check (length(place) between 1 and 500),
    cancel_reason text check (length(cancel_reason) between 1 and 500),
    recorded_by text not null check (recorded_by in ('MENTOR', 'MENTEE', 'COLLEGE')),
    recorder text not null,
    -- What whoever sends it calls it, so that a phone that sends again writes once.
    client_key text check (length(client_key) between 1 and 100),
    source text,
    external_id text,
    created_at timestamptz not null default now(),
    unique (id, college_id, kind, state, day),
    unique (recorder, client_key),
    unique (college_id, source, external_id),
    foreign key (college_id, program_id, academic_year, form_code)
      references programs.program (college_id, id, academic_year, form_code),
    check ((source is null) = (external_id is null)),
    check (cancel_reason is null or state = 'CANCELLED')
  );

create index meeting_of_college on programs.meeting (college_id, academic_year, day);

create table programs.meeting_mentorship (
    meeting_id uuid not null,
    mentorship_id uuid not null,
    college_id uuid not null,
    kind text not null,
    state text not null,
    day date not null,
    attended boolean not null default true,
    primary key (meeting_id, mentorship_id),
    unique (college_id, meeting_id, mentorship_id),
    foreign key (meeting_id, college_id, kind, state, day)
      references programs.meeting (id, college_id, kind, state, day) on update cascade,
    foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)
  );

create unique index meeting_held_once on programs.meeting_mentorship (mentorship_id, day, kind)
  where state = 'HELD';

create index meeting_of_mentorship on programs.meeting_mentorship (mentorship_id, day);

create table programs.meeting_note (
    meeting_id uuid not null,
    mentorship_id uuid not null,
    college_id uuid not null,
    note text not null check (length(note) between 1 and 4000),
    primary key (meeting_id, mentorship_id),
    foreign key (college_id, meeting_id, mentorship_id)
      references programs.meeting_mentorship (college_id, meeting_id, mentorship_id)
  );

create table programs.feedback (
    meeting_id uuid not null,
    mentorship_id uuid not null,
    college_id uuid not null,
    side text not null check (side in ('MENTOR', 'MENTEE')),
    recorded_by text not null check (recorded_by in ('SIDE', 'COLLEGE')),
    given_on date not null,
    changed_on date[] not null default '{}' check (cardinality(changed_on) <= 15),
    primary key (meeting_id, mentorship_id, side),
    foreign key (college_id, meeting_id, mentorship_id)
      references programs.meeting_mentorship (college_id, meeting_id, mentorship_id)
  );

create index feedback_of_mentorship on programs.feedback (mentorship_id, meeting_id);

create table programs.feedback_answer (
    meeting_id uuid not null,
    mentorship_id uuid not null,
    college_id uuid not null,
    side text not null,
    score smallint not null check (score between 1 and 10),
    help_wanted text check (length(help_wanted) between 1 and 2000),
    primary key (meeting_id, mentorship_id, side),
    foreign key (meeting_id, mentorship_id, side) references programs.feedback (meeting_id, mentorship_id, side)
  );

create table programs.feedback_word (
    meeting_id uuid not null,
    mentorship_id uuid not null,
    college_id uuid not null,
    side text not null,
    went_well text check (length(went_well) between 1 and 2000),
    went_badly text check (length(went_badly) between 1 and 2000),
    primary key (meeting_id, mentorship_id, side),
    foreign key (meeting_id, mentorship_id, side) references programs.feedback (meeting_id, mentorship_id, side)
  );

create index feedback_answer_of_mentorship on programs.feedback_answer (mentorship_id);

create index feedback_word_of_mentorship on programs.feedback_word (mentorship_id);

create index meeting_note_of_mentorship on programs.meeting_note (mentorship_id);

create table programs.region_holiday (
    region_id uuid not null,
    first_day date not null,
    last_day date not null,
    title text not null check (length(title) between 1 and 200),
    taken_back boolean not null default false,
    primary key (region_id, first_day),
    check (last_day between first_day and first_day + 100)
  );

create table programs.college_break (
    college_id uuid not null,
    first_day date not null,
    last_day date not null,
    title text not null check (length(title) between 1 and 200),
    taken_back boolean not null default false,
    primary key (college_id, first_day),
    check (last_day between first_day and first_day + 100)
  );

create table programs.calendar_link (
    id uuid primary key,
    person_id uuid not null,
    code_hash bytea not null unique check (length(code_hash) = 32),
    created_at timestamptz not null default now(),
    revoked_at timestamptz
  );

create unique index calendar_link_in_use on programs.calendar_link (person_id) where revoked_at is null;

create index calendar_link_of_person on programs.calendar_link (person_id);

with years as (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'mentorships' group by 1, 2
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'meetings', 'meetings_held', '', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'meetings_held', '', '', as_of, 0 from years;

-- Migration 0009-matching

create table programs.matching_weight (
    region_id uuid not null,
    version integer not null check (version > 0),
    code text not null,
    points smallint not null check (points between 0 and 1000),
    set_by text not null,
    set_on date not null,
    primary key (region_id, version, code)
  );

create table programs.pair_decision (
    college_id uuid not null,
    mentee_id uuid not null,
    mentor_id uuid not null,
    decision text not null check (decision in ('PINNED', 'FORBIDDEN', 'SIBLINGS', 'REPORTING_LINE', 'LIFTED')),
    program_id uuid references programs.program,
    decided_by text not null,
    decided_on date not null,
    primary key (college_id, mentee_id, mentor_id),
    check (mentee_id <> mentor_id),
    check ((decision = 'PINNED') = (program_id is not null))
  );

create table programs.mentee_support (
    college_id uuid not null,
    academic_year smallint not null,
    mentee_id uuid not null,
    reason text not null check (reason in ('DIRECTIVE', 'UNMATCHED')),
    listed_on date not null,
    supported_on date check (supported_on >= listed_on),
    outcome text check (outcome in ('OWN_CHOICE', 'STAYS', 'WITHDREW')),
    closed_on date check (closed_on >= listed_on),
    primary key (college_id, academic_year, mentee_id),
    foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year),
    check ((outcome is null) = (closed_on is null))
  );

create index mentee_support_in_order on programs.mentee_support (college_id, academic_year, listed_on, mentee_id);

insert into programs.mentee_support (college_id, academic_year, mentee_id, reason, listed_on)
  select m.college_id, m.academic_year, m.mentee_id, 'DIRECTIVE', min(m.started_on)
    from programs.mentorship m where m.directive and m.status in ('PROPOSED', 'APPROVED')
   group by m.college_id, m.academic_year, m.mentee_id;

-- Migration 0010-plans

create table programs.plan (
    id uuid primary key,
    mentorship_id uuid not null unique,
    college_id uuid not null,
    academic_year smallint not null,
    form_code text not null references programs.form,
    kind text not null check (kind in ('INDIVIDUAL_PLAN', 'PERSONALISED_PROGRAMME')),
    authorship text not null check (authorship in ('JOINTLY', 'BY_MENTOR')),
    starts_on date not null,
    first_ends_on date not null check (first_ends_on between starts_on and starts_on + interval '1 year'),
    ends_on date not null check (ends_on >= first_ends_on),
    mentor_agreed_on date,
    mentee_agreed_on date,
    college_agreed_on date,
    -- The day from which it is agreed: kept, since either side may say yes anew after a change.
    agreed_on date,
    written_on date not null,
    written_by text not null check (written_by in ('MENTOR', 'MENTEE', 'COLLEGE')),
    -- The last change of what is planned, since it was written.
    changed_on date,
    version integer not null default 1,
    recorder text not null,
    client_key text check (length(client_key) between 1 and 100),
    unique (college_id, mentorship_id, id),
    foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)
  );

create index plan_of_college on programs.plan (college_id, academic_year, id);

create table programs.plan_item (
    id uuid primary key,
    plan_id uuid not null,
    mentorship_id uuid not null,
    college_id uuid not null,
    place smallint not null,
    direction text not null check (direction ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    form text not null check (form in ('IN_PERSON', 'AT_A_DISTANCE', 'BY_ONESELF')),
    planned_on date not null,
    done_on date,
    removed_on date,
    version integer not null default 1,
    client_key text check (length(client_key) between 1 and 100),
    unique (plan_id, client_key),
    unique (college_id, mentorship_id, id),
    foreign key (college_id, mentorship_id, plan_id) references programs.plan (college_id, mentorship_id, id)
  );

create index plan_item_of_plan on programs.plan_item (plan_id, place);

create table programs.plan_extension (
    plan_id uuid not null,
    number smallint not null check (number > 0),
    mentorship_id uuid not null,
    college_id uuid not null,
    former_end date not null,
    new_end date not null,
    extended_on date not null,
    extended_by text not null check (extended_by in ('MENTOR', 'MENTEE', 'COLLEGE')),
    primary key (plan_id, number),
    unique (college_id, mentorship_id, plan_id, number),
    foreign key (college_id, mentorship_id, plan_id) references programs.plan (college_id, mentorship_id, id),
    check (new_end > former_end and new_end <= former_end + interval '1 year')
  );

create table programs.plan_item_word (
    item_id uuid primary key,
    mentorship_id uuid not null,
    college_id uuid not null,
    direction_words text check (length(direction_words) between 1 and 200),
    difficulty text check (length(difficulty) between 1 and 1000),
    measure text check (length(measure) between 1 and 1000),
    interim_result text check (length(interim_result) between 1 and 2000),
    final_result text check (length(final_result) between 1 and 2000),
    foreign key (college_id, mentorship_id, item_id) references programs.plan_item (college_id, mentorship_id, id)
  );

create index plan_item_word_of_mentorship on programs.plan_item_word (mentorship_id);

create table programs.plan_extension_word (
    plan_id uuid not null,
    number smallint not null,
    mentorship_id uuid not null,
    college_id uuid not null,
    reason text not null check (length(reason) between 1 and 500),
    primary key (plan_id, number),
    foreign key (college_id, mentorship_id, plan_id, number)
      references programs.plan_extension (college_id, mentorship_id, plan_id, number)
  );

create index plan_extension_word_of_mentorship on programs.plan_extension_word (mentorship_id);

create table programs.plan_direction (
    region_id uuid not null,
    code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    title_ru text not null check (length(title_ru) between 1 and 120),
    title_en text not null check (length(title_en) between 1 and 120),
    retired boolean not null default false,
    primary key (region_id, code)
  );

with years as (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'mentorships' group by 1, 2
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'plans', 'plans_due', '', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'plans_due', '', '', as_of, 0 from years;

-- Migration 0011-closing

create table programs.pair_report (
    mentorship_id uuid not null,
    college_id uuid not null,
    side text not null check (side in ('MENTOR', 'MENTEE')),
    given_on date not null,
    primary key (mentorship_id, side),
    foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)
  );

create index pair_report_of_college on programs.pair_report (college_id, mentorship_id);

create table programs.pair_report_word (
    mentorship_id uuid not null,
    college_id uuid not null,
    side text not null,
    worked text not null check (length(worked) between 1 and 2000),
    did_not_work text check (length(did_not_work) between 1 and 2000),
    would_go_on boolean not null,
    primary key (mentorship_id, side),
    foreign key (mentorship_id, side) references programs.pair_report (mentorship_id, side)
  );

create table programs.practice (
    id uuid primary key,
    college_id uuid not null,
    academic_year smallint not null,
    form_code text not null references programs.form,
    title text not null check (length(title) between 1 and 200),
    done text not null check (length(done) between 1 and 4000),
    result text check (length(result) between 1 and 4000),
    link text check (length(link) between 9 and 2000 and starts_with(link, 'https://')),
    tags text[] not null default '{}' check (cardinality(tags) <= 20),
    tag_keys text[] not null default '{}',
    search_key text not null,
    version integer not null default 1 check (version > 0),
    sides text[] not null check (sides in (array['MENTOR'], array['MENTEE', 'MENTOR'])),
    offered_on date,
    -- Since when the region reads it: the database's own word, of the offer and of what the sides say.
    shared_on date,
    recorded_on date not null,
    withdrawn_on date,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    unique (college_id, id),
    foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year),
    check ((withdrawn_on is null) = (withdrawn_reason is null))
  );

create index practice_of_college on programs.practice (college_id, academic_year, id);

create index practice_shared on programs.practice (college_id, id) where shared_on is not null;

create table programs.practice_source (
    practice_id uuid primary key,
    college_id uuid not null,
    mentorship_id uuid,
    mentor_id uuid,
    foreign key (college_id, practice_id) references programs.practice (college_id, id),
    foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id),
    check (num_nonnulls(mentorship_id, mentor_id) = 1)
  );

create index practice_of_mentorship on programs.practice_source (mentorship_id) where mentorship_id is not null;

create index practice_of_mentor on programs.practice_source (mentor_id) where mentor_id is not null;

create table programs.practice_answer (
    practice_id uuid not null,
    college_id uuid not null,
    side text not null check (side in ('MENTOR', 'MENTEE')),
    agrees boolean not null,
    version integer not null,
    answered_on date not null,
    primary key (practice_id, side),
    foreign key (college_id, practice_id) references programs.practice (college_id, id)
  );

create table programs.reward (
    id uuid primary key,
    college_id uuid not null,
    academic_year smallint not null,
    person_id uuid not null,
    kind text not null check (kind in
      ('GRATITUDE', 'DIPLOMA', 'TITLE', 'BONUS', 'CONTEST_TAKEN_PART', 'CONTEST_PRIZE', 'CONTEST_WON')),
    level text not null check (level in ('COLLEGE', 'MUNICIPALITY', 'REGION', 'COUNTRY')),
    title text not null check (length(title) between 1 and 300),
    rewarded_on date not null,
    order_number text check (length(order_number) between 1 and 100),
    order_date date,
    void_reason text check (length(void_reason) between 1 and 500),
    foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year),
    check ((order_number is null) = (order_date is null))
  );

create index reward_of_college on programs.reward (college_id, academic_year, id);

create index reward_of_person on programs.reward (person_id);

create unique index reward_once on programs.reward (college_id, person_id, rewarded_on, kind, level, md5(title))
  where void_reason is null and title <> '—';

create table programs.outcome (
    college_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('RETENTION_ONE_YEAR', 'RETENTION_THREE_YEARS', 'ATTESTATION', 'EMPLOYMENT')),
    due_on date not null,
    answer text not null check (answer in ('YES', 'NO', 'UNKNOWN')),
    day date not null,
    category text check (category in ('FIT', 'FIRST', 'HIGHEST')),
    document text check (length(document) between 1 and 300),
    primary key (college_id, person_id, kind, due_on),
    check (category is null or kind = 'ATTESTATION' and answer = 'YES')
  );

create index outcome_of_person on programs.outcome (person_id);

with years as materialized (
    select college_id, academic_year, min(as_of) as as_of
      from programs.measure where measure_group = 'mentorships' group by college_id, academic_year
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'outcomes', 'outcomes_due', 'EMPLOYMENT', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'outcomes_due', 'EMPLOYMENT', '', as_of, 0 from years;

-- Migration 0012-law

create table programs.region_rule (
    region_id uuid not null,
    rule text not null check (length(rule) between 1 and 60),
    n integer not null check (n > 0),
    effect text not null check (effect in ('OFF', 'NOTE', 'WARN', 'BLOCK')),
    acts_from date not null,
    set_by text not null,
    set_on date not null,
    primary key (region_id, rule, n)
  );

create table programs.labour_agreement (
    id uuid primary key,
    college_id uuid not null,
    mentor_id uuid not null,
    consent_on date not null,
    number text not null check (length(number) between 1 and 100),
    signed_on date not null check (signed_on >= consent_on),
    content text not null check (length(content) between 1 and 4000),
    form text not null check (length(form) between 1 and 500),
    acts_from date not null check (acts_from >= signed_on),
    acts_until date not null check (acts_until >= acts_from),
    -- A month's pay in kopecks; null where the work is done for free.
    payment bigint check (payment between 1 and 100000000),
    ended_by text check (ended_by in ('MENTOR', 'EMPLOYER')),
    notice_on date,
    ended_on date check (ended_on > notice_on),
    end_reason text check (length(end_reason) between 1 and 500),
    created_at timestamptz not null default now(),
    unique (college_id, number),
    check (num_nulls(ended_by, notice_on, ended_on) in (0, 3)),
    check (end_reason is null or ended_by is not null)
  );

create index labour_agreement_of_mentor on programs.labour_agreement (mentor_id, college_id);

alter table programs.form add column region_id uuid;

create table programs.region_form (
    region_id uuid not null,
    form_code text not null references programs.form,
    first_year smallint check (first_year between 2000 and 2100),
    last_year smallint check (last_year between 2000 and 2100),
    set_by text not null,
    set_on date not null,
    primary key (region_id, form_code),
    check (last_year >= first_year)
  );

create table programs.form_alias (
    region_id uuid not null,
    alias text not null check (length(alias) between 1 and 100),
    form_code text not null references programs.form,
    taken_back boolean not null default false,
    primary key (region_id, alias)
  );

create table programs.region_tag (
    region_id uuid not null,
    code text not null check (code ~ '^[a-z0-9-]{2,60}$'),
    title_ru text not null check (length(title_ru) between 1 and 200),
    title_en text not null check (length(title_en) between 1 and 200),
    retired boolean not null default false,
    primary key (region_id, code)
  );

create table programs.year_tag (
    college_id uuid not null,
    academic_year smallint not null,
    -- Empty: the whole college year.
    form_code text not null default '',
    region_id uuid not null,
    tag text not null,
    taken_back boolean not null default false,
    primary key (college_id, academic_year, form_code, tag),
    foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year),
    foreign key (region_id, tag) references programs.region_tag (region_id, code)
  );

with years as (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'mentorships' group by 1, 2
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'agreements', m.measure, '', '', 0, as_of - 1
      from years cross join (values ('agreements_due'), ('agreements_signed')) m (measure)
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, m.measure, '', '', as_of, 0
    from years cross join (values ('agreements_due'), ('agreements_signed')) m (measure);

-- Migration 0014-follows-and-kept-files

alter table programs.mentorship
  add column follows_id uuid check (follows_id <> id),
  add foreign key (college_id, follows_id) references programs.mentorship (college_id, id);

create index mentorship_follows on programs.mentorship (follows_id) where follows_id is not null;

update programs.mentorship m set follows_id = f.id
   from programs.mentorship n
  cross join lateral (
    select e.id, e.status, e.ended_by, e.ended_on < e.until_on as early from programs.mentorship e
     where (e.college_id, e.mentee_id, e.exclusive_scope) = (n.college_id, n.mentee_id, n.exclusive_scope)
       and e.status in ('APPROVED', 'ENDED') and coalesce(e.ended_on, e.until_on) < n.started_on and e.id <> n.id
     order by e.started_on desc, e.id desc limit 1) f
  where n.id = m.id and m.status in ('APPROVED', 'ENDED') and f.status = 'ENDED' and f.ended_by is not null and f.early;

alter table programs.mentorship
  add column accepted_on date,
  add column accepted_by text check (length(accepted_by) between 1 and 300),
  add check ((accepted_on is null) = (accepted_by is null));

create table programs.kept_file (
    college_id uuid not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    type text not null check (type in ('pdf', 'docx', 'xlsx', 'odt', 'jpg', 'png')),
    bytes integer not null check (bytes > 0),
    kept_at timestamptz not null default now(),
    primary key (college_id, sha256, type)
  );

insert into programs.kept_file (college_id, sha256, type, bytes)
  select college_id, file_sha256, file_type, max(file_bytes) from programs.document_detail
   where file_sha256 is not null group by 1, 2, 3;

create index document_detail_of_file on programs.document_detail (college_id, file_sha256, file_type)
  where file_sha256 is not null;

alter table programs.document_detail add constraint document_file_is_kept
  foreign key (college_id, file_sha256, file_type) references programs.kept_file;

-- Migration 0015-mentors-with-category

with years as materialized (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'people' group by college_id, academic_year
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'people', 'mentors_with_category', '', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'mentors_with_category', '', '', as_of, 0 from years;

-- Migration 0016-rematches

with years as (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'mentorships_counted' group by 1, 2
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'mentorships_counted', 'mentorships_following', '', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'mentorships_following', '', '', as_of, 0 from years;

-- Migration 0017-training

create table programs.training_requirement (
    college_id uuid not null,
    academic_year smallint not null,
    form_code text not null,
    n smallint not null check (n > 0),
    effect text not null check (effect in ('OFF', 'WARN', 'BLOCK')),
    course_id uuid,
    set_on date not null,
    primary key (college_id, academic_year, form_code, n),
    foreign key (college_id, academic_year, form_code)
      references programs.program (college_id, academic_year, form_code),
    check (effect <> 'OFF' or course_id is null)
  );

with years as materialized (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'people' group by college_id, academic_year
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'trained', measure, '', '', 0, as_of - 1
      from years cross join (values ('active_mentors'), ('active_mentors_trained')) m (measure)
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, measure, '', '', as_of, 0
    from years cross join (values ('active_mentors'), ('active_mentors_trained')) m (measure);

-- Migration 0018-orders-of-imports

alter table programs.mentorship add column import_id uuid;

-- Migration 0019-required-competence

alter table programs.training_requirement
  add column competence text check (length(competence) between 1 and 100),
  add column competence_key text check (length(competence_key) between 1 and 200),
  add check ((competence is null) = (competence_key is null)),
  add check (num_nonnulls(course_id, competence) <= 1),
  add check (effect <> 'OFF' or competence is null);

-- Migration 0021-measures-by-bytes

alter table programs.measure alter column measure type text collate "C", alter column category type text collate "C", alter column form type text collate "C";

alter table programs.measure_history alter column measure type text collate "C", alter column category type text collate "C", alter column form type text collate "C";

alter table programs.measure drop constraint measure_pkey,
  add primary key (college_id, academic_year, form, category, measure);

create index measure_pairs_of_form on programs.measure (college_id, academic_year, form)
  where measure = 'mentorships_counted' and category = '';

-- Migration 0022-measure-sheets

create table programs.measure_sheet (
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

insert into programs.measure_sheet (college_id, academic_year, measure_group, by_form, counts, as_of)
  select college_id, academic_year, measure_group, case measure.form when '' then '' else measure.measure end, json_object_agg(measure.measure || ' ' || measure.category || ' ' || measure.form, measure.value order by measure.measure, measure.category, measure.form), min(as_of)
    from programs.measure where true group by 1, 2, 3, 4;

update programs.measure_sheet s
    set things = json_build_object('enterprises_with_mentors', array(
          select e.partner_id from programs.enterprise_with_mentors e
           where (e.college_id, e.academic_year) = (s.college_id, s.academic_year) order by 1))
  where s.measure_group = 'enterprises';

-- Migration 0023-year-sheets

create table programs.year_sheet (
    college_id uuid not null,
    academic_year smallint not null,
    programs json not null,
    closed_stages smallint[] not null,
    primary key (college_id, academic_year),
    foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
  );

insert into programs.year_sheet (college_id, academic_year, programs, closed_stages)
  select y.college_id, y.academic_year, coalesce(p.programs, '[]'), coalesce(c.stages, '{}')
    from programs.college_year y
    left join (
      select college_id, academic_year, json_agg(json_build_array(form_code, id, lead) order by form_code) as programs
        from programs.program group by college_id, academic_year) p using (college_id, academic_year)
    left join (
      select college_id, academic_year, array_agg(stage order by stage) as stages
        from programs.stage_closure where closed_on is not null group by college_id, academic_year) c
      using (college_id, academic_year)
   where p.programs is not null or c.stages is not null;

-- Rows that ship: brought up to $1 at a start

insert into programs.form as f (code, mentor_category, mentee_category, title_ru, title_en, aliases)
     select s.code, s.mentor_category, s.mentee_category, s.title_ru, s.title_en, s.aliases from jsonb_to_recordset($1) as s
  (code text, mentor_category text, mentee_category text, title_ru text, title_en text, aliases text[])
     on conflict (code) do update
       set title_ru = excluded.title_ru, title_en = excluded.title_en, aliases = excluded.aliases
       where (f.title_ru, f.title_en, f.aliases) is distinct from (excluded.title_ru, excluded.title_en, excluded.aliases);

update programs.activity a set title_ru = case when o.code is null or a.title_ru = o.title_ru then s.title_ru else a.title_ru end, title_en = case when o.code is null or a.title_en = o.title_en then s.title_en else a.title_en end, result_ru = case when o.code is null or a.result_ru = o.result_ru then s.result_ru else a.result_ru end, result_en = case when o.code is null or a.result_en = o.result_en then s.result_en else a.result_en end, proofs = case when o.code is null or a.proofs = o.proofs then s.proofs else a.proofs end
   from jsonb_to_recordset($1) as s
   (code text, stage smallint, title_ru text, title_en text, responsible text[], results text[],
    result_ru text, result_en text, starts_on date, due_on date, proofs text[]) left join programs.standard_activity o on o.code = s.code
  where a.code = s.code and not a.own and (o.code is not null or not exists (select from programs.standard_activity))
    and exists (select from programs.college_year y
                 where (y.college_id, y.academic_year, y.roadmap_version) = (a.college_id, a.academic_year, 1))
    and (o.title_ru, o.title_en, o.result_ru, o.result_en, o.proofs) is distinct from (s.title_ru, s.title_en, s.result_ru, s.result_en, s.proofs)
    and (a.title_ru, a.title_en, a.result_ru, a.result_en, a.proofs) is distinct from (s.title_ru, s.title_en, s.result_ru, s.result_en, s.proofs);

insert into programs.standard_activity as o (code, stage, title_ru, title_en, result_ru, result_en, proofs, responsible, results, starts_on, due_on)
  select s.code, s.stage, s.title_ru, s.title_en, s.result_ru, s.result_en, s.proofs, s.responsible, s.results, s.starts_on, s.due_on from jsonb_to_recordset($1) as s
    (code text, stage smallint, title_ru text, title_en text, responsible text[], results text[],
     result_ru text, result_en text, starts_on date, due_on date, proofs text[])
  on conflict (code) do update set stage = excluded.stage, title_ru = excluded.title_ru, title_en = excluded.title_en, result_ru = excluded.result_ru, result_en = excluded.result_en, proofs = excluded.proofs, responsible = excluded.responsible, results = excluded.results, starts_on = excluded.starts_on, due_on = excluded.due_on
    where (o.stage, o.title_ru, o.title_en, o.result_ru, o.result_en, o.proofs, o.responsible, o.results, o.starts_on, o.due_on)
          is distinct from (excluded.stage, excluded.title_ru, excluded.title_en, excluded.result_ru, excluded.result_en, excluded.proofs, excluded.responsible, excluded.results, excluded.starts_on, excluded.due_on);

insert into programs.document_kind as k (code, position, stage, title_ru, title_en, source, required, lasting, numbered, names)
     select s.code, s.position, s.stage, s.title_ru, s.title_en, s.source, s.required, s.lasting, s.numbered, s.names from jsonb_to_recordset($1) as s
  (code text, position smallint, stage smallint, title_ru text, title_en text, source text, required boolean,
   lasting boolean, numbered boolean, names text)
     on conflict (code) do update set (position, stage, title_ru, title_en, source, required, lasting, numbered, names) = (excluded.position, excluded.stage, excluded.title_ru, excluded.title_en, excluded.source, excluded.required, excluded.lasting, excluded.numbered, excluded.names)
       where (k.position, k.stage, k.title_ru, k.title_en, k.source, k.required, k.lasting, k.numbered, k.names) is distinct from (excluded.position, excluded.stage, excluded.title_ru, excluded.title_en, excluded.source, excluded.required, excluded.lasting, excluded.numbered, excluded.names);

update programs.document_detail e set names_minors = (k.names = 'MINORS')
       from programs.document d join programs.document_kind k on k.code = d.kind join jsonb_to_recordset($1) as s
  (code text, position smallint, stage smallint, title_ru text, title_en text, source text, required boolean,
   lasting boolean, numbered boolean, names text) using (code)
      where d.id = e.document_id and e.names_minors <> (k.names = 'MINORS');

-- Objects as they are now

grant usage on schema programs to hub_programs, hub_contracts, hub_verify;

grant usage on schema contracts to hub_programs, hub_verify;

grant insert on programs.audit to hub_programs;

grant select on programs.audit to hub_verify;

create trigger tell_public_change after insert on programs.audit referencing new table as added
  for each statement execute function contracts.tell_public_change();

grant select on programs.form to hub_programs, hub_contracts, hub_verify;

alter table programs.form enable row level security;

create policy read_by_all on programs.form for select using (true);

create policy service_insert on programs.form for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.form for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

grant insert, update (title_ru, title_en) on programs.form to hub_programs;

create view contracts.forms as
  select code, mentor_category, mentee_category, title_ru, title_en, region_id from programs.form;

create function programs.forms_of(p_college uuid) returns setof programs.form
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select f.* from programs.form f
     where f.region_id is null or f.region_id = (select c.region_id from contracts.colleges c where c.id = p_college) $$;

alter view contracts.forms owner to hub_contracts;

grant select on contracts.forms to public;

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

alter table programs.region_roadmap enable row level security;

alter table programs.region_roadmap force row level security;

create policy service_read on programs.region_roadmap for select to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[]) or region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[])));

create policy service_insert on programs.region_roadmap for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.region_roadmap for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on programs.region_roadmap for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.region_roadmap for select to hub_verify using (true);

grant select, insert on programs.region_roadmap to hub_programs;

grant select on programs.region_roadmap to hub_verify;

alter table programs.region_activity enable row level security;

alter table programs.region_activity force row level security;

create policy service_read on programs.region_activity for select to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[]) or region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[])));

create policy service_insert on programs.region_activity for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.region_activity for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on programs.region_activity for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.region_activity for select to hub_verify using (true);

grant select, insert on programs.region_activity to hub_programs;

grant select on programs.region_activity to hub_verify;

alter table programs.year_step enable row level security;

alter table programs.year_step force row level security;

create policy service_read on programs.year_step for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on programs.year_step for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.year_step for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.year_step for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.year_step for select to hub_verify using (true);

grant select, insert on programs.year_step to hub_programs;

grant select on programs.year_step to hub_verify;

grant select on programs.standard_activity to hub_programs;

grant select, update (curator, working_group, goals, expected_results) on programs.college_year to hub_contracts;

grant select, update (title_ru, title_en, result_ru, result_en, done_document, not_applicable_reason, changed_reason)
  on programs.activity to hub_contracts;

grant select, update (override_reason) on programs.stage_closure to hub_contracts;

grant select, update (reason) on programs.year_step to hub_contracts;

grant select, update (lead) on programs.program to hub_contracts;

alter table programs.year_sheet enable row level security;

alter table programs.year_sheet force row level security;

create policy service_read on programs.year_sheet for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy contracts_all on programs.year_sheet for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.year_sheet for select to hub_verify using (true);

grant select on programs.year_sheet to hub_programs;

grant select on programs.year_sheet to hub_verify;

grant select, insert, update on programs.year_sheet to hub_contracts;

create function contracts.keep_year_sheets() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    -- Operations of one college year come one after the other, and what is gathered by a statement of its own sees what
    -- those before have committed. Rows that hold on to the year by its key don't wait.
    perform from programs.college_year y
      where exists (select from written w where (w.college_id, w.academic_year) = (y.college_id, y.academic_year))
      order by y.college_id, y.academic_year for no key update;
    insert into programs.year_sheet as s (college_id, academic_year, programs, closed_stages)
    select k.college_id, k.academic_year,
           coalesce((select json_agg(json_build_array(p.form_code, p.id, p.lead) order by p.form_code)
                       from programs.program p
                      where (p.college_id, p.academic_year) = (k.college_id, k.academic_year)), '[]'),
           array(select c.stage from programs.stage_closure c
                  where (c.college_id, c.academic_year) = (k.college_id, k.academic_year) and c.closed_on is not null
                  order by c.stage)
      from (select distinct college_id, academic_year from written) k
    on conflict (college_id, academic_year) do update
       set programs = excluded.programs, closed_stages = excluded.closed_stages
     -- A day or a reason of a closed stage may be all that changed.
     where (s.programs::text, s.closed_stages) is distinct from (excluded.programs::text, excluded.closed_stages);
    return null;
  end $$;

alter function contracts.keep_year_sheets() owner to hub_contracts;

revoke all on function contracts.keep_year_sheets() from public;

create trigger keep_year_sheet_insert after insert on programs.program
  referencing new table as written for each statement execute function contracts.keep_year_sheets();

create trigger keep_year_sheet_update after update on programs.program
  referencing new table as written for each statement execute function contracts.keep_year_sheets();

create trigger keep_year_sheet_delete after delete on programs.program
  referencing old table as written for each statement execute function contracts.keep_year_sheets();

create trigger keep_year_sheet_insert after insert on programs.stage_closure
  referencing new table as written for each statement execute function contracts.keep_year_sheets();

create trigger keep_year_sheet_update after update on programs.stage_closure
  referencing new table as written for each statement execute function contracts.keep_year_sheets();

create trigger keep_year_sheet_delete after delete on programs.stage_closure
  referencing old table as written for each statement execute function contracts.keep_year_sheets();

grant select on programs.document_kind to hub_programs, hub_contracts, hub_verify;

alter table programs.document enable row level security;

alter table programs.document force row level security;

create policy service_read on programs.document for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on programs.document for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.document for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.document for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.document for select to hub_verify using (true);

grant select, insert, update on programs.document to hub_programs;

grant select on programs.document to hub_verify;

alter table programs.document_detail enable row level security;

alter table programs.document_detail force row level security;

create policy service_read on programs.document_detail for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or (college_id = any ((select contracts.session_reach())::uuid[]) and not names_minors));

create policy service_insert on programs.document_detail for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.document_detail for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.document_detail for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.document_detail for select to hub_verify using (true);

grant select, insert, update on programs.document_detail to hub_programs;

grant select on programs.document_detail to hub_verify;

grant select on programs.document, programs.document_detail to hub_contracts;

create function programs.documents_held(p_college uuid, p_year integer, p_day date) returns table (kind text)
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select distinct d.kind
      from programs.document d join programs.document_kind k on k.code = d.kind
     where d.college_id = p_college and d.withdrawn_on is null
       and (d.academic_year = p_year or k.lasting and d.academic_year < p_year)
       and (not k.numbered or d.number is not null and d.dated_on is not null)
       and coalesce(greatest(d.dated_on, d.valid_from) <= p_day, true)
       and coalesce(d.valid_until >= p_day, true) $$;

alter table programs.document_history enable row level security;

alter table programs.document_history force row level security;

create policy service_read on programs.document_history for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy contracts_all on programs.document_history for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.document_history for select to hub_verify using (true);

grant select on programs.document_history to hub_programs;

grant select on programs.document_history to hub_verify;

grant insert on programs.document_history to hub_contracts;

create function contracts.note_documents() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    insert into programs.document_history (college_id, document_id, step, number, dated_on)
    select n.college_id, n.id,
           case when tg_op = 'INSERT' then 'REGISTERED' when n.withdrawn_on is not null then 'WITHDRAWN'
                else 'CHANGED' end,
           n.number, n.dated_on
      from written n;
    return null;
  end $$;

alter function contracts.note_documents() owner to hub_contracts;

create trigger note_new after insert on programs.document
  referencing new table as written for each statement execute function contracts.note_documents();

create trigger note_changed after update on programs.document
  referencing new table as written for each statement execute function contracts.note_documents();

alter table programs.kept_file enable row level security;

alter table programs.kept_file force row level security;

create policy service_read on programs.kept_file for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.kept_file for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.kept_file for select to hub_verify using (true);

grant select on programs.kept_file to hub_programs;

grant select on programs.kept_file to hub_verify;

grant select, insert, update, delete on programs.kept_file to hub_contracts;

create function contracts.keep_file(p_college uuid, p_sha256 text, p_type text, p_bytes integer) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'kept file', p_college, p_sha256, p_type), 0));
    insert into programs.kept_file (college_id, sha256, type, bytes) values (p_college, p_sha256, p_type, p_bytes)
    on conflict on constraint kept_file_pkey do update set kept_at = now();
  end $$;

alter function contracts.keep_file(uuid, text, text, integer) owner to hub_contracts;

revoke all on function contracts.keep_file(uuid, text, text, integer) from public;

create function contracts.kept_files() returns table (college_id uuid, sha256 text, type text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select college_id, sha256, type from programs.kept_file $$;

alter function contracts.kept_files() owner to hub_contracts;

revoke all on function contracts.kept_files() from public;

create function contracts.idle_files(p_before timestamptz) returns table (college_id uuid, sha256 text, type text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select k.college_id, k.sha256, k.type from programs.kept_file k where k.kept_at < p_before and not exists (
  select from programs.document_detail d
   where (d.college_id, d.file_sha256, d.file_type) = (k.college_id, k.sha256, k.type)) $$;

alter function contracts.idle_files(timestamptz) owner to hub_contracts;

revoke all on function contracts.idle_files(timestamptz) from public;

create function contracts.give_up_file(p_college uuid, p_sha256 text, p_type text, p_before timestamptz) returns boolean
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'kept file', p_college, p_sha256, p_type), 0));
       perform from programs.kept_file k where (k.college_id, k.sha256, k.type) = (p_college, p_sha256, p_type) for update;
       delete from programs.kept_file k where (k.college_id, k.sha256, k.type) = (p_college, p_sha256, p_type) and k.kept_at < p_before and not exists (
  select from programs.document_detail d
   where (d.college_id, d.file_sha256, d.file_type) = (k.college_id, k.sha256, k.type));
       return not exists (select from programs.kept_file k where (k.college_id, k.sha256, k.type) = (p_college, p_sha256, p_type));
     end $$;

alter function contracts.give_up_file(uuid, text, text, timestamptz) owner to hub_contracts;

revoke all on function contracts.give_up_file(uuid, text, text, timestamptz) from public;

create function contracts.hold_files(p_college uuid, p_sha256s text[], p_types text[])
  returns table (sha256 text, type text) language sql security definer set search_path = pg_catalog, pg_temp as $$
    select k.sha256, k.type from programs.kept_file k
     where k.college_id = p_college and p_college = any (contracts.session_colleges())
       and (k.sha256, k.type) in (select * from unnest(p_sha256s, p_types))
     order by k.sha256, k.type for key share $$;

alter function contracts.hold_files(uuid, text[], text[]) owner to hub_contracts;

revoke all on function contracts.hold_files(uuid, text[], text[]) from public;

grant execute on function contracts.hold_files(uuid, text[], text[]) to hub_programs;

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

grant select, update (mentor_id, mentee_id, status, ended_on, ended_by, end_reason, void_reason, results, case_link)
  on programs.mentorship to hub_contracts;

grant select on programs.mentor_agreement to hub_contracts;

create view contracts.visibility_of_programs with (security_barrier) as

  select m.college_id, null::uuid as viewer_college_id, m.mentee_id as viewer_person_id, m.mentor_id as person_id,
         case when m.status in ('APPROVED', 'ENDED')
  then greatest(coalesce(m.ended_on, m.until_on) + 60, make_date(m.academic_year + 1, 8, 31)) else coalesce(m.ended_on, m.until_on) end as until
    from programs.mentorship m
   where m.status in ('PROPOSED', 'APPROVED', 'ENDED') and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id)) and m.mentee_id = any ((select contracts.session_persons())::uuid[])
    union all

  select m.college_id, null::uuid as viewer_college_id, m.mentor_id as viewer_person_id, m.mentee_id as person_id,
         case when m.status in ('APPROVED', 'ENDED')
  then greatest(coalesce(m.ended_on, m.until_on) + 60, make_date(m.academic_year + 1, 8, 31)) else coalesce(m.ended_on, m.until_on) end as until
    from programs.mentorship m
   where m.status in ('PROPOSED', 'APPROVED', 'ENDED') and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id)) and m.mentor_id = any ((select contracts.session_persons())::uuid[])
    union all

  select m.college_id, m.college_id as viewer_college_id, null::uuid as viewer_person_id, m.mentor_id as person_id,
         coalesce(m.ended_on, m.until_on) as until
    from programs.mentorship m
   where m.status in ('PROPOSED', 'APPROVED', 'ENDED') and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id)) and m.mentor_college_id <> m.college_id and m.college_id = any ((select contracts.session_colleges())::uuid[]);

alter view contracts.visibility_of_programs owner to hub_contracts;

create view contracts.enterprises_with_mentors with (security_barrier) as
  select college_id, academic_year, partner_id from programs.enterprise_with_mentors where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.enterprises_with_mentors owner to hub_contracts;

create view contracts.enterprise_history with (security_barrier) as
  select college_id, academic_year, thing_id as partner_id, day, there from programs.thing_history
   where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.enterprise_history owner to hub_contracts;

grant select, insert, update, delete on programs.thing_history to hub_contracts;

grant select on programs.thing_history to hub_verify;

grant select, insert, delete on programs.enterprise_with_mentors to hub_contracts;

grant select on programs.enterprise_with_mentors to hub_verify;

grant execute on function contracts.person_facts(uuid[]), contracts.former_categories(uuid[]) to hub_programs;

alter table programs.mentorship_answer enable row level security;

alter table programs.mentorship_answer force row level security;

create policy service_read on programs.mentorship_answer for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = mentorship_answer.mentorship_id and m.college_id = mentorship_answer.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_insert on programs.mentorship_answer for insert to hub_programs with check (exists (
  select from programs.mentorship m
   where m.id = mentorship_id and m.college_id = mentorship_answer.college_id
     and case side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_update on programs.mentorship_answer for update to hub_programs using (exists (
  select from programs.mentorship m
   where m.id = mentorship_id and m.college_id = mentorship_answer.college_id
     and case side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[]))) with check (exists (
  select from programs.mentorship m
   where m.id = mentorship_id and m.college_id = mentorship_answer.college_id
     and case side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy contracts_all on programs.mentorship_answer for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.mentorship_answer for select to hub_verify using (true);

grant select, insert, update on programs.mentorship_answer to hub_programs;

grant select on programs.mentorship_answer to hub_verify;

grant select, update (reason) on programs.mentorship_answer to hub_contracts;

alter table programs.mentorship_history enable row level security;

alter table programs.mentorship_history force row level security;

create policy service_read on programs.mentorship_history for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = mentorship_history.mentorship_id and m.college_id = mentorship_history.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy contracts_all on programs.mentorship_history for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.mentorship_history for select to hub_verify using (true);

grant select on programs.mentorship_history to hub_programs;

grant select on programs.mentorship_history to hub_verify;

grant insert on programs.mentorship_history to hub_contracts;

create function contracts.note_mentorships() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       if tg_op = 'INSERT' then
  insert into programs.mentorship_history
    (college_id, mentorship_id, step, started_on, last_day, order_number, order_date, order_acts_from)
  select n.college_id, n.id, s.step, n.started_on, coalesce(n.ended_on, n.until_on),
         n.order_number, n.order_date, n.order_acts_from
    from written n left join programs.mentorship o on false, lateral (select
  case when o.id is null or o.status <> n.status then n.status
       when (o.order_number, o.order_date, o.order_acts_from)
            is distinct from (n.order_number, n.order_date, n.order_acts_from)
       then case when o.order_number is null then 'ORDER_ADDED' else 'ORDER_CORRECTED' end
       when (o.started_on, coalesce(o.ended_on, o.until_on))
            is distinct from (n.started_on, coalesce(n.ended_on, n.until_on)) then 'DATES_CHANGED' end as step) s where s.step is not null;
       else
  insert into programs.mentorship_history
    (college_id, mentorship_id, step, started_on, last_day, order_number, order_date, order_acts_from)
  select n.college_id, n.id, s.step, n.started_on, coalesce(n.ended_on, n.until_on),
         n.order_number, n.order_date, n.order_acts_from
    from written n join former o on o.id = n.id, lateral (select
  case when o.id is null or o.status <> n.status then n.status
       when (o.order_number, o.order_date, o.order_acts_from)
            is distinct from (n.order_number, n.order_date, n.order_acts_from)
       then case when o.order_number is null then 'ORDER_ADDED' else 'ORDER_CORRECTED' end
       when (o.started_on, coalesce(o.ended_on, o.until_on))
            is distinct from (n.started_on, coalesce(n.ended_on, n.until_on)) then 'DATES_CHANGED' end as step) s where s.step is not null;
       end if;
       return null;
     end $$;

alter function contracts.note_mentorships() owner to hub_contracts;

create trigger note_new after insert on programs.mentorship
  referencing new table as written for each statement execute function contracts.note_mentorships();

create trigger note_changed after update on programs.mentorship
  referencing old table as former new table as written for each statement
  execute function contracts.note_mentorships();

create function contracts.leave_mentorship(p_id uuid, p_day date, p_reason text) returns text
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    update programs.mentorship m
       set status = 'ENDED', ended_on = p_day, end_reason = p_reason,
           ended_by = case when m.mentor_id = any (contracts.session_persons()) then 'MENTOR' else 'MENTEE' end
     where m.id = p_id and m.status = 'APPROVED' and m.started_on <= p_day
       and (m.mentor_id = any (contracts.session_persons()) or m.mentee_id = any (contracts.session_persons()))
     returning m.ended_by $$;

alter function contracts.leave_mentorship(uuid, date, text) owner to hub_contracts;

revoke all on function contracts.leave_mentorship(uuid, date, text) from public;

grant execute on function contracts.leave_mentorship(uuid, date, text) to hub_programs;

create function contracts.withdraw_person_programs(p_person uuid, p_day date)
  returns table (fact text, college_id uuid, academic_year integer, mentorship_id uuid, ended_on date)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  declare
    v_own boolean := coalesce(p_person = any (contracts.session_persons()), false);
    v_left uuid[];
    v_voided uuid[];
  begin
    if not v_own and not exists (select from contracts.people p
         where p.id = p_person and p.college_id = any (contracts.session_colleges())) then return; end if;
    perform pg_advisory_xact_lock(hashtextextended('mentorships ' || k.college_id, 0))
       from (select distinct college_id from programs.mentorship m where (m.mentor_id = p_person or m.mentee_id = p_person) order by 1) k;
    with gone as (
      update programs.mentorship m set status = 'VOIDED', void_reason = 'Участие прекращено по собственной воле. / Taking part was ended of their own will.'
       where (m.mentor_id = p_person or m.mentee_id = p_person) and m.status = 'APPROVED'
         and m.started_on > greatest(case when v_own then contracts.today(m.college_id) else p_day end, contracts.today(m.college_id)) returning m.id
    ) select coalesce(array_agg(id), '{}') into v_voided from gone;
    with gone as (
      update programs.mentorship m
         set status = 'ENDED', ended_on = greatest(case when v_own then contracts.today(m.college_id) else p_day end, m.started_on), end_reason = 'Участие прекращено по собственной воле. / Taking part was ended of their own will.',
             ended_by = case when m.mentor_id = p_person then 'MENTOR' else 'MENTEE' end
       where (m.mentor_id = p_person or m.mentee_id = p_person) and m.status = 'APPROVED' and m.until_on >= case when v_own then contracts.today(m.college_id) else p_day end returning m.id
    ) select coalesce(array_agg(id), '{}') into v_left from gone;

    insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'mentorship.leave', 'Mentorship', m.id, m.college_id, array['status', 'endedOn', 'endedBy', 'endReason']
      from programs.mentorship m where m.id = any (v_left);

    insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'mentorship.leave', 'Mentorship', m.id, m.college_id, array['status', 'voidReason']
      from programs.mentorship m where m.id = any (v_voided);
    return query
      select f.fact, c.college_id, y.year, null::uuid, null::date
        from programs.mentorship m
       cross join lateral unnest(array[m.college_id, m.mentor_college_id]) as c (college_id)
       cross join lateral (
         select generate_series(extract(year from m.started_on - interval '8 months')::int,
                                extract(year from m.until_on - interval '8 months')::int) as year
          union select m.academic_year::int) y
       cross join unnest(array['mentorships', 'college_years']) as f (fact)
       where m.id = any (v_left || v_voided)
       group by f.fact, c.college_id, y.year;
    return query
      select null::text, m.college_id, m.academic_year::int, m.id, m.ended_on
        from programs.mentorship m where m.id = any (v_left || v_voided) order by m.started_on, m.id;
  end $$;

alter table programs.meeting enable row level security;

alter table programs.meeting force row level security;

create policy service_read on programs.meeting for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (select from programs.meeting_mentorship p where p.meeting_id = meeting.id));

create policy service_insert on programs.meeting for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.program_id = meeting.program_id and m.college_id = meeting.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_update on programs.meeting for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (select from programs.meeting_mentorship p where p.meeting_id = meeting.id)) with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (select from programs.meeting_mentorship p where p.meeting_id = meeting.id));

create policy contracts_all on programs.meeting for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.meeting for select to hub_verify using (true);

grant select, insert, update on programs.meeting to hub_programs;

grant select on programs.meeting to hub_verify;

alter table programs.meeting_mentorship enable row level security;

alter table programs.meeting_mentorship force row level security;

create policy service_read on programs.meeting_mentorship for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = meeting_mentorship.mentorship_id and m.college_id = meeting_mentorship.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_insert on programs.meeting_mentorship for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = meeting_mentorship.mentorship_id and m.college_id = meeting_mentorship.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_update on programs.meeting_mentorship for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = meeting_mentorship.mentorship_id and m.college_id = meeting_mentorship.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[])))) with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = meeting_mentorship.mentorship_id and m.college_id = meeting_mentorship.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy contracts_all on programs.meeting_mentorship for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.meeting_mentorship for select to hub_verify using (true);

grant select, insert, update on programs.meeting_mentorship to hub_programs;

grant select on programs.meeting_mentorship to hub_verify;

alter table programs.meeting_note enable row level security;

alter table programs.meeting_note force row level security;

create policy service_read on programs.meeting_note for select to hub_programs using ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = meeting_note.mentorship_id and m.college_id = meeting_note.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = meeting_note.mentorship_id and m.college_id = meeting_note.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_insert on programs.meeting_note for insert to hub_programs with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = meeting_note.mentorship_id and m.college_id = meeting_note.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = meeting_note.mentorship_id and m.college_id = meeting_note.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_update on programs.meeting_note for update to hub_programs using ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = meeting_note.mentorship_id and m.college_id = meeting_note.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = meeting_note.mentorship_id and m.college_id = meeting_note.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[])))) with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = meeting_note.mentorship_id and m.college_id = meeting_note.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = meeting_note.mentorship_id and m.college_id = meeting_note.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy contracts_all on programs.meeting_note for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.meeting_note for select to hub_verify using (true);

grant select, insert, update on programs.meeting_note to hub_programs;

grant select on programs.meeting_note to hub_verify;

alter table programs.feedback enable row level security;

alter table programs.feedback force row level security;

create policy service_read on programs.feedback for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = feedback.mentorship_id and m.college_id = feedback.college_id
     and case feedback.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_insert on programs.feedback for insert to hub_programs with check ((recorded_by = 'COLLEGE' and college_id = any ((select contracts.session_colleges())::uuid[])) or (recorded_by = 'SIDE' and exists (
  select from programs.mentorship m
   where m.id = feedback.mentorship_id and m.college_id = feedback.college_id
     and case feedback.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[]))));

create policy service_update on programs.feedback for update to hub_programs using (exists (
  select from programs.mentorship m
   where m.id = feedback.mentorship_id and m.college_id = feedback.college_id
     and case feedback.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[]))) with check (exists (
  select from programs.mentorship m
   where m.id = feedback.mentorship_id and m.college_id = feedback.college_id
     and case feedback.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy contracts_all on programs.feedback for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.feedback for select to hub_verify using (true);

grant select, insert, update on programs.feedback to hub_programs;

grant select on programs.feedback to hub_verify;

alter table programs.feedback_answer enable row level security;

alter table programs.feedback_answer force row level security;

create policy service_read on programs.feedback_answer for select to hub_programs using ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = feedback_answer.mentorship_id and m.college_id = feedback_answer.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = feedback_answer.mentorship_id and m.college_id = feedback_answer.college_id
     and case feedback_answer.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_insert on programs.feedback_answer for insert to hub_programs with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = feedback_answer.mentorship_id and m.college_id = feedback_answer.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = feedback_answer.mentorship_id and m.college_id = feedback_answer.college_id
     and case feedback_answer.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_update on programs.feedback_answer for update to hub_programs using (exists (
  select from programs.mentorship m
   where m.id = feedback_answer.mentorship_id and m.college_id = feedback_answer.college_id
     and case feedback_answer.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[]))) with check (exists (
  select from programs.mentorship m
   where m.id = feedback_answer.mentorship_id and m.college_id = feedback_answer.college_id
     and case feedback_answer.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy contracts_all on programs.feedback_answer for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.feedback_answer for select to hub_verify using (true);

grant select, insert, update on programs.feedback_answer to hub_programs;

grant select on programs.feedback_answer to hub_verify;

alter table programs.feedback_word enable row level security;

alter table programs.feedback_word force row level security;

create policy service_read on programs.feedback_word for select to hub_programs using (exists (
  select from programs.mentorship m
   where m.id = feedback_word.mentorship_id and m.college_id = feedback_word.college_id
     and case feedback_word.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_insert on programs.feedback_word for insert to hub_programs with check (exists (
  select from programs.mentorship m
   where m.id = feedback_word.mentorship_id and m.college_id = feedback_word.college_id
     and case feedback_word.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_update on programs.feedback_word for update to hub_programs using (exists (
  select from programs.mentorship m
   where m.id = feedback_word.mentorship_id and m.college_id = feedback_word.college_id
     and case feedback_word.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[]))) with check (exists (
  select from programs.mentorship m
   where m.id = feedback_word.mentorship_id and m.college_id = feedback_word.college_id
     and case feedback_word.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy contracts_all on programs.feedback_word for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.feedback_word for select to hub_verify using (true);

grant select, insert, update on programs.feedback_word to hub_programs;

grant select on programs.feedback_word to hub_verify;

alter table programs.region_holiday enable row level security;

alter table programs.region_holiday force row level security;

create policy service_read on programs.region_holiday for select to hub_programs using (true);

create policy service_insert on programs.region_holiday for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.region_holiday for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on programs.region_holiday for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.region_holiday for select to hub_verify using (true);

grant select, insert, update on programs.region_holiday to hub_programs;

grant select on programs.region_holiday to hub_verify;

alter table programs.college_break enable row level security;

alter table programs.college_break force row level security;

create policy service_read on programs.college_break for select to hub_programs using (true);

create policy service_insert on programs.college_break for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.college_break for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.college_break for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.college_break for select to hub_verify using (true);

grant select, insert, update on programs.college_break to hub_programs;

grant select on programs.college_break to hub_verify;

alter table programs.calendar_link enable row level security;

alter table programs.calendar_link force row level security;

create policy service_read on programs.calendar_link for select to hub_programs using (person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on programs.calendar_link for insert to hub_programs with check (person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_update on programs.calendar_link for update to hub_programs using (person_id = any ((select contracts.session_persons())::uuid[])) with check (person_id = any ((select contracts.session_persons())::uuid[]));

create policy contracts_all on programs.calendar_link for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.calendar_link for select to hub_verify using (true);

grant select, insert, update on programs.calendar_link to hub_programs;

grant select on programs.calendar_link to hub_verify;

grant select, update (place, cancel_reason) on programs.meeting to hub_contracts;

grant select, delete, update on programs.meeting_note, programs.feedback_answer, programs.feedback_word
  to hub_contracts;

grant select on programs.meeting_mentorship, programs.feedback, programs.region_holiday, programs.college_break
  to hub_contracts;

grant select, update (person_id, revoked_at) on programs.calendar_link to hub_contracts;

create function programs.meeting_ground(p_pairs uuid[], p_day date, p_kind text, p_meeting uuid, p_recorder text, p_key text)
  returns table (id uuid, "collegeId" uuid, "programId" uuid, year integer, "formCode" text, "mentorId" uuid,
                 "menteeId" uuid, decision text, "startedOn" text, "lastDay" text, confidential boolean,
                 today text, known jsonb)
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('meetings ' || u.id, 0))
       from (select distinct p.id from unnest(p_pairs) as p (id) order by 1) u;
    return query
      select m.id, m.college_id, m.program_id, m.academic_year::int, m.form_code, m.mentor_id, m.mentee_id,
             m.status, m.started_on::text, coalesce(m.ended_on, m.until_on)::text, m.confidential, d.today::text,
             (select coalesce(jsonb_agg(jsonb_build_object(
                       'id', k.id, 'kind', k.kind, 'state', k.state, 'day', k.day,
                       'startsAt', to_char(k.starts_at, 'HH24:MI'), 'mode', k.mode, 'place', k.place,
                       'recordedBy', k.recorded_by, 'attended', p.attended,
                       'pairs', (select count(*) from programs.meeting_mentorship o where o.meeting_id = k.id),
                       'sameKey', k.recorder = p_recorder and k.client_key = p_key) order by k.id), '[]')
                from programs.meeting_mentorship p join programs.meeting k on k.id = p.meeting_id
               where p.mentorship_id = m.id and k.state <> 'CANCELLED'
                 and (k.id = p_meeting or (p.day, p.kind) = (p_day, p_kind)
                      or k.recorder = p_recorder and k.client_key = p_key))
        from programs.mentorship m join contracts.colleges d on d.id = m.college_id
       where m.id = any (p_pairs);
  end $$;

grant execute on function programs.meeting_ground(uuid[], date, text, uuid, text, text) to hub_programs;

alter table programs.plan enable row level security;

alter table programs.plan force row level security;

create policy service_read on programs.plan for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan.mentorship_id and m.college_id = plan.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_insert on programs.plan for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan.mentorship_id and m.college_id = plan.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_update on programs.plan for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan.mentorship_id and m.college_id = plan.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[])))) with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan.mentorship_id and m.college_id = plan.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy contracts_all on programs.plan for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.plan for select to hub_verify using (true);

grant select, insert, update on programs.plan to hub_programs;

grant select on programs.plan to hub_verify;

alter table programs.plan_item enable row level security;

alter table programs.plan_item force row level security;

create policy service_read on programs.plan_item for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan_item.mentorship_id and m.college_id = plan_item.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_insert on programs.plan_item for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan_item.mentorship_id and m.college_id = plan_item.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_update on programs.plan_item for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan_item.mentorship_id and m.college_id = plan_item.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[])))) with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan_item.mentorship_id and m.college_id = plan_item.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy contracts_all on programs.plan_item for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.plan_item for select to hub_verify using (true);

grant select, insert, update on programs.plan_item to hub_programs;

grant select on programs.plan_item to hub_verify;

alter table programs.plan_extension enable row level security;

alter table programs.plan_extension force row level security;

create policy service_read on programs.plan_extension for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan_extension.mentorship_id and m.college_id = plan_extension.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_insert on programs.plan_extension for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan_extension.mentorship_id and m.college_id = plan_extension.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_update on programs.plan_extension for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan_extension.mentorship_id and m.college_id = plan_extension.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[])))) with check (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = plan_extension.mentorship_id and m.college_id = plan_extension.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy contracts_all on programs.plan_extension for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.plan_extension for select to hub_verify using (true);

grant select, insert, update on programs.plan_extension to hub_programs;

grant select on programs.plan_extension to hub_verify;

alter table programs.plan_item_word enable row level security;

alter table programs.plan_item_word force row level security;

create policy service_read on programs.plan_item_word for select to hub_programs using ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = plan_item_word.mentorship_id and m.college_id = plan_item_word.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = plan_item_word.mentorship_id and m.college_id = plan_item_word.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_insert on programs.plan_item_word for insert to hub_programs with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = plan_item_word.mentorship_id and m.college_id = plan_item_word.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = plan_item_word.mentorship_id and m.college_id = plan_item_word.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_update on programs.plan_item_word for update to hub_programs using ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = plan_item_word.mentorship_id and m.college_id = plan_item_word.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = plan_item_word.mentorship_id and m.college_id = plan_item_word.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[])))) with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = plan_item_word.mentorship_id and m.college_id = plan_item_word.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = plan_item_word.mentorship_id and m.college_id = plan_item_word.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy contracts_all on programs.plan_item_word for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.plan_item_word for select to hub_verify using (true);

grant select, insert, update on programs.plan_item_word to hub_programs;

grant select on programs.plan_item_word to hub_verify;

alter table programs.plan_extension_word enable row level security;

alter table programs.plan_extension_word force row level security;

create policy service_read on programs.plan_extension_word for select to hub_programs using ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = plan_extension_word.mentorship_id and m.college_id = plan_extension_word.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = plan_extension_word.mentorship_id and m.college_id = plan_extension_word.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_insert on programs.plan_extension_word for insert to hub_programs with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = plan_extension_word.mentorship_id and m.college_id = plan_extension_word.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = plan_extension_word.mentorship_id and m.college_id = plan_extension_word.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy service_update on programs.plan_extension_word for update to hub_programs using ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = plan_extension_word.mentorship_id and m.college_id = plan_extension_word.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = plan_extension_word.mentorship_id and m.college_id = plan_extension_word.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[])))) with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = plan_extension_word.mentorship_id and m.college_id = plan_extension_word.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = plan_extension_word.mentorship_id and m.college_id = plan_extension_word.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[]))));

create policy contracts_all on programs.plan_extension_word for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.plan_extension_word for select to hub_verify using (true);

grant select, insert, update on programs.plan_extension_word to hub_programs;

grant select on programs.plan_extension_word to hub_verify;

alter table programs.plan_direction enable row level security;

alter table programs.plan_direction force row level security;

create policy service_read on programs.plan_direction for select to hub_programs using (true);

create policy service_insert on programs.plan_direction for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.plan_direction for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on programs.plan_direction for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.plan_direction for select to hub_verify using (true);

grant select, insert, update on programs.plan_direction to hub_programs;

grant select on programs.plan_direction to hub_verify;

grant select on programs.plan, programs.plan_item, programs.plan_extension to hub_contracts;

grant select, delete, update on programs.plan_item_word, programs.plan_extension_word to hub_contracts;

create function programs.plan_ground(p_pair uuid, p_plan uuid, p_recorder text, p_key text)
     returns table (id uuid, "collegeId" uuid, year integer, "formCode" text, "betweenTeachers" boolean,
                    "mentorId" uuid, "menteeId" uuid, status text, "startedOn" text, "lastDay" text,
                    confidential boolean, today text, directions text[], plan jsonb)
     language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
     declare
       v_pair uuid := coalesce(p_pair, (select k.mentorship_id from programs.plan k where k.id = p_plan));
     begin
       perform pg_advisory_xact_lock(hashtextextended('plan ' || v_pair, 0));
       return query
         select m.id, m.college_id, m.academic_year::int, m.form_code,
                (f.mentor_category, f.mentee_category) = ('TEACHER', 'TEACHER'), m.mentor_id, m.mentee_id,

  case when m.status = 'VOIDED' then 'VOIDED'
       when m.status = 'PROPOSED' then case when (select count(*) = 2 and bool_and(a.agrees) from programs.mentorship_answer a
   where a.mentorship_id = m.id) then 'ACCEPTED' else 'PROPOSED' end
       when m.ended_on <= d.today and m.ended_on < m.until_on and m.ended_by is not null then 'ENDED'
       when coalesce(m.ended_on, m.until_on) < d.today then 'COMPLETED'
       else 'ACTIVE' end, m.started_on::text, coalesce(m.ended_on, m.until_on)::text, m.confidential,
                d.today::text,
                array(select r.code from programs.plan_direction r where r.region_id = d.region_id and not r.retired),
                (select jsonb_build_object(
                          'id', p.id, 'authorship', p.authorship, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
                          'mentorAgreedOn', p.mentor_agreed_on, 'menteeAgreedOn', p.mentee_agreed_on,
                          'collegeAgreedOn', p.college_agreed_on, 'agreedOn', p.agreed_on, 'changedOn', p.changed_on,
                          'version', p.version, 'sameKey', coalesce(p.recorder = p_recorder and p.client_key = p_key, false),
                          'extensions', (select count(*) from programs.plan_extension x where x.plan_id = p.id),
                          'items', (
  select coalesce(jsonb_agg(jsonb_build_object(
           'id', i.id, 'place', i.place, 'direction', i.direction, 'directionWords', w.direction_words,
           'difficulty', w.difficulty, 'measure', w.measure, 'form', i.form, 'plannedOn', i.planned_on,
           'interimResult', w.interim_result, 'finalResult', w.final_result, 'doneOn', i.done_on,
           'removedOn', i.removed_on, 'version', i.version, 'clientKey', i.client_key) order by i.place), '[]')
    from programs.plan_item i left join programs.plan_item_word w on w.item_id = i.id
   where i.plan_id = p.id))
                   from programs.plan p where p.mentorship_id = m.id)
           from programs.mentorship m
           join contracts.colleges d on d.id = m.college_id
           join programs.form f on f.code = m.form_code
          where m.id = v_pair;
     end $$;

grant execute on function programs.plan_ground(uuid, uuid, text, text) to hub_programs;

create function programs.break_days(p_college uuid) returns datemultirange
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce(range_agg(daterange(b.first_day, b.last_day, '[]')), '{}') from programs.college_break b
     where b.college_id = p_college and not b.taken_back $$;

create function programs.free_days(p_college uuid) returns datemultirange
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select programs.break_days(p_college) + coalesce(range_agg(daterange(h.first_day, h.last_day, '[]')), '{}')
      from programs.region_holiday h join contracts.colleges c on c.region_id = h.region_id
     where c.id = p_college and not h.taken_back $$;

create function programs.counted_days(p_from date, p_to date, p_free datemultirange) returns integer
  language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when p_to <= p_from then 0 else p_to - p_from - coalesce((
      select sum(upper(r) - lower(r))
        from unnest(p_free * datemultirange(daterange(p_from, p_to, '(]'))) as r), 0)::int end $$;

create function programs.pairs_at_work(p_college uuid, p_day date)
    returns table (id uuid, academic_year smallint, form_code text, confidential boolean, last_met date, counted integer)
    language sql stable set search_path = pg_catalog, pg_temp as $$
      select m.id, m.academic_year, m.form_code, m.confidential, l.day,
             programs.counted_days(coalesce(l.day, m.started_on), p_day, f.days)
        from (select programs.free_days(p_college) as days offset 0) f
       cross join programs.mentorship m
        left join lateral (
          select max(p.day) as day from programs.meeting_mentorship p
           where p.mentorship_id = m.id and p.state = 'HELD' and p.attended and p.day <= p_day
        ) l on true
       where m.college_id = p_college and m.status in ('APPROVED', 'ENDED')
         and m.started_on <= p_day and coalesce(m.ended_on, m.until_on) >= p_day
         and
  case when m.status = 'VOIDED' then 'VOIDED'
       when m.status = 'PROPOSED' then case when (select count(*) = 2 and bool_and(a.agrees) from programs.mentorship_answer a
   where a.mentorship_id = m.id) then 'ACCEPTED' else 'PROPOSED' end
       when m.ended_on <= p_day and m.ended_on < m.until_on and m.ended_by is not null then 'ENDED'
       when coalesce(m.ended_on, m.until_on) < p_day then 'COMPLETED'
       else 'ACTIVE' end = 'ACTIVE' $$;

create function programs.fading_pairs(p_college uuid, p_day date, p_late boolean)
  returns table (id uuid, reasons text[]) language sql stable set search_path = pg_catalog, pg_temp as $$
    select w.id, r.reasons
      from programs.pairs_at_work(p_college, p_day) w
     cross join lateral (
       select array_remove(array[
         case when w.counted > 28 then 'TWO_FORTNIGHTS_MISSED' when p_late and w.counted > 14 then 'LATE' end,
         case when not w.confidential and exists (
           select from (
             select a.side, a.score, row_number() over (partition by a.side order by p.day desc, p.meeting_id desc) as n,
                    lead(a.score) over (partition by a.side order by p.day desc, p.meeting_id desc) as before
               from programs.meeting_mentorship p
               join programs.feedback_answer a using (meeting_id, mentorship_id)
              where p.mentorship_id = w.id and p.state = 'HELD' and p.day <= p_day
           ) s where s.n <= 2 group by s.side having count(*) filter (where s.score < s.before) = 2
         ) then 'SCORES_FALLING' end,
         case when (
           select count(*) = 3 and (bool_and(s.mentor) and not bool_or(s.mentee)
                                    or bool_and(s.mentee) and not bool_or(s.mentor))
             from (
               select exists (select from programs.feedback g where (g.meeting_id, g.mentorship_id, g.side) = (p.meeting_id, w.id, 'MENTOR')) as mentor,
                      exists (select from programs.feedback g where (g.meeting_id, g.mentorship_id, g.side) = (p.meeting_id, w.id, 'MENTEE')) as mentee
                 from programs.meeting_mentorship p
                where p.mentorship_id = w.id and p.state = 'HELD' and p.attended and p.day <= p_day
                order by p.day desc, p.meeting_id desc limit 3
             ) s
         ) then 'ONE_SIDE_SILENT' end
       ], null) as reasons
     ) r
     where cardinality(r.reasons) > 0 $$;

create function contracts.cadence_counts(p_colleges uuid[])
  returns table (college_id uuid, at_work integer, on_cadence integer, late integer, not_started integer, paused integer, fading integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.id, count(s.state)::int, count(*) filter (where s.state = 'ON_CADENCE')::int,
           count(*) filter (where s.state = 'LATE')::int, count(*) filter (where s.state = 'NOT_STARTED')::int,
           count(*) filter (where s.state = 'PAUSED')::int,
           (select count(*)::int from programs.fading_pairs(c.id, c.today, false))
      from (select d.id, d.today, programs.break_days(d.id) @> d.today as paused from contracts.colleges d
             where d.id = any (p_colleges) and d.id = any (contracts.session_reach()) offset 0) c
      left join lateral (
        select case when c.paused then 'PAUSED' when w.counted > 14 then 'LATE'
                    when w.last_met is null then 'NOT_STARTED' else 'ON_CADENCE' end as state
          from programs.pairs_at_work(c.id, c.today) w
      ) s on true
     group by c.id, c.today $$;

alter function contracts.cadence_counts(uuid[]) owner to hub_contracts;

revoke all on function contracts.cadence_counts(uuid[]) from public;

grant execute on function contracts.cadence_counts(uuid[]) to hub_programs;

create function contracts.calendar_of(p_hash bytea)
  returns table (meeting_id uuid, kind text, state text, day date, starts_at timestamptz, mode text, place text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.id, k.kind, k.state, k.day, (k.day + k.starts_at) at time zone k.time_zone, k.mode, k.place
      from programs.calendar_link l
      left join lateral (
        select distinct on (k.day, k.id) k.*, r.time_zone
          from programs.mentorship m
          join programs.meeting_mentorship p on p.mentorship_id = m.id
          join programs.meeting k on k.id = p.meeting_id
          join contracts.colleges c on c.id = m.college_id
          join contracts.regions r on r.id = c.region_id
         where l.person_id in (m.mentor_id, m.mentee_id) and m.status in ('APPROVED', 'ENDED')
           and k.day between c.today - 92 and c.today + 366
         order by k.day desc, k.id limit 500
      ) k on true
     where l.code_hash = p_hash and l.revoked_at is null
     order by k.day, k.id $$;

alter function contracts.calendar_of(bytea) owner to hub_contracts;

revoke all on function contracts.calendar_of(bytea) from public;

grant execute on function contracts.calendar_of(bytea) to hub_programs;

alter table programs.matching_weight enable row level security;

alter table programs.matching_weight force row level security;

create policy service_read on programs.matching_weight for select to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[]) or region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[])));

create policy service_insert on programs.matching_weight for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.matching_weight for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on programs.matching_weight for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.matching_weight for select to hub_verify using (true);

grant select, insert on programs.matching_weight to hub_programs;

grant select on programs.matching_weight to hub_verify;

alter table programs.pair_decision enable row level security;

alter table programs.pair_decision force row level security;

create policy service_read on programs.pair_decision for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_insert on programs.pair_decision for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]) and (program_id is null or exists (
  select from programs.program p where p.id = program_id and p.college_id = pair_decision.college_id)));

create policy service_update on programs.pair_decision for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) and (program_id is null or exists (
  select from programs.program p where p.id = program_id and p.college_id = pair_decision.college_id))) with check (college_id = any ((select contracts.session_colleges())::uuid[]) and (program_id is null or exists (
  select from programs.program p where p.id = program_id and p.college_id = pair_decision.college_id)));

create policy contracts_all on programs.pair_decision for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.pair_decision for select to hub_verify using (true);

grant select, insert, update on programs.pair_decision to hub_programs;

grant select on programs.pair_decision to hub_verify;

alter table programs.mentee_support enable row level security;

alter table programs.mentee_support force row level security;

create policy service_read on programs.mentee_support for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_insert on programs.mentee_support for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.mentee_support for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.mentee_support for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.mentee_support for select to hub_verify using (true);

grant select, insert, update on programs.mentee_support to hub_programs;

grant select on programs.mentee_support to hub_verify;

grant select, insert, update, delete on programs.pair_decision, programs.mentee_support to hub_contracts;

create function contracts.mentor_loads(p_mentors uuid[], p_mentees uuid[], p_proposed boolean)
     returns table (mentor_id uuid, mentees integer, known uuid[])
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentor_id, count(distinct m.mentee_id)::int,
              coalesce(array_agg(distinct m.mentee_id) filter (where m.mentee_id = any (p_mentees)), '{}')
         from programs.mentorship m
        where m.mentor_id = any (p_mentors)
          and m.until_on >= (select contracts.today(m.college_id)) and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))
          and (m.status = 'APPROVED' or p_proposed and m.status = 'PROPOSED' and not exists (
                 select from programs.mentorship_answer a where a.mentorship_id = m.id and not a.agrees))
        group by m.mentor_id $$;

alter function contracts.mentor_loads(uuid[], uuid[], boolean) owner to hub_contracts;

revoke all on function contracts.mentor_loads(uuid[], uuid[], boolean) from public;

grant execute on function contracts.mentor_loads(uuid[], uuid[], boolean) to hub_programs;

alter table programs.training_requirement enable row level security;

alter table programs.training_requirement force row level security;

create policy service_read on programs.training_requirement for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on programs.training_requirement for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.training_requirement for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.training_requirement for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.training_requirement for select to hub_verify using (true);

grant select, insert on programs.training_requirement to hub_programs;

grant select on programs.training_requirement to hub_verify;

create function contracts.training_effects(p_colleges uuid[], p_year integer)
  returns table (college_id uuid, trained integer, mentors integer, pairs integer, before numeric, after numeric)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
    return query
    with reached as materialized (
      select c as id, contracts.as_of(c, p_year) as day from unnest(p_colleges) as c
       where c = any (contracts.session_reach())
    ),
    trained as materialized (
      select r.id as college_id, t.person_id, t.first_on
        from reached r cross join lateral contracts.trained_by(r.id, r.day) t
       where t.first_on >= make_date(p_year, 9, 1)
    ),
    consented as materialized (
      select p.id from reached r
       cross join lateral contracts.people_of_year(r.id, null, r.day,
         array(select t.person_id from trained t where t.college_id = r.id)) p
       where p.consent_in_force
    ),
    scores as materialized (
      select t.college_id, t.person_id, m.id,
             avg(a.score) filter (where k.day < t.first_on) as before, avg(a.score) filter (where k.day > t.first_on) as after
        from trained t
        join consented c on c.id = t.person_id
        join programs.mentorship m on m.mentor_id = t.person_id and m.mentor_college_id = t.college_id
                                  and m.status in ('APPROVED', 'ENDED') and not m.confidential
        join programs.meeting_mentorship k on k.mentorship_id = m.id and k.state = 'HELD'
        join reached r on r.id = t.college_id and k.day <= r.day
        join programs.feedback_answer a on (a.meeting_id, a.mentorship_id) = (k.meeting_id, k.mentorship_id)
       group by t.college_id, t.person_id, m.id
    ),
    mentors as (
      select s.college_id, s.person_id, count(*)::int as pairs, avg(s.before) as before, avg(s.after) as after
        from scores s where s.before is not null and s.after is not null group by s.college_id, s.person_id
    )
    select r.id, (select count(*)::int from trained t join consented c on c.id = t.person_id where t.college_id = r.id),
           count(m.person_id)::int, coalesce(sum(m.pairs), 0)::int, avg(m.before), avg(m.after)
      from reached r left join mentors m on m.college_id = r.id group by r.id;
    end $$;

alter function contracts.training_effects(uuid[], integer) owner to hub_contracts;

revoke all on function contracts.training_effects(uuid[], integer) from public;

grant execute on function contracts.training_effects(uuid[], integer) to hub_programs, hub_verify;

grant select on programs.training_requirement to hub_contracts;

alter table programs.pair_report enable row level security;

alter table programs.pair_report force row level security;

create policy service_read on programs.pair_report for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = pair_report.mentorship_id and m.college_id = pair_report.college_id
     and case pair_report.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_insert on programs.pair_report for insert to hub_programs with check (exists (
  select from programs.mentorship m
   where m.id = pair_report.mentorship_id and m.college_id = pair_report.college_id
     and case pair_report.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_update on programs.pair_report for update to hub_programs using (exists (
  select from programs.mentorship m
   where m.id = pair_report.mentorship_id and m.college_id = pair_report.college_id
     and case pair_report.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[]))) with check (exists (
  select from programs.mentorship m
   where m.id = pair_report.mentorship_id and m.college_id = pair_report.college_id
     and case pair_report.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy contracts_all on programs.pair_report for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.pair_report for select to hub_verify using (true);

grant select, insert on programs.pair_report to hub_programs;

grant select on programs.pair_report to hub_verify;

alter table programs.pair_report_word enable row level security;

alter table programs.pair_report_word force row level security;

create policy service_read on programs.pair_report_word for select to hub_programs using ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from programs.mentorship m
   where m.id = pair_report_word.mentorship_id and m.college_id = pair_report_word.college_id and not m.confidential)) or exists (
  select from programs.mentorship m
   where m.id = pair_report_word.mentorship_id and m.college_id = pair_report_word.college_id
     and case pair_report_word.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_insert on programs.pair_report_word for insert to hub_programs with check (exists (
  select from programs.mentorship m
   where m.id = pair_report_word.mentorship_id and m.college_id = pair_report_word.college_id
     and case pair_report_word.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_update on programs.pair_report_word for update to hub_programs using (exists (
  select from programs.mentorship m
   where m.id = pair_report_word.mentorship_id and m.college_id = pair_report_word.college_id
     and case pair_report_word.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[]))) with check (exists (
  select from programs.mentorship m
   where m.id = pair_report_word.mentorship_id and m.college_id = pair_report_word.college_id
     and case pair_report_word.side when 'MENTOR' then m.mentor_id else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy contracts_all on programs.pair_report_word for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.pair_report_word for select to hub_verify using (true);

grant select, insert on programs.pair_report_word to hub_programs;

grant select on programs.pair_report_word to hub_verify;

grant select on programs.pair_report to hub_contracts;

grant select, update, delete on programs.pair_report_word to hub_contracts;

alter table programs.practice enable row level security;

alter table programs.practice force row level security;

create policy service_read on programs.practice for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or (shared_on is not null and college_id = any (array(
  select c.id from contracts.colleges c where c.region_id in (
    select o.region_id from contracts.colleges o where o.id = any ((select contracts.session_reach())::uuid[]))))) or exists (select from programs.practice_source s where s.practice_id = practice.id));

create policy service_insert on programs.practice for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.practice for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.practice for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.practice for select to hub_verify using (true);

grant select on programs.practice to hub_programs;

grant select on programs.practice to hub_verify;

grant insert (id, college_id, academic_year, form_code, title, done, result, link, tags, tag_keys, search_key, sides,
  recorded_on) on programs.practice to hub_programs;

grant update (title, done, result, link, tags, tag_keys, search_key, version, offered_on, withdrawn_on,
  withdrawn_reason) on programs.practice to hub_programs;

alter table programs.practice_source enable row level security;

alter table programs.practice_source force row level security;

create policy service_read on programs.practice_source for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or (mentor_id = any ((select contracts.session_persons())::uuid[]) or exists (
  select from programs.mentorship m
   where m.id = mentorship_id and m.college_id = practice_source.college_id
     and (m.mentor_id = any ((select contracts.session_persons())::uuid[]) or m.mentee_id = any ((select contracts.session_persons())::uuid[])))));

create policy service_insert on programs.practice_source for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.practice_source for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.practice_source for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.practice_source for select to hub_verify using (true);

grant select, insert on programs.practice_source to hub_programs;

grant select on programs.practice_source to hub_verify;

alter table programs.practice_answer enable row level security;

alter table programs.practice_answer force row level security;

create policy service_read on programs.practice_answer for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or exists (
  select from programs.practice_source s left join programs.mentorship m on m.id = s.mentorship_id
   where s.practice_id = practice_answer.practice_id and s.college_id = practice_answer.college_id
     and case side when 'MENTOR' then coalesce(m.mentor_id, s.mentor_id) else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_insert on programs.practice_answer for insert to hub_programs with check (exists (
  select from programs.practice_source s left join programs.mentorship m on m.id = s.mentorship_id
   where s.practice_id = practice_answer.practice_id and s.college_id = practice_answer.college_id
     and case side when 'MENTOR' then coalesce(m.mentor_id, s.mentor_id) else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy service_update on programs.practice_answer for update to hub_programs using (exists (
  select from programs.practice_source s left join programs.mentorship m on m.id = s.mentorship_id
   where s.practice_id = practice_answer.practice_id and s.college_id = practice_answer.college_id
     and case side when 'MENTOR' then coalesce(m.mentor_id, s.mentor_id) else m.mentee_id end = any ((select contracts.session_persons())::uuid[]))) with check (exists (
  select from programs.practice_source s left join programs.mentorship m on m.id = s.mentorship_id
   where s.practice_id = practice_answer.practice_id and s.college_id = practice_answer.college_id
     and case side when 'MENTOR' then coalesce(m.mentor_id, s.mentor_id) else m.mentee_id end = any ((select contracts.session_persons())::uuid[])));

create policy contracts_all on programs.practice_answer for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.practice_answer for select to hub_verify using (true);

grant select, insert, update on programs.practice_answer to hub_programs;

grant select on programs.practice_answer to hub_verify;

grant select, update on programs.practice to hub_contracts;

grant select, update (mentor_id) on programs.practice_source to hub_contracts;

grant select on programs.practice_answer to hub_contracts;

create function contracts.share_practice() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    new.shared_on := case
      when new.offered_on is null or new.withdrawn_on is not null or not new.sides <@ array(
        select a.side from programs.practice_answer a
         where a.practice_id = new.id and a.agrees and a.version = new.version) then null
      else coalesce(old.shared_on, contracts.today(new.college_id)) end;
    return new;
  end $$;

alter function contracts.share_practice() owner to hub_contracts;

create trigger share before update on programs.practice
  for each row execute function contracts.share_practice();

create function contracts.share_answered_practice() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update programs.practice p set version = p.version where p.id = new.practice_id;
    return null;
  end $$;

alter function contracts.share_answered_practice() owner to hub_contracts;

create trigger share after insert or update on programs.practice_answer
  for each row execute function contracts.share_answered_practice();

alter table programs.reward enable row level security;

alter table programs.reward force row level security;

create policy service_read on programs.reward for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on programs.reward for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.reward for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.reward for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.reward for select to hub_verify using (true);

grant select, insert, update on programs.reward to hub_programs;

grant select on programs.reward to hub_verify;

grant select, delete, update (person_id, title, void_reason) on programs.reward to hub_contracts;

create function contracts.forms_of_region(p_region uuid) returns table (code text, mentor_category text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.code, f.mentor_category from programs.form f
     where f.region_id is null or f.region_id = p_region order by f.code $$;

grant select on programs.form to hub_contracts;

alter function contracts.forms_of_region(uuid) owner to hub_contracts;

revoke all on function contracts.forms_of_region(uuid) from public;

grant execute on function contracts.forms_of_region(uuid) to hub_school;

alter table programs.outcome enable row level security;

alter table programs.outcome force row level security;

create policy service_read on programs.outcome for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_insert on programs.outcome for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.outcome for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.outcome for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.outcome for select to hub_verify using (true);

grant select, insert, update on programs.outcome to hub_programs;

grant select on programs.outcome to hub_verify;

grant select, delete, update (person_id, document) on programs.outcome to hub_contracts;

create function programs.outcomes_due(p_college uuid, p_year integer, p_day date)
  returns table (person_id uuid, kind text, due_on date, ended_on date)
  language sql stable set search_path = pg_catalog, pg_temp as $$
    with last_days as (
      select m.mentee_id, f.mentee_category, max(coalesce(m.ended_on, m.until_on)) as day
        from programs.mentorship m join programs.form f on f.code = m.form_code
       where m.college_id = p_college and m.status in ('APPROVED', 'ENDED') and m.started_on <= p_day
       group by m.mentee_id, f.mentee_category
    ),
    asked as materialized (
      select l.mentee_id, k.kind, d.due_on, l.day
        from last_days l
        join (values ('RETENTION_ONE_YEAR', 'TEACHER', 1), ('RETENTION_THREE_YEARS', 'TEACHER', 3), ('ATTESTATION', 'TEACHER', 3), ('EMPLOYMENT', 'STUDENT', 1)) as k (kind, mentee, years) on k.mentee = l.mentee_category
       cross join lateral (select (l.day + make_interval(years => k.years) + interval '1 day')::date as due_on) d
       where d.due_on between make_date(p_year, 9, 1) and least(p_day, make_date(p_year + 1, 8, 31))
    )
    select a.mentee_id, a.kind, a.due_on, a.day
      from asked a
      join contracts.people_of_year(p_college, p_year, p_day, array(select distinct mentee_id from asked)) p
        on p.id = a.mentee_id
     where p.consent_in_force $$;

create function contracts.outcomes_due(p_college uuid, p_year integer)
  returns table (person_id uuid, kind text, due_on date, ended_on date)
  language sql stable rows 200 security definer set search_path = pg_catalog, pg_temp as $$
    select d.* from programs.outcomes_due(p_college, p_year, contracts.as_of(p_college, p_year)) d
     where p_college = any (contracts.session_colleges()) $$;

alter function contracts.outcomes_due(uuid, integer) owner to hub_contracts;

revoke all on function contracts.outcomes_due(uuid, integer) from public;

grant execute on function contracts.outcomes_due(uuid, integer) to hub_programs;

create function contracts.year_totals(p_colleges uuid[], p_year integer)
     returns table (college_id uuid, completed integer, at_work integer, left_by_mentor integer, left_by_mentee integer,
                    ended_by_college integer, ended_not_said integer, reports_due integer, reports_given integer,
                    practices integer, practices_shared integer, finished integer, returned integer, rewards jsonb)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with asked as materialized (
         select c.id, contracts.as_of(c.id, p_year) as day
           from unnest(array(select unnest(p_colleges) intersect select unnest(contracts.session_reach()))) as c (id)
       ),
       pairs as materialized (
         select m.id, m.college_id, m.mentee_id, m.ended_by,
  case when m.status = 'VOIDED' then 'VOIDED'
       when m.status = 'PROPOSED' then case when (select count(*) = 2 and bool_and(a.agrees) from programs.mentorship_answer a
   where a.mentorship_id = m.id) then 'ACCEPTED' else 'PROPOSED' end
       when m.ended_on <= a.day and m.ended_on < m.until_on and m.ended_by is not null then 'ENDED'
       when coalesce(m.ended_on, m.until_on) < a.day then 'COMPLETED'
       else 'ACTIVE' end as status, a.day,
                coalesce(m.ended_on, m.until_on) <= a.day as over
           from asked a join programs.mentorship m on (m.college_id, m.academic_year) = (a.id, p_year)
          where m.status in ('APPROVED', 'ENDED') and m.started_on <= a.day
       ),
       of_pairs as (
         select p.college_id, count(*) filter (where p.status = 'COMPLETED' or p.over and p.status = 'ACTIVE')::int as completed,
                count(*) filter (where p.status = 'ACTIVE' and not p.over)::int as at_work,
                count(*) filter (where p.status = 'ENDED' and p.ended_by = 'MENTOR')::int as left_by_mentor, count(*) filter (where p.status = 'ENDED' and p.ended_by = 'MENTEE')::int as left_by_mentee,
                count(*) filter (where p.status = 'ENDED' and p.ended_by = 'COLLEGE')::int as ended_by_college, count(*) filter (where p.status = 'ENDED' and p.ended_by = 'NOT_SAID')::int as ended_not_said,
                (2 * count(*) filter (where p.over))::int as reports_due
           from pairs p group by p.college_id
       ),
       reports as (
         select r.college_id, count(*)::int as given from pairs p join programs.pair_report r on r.mentorship_id = p.id
          group by r.college_id
       ),
       kept as (
         select k.college_id, count(*)::int as practices, count(k.shared_on)::int as shared
           from asked a join programs.practice k on (k.college_id, k.academic_year) = (a.id, p_year)
          where k.withdrawn_on is null group by k.college_id
       ),
       finished as materialized (
         select distinct p.college_id, p.mentee_id from pairs p
          where p.status = 'COMPLETED' or p.over and p.status = 'ACTIVE'
       ),
       gone_back as (
         select f.college_id, count(*)::int as finished, count(b.person_id)::int as returned
           from finished f
           left join contracts.mentors_in_base(array(select id from asked)) b
             on (b.college_id, b.person_id) = (f.college_id, f.mentee_id)
          group by f.college_id
       ),
       rewarded as (
         select w.college_id, jsonb_object_agg(w.level, w.n) as levels
           from (select r.college_id, r.level, count(*)::int as n
                   from asked a join programs.reward r on (r.college_id, r.academic_year) = (a.id, p_year)
                  where r.void_reason is null group by r.college_id, r.level) w
          group by w.college_id
       )
       select a.id, coalesce(p.completed, 0), coalesce(p.at_work, 0), coalesce(p.left_by_mentor, 0),
              coalesce(p.left_by_mentee, 0), coalesce(p.ended_by_college, 0), coalesce(p.ended_not_said, 0),
              coalesce(p.reports_due, 0), coalesce(r.given, 0), coalesce(k.practices, 0), coalesce(k.shared, 0),
              coalesce(g.finished, 0), coalesce(g.returned, 0), coalesce(w.levels, '{}'::jsonb)
         from asked a
         left join of_pairs p on p.college_id = a.id
         left join reports r on r.college_id = a.id
         left join kept k on k.college_id = a.id
         left join gone_back g on g.college_id = a.id
         left join rewarded w on w.college_id = a.id $$;

alter function contracts.year_totals(uuid[], integer) owner to hub_contracts;

revoke all on function contracts.year_totals(uuid[], integer) from public;

grant execute on function contracts.year_totals(uuid[], integer) to hub_programs, hub_monitoring;

create function contracts.rewards_of_year(p_college uuid, p_year integer)
  returns table (kind text, level text, count integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.kind, r.level, count(*)::int from programs.reward r
     where r.college_id = p_college and r.academic_year = p_year and r.void_reason is null
       and p_college = any (contracts.session_reach())
     group by r.kind, r.level order by r.kind, r.level $$;

alter function contracts.rewards_of_year(uuid, integer) owner to hub_contracts;

revoke all on function contracts.rewards_of_year(uuid, integer) from public;

grant execute on function contracts.rewards_of_year(uuid, integer) to hub_monitoring;

create function contracts.shared_practices(p_college uuid, p_year integer, p_most integer)
  returns table (title text, form_ru text, form_en text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.title, f.title_ru, f.title_en from programs.practice k join programs.form f on f.code = k.form_code
     where k.college_id = p_college and k.academic_year = p_year and k.shared_on is not null
       and k.withdrawn_on is null and p_college = any (contracts.session_reach())
     order by k.id limit p_most $$;

alter function contracts.shared_practices(uuid, integer, integer) owner to hub_contracts;

revoke all on function contracts.shared_practices(uuid, integer, integer) from public;

grant execute on function contracts.shared_practices(uuid, integer, integer) to hub_monitoring;

alter table programs.region_rule enable row level security;

alter table programs.region_rule force row level security;

create policy service_read on programs.region_rule for select to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[]) or region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[])));

create policy service_insert on programs.region_rule for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.region_rule for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on programs.region_rule for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.region_rule for select to hub_verify using (true);

grant select, insert on programs.region_rule to hub_programs;

grant select on programs.region_rule to hub_verify;

alter table programs.region_form enable row level security;

alter table programs.region_form force row level security;

create policy service_read on programs.region_form for select to hub_programs using (true);

create policy service_insert on programs.region_form for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.region_form for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on programs.region_form for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.region_form for select to hub_verify using (true);

grant select, insert, update on programs.region_form to hub_programs;

grant select on programs.region_form to hub_verify;

alter table programs.form_alias enable row level security;

alter table programs.form_alias force row level security;

create policy service_read on programs.form_alias for select to hub_programs using (true);

create policy service_insert on programs.form_alias for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.form_alias for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on programs.form_alias for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.form_alias for select to hub_verify using (true);

grant select, insert, update on programs.form_alias to hub_programs;

grant select on programs.form_alias to hub_verify;

alter table programs.region_tag enable row level security;

alter table programs.region_tag force row level security;

create policy service_read on programs.region_tag for select to hub_programs using (true);

create policy service_insert on programs.region_tag for insert to hub_programs with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy service_update on programs.region_tag for update to hub_programs using (region_id = any ((select contracts.session_regions())::uuid[])) with check (region_id = any ((select contracts.session_regions())::uuid[]));

create policy contracts_all on programs.region_tag for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.region_tag for select to hub_verify using (true);

grant select, insert, update on programs.region_tag to hub_programs;

grant select on programs.region_tag to hub_verify;

alter table programs.year_tag enable row level security;

alter table programs.year_tag force row level security;

create policy service_read on programs.year_tag for select to hub_programs using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on programs.year_tag for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.year_tag for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.year_tag for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.year_tag for select to hub_verify using (true);

grant select, insert, update on programs.year_tag to hub_programs;

grant select on programs.year_tag to hub_verify;

alter table programs.labour_agreement enable row level security;

alter table programs.labour_agreement force row level security;

create policy service_read on programs.labour_agreement for select to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[]) or mentor_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on programs.labour_agreement for insert to hub_programs with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on programs.labour_agreement for update to hub_programs using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on programs.labour_agreement for all to hub_contracts using (true) with check (true);

create policy verify_read on programs.labour_agreement for select to hub_verify using (true);

grant select, insert, update on programs.labour_agreement to hub_programs;

grant select on programs.labour_agreement to hub_verify;

grant select, update (mentor_id, number, content, form, payment, end_reason) on programs.labour_agreement to hub_contracts;

grant select on programs.region_rule to hub_contracts;

create function programs.rule_effect(p_college uuid, p_rule text, p_day date) returns text
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce((
      select r.effect from programs.region_rule r join contracts.colleges c on c.region_id = r.region_id
       where c.id = p_college and r.rule = p_rule and r.acts_from <= p_day
       order by r.n desc limit 1), 'OFF') $$;

create function programs.pairs_of_workers(p_college uuid, p_year integer, p_day date)
    returns table (mentor_id uuid, mentorship_id uuid, needed_on date, signed boolean)
    language sql stable set search_path = pg_catalog, pg_temp as $$
      select m.mentor_id, m.id, d.day, exists (
  select from programs.labour_agreement a
   where a.mentor_id = m.mentor_id and a.college_id = p_college and a.acts_from <= d.day
     and coalesce(a.ended_on, a.acts_until) >= d.day)
        from programs.mentorship m
        join programs.form f on f.code = m.form_code and (f.mentor_category = 'TEACHER' and f.mentee_category = 'TEACHER')
       cross join lateral (select least(p_day, coalesce(m.ended_on, m.until_on)) as day) d
       where m.mentor_college_id = p_college and m.academic_year = p_year and m.status in ('APPROVED', 'ENDED')
         and m.started_on <= p_day and programs.rule_effect(p_college, 'MENTOR_AGREEMENT', d.day) in ('WARN', 'BLOCK') $$;

grant execute on function programs.pairs_of_workers(uuid, integer, date), programs.rule_effect(uuid, text, date)
  to hub_programs;

grant select, insert, update, delete on programs.measure to hub_contracts;

grant select on programs.measure to hub_verify;

create view contracts.measures_of_programs with (security_barrier) as
  select college_id, academic_year, measure, category, form, value, as_of from programs.measure where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measures_of_programs owner to hub_contracts;

grant select, insert, update, delete on programs.measure_sheet to hub_contracts;

grant select on programs.measure_sheet to hub_verify;

create view contracts.measure_sheets_of_programs with (security_barrier) as
  select college_id, academic_year, measure_group, by_form, counts, things, as_of from programs.measure_sheet where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measure_sheets_of_programs owner to hub_contracts;

grant select, insert, update, delete on programs.measure_history to hub_contracts;

grant select on programs.measure_history to hub_verify;

create view contracts.measure_history_of_programs with (security_barrier) as
  select college_id, academic_year, measure, category, form, day, value, recounted from programs.measure_history where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measure_history_of_programs owner to hub_contracts;

grant select on contracts.measures_of_programs, contracts.measure_sheets_of_programs to hub_programs;

create function programs.has_year(p_college uuid, p_year integer) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select exists (select from programs.college_year y where y.college_id = p_college and y.academic_year = p_year)
        -- A pair that has yet to begin counts nobody, but without a row no midnight would come back to count it.
        or exists (
          select from programs.mentorship m
           where (m.college_id = p_college or m.mentor_college_id = p_college) and m.status in ('APPROVED', 'ENDED')
             and m.started_on <= make_date(p_year + 1, 8, 31)
             and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)) $$;

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
        on p.id = s.person_id $$;

grant insert on programs.audit to hub_contracts;

create function contracts.merge_conflicts_programs(p_college uuid, p_keep uuid, p_merge uuid)
  returns table (code text, academic_year integer, ru text, en text) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform contracts.require_own_people(p_college, array[p_keep, p_merge]);
    perform pg_advisory_xact_lock(hashtextextended('mentorships ' || k.college_id, 0))
       from (select distinct college_id from programs.mentorship m
              where (m.college_id = p_college and m.mentee_id = any (array[p_keep, p_merge]))
                 or (m.mentor_college_id = p_college and m.mentor_id = any (array[p_keep, p_merge]))
             union select p_college order by 1) k;
    return query
      select 'EACH_OTHERS_PAIR', m.academic_year::integer, 'В {year} эти две записи — наставник и наставляемый одной пары. Отмените пару (voidMentorships), если это один человек.', 'In {year} these two records are mentor and mentee of one pair. Void it (voidMentorships) if they are one person.' from programs.mentorship m
       where m.college_id = p_college and m.status <> 'VOIDED'
         and ((m.mentor_id, m.mentee_id) = (p_keep, p_merge) or (m.mentor_id, m.mentee_id) = (p_merge, p_keep))
      union
      select 'BOTH_HAVE_MENTOR', k.academic_year::integer, 'В {year} у обеих записей в одни и те же дни был наставник, а у наставляемого он один. Отмените одну из пар или завершите её днём до начала другой и повторите.', 'In {year} both records had a mentor on the same days, and a mentee has one. Void one of the pairs, or end it on a day before the other began, then merge again.'
        from programs.mentorship k
        join programs.mentorship m
          on (m.college_id, m.mentee_id, m.exclusive_scope) = (k.college_id, p_merge, k.exclusive_scope)
         and m.started_on <= coalesce(k.ended_on, k.until_on) and k.started_on <= coalesce(m.ended_on, m.until_on)
       where k.college_id = p_college and k.mentee_id = p_keep
         and k.status in ('APPROVED', 'ENDED') and m.status in ('APPROVED', 'ENDED')
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
    -- Whoever has the calendar of the record that goes makes a new one.
    update programs.calendar_link set revoked_at = coalesce(revoked_at, now()), person_id = p_keep where person_id = p_merge;
    delete from programs.pair_decision
     where college_id = p_college and (mentee_id, mentor_id) in ((p_keep, p_merge), (p_merge, p_keep));
    update programs.labour_agreement set mentor_id = p_keep where college_id = p_college and mentor_id = p_merge;

    update programs.pair_decision g set mentee_id = p_keep
     where g.college_id = p_college and g.mentee_id = p_merge and not exists (
       select from programs.pair_decision k where k.college_id = p_college and k.mentee_id = p_keep and k.mentor_id = g.mentor_id);
    delete from programs.pair_decision g where g.college_id = p_college and g.mentee_id = p_merge;

    update programs.pair_decision g set mentor_id = p_keep
     where g.college_id = p_college and g.mentor_id = p_merge and not exists (
       select from programs.pair_decision k where k.college_id = p_college and k.mentor_id = p_keep and k.mentee_id = g.mentee_id);
    delete from programs.pair_decision g where g.college_id = p_college and g.mentor_id = p_merge;

    update programs.mentee_support g set mentee_id = p_keep
     where g.college_id = p_college and g.mentee_id = p_merge and not exists (
       select from programs.mentee_support k where k.college_id = p_college and k.mentee_id = p_keep and k.academic_year = g.academic_year);
    delete from programs.mentee_support g where g.college_id = p_college and g.mentee_id = p_merge;

    update programs.reward g set person_id = p_keep
     where g.college_id = p_college and g.person_id = p_merge and not exists (
       select from programs.reward k where k.college_id = p_college and k.person_id = p_keep and (k.kind, k.level, k.title, k.rewarded_on) = (g.kind, g.level, g.title, g.rewarded_on));
    delete from programs.reward g where g.college_id = p_college and g.person_id = p_merge;

    update programs.outcome g set person_id = p_keep
     where g.college_id = p_college and g.person_id = p_merge and not exists (
       select from programs.outcome k where k.college_id = p_college and k.person_id = p_keep and (k.kind, k.due_on) = (g.kind, g.due_on));
    delete from programs.outcome g where g.college_id = p_college and g.person_id = p_merge;
    update programs.practice_source set mentor_id = p_keep where college_id = p_college and mentor_id = p_merge;

    insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'mentorship.merge', 'Mentorship', m.id, m.college_id, array['menteeId']
      from programs.mentorship m where m.id = any (v_mentee);

    insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'mentorship.merge', 'Mentorship', m.id, m.college_id, array['mentorId']
      from programs.mentorship m where m.id = any (v_mentor);
    return query select 'mentorships', cardinality(v_mentee) + cardinality(v_mentor);
  end $$;

create function programs.forget_meetings(p_college uuid, p_people uuid[], p_names text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_pairs uuid[] := array(
      select m.id from programs.mentorship m
       where (m.college_id = p_college and m.mentee_id = any (p_people))
          or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)));
  begin
    delete from programs.meeting_note where mentorship_id = any (v_pairs);
    delete from programs.feedback_answer where mentorship_id = any (v_pairs);
    delete from programs.feedback_word where mentorship_id = any (v_pairs);
    update programs.meeting k set place = null, cancel_reason = null
     where (k.place is not null or k.cancel_reason is not null) and exists (
       select from programs.meeting_mentorship p where p.meeting_id = k.id and p.mentorship_id = any (v_pairs));

    update programs.meeting_note w set note = regexp_replace(w.note, p_names, '—', 'gi')
     where w.college_id = p_college and w.note ~* p_names;
    update programs.feedback_answer w set help_wanted = regexp_replace(w.help_wanted, p_names, '—', 'gi')
     where w.college_id = p_college and w.help_wanted ~* p_names;

    update programs.feedback_word w set went_well = regexp_replace(w.went_well, p_names, '—', 'gi')
     where w.college_id = p_college and w.went_well ~* p_names;
    update programs.feedback_word w set went_badly = regexp_replace(w.went_badly, p_names, '—', 'gi')
     where w.college_id = p_college and w.went_badly ~* p_names;

    update programs.meeting w set place = regexp_replace(w.place, p_names, '—', 'gi')
     where w.college_id = p_college and w.place ~* p_names;
    update programs.meeting w set cancel_reason = regexp_replace(w.cancel_reason, p_names, '—', 'gi')
     where w.college_id = p_college and w.cancel_reason ~* p_names;
    update programs.calendar_link set revoked_at = now() where person_id = any (p_people) and revoked_at is null;
  end $$;

create function programs.forget_plans(p_college uuid, p_people uuid[], p_names text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_pairs uuid[] := array(
      select m.id from programs.mentorship m
       where (m.college_id = p_college and m.mentee_id = any (p_people))
          or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)));
  begin
    delete from programs.plan_item_word where mentorship_id = any (v_pairs);
    delete from programs.plan_extension_word where mentorship_id = any (v_pairs);

    update programs.plan_item_word w set direction_words = regexp_replace(w.direction_words, p_names, '—', 'gi')
     where w.college_id = p_college and w.direction_words ~* p_names;
    update programs.plan_item_word w set difficulty = regexp_replace(w.difficulty, p_names, '—', 'gi')
     where w.college_id = p_college and w.difficulty ~* p_names;
    update programs.plan_item_word w set measure = regexp_replace(w.measure, p_names, '—', 'gi')
     where w.college_id = p_college and w.measure ~* p_names;
    update programs.plan_item_word w set interim_result = regexp_replace(w.interim_result, p_names, '—', 'gi')
     where w.college_id = p_college and w.interim_result ~* p_names;
    update programs.plan_item_word w set final_result = regexp_replace(w.final_result, p_names, '—', 'gi')
     where w.college_id = p_college and w.final_result ~* p_names;

    update programs.plan_extension_word w set reason = regexp_replace(w.reason, p_names, '—', 'gi')
     where w.college_id = p_college and w.reason ~* p_names;
  end $$;

create function programs.forget_closing(p_college uuid, p_people uuid[], p_names text) returns setof integer
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_pairs uuid[] := array(
      select m.id from programs.mentorship m
       where (m.college_id = p_college and m.mentee_id = any (p_people))
          or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)));
  begin
    delete from programs.pair_report_word where mentorship_id = any (v_pairs);
    return query
    update programs.practice k
       set title = '—', done = '—', result = null, link = null, tags = '{}', tag_keys = '{}', search_key = '',
           withdrawn_on = coalesce(k.withdrawn_on, contracts.today(k.college_id)), withdrawn_reason = '—'
      from programs.practice_source s
     where s.practice_id = k.id and (s.mentorship_id = any (v_pairs)
       or s.college_id = p_college and s.mentor_id = any (p_people))
    returning k.academic_year::integer;
    update programs.reward set title = '—', void_reason = case when void_reason is not null then '—' end
     where college_id = p_college and person_id = any (p_people);
    update programs.outcome set document = null
     where college_id = p_college and person_id = any (p_people) and document is not null;

    update programs.pair_report_word w set worked = regexp_replace(w.worked, p_names, '—', 'gi')
     where w.college_id = p_college and w.worked ~* p_names;
    update programs.pair_report_word w set did_not_work = regexp_replace(w.did_not_work, p_names, '—', 'gi')
     where w.college_id = p_college and w.did_not_work ~* p_names;

    update programs.practice w set title = regexp_replace(w.title, p_names, '—', 'gi')
     where w.college_id = p_college and w.title ~* p_names;
    update programs.practice w set done = regexp_replace(w.done, p_names, '—', 'gi')
     where w.college_id = p_college and w.done ~* p_names;
    update programs.practice w set result = regexp_replace(w.result, p_names, '—', 'gi')
     where w.college_id = p_college and w.result ~* p_names;
    update programs.practice w set link = regexp_replace(w.link, p_names, '—', 'gi')
     where w.college_id = p_college and w.link ~* p_names;
    update programs.practice w set withdrawn_reason = regexp_replace(w.withdrawn_reason, p_names, '—', 'gi')
     where w.college_id = p_college and w.withdrawn_reason ~* p_names;
    update programs.practice w set search_key = regexp_replace(w.search_key, p_names, '—', 'gi')
     where w.college_id = p_college and w.search_key ~* p_names;
    update programs.practice k set tags = '{}', tag_keys = '{}'
     where k.college_id = p_college and array_to_string(k.tags, ' ') ~* p_names;

    update programs.reward w set title = regexp_replace(w.title, p_names, '—', 'gi')
     where w.college_id = p_college and w.title ~* p_names;
    update programs.reward w set void_reason = regexp_replace(w.void_reason, p_names, '—', 'gi')
     where w.college_id = p_college and w.void_reason ~* p_names;

    update programs.outcome w set document = regexp_replace(w.document, p_names, '—', 'gi')
     where w.college_id = p_college and w.document ~* p_names;
  end $$;

create function contracts.erase_person_programs(p_college uuid, p_people uuid[], p_names text[])
  returns table (what text, changed integer, fact text, college_id uuid, academic_year integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  declare
    v_ended uuid[];
    v_voided uuid[];
    v_cleared uuid[];
    v_names text := (select '(' || string_agg(replace(replace(regexp_replace(n, '([][().*+?{}|^$\\-])', '\\\1', 'g'), 'е', '[её]'), ' ', '\s+'), '|') || ')' from unnest(p_names) n where n <> '');
    v_told uuid[];
    v_closing integer[];
  begin
    perform contracts.require_own_people(p_college, p_people);
    perform pg_advisory_xact_lock(hashtextextended('mentorships ' || k.college_id, 0))
       from (select distinct college_id from programs.mentorship m
              where (m.college_id = p_college and m.mentee_id = any (p_people))
                 or (m.mentor_college_id = p_college and m.mentor_id = any (p_people))
             union select p_college order by 1) k;
    with gone as (
      update programs.mentorship m
         set status = 'ENDED', ended_on = least(contracts.today(m.college_id), m.until_on),
             ended_by = 'COLLEGE', end_reason = null
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
    perform programs.forget_meetings(p_college, p_people, v_names);
    perform programs.forget_plans(p_college, p_people, v_names);
    v_closing := array(select programs.forget_closing(p_college, p_people, v_names));
    delete from programs.pair_decision d
     where d.college_id = p_college and (d.mentee_id = any (p_people) or d.mentor_id = any (p_people));
    update programs.labour_agreement a
       set number = a.id::text, content = '—', form = '—', payment = null, end_reason = null
     where a.college_id = p_college and a.mentor_id = any (p_people);
    delete from programs.mentee_support s where s.college_id = p_college and s.mentee_id = any (p_people);
    update programs.program p set lead = null
     where p.college_id = p_college
       and regexp_replace(translate(lower(p.lead), 'ё', 'е'), '\s+', ' ', 'g') = any (p_names);

    update programs.college_year t
       set curator = regexp_replace(t.curator, v_names, '—', 'gi'), goals = regexp_replace(t.goals, v_names, '—', 'gi'), expected_results = regexp_replace(t.expected_results, v_names, '—', 'gi')
     where t.college_id = p_college and (t.curator ~* v_names or t.goals ~* v_names or t.expected_results ~* v_names);
    update programs.college_year t set working_group = regexp_replace(t.working_group::text, v_names, '—', 'gi')::jsonb
     where t.college_id = p_college and t.working_group::text ~* v_names;
    update programs.activity t
       set title_ru = regexp_replace(t.title_ru, v_names, '—', 'gi'), title_en = regexp_replace(t.title_en, v_names, '—', 'gi'), result_ru = regexp_replace(t.result_ru, v_names, '—', 'gi'), result_en = regexp_replace(t.result_en, v_names, '—', 'gi'), done_document = regexp_replace(t.done_document, v_names, '—', 'gi'), not_applicable_reason = regexp_replace(t.not_applicable_reason, v_names, '—', 'gi'), changed_reason = regexp_replace(t.changed_reason, v_names, '—', 'gi')
     where t.college_id = p_college and (t.title_ru ~* v_names or t.title_en ~* v_names or t.result_ru ~* v_names or t.result_en ~* v_names or t.done_document ~* v_names or t.not_applicable_reason ~* v_names or t.changed_reason ~* v_names);
    update programs.stage_closure t
       set override_reason = regexp_replace(t.override_reason, v_names, '—', 'gi')
     where t.college_id = p_college and (t.override_reason ~* v_names);
    update programs.labour_agreement t
       set content = regexp_replace(t.content, v_names, '—', 'gi'), form = regexp_replace(t.form, v_names, '—', 'gi'), end_reason = regexp_replace(t.end_reason, v_names, '—', 'gi')
     where t.college_id = p_college and (t.content ~* v_names or t.form ~* v_names or t.end_reason ~* v_names);
    update programs.year_step t
       set reason = regexp_replace(t.reason, v_names, '—', 'gi')
     where t.college_id = p_college and (t.reason ~* v_names);
    with gone as (
      update programs.mentorship m set results = null, case_link = null
       where ((m.college_id = p_college and m.mentee_id = any (p_people))
           or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
         and (m.results is not null or m.case_link is not null) returning m.id
    ), silent as (
      update programs.mentorship_answer a set reason = null from programs.mentorship m
       where m.id = a.mentorship_id and a.reason is not null
         and ((m.college_id = p_college and m.mentee_id = any (p_people))
           or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
    ), named as (
      update programs.mentorship m
         set results = regexp_replace(m.results, v_names, '—', 'gi'), case_link = regexp_replace(m.case_link, v_names, '—', 'gi')
       where m.college_id = p_college
         and not (m.mentee_id = any (p_people)
                  or (m.mentor_college_id = p_college and m.mentor_id = any (p_people)))
         and (m.results ~* v_names or m.case_link ~* v_names) returning m.id
    ) select coalesce(array_agg(id), '{}') into v_told from (table gone union all table named) both_of;

    insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'mentorship.erase', 'Mentorship', m.id, m.college_id, array['status', 'endedOn', 'endReason']
      from programs.mentorship m where m.id = any (v_ended);

    insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'mentorship.erase', 'Mentorship', m.id, m.college_id, array['status', 'voidReason']
      from programs.mentorship m where m.id = any (v_voided);

    insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'mentorship.erase', 'Mentorship', m.id, m.college_id, array['endReason', 'voidReason']
      from programs.mentorship m where m.id = any (v_cleared);

    insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'mentorship.erase', 'Mentorship', m.id, m.college_id, array['results', 'caseLink']
      from programs.mentorship m where m.id = any (v_told);
    return query
      select w.what, w.changed, null::text, null::uuid, null::integer
        from (values ('mentorshipsEnded', cardinality(v_ended)), ('mentorshipsVoided', cardinality(v_voided))) w (what, changed)
      union all
      select null, 0, f.fact, c.college_id, y.year
        from programs.mentorship m
       cross join lateral unnest(array[m.college_id, m.mentor_college_id]) as c (college_id)
       cross join lateral (
         select generate_series(extract(year from m.started_on - interval '8 months')::int,
                                extract(year from m.until_on - interval '8 months')::int) as year
          union select m.academic_year::int) y
       cross join unnest(array['mentorships', 'college_years']) as f (fact)
       where m.id = any (v_ended || v_voided)
       group by f.fact, c.college_id, y.year
      union all
      select null, 0, 'closing', p_college, y from unnest(v_closing) as y;
  end $$;

create function contracts.mentor_load(p_college uuid) returns table (person_id uuid, mentees integer)
     language sql stable rows 5000 security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentor_id, count(distinct m.mentee_id)::int
         from programs.mentorship m
        where m.mentor_college_id = p_college and p_college = any (contracts.session_colleges())
          and m.status = 'APPROVED' and m.until_on >= (select contracts.today(p_college)) and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))
        group by m.mentor_id $$;

alter function contracts.mentor_load(uuid) owner to hub_contracts;

revoke all on function contracts.mentor_load(uuid) from public;

grant execute on function contracts.mentor_load(uuid) to hub_participants;

create function contracts.mentee_standing(p_college uuid)
     returns table (person_id uuid, has_mentor boolean, finished_on date)
     language sql stable rows 5000 security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentee_id,
              bool_or(m.status = 'APPROVED' and m.until_on >= d.today),
              max(coalesce(m.ended_on, m.until_on)) filter (where (m.status = 'APPROVED' and m.until_on < d.today
  or m.status = 'ENDED' and (m.ended_on >= m.until_on or m.ended_by is null)))
         from programs.mentorship m, (select contracts.today(p_college) as today offset 0) d
        where m.college_id = p_college and p_college = any (contracts.session_colleges()) and m.status in ('APPROVED', 'ENDED')
        group by m.mentee_id $$;

alter function contracts.mentee_standing(uuid) owner to hub_contracts;

revoke all on function contracts.mentee_standing(uuid) from public;

grant execute on function contracts.mentee_standing(uuid) to hub_participants;

create function contracts.mentor_candidates(p_college uuid, p_since integer) returns table (person_id uuid)
     language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
       select m.mentor_id from programs.mentorship m
        where m.mentor_college_id = p_college and m.academic_year >= p_since and m.status <> 'VOIDED'
          and (p_college = any (contracts.session_colleges()) or m.mentor_id = any (contracts.session_persons()))
       union
       select m.mentee_id from programs.mentorship m, (select contracts.today(p_college) as today offset 0) d
        where m.college_id = p_college and (m.status = 'APPROVED' and m.until_on < d.today
  or m.status = 'ENDED' and (m.ended_on >= m.until_on or m.ended_by is null))
          and (p_college = any (contracts.session_colleges()) or m.mentee_id = any (contracts.session_persons())) $$;

alter function contracts.mentor_candidates(uuid, integer) owner to hub_contracts;

revoke all on function contracts.mentor_candidates(uuid, integer) from public;

grant execute on function contracts.mentor_candidates(uuid, integer) to hub_school;

create function contracts.people_in_pairs(p_colleges uuid[])
     returns table (side text, person_id uuid, mentees integer)
     language sql stable rows 10000 security definer set search_path = pg_catalog, pg_temp as $$
       select 'MENTOR', m.mentor_id, count(distinct m.mentee_id)::int
         from programs.mentorship m join contracts.colleges d on d.id = m.mentor_college_id
        where m.mentor_college_id = any (p_colleges) and m.status = 'APPROVED' and m.until_on >= d.today and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))
        group by m.mentor_id
       union all
       select distinct 'MENTEE', m.mentee_id, 0
         from programs.mentorship m join contracts.colleges d on d.id = m.college_id
        where m.college_id = any (p_colleges) and m.status = 'APPROVED' and m.until_on >= d.today $$;

alter function contracts.people_in_pairs(uuid[]) owner to hub_contracts;

revoke all on function contracts.people_in_pairs(uuid[]) from public;

create function programs.without_pair(p_colleges uuid[], p_year integer, p_side text, p_categories text[])
  returns table (college_id uuid, person_id uuid) language sql stable set search_path = pg_catalog, pg_temp as $$
    select c.college_id, c.id from contracts.consented_people(p_colleges, p_year, p_categories) c
     where c.id not in (
       select case p_side when 'mentees' then m.mentee_id else m.mentor_id end from programs.mentorship m
        where (p_side = 'mentees' and m.college_id = any (p_colleges)
               or p_side = 'mentors' and m.mentor_college_id = any (p_colleges))
          and m.status in ('APPROVED', 'ENDED') and m.started_on <= make_date(p_year + 1, 8, 31)
          and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)) $$;

create function programs.mentors_with_room(p_colleges uuid[])
    returns table (college_id uuid, person_id uuid, mentees integer, free integer)
    language sql stable set search_path = pg_catalog, pg_temp as $$
      select b.college_id, b.person_id, coalesce(l.mentees, 0), coalesce(b.capacity, 1) - coalesce(l.mentees, 0)
        from contracts.mentors_in_base(p_colleges) b
        left join (
          select m.mentor_college_id, m.mentor_id, count(distinct m.mentee_id)::integer as mentees
            from programs.mentorship m join contracts.colleges d on d.id = m.mentor_college_id
           where m.mentor_college_id = any (p_colleges) and m.status = 'APPROVED' and m.until_on >= d.today and (m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))
           group by m.mentor_college_id, m.mentor_id
        ) l on (l.mentor_college_id, l.mentor_id) = (b.college_id, b.person_id)
       where coalesce(b.capacity, 1) > coalesce(l.mentees, 0) $$;

create function contracts.closing_counts(p_colleges uuid[], p_year integer, p_side text, p_categories text[])
  returns table (college_id uuid, without_pair integer, mentors integer, places integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with reached as materialized (select array(select unnest(p_colleges) intersect select unnest(contracts.session_reach())) as ids),
    people as (
      select w.college_id, count(*)::integer as n
        from reached r, programs.without_pair(r.ids, p_year, p_side, p_categories) w group by w.college_id
    ),
    room as (
      select m.college_id, count(*)::integer as n, sum(m.free)::integer as places
        from reached r, programs.mentors_with_room(r.ids) m group by m.college_id
    )
    select c.id, coalesce(p.n, 0), coalesce(m.n, 0), coalesce(m.places, 0)
      from reached r cross join unnest(r.ids) as c (id)
      left join people p on p.college_id = c.id
      left join room m on m.college_id = c.id $$;

create function contracts.people_without_pair(p_colleges uuid[], p_year integer, p_side text, p_categories text[])
  returns table (college_id uuid, person_id uuid) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select w.college_id, w.person_id
      from (select array(select unnest(p_colleges) intersect select unnest(contracts.session_colleges())) as ids offset 0) o, programs.without_pair(o.ids, p_year, p_side, p_categories) w $$;

create function contracts.mentors_with_room(p_colleges uuid[])
  returns table (college_id uuid, person_id uuid, mentees integer, free integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.college_id, m.person_id, m.mentees, m.free
      from (select array(select unnest(p_colleges) intersect select unnest(contracts.session_colleges())) as ids offset 0) o, programs.mentors_with_room(o.ids) m $$;

alter function contracts.closing_counts(uuid[], integer, text, text[]) owner to hub_contracts;

revoke all on function contracts.closing_counts(uuid[], integer, text, text[]) from public;

grant execute on function contracts.closing_counts(uuid[], integer, text, text[]) to hub_monitoring;

alter function contracts.people_without_pair(uuid[], integer, text, text[]) owner to hub_contracts;

revoke all on function contracts.people_without_pair(uuid[], integer, text, text[]) from public;

grant execute on function contracts.people_without_pair(uuid[], integer, text, text[]) to hub_monitoring;

alter function contracts.mentors_with_room(uuid[]) owner to hub_contracts;

revoke all on function contracts.mentors_with_room(uuid[]) from public;

grant execute on function contracts.mentors_with_room(uuid[]) to hub_monitoring;

create function contracts.taking_part(p_college uuid, p_year integer, p_side text, p_form text) returns setof uuid
  language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
    select distinct t.id from programs.taking_part(p_college, p_year, contracts.as_of(p_college, p_year)) t
     where p_college = any (contracts.session_colleges()) and t.consent_in_force
       and t.side = case p_side when 'MENTEE' then 'mentees' else 'mentors' end
       and (p_form is null or t.form = p_form) $$;

alter function contracts.taking_part(uuid, integer, text, text) owner to hub_contracts;

revoke all on function contracts.taking_part(uuid, integer, text, text) from public;

grant execute on function contracts.taking_part(uuid, integer, text, text) to hub_monitoring;

create function contracts.counted_participants(p_college uuid, p_year integer)
  returns table (students integer, teachers integer)
  language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(max(m.value) filter (where m.category = 'STUDENT'), 0), coalesce(max(m.value) filter (where m.category = 'TEACHER'), 0)
      from programs.measure m
     where m.college_id = p_college and m.academic_year = p_year and m.measure in ('mentees', 'mentors')
       and m.form = '' and p_college = any ((select contracts.session_reach())::uuid[]) $$;

alter function contracts.counted_participants(uuid, integer) owner to hub_contracts;

revoke all on function contracts.counted_participants(uuid, integer) from public;

grant execute on function contracts.counted_participants(uuid, integer) to hub_participants;

create function contracts.evidence_programs(p_college uuid, p_year integer, p_day date)
     returns table (proof text, found integer) language sql stable security definer set search_path = pg_catalog, pg_temp as $$

  select 'PAIR_ORDERS', count(*)::integer from programs.mentorship m
   where m.college_id = p_college and m.academic_year = p_year and m.status in ('APPROVED', 'ENDED')
     and m.order_number is not null and m.order_date <= p_day
       union all
  select 'DOCUMENT:' || d.kind, 1 from programs.documents_held(p_college, p_year, p_day) d
       union all
  select 'MEETINGS:' || m.kind, count(*)::integer from programs.meeting m
   where m.college_id = p_college and m.academic_year = p_year and m.state = 'HELD' and m.day <= p_day
   group by m.kind
       union all
  select 'PLANS', count(*)::integer from programs.plan p join programs.mentorship m on m.id = p.mentorship_id
   where p.college_id = p_college and p.academic_year = p_year and p.agreed_on <= p_day and m.status <> 'VOIDED'
       union all
  select 'PAIR_REPORTS', count(*)::integer
    from programs.mentorship m join programs.pair_report r on r.mentorship_id = m.id
   where m.college_id = p_college and m.academic_year = p_year and m.status <> 'VOIDED' and r.given_on <= p_day
       union all
  select 'PRACTICES', count(*)::integer from programs.practice k
   where k.college_id = p_college and k.academic_year = p_year and k.recorded_on <= p_day
     and (k.withdrawn_on is null or k.withdrawn_on > p_day)
       union all
  select 'REWARDS', count(*)::integer from programs.reward r
   where r.college_id = p_college and r.academic_year = p_year and r.rewarded_on <= p_day and r.void_reason is null
       union all
  select 'AGREEMENTS', count(*)::integer from programs.labour_agreement a
   where a.college_id = p_college and a.signed_on <= p_day and a.acts_from <= make_date(p_year + 1, 8, 31)
     and coalesce(a.ended_on, a.acts_until) >= make_date(p_year, 9, 1) $$;

create function contracts.evidence_of_years(p_colleges uuid[], p_year integer)
  returns table (college_id uuid, proof text, found integer) language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return query
    select c.id, e.proof, e.found
      from unnest(array(select unnest(p_colleges) intersect select unnest(contracts.session_reach()))) as c (id)
     cross join lateral contracts.evidence(c.id, p_year, contracts.as_of(c.id, p_year)) e
     where e.found > 0;
  end $$;

alter function contracts.evidence_of_years(uuid[], integer) owner to hub_contracts;

revoke all on function contracts.evidence_of_years(uuid[], integer) from public;

grant execute on function contracts.evidence_of_years(uuid[], integer) to hub_programs;

create function contracts.waiting_programs(p_colleges uuid[], p_regions uuid[], p_persons uuid[])
     returns table (audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text,
     mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer) language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
     #variable_conflict use_column
     begin
       return query
       with
  asked as materialized (
    select c.id, c.region_id, c.today, c.time_zone, c.id = any (p_colleges) as own, c.region_id = any (p_regions) as watched,
           programs.break_days(c.id) @> c.today as paused
      from contracts.colleges c where c.id = any (p_colleges) or c.region_id = any (p_regions)
  ),
  years as materialized (
    select a.id as college_id, a.region_id, a.today, a.own, a.watched, y.academic_year
      from asked a join programs.college_year y on y.college_id = a.id
     where a.today <= make_date(y.academic_year + 1, 8, 31)
  ),
  activities as materialized (
    select y.*, v.code, v.starts_on, v.due_on, greatest(0, y.today - v.due_on) as late,
           (select p from unnest(v.proofs) as p where starts_with(p, 'CHECKPOINT:') limit 1) as checkpoint
      from years y
      join programs.activity v on (v.college_id, v.academic_year) = (y.college_id, y.academic_year)
     where v.done_on is null and v.not_applicable_on is null
       and v.starts_on <= y.today and v.due_on <= y.today + 14
  ),
  answered as materialized (
    select y.college_id, y.academic_year, e.proof
      from years y cross join lateral contracts.evidence(y.college_id, y.academic_year, y.today) e
     where y.own and e.found > 0 and starts_with(e.proof, 'CHECKPOINT:')
       and exists (select from activities v where v.college_id = y.college_id and v.checkpoint is not null)
  ),
  sides as materialized (
    select s.*, c.today, c.time_zone
      from unnest(p_persons) as p (id)
     cross join lateral (
       select m.*, 'MENTOR' as side from programs.mentorship m where m.mentor_id = p.id
       union all
       select m.*, 'MENTEE' from programs.mentorship m where m.mentee_id = p.id
     ) s
      join contracts.colleges c on c.id = s.college_id
     where s.status in ('PROPOSED', 'APPROVED', 'ENDED') and coalesce(s.ended_on, s.until_on) >= c.today
  ),
  free as materialized (
    select c.id, programs.free_days(c.id) as days, programs.break_days(c.id) @> c.today as paused
      from contracts.colleges c where c.id in (select s.college_id from sides s)
  ),
  met as materialized (
    select m.*, f.paused, l.day as last_met, programs.counted_days(coalesce(l.day, m.started_on), m.today, f.days) as counted
      from sides m
      join free f on f.id = m.college_id
      left join lateral (
        select max(p.day) as day from programs.meeting_mentorship p
         where p.mentorship_id = m.id and p.state = 'HELD' and p.attended and p.day <= m.today
      ) l on true
     where m.status in ('APPROVED', 'ENDED') and m.started_on <= m.today and
  case when m.status = 'VOIDED' then 'VOIDED'
       when m.status = 'PROPOSED' then case when (select count(*) = 2 and bool_and(a.agrees) from programs.mentorship_answer a
   where a.mentorship_id = m.id) then 'ACCEPTED' else 'PROPOSED' end
       when m.ended_on <= m.today and m.ended_on < m.until_on and m.ended_by is not null then 'ENDED'
       when coalesce(m.ended_on, m.until_on) < m.today then 'COMPLETED'
       else 'ACTIVE' end = 'ACTIVE'
  )

  select 'COLLEGE', a.id, 'MEETING_LATE', a.id, w.academic_year::int, null::text, w.id, null::uuid,
         coalesce(w.last_met, m.started_on), null::date, w.counted - 14, 1
    from asked a
   cross join lateral programs.pairs_at_work(a.id, a.today) w
    join programs.mentorship m on m.id = w.id
   where a.own and not a.paused and w.counted > 14
  union all
  select 'COLLEGE', v.college_id,
         case when v.checkpoint is null or n.proof is not null then 'ACTIVITY_DUE' else 'CHECKPOINT_DUE' end,
         v.college_id, v.academic_year::int, v.code, null, null, v.starts_on, v.due_on, v.late, 1
    from activities v
    left join answered n on (n.college_id, n.academic_year, n.proof) = (v.college_id, v.academic_year, v.checkpoint)
   where v.own
  union all
  select 'REGION', v.region_id, 'COLLEGE_BEHIND', v.college_id, v.academic_year::int, null, null, null,
         null, min(v.due_on), max(v.late), count(*)::int
    from activities v where v.watched and v.late > 0
   group by v.region_id, v.college_id, v.academic_year
  union all
  select 'COLLEGE', a.id, 'PROPOSAL_UNANSWERED', a.id, m.academic_year::int, null, m.id, null,
         (m.created_at at time zone a.time_zone)::date, null, 0, 1
    from asked a
    join programs.mentorship m on m.college_id = a.id and m.status = 'PROPOSED' and m.until_on >= a.today
   where a.own
     and (select count(*) from programs.mentorship_answer r where r.mentorship_id = m.id) < 2 and not exists (select from programs.mentorship_answer a where a.mentorship_id = m.id and not a.agrees)
  union all
  select 'PERSON', case s.side when 'MENTOR' then s.mentor_id else s.mentee_id end, 'PROPOSAL_TO_ANSWER', s.college_id, s.academic_year::int, null, s.id, null,
         (s.created_at at time zone s.time_zone)::date, null, 0, 1
    from sides s where s.status = 'PROPOSED' and not exists (select from programs.mentorship_answer a where a.mentorship_id = s.id and a.side = s.side) and not exists (select from programs.mentorship_answer a where a.mentorship_id = s.id and not a.agrees)
  union all
  select 'PERSON', case s.side when 'MENTOR' then s.mentor_id else s.mentee_id end, 'MEETING_LATE', s.college_id, s.academic_year::int, null, s.id, null,
         coalesce(s.last_met, s.started_on), null, s.counted - 14, 1
    from met s where s.counted > 14 and not s.paused
  union all
  select 'PERSON', case s.side when 'MENTOR' then s.mentor_id else s.mentee_id end, 'FEEDBACK_OWED', s.college_id, s.academic_year::int, null, s.id, null,
         min(p.day), null, 0, count(*)::int
    from met s
    join programs.meeting_mentorship p on p.mentorship_id = s.id
   where p.state = 'HELD' and p.attended and p.day between s.today - 28 and s.today
     and not exists (
       select from programs.feedback g where (g.meeting_id, g.mentorship_id, g.side) = (p.meeting_id, s.id, s.side))
   group by case s.side when 'MENTOR' then s.mentor_id else s.mentee_id end, s.college_id, s.academic_year, s.id;
     end $$;

create function contracts.own_waiting() returns table (audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text,
  mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer) language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return query select * from contracts.waiting(
      contracts.session_colleges(), contracts.session_regions(), contracts.session_persons());
  end $$;

alter function contracts.own_waiting() owner to hub_contracts;

revoke all on function contracts.own_waiting() from public;

grant execute on function contracts.own_waiting() to hub_programs;

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
