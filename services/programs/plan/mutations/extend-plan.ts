import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toText } from '#kernel/text/free-text.js';
import type { ExtendPlanInput, PlanPayload } from '../plan-mutations.type.js';
import { insertExtension } from '../plan-write.repository.js';
import { authorProblems, extensionProblems, standingProblems } from '../plan.policy.js';
import { planProblem } from '../plan.problems.js';
import { done, planGround, recordPlan, refuse } from './ground.js';

export async function extendPlan(context: HubContext, input: ExtendPlanInput): Promise<PlanPayload> {
  const work = workOf(context);
  const ground = await planGround(work, input.planId);
  if (Array.isArray(ground)) return refuse(context, ground);
  const { pair, plan, writer, secret } = ground;
  // Sent again, it is the extension that is there.
  if (plan.extensions > 0 && plan.endsOn === input.endsOn) return done('UNCHANGED', plan.id);
  const reason = toText(input.reason);
  const broken = [
    ...standingProblems(pair, ['planId']),
    ...(plan.agreedOn === null ? [planProblem('PLAN_NOT_AGREED', ['planId'])] : []),
    ...authorProblems(writer, plan.authorship, ['planId']),
    ...(secret ? [planProblem('PLAN_CONFIDENTIAL', ['reason'])] : []),
    ...extensionProblems({ endsOn: input.endsOn, reason: reason ?? '' }, plan.endsOn, pair),
  ];
  if (broken.length > 0 || reason === null) return refuse(context, broken);

  await insertExtension(work, pair, plan, { endsOn: input.endsOn, reason, by: writer });
  recordPlan(work, 'plan.extend', pair, { id: plan.id, agreed: true }, ['endsOn']);
  return done('UPDATED', plan.id);
}
