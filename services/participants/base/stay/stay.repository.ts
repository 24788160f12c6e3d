import type { HubContext } from '#kernel/graph/context.js';
import { stayColumns, type StayTable } from './stay-table.js';

/** Whether a consent of the person is in force today, where `p` is the person and `d` has the college's day. */
export const CONSENTED = `exists (
  select from participants.consent c
   where (c.college_id, c.person_id) = (p.college_id, p.id)
     and participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year), d.today))`;

/** Stays by their ids, or all stays of people, the latest first; those that the session may see. */
export function stays<Row extends object>(
  { read }: HubContext,
  table: StayTable,
  by: 'id' | 'person_id',
  ids: readonly string[],
): Promise<Row[]> {
  return read.rows<Row>(
    `select ${stayColumns(table, 's')},
            s.entered_on <= d.today and (s.left_on is null or s.left_on > d.today) as "inBase"
       from participants.${table.name} s
       join (select c.id, (now() at time zone c.time_zone)::date as today from contracts.colleges c) d
         on d.id = s.college_id
      where s.${by} = any ($1::uuid[]) order by s.entered_on desc, s.id`,
    [ids],
  );
}
