import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { changedItem, rowProblems } from '../plan-item.policy.js';
import type { PlanPayload, WritePlanInput } from '../plan-mutations.type.js';
import { insertPlan } from '../plan-write.repository.js';
import { authorProblems, daysProblems, keyProblems, kindOf, numberProblems, standingProblems } from '../plan.policy.js';
import { planProblem } from '../plan.problems.js';
import { done, groundOf, recordPlan, refuse, type Ground } from './ground.js';

export async function writePlan(context: HubContext, input: WritePlanInput): Promise<PlanPayload> {
  const work = workOf(context);
  const asked = [...numberProblems(input.items.length, 'items'), ...keyProblems(input.clientKey, ['clientKey'])];
  if (asked.length > 0) return refuse(context, asked);
  const ground = await groundOf(work, input);
  if (Array.isArray(ground)) return refuse(context, ground);
  const { pair, writer } = ground;
  if (pair.plan?.sameKey) return done('UNCHANGED', pair.plan.id);
  const items = input.items.map((row) => changedItem(null, row).item);
  const broken = brokenRules(ground, input);
  if (broken.length > 0) return refuse(context, broken);

  const id = uuidv7();
  const { authorship, startsOn, endsOn, clientKey = null } = input;
  await insertPlan(work, pair, {
    ...{ id, kind: kindOf(pair), authorship, startsOn, endsOn, writtenBy: writer, clientKey },
    items: items.map((item, place) => ({ ...item, id: uuidv7(), place, removedOn: null, clientKey: null })),
  });
  recordPlan(work, 'plan.write', pair, { id, agreed: false }, ['startsOn', 'endsOn', 'items']);
  return done('CREATED', id);
}

function brokenRules({ pair, writer, secret }: Ground, input: WritePlanInput): Problem[] {
  const { startsOn, endsOn, authorship, items } = input;
  const whole = [
    ...(pair.plan ? [planProblem('PLAN_EXISTS', ['mentorshipId'])] : []),
    ...standingProblems(pair, ['mentorshipId']),
  ];
  if (whole.length > 0) return whole;
  const ground = { days: { startsOn, endsOn }, pair, secret };
  return [
    ...authorProblems(writer, authorship, ['authorship']),
    ...daysProblems({ startsOn, endsOn }, pair),
    ...items.flatMap((row, n) => rowProblems(null, row, changedItem(null, row), ground, ['items', n])),
  ];
}
