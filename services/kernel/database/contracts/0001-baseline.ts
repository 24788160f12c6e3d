import { Migration } from '@mikro-orm/migrations';

const EXTENSIONS = [
  'create extension if not exists pg_trgm',
  // Counts the letters between two words, for names with a slip in them.
  'create extension if not exists fuzzystrmatch',
  // Lets an exclusion constraint compare texts; like pg_trgm trusted, so that an owner without superuser may create it.
  'create extension if not exists btree_gist',
];

/** The change feed of each college; change-feed.sql.ts says how it works. */
const CHANGE_FEED = [
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

/** What every subgraph stands on: extensions of the server, and the tables of the seam between subgraphs. */
export class Contracts0001 extends Migration {
  override up(): void {
    for (const sql of [...EXTENSIONS, ...CHANGE_FEED]) this.addSql(sql);
  }
}
