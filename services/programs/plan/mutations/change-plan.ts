import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { ChangePlanInput, ChangePlanPayload, PlanItemRow } from '../plan-mutations.type.js';
import { updatePlan, type ItemToWrite } from '../plan-write.repository.js';
import {
  authorProblems,
  daysProblems,
  keyProblems,
  MOST_ITEMS,
  numberProblems,
  standingProblems,
} from '../plan.policy.js';
import { planProblem } from '../plan.problems.js';
import { planGround, recordPlan, type PlanGround } from './ground.js';
import { decideRow, type Decided } from './decide-row.js';

const BY_ITEM = { key: (row: PlanItemRow) => row.id ?? row.clientKey ?? null, at: 'id' } as const;

export async function changePlan(context: HubContext, input: ChangePlanInput): Promise<ChangePlanPayload> {
  const work = workOf(context);
  const { rows, planId } = input;
  const refused = (problems: Problem[]) => ({ ...refuseBulk(rows.length, problems, context.language), planId: null });
  const many = numberProblems(rows.length, 'rows');
  if (many.length > 0) return refused(many);
  const ground = await planGround(work, planId);
  if (Array.isArray(ground)) return refused(ground);
  const whole = wholeProblems(ground, input);
  if (whole.length > 0) return refused(whole);

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_ITEM));
  const decided = decideRows(ground, input, results);
  await write(work, ground, input, decided);
  if (input.dryRun) work.preview();
  return { ...results.payload(context.language), planId };
}

const daysOf = ({ plan }: PlanGround, input: ChangePlanInput) => ({
  startsOn: input.startsOn ?? plan.startsOn,
  endsOn: input.endsOn ?? plan.endsOn,
  authorship: input.authorship ?? plan.authorship,
});

/** What is wrong with the change of the plan itself; its items are judged one by one. */
function wholeProblems(ground: PlanGround, input: ChangePlanInput): Problem[] {
  const { pair, plan, writer } = ground;
  const to = daysOf(ground, input);
  const moved = to.startsOn !== plan.startsOn || to.endsOn !== plan.endsOn;
  if (!moved && to.authorship === plan.authorship) return [];
  if (input.version !== plan.version) return [planProblem('PLAN_CHANGED', ['version'])];
  return [
    ...standingProblems(pair, ['planId']),
    ...authorProblems(writer, plan.authorship, ['authorship']),
    ...authorProblems(writer, to.authorship, ['authorship']),
    ...(moved && plan.agreedOn !== null ? [planProblem('PLAN_AGREED', ['startsOn'])] : []),
    ...(moved ? daysProblems(to, pair) : []),
    ...plan.items.flatMap(({ id, removedOn, plannedOn }) => {
      const row = input.rows.find((one) => one.id === id);
      const day = row?.plannedOn ?? plannedOn;
      const inside = removedOn !== null || row?.removed || (day >= to.startsOn && day <= to.endsOn);
      return inside ? [] : [planProblem('PLAN_ITEM_DAY', ['endsOn'], { first: to.startsOn, last: to.endsOn })];
    }),
  ];
}

/** What each row comes to; none of them takes more items into the plan than it may have. */
function decideRows(ground: PlanGround, input: ChangePlanInput, results: BulkResults): Decided[] {
  const days = daysOf(ground, input);
  let room = MOST_ITEMS - ground.plan.items.filter(({ removedOn }) => removedOn === null).length;
  return input.rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    const path = ['rows', n];
    if (results.refuse(n, keyProblems(row.clientKey, [...path, 'clientKey']))) return [];
    const found = decideRow({ ...ground, days }, row, path);
    if (Array.isArray(found)) {
      results.refuse(n, found);
      return [];
    }
    const { outcome, item } = found;
    if (outcome === RowOutcome.CREATED && (room -= 1) < 0) {
      results.refuse(n, numberProblems(MOST_ITEMS + 1, 'rows'));
      return [];
    }
    results.take(n, item.id, outcome);
    return outcome === RowOutcome.UNCHANGED ? [] : [found];
  });
}

async function write(work: UnitOfWork, ground: PlanGround, input: ChangePlanInput, decided: readonly Decided[]) {
  const { pair, plan } = ground;
  const to = daysOf(ground, input);
  const own = (['startsOn', 'endsOn', 'authorship'] as const).filter((field) => to[field] !== plan[field]);
  if (own.length + decided.length === 0) return;
  const ofOutcome = (outcome: RowOutcome): ItemToWrite[] =>
    decided.filter((one) => one.outcome === outcome).map(({ item }) => item);
  const first = Math.max(-1, ...plan.items.map(({ place }) => place)) + 1;
  await updatePlan(work, pair, plan, {
    ...to,
    changedOn: own.length > 0 || decided.some(({ replanned }) => replanned) ? pair.today : plan.changedOn,
    fresh: ofOutcome(RowOutcome.CREATED).map((item, n) => ({ ...item, place: first + n })),
    changed: ofOutcome(RowOutcome.UPDATED),
  });
  const fields = [...new Set([...own, ...decided.flatMap((one) => one.fields)])];
  recordPlan(work, 'plan.change', pair, { id: plan.id, agreed: plan.agreedOn !== null }, fields);
}
