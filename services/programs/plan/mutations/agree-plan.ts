import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { firstDayOf } from '../../year/college-year.policy.js';
import type { AgreePlanInput, PlanPayload } from '../plan-mutations.type.js';
import { recordAgreement } from '../plan-write.repository.js';
import { standingProblems, withAgreement } from '../plan.policy.js';
import { planProblem } from '../plan.problems.js';
import { PlanWriter } from '../plan.type.js';
import { done, planGround, recordPlan, refuse, type PlanGround } from './ground.js';

export async function agreePlan(context: HubContext, input: AgreePlanInput): Promise<PlanPayload> {
  const work = workOf(context);
  const ground = await planGround(work, input.planId);
  if (Array.isArray(ground)) return refuse(context, ground);
  const { pair, plan, writer } = ground;
  const day = (writer === PlanWriter.COLLEGE ? input.agreedOn : null) ?? pair.today;
  const agreed = withAgreement(plan, writer, day);
  if (Object.entries(agreed).every(([field, on]) => plan[field as keyof typeof agreed] === on)) {
    return done('UNCHANGED', plan.id);
  }
  const broken = brokenRules(ground, day);
  if (broken.length > 0) return refuse(context, broken);

  await recordAgreement(work, pair, plan.id, agreed);
  recordPlan(work, 'plan.agree', pair, { id: plan.id, agreed: plan.agreedOn !== agreed.agreedOn }, ['agreedOn']);
  // Plans that are agreed prove an activity of the roadmap (S001 5.2).
  if (plan.agreedOn !== agreed.agreedOn) work.recounts.touch('programs', pair.collegeId, pair.year, 'activities');
  return done('UPDATED', plan.id);
}

function brokenRules({ pair, plan, writer }: PlanGround, day: string): Problem[] {
  const empty = plan.items.every(({ removedOn }) => removedOn !== null);
  const first = firstDayOf(pair.year);
  const outside = writer === PlanWriter.COLLEGE && (day > pair.today || day < first);
  return [
    ...standingProblems(pair, ['planId']),
    ...(empty ? [planProblem('PLAN_EMPTY', ['planId'])] : []),
    ...(outside ? [planProblem('PLAN_AGREED_DAY', ['agreedOn'], { first })] : []),
  ];
}
