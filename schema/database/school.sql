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

-- Migration 0004-school-whole

alter table school.course add column college_id uuid;

alter table school.course add column reach text not null default 'NETWORK' check (reach in ('OWN', 'NETWORK'));

alter table school.course add column retired_on date;

alter table school.course add column version smallint not null default 1 check (version > 0);

alter table school.course add constraint course_own_of_college check (reach = 'NETWORK' or college_id is not null);

create table school.course_version (
    course_id uuid not null references school.course deferrable initially deferred,
    version smallint not null check (version > 0),
    hours smallint not null check (hours > 0),
    audience text[] not null default '{}',
    competences text[] not null default '{}',
    competence_keys text[] not null default '{}',
    modules jsonb not null default '[]',
    materials jsonb not null default '[]',
    attendance_percent smallint not null default 80 check (attendance_percent between 1 and 100),
    assessments jsonb not null default '[]',
    made_on date not null,
    primary key (course_id, version),
    unique (course_id, version, hours)
  );

insert into school.course_version (course_id, version, hours, made_on)
  select id, 1, hours, coalesce(founding_order_date, current_date) from school.course;

set constraints all immediate;

alter table school.course add constraint course_offered_version foreign key (id, version, hours)
  references school.course_version (course_id, version, hours) deferrable initially deferred;

create index course_of_college on school.course (college_id) where college_id is not null;

alter table school.cohort add column version smallint not null default 1;

alter table school.cohort add column order_number text;

alter table school.cohort add column order_date date;

alter table school.cohort add column capacity integer check (capacity between 1 and 10000);

alter table school.cohort add column teachers jsonb not null default '[]';

alter table school.cohort add constraint cohort_order check ((order_number is null) = (order_date is null));

alter table school.cohort add constraint cohort_version
  foreign key (course_id, version) references school.course_version (course_id, version);

alter table school.cohort add constraint cohort_of_host unique (college_id, id);

create index cohort_of_version on school.cohort (course_id, version);

create table school.cohort_session (
    id uuid primary key,
    cohort_id uuid not null,
    college_id uuid not null,
    kind text not null check (kind in ('LESSON', 'PRACTICE', 'WEBINAR')),
    title text not null check (length(title) between 1 and 300),
    day date not null,
    starts_at time(0) not null,
    ends_at time(0) not null,
    hours smallint not null check (hours between 1 and 12),
    place text check (length(place) between 1 and 300),
    link text check (length(link) <= 2000),
    teacher text check (length(teacher) between 1 and 200),
    teacher_key text,
    cancelled_on date,
    cancel_reason text check (length(cancel_reason) between 1 and 500),
    foreign key (college_id, cohort_id) references school.cohort (college_id, id),
    check (starts_at < ends_at),
    check ((teacher is null) = (teacher_key is null)),
    check ((cancelled_on is null) = (cancel_reason is null))
  );

create index session_of_cohort on school.cohort_session (cohort_id, day, starts_at, id);

create index session_of_teacher on school.cohort_session (college_id, teacher_key, day) where cancelled_on is null;

create table school.cohort_calendar (
    id uuid primary key,
    cohort_id uuid not null,
    college_id uuid not null,
    code_hash bytea not null unique check (length(code_hash) = 32),
    created_at timestamptz not null default now(),
    revoked_at timestamptz,
    foreign key (college_id, cohort_id) references school.cohort (college_id, id)
  );

create unique index cohort_calendar_in_use on school.cohort_calendar (cohort_id) where revoked_at is null;

create table school.application (
    id uuid primary key,
    cohort_id uuid not null,
    college_id uuid not null,
    person_id uuid not null,
    host_college_id uuid not null,
    academic_year smallint not null,
    state text not null check (state in ('APPLIED', 'WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    queue bigint generated always as identity,
    applied_on date not null,
    applied_by text not null check (applied_by in ('SELF', 'COLLEGE')),
    moved_up_on date,
    decided_on date,
    reason text check (length(reason) between 1 and 500),
    unique (college_id, cohort_id, person_id),
    foreign key (host_college_id, cohort_id, academic_year) references school.cohort (college_id, id, academic_year),
    check ((state = 'DECLINED') = (reason is not null)),
    check ((state in ('APPLIED', 'WAITING')) = (decided_on is null))
  );

create index application_of_cohort on school.application (cohort_id, state, queue);

create index application_of_host on school.application (host_college_id, cohort_id);

create index application_of_college on school.application (college_id, id);

create index application_of_person on school.application (person_id);

create table school.former_order (
    id bigint generated always as identity primary key,
    enrolment_id uuid not null references school.enrolment,
    college_id uuid not null,
    host_college_id uuid not null,
    order_number text not null,
    order_date date not null,
    replaced_at timestamptz not null default now(),
    replaced_by text not null
  );

create index former_order_of_enrolment on school.former_order (enrolment_id, id);

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

-- Migration 0006-learning

alter table school.cohort_session add constraint session_in_cohort unique (cohort_id, id);

create table school.attendance (
    enrolment_id uuid not null,
    session_id uuid not null,
    college_id uuid not null,
    host_college_id uuid not null,
    cohort_id uuid not null,
    status text check (status in ('PRESENT', 'ABSENT', 'EXCUSED')),
    reason text check (length(reason) between 1 and 500),
    primary key (enrolment_id, session_id),
    foreign key (college_id, host_college_id, cohort_id, enrolment_id)
      references school.enrolment (college_id, host_college_id, cohort_id, id),
    foreign key (cohort_id, session_id) references school.cohort_session (cohort_id, id),
    check (reason is null or coalesce(status = 'EXCUSED', false))
  );

create index attendance_of_session on school.attendance (cohort_id, session_id);

create table school.mark (
    enrolment_id uuid not null,
    assessment text not null check (assessment ~ '^[0-9A-Za-z-]{1,40}$'),
    college_id uuid not null,
    host_college_id uuid not null,
    cohort_id uuid not null,
    value numeric(6, 2) check (value between 0 and 1000),
    day date,
    primary key (enrolment_id, assessment),
    foreign key (college_id, host_college_id, cohort_id, enrolment_id)
      references school.enrolment (college_id, host_college_id, cohort_id, id),
    check ((value is null) = (day is null))
  );

create index mark_of_cohort on school.mark (cohort_id);

create table school.learning_history (
    id bigint generated always as identity primary key,
    enrolment_id uuid not null,
    college_id uuid not null,
    host_college_id uuid not null,
    cohort_id uuid not null,
    session_id uuid,
    assessment text,
    before text,
    after text,
    day date,
    changed_at timestamptz not null default now(),
    changed_by text not null,
    foreign key (college_id, host_college_id, cohort_id, enrolment_id)
      references school.enrolment (college_id, host_college_id, cohort_id, id),
    check (num_nonnulls(session_id, assessment) = 1)
  );

create index learning_history_of_enrolment on school.learning_history (enrolment_id, id);

alter table school.enrolment add column completion_order_number text;

alter table school.enrolment add column completion_order_date date;

alter table school.enrolment add column completion_attested boolean not null default false;

update school.enrolment set completion_attested = true where completed_on is not null;

set constraints all immediate;

alter table school.enrolment add constraint enrolment_completion_order check (
  (completion_order_number is null) = (completion_order_date is null)
  and (completed_on is not null or (completion_order_number is null and not completion_attested))
  and (completed_on is null or completion_attested or completion_order_number is not null));

alter table school.former_order add column about text not null default 'ENROLMENT'
  check (about in ('ENROLMENT', 'COMPLETION'));

-- Migration 0008-desk-of-the-school

alter table school.course add column retire_reason text check (length(retire_reason) between 1 and 500);

alter table school.course add constraint course_retired_why check (retire_reason is null or retired_on is not null);

create table school.cohort_teacher (
    cohort_id uuid not null,
    college_id uuid not null,
    person_id uuid not null,
    primary key (cohort_id, person_id),
    foreign key (college_id, cohort_id) references school.cohort (college_id, id)
  );

create index cohort_teacher_person on school.cohort_teacher (person_id);

create table school.event (
    id uuid primary key,
    region_id uuid not null,
    college_id uuid,
    academic_year smallint not null,
    kind text not null check (kind in ('WEBINAR', 'SEMINAR', 'MEETING')),
    title text not null check (length(title) between 1 and 300),
    day date not null,
    starts_at time(0) not null,
    ends_at time(0) not null,
    place text check (length(place) between 1 and 300),
    link text check (length(link) <= 2000),
    audience text[] not null
      check (cardinality(audience) > 0 and audience <@ array['CURATORS', 'WORKING_GROUPS', 'MENTORS']),
    materials jsonb not null default '[]',
    cancelled_on date,
    cancel_reason text check (length(cancel_reason) between 1 and 500),
    check (starts_at < ends_at),
    check ((cancelled_on is null) = (cancel_reason is null)),
    check (day between make_date(academic_year, 9, 1) and make_date(academic_year + 1, 8, 31))
  );

create index event_of_region on school.event (region_id, day, id);

create table school.event_attendance (
    event_id uuid not null references school.event,
    college_id uuid not null,
    audience text not null check (audience in ('CURATORS', 'WORKING_GROUPS', 'MENTORS')),
    attended smallint not null check (attended between 0 and 1000),
    primary key (event_id, college_id, audience)
  );

create index event_attendance_of_college on school.event_attendance (college_id, event_id);

create table school.own_calendar (
    id uuid primary key,
    college_id uuid not null,
    person_id uuid,
    code_hash bytea not null unique check (length(code_hash) = 32),
    created_at timestamptz not null default now(),
    revoked_at timestamptz
  );

create unique index own_calendar_in_use on school.own_calendar (college_id, person_id) nulls not distinct
  where revoked_at is null;

create index own_calendar_person on school.own_calendar (person_id) where person_id is not null;

-- Migration 0013-learning-wishes

create table school.learning_wish (
    id uuid primary key,
    college_id uuid not null,
    person_id uuid not null,
    slot smallint not null check (slot between 1 and 10),
    course_id uuid references school.course,
    competence text check (length(competence) between 1 and 100),
    competence_key text,
    wished_on date not null,
    taken_back_on date,
    unique (college_id, person_id, slot),
    check (num_nonnulls(course_id, competence) = 1),
    check ((competence is null) = (competence_key is null))
  );

create unique index learning_wish_of_course on school.learning_wish (college_id, person_id, course_id)
  where taken_back_on is null;

create unique index learning_wish_of_competence on school.learning_wish (college_id, person_id, competence_key)
  where taken_back_on is null;

create index learning_wish_of_college on school.learning_wish (college_id, id) where taken_back_on is null;

create index learning_wish_of_person on school.learning_wish (person_id);

-- Migration 0014-measures-by-bytes

alter table school.measure alter column measure type text collate "C", alter column category type text collate "C", alter column form type text collate "C";

alter table school.measure_history alter column measure type text collate "C", alter column category type text collate "C", alter column form type text collate "C";

alter table school.measure drop constraint measure_pkey,
  add primary key (college_id, academic_year, form, category, measure);

-- Migration 0015-measure-sheets

create table school.measure_sheet (
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

insert into school.measure_sheet (college_id, academic_year, measure_group, by_form, counts, as_of)
  select college_id, academic_year, measure_group, case measure.form when '' then '' else measure.measure end, json_object_agg(measure.measure || ' ' || measure.category || ' ' || measure.form, measure.value order by measure.measure, measure.category, measure.form), min(as_of)
    from school.measure where true group by 1, 2, 3, 4;

-- Migration 0016-attended-courses

lock table school.enrolment in share mode;

create table school.attended_course (
    college_id uuid not null,
    academic_year smallint not null,
    course_id uuid not null references school.course,
    places integer not null,
    primary key (college_id, course_id, academic_year)
  );

insert into school.attended_course (college_id, academic_year, course_id, places)
  select e.college_id, e.academic_year, c.course_id, count(*)
    from school.enrolment e join school.cohort c on c.id = e.cohort_id
   where e.withdrawn_on is null group by e.college_id, e.academic_year, c.course_id;

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

create policy service_insert on school.course for insert to hub_school with check (region_id = any ((select contracts.session_regions())::uuid[]) or (college_id = any ((select contracts.session_colleges())::uuid[]) and region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[]))));

create policy service_update on school.course for update to hub_school using (region_id = any ((select contracts.session_regions())::uuid[]) or (college_id = any ((select contracts.session_colleges())::uuid[]) and region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[])))) with check (region_id = any ((select contracts.session_regions())::uuid[]) or (college_id = any ((select contracts.session_colleges())::uuid[]) and region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[]))));

