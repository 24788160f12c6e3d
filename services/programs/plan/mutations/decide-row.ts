import { uuidv7 } from 'uuidv7';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import type { Problem } from '#kernel/graph/problem.js';
import { changedItem, rowProblems, versionProblems, type KnownItem } from '../plan-item.policy.js';
import type { PlanItemRow } from '../plan-mutations.type.js';
import type { ItemToWrite } from '../plan-write.repository.js';
import { authorProblems, standingProblems, type Days } from '../plan.policy.js';
import { planProblem } from '../plan.problems.js';
import type { PlanGround } from './ground.js';

/** What a row comes to. */
export interface Decided {
  readonly outcome: RowOutcome;
  readonly item: ItemToWrite;
  readonly fields: readonly string[];
  readonly replanned: boolean;
}

interface RowGround extends PlanGround {
  readonly days: Days;
}

/** An item that is added, changed or taken out, or why not; one that says what stands there changes nothing. */
export function decideRow(ground: RowGround, row: PlanItemRow, path: Problem['path']): Decided | Problem[] {
  const { items } = ground.plan;
  const sent = row.id == null && row.clientKey != null && items.find(({ clientKey }) => clientKey === row.clientKey);
  if (sent) return unchanged(sent);
  if (row.id == null) return addItem(ground, row, path);
  const known = items.find(({ id }) => id === row.id);
  if (!known) return [planProblem('PLAN_ITEM_NOT_FOUND', [...path, 'id'])];
  if (known.removedOn !== null) {
    return row.removed ? unchanged(known) : [planProblem('PLAN_ITEM_NOT_FOUND', [...path, 'id'])];
  }
  return row.removed ? removeItem(ground, known, row, path) : changeItem(ground, known, row, path);
}

const unchanged = (item: KnownItem): Decided => ({ outcome: RowOutcome.UNCHANGED, item, fields: [], replanned: false });

/** What is planned is for whoever makes the plan to say, and while the pair is at work. */
const planningProblems = ({ pair, plan, writer }: RowGround, path: Problem['path']): Problem[] => [
  ...standingProblems(pair, path),
  ...authorProblems(writer, plan.authorship, path),
];

function addItem(ground: RowGround, row: PlanItemRow, path: Problem['path']): Decided | Problem[] {
  const to = changedItem(null, row);
  const broken = [...planningProblems(ground, path), ...rowProblems(null, row, to, ground, path)];
  if (broken.length > 0) return broken;
  const item = { ...to.item, id: uuidv7(), place: 0, removedOn: null, clientKey: row.clientKey ?? null };
  return { outcome: RowOutcome.CREATED, item, fields: ['items'], replanned: true };
}

function removeItem(ground: RowGround, known: KnownItem, row: PlanItemRow, path: Problem['path']): Decided | Problem[] {
  const broken = [
    ...planningProblems(ground, path),
    ...versionProblems(known, [], row, path),
    ...(known.doneOn === null ? [] : [planProblem('PLAN_ITEM_DONE', [...path, 'removed'])]),
  ];
  if (broken.length > 0) return broken;
  const item = { ...known, removedOn: ground.pair.today };
  return { outcome: RowOutcome.UPDATED, item, fields: ['items'], replanned: true };
}

function changeItem(ground: RowGround, known: KnownItem, row: PlanItemRow, path: Problem['path']): Decided | Problem[] {
  const to = changedItem(known, row);
  const problems = rowProblems(known, row, to, ground, path);
  if (problems.length > 0) return problems;
  if (to.fields.length === 0) return unchanged(known);
  const broken = [
    ...versionProblems(known, to.fields, row, path),
    ...(to.replanned ? planningProblems(ground, path) : []),
    ...(ground.pair.status === 'VOIDED' ? [planProblem('PLAN_PAIR_OVER', path)] : []),
  ];
  if (broken.length > 0) return broken;
  const { id, place, removedOn, clientKey } = known;
  const item = { ...to.item, id, place, removedOn, clientKey };
  return { outcome: RowOutcome.UPDATED, item, fields: to.fields, replanned: to.replanned };
}
