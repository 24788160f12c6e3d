import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import {
  createAudit,
  createMeasures,
  createSchema,
  OWN_COLLEGE,
  REACHED_COLLEGE,
  secureTable,
} from '#kernel/database/table-security.js';
import { FORMS } from '../form/forms.data.js';
import { RECOUNTS } from './programs-counts.js';

const SERVICE = serviceRole('programs');

const CATEGORIES = `('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')`;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

const formRow = ({ code, mentorCategory, menteeCategory, title, aliases }: (typeof FORMS)[number]) =>
  `(${[code, mentorCategory, menteeCategory, title.ru, title.en].map(literal).join(', ')},
    array[${aliases.map(literal).join(', ')}])`;

const FORM = [
  `create table programs.form (
     code text primary key check (code ~ '^[a-z0-9-]{2,60}$'),
     mentor_category text not null check (mentor_category in ${CATEGORIES}),
     mentee_category text not null check (mentee_category in ${CATEGORIES}),
     title_ru text not null,
     title_en text not null,
     aliases text[] not null default '{}'
   )`,
  `insert into programs.form (code, mentor_category, mentee_category, title_ru, title_en, aliases)
   values ${FORMS.map(formRow).join(',\n')}`,
  `grant select on programs.form to ${SERVICE}, ${CONTRACTS_ROLE}, ${VERIFY_ROLE}`,
];

const COLLEGE_YEAR = [
  `create table programs.college_year (
     id uuid primary key,
     college_id uuid not null,
     academic_year smallint not null check (academic_year between 2000 and 2100),
     opened_at timestamptz not null default now(),
     unique (college_id, academic_year)
   )`,
  `create table programs.stage_closure (
     college_id uuid not null,
     academic_year smallint not null,
     stage smallint not null check (stage between 1 and 7),
     closed_on date not null,
     primary key (college_id, academic_year, stage),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
   )`,
  `create table programs.activity (
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
   )`,
  `create table programs.program (
     id uuid primary key,
     college_id uuid not null,
     academic_year smallint not null,
     form_code text not null references programs.form,
     lead text,
     unique (college_id, academic_year, form_code),
     unique (college_id, id, academic_year, form_code),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
   )`,
];

/**
 * A pair across colleges is a row of the mentee's college. The mentor's college says in a row of its own that it
 * agrees: neither college writes into the other's records, and no college gets at a person of another by naming them.
 */
const MENTORSHIP = [
  `create table programs.mentorship (
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
   )`,
  // A mentee has one mentor (domain.md rule 2): a proposal does not block, nor does last year's.
  `create unique index mentorship_one_mentor
     on programs.mentorship (college_id, mentee_id, academic_year, exclusive_scope)
     where status = 'APPROVED'`,
  'create index mentorship_of_college on programs.mentorship (college_id, academic_year, id)',
  'create index mentorship_of_mentor_college on programs.mentorship (mentor_college_id, academic_year, id)',
  'create index mentorship_of_program on programs.mentorship (program_id, id)',
  'create index mentorship_of_mentor on programs.mentorship (mentor_id)',
  // Finding the pairs of a list of mentees must not read those of the whole year for each of them.
  'create index mentorship_of_mentee on programs.mentorship (mentee_id, college_id, academic_year)',
  `create table programs.mentor_agreement (
     mentorship_id uuid primary key,
     mentor_college_id uuid not null,
     college_id uuid not null,
     agreed_on date not null,
     foreign key (mentor_college_id, mentorship_id) references programs.mentorship (mentor_college_id, id),
     foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)
   )`,
  `create table programs.enterprise_with_mentors (
     college_id uuid not null,
     academic_year smallint not null,
     partner_id uuid not null,
     primary key (college_id, academic_year, partner_id)
   )`,
];

const MENTOR_COLLEGE = 'mentor_college_id = any ((select contracts.session_colleges())::uuid[])';
const OWN_PERSON = (column: string) => `${column} = any ((select contracts.session_persons())::uuid[])`;

const SECURITY = [
  ...['college_year', 'stage_closure', 'activity', 'program'].flatMap((table) =>
    secureTable({
      schema: 'programs',
      table,
      read: REACHED_COLLEGE,
      write: OWN_COLLEGE,
      grants: ['insert', 'update'],
    }),
  ),
  ...secureTable({
    schema: 'programs',
    table: 'mentorship',
    read: [OWN_COLLEGE, MENTOR_COLLEGE, OWN_PERSON('mentor_id'), OWN_PERSON('mentee_id')].join(' or '),
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'mentor_agreement',
    read: `${OWN_COLLEGE} or ${MENTOR_COLLEGE}`,
    write: MENTOR_COLLEGE,
    grants: ['insert'],
  }),
];

const AGREED = `(m.mentor_college_id = m.college_id
  or exists (select from programs.mentor_agreement a where a.mentorship_id = m.id))`;

const seen = (viewerCollege: string, viewerPerson: string, person: string, condition: string) => `
  select ${viewerCollege} as viewer_college_id, ${viewerPerson} as viewer_person_id, ${person} as person_id,
         coalesce(m.ended_on, m.until_on) as until
    from programs.mentorship m
   where m.status in ('PROPOSED', 'APPROVED', 'ENDED') and ${AGREED} and ${condition}`;

/** A pair sees each other, and a mentee's college its mentor from elsewhere, once that one's college has agreed. */
const VISIBILITY = `
  create view contracts.visibility_of_programs with (security_barrier) as
    ${seen('null::uuid', 'm.mentee_id', 'm.mentor_id', OWN_PERSON('m.mentee_id'))}
    union all
    ${seen('null::uuid', 'm.mentor_id', 'm.mentee_id', OWN_PERSON('m.mentor_id'))}
    union all
    ${seen('m.college_id', 'null::uuid', 'm.mentor_id', `m.mentor_college_id <> m.college_id and m.${OWN_COLLEGE}`)}`;

const CONTRACTS = [
  VISIBILITY,
  `create view contracts.enterprises_with_mentors with (security_barrier) as
     select college_id, academic_year, partner_id from programs.enterprise_with_mentors where ${REACHED_COLLEGE}`,
  ...['visibility_of_programs', 'enterprises_with_mentors'].map(
    (view) => `alter view contracts.${view} owner to ${CONTRACTS_ROLE}`,
  ),
  ...['college_year', 'activity', 'mentorship', 'mentor_agreement'].map(
    (table) => `grant select on programs.${table} to ${CONTRACTS_ROLE}`,
  ),
  `grant select, insert, delete on programs.enterprise_with_mentors to ${CONTRACTS_ROLE}`,
  `grant select on programs.enterprise_with_mentors to ${VERIFY_ROLE}`,
];

/** What the service uses of others. */
const USES = [
  `grant execute on function contracts.person_facts(uuid[]) to ${SERVICE}`,
  `grant select on contracts.measures_of_programs to ${SERVICE}`,
];

export class Programs0001 extends Migration {
  override up(): void {
    const statements = [
      ...createSchema('programs'),
      ...FORM,
      ...COLLEGE_YEAR,
      ...MENTORSHIP,
      ...createAudit('programs'),
      ...CONTRACTS,
      ...createMeasures('programs'),
      ...RECOUNTS,
      ...SECURITY,
      ...USES,
    ];
    for (const sql of statements) this.addSql(sql);
  }
}
