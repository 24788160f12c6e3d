import { CONTRACTS_ROLE } from './roles.js';
import { OWN_COLLEGE, secureTable } from './table-security.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

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
const TABLES = [
  // Ordered: of several things said of a record in one go the strongest remains, and none is taken back later.
  `create type contracts.change_outcome as enum ('CHANGED', 'MERGED', 'ERASED')`,
  `create table contracts.change (
     college_id uuid not null,
     kind text not null,
     entity_id uuid not null,
     outcome contracts.change_outcome not null,
     merged_into uuid,
     changed_at timestamptz not null,
     position bigint not null,
     -- Where it was created: to a reader who was there before it is new, to others changed.
     created_position bigint,
     primary key (college_id, kind, entity_id)
   )`,
  'create unique index change_in_order on contracts.change (college_id, position)',
  `create table contracts.change_counter (
     college_id uuid primary key,
     last bigint not null
   )`,
  // What one statement did, with the ids in one row: a thousand rows of their own cost a quarter of an import's time.
  // Unlogged: no row of it outlives its transaction. The index finds a transaction's own without passing others' dead.
  `create unlogged table contracts.pending_change (
     xact xid8 not null default pg_current_xact_id(),
     n bigint generated always as identity,
     college_id uuid not null,
     kind text not null,
     outcome contracts.change_outcome not null,
     merged_into uuid,
     created boolean not null,
     opens boolean not null,
     entity_ids uuid[] not null
   )`,
  'alter table contracts.pending_change alter column entity_ids set storage external',
  'create index pending_change_of_transaction on contracts.pending_change (xact)',
];

const NUMBERING = [
  `create function contracts.number_changes() returns trigger language plpgsql ${DEFINER} as $$
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
     end $$`,
  `alter function contracts.number_changes() owner to ${CONTRACTS_ROLE}`,
  'revoke all on function contracts.number_changes() from public',
  `create constraint trigger number_at_commit after insert on contracts.pending_change
     deferrable initially deferred for each row when (new.opens) execute function contracts.number_changes()`,
];

/** Creates the feed; `reader` is the service that answers it, to the staff of each college for itself. */
export function createChangeFeed(reader: string): string[] {
  return [
    ...TABLES,
    ...['change', 'change_counter'].flatMap((table) => [
      ...secureTable({ schema: 'contracts', table, read: OWN_COLLEGE, service: reader }),
      `grant select, insert, update on contracts.${table} to ${CONTRACTS_ROLE}`,
    ]),
    'alter table contracts.pending_change enable row level security',
    'alter table contracts.pending_change force row level security',
    `create policy contracts_all on contracts.pending_change for all to ${CONTRACTS_ROLE} using (true) with check (true)`,
    `grant select, insert, delete on contracts.pending_change to ${CONTRACTS_ROLE}`,
    ...NUMBERING,
  ];
}

export interface ChangeSource {
  /** With its schema. */
  readonly table: string;
  readonly kind: string;
  /**
   * What the written rows, known as `written`, mean to the feed: a query made by `noted`, with a row for each college
   * that sees the entity.
   */
  readonly changes: string;
  /** Commands that matter; both unless said otherwise. */
  readonly on?: readonly ('insert' | 'update')[];
  /** Whether a new row is a new entity, not a part of one that is there already. */
  readonly creates?: boolean;
}

/** How the owner of the database fills it past the feed, for one transaction (`hub seed`). A service can't. */
export const PAST_THE_FEED = `set local hub.change_feed = 'off'`;

/** Statements by which whatever is written to a table is noted for the feed, once per statement, whatever its rows. */
export function feedChanges({
  table,
  kind,
  changes,
  on = ['insert', 'update'],
  creates = true,
}: ChangeSource): string[] {
  const name = `contracts.note_${table.replace('.', '_')}()`;
  return [
    `create function ${name} returns trigger language plpgsql ${DEFINER} as $$
       begin
         -- An upsert fires for both of its commands, whichever it came to.
         if not exists (select from written) then
           return null;
         end if;
         if current_setting('hub.change_feed', true) = 'off' and pg_has_role(
              session_user, (select t.relowner from pg_class t where t.oid = tg_relid), 'member') then
           return null;
         end if;
         insert into contracts.pending_change (college_id, kind, outcome, merged_into, created, opens, entity_ids)
         select s.college_id, '${kind}', s.outcome, s.merged_into, ${creates ? `tg_op = 'INSERT'` : 'false'},
                -- One row of a transaction has it numbered.
                row_number() over () = 1 and not exists (
                  select from contracts.pending_change p where p.xact = pg_current_xact_id()),
                array_agg(s.entity_id)
           from (${changes}) s group by s.college_id, s.outcome, s.merged_into;
         return null;
       end $$`,
    `alter function ${name} owner to ${CONTRACTS_ROLE}`,
    `revoke all on function ${name} from public`,
    ...on.map(
      (command) => `create trigger feed_${command} after ${command} on ${table}
         referencing new table as written for each statement execute function ${name}`,
    ),
  ];
}

/** A query of what changed: of which college, which entity, and what became of it where that is more than a change. */
export function noted({
  college = 'w.college_id',
  entity = 'w.id',
  outcome = `'CHANGED'`,
  mergedInto = 'null',
  from = 'written w',
}: {
  readonly college?: string;
  readonly entity?: string;
  readonly outcome?: string;
  readonly mergedInto?: string;
  readonly from?: string;
}): string {
  return `select ${college} as college_id, ${entity} as entity_id, (${outcome})::contracts.change_outcome as outcome,
                (${mergedInto})::uuid as merged_into from ${from}`;
}
