import { randomInt } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { CLIENT_PREFIXES } from '#kernel/session/access.js';
import { clientSecretHash, newClientSecret } from '#kernel/session/client-secret.js';
import { insertBindings, revokeBindings, standingOfAccount } from '../role-binding/role-binding-write.repository.js';
import type { ClientHolder } from './client-holder.type.js';
import { revokeClient, writeClient } from './client-write.repository.js';

const AUDITED = {
  COLLEGE_SYSTEM: { entity: 'CollegeClient', action: 'college-client' },
  ANALYST: { entity: 'AnalystClient', action: 'analyst-client' },
} as const;

/**
 * Makes a client, or gives it a new secret; revoked, it stands again. The role of the client is the whole of what it may
 * do; taking it back before it is given anew has tokens issued until now refused.
 *
 * @param code of the college or the region, which a new client's id tells
 * @returns the secret, which is kept nowhere
 */
export async function issueSecret(work: UnitOfWork, holder: ClientHolder, code: string): Promise<string> {
  const secret = newClientSecret();
  const offered = { clientId: newClientId(CLIENT_PREFIXES[holder.role], code), secretHash: clientSecretHash(secret) };
  const clientId = await writeClient(work, holder, offered);
  await unbind(work, holder, clientId);
  await bind(work, holder, clientId);
  const rotated = clientId !== offered.clientId;
  audit(work, holder, rotated ? 'rotate' : 'issue', rotated ? ['secret'] : ['clientId', 'secret']);
  return secret;
}

/** Revokes a client, whose secret and tokens are void with that; answers whether there was one to revoke. */
export async function revokeSecret(work: UnitOfWork, holder: ClientHolder): Promise<boolean> {
  const clientId = await revokeClient(work, holder.id);
  if (clientId === null) return false;
  await unbind(work, holder, clientId);
  audit(work, holder, 'revoke', ['revokedAt']);
  return true;
}

async function unbind(work: UnitOfWork, { collegeId }: ClientHolder, clientId: string): Promise<void> {
  const revoked = await revokeBindings(work, await standingOfAccount(work, clientId));
  for (const id of revoked) {
    const fields = ['revokedBy', 'revokedAt'];
    work.audit.add({ action: 'role-binding.revoke', entity: 'RoleBinding', entityId: id, collegeId, fields });
  }
}

async function bind(work: UnitOfWork, holder: ClientHolder, clientId: string): Promise<void> {
  const { role, collegeId, regionId } = holder;
  const id = uuidv7();
  await insertBindings(work, [{ n: 0, id, account: clientId, role, regionId, collegeId, personId: null }]);
  const fields = ['account', 'role', collegeId === null ? 'regionId' : 'collegeId'];
  work.audit.add({ action: 'role-binding.grant', entity: 'RoleBinding', entityId: id, collegeId, fields });
}

function audit(work: UnitOfWork, { role, id, collegeId }: ClientHolder, what: string, fields: readonly string[]): void {
  const { entity, action } = AUDITED[role];
  work.audit.add({ action: `${action}.${what}`, entity, entityId: id, collegeId, fields });
}

const LENGTH = 6;
const BASE = 36;

/** Says whose it is, and can't be guessed from that. */
function newClientId(prefix: string, code: string): string {
  return `${prefix}${code}-${randomInt(BASE ** LENGTH)
    .toString(BASE)
    .padStart(LENGTH, '0')}`;
}
