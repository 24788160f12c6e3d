import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { unbindClient } from '../../client-binding.js';
import { revokeClient } from '../../client-write.repository.js';
import { collegeClientProblem } from '../../client.problems.js';
import type { RevokeCollegeClientInput, RevokeCollegeClientPayload } from '../college-client-mutations.type.js';

export async function revokeCollegeClient(
  context: HubContext,
  input: RevokeCollegeClientInput,
): Promise<RevokeCollegeClientPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const clientId = await revokeClient(work, collegeId);
  if (clientId === null) {
    const problems = [collegeClientProblem('NO_CLIENT_STANDS', ['collegeId'])];
    return { collegeId: null, problems: tellProblems(problems, context.language) };
  }

  await unbindClient(work, collegeId, clientId);
  const fields = ['revokedAt'];
  work.audit.add({
    action: 'college-client.revoke',
    entity: 'CollegeClient',
    entityId: collegeId,
    collegeId,
    fields,
  });
  return { collegeId, problems: [] };
}