create policy contracts_all on school.course for all to hub_contracts using (true) with check (true);

create policy verify_read on school.course for select to hub_verify using (true);

grant select, insert, update on school.course to hub_school;

grant select on school.course to hub_verify;

alter table school.course_version enable row level security;

alter table school.course_version force row level security;

create policy service_read on school.course_version for select to hub_school using (true);

create policy service_insert on school.course_version for insert to hub_school with check (exists (select from school.course c where c.id = course_id and (region_id = any ((select contracts.session_regions())::uuid[]) or (college_id = any ((select contracts.session_colleges())::uuid[]) and region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[]))))));

create policy service_update on school.course_version for update to hub_school using (exists (select from school.course c where c.id = course_id and (region_id = any ((select contracts.session_regions())::uuid[]) or (college_id = any ((select contracts.session_colleges())::uuid[]) and region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[])))))) with check (exists (select from school.course c where c.id = course_id and (region_id = any ((select contracts.session_regions())::uuid[]) or (college_id = any ((select contracts.session_colleges())::uuid[]) and region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[]))))));

create policy contracts_all on school.course_version for all to hub_contracts using (true) with check (true);

create policy verify_read on school.course_version for select to hub_verify using (true);

grant select, insert, update on school.course_version to hub_school;

grant select on school.course_version to hub_verify;

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
    select a.college_id, a.course_id from school.attended_course a
     where a.college_id = any (p_colleges) and a.college_id = any ((select contracts.session_reach())::uuid[]) and a.places > 0
       and (p_year is null or a.academic_year = p_year) $$;

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

grant select, insert, update on school.attended_course to hub_contracts;

grant select on school.attended_course to hub_verify;

create function contracts.keep_attended_courses() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if tg_op = 'INSERT' then
      insert into school.attended_course as k (college_id, academic_year, course_id, places)
      select m.college_id, m.academic_year, m.course_id, sum(m.places)
        from (select p.college_id, p.academic_year, sum(p.places) as places,
                     (select c.course_id from school.cohort c where c.id = p.cohort_id) as course_id
                from (select college_id, academic_year, cohort_id, 1 as places from written where withdrawn_on is null) p
               group by p.college_id, p.academic_year, p.cohort_id having sum(p.places) <> 0) m
       group by m.college_id, m.academic_year, m.course_id
       order by m.college_id, m.course_id, m.academic_year
      on conflict (college_id, course_id, academic_year) do update set places = k.places + excluded.places;
    elsif tg_op = 'DELETE' then
      insert into school.attended_course as k (college_id, academic_year, course_id, places)
      select m.college_id, m.academic_year, m.course_id, sum(m.places)
        from (select p.college_id, p.academic_year, sum(p.places) as places,
                     (select c.course_id from school.cohort c where c.id = p.cohort_id) as course_id
                from (select college_id, academic_year, cohort_id, -1 as places from former where withdrawn_on is null) p
               group by p.college_id, p.academic_year, p.cohort_id having sum(p.places) <> 0) m
       group by m.college_id, m.academic_year, m.course_id
       order by m.college_id, m.course_id, m.academic_year
      on conflict (college_id, course_id, academic_year) do update set places = k.places + excluded.places;
    else
      insert into school.attended_course as k (college_id, academic_year, course_id, places)
      select m.college_id, m.academic_year, m.course_id, sum(m.places)
        from (select p.college_id, p.academic_year, sum(p.places) as places,
                     (select c.course_id from school.cohort c where c.id = p.cohort_id) as course_id
                from (select college_id, academic_year, cohort_id, 1 as places from written where withdrawn_on is null union all select college_id, academic_year, cohort_id, -1 as places from former where withdrawn_on is null) p
               group by p.college_id, p.academic_year, p.cohort_id having sum(p.places) <> 0) m
       group by m.college_id, m.academic_year, m.course_id
       order by m.college_id, m.course_id, m.academic_year
      on conflict (college_id, course_id, academic_year) do update set places = k.places + excluded.places;
    end if;
    return null;
  end $$;

alter function contracts.keep_attended_courses() owner to hub_contracts;

revoke all on function contracts.keep_attended_courses() from public;

create trigger keep_courses_of_insert after insert on school.enrolment
  referencing new table as written for each statement execute function contracts.keep_attended_courses();

create trigger keep_courses_of_update after update on school.enrolment
  referencing old table as former new table as written for each statement execute function contracts.keep_attended_courses();

create trigger keep_courses_of_delete after delete on school.enrolment
  referencing old table as former for each statement execute function contracts.keep_attended_courses();

alter table school.application enable row level security;

alter table school.application force row level security;

create policy service_read on school.application for select to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]) or (host_college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from school.cohort c where c.id = cohort_id and c.ends_on >= contracts.today(c.college_id))));

create policy service_insert on school.application for insert to hub_school with check ((college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[])) and exists (
  select from contracts.people p where p.id = person_id and p.college_id = application.college_id));

create policy service_update on school.application for update to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]) or (host_college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from school.cohort c where c.id = cohort_id and c.ends_on >= contracts.today(c.college_id)))) with check (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]) or (host_college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from school.cohort c where c.id = cohort_id and c.ends_on >= contracts.today(c.college_id))));

create policy contracts_all on school.application for all to hub_contracts using (true) with check (true);

create policy verify_read on school.application for select to hub_verify using (true);

