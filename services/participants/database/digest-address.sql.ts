import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';

const SERVICE = serviceRole('participants');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';
const BINDINGS = 'participants.role_binding';

/** How long the code in a mail confirms an address, and how soon another such mail may follow. */
const CONFIRMED_WITHIN = '7 days';
const ASKED_AGAIN = '10 minutes';

/** Roles of accounts by which somebody is waited for, each with whose it is and the region whose clock it goes by. */
export const STAFF = `
  select b.account, case when b.college_id is null then 'REGION' else 'COLLEGE' end as audience,
         coalesce(b.college_id, b.region_id) as owner_id, coalesce(c.region_id, b.region_id) as region_id
    from ${BINDINGS} b left join participants.college c on c.id = b.college_id
   where b.revoked_at is null and not b.offered and b.person_id is null and b.role in ('COORDINATOR', 'DIRECTOR', 'CURATOR')
     and (not b.of_demo or contracts.only_sample())`;

/** Another address than the one that was confirmed is asked about anew, whoever writes it. */
const UNCONFIRM = [
  `create function contracts.unconfirm_address() returns trigger language plpgsql ${DEFINER} as $$
     begin
       new.confirmed_at := null;
       new.confirm_hash := null;
       new.confirm_until := null;
       return new;
     end $$`,
  ...ownedFunction('contracts.unconfirm_address()'),
  `create trigger unconfirm_address before update of email on participants.digest_reader
     for each row when (old.email is distinct from new.email) execute function contracts.unconfirm_address()`,
];

/**
 * The mails that ask whether an address is its reader's: which are due, each taken up with the hash of the code in it,
 * and the answer. One account is asked about once in ten minutes, whatever it writes: an address may be a stranger's.
 */
const CONFIRMING = [
  `create function contracts.addresses_to_confirm() returns setof uuid language sql ${DEFINER} as $$
     update participants.digest_reader r set asks = false, asked_at = now()
      where r.asks and r.email is not null and r.confirmed_at is null
        and (r.asked_at is null or r.asked_at < now() - interval '${ASKED_AGAIN}')
        and exists (select from (${STAFF}) s where s.account = r.account)
      returning r.id $$`,
  `create function contracts.ask_address(p_id uuid, p_hash bytea) returns table (email text, language text)
     language sql ${DEFINER} as $$
       update participants.digest_reader r
          set confirm_hash = p_hash, confirm_until = now() + interval '${CONFIRMED_WITHIN}'
        where r.id = p_id and r.email is not null and r.confirmed_at is null
        returning r.email, r.language $$`,
  `create function contracts.confirm_address(p_hash bytea) returns boolean language plpgsql ${DEFINER} as $$
     begin
       update participants.digest_reader r set confirmed_at = coalesce(r.confirmed_at, now())
        where r.confirm_hash = p_hash and (r.confirmed_at is not null or r.confirm_until > now());
       return found;
     end $$`,
  ...ownedFunction('contracts.addresses_to_confirm()'),
  ...ownedFunction('contracts.ask_address(uuid, bytea)'),
  ...ownedFunction('contracts.confirm_address(bytea)', SERVICE),
];

/** Which addresses of staff are theirs: said by the code of a mail, and by nothing else. */
export const ADDRESSES: readonly string[] = [...UNCONFIRM, ...CONFIRMING];
