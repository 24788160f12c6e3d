import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { issueSecret } from '../../client-change.js';
import { codeOfCollege } from '../../client-write.repository.js';
import type { IssueCollegeClientInput, IssueCollegeClientPayload } from '../college-client-mutations.type.js';
import { systemOf } from '../system-of.js';

export async function issueCollegeClient(
  context: HubContext,
  input: IssueCollegeClientInput,
): Promise<IssueCollegeClientPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const code = await codeOfCollege(work, collegeId);
  if (code === null) throw forbidden();
  return { id: collegeId, secret: await issueSecret(work, systemOf(collegeId), code), problems: [] };
}