grant select, insert on school.application to hub_school;

grant select on school.application to hub_verify;

grant update (state, queue, applied_on, applied_by, moved_up_on, decided_on, reason) on school.application to hub_school;

grant select, update (person_id, state, moved_up_on, decided_on, reason) on school.application to hub_contracts;

alter table school.former_order enable row level security;

alter table school.former_order force row level security;

create policy service_read on school.former_order for select to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) or host_college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on school.former_order for all to hub_contracts using (true) with check (true);

create policy verify_read on school.former_order for select to hub_verify using (true);

grant select on school.former_order to hub_school;

grant select on school.former_order to hub_verify;

grant insert on school.former_order to hub_contracts;

grant select on contracts.people to hub_school;

grant execute on function contracts.person_facts(uuid[]) to hub_school;

alter table school.enrolment enable row level security;

alter table school.enrolment force row level security;

create policy service_read on school.enrolment for select to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) or host_college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on school.enrolment for insert to hub_school with check ((college_id = any ((select contracts.session_colleges())::uuid[]) and exists (select from contracts.people p
    where p.id = enrolment.person_id and p.college_id = enrolment.college_id))
  or (host_college_id = any ((select contracts.session_colleges())::uuid[]) and exists (select from school.application a
    where (a.college_id, a.cohort_id, a.person_id) = (enrolment.college_id, enrolment.cohort_id, enrolment.person_id)
      and a.state = 'ACCEPTED')));

create policy service_update on school.enrolment for update to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on school.enrolment for all to hub_contracts using (true) with check (true);

create policy verify_read on school.enrolment for select to hub_verify using (true);

grant select, insert on school.enrolment to hub_school;

grant select on school.enrolment to hub_verify;

create policy host_update on school.enrolment for update to hub_school using (host_college_id = any ((select contracts.session_colleges())::uuid[])) with check (host_college_id = any ((select contracts.session_colleges())::uuid[]));

grant update (order_number, order_date, order_attested, enrolled_on, completed_on, certificate_number, withdrawn_on,
              completion_order_number, completion_order_date)
  on school.enrolment to hub_school;

grant select, update (person_id, withdrawn_on) on school.enrolment to hub_contracts;

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
  select e.host_college_id as college_id, e.host_college_id as viewer_college_id, null::uuid as viewer_person_id,
         e.person_id, c.ends_on as until
    from school.enrolment e join school.cohort c on c.id = e.cohort_id
   where e.host_college_id <> e.college_id and e.withdrawn_on is null
  union all
  select a.host_college_id, a.host_college_id, null::uuid, a.person_id, c.ends_on
    from school.application a join school.cohort c on c.id = a.cohort_id
   where a.host_college_id <> a.college_id and a.state in ('APPLIED', 'WAITING', 'ACCEPTED');

alter view contracts.visibility_of_school owner to hub_contracts;

create function contracts.keep_former_enrolment_order() returns trigger language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
  begin
    insert into school.former_order
      (enrolment_id, college_id, host_college_id, about, order_number, order_date, replaced_by)
    values (old.id, old.college_id, old.host_college_id, 'ENROLMENT', old.order_number, old.order_date,
            coalesce(contracts.session_actor(), ''));
    return null;
  end $$;

alter function contracts.keep_former_enrolment_order() owner to hub_contracts;

revoke all on function contracts.keep_former_enrolment_order() from public;

create trigger keep_former_enrolment_order after update of order_number, order_date on school.enrolment
  for each row when (old.order_number is not null
    and (old.order_number, old.order_date) is distinct from (new.order_number, new.order_date))
  execute function contracts.keep_former_enrolment_order();

create function contracts.keep_former_completion_order() returns trigger language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
  begin
    insert into school.former_order
      (enrolment_id, college_id, host_college_id, about, order_number, order_date, replaced_by)
    values (old.id, old.college_id, old.host_college_id, 'COMPLETION', old.completion_order_number, old.completion_order_date,
            coalesce(contracts.session_actor(), ''));
    return null;
  end $$;

alter function contracts.keep_former_completion_order() owner to hub_contracts;

revoke all on function contracts.keep_former_completion_order() from public;

create trigger keep_former_completion_order after update of completion_order_number, completion_order_date on school.enrolment
  for each row when (old.completion_order_number is not null
    and (old.completion_order_number, old.completion_order_date) is distinct from (new.completion_order_number, new.completion_order_date))
  execute function contracts.keep_former_completion_order();

alter table school.cohort_session enable row level security;

alter table school.cohort_session force row level security;

create policy service_read on school.cohort_session for select to hub_school using ((select cardinality(contracts.session_colleges()) + cardinality(contracts.session_regions())
  + cardinality(contracts.session_persons()) > 0));

create policy service_insert on school.cohort_session for insert to hub_school with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_update on school.cohort_session for update to hub_school using (college_id = any ((select contracts.session_reach())::uuid[])) with check (college_id = any ((select contracts.session_reach())::uuid[]));

create policy contracts_all on school.cohort_session for all to hub_contracts using (true) with check (true);

create policy verify_read on school.cohort_session for select to hub_verify using (true);

grant select, insert, update on school.cohort_session to hub_school;

grant select on school.cohort_session to hub_verify;

alter table school.cohort_calendar enable row level security;

alter table school.cohort_calendar force row level security;

create policy service_read on school.cohort_calendar for select to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_insert on school.cohort_calendar for insert to hub_school with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy service_update on school.cohort_calendar for update to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[])) with check (college_id = any ((select contracts.session_colleges())::uuid[]));

create policy contracts_all on school.cohort_calendar for all to hub_contracts using (true) with check (true);

create policy verify_read on school.cohort_calendar for select to hub_verify using (true);

grant select, insert, update on school.cohort_calendar to hub_school;

grant select on school.cohort_calendar to hub_verify;

grant update (capacity) on school.cohort to hub_contracts;

grant select on school.cohort_session, school.cohort_calendar, school.course_version to hub_contracts;

create function contracts.lock_cohort(p_cohort uuid) returns table (held integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       perform from school.cohort c where c.id = p_cohort for update;
       return query select (
  (select count(*) from school.enrolment e where e.cohort_id = p_cohort and e.withdrawn_on is null)
  + (select count(*) from school.application a
      where a.cohort_id = p_cohort and a.state in ('APPLIED', 'ACCEPTED') and not exists (
        select from school.enrolment e where (e.college_id, e.cohort_id, e.person_id) = (a.college_id, a.cohort_id, a.person_id))))::int;
     end $$;

alter function contracts.lock_cohort(uuid) owner to hub_contracts;

revoke all on function contracts.lock_cohort(uuid) from public;

grant execute on function contracts.lock_cohort(uuid) to hub_school;

create function contracts.move_up(p_cohort uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     declare
       v_moved uuid[];
     begin
       with free as (
         select coalesce(c.capacity - (
  (select count(*) from school.enrolment e where e.cohort_id = c.id and e.withdrawn_on is null)
  + (select count(*) from school.application a
      where a.cohort_id = c.id and a.state in ('APPLIED', 'ACCEPTED') and not exists (
        select from school.enrolment e where (e.college_id, e.cohort_id, e.person_id) = (a.college_id, a.cohort_id, a.person_id))))::int, 1000000) as places, contracts.today(c.college_id) as today
           from school.cohort c where c.id = p_cohort and c.ends_on >= contracts.today(c.college_id)
       ),
       next as (
         select a.id from school.application a
          where a.cohort_id = p_cohort and a.state = 'WAITING'
          order by a.queue limit (select greatest(f.places, 0) from free f)
       ),
       moved as (
         update school.application a set state = 'APPLIED', moved_up_on = f.today
           from free f where a.id in (select n.id from next n) returning a.id
       )
       select coalesce(array_agg(m.id), '{}') into v_moved from moved m;
       insert into school.audit (actor, action, entity, entity_id, college_id, fields)
       select coalesce(contracts.session_actor(), ''), 'application.moveUp', 'Application', a.id, a.college_id, array['state']
         from school.application a where a.id = any (v_moved);
     end $$;

alter function contracts.move_up(uuid) owner to hub_contracts;

revoke all on function contracts.move_up(uuid) from public;

grant execute on function contracts.move_up(uuid) to hub_school;

create function contracts.cohort_places(p_cohorts uuid[])
     returns table (cohort_id uuid, is_full boolean, held integer, waiting integer, undecided integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.id, coalesce(h.held >= c.capacity, false),
              case when c.college_id = any ((select contracts.session_reach())::uuid[]) then h.held end,
              case when c.college_id = any ((select contracts.session_reach())::uuid[]) then s.waiting end,
              case when c.college_id = any ((select contracts.session_reach())::uuid[]) then s.undecided end
         from school.cohort c
        cross join lateral (select (
  (select count(*) from school.enrolment e where e.cohort_id = c.id and e.withdrawn_on is null)
  + (select count(*) from school.application a
      where a.cohort_id = c.id and a.state in ('APPLIED', 'ACCEPTED') and not exists (
        select from school.enrolment e where (e.college_id, e.cohort_id, e.person_id) = (a.college_id, a.cohort_id, a.person_id))))::int as held) h
        cross join lateral (
          select count(*) filter (where a.state = 'WAITING')::int as waiting,
                 count(*) filter (where a.state = 'APPLIED')::int as undecided
            from school.application a where a.cohort_id = c.id) s
        where c.id = any (p_cohorts) $$;

alter function contracts.cohort_places(uuid[]) owner to hub_contracts;

revoke all on function contracts.cohort_places(uuid[]) from public;

grant execute on function contracts.cohort_places(uuid[]) to hub_school, hub_verify;

create function contracts.calendar_of_cohort(p_hash bytea)
  returns table (session_id uuid, course text, kind text, title text, starts_at timestamptz, ends_at timestamptz,
    place text, link text, cancelled boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id, k.title_ru, s.kind, s.title, (s.day + s.starts_at) at time zone r.time_zone,
           (s.day + s.ends_at) at time zone r.time_zone, s.place, s.link, s.cancelled_on is not null
      from school.cohort_calendar l
      join school.cohort c on c.id = l.cohort_id
      join school.course k on k.id = c.course_id
      join contracts.regions r on r.id = k.region_id
      left join lateral (
        select t.* from school.cohort_session t
         where t.cohort_id = c.id and t.day >= contracts.today(c.college_id) - 92
         order by t.day, t.starts_at, t.id limit 500) s on true
     where l.code_hash = p_hash and l.revoked_at is null
     order by s.day, s.starts_at, s.id $$;

alter function contracts.calendar_of_cohort(bytea) owner to hub_contracts;

revoke all on function contracts.calendar_of_cohort(bytea) from public;

grant execute on function contracts.calendar_of_cohort(bytea) to hub_school;

alter table school.cohort_teacher enable row level security;

alter table school.cohort_teacher force row level security;

create policy service_read on school.cohort_teacher for select to hub_school using (college_id = any ((select contracts.session_reach())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on school.cohort_teacher for insert to hub_school with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.people p where p.id = person_id and p.college_id = cohort_teacher.college_id));

create policy service_update on school.cohort_teacher for update to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.people p where p.id = person_id and p.college_id = cohort_teacher.college_id)) with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from contracts.people p where p.id = person_id and p.college_id = cohort_teacher.college_id));

