import type { HubContext } from '#kernel/graph/context.js';
import { FOUND_SHOWN } from './account-search.policy.js';
import type { SignedInAccount } from './account.type.js';
import { begins } from './name-begins.sql.js';

/**
 * Accounts with a name whose words begin so, and one more than are shown where there are more. Whom an invitation that
 * the session sees has called somebody is found by that, too; nobody finds their own account, since nobody
 * gives a role to themself.
 */
export function accountsNamed({ read }: HubContext, starts: readonly string[]): Promise<SignedInAccount[]> {
  const sql = `
    select account, name
      from (select distinct on (f.account) f.account, f.name
              from (select i.accepted_by as account, i.invitee as name, 0 as turn
                      from participants.role_invitation i
                     where i.accepted_at is not null and i.accepted_by <> (select contracts.session_actor())
                       and ${begins('i.invitee', '$1')}
                    union all
                    select a.account, a.name, 1 from contracts.accounts_named($1) a) f
             order by f.account, f.turn, f.name) one
     order by name, account limit ${FOUND_SHOWN + 1}`;
  return read.rows(sql, [starts]);
}
