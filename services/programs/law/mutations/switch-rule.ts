import { ownRegion } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { collegesOfRegion } from '../../college/colleges-of-region.repository.js';
import type { SwitchRuleInput, SwitchRulePayload } from '../law-mutations.type.js';
import { lawRule } from '../law.data.js';
import { switchProblems } from '../law.policy.js';
import { addSwitch, lockRules } from '../law.repository.js';
import { lawRuleOf } from '../law.shape.js';

export async function switchRule(context: HubContext, input: SwitchRuleInput): Promise<SwitchRulePayload> {
  const work = workOf(context);
  const { regionId, rule: code, effect, actsFrom } = input;
  ownRegion(work, regionId);
  const known = await lockRules(work, regionId);
  const made = known.switches.filter(({ rule }) => rule === code);
  const problems = switchProblems({ rule: code, effect, actsFrom }, made);
  const rule = lawRule(code);
  if (!rule || problems.length > 0) return { rule: null, problems: tellProblems(problems, context.language) };

  const last = made.at(-1) ?? { effect: 'OFF', actsFrom };
  if (last.effect === effect && last.actsFrom <= actsFrom) {
    return { rule: lawRuleOf(rule, known, context.language), problems: [] };
  }
  await addSwitch(work, regionId, { rule: code, effect, actsFrom });
  work.audit.add({
    action: 'law.switch',
    entity: 'Region',
    entityId: regionId,
    collegeId: null,
    fields: [code, effect],
  });
  for (const college of await collegesOfRegion(work, regionId)) work.recounts.moved('law', college);
  if (input.dryRun) work.preview();
  const switches = [...known.switches, { rule: code, effect, actsFrom, setOn: known.today }];
  return { rule: lawRuleOf(rule, { ...known, switches }, context.language), problems: [] };
}