create policy contracts_all on school.cohort_teacher for all to hub_contracts using (true) with check (true);

create policy verify_read on school.cohort_teacher for select to hub_verify using (true);

grant select, insert on school.cohort_teacher to hub_school;

grant select on school.cohort_teacher to hub_verify;

create policy service_delete on school.cohort_teacher for delete to hub_school using (college_id = any ((select contracts.session_reach())::uuid[]));

grant delete on school.cohort_teacher to hub_school;

grant select, delete, update (person_id) on school.cohort_teacher to hub_contracts;

grant update (teachers) on school.cohort to hub_contracts;

grant update (teacher, teacher_key) on school.cohort_session to hub_contracts;

create function contracts.cohorts_taught() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.id), '{}')
    from school.cohort_teacher m
    join school.cohort c on c.id = m.cohort_id and c.ends_on >= contracts.today(c.college_id)
   where m.person_id = any (contracts.session_persons()) $$;

alter function contracts.cohorts_taught() owner to hub_contracts;

revoke all on function contracts.cohorts_taught() from public;

grant execute on function contracts.cohorts_taught() to hub_school;

create function contracts.sessions_taught() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.id), '{}')
    from school.cohort c join school.cohort_session s on s.cohort_id = c.id
   where c.id = any (contracts.cohorts_taught())
     and (s.teacher_key is null or s.teacher_key in (
       select btrim(regexp_replace(replace(lower(t.one ->> 'name'), 'ё', 'е'), '\s+', ' ', 'g')) from jsonb_array_elements(c.teachers) as t (one)
        where (t.one ->> 'personId')::uuid = any (contracts.session_persons()))) $$;

alter function contracts.sessions_taught() owner to hub_contracts;

revoke all on function contracts.sessions_taught() from public;

grant execute on function contracts.sessions_taught() to hub_school;

create function contracts.enrolments_to_record(p_cohort uuid, p_enrolments uuid[])
  returns table (id uuid, college_id uuid, host_college_id uuid, cohort_id uuid, enrolled_on date, withdrawn_on date,
    completed_on date)
  language sql stable rows 100 security definer set search_path = pg_catalog, pg_temp as $$
    select e.id, e.college_id, e.host_college_id, e.cohort_id, e.enrolled_on, e.withdrawn_on, e.completed_on
      from school.cohort c join school.enrolment e on e.cohort_id = c.id
     where c.id = p_cohort and e.id = any (p_enrolments)
       and (c.college_id = any (contracts.session_colleges()) or c.id = any (contracts.cohorts_taught())) $$;

alter function contracts.enrolments_to_record(uuid, uuid[]) owner to hub_contracts;

revoke all on function contracts.enrolments_to_record(uuid, uuid[]) from public;

grant execute on function contracts.enrolments_to_record(uuid, uuid[]) to hub_school;

