import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import type { PlanItemRow } from './plan-mutations.type.js';
import { itemProblems, WORDS, wordsProblems, type Days, type ItemFacts, type PlanPair } from './plan.policy.js';
import { planProblem } from './plan.problems.js';

/** An item as it stands. */
export interface KnownItem extends ItemFacts {
  readonly id: string;
  readonly place: number;
  readonly removedOn: string | null;
  readonly version: number;
  readonly clientKey: string | null;
}

const FACTS = ['direction', 'form', 'plannedOn'] as const;
/** What says how far a measure has come; the rest is what was planned. */
const PROGRESS: readonly string[] = ['interimResult', 'finalResult', 'doneOn'];

/** What a row comes to: the item with what is told of it, and which fields that changes. */
export interface ChangedItem {
  readonly item: ItemFacts;
  readonly fields: readonly string[];
  /** Whether what is planned changes, and not only how far it has come. */
  readonly replanned: boolean;
}

/** An item that is new says all that it lacks; of one that is known, what is left out stays and an empty text goes. */
export function changedItem(known: ItemFacts | null, row: PlanItemRow): ChangedItem {
  const words = Object.fromEntries(
    WORDS.map((field) => [field, row[field] == null ? (known?.[field] ?? null) : toText(row[field])]),
  ) as Pick<ItemFacts, (typeof WORDS)[number]>;
  const item: ItemFacts = {
    ...words,
    direction: row.direction ?? known?.direction ?? '',
    form: row.form ?? known?.form ?? 'IN_PERSON',
    plannedOn: row.plannedOn ?? known?.plannedOn ?? '',
    doneOn: row.undone ? null : (row.doneOn ?? known?.doneOn ?? null),
  };
  const fields = [...WORDS, ...FACTS, 'doneOn' as const].filter((field) => item[field] !== (known?.[field] ?? null));
  return { item, fields, replanned: fields.some((field) => !PROGRESS.includes(field)) };
}

interface Ground {
  readonly days: Days;
  readonly pair: PlanPair;
  /** Whether the writer reads and writes no words of this pair. */
  readonly secret: boolean;
}

/** What is wrong with an item that is added, or with what is told of one. */
export function rowProblems(
  known: KnownItem | null,
  row: PlanItemRow,
  { item, fields }: ChangedItem,
  ground: Ground,
  path: Problem['path'],
): Problem[] {
  const said = wordsProblems(row, ground, path);
  if (said.length > 0) return said;
  const changed = new Set(fields);
  const asked = (['direction', 'plannedOn', 'doneOn', 'measure'] as const).filter(
    (field) => known === null || changed.has(field) || (field === 'direction' && changed.has('directionWords')),
  );
  return itemProblems(item, ground, new Set(asked), path);
}

/**
 * Whether somebody has changed an item since the caller read it. A tick overwrites nothing; whatever else is told names
 * the version that it is about.
 */
export function versionProblems(known: KnownItem, fields: readonly string[], row: PlanItemRow, path: Problem['path']) {
  const ticks = !row.removed && fields.every((field) => field === 'doneOn');
  return ticks || row.version === known.version ? [] : [planProblem('PLAN_ITEM_CHANGED', path)];
}
