/**
 * A pair across colleges is a row of the mentee's college. The mentor's college says in a row of its own that it
 * agrees: neither college writes into the other's records, and no college gets at a person of another by naming them.
 */
export const MENTORSHIP_TABLES: readonly string[] = [
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
  // Finds the few mentorships of a college whose mentors are of another one: these mentors are shown to it.
  `create index mentorship_across_colleges on programs.mentorship (college_id)
     where mentor_college_id <> college_id`,
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