create function contracts.listeners_taught(p_cohorts uuid[])
  returns table (cohort_id uuid, enrolment_id uuid, college_id uuid, name text, enrolled_on date, completed_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with taught as materialized (
      select e.* from school.enrolment e
       where e.cohort_id = any (p_cohorts) and e.cohort_id = any (contracts.cohorts_taught()) and e.withdrawn_on is null
    )
    select t.cohort_id, t.id, t.college_id, coalesce(n.name, '—'), t.enrolled_on, t.completed_on
      from taught t left join contracts.printed_names(array(select person_id from taught)) n on n.id = t.person_id $$;

alter function contracts.listeners_taught(uuid[]) owner to hub_contracts;

revoke all on function contracts.listeners_taught(uuid[]) from public;

grant execute on function contracts.listeners_taught(uuid[]) to hub_school;

alter table school.attendance enable row level security;

alter table school.attendance force row level security;

create policy service_read on school.attendance for select to hub_school using ((attendance.college_id = any ((select contracts.session_colleges())::uuid[])
  or (attendance.host_college_id = any ((select contracts.session_colleges())::uuid[]) and (attendance.cohort_id in (select c.id from school.cohort c
  where c.college_id = any ((select contracts.session_colleges())::uuid[]) and c.ends_on >= contracts.today(c.college_id)) or exists (select from school.enrolment x
        where x.id = attendance.enrolment_id and x.completed_on is null and x.withdrawn_on is null)))
  or exists (select from school.enrolment x
        where x.id = attendance.enrolment_id and x.person_id = any ((select contracts.session_persons())::uuid[]))) or attendance.cohort_id = any ((select contracts.cohorts_taught())::uuid[]));

create policy service_insert on school.attendance for insert to hub_school with check (host_college_id = any ((select contracts.session_colleges())::uuid[]) or session_id = any ((select contracts.sessions_taught())::uuid[]));

create policy service_update on school.attendance for update to hub_school using (host_college_id = any ((select contracts.session_colleges())::uuid[]) or session_id = any ((select contracts.sessions_taught())::uuid[])) with check (host_college_id = any ((select contracts.session_colleges())::uuid[]) or session_id = any ((select contracts.sessions_taught())::uuid[]));

create policy contracts_all on school.attendance for all to hub_contracts using (true) with check (true);

create policy verify_read on school.attendance for select to hub_verify using (true);

grant select, insert on school.attendance to hub_school;

grant select on school.attendance to hub_verify;

alter table school.mark enable row level security;

alter table school.mark force row level security;

create policy service_read on school.mark for select to hub_school using ((mark.college_id = any ((select contracts.session_colleges())::uuid[])
  or (mark.host_college_id = any ((select contracts.session_colleges())::uuid[]) and (mark.cohort_id in (select c.id from school.cohort c
  where c.college_id = any ((select contracts.session_colleges())::uuid[]) and c.ends_on >= contracts.today(c.college_id)) or exists (select from school.enrolment x
        where x.id = mark.enrolment_id and x.completed_on is null and x.withdrawn_on is null)))
  or exists (select from school.enrolment x
        where x.id = mark.enrolment_id and x.person_id = any ((select contracts.session_persons())::uuid[]))) or mark.cohort_id = any ((select contracts.cohorts_taught())::uuid[]));

create policy service_insert on school.mark for insert to hub_school with check (host_college_id = any ((select contracts.session_colleges())::uuid[]) or cohort_id = any ((select contracts.cohorts_taught())::uuid[]));

create policy service_update on school.mark for update to hub_school using (host_college_id = any ((select contracts.session_colleges())::uuid[]) or cohort_id = any ((select contracts.cohorts_taught())::uuid[])) with check (host_college_id = any ((select contracts.session_colleges())::uuid[]) or cohort_id = any ((select contracts.cohorts_taught())::uuid[]));

create policy contracts_all on school.mark for all to hub_contracts using (true) with check (true);

create policy verify_read on school.mark for select to hub_verify using (true);

grant select, insert on school.mark to hub_school;

grant select on school.mark to hub_verify;

grant update (status, reason) on school.attendance to hub_school;

grant update (value, day) on school.mark to hub_school;

grant select, insert, update on school.attendance, school.mark to hub_contracts;

alter table school.learning_history enable row level security;

alter table school.learning_history force row level security;

create policy service_read on school.learning_history for select to hub_school using ((learning_history.college_id = any ((select contracts.session_colleges())::uuid[])
  or (learning_history.host_college_id = any ((select contracts.session_colleges())::uuid[]) and (learning_history.cohort_id in (select c.id from school.cohort c
  where c.college_id = any ((select contracts.session_colleges())::uuid[]) and c.ends_on >= contracts.today(c.college_id)) or exists (select from school.enrolment x
        where x.id = learning_history.enrolment_id and x.completed_on is null and x.withdrawn_on is null)))
  or exists (select from school.enrolment x
        where x.id = learning_history.enrolment_id and x.person_id = any ((select contracts.session_persons())::uuid[]))));

create policy contracts_all on school.learning_history for all to hub_contracts using (true) with check (true);

create policy verify_read on school.learning_history for select to hub_verify using (true);

grant select on school.learning_history to hub_school;

grant select on school.learning_history to hub_verify;

grant insert on school.learning_history to hub_contracts;

create function contracts.keep_attendance() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    -- A seed is no record of anybody's.
    if current_setting('hub.change_feed', true) = 'off' and pg_has_role(
         session_user, (select t.relowner from pg_class t where t.oid = tg_relid), 'member') then
      return null;
    end if;
    if tg_op = 'INSERT' then
    if exists (select from written n join school.enrolment e on e.id = n.enrolment_id
                where e.completed_on is not null and true) then
      raise exception 'school.attendance is fixed by the order on completion'
        using errcode = 'integrity_constraint_violation';
    end if;
    insert into school.learning_history
      (enrolment_id, college_id, host_college_id, cohort_id, session_id, before, after, day, changed_by)
    select n.enrolment_id, n.college_id, n.host_college_id, n.cohort_id, n.session_id, null, n.status, null,
           coalesce(contracts.session_actor(), '')
      from written n where true;
    else
    if exists (select from written n join former o using (enrolment_id, session_id) join school.enrolment e on e.id = n.enrolment_id
                where e.completed_on is not null and n.status is distinct from o.status) then
      raise exception 'school.attendance is fixed by the order on completion'
        using errcode = 'integrity_constraint_violation';
    end if;
    insert into school.learning_history
      (enrolment_id, college_id, host_college_id, cohort_id, session_id, before, after, day, changed_by)
    select n.enrolment_id, n.college_id, n.host_college_id, n.cohort_id, n.session_id, o.status, n.status, null,
           coalesce(contracts.session_actor(), '')
      from written n join former o using (enrolment_id, session_id) where n.status is distinct from o.status;
    end if;
    return null;
  end $$;

alter function contracts.keep_attendance() owner to hub_contracts;

revoke all on function contracts.keep_attendance() from public;

create trigger keep_new after insert on school.attendance
  referencing new table as written for each statement execute function contracts.keep_attendance();

create trigger keep_changed after update on school.attendance
  referencing old table as former new table as written for each statement execute function contracts.keep_attendance();

create function contracts.keep_mark() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    -- A seed is no record of anybody's.
    if current_setting('hub.change_feed', true) = 'off' and pg_has_role(
         session_user, (select t.relowner from pg_class t where t.oid = tg_relid), 'member') then
      return null;
    end if;
    if tg_op = 'INSERT' then
    if exists (select from written n join school.enrolment e on e.id = n.enrolment_id
                where e.completed_on is not null and true) then
      raise exception 'school.mark is fixed by the order on completion'
        using errcode = 'integrity_constraint_violation';
    end if;
    insert into school.learning_history
      (enrolment_id, college_id, host_college_id, cohort_id, assessment, before, after, day, changed_by)
    select n.enrolment_id, n.college_id, n.host_college_id, n.cohort_id, n.assessment, null, trim_scale(n.value)::text, n.day,
           coalesce(contracts.session_actor(), '')
      from written n where true;
    else
    if exists (select from written n join former o using (enrolment_id, assessment) join school.enrolment e on e.id = n.enrolment_id
                where e.completed_on is not null and (n.value, n.day) is distinct from (o.value, o.day)) then
      raise exception 'school.mark is fixed by the order on completion'
        using errcode = 'integrity_constraint_violation';
    end if;
    insert into school.learning_history
      (enrolment_id, college_id, host_college_id, cohort_id, assessment, before, after, day, changed_by)
    select n.enrolment_id, n.college_id, n.host_college_id, n.cohort_id, n.assessment, trim_scale(o.value)::text, trim_scale(n.value)::text, n.day,
           coalesce(contracts.session_actor(), '')
      from written n join former o using (enrolment_id, assessment) where (n.value, n.day) is distinct from (o.value, o.day);
    end if;
    return null;
  end $$;

alter function contracts.keep_mark() owner to hub_contracts;

revoke all on function contracts.keep_mark() from public;

create trigger keep_new after insert on school.mark
  referencing new table as written for each statement execute function contracts.keep_mark();

create trigger keep_changed after update on school.mark
  referencing old table as former new table as written for each statement execute function contracts.keep_mark();

create function contracts.keep_completion() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    raise exception 'a completion stays as it was ordered' using errcode = 'integrity_constraint_violation';
  end $$;

alter function contracts.keep_completion() owner to hub_contracts;

revoke all on function contracts.keep_completion() from public;

create trigger keep_completion before update of completed_on on school.enrolment
  for each row when (old.completed_on is not null and new.completed_on is distinct from old.completed_on)
  execute function contracts.keep_completion();

create function contracts.keep_attended_session() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if exists (select from school.attendance a join school.enrolment e on e.id = a.enrolment_id
                where a.cohort_id = new.cohort_id and a.session_id = new.id and e.completed_on is not null) then
      raise exception 'a session stays as it counted for a completion' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end $$;

alter function contracts.keep_attended_session() owner to hub_contracts;

revoke all on function contracts.keep_attended_session() from public;

create trigger keep_attended_session before update on school.cohort_session
  for each row when ((old.day, old.hours, old.cancelled_on) is distinct from (new.day, new.hours, new.cancelled_on))
  execute function contracts.keep_attended_session();

create function contracts.attended_sessions(p_cohort uuid) returns table (session_id uuid, is_fixed boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.session_id, bool_or(e.completed_on is not null)
      from school.attendance a
      join school.enrolment e on e.id = a.enrolment_id
      join school.cohort c on c.id = a.cohort_id
     where a.cohort_id = p_cohort and a.status is not null and c.college_id = any (contracts.session_reach())
     group by a.session_id $$;

alter function contracts.attended_sessions(uuid) owner to hub_contracts;

revoke all on function contracts.attended_sessions(uuid) from public;

grant execute on function contracts.attended_sessions(uuid) to hub_school;

alter table school.certificate enable row level security;

alter table school.certificate force row level security;

create policy service_read on school.certificate for select to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) or host_college_id = any ((select contracts.session_colleges())::uuid[]) or exists (select from school.enrolment e
  where e.id = certificate.enrolment_id and e.person_id = any ((select contracts.session_persons())::uuid[])));

create policy service_insert on school.certificate for insert to hub_school with check ((college_id = any ((select contracts.session_colleges())::uuid[]) or host_college_id = any ((select contracts.session_colleges())::uuid[])) and exists (select from school.enrolment e
  where e.id = certificate.enrolment_id and e.completed_on = certificate.completed_on));

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

alter table school.event enable row level security;

alter table school.event force row level security;

create policy service_read on school.event for select to hub_school using ((select cardinality(contracts.session_colleges()) + cardinality(contracts.session_regions())
  + cardinality(contracts.session_persons()) > 0));

create policy service_insert on school.event for insert to hub_school with check (region_id = any ((select contracts.session_regions())::uuid[]) or (college_id = any ((select contracts.session_colleges())::uuid[]) and region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[]))));

create policy service_update on school.event for update to hub_school using (region_id = any ((select contracts.session_regions())::uuid[]) or (college_id = any ((select contracts.session_colleges())::uuid[]) and region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[])))) with check (region_id = any ((select contracts.session_regions())::uuid[]) or (college_id = any ((select contracts.session_colleges())::uuid[]) and region_id in (
  select c.region_id from contracts.colleges c where c.id = any ((select contracts.session_colleges())::uuid[]))));

create policy contracts_all on school.event for all to hub_contracts using (true) with check (true);

create policy verify_read on school.event for select to hub_verify using (true);

grant select, insert, update on school.event to hub_school;

grant select on school.event to hub_verify;

alter table school.event_attendance enable row level security;

alter table school.event_attendance force row level security;

