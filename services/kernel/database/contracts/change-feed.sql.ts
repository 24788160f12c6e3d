import { CONTRACTS_ROLE } from '../roles.js';
import { OWN_COLLEGE, secureTable } from '../table-security.js';
import { ownedFunction } from '../objects/owned.js';

/**
 * The change feed of each college: one row for each thing that ever changed, with the place of its last change in the
 * order of commits. A reader goes on from the last place that it has seen.
 *
 * Order: a transaction notes what it changes (`pending_change`, seen by itself alone) and gets its places when it
 * commits, by a deferred trigger, under a lock of the college's counter that the commit releases. Whoever holds a
 * later place has committed later, so no reader ever sees an earlier place appear. While a transaction works it holds
 * no lock of the feed, and at the end it takes the counters in the order of colleges: writers can't deadlock here.
 *
 * It is a trigger of the database and not the end of a unit of work, because then whatever writes is in the feed:
 * migrations, the console, services to come. What is rolled back, a preview for one, leaves nothing.
 */
const NUMBERING = `
  create function contracts.number_changes() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     declare
       v_xact constant xid8 := pg_current_xact_id();
       v_now timestamptz;
     begin
       insert into contracts.change_counter as k (college_id, last)
       select d.college_id, count(*)
         from (select distinct p.college_id, p.kind, e.id
                 from contracts.pending_change p, unnest(p.entity_ids) as e (id) where p.xact = v_xact) d
        group by d.college_id order by d.college_id
       on conflict (college_id) do update set last = k.last + excluded.last;
       v_now := clock_timestamp();
       with taken as (
         delete from contracts.pending_change p where p.xact = v_xact returning p.*
       ),
       net as (
         select t.college_id, t.kind, e.id as entity_id, max(t.outcome) as outcome,
                max(t.merged_into::text)::uuid as merged_into, bool_or(t.created) as created,
                row_number() over (partition by t.college_id order by min(t.n) desc, min(e.n) desc) - 1 as back
           from taken t, unnest(t.entity_ids) with ordinality as e (id, n)
          group by t.college_id, t.kind, e.id
       )
       insert into contracts.change as c
         (college_id, kind, entity_id, outcome, merged_into, changed_at, position, created_position)
       select college_id, kind, entity_id, outcome, merged_into, v_now, place, case when created then place end
         from (select net.*, (select k.last from contracts.change_counter k where k.college_id = net.college_id) - back
                        as place
                 from net) placed
       on conflict (college_id, kind, entity_id) do update
         set outcome = greatest(c.outcome, excluded.outcome),
             merged_into = coalesce(excluded.merged_into, c.merged_into),
             changed_at = excluded.changed_at, position = excluded.position;
       return null;
     end $$`;

export const CHANGE_FEED: readonly string[] = [
  'alter table contracts.pending_change enable row level security',
  'alter table contracts.pending_change force row level security',
  `create policy contracts_all on contracts.pending_change for all to ${CONTRACTS_ROLE} using (true) with check (true)`,
  `grant select, insert, delete on contracts.pending_change to ${CONTRACTS_ROLE}`,
  NUMBERING,
  ...ownedFunction('contracts.number_changes()'),
  `create constraint trigger number_at_commit after insert on contracts.pending_change
     deferrable initially deferred for each row when (new.opens) execute function contracts.number_changes()`,
];

/** Who reads the feed: the service that answers it, to the staff of each college for itself. */
export function changeFeedFor(reader: string): string[] {
  return ['change', 'change_counter'].flatMap((table) => [
    ...secureTable({ schema: 'contracts', table, read: OWN_COLLEGE, service: reader }),
    `grant select, insert, update on contracts.${table} to ${CONTRACTS_ROLE}`,
  ]);
}
