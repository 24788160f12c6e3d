import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { secureTable } from '#kernel/database/table-security.js';
import { NAMES } from './account-name.sql.js';

const SERVICE = serviceRole('participants');
const SIGN_INS = 'participants.sign_in';
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Sign-ins of one account at a time, in as many browsers; the one that began first makes room. */
export const PER_ACCOUNT = 20;

/** No service reads whose sign-ins there are, nor writes one but by the functions below, which ask for its hash. */
const SECURITY = [
  ...secureTable({ schema: 'participants', table: 'sign_in', read: 'false' }),
  `revoke all on ${SIGN_INS} from ${SERVICE}, ${VERIFY_ROLE}`,
  `grant select, insert, update, delete on ${SIGN_INS} to ${CONTRACTS_ROLE}`,
];

/**
 * Begins a sign-in of the session's account, which those that are over and its own oldest make room for. What it is called
 * is kept for as long as its issuer goes on saying so, and for a year at most after it was last here.
 */
const BEGIN = `
  create function contracts.begin_sign_in(hash bytea, kept bytea, seconds integer, called text) returns void
    language plpgsql ${DEFINER} as $$
    declare
      v_actor constant text := contracts.session_actor();
    begin
      perform pg_advisory_xact_lock(hashtextextended('sign_in ' || v_actor, 0));
      delete from ${SIGN_INS} s where s.ends_at <= clock_timestamp();
      delete from ${NAMES} n where n.seen_at < clock_timestamp() - interval '1 year';
      delete from ${SIGN_INS} s where s.secret_hash in (
        select o.secret_hash from ${SIGN_INS} o where o.account = v_actor
         order by o.begun_at desc offset ${PER_ACCOUNT - 1});
      insert into ${SIGN_INS} (secret_hash, account, sealed, ends_at)
      values (hash, v_actor, kept, clock_timestamp() + make_interval(secs => seconds));
      if called is null then
        delete from ${NAMES} n where n.account = v_actor;
      else
        insert into ${NAMES} as n (account, name) values (v_actor, called)
        on conflict (account) do update set name = excluded.name, seen_at = clock_timestamp();
      end if;
    end $$`;

const FIND = `
  create function contracts.sign_in_of(hash bytea) returns table (account text, sealed bytea, ends_at timestamptz)
    language sql stable ${DEFINER} as $$
      select s.account, s.sealed, s.ends_at from ${SIGN_INS} s
       where s.secret_hash = hash and s.ends_at > clock_timestamp() $$`;

/** Of several hubs that find a token to be over, one asks for the next: issuers take the same refresh token once. */
const LEASE = `
  create function contracts.lease_sign_in(hash bytea, seconds integer) returns boolean
    language sql ${DEFINER} as $$
      with leased as (
        update ${SIGN_INS} s set renewing_until = clock_timestamp() + make_interval(secs => seconds)
         where s.secret_hash = hash and coalesce(s.renewing_until, '-infinity') <= clock_timestamp() returning 1
      ) select exists (select from leased) $$`;

const RENEW = `
  create function contracts.renew_sign_in(hash bytea, kept bytea) returns void
    language sql ${DEFINER} as $$
      update ${SIGN_INS} s set sealed = kept, renewing_until = null where s.secret_hash = hash $$`;

const END = `
  create function contracts.end_sign_in(hash bytea) returns void language sql ${DEFINER} as $$
    delete from ${SIGN_INS} s where s.secret_hash = hash $$`;

const SIGNATURES = [
  'begin_sign_in(bytea, bytea, integer, text)',
  'sign_in_of(bytea)',
  'lease_sign_in(bytea, integer)',
  'renew_sign_in(bytea, bytea)',
  'end_sign_in(bytea)',
];

/** Who is signed in by the page. Whoever has the secret of a sign-in finds it, and nobody lists them. */
export const SIGNED_IN: readonly string[] = [
  ...SECURITY,
  ...[BEGIN, FIND, LEASE, RENEW, END],
  ...SIGNATURES.flatMap((signature) => ownedFunction(`contracts.${signature}`, SERVICE)),
];
