import { ownedFunction } from './objects/owned.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

export interface ChangeSource {
  /** With its schema. */
  readonly table: string;
  readonly kind: string;
  /**
   * What the written or deleted rows, known as `written`, mean to the feed: a query made by `noted`, with a row for each college
   * that sees the entity.
   */
  readonly changes: string;
  /** Commands that matter; the first two unless said otherwise. */
  readonly on?: readonly ('insert' | 'update' | 'delete')[];
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
    ...ownedFunction(name),
    ...on.map(
      (command) => `create trigger feed_${command} after ${command} on ${table}
         referencing ${command === 'delete' ? 'old' : 'new'} table as written for each statement execute function ${name}`,
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
