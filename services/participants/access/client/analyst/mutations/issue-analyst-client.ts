import { uuidv7 } from 'uuidv7';
import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { issueSecret } from '../../client-change.js';
import { analystClients, codeOfRegion } from '../../client-write.repository.js';
import { asName, clientNameProblems, issueProblems } from '../analyst-client.policy.js';
import type { IssueAnalystClientInput, IssueAnalystClientPayload } from '../analyst-client-mutations.type.js';

export async function issueAnalystClient(
  context: HubContext,
  { regionId, name: given, renew }: IssueAnalystClientInput,
): Promise<IssueAnalystClientPayload> {
  const work = workOf(context);
  ownRegion(work, regionId);
  const refused = (problems: readonly Problem[]): IssueAnalystClientPayload => {
    return { id: null, secret: null, problems: tellProblems(problems, context.language) };
  };
  const name = asName(given);
  const malformed = clientNameProblems(name);
  if (malformed.length > 0) return refused(malformed);
  const code = await codeOfRegion(work, regionId);
  if (code === null) throw forbidden();

  const known = await analystClients(work, regionId, name);
  const problems = issueProblems(known, renew ?? false);
  if (problems.length > 0) return refused(problems);
  const id = known.id ?? uuidv7();
  const secret = await issueSecret(work, { role: 'ANALYST', id, collegeId: null, regionId, name }, code);
  return { id, secret, problems: [] };
}
