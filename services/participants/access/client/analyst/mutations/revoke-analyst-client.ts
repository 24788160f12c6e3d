import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { revokeSecret } from '../../client-change.js';
import { clientProblem } from '../../client.problems.js';
import { analystClients } from '../../client-write.repository.js';
import { asName } from '../analyst-client.policy.js';
import type { RevokeAnalystClientInput, RevokeAnalystClientPayload } from '../analyst-client-mutations.type.js';

export async function revokeAnalystClient(
  context: HubContext,
  input: RevokeAnalystClientInput,
): Promise<RevokeAnalystClientPayload> {
  const work = workOf(context);
  const { regionId } = input;
  ownRegion(work, regionId);
  const name = asName(input.name);
  const { id } = await analystClients(work, regionId, name);
  if (id !== null && (await revokeSecret(work, { role: 'ANALYST', id, collegeId: null, regionId, name }))) {
    return { id, problems: [] };
  }
  return { id: null, problems: tellProblems([clientProblem('NO_CLIENT_STANDS', ['name'])], context.language) };
}
