import { Migration } from '@mikro-orm/migrations';

/**
 * What a pair, or a mentor's group of one programme, meets for (S001 6.1–6.4). It is of the academic year of the
 * programme, so that meetings are counted without asking for the pairs.
 */
const MEETINGS = [
  `create table programs.meeting (
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
   )`,
  'create index meeting_of_college on programs.meeting (college_id, academic_year, day)',
  // The pairs that a meeting is of, and whether the mentee was there. Kind, state and day are the meeting's.
  `create table programs.meeting_mentorship (
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
   )`,
  // Two logs of one meeting by both sides are one.
  `create unique index meeting_held_once on programs.meeting_mentorship (mentorship_id, day, kind)
     where state = 'HELD'`,
  'create index meeting_of_mentorship on programs.meeting_mentorship (mentorship_id, day)',
];

const OF_THE_MEETING = `foreign key (college_id, meeting_id, mentorship_id)
       references programs.meeting_mentorship (college_id, meeting_id, mentorship_id)`;

/**
 * Words stand apart from the facts that are counted, in tables of their own by who may read them: the database decides
 * by row.
 */
const WORDS = [
  // What the two wrote down of a meeting: theirs, and the college's unless they agreed on confidence (S000).
  `create table programs.meeting_note (
     meeting_id uuid not null,
     mentorship_id uuid not null,
     college_id uuid not null,
     note text not null check (length(note) between 1 and 4000),
     primary key (meeting_id, mentorship_id),
     ${OF_THE_MEETING}
   )`,
  // That a side gave feedback, and on which days: countable.
  `create table programs.feedback (
     meeting_id uuid not null,
     mentorship_id uuid not null,
     college_id uuid not null,
     side text not null check (side in ('MENTOR', 'MENTEE')),
     recorded_by text not null check (recorded_by in ('SIDE', 'COLLEGE')),
     given_on date not null,
     changed_on date[] not null default '{}' check (cardinality(changed_on) <= 15),
     primary key (meeting_id, mentorship_id, side),
     ${OF_THE_MEETING}
   )`,
  'create index feedback_of_mentorship on programs.feedback (mentorship_id, meeting_id)',
  // What the curator reads of it, unless the pair is confidential.
  `create table programs.feedback_answer (
     meeting_id uuid not null,
     mentorship_id uuid not null,
     college_id uuid not null,
     side text not null,
     score smallint not null check (score between 1 and 10),
     help_wanted text check (length(help_wanted) between 1 and 2000),
     primary key (meeting_id, mentorship_id, side),
     foreign key (meeting_id, mentorship_id, side) references programs.feedback (meeting_id, mentorship_id, side)
   )`,
  // What nobody reads but the side that wrote it.
  `create table programs.feedback_word (
     meeting_id uuid not null,
     mentorship_id uuid not null,
     college_id uuid not null,
     side text not null,
     went_well text check (length(went_well) between 1 and 2000),
     went_badly text check (length(went_badly) between 1 and 2000),
     primary key (meeting_id, mentorship_id, side),
     foreign key (meeting_id, mentorship_id, side) references programs.feedback (meeting_id, mentorship_id, side)
   )`,
  `create index feedback_answer_of_mentorship on programs.feedback_answer (mentorship_id)`,
  `create index feedback_word_of_mentorship on programs.feedback_word (mentorship_id)`,
  `create index meeting_note_of_mentorship on programs.meeting_note (mentorship_id)`,
];

/** Days on which nobody is expected to meet. One that was recorded by mistake is taken back and kept. */
const freeDays = (table: string, owner: string) => `
  create table programs.${table} (
    ${owner} uuid not null,
    first_day date not null,
    last_day date not null,
    title text not null check (length(title) between 1 and 200),
    taken_back boolean not null default false,
    primary key (${owner}, first_day),
    check (last_day between first_day and first_day + 100)
  )`;

/** A secret address of a person's meetings: of its code only the hash is kept. One at a time. */
const CALENDAR = [
  `create table programs.calendar_link (
     id uuid primary key,
     person_id uuid not null,
     code_hash bytea not null unique check (length(code_hash) = 32),
     created_at timestamptz not null default now(),
     revoked_at timestamptz
   )`,
  'create unique index calendar_link_in_use on programs.calendar_link (person_id) where revoked_at is null',
  'create index calendar_link_of_person on programs.calendar_link (person_id)',
];

/**
 * Colleges and years that have figures get those of meetings, from today on. Behind the day that they should be of, they
 * are counted by the next start.
 */
const FIGURES = `
  with years as (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'mentorships' group by 1, 2
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'meetings', 'meetings_held', '', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'meetings_held', '', '', as_of, 0 from years`;

/** Meetings planned and held, what the sides say of them, the days on which nobody meets, and calendars. */
export class Programs0008 extends Migration {
  override up(): void {
    const free = [freeDays('region_holiday', 'region_id'), freeDays('college_break', 'college_id')];
    for (const sql of [...MEETINGS, ...WORDS, ...free, ...CALENDAR, FIGURES]) this.addSql(sql);
  }
}
