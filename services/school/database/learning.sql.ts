import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { TAUGHT, TAUGHT_SESSION } from './teacher.sql.js';

const SERVICE = serviceRole('school');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const HOST = `host_college_id = any ((select contracts.session_colleges())::uuid[])`;

/** Cohorts of the session's college that are not over. */
const LASTING = `cohort_id in (select c.id from school.cohort c
  where c.college_id = any ((select contracts.session_colleges())::uuid[]) and c.ends_on >= contracts.today(c.college_id))`;

/**
 * Who sees what was learnt on the enrolment of a row: the mentor's college, the mentor, and the host while the cohort
 * lasts or the enrolment waits for its completion. Then the results stay with the mentor's college.
 */
export const seesLearning = (row: string, enrolment = 'enrolment_id'): string => `(${row}.${OWN_COLLEGE}
  or (${row}.${HOST} and (${row}.${LASTING} or exists (select from school.enrolment x
        where x.id = ${row}.${enrolment} and x.completed_on is null and x.withdrawn_on is null)))
  or exists (select from school.enrolment x
        where x.id = ${row}.${enrolment} and x.person_id = any ((select contracts.session_persons())::uuid[])))`;

/** Rows that belong to an enrolment. Whoever teaches reads those of the cohort, since a mark is judged by attendance. */
const SECURITY = [
  ...(
    [
      ['attendance', TAUGHT_SESSION],
      ['mark', TAUGHT],
    ] as const
  ).flatMap(([table, theirs]) =>
    secureTable({
      schema: 'school',
      table,
      read: `${seesLearning(table)} or ${table}.${TAUGHT}`,
      write: `${HOST} or ${theirs}`,
      grants: ['insert'],
    }),
  ),
  `grant update (status, reason) on school.attendance to ${SERVICE}`,
  `grant update (value, day) on school.mark to ${SERVICE}`,
  `grant select, insert, update on school.attendance, school.mark to ${CONTRACTS_ROLE}`,
  ...secureTable({ schema: 'school', table: 'learning_history', read: seesLearning('learning_history') }),
  `grant insert on school.learning_history to ${CONTRACTS_ROLE}`,
];

interface Kept {
  readonly table: 'attendance' | 'mark';
  readonly key: 'session_id' | 'assessment';
  /** What of a row is a result. */
  readonly result: (row: 'n' | 'o') => string;
  /** What is noted of it, as text, and of which day it is. */
  readonly told: (row: 'n' | 'o') => string;
  readonly day: string;
}

/**
 * Each change is noted in the statement that makes it, and none is possible when the course is completed by an order.
 * Why an absence is excused is no result: it may be erased ever after.
 */
function kept({ table, key, result, told, day }: Kept): string[] {
  const name = `contracts.keep_${table}()`;
  const noted = (from: string, changed: string, before: string) => `
         if exists (select from ${from} join school.enrolment e on e.id = n.enrolment_id
                     where e.completed_on is not null and ${changed}) then
           raise exception 'school.${table} is fixed by the order on completion'
             using errcode = 'integrity_constraint_violation';
         end if;
         insert into school.learning_history
           (enrolment_id, college_id, host_college_id, cohort_id, ${key}, before, after, day, changed_by)
         select n.enrolment_id, n.college_id, n.host_college_id, n.cohort_id, n.${key}, ${before}, ${told('n')}, ${day},
                coalesce(contracts.session_actor(), '')
           from ${from} where ${changed};`;
  const changed = `${result('n')} is distinct from ${result('o')}`;
  return [
    `create function ${name} returns trigger language plpgsql ${DEFINER} as $$
       begin
         -- A seed is no record of anybody's.
         if current_setting('hub.change_feed', true) = 'off' and pg_has_role(
              session_user, (select t.relowner from pg_class t where t.oid = tg_relid), 'member') then
           return null;
         end if;
         if tg_op = 'INSERT' then${noted('written n', 'true', 'null')}
         else${noted(`written n join former o using (enrolment_id, ${key})`, changed, told('o'))}
         end if;
         return null;
       end $$`,
    ...ownedFunction(name),
    `create trigger keep_new after insert on school.${table}
       referencing new table as written for each statement execute function ${name}`,
    `create trigger keep_changed after update on school.${table}
       referencing old table as former new table as written for each statement execute function ${name}`,
  ];
}

/** A completion stays, and so do the hours of sessions that it rests on. */
const FIXED = [
  `create function contracts.keep_completion() returns trigger language plpgsql ${DEFINER} as $$
     begin
       raise exception 'a completion stays as it was ordered' using errcode = 'integrity_constraint_violation';
     end $$`,
  ...ownedFunction('contracts.keep_completion()'),
  `create trigger keep_completion before update of completed_on on school.enrolment
     for each row when (old.completed_on is not null and new.completed_on is distinct from old.completed_on)
     execute function contracts.keep_completion()`,
  `create function contracts.keep_attended_session() returns trigger language plpgsql ${DEFINER} as $$
     begin
       if exists (select from school.attendance a join school.enrolment e on e.id = a.enrolment_id
                   where a.cohort_id = new.cohort_id and a.session_id = new.id and e.completed_on is not null) then
         raise exception 'a session stays as it counted for a completion' using errcode = 'integrity_constraint_violation';
       end if;
       return new;
     end $$`,
  ...ownedFunction('contracts.keep_attended_session()'),
  `create trigger keep_attended_session before update on school.cohort_session
     for each row when ((old.day, old.hours, old.cancelled_on) is distinct from (new.day, new.hours, new.cancelled_on))
     execute function contracts.keep_attended_session()`,
];

/** Whoever plans the sessions of a cohort learns which of them have their attendance recorded, and of nobody whose. */
const ATTENDED = [
  `create function contracts.attended_sessions(p_cohort uuid) returns table (session_id uuid, is_fixed boolean)
     language sql stable ${DEFINER} as $$
       select a.session_id, bool_or(e.completed_on is not null)
         from school.attendance a
         join school.enrolment e on e.id = a.enrolment_id
         join school.cohort c on c.id = a.cohort_id
        where a.cohort_id = p_cohort and a.status is not null and c.college_id = any (contracts.session_reach())
        group by a.session_id $$`,
  ...ownedFunction('contracts.attended_sessions(uuid)', SERVICE),
];

/** Attendance and marks, with their history. */
export const LEARNING: readonly string[] = [
  ...SECURITY,
  ...kept({
    ...{ table: 'attendance', key: 'session_id', day: 'null' },
    result: (row) => `${row}.status`,
    told: (row) => `${row}.status`,
  }),
  ...kept({
    ...{ table: 'mark', key: 'assessment', day: 'n.day' },
    result: (row) => `(${row}.value, ${row}.day)`,
    told: (row) => `trim_scale(${row}.value)::text`,
  }),
  ...FIXED,
  ...ATTENDED,
];
