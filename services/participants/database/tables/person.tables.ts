/** The categories that this migration found; for one that is added, another migration widens the checks. */
const CATEGORIES = `('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')`;

/**
 * A record merged into another stays as a pointer to it, and an erased one as an id with figures of the past. A key
 * between tables with people carries the college, since keys ignore policies.
 */
const PERSON = [
  `create table participants.person (
     id uuid primary key,
     college_id uuid not null references participants.college,
     source text not null,
     external_id text not null,
     category text not null check (category in ${CATEGORIES}),
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
   )`,
  'create index person_by_name on participants.person (college_id, name_key, id)',
  'create index person_merged_into on participants.person (merged_into) where merged_into is not null',
  `create index person_gone on participants.person (college_id) where merged_into is not null or erased_on is not null`,
];

/** How a consent came in, what document there is of it, and who signed for a minor. */
const CONSENT = `
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
   )`;

/**
 * What a person was before, up to its last day; what they are now stands with the person. Each begins where the one
 * before ended, so there are neither gaps nor overlaps to guard, and whoever never changed, nearly everybody, has no
 * row. A row that turned out wrong is marked as corrected, and stays.
 */
const FORMER_CATEGORY = [
  `create table participants.former_category (
     college_id uuid not null,
     person_id uuid not null,
     category text not null check (category in ${CATEGORIES}),
     until_on date not null,
     recorded_by text not null,
     recorded_at timestamptz not null default now(),
     corrected_at timestamptz,
     foreign key (college_id, person_id) references participants.person (college_id, id)
   )`,
  `create unique index former_category_standing on participants.former_category (college_id, person_id, until_on)
     where corrected_at is null`,
];

/** Records that look like one person's and that somebody said are two people's. */
const KEPT_APART = `
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
   )`;

/** Who was erased, by whom and why; the reason is one of a list, since free text would say who it was. */
const ERASURE = `
  create table participants.erasure (
     college_id uuid not null,
     person_id uuid not null,
     reason text not null check (reason in ('REQUEST', 'PURPOSE_REACHED', 'UNLAWFUL', 'AUTHORITY')),
     erased_on date not null,
     erased_by text not null,
     primary key (college_id, person_id),
     foreign key (college_id, person_id) references participants.person (college_id, id)
   )`;

export const PERSON_TABLES: readonly string[] = [...PERSON, CONSENT, ...FORMER_CATEGORY, KEPT_APART, ERASURE];
