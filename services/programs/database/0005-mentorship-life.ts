import { Migration } from '@mikro-orm/migrations';

/**
 * A mentee has one mentor at any time, in the past and across academic years too (domain.md rule 2). What was recorded
 * before with two at once keeps its days: the later pair gets a scope of its own, by which it is known.
 */
const ONE_MENTOR = [
  'drop index programs.mentorship_one_mentor',
  `update programs.mentorship m set exclusive_scope = 'recorded before: ' || m.id
    where m.status in ('APPROVED', 'ENDED')
      and exists (
        select from programs.mentorship e
         where (e.college_id, e.mentee_id, e.exclusive_scope) = (m.college_id, m.mentee_id, m.exclusive_scope)
           and e.status in ('APPROVED', 'ENDED') and (e.started_on, e.id) < (m.started_on, m.id)
           and e.started_on <= coalesce(m.ended_on, m.until_on) and m.started_on <= coalesce(e.ended_on, e.until_on))`,
  // A proposal blocks nobody, nor does what was recorded by mistake. Both days of a period belong to it.
  `alter table programs.mentorship add constraint mentorship_one_mentor
     exclude using gist (
       college_id with =, mentee_id with =, exclusive_scope with =,
       daterange(started_on, coalesce(ended_on, until_on), '[]') with &&)
     where (status in ('APPROVED', 'ENDED'))`,
];

/** An order may act from another day than its own, which it then states: no pair begins before that day (rule 6). */
const ORDERS = [
  'alter table programs.mentorship add column order_acts_from date',
  'update programs.mentorship set order_acts_from = least(order_date, started_on) where order_date is not null',
  `alter table programs.mentorship
     add check ((order_acts_from is null) = (order_date is null)),
     add check (order_acts_from <= started_on)`,
];

/** Who ended a pair before its term; of those that ended until now nobody was asked. */
const ENDINGS = [
  `alter table programs.mentorship
     add column ended_by text check (ended_by in ('MENTOR', 'MENTEE', 'COLLEGE', 'NOT_SAID'))`,
  `update programs.mentorship set ended_by = 'NOT_SAID' where status = 'ENDED' and end_reason is not null`,
  `alter table programs.mentorship add check (ended_by is null or ended_on is not null)`,
];

/** The two say yes or no by themselves (S000); a later word replaces the former. */
const ANSWERS = `
  create table programs.mentorship_answer (
    mentorship_id uuid not null,
    college_id uuid not null,
    side text not null check (side in ('MENTOR', 'MENTEE')),
    agrees boolean not null,
    reason text check (length(reason) between 1 and 500),
    answered_on date not null,
    primary key (mentorship_id, side),
    foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)
  )`;

/** What became of a pair, step by step: written by the database, so that nobody forgets it, and never changed. */
const HISTORY = [
  `create table programs.mentorship_history (
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
   )`,
  'create index mentorship_history_of_mentorship on programs.mentorship_history (mentorship_id, id)',
  `insert into programs.mentorship_history
     (college_id, mentorship_id, at, step, started_on, last_day, order_number, order_date, order_acts_from)
   select college_id, id, created_at, 'RECORDED', started_on, coalesce(ended_on, until_on),
          order_number, order_date, order_acts_from
     from programs.mentorship order by id`,
];

/** Pairs are told by where they stand on the day. */
const MEASURES = [
  ...['measure', 'measure_history'].map(
    (table) =>
      `update programs.${table} set category = 'ACTIVE' where measure = 'mentorships' and category = 'APPROVED'`,
  ),
  // Behind the day that they should be of, they are counted anew by the next start.
  `update programs.measure set as_of = as_of - 1 where measure_group = 'mentorships'`,
];

/** The life of a pair: one mentor at any time, orders with the day from which they act, who ended it, both sides' word. */
export class Programs0005 extends Migration {
  override up(): void {
    for (const sql of [...ONE_MENTOR, ...ORDERS, ...ENDINGS, ANSWERS, ...HISTORY, ...MEASURES]) this.addSql(sql);
  }
}
