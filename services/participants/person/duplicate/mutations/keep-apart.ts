import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { pairProblems } from '../duplicate.policy.js';
import type { KeepApartInput, KeepApartPayload } from '../duplicate-mutations.type.js';
import { keepApart as write, recordsToMerge } from '../merge-write.repository.js';

export async function keepApart(context: HubContext, input: KeepApartInput): Promise<KeepApartPayload> {
  const work = workOf(context);
  const { personId, otherId } = input;
  const records = await recordsToMerge(work, [personId, otherId]);
  const [one, other] = [records.get(personId), records.get(otherId)];
  const problems = pairProblems([one, other], ['personId', 'otherId']);
  if (!one || !other || problems.length > 0) {
    return { apart: false, problems: tellProblems(problems, context.language) };
  }
  const collegeId = one.college_id;
  if (await write(work, collegeId, personId, otherId)) {
    for (const entityId of [personId, otherId]) {
      work.audit.add({ action: 'person.keep-apart', entity: 'Person', entityId, collegeId });
    }
  }
  return { apart: true, problems: [] };
}