create policy service_read on school.event_attendance for select to hub_school using (college_id = any ((select contracts.session_reach())::uuid[]));

create policy service_insert on school.event_attendance for insert to hub_school with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from school.event e join contracts.colleges d on d.id = event_attendance.college_id
   where e.id = event_id and e.region_id = d.region_id));

create policy service_update on school.event_attendance for update to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from school.event e join contracts.colleges d on d.id = event_attendance.college_id
   where e.id = event_id and e.region_id = d.region_id)) with check (college_id = any ((select contracts.session_colleges())::uuid[]) and exists (
  select from school.event e join contracts.colleges d on d.id = event_attendance.college_id
   where e.id = event_id and e.region_id = d.region_id));

create policy contracts_all on school.event_attendance for all to hub_contracts using (true) with check (true);

create policy verify_read on school.event_attendance for select to hub_verify using (true);

grant select, insert on school.event_attendance to hub_school;

grant select on school.event_attendance to hub_verify;

grant update (attended) on school.event_attendance to hub_school;

alter table school.own_calendar enable row level security;

alter table school.own_calendar force row level security;

create policy service_read on school.own_calendar for select to hub_school using (case when person_id is null then college_id = any ((select contracts.session_colleges())::uuid[])
  else person_id = any ((select contracts.session_persons())::uuid[]) end);

create policy service_insert on school.own_calendar for insert to hub_school with check (case when person_id is null then college_id = any ((select contracts.session_colleges())::uuid[])
  else person_id = any ((select contracts.session_persons())::uuid[]) end);

create policy service_update on school.own_calendar for update to hub_school using (case when person_id is null then college_id = any ((select contracts.session_colleges())::uuid[])
  else person_id = any ((select contracts.session_persons())::uuid[]) end) with check (case when person_id is null then college_id = any ((select contracts.session_colleges())::uuid[])
  else person_id = any ((select contracts.session_persons())::uuid[]) end);

create policy contracts_all on school.own_calendar for all to hub_contracts using (true) with check (true);

create policy verify_read on school.own_calendar for select to hub_verify using (true);

grant select, insert on school.own_calendar to hub_school;

grant select on school.own_calendar to hub_verify;

grant update (revoked_at) on school.own_calendar to hub_school;

grant select on school.event, school.event_attendance to hub_contracts;

grant select, update (revoked_at, person_id) on school.own_calendar to hub_contracts;

create function contracts.event_attended(p_event uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from school.event_attendance a where a.event_id = p_event and a.attended > 0) $$;

alter function contracts.event_attended(uuid) owner to hub_contracts;

revoke all on function contracts.event_attended(uuid) from public;

grant execute on function contracts.event_attended(uuid) to hub_school;

create function contracts.school_calendar_of(p_hash bytea)
  returns table (entry_id uuid, kind text, title text, course text, starts_at timestamptz, ends_at timestamptz,
    place text, link text, cancelled boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with l as materialized (
      select o.college_id, o.person_id, contracts.today(o.college_id) - 92 as since
        from school.own_calendar o where o.code_hash = p_hash and o.revoked_at is null
    ),
    entries as (
    select s.id, s.kind, s.title, k.title_ru as course, s.day, s.starts_at, s.ends_at, s.place, s.link,
           s.cancelled_on is not null as cancelled, k.region_id
      from l join school.cohort c on case when l.person_id is null then c.college_id = l.college_id else c.id in (
             select e.cohort_id from school.enrolment e where e.person_id = l.person_id and e.withdrawn_on is null
             union all select t.cohort_id from school.cohort_teacher t where t.person_id = l.person_id) end
      join school.course k on k.id = c.course_id
      join school.cohort_session s on s.cohort_id = c.id
    union all
    select e.id, e.kind, e.title, null, e.day, e.starts_at, e.ends_at, e.place, e.link,
           e.cancelled_on is not null, e.region_id
      from l join contracts.colleges d on d.id = l.college_id
      join school.event e on e.region_id = d.region_id and (l.person_id is null or 'MENTORS' = any (e.audience)))
    select n.id, n.kind, n.title, n.course, (n.day + n.starts_at) at time zone r.time_zone,
           (n.day + n.ends_at) at time zone r.time_zone, n.place, n.link, n.cancelled
      from l
      left join lateral (
        select * from entries where day >= l.since order by day, starts_at, id limit 500) n on true
      left join contracts.regions r on r.id = n.region_id
     order by n.day, n.starts_at, n.id $$;

alter function contracts.school_calendar_of(bytea) owner to hub_contracts;

revoke all on function contracts.school_calendar_of(bytea) from public;

grant execute on function contracts.school_calendar_of(bytea) to hub_school;

grant select, insert, update, delete on school.measure to hub_contracts;

grant select on school.measure to hub_verify;

create view contracts.measures_of_school with (security_barrier) as
  select college_id, academic_year, measure, category, form, value, as_of from school.measure where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measures_of_school owner to hub_contracts;

grant select, insert, update, delete on school.measure_sheet to hub_contracts;

grant select on school.measure_sheet to hub_verify;

create view contracts.measure_sheets_of_school with (security_barrier) as
  select college_id, academic_year, measure_group, by_form, counts, things, as_of from school.measure_sheet where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measure_sheets_of_school owner to hub_contracts;

grant select, insert, update, delete on school.measure_history to hub_contracts;

grant select on school.measure_history to hub_verify;

create view contracts.measure_history_of_school with (security_barrier) as
  select college_id, academic_year, measure, category, form, day, value, recounted from school.measure_history where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.measure_history_of_school owner to hub_contracts;

grant select, insert, update, delete on school.trained_mentors to hub_contracts;

grant select on school.trained_mentors to hub_verify;

create view contracts.trained_mentors with (security_barrier) as
  select college_id, value as trained from school.trained_mentors where college_id = any ((select contracts.session_reach())::uuid[]);

alter view contracts.trained_mentors owner to hub_contracts;

grant select on contracts.trained_mentors, contracts.measures_of_school to hub_school;

create function contracts.trained_on(p_people uuid[], p_course uuid, p_competence text, p_day date)
     returns table (person_id uuid) language sql stable rows 100 security definer set search_path = pg_catalog, pg_temp as $$
       select distinct e.person_id
         from school.enrolment e
         join school.cohort c on c.id = e.cohort_id
         join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)
        where e.person_id = any (p_people) and cardinality(contracts.session_colleges()) > 0
          and (p_course is null or c.course_id = p_course)
          and (p_competence is null or p_competence = any (v.competence_keys))
          and e.completed_on <= p_day and exists (
  select from school.certificate t
   where t.enrolment_id = e.id and t.revoked_on is null and coalesce(t.valid_until, 'infinity') >= p_day
     and (t.renews is null or t.issued_on <= p_day)) $$;

alter function contracts.trained_on(uuid[], uuid, text, date) owner to hub_contracts;

revoke all on function contracts.trained_on(uuid[], uuid, text, date) from public;

grant execute on function contracts.trained_on(uuid[], uuid, text, date) to hub_programs;

create function contracts.course_open_to(p_course uuid, p_college uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from school.course k join contracts.colleges d on d.region_id = k.region_id
       where k.id = p_course and d.id = p_college and k.retired_on is null
         and (k.reach = 'NETWORK' or k.college_id = d.id)) $$;

alter function contracts.course_open_to(uuid, uuid) owner to hub_contracts;

revoke all on function contracts.course_open_to(uuid, uuid) from public;

grant execute on function contracts.course_open_to(uuid, uuid) to hub_programs;

create function contracts.competence_open_to(p_competence text, p_college uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from school.course k
        join school.course_version v on (v.course_id, v.version) = (k.id, k.version)
       where p_competence = any (v.competence_keys) and contracts.course_open_to(k.id, p_college)) $$;

alter function contracts.competence_open_to(text, uuid) owner to hub_contracts;

revoke all on function contracts.competence_open_to(text, uuid) from public;

grant execute on function contracts.competence_open_to(text, uuid) to hub_programs;

create function contracts.trained_by(p_college uuid, p_day date) returns table (person_id uuid, first_on date)
  language sql stable rows 100 security definer set search_path = pg_catalog, pg_temp as $$
    select e.person_id, min(e.completed_on) from school.enrolment e
     where e.college_id = p_college and e.completed_on <= p_day group by e.person_id $$;

alter function contracts.trained_by(uuid, date) owner to hub_contracts;

revoke all on function contracts.trained_by(uuid, date) from public;

alter table school.learning_wish enable row level security;

alter table school.learning_wish force row level security;

create policy service_read on school.learning_wish for select to hub_school using (college_id = any ((select contracts.session_colleges())::uuid[]) or person_id = any ((select contracts.session_persons())::uuid[]));

create policy service_insert on school.learning_wish for insert to hub_school with check (person_id = any ((select contracts.session_persons())::uuid[]) and exists (
  select from contracts.people p where p.id = person_id and p.college_id = learning_wish.college_id));

