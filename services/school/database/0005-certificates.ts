import { Migration } from '@mikro-orm/migrations';
import { NEW_CODE } from './certificate-code.sql.js';

/**
 * What certificates say as of the day of their issue, whatever becomes of the course. A certificate of its own renews
 * one whose term is over; the first of an enrolment has its number from the completion.
 */
const CERTIFICATE = [
  'alter table school.enrolment add unique (college_id, host_college_id, cohort_id, id)',
  `create table school.certificate (
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
   )`,
  'create unique index certificate_of_enrolment on school.certificate (enrolment_id) where renews is null',
  'create index certificates_of_enrolment on school.certificate (enrolment_id)',
  'create index certificate_of_cohort on school.certificate (cohort_id, id)',
  'create index certificate_of_college on school.certificate (college_id, id)',
  'create index certificate_of_host on school.certificate (host_college_id, id)',
  `create index certificate_with_term on school.certificate (college_id, valid_until)
     where valid_until is not null and revoked_on is null`,
];

/**
 * Whose it is, and the code by which whoever holds it proves it: apart from the rest, since a host sees them no longer
 * than it sees its listeners. A code is looked up by its hash, so that time says nothing of how near a guess was.
 */
const PRINT = `
  create table school.certificate_print (
     certificate_id uuid primary key references school.certificate,
     code text not null check (code ~ '^[0-9A-Za-z_-]{22}$'),
     code_hash bytea not null unique generated always as (sha256(code::bytea)) stored,
     name text
   )`;

/**
 * Certificates that were issued before: on the day of completion, for want of another one, and without a term. Their
 * names are read past the seam, this once: its functions don't stand while tables change.
 */
const FORMER = [
  `insert into school.certificate (id, enrolment_id, college_id, host_college_id, cohort_id, number, title_ru, title_en,
                                   hours, competences, completed_on, issued_on, holder_erased)
   select uuidv7(), e.id, e.college_id, e.host_college_id, e.cohort_id, e.certificate_number, k.title_ru, k.title_en,
          k.hours, '{}', e.completed_on, e.completed_on, p.erased_on is not null
     from school.enrolment e join school.cohort c on c.id = e.cohort_id join school.course k on k.id = c.course_id
     join participants.person p on (p.college_id, p.id) = (e.college_id, e.person_id)
    where e.completed_on is not null`,
  `insert into school.certificate_print (certificate_id, code, name)
   select c.id, ${NEW_CODE},
          case when p.erased_on is null then concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, '')) end
     from school.certificate c join school.enrolment e on e.id = c.enrolment_id
     join participants.person p on (p.college_id, p.id) = (e.college_id, e.person_id)`,
];

/** Certificates become records of their own: with a code, a term, an end, and what they said when they were issued. */
export class School0005 extends Migration {
  override up(): void {
    const term = 'certificate_valid_months smallint check (certificate_valid_months between 1 and 120)';
    const statements = [`alter table school.course add column ${term}`, ...CERTIFICATE, PRINT, ...FORMER];
    for (const sql of statements) this.addSql(sql);
  }
}
