import { accessDirectory } from '#kernel/database/account-access.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createLog } from '#kernel/log/log.js';
import type { AccessDirectory } from '#kernel/session/access.js';
import type { Client, Data, TestHub } from '#scripts/testing/hub.js';

const BIND = `mutation ($input: BindRolesInput!) {
  bindRoles(input: $input) {
    created unchanged refused problems { code }
    results { outcome binding { id account role region { code } college { code } person { id } grantedBy revokedAt }
              problems { code path message } }
  }
}`;
const REVOKE = `mutation ($input: RevokeRolesInput!) {
  revokeRoles(input: $input) {
    updated unchanged refused
    results { outcome binding { revokedBy revokedAt } problems { code path } }
  }
}`;

export const bind = async (client: Client, rows: object[], more: object = {}): Promise<Data> =>
  (await client.ask(BIND, { input: { rows, ...more } })).bindRoles;
export const revoke = async (client: Client, ids: string[], more: object = {}): Promise<Data> =>
  (await client.ask(REVOKE, { input: { ids, ...more } })).revokeRoles;

export const outcomes = (payload: Data): string[] => payload.results.map((result: Data) => result.outcome);
export const problems = (payload: Data): string[] =>
  payload.results.flatMap((result: Data) => result.problems.map((p: Data) => p.code));
export const idOf = (payload: Data, n = 0): string => payload.results[n].binding.id;

let accounts = 0;
/** An account that holds nothing yet. */
export const someone = (): string => `account-${(accounts += 1)}`;

export const thisSecond = (): number => Math.floor(Date.now() / 1000);

/** Any service may look an account up; the gateway's process has the credential of one of them. */
export const directoryOf = (hub: TestHub): AccessDirectory =>
  accessDirectory(serviceUrl(hub.ownerUrl, 'school'), createLog({ level: 'silent', name: 'test' }));
