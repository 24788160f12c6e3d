import type { HubContext } from '#kernel/graph/context.js';
import { stayColumns, type StayTable } from './stay-table.js';

/** Stays by their ids, or all stays of people, the latest first; those that the session may see. */
export function stays<Row extends object>(
  { read }: HubContext,
  table: StayTable,
  by: 'id' | 'person_id',
  ids: readonly string[],
): Promise<Row[]> {
  return read.rows<Row>(
    `select ${stayColumns(table, 's')},
            participants.in_base(s.entered_on, s.left_on, d.today) as "inBase"
       from participants.${table.name} s join contracts.colleges d on d.id = s.college_id
      where s.${by} = any ($1::uuid[]) order by s.entered_on desc, s.id`,
    [ids],
  );
}
