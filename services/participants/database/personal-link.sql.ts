import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { LINK_PREFIX } from '#kernel/session/access.js';

const SERVICE = serviceRole('participants');
const LINKS = 'participants.personal_link';
const BINDINGS = 'participants.role_binding';

/** The hash of a secret is written, and read by nobody but the function that checks it. */
const READABLE = '(id, college_id, person_id, holder, client_id, last_day, issued_by, issued_at)';

const SECURITY = [
  ...secureTable({
    schema: 'participants',
    table: 'personal_link',
    // A link knows itself, and nobody else's.
    read: `${OWN_COLLEGE} or client_id = (select contracts.session_actor())`,
    write: `${OWN_COLLEGE} and (select contracts.session_roles())::text[] && array['DIRECTOR', 'CURATOR']`,
  }),
  `revoke select on ${LINKS} from ${SERVICE}, ${VERIFY_ROLE}`,
  `grant select ${READABLE} on ${LINKS} to ${SERVICE}, ${VERIFY_ROLE}`,
  `grant insert (id, college_id, person_id, holder, client_id, secret_hash, last_day, issued_by) on ${LINKS} to ${SERVICE}`,
  `grant select, update (person_id) on ${LINKS} to ${CONTRACTS_ROLE}`,
];

/**
 * Whether a link can be signed in by on a day: it has its roles, its term is not over, and a representative's person is
 * a minor still. Told apart by the account, since a person's roles may have become another record's by a merge.
 */
export const linkStands = (link: string, on: string): string => `(
  ${link}.last_day >= ${on}
  and exists (select from ${BINDINGS} b where b.account = ${link}.client_id and b.revoked_at is null)
  and (${link}.holder = 'SELF' or exists (
    select from participants.person p
     where (p.college_id, p.id) = (${link}.college_id, ${link}.person_id)
       and ${on} < participants.adult_on(p.birth_date, p.birth_year))))`;

/** Who withdraws consent wants the college to have no more to do with them: their links end with it. */
const END_WITH_CONSENT = `
  create function contracts.end_links_with_consent() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
    begin
      update ${BINDINGS} b set revoked_by = coalesce(contracts.session_actor(), 'hub'), revoked_at = clock_timestamp()
       where (b.college_id, b.person_id) = (new.college_id, new.person_id)
         and starts_with(b.account, '${LINK_PREFIX}') and b.revoked_at is null;
      return null;
    end $$`;

/** Personal links: who may make them, when they stand, and what ends them. */
export const PERSONAL_LINKS: readonly string[] = [
  ...SECURITY,
  END_WITH_CONSENT,
  ...ownedFunction('contracts.end_links_with_consent()'),
  `create trigger end_links_with_consent after update of withdrawn_on on participants.consent
     for each row when (old.withdrawn_on is null and new.withdrawn_on is not null)
     execute function contracts.end_links_with_consent()`,
];
