import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { secureTable } from '#kernel/database/table-security.js';
import { DEMO_PREFIX } from '#kernel/session/access.js';
import { FOUND_SHOWN, LETTERS } from '../access/account/account-search.policy.js';
import { begins } from '../access/account/name-begins.sql.js';
import { holding } from './access.sql.js';

const SERVICE = serviceRole('participants');
export const NAMES = 'participants.account_name';

const SECURITY = [
  // What an account is called is told with the roles that it holds, to those who see one of them.
  ...secureTable({
    schema: 'participants',
    table: 'account_name',
    read: `exists (select from participants.role_binding b where b.account = account_name.account)`,
  }),
  `revoke all on ${NAMES} from ${VERIFY_ROLE}`,
  `grant select, insert, update, delete on ${NAMES} to ${CONTRACTS_ROLE}`,
];

/**
 * Accounts that have signed in, by the beginnings of words of their names, for those who give roles. Whatever they hold
 * or don't, they are told alike: who is missing would tell of a role elsewhere. Of many there are some, since a list of
 * all is nobody's to have.
 */
const NAMED = `
  create function contracts.accounts_named(starts text[]) returns table (account text, name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select n.account, n.name from ${NAMES} n
       where ((select contracts.session_is_operator()) or ${holding('COORDINATOR', 'DIRECTOR', 'CURATOR')})
         and (select max(length(t.start)) from unnest(starts) as t (start)) >= ${LETTERS}
         and ${begins('n.name', 'starts')}
         and n.account <> (select contracts.session_actor())
         and (not starts_with(n.account, '${DEMO_PREFIX}') or contracts.only_sample())
       order by n.name, n.account limit ${FOUND_SHOWN + 1} $$`;

/** What the accounts are called that demo sign-in offers, of whom the sample tells. */
const DEMO_NAMES = `
  create function contracts.demo_names() returns table (account text, name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select n.account, n.name from ${NAMES} n
       where starts_with(n.account, '${DEMO_PREFIX}') and contracts.only_sample() $$`;

/** What accounts are called by whoever signs them in, and who finds them by it. */
export const ACCOUNT_NAMES: readonly string[] = [
  ...SECURITY,
  NAMED,
  DEMO_NAMES,
  ...ownedFunction('contracts.accounts_named(text[])', SERVICE),
  ...ownedFunction('contracts.demo_names()', SERVICE),
];
