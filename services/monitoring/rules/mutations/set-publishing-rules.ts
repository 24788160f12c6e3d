import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { rulesProblems } from '../rules.policy.js';
import { writeRules } from '../rules.repository.js';
import type { SetPublishingRulesInput, SetPublishingRulesPayload } from '../rules.type.js';

export async function setPublishingRules(
  context: HubContext,
  input: SetPublishingRulesInput,
): Promise<SetPublishingRulesPayload> {
  const work = workOf(context);
  const { regionId, ...rules } = input;
  ownRegion(work, regionId);
  const problems = rulesProblems(rules);
  if (problems.length > 0) return { rules: null, problems: tellProblems(problems, context.language) };
  if (await writeRules(work, regionId, rules)) {
    const fields = Object.keys(rules);
    work.audit.add({ action: 'rules.set', entity: 'Region', entityId: regionId, collegeId: null, fields });
  }
  return { rules, problems: [] };
}
