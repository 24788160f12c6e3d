const FREQUENCIES = `('SEVERAL_A_WEEK', 'WEEKLY', 'FORTNIGHTLY', 'LESS_OFTEN')`;

/** What both bases keep of a stay. A person leaves and enters again, and is never in one base twice at a time. */
const stay = (table: string) => `
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
  constraint ${table}_one_stay_at_a_time
    exclude using gist (college_id with =, person_id with =, daterange(entered_on, left_on) with &&)
    deferrable initially deferred`;

/**
 * A stay that became part of another one when two records of a person were merged is left as a pointer: it holds
 * nothing, lasts for no day, and the service does not see it. An id that was handed out goes on meaning something.
 */
const pointer = (table: string) => `
  joined_into uuid references participants.${table} (id),
  constraint ${table}_pointer_is_empty check (joined_into is null or left_on = entered_on)`;

const byEntry = (table: string) =>
  `create unique index ${table}_by_entry on participants.${table} (college_id, person_id, entered_on)
     where joined_into is null`;

const preferredAges = `
  preferred_age_from smallint,
  preferred_age_to smallint,
  check (preferred_age_from <= preferred_age_to)`;

/**
 * Words stand as they were written, beside the keys by which they are found (base/word.policy.ts). The keys have no
 * GIN index: the operator && is not leakproof, so under row-level security PostgreSQL applies it to the college's rows
 * alone, which it finds by the index on college and person.
 */
export const BASE_TABLES: readonly string[] = [
  `create table participants.mentor_profile (
     ${stay('mentor_profile')},
     competences text[] not null default '{}',
     competence_keys text[] not null default '{}',
     tags text[] not null default '{}',
     tag_keys text[] not null default '{}',
     achievements text,
     interests text,
     ${preferredAges},
     preferred_age_text text,
     time_resource text,
     frequency text check (frequency in ${FREQUENCIES}),
     capacity smallint check (capacity >= 0),
     ${pointer('mentor_profile')}
   )`,
  byEntry('mentor_profile'),
  `create table participants.mentee_profile (
     ${stay('mentee_profile')},
     request text,
     needs text[] not null default '{}',
     need_keys text[] not null default '{}',
     expectations text,
     completed boolean,
     ${pointer('mentee_profile')}
   )`,
  byEntry('mentee_profile'),
  `create table participants.mentor_questionnaire (
     college_id uuid not null,
     person_id uuid not null,
     experience text,
     intentions text,
     motivation text,
     interests text,
     mentee_preferences text,
     ${preferredAges},
     time_resource text,
     frequency text check (frequency in ${FREQUENCIES}),
     answered_on date not null,
     answered_by text not null check (answered_by in ('SELF', 'COLLEGE')),
     primary key (college_id, person_id),
     foreign key (college_id, person_id) references participants.person (college_id, id)
   )`,
];