create policy service_update on school.learning_wish for update to hub_school using (person_id = any ((select contracts.session_persons())::uuid[])) with check (person_id = any ((select contracts.session_persons())::uuid[]));

create policy contracts_all on school.learning_wish for all to hub_contracts using (true) with check (true);

create policy verify_read on school.learning_wish for select to hub_verify using (true);

grant select, insert on school.learning_wish to hub_school;

grant select on school.learning_wish to hub_verify;

grant update (id, course_id, competence, competence_key, wished_on, taken_back_on) on school.learning_wish to hub_school;

grant select, delete, update (person_id, slot, competence, competence_key, taken_back_on)
  on school.learning_wish to hub_contracts;

create function contracts.words_of_wishes(p_colleges uuid[])
  returns table (college_id uuid, person_id uuid, course_id uuid, key text, shown text)
  language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
    select w.college_id, w.person_id, null::uuid, w.competence_key, w.competence
      from school.learning_wish w
     where w.college_id = any (p_colleges) and w.taken_back_on is null and w.course_id is null
    union all
    select w.college_id, w.person_id, k.id, u.key, u.shown
      from school.learning_wish w
      join school.course k
        on k.id = w.course_id and coalesce(k.retired_on, 'infinity') > contracts.today(w.college_id)
      join school.course_version v on (v.course_id, v.version) = (k.id, k.version)
      left join lateral unnest(v.competence_keys, v.competences) as u (key, shown) on true
     where w.college_id = any (p_colleges) and w.taken_back_on is null $$;

alter function contracts.words_of_wishes(uuid[]) owner to hub_contracts;

revoke all on function contracts.words_of_wishes(uuid[]) from public;

create function contracts.cohort_wishers(p_cohort uuid, p_college uuid) returns table (person_id uuid)
  language sql stable rows 100 security definer set search_path = pg_catalog, pg_temp as $$
    with cohort as materialized (
      select c.course_id, v.competence_keys
        from school.cohort c join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)
       where c.id = p_cohort and p_college = any (contracts.session_colleges())
    )
    select w.person_id from cohort c cross join lateral contracts.words_of_wishes(array[p_college]) w
     where w.course_id = c.course_id or w.key = any (c.competence_keys)
    union
    select b.person_id from cohort c cross join lateral contracts.words_of_bases(array[p_college]) b
     where b.side = 'WISHES' and b.key = any (c.competence_keys) $$;

alter function contracts.cohort_wishers(uuid, uuid) owner to hub_contracts;

revoke all on function contracts.cohort_wishers(uuid, uuid) from public;

grant execute on function contracts.cohort_wishers(uuid, uuid) to hub_school;

create function contracts.training_needs(p_colleges uuid[])
  returns table (college_id uuid, key text, shown text, people integer, asked integer, waiting integer,
    mentors integer, free integer, wishing integer, themselves integer, need integer)
  language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
    with reached as materialized (
      select array(select c from unnest(p_colleges) as c where c = any (contracts.session_reach())) as colleges
    ),
    words as materialized (select w.* from reached r cross join lateral contracts.words_of_bases(r.colleges) w),
    said as materialized (
      select w.college_id, w.person_id, w.key, w.shown
        from reached r cross join lateral contracts.words_of_wishes(r.colleges) w
        join words m on m.side = 'MENTOR' and m.person_id = w.person_id
        left join words h on h.side = 'HAS' and (h.person_id, h.key) = (w.person_id, w.key)
       where w.key is not null and h.person_id is null
    ),
    each_word as (
      select w.college_id, w.person_id, w.side, w.key, w.shown, w.places from words w where w.side <> 'MENTOR'
      union all
      select s.college_id, s.person_id, 'SAYS', s.key, s.shown, 0 from said s
    ),
    pairs as materialized (select p.* from reached r cross join lateral contracts.people_in_pairs(r.colleges) p),
    each as (select w.college_id, avg(w.places) as places from words w where w.side = 'MENTOR' group by w.college_id),
    counted as (
      select w.college_id, w.key, mode() within group (order by w.shown) as shown,
             count(distinct w.person_id)::int as people,
             (count(*) filter (where w.side = 'NEEDS'))::int as asked,
             (count(*) filter (where w.side = 'NEEDS' and m.person_id is null))::int as waiting,
             (count(*) filter (where w.side = 'HAS'))::int as mentors,
             coalesce(sum(greatest(w.places - coalesce(l.mentees, 0), 0)) filter (where w.side = 'HAS'), 0)::int as free,
             (count(distinct w.person_id) filter (where w.side in ('WISHES', 'SAYS')))::int as wishing,
             (count(distinct w.person_id) filter (where w.side = 'SAYS'))::int as themselves
        from each_word w
        left join pairs m on m.side = 'MENTEE' and m.person_id = w.person_id and w.side = 'NEEDS'
        left join pairs l on l.side = 'MENTOR' and l.person_id = w.person_id and w.side = 'HAS'
       group by w.college_id, w.key
    )
    select c.*, greatest(ceil(greatest(c.waiting - c.free, 0) / greatest(coalesce(e.places, 1), 1))::int, c.wishing) from counted c left join each e on e.college_id = c.college_id $$;

alter function contracts.training_needs(uuid[]) owner to hub_contracts;

revoke all on function contracts.training_needs(uuid[]) from public;

grant execute on function contracts.training_needs(uuid[]) to hub_school, hub_verify;

grant insert on school.audit to hub_contracts;

