import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('participants');
const ENTRIES = 'participants.provider_entry';
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const SECURITY = [
  ...secureTable({ schema: 'participants', table: 'provider_entry', read: 'false' }),
  `revoke all on ${ENTRIES} from ${SERVICE}, ${VERIFY_ROLE}`,
  `grant select, insert, update, delete on ${ENTRIES} to ${CONTRACTS_ROLE}`,
];

/** What is over makes room, then the oldest of its kind. */
const KEEP = `
  create function contracts.keep_provider_entry(
    of_kind text, id bytea, uid bytea, of_grant bytea, kept bytea, seconds integer, most integer) returns void
    language plpgsql ${DEFINER} as $$
    begin
      delete from ${ENTRIES} e where e.ends_at <= clock_timestamp();
      insert into ${ENTRIES} as e (kind, id_hash, uid_hash, grant_hash, sealed, ends_at)
      values (of_kind, id, uid, of_grant, kept, clock_timestamp() + make_interval(secs => seconds))
      on conflict (kind, id_hash) do update
        set uid_hash = excluded.uid_hash, grant_hash = excluded.grant_hash, sealed = excluded.sealed, used_at = null,
            written_at = clock_timestamp(), ends_at = excluded.ends_at;
      delete from ${ENTRIES} e where e.kind = of_kind and e.id_hash in (
        select o.id_hash from ${ENTRIES} o where o.kind = of_kind order by o.written_at desc offset most);
    end $$`;

const found = (condition: string) => `language sql stable ${DEFINER} as $$
      select e.sealed, e.used_at from ${ENTRIES} e
       where e.kind = of_kind and ${condition} and e.ends_at > clock_timestamp() $$`;

const FIND = `
  create function contracts.provider_entry(of_kind text, id bytea) returns table (sealed bytea, used_at timestamptz)
    ${found('e.id_hash = id')}`;

const FIND_BY_UID = `
  create function contracts.provider_entry_of_uid(of_kind text, uid bytea)
    returns table (sealed bytea, used_at timestamptz)
    ${found('e.uid_hash = uid')}`;

/** Two requests with one code may both have found it unused; the row is one of them's alone. */
const USE = `
  create function contracts.use_provider_entry(of_kind text, id bytea) returns boolean language sql ${DEFINER} as $$
    with used as (
      update ${ENTRIES} e set used_at = clock_timestamp()
       where e.kind = of_kind and e.id_hash = id and e.used_at is null and e.ends_at > clock_timestamp() returning 1
    ) select exists (select from used) $$`;

const FORGET = `
  create function contracts.forget_provider_entry(of_kind text, id bytea) returns void language sql ${DEFINER} as $$
    delete from ${ENTRIES} e where e.kind = of_kind and e.id_hash = id $$`;

const REVOKE = `
  create function contracts.revoke_provider_grant(of_kind text, of_grant bytea) returns void
    language sql ${DEFINER} as $$
      delete from ${ENTRIES} e where e.kind = of_kind and e.grant_hash = of_grant $$`;

const SIGNATURES = [
  'keep_provider_entry(text, bytea, bytea, bytea, bytea, integer, integer)',
  'provider_entry(text, bytea)',
  'provider_entry_of_uid(text, bytea)',
  'use_provider_entry(text, bytea)',
  'forget_provider_entry(text, bytea)',
  'revoke_provider_grant(text, bytea)',
];

/** What the hub's own provider remembers. Whoever knows an id finds what it stands for, and nobody lists them. */
export const OWN_PROVIDER: readonly string[] = [
  ...SECURITY,
  ...[KEEP, FIND, FIND_BY_UID, USE, FORGET, REVOKE],
  ...SIGNATURES.flatMap((signature) => ownedFunction(`contracts.${signature}`, SERVICE)),
];
