import { Migration } from '@mikro-orm/migrations';

/** The points that what speaks for a pair gives in a region: each change is a version, none is ever overwritten. */
const WEIGHTS = `
  create table programs.matching_weight (
    region_id uuid not null,
    version integer not null check (version > 0),
    code text not null,
    points smallint not null check (points between 0 and 1000),
    set_by text not null,
    set_on date not null,
    primary key (region_id, version, code)
  )`;

/**
 * What a curator has settled of two people before any proposal: a pin is of one programme, kinship and work under the
 * other are of all. One that is taken back stays as LIFTED, so that its audit means something.
 */
const DECISIONS = `
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
  )`;

/** Mentees without a pair of their own choice, for psychological support and further search (S001 5.3). */
const SUPPORT = [
  `create table programs.mentee_support (
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
   )`,
  'create index mentee_support_in_order on programs.mentee_support (college_id, academic_year, listed_on, mentee_id)',
  `insert into programs.mentee_support (college_id, academic_year, mentee_id, reason, listed_on)
   select m.college_id, m.academic_year, m.mentee_id, 'DIRECTIVE', min(m.started_on)
     from programs.mentorship m where m.directive and m.status in ('PROPOSED', 'APPROVED')
    group by m.college_id, m.academic_year, m.mentee_id`,
];

/** Matching keeps what was decided: weights of a region, pins and forbidden pairs, and who is still to be looked for. */
export class Programs0009 extends Migration {
  override up(): void {
    for (const sql of [WEIGHTS, DECISIONS, ...SUPPORT]) this.addSql(sql);
  }
}