create function contracts.merge_person_school(p_college uuid, p_keep uuid, p_merge uuid)
  returns table (what text, moved integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    -- Nobody's id, under which an enrolment waits while the two change places.
    v_nobody constant uuid := '00000000-0000-0000-0000-000000000000';
    v_moved uuid[];
    v_asked uuid[];
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

    insert into school.attendance (enrolment_id, session_id, college_id, host_college_id, cohort_id, status, reason)
    select k.id, session_id, t.college_id, t.host_college_id, t.cohort_id, status, reason
      from school.enrolment k
      join school.enrolment m on (m.college_id, m.cohort_id, m.person_id) = (p_college, k.cohort_id, p_merge)
      join school.attendance t on t.enrolment_id = m.id
     where (k.college_id, k.person_id) = (p_college, p_keep) and k.completed_on is null
    on conflict do nothing;

    insert into school.mark (enrolment_id, assessment, college_id, host_college_id, cohort_id, value, day)
    select k.id, assessment, t.college_id, t.host_college_id, t.cohort_id, value, day
      from school.enrolment k
      join school.enrolment m on (m.college_id, m.cohort_id, m.person_id) = (p_college, k.cohort_id, p_merge)
      join school.mark t on t.enrolment_id = m.id
     where (k.college_id, k.person_id) = (p_college, p_keep) and k.completed_on is null
    on conflict do nothing;
    update school.enrolment m set withdrawn_on = m.enrolled_on
     where (m.college_id, m.person_id) = (p_college, p_merge) and m.completed_on is null and m.withdrawn_on is null;

    insert into school.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'enrolment.merge', 'Enrolment', e.id, e.college_id, array['personId']
      from school.enrolment e where e.id = any (v_moved);

    update school.application k set person_id = v_nobody
      from school.application m
     where (k.college_id, k.person_id) = (p_college, p_keep) and (m.college_id, m.person_id) = (p_college, p_merge)
       and m.cohort_id = k.cohort_id and case when m.state in ('APPLIED', 'ACCEPTED') then 2 when m.state = 'WAITING' then 1 else 0 end > case when k.state in ('APPLIED', 'ACCEPTED') then 2 when k.state = 'WAITING' then 1 else 0 end;
    with changed as (
      update school.application m set person_id = p_keep
       where (m.college_id, m.person_id) = (p_college, p_merge) and not exists (
         select from school.application k
          where (k.college_id, k.cohort_id, k.person_id) = (p_college, m.cohort_id, p_keep))
      returning m.id
    ) select coalesce(array_agg(id), '{}') into v_asked from changed;
    update school.application k set person_id = p_merge where (k.college_id, k.person_id) = (p_college, v_nobody);
    update school.application m set state = 'WITHDRAWN', decided_on = contracts.today(p_college)
     where (m.college_id, m.person_id) = (p_college, p_merge) and m.state in ('APPLIED', 'WAITING', 'ACCEPTED');

    insert into school.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'application.merge', 'Application', e.id, e.college_id, array['personId']
      from school.application e where e.id = any (v_asked);

    delete from school.cohort_teacher m
     where (m.college_id, m.person_id) = (p_college, p_merge)
       and exists (select from school.cohort_teacher k where (k.cohort_id, k.person_id) = (m.cohort_id, p_keep));
    update school.cohort_teacher m set person_id = p_keep where (m.college_id, m.person_id) = (p_college, p_merge);

    update school.own_calendar m set revoked_at = now()
     where (m.college_id, m.person_id) = (p_college, p_merge) and m.revoked_at is null and exists (
       select from school.own_calendar k
        where (k.college_id, k.person_id) = (p_college, p_keep) and k.revoked_at is null);
    update school.own_calendar m set person_id = p_keep where (m.college_id, m.person_id) = (p_college, p_merge);
    update school.cohort c set teachers = replace(c.teachers::text, p_merge::text, p_keep::text)::jsonb
     where c.college_id = p_college and c.teachers @> jsonb_build_array(jsonb_build_object('personId', p_merge));

    delete from school.learning_wish k
     where (k.college_id, k.person_id) = (p_college, p_keep) and k.taken_back_on is not null;
    with free as (
      select s.slot, row_number() over (order by s.slot) as n from generate_series(1, 10) as s (slot)
       where not exists (select from school.learning_wish k
                          where (k.college_id, k.person_id, k.slot) = (p_college, p_keep, s.slot))
    ),
    moving as (
      select m.id, row_number() over (order by m.wished_on, m.id) as n from school.learning_wish m
       where (m.college_id, m.person_id) = (p_college, p_merge) and m.taken_back_on is null and not exists (
         select from school.learning_wish k
          where (k.college_id, k.person_id) = (p_college, p_keep)
            and (k.course_id = m.course_id or k.competence_key = m.competence_key))
    )
    update school.learning_wish w set person_id = p_keep, slot = f.slot
      from moving m join free f using (n) where w.id = m.id;
    update school.learning_wish m set taken_back_on = contracts.today(p_college)
     where (m.college_id, m.person_id) = (p_college, p_merge) and m.taken_back_on is null;

    perform contracts.move_up(c.id) from (
      select distinct a.cohort_id as id from school.application a
       where a.college_id = p_college and a.person_id = any (array[p_keep, p_merge]) order by 1) c;
    return query select 'enrolments', cardinality(v_moved) union all select 'applications', cardinality(v_asked);
  end $$;

create function contracts.erase_person_school(p_college uuid, p_people uuid[], p_names text[])
  returns table (what text, changed integer, fact text, college_id uuid, academic_year integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  declare
    v_left uuid[];
    v_nameless uuid[];
    v_names text := (select '(' || string_agg(replace(replace(regexp_replace(n, '([][().*+?{}|^$\\-])', '\\\1', 'g'), 'е', '[её]'), ' ', '\s+'), '|') || ')' from unnest(p_names) n where n <> '');
    v_asked uuid[];
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
    with gone as (
      update school.application a set state = 'WITHDRAWN', decided_on = contracts.today(p_college)
       where a.college_id = p_college and a.person_id = any (p_people)
         and a.state in ('APPLIED', 'WAITING', 'ACCEPTED') returning a.id
    ) select coalesce(array_agg(id), '{}') into v_asked from gone;
    update school.attendance t set reason = '—' from school.enrolment e
     where e.id = t.enrolment_id and e.college_id = p_college and e.person_id = any (p_people) and t.reason is not null;
    update school.attendance t set reason = regexp_replace(t.reason, v_names, '—', 'gi')
     where p_college in (t.college_id, t.host_college_id) and t.reason ~* v_names;
    update school.application a set reason = '—'
     where a.college_id = p_college and a.person_id = any (p_people) and a.reason is not null;
    update school.application a set reason = regexp_replace(a.reason, n.pattern, '—', 'gi')
      from (select (select '(' || string_agg(replace(replace(regexp_replace(n, '([][().*+?{}|^$\\-])', '\\\1', 'g'), 'е', '[её]'), ' ', '\s+'), '|') || ')' from unnest(p_names) n where n <> '') as pattern) n
     where a.college_id = p_college and a.reason ~* n.pattern;

    insert into school.audit (actor, action, entity, entity_id, college_id, fields)
    select coalesce(contracts.session_actor(), ''), 'application.erase', 'Application', e.id, e.college_id, array['state']
      from school.application e where e.id = any (v_asked);

    update school.cohort_session s set (teacher, teacher_key) = ('—', '—')
      from school.cohort c
     where c.id = s.cohort_id and c.id in (
       select t.cohort_id from school.cohort_teacher t where t.college_id = p_college and t.person_id = any (p_people))
       and (s.teacher ~* v_names or s.teacher_key in (
         select btrim(regexp_replace(replace(lower(t.one ->> 'name'), 'ё', 'е'), '\s+', ' ', 'g')) from jsonb_array_elements(c.teachers) as t (one)
          where (t.one ->> 'personId')::uuid = any (p_people)));
    update school.cohort c set teachers = (
      select jsonb_agg(case when (t.one ->> 'personId')::uuid = any (p_people)
                            then '{"name": "—", "role": null, "personId": null}'::jsonb else t.one end order by t.n)
        from jsonb_array_elements(c.teachers) with ordinality as t (one, n))
     where c.id in (
       select t.cohort_id from school.cohort_teacher t where t.college_id = p_college and t.person_id = any (p_people));
    delete from school.cohort_teacher t where t.college_id = p_college and t.person_id = any (p_people);
    update school.own_calendar o set revoked_at = now()
     where o.college_id = p_college and o.person_id = any (p_people) and o.revoked_at is null;

    delete from school.learning_wish w where w.college_id = p_college and w.person_id = any (p_people);
    update school.learning_wish w set (competence, competence_key) = ('—', '—'), taken_back_on = coalesce(w.taken_back_on, contracts.today(p_college))
     where w.college_id = p_college and w.competence ~* v_names;

    perform contracts.move_up(c.id) from (
      select distinct a.cohort_id as id from school.application a
       where a.college_id = p_college and a.person_id = any (p_people) order by 1) c;
    return query select 'enrolmentsWithdrawn', cardinality(v_left), null::text, null::uuid, null::integer
      union all select 'applicationsWithdrawn', cardinality(v_asked), null::text, null::uuid, null::integer;
  end $$;

create function contracts.evidence_school(p_college uuid, p_year integer, p_day date)
  returns table (proof text, found integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select 'ENROLMENTS', count(distinct e.person_id)::integer from school.enrolment e
     where e.college_id = p_college and e.academic_year = p_year and e.enrolled_on <= p_day
       and (e.withdrawn_on is null or e.withdrawn_on > p_day)
    union all
    select 'EVENTS', count(distinct e.id)::integer
      from school.event_attendance a join school.event e on e.id = a.event_id
     where a.college_id = p_college and e.academic_year = p_year and e.day <= p_day
       and a.audience in ('CURATORS', 'WORKING_GROUPS') and a.attended > 0 $$;

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
   and next.id is null and not c.holder_erased)
       union all

       select 'COLLEGE', d.id, 'APPLICATION_TO_DECIDE', d.id, c.academic_year::int, min(k.code), null::uuid, null::uuid,
              min(a.applied_on), null::date, 0, count(*)::int
         from contracts.colleges d
         join school.cohort c on c.college_id = d.id and c.ends_on >= d.today
         join school.course k on k.id = c.course_id
         join school.application a on (a.host_college_id, a.cohort_id) = (c.college_id, c.id) and a.state = 'APPLIED'
        where d.id = any (p_colleges)
        group by d.id, c.id, c.academic_year
       union all
       select w.audience, w.owner, 'APPLICATION_MOVED_UP', a.college_id, a.academic_year::int, k.code, null::uuid,
              a.person_id, a.moved_up_on, null::date, 0, 1
         from school.application a
         join contracts.colleges d on d.id = a.college_id
         join school.cohort c on c.id = a.cohort_id and c.ends_on >= d.today
         join school.course k on k.id = c.course_id
        cross join lateral (
          select 'COLLEGE' as audience, a.college_id as owner where a.college_id = any (p_colleges)
          union all
          select 'PERSON', a.person_id where a.person_id = any (p_persons)) w
        where (a.college_id = any (p_colleges) or a.person_id = any (p_persons))
          and a.state in ('APPLIED', 'ACCEPTED') and a.moved_up_on > d.today - 14 $$;

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

create function contracts.note_school_attendance() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'ENROLMENT', s.outcome, s.merged_into, false,
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.enrolment_id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w
 union select w.host_college_id as college_id, w.enrolment_id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;

alter function contracts.note_school_attendance() owner to hub_contracts;

revoke all on function contracts.note_school_attendance() from public;

create trigger feed_insert after insert on school.attendance
  referencing new table as written for each statement execute function contracts.note_school_attendance();

create trigger feed_update after update on school.attendance
  referencing new table as written for each statement execute function contracts.note_school_attendance();

create function contracts.note_school_mark() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
         select s.college_id, 'ENROLMENT', s.outcome, s.merged_into, false,
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (select w.college_id as college_id, w.enrolment_id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w
 union select w.host_college_id as college_id, w.enrolment_id as entity_id, ('CHANGED')::contracts.change_outcome as outcome,
                (null)::uuid as merged_into from written w) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$;

alter function contracts.note_school_mark() owner to hub_contracts;

revoke all on function contracts.note_school_mark() from public;

create trigger feed_insert after insert on school.mark
  referencing new table as written for each statement execute function contracts.note_school_mark();

create trigger feed_update after update on school.mark
  referencing new table as written for each statement execute function contracts.note_school_mark();
