import { openFunction, ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { OWN_PERSON } from './mentorship.sql.js';
import { audited } from './writing.sql.js';
import { movedByPairs } from './moved-by-pairs.sql.js';

const SERVICE = serviceRole('programs');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const OWN_SIDE = `exists (
  select from programs.mentorship m
   where m.id = mentorship_id and m.college_id = mentorship_answer.college_id
     and ${OWN_PERSON("case side when 'MENTOR' then m.mentor_id else m.mentee_id end")})`;

/** The two of a pair, for what both of them read. */
const OF_THE_PAIR = (table: string) => `exists (
  select from programs.mentorship m
   where m.id = ${table}.mentorship_id and m.college_id = ${table}.college_id
     and (${OWN_PERSON('m.mentor_id')} or ${OWN_PERSON('m.mentee_id')}))`;

/** Each side says its own word and nobody else does; the college that the pair belongs to reads both. */
const ANSWERS = [
  ...secureTable({
    schema: 'programs',
    table: 'mentorship_answer',
    read: `${OWN_COLLEGE} or ${OF_THE_PAIR('mentorship_answer')}`,
    write: OWN_SIDE,
    grants: ['insert', 'update'],
  }),
  `grant select, update (reason) on programs.mentorship_answer to ${CONTRACTS_ROLE}`,
];

const STEP = `
  case when o.id is null or o.status <> n.status then n.status
       when (o.order_number, o.order_date, o.order_acts_from)
            is distinct from (n.order_number, n.order_date, n.order_acts_from)
       then case when o.order_number is null then 'ORDER_ADDED' else 'ORDER_CORRECTED' end
       when (o.started_on, coalesce(o.ended_on, o.until_on))
            is distinct from (n.started_on, coalesce(n.ended_on, n.until_on)) then 'DATES_CHANGED' end`;

const noted = (from: string) => `
  insert into programs.mentorship_history
    (college_id, mentorship_id, step, started_on, last_day, order_number, order_date, order_acts_from)
  select n.college_id, n.id, s.step, n.started_on, coalesce(n.ended_on, n.until_on),
         n.order_number, n.order_date, n.order_acts_from
    from ${from}, lateral (select ${STEP} as step) s where s.step is not null;`;

/** Written by the database with the change itself, in bulk as that is. No names, no words: days, orders and steps. */
const HISTORY = [
  ...secureTable({
    schema: 'programs',
    table: 'mentorship_history',
    read: `${OWN_COLLEGE} or ${OF_THE_PAIR('mentorship_history')}`,
  }),
  `grant insert on programs.mentorship_history to ${CONTRACTS_ROLE}`,
  `create function contracts.note_mentorships() returns trigger language plpgsql ${DEFINER} as $$
     begin
       if tg_op = 'INSERT' then${noted(`written n left join programs.mentorship o on false`)}
       else${noted('written n join former o on o.id = n.id')}
       end if;
       return null;
     end $$`,
  openFunction('contracts.note_mentorships()'),
  `create trigger note_new after insert on programs.mentorship
     referencing new table as written for each statement execute function contracts.note_mentorships()`,
  `create trigger note_changed after update on programs.mentorship
     referencing old table as former new table as written for each statement
     execute function contracts.note_mentorships()`,
];

/**
 * Either side leaves at any time (domain.md rule 1): the one thing that a participant changes in a row of the college.
 * Answers with the side that left; nothing where the pair is not one of the caller's at work.
 */
const LEAVE = [
  `create function contracts.leave_mentorship(p_id uuid, p_day date, p_reason text) returns text
     language sql ${DEFINER} as $$
       update programs.mentorship m
          set status = 'ENDED', ended_on = p_day, end_reason = p_reason,
              ended_by = case when m.mentor_id = any (contracts.session_persons()) then 'MENTOR' else 'MENTEE' end
        where m.id = p_id and m.status = 'APPROVED' and m.started_on <= p_day
          and (m.mentor_id = any (contracts.session_persons()) or m.mentee_id = any (contracts.session_persons()))
        returning m.ended_by $$`,
  ...ownedFunction('contracts.leave_mentorship(uuid, date, text)', SERVICE),
];

/** Says no more of why than the other of the pair has to know. */
const LEFT = 'Участие прекращено по собственной воле. / Taking part was ended of their own will.';

const OWN_PAIR = `(m.mentor_id = p_person or m.mentee_id = p_person)`;

/** Nobody takes back their own word as of another day than today. */
const DAY_OF = (pair: string) => `case when v_own then contracts.today(${pair}.college_id) else p_day end`;

/**
 * Whoever's consent no longer holds leaves every pair that they are in, on the day from which it doesn't, or on its
 * first one where it began later; one that has not begun by today never does, and a proposal waits for a consent as it
 * did. It is one act whoever records it: the person, as of today, or their college, as of the day that it was told.
 * Waits itself, as every writer of mentorships does, until no other operation writes those of the same colleges.
 */
const WITHDRAW = `
  create function contracts.withdraw_person_programs(p_person uuid, p_day date)
    returns table (fact text, college_id uuid, academic_year integer, mentorship_id uuid, ended_on date)
    language plpgsql ${DEFINER} as $$
    #variable_conflict use_column
    declare
      v_own boolean := coalesce(p_person = any (contracts.session_persons()), false);
      v_left uuid[];
      v_voided uuid[];
    begin
      if not v_own and not exists (select from contracts.people p
           where p.id = p_person and p.college_id = any (contracts.session_colleges())) then return; end if;
      perform pg_advisory_xact_lock(hashtextextended('mentorships ' || k.college_id, 0))
         from (select distinct college_id from programs.mentorship m where ${OWN_PAIR} order by 1) k;
      with gone as (
        update programs.mentorship m set status = 'VOIDED', void_reason = '${LEFT}'
         where ${OWN_PAIR} and m.status = 'APPROVED'
           and m.started_on > greatest(${DAY_OF('m')}, contracts.today(m.college_id)) returning m.id
      ) select coalesce(array_agg(id), '{}') into v_voided from gone;
      with gone as (
        update programs.mentorship m
           set status = 'ENDED', ended_on = greatest(${DAY_OF('m')}, m.started_on), end_reason = '${LEFT}',
               ended_by = case when m.mentor_id = p_person then 'MENTOR' else 'MENTEE' end
         where ${OWN_PAIR} and m.status = 'APPROVED' and m.until_on >= ${DAY_OF('m')} returning m.id
      ) select coalesce(array_agg(id), '{}') into v_left from gone;
      ${audited('mentorship.leave', 'v_left', `array['status', 'endedOn', 'endedBy', 'endReason']`)}
      ${audited('mentorship.leave', 'v_voided', `array['status', 'voidReason']`)}
      return query
        select f.fact, c.college_id, y.year, null::uuid, null::date${movedByPairs('v_left || v_voided')};
      return query
        select null::text, m.college_id, m.academic_year::int, m.id, m.ended_on
          from programs.mentorship m where m.id = any (v_left || v_voided) order by m.started_on, m.id;
    end $$`;

/** What the two of a pair say of it by themselves, and what became of it. */
export const MENTORSHIP_LIFE: readonly string[] = [...ANSWERS, ...HISTORY, ...LEAVE, WITHDRAW];
