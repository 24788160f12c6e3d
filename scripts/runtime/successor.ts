import type { Successor } from '#exchange/http/imports/import-jobs.js';
import type { Config } from '#kernel/config/config.js';
import type { AccessDirectory } from '#kernel/session/access.js';
import { localTokens } from '#kernel/session/local-tokens.js';
import { COLLEGE_STAFF } from '#kernel/session/roles.js';
import { staffColleges } from '#kernel/session/session.js';

/** As long as an import may take that is taken up again; nobody else gets to see it. */
const LIFETIME = '4h';

/**
 * Signs for whoever began an import that broke off, by the hub's own key, for that college and for what staff may do: as
 * the account, if it is still of its staff.
 */
export function successorOf(
  { dataFolder, oidcAudience }: Pick<Config, 'dataFolder' | 'oidcAudience'>,
  access: AccessDirectory,
): Successor {
  const tokens = localTokens(dataFolder, oidcAudience);
  return async ({ account, roles: ownRoles }, collegeId) => {
    const now = Math.floor(Date.now() / 1000);
    const held = ownRoles ? { roles: ownRoles, colleges: [collegeId] } : await access.accessOf(account, now);
    const isStaff = staffColleges({ actor: account, regions: [], persons: [], ...held }).includes(collegeId);
    if (!isStaff) return null;
    const roles = held.roles.filter((role) => COLLEGE_STAFF.some((each) => each === role));
    return tokens.sign({ actor: account, roles, regions: [], colleges: [collegeId], persons: [] }, LIFETIME);
  };
}
