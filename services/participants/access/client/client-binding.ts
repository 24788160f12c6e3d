import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { insertBindings, revokeBindings, standingOfAccount } from '../role-binding/role-binding-write.repository.js';

/** Takes the role of the college's system from its client, so that tokens issued until now are refused. */
export async function unbindClient(work: UnitOfWork, collegeId: string, clientId: string): Promise<void> {
  const revoked = await revokeBindings(work, await standingOfAccount(work, clientId));
  for (const id of revoked) {
    const fields = ['revokedBy', 'revokedAt'];
    work.audit.add({ action: 'role-binding.revoke', entity: 'RoleBinding', entityId: id, collegeId, fields });
  }
}

/** Gives the client the role of the college's system, which is the whole of what it may do. */
export async function bindClient(work: UnitOfWork, collegeId: string, clientId: string): Promise<void> {
  const id = uuidv7();
  const role = 'COLLEGE_SYSTEM';
  await insertBindings(work, [{ n: 0, id, account: clientId, role, regionId: null, collegeId, personId: null }]);
  const fields = ['account', 'role', 'collegeId'];
  work.audit.add({ action: 'role-binding.grant', entity: 'RoleBinding', entityId: id, collegeId, fields });
}
