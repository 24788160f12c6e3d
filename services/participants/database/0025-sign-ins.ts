import { Migration } from '@mikro-orm/migrations';

/**
 * Who is signed in by the page, found by the hash of what their browser keeps; what the hub keeps for them can be read
 * with that alone. The clock of the database says when it ends.
 */
const SIGN_INS = [
  `create table participants.sign_in (
     secret_hash bytea primary key check (length(secret_hash) = 32),
     account text not null check (length(account) between 1 and 255),
     sealed bytea not null check (length(sealed) between 1 and 65536),
     begun_at timestamptz not null default clock_timestamp(),
     ends_at timestamptz not null,
     renewing_until timestamptz,
     constraint sign_in_lasts_a_day check (ends_at > begun_at and ends_at <= begun_at + interval '1 day')
   )`,
  'create index sign_in_of_account on participants.sign_in (account, begun_at)',
  'create index sign_in_by_end on participants.sign_in (ends_at)',
];

/** What the hub's own provider keeps of sign-ins, by kind and the hash of its id: unreadable without the hub's key. */
const PROVIDER = [
  `create table participants.provider_entry (
     kind text not null check (length(kind) between 1 and 40),
     id_hash bytea not null check (length(id_hash) = 32),
     uid_hash bytea check (length(uid_hash) = 32),
     grant_hash bytea check (length(grant_hash) = 32),
     sealed bytea not null check (length(sealed) between 1 and 65536),
     used_at timestamptz,
     written_at timestamptz not null default clock_timestamp(),
     ends_at timestamptz not null,
     primary key (kind, id_hash)
   )`,
  'create index provider_entry_of_uid on participants.provider_entry (kind, uid_hash) where uid_hash is not null',
  'create index provider_entry_of_grant on participants.provider_entry (kind, grant_hash) where grant_hash is not null',
  'create index provider_entry_by_age on participants.provider_entry (kind, written_at)',
  'create index provider_entry_by_end on participants.provider_entry (ends_at)',
];

/** What accounts are called by whoever signs them in, so that lists show names. */
const NAMES = [
  `create table participants.account_name (
     account text primary key check (length(account) between 1 and 255),
     name text not null check (length(name) between 1 and 100),
     seen_at timestamptz not null default clock_timestamp()
   )`,
];

export class Participants0025 extends Migration {
  override up(): void {
    for (const sql of [...SIGN_INS, ...PROVIDER, ...NAMES]) this.addSql(sql);
  }
}
