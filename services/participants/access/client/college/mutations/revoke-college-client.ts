import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { revokeSecret } from '../../client-change.js';
import { clientProblem } from '../../client.problems.js';
import type { RevokeCollegeClientInput, RevokeCollegeClientPayload } from '../college-client-mutations.type.js';
import { systemOf } from '../system-of.js';

export async function revokeCollegeClient(
  context: HubContext,
  input: RevokeCollegeClientInput,
): Promise<RevokeCollegeClientPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  if (await revokeSecret(work, systemOf(collegeId))) return { id: collegeId, problems: [] };
  const problems = [clientProblem('NO_CLIENT_STANDS', ['collegeId'])];
  return { id: null, problems: tellProblems(problems, context.language) };
}
