import { openFunction, ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, VERIFY_ROLE } from '#kernel/database/roles.js';

const KEPT = 'participants.region_reach';
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/**
 * Who reaches a college: its own staff, and the coordinators of its region.
 *
 * In plpgsql: policies ask it once for each table of each statement, and most sessions coordinate no region, so that
 * they are answered without a query.
 */
const REACH = [
  `create function contracts.session_reach() returns uuid[]
     language plpgsql stable parallel safe ${DEFINER} as $$
     declare
       reached uuid[] := contracts.session_colleges();
       region uuid;
     begin
       foreach region in array contracts.session_regions() loop
         reached := reached || (select k.college_ids from ${KEPT} k where k.region_id = region);
       end loop;
       return reached;
     end $$`,
  openFunction('contracts.session_reach()'),
  `grant select, insert, update on ${KEPT} to ${CONTRACTS_ROLE}`,
  `grant select on ${KEPT} to ${VERIFY_ROLE}`,
];

/**
 * The colleges of a region are gathered anew by whoever adds one, in that transaction. Two who add at once wait for each
 * other at the row of the region; the statement that gathers comes after, and sees what was committed meanwhile.
 */
const KEEPING = [
  `create function contracts.keep_region_reach() returns trigger language plpgsql ${DEFINER} as $$
     begin
       insert into ${KEPT} (region_id, college_ids)
       select distinct m.region_id, '{}'::uuid[] from moved m order by 1
       -- Changes nothing, but locks the row that there is.
       on conflict (region_id) do update set college_ids = excluded.college_ids where false;
       update ${KEPT} k set college_ids = g.ids
         from (select m.region_id,
                      array(select c.id from participants.college c where c.region_id = m.region_id order by c.id) as ids
                 from (select distinct region_id from moved) m) g
        where g.region_id = k.region_id and g.ids <> k.college_ids;
       return null;
     end $$`,
  ...ownedFunction('contracts.keep_region_reach()'),
  ...(
    [
      ['added', 'insert', 'new'],
      ['left', 'update', 'old'],
      ['come', 'update', 'new'],
      ['gone', 'delete', 'old'],
    ] as const
  ).map(
    ([name, event, rows]) => `create trigger keep_reach_${name} after ${event} on participants.college
       referencing ${rows} table as moved for each statement execute function contracts.keep_region_reach()`,
  ),
];

export const REACHED: readonly string[] = [...REACH, ...KEEPING];
