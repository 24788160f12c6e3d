import { randomInt } from 'node:crypto';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { CLIENT_PREFIX } from '#kernel/session/access.js';
import { clientSecretHash, newClientSecret } from '#kernel/session/client-secret.js';
import { bindClient, unbindClient } from '../../client-binding.js';
import { codeOfCollege, writeClient } from '../../client-write.repository.js';
import type { IssueCollegeClientInput, IssueCollegeClientPayload } from '../college-client-mutations.type.js';

export async function issueCollegeClient(
  context: HubContext,
  input: IssueCollegeClientInput,
): Promise<IssueCollegeClientPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const code = await codeOfCollege(work, collegeId);
  if (code === null) throw forbidden();

  const secret = newClientSecret();
  const offered = { clientId: newClientId(code), secretHash: clientSecretHash(secret) };
  const clientId = await writeClient(work, collegeId, offered);
  await unbindClient(work, collegeId, clientId);
  await bindClient(work, collegeId, clientId);
  const rotated = clientId !== offered.clientId;
  work.audit.add({
    action: rotated ? 'college-client.rotate' : 'college-client.issue',
    entity: 'CollegeClient',
    entityId: collegeId,
    collegeId,
    fields: rotated ? ['secret'] : ['clientId', 'secret'],
  });
  return { collegeId, secret, problems: [] };
}

const LENGTH = 6;
const BASE = 36;

/** Says whose it is, and can't be guessed from that. */
function newClientId(code: string): string {
  return `${CLIENT_PREFIX}${code}-${randomInt(BASE ** LENGTH)
    .toString(BASE)
    .padStart(LENGTH, '0')}`;
}
