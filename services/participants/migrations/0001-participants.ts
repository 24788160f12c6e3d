import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import {
  createAudit,
  createMeasures,
  createRecount,
  createSchema,
  OWN_COLLEGE,
  REACHED_COLLEGE,
  secureTable,
} from '#kernel/database/table-security.js';
import { CONTRACTS, COUNTS, OWNED_FUNCTIONS } from './participants-contracts.js';

const SERVICE = serviceRole('participants');

/** Organisations are public; who may create them is decided by role and region. */
const ORGANISATIONS = [
  `create table participants.region (
     id uuid primary key,
     code text not null unique check (code ~ '^[0-9]{2,3}$'),
     name_ru text not null,
     name_en text not null,
     time_zone text not null default 'Europe/Moscow',
     sample boolean not null default false
   )`,
  `create table participants.college (
     id uuid primary key,
     region_id uuid not null references participants.region,
     code text not null unique check (code ~ '^[0-9A-Za-z-]{2,40}$'),
     name_ru text not null,
     name_en text not null,
     municipality text not null default '',
     sample boolean not null default false
   )`,
  'create index college_of_region on participants.college (region_id, code)',
  `create table participants.partner (
     id uuid primary key,
     region_id uuid not null references participants.region,
     kind text not null check (kind in ('ENTERPRISE', 'SCHOOL')),
     name text not null,
     name_key text not null,
     unique (region_id, kind, name_key)
   )`,
  `create table participants.college_partner (
     college_id uuid not null references participants.college,
     partner_id uuid not null references participants.partner,
     confirmed_on date,
     ended_on date,
     primary key (college_id, partner_id)
   )`,
  'create index college_partner_of_partner on participants.college_partner (partner_id)',
];

const PEOPLE = [
  `create table participants.person (
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
   )`,
  'create index person_by_name on participants.person (college_id, name_key, id)',
  `create table participants.consent (
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
   )`,
  `create table participants.headcount (
     college_id uuid not null references participants.college,
     academic_year smallint not null,
     students integer not null check (students >= 0),
     pupils integer not null check (pupils >= 0),
     teachers integer not null check (teachers >= 0),
     young_specialists integer not null check (young_specialists between 0 and teachers),
     reported_by text not null,
     reported_at timestamptz not null default now(),
     primary key (college_id, academic_year)
   )`,
];

/**
 * Pure date rules as functions of the database, so that a recount is set-based.
 * `adult_on`: the day a person turns 18; of whom only the year is known, 31 December of the year in which that is (domain.md rule 5).
 * `consent_holds`: in force on a day; a representative's consent ends when the person comes of age (rule 5).
 * `young_specialist`: under three full years of teaching on 1 October (S002).
 */
const RULES = [
  `create function participants.adult_on(birth_date date, birth_year smallint) returns date
     language sql immutable parallel safe as $$
       select coalesce(
         (date_trunc('month', birth_date) + interval '18 years')::date + extract(day from birth_date)::int - 1,
         make_date(birth_year + 18, 12, 31)) $$`,
  `create function participants.consent_holds(c participants.consent, adult_on date, on_day date) returns boolean
     language sql immutable parallel safe as $$
       select c.given_on <= on_day
          and (c.valid_until is null or c.valid_until >= on_day)
          and (c.withdrawn_on is null or c.withdrawn_on > on_day)
          and (c.given_by <> 'REPRESENTATIVE' or adult_on is null or on_day < adult_on) $$`,
  `create function participants.young_specialist(category text, career_started_on date, year integer) returns boolean
     language sql immutable parallel safe as $$
       select category = 'TEACHER' and career_started_on is not null
          and career_started_on > (make_date(year, 10, 1) - interval '3 years') $$`,
];

const COORDINATED = 'region_id = any ((select contracts.session_regions())::uuid[])';

/** Partners may be named by the staff of any college of the region that names them. */
const STAFF_OF_REGION = `exists (select from participants.college c
  where c.region_id = partner.region_id and c.id = any ((select contracts.session_colleges())::uuid[]))`;

const SECURITY = [
  ...secureTable({
    schema: 'participants',
    table: 'region',
    read: 'true',
    write: '(select contracts.session_is_operator())',
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'participants',
    table: 'college',
    read: 'true',
    write: COORDINATED,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'participants',
    table: 'partner',
    read: 'true',
    write: STAFF_OF_REGION,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'participants',
    table: 'college_partner',
    read: REACHED_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'participants',
    table: 'person',
    read: `${OWN_COLLEGE} or id = any ((select contracts.session_persons())::uuid[]) or exists (
      select from contracts.visibility v
       where v.person_id = person.id and (v.until is null or v.until >= current_date)
         and (v.viewer_college_id = any ((select contracts.session_colleges())::uuid[])
           or v.viewer_person_id = any ((select contracts.session_persons())::uuid[])))`,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'participants',
    table: 'consent',
    read: `${OWN_COLLEGE} or person_id = any ((select contracts.session_persons())::uuid[])`,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'participants',
    table: 'headcount',
    read: REACHED_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
];

export class Participants0001 extends Migration {
  override up(): void {
    const statements = [
      ...createSchema('participants'),
      ...ORGANISATIONS,
      ...PEOPLE,
      ...RULES,
      ...createAudit('participants'),
      ...CONTRACTS,
      ...createMeasures('participants'),
      ...createRecount('participants', COUNTS),
      ...OWNED_FUNCTIONS.map((name) => `alter function ${name} owner to ${CONTRACTS_ROLE}`),
      ...['regions', 'colleges', 'people', 'partner_enterprises'].map(
        (view) => `alter view contracts.${view} owner to ${CONTRACTS_ROLE}`,
      ),
      'revoke all on function contracts.people_of_year(uuid, integer) from public',
      'revoke all on function contracts.enterprises_of_year(uuid, integer) from public',
      'revoke all on function contracts.person_facts(uuid[]) from public',
      ...SECURITY,
      `grant select on contracts.visibility to ${SERVICE}`,
      // Organisations are public, to the other services as well.
      'grant select on contracts.regions, contracts.colleges to public',
    ];
    for (const sql of statements) this.addSql(sql);
  }
}
