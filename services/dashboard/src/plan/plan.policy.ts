import type { PlanItemRow } from '../graph/generated/graphql';
import type { PlanAct, PlannedPair, ShownItem, ShownPlan, Side } from './plan.type';

/** Whether a plan can still be written, changed, agreed or extended. */
export const isOpen = ({ status }: Pick<PlannedPair, 'status'>): boolean =>
  ['PROPOSED', 'ACCEPTED', 'ACTIVE'].includes(status);

/** Whether this side says what is planned; a plan by the mentor the mentee gets to know (S003). */
export const plans = ({ authorship }: Pick<ShownPlan, 'authorship'>, side: Side): boolean =>
  !(side === 'MENTEE' && authorship === 'BY_MENTOR');

/** Whether this side has something to say yes to: it has not, or what is planned has changed since. */
export function asksToAgree(plan: ShownPlan, side: Side): boolean {
  if (plan.items.length === 0 || plan.state === 'DONE' || plan.state === 'ENDED') return false;
  const { mentorAgreedOn, menteeAgreedOn, collegeAgreedOn, agreedOn, changedOn } = plan;
  if (side === 'COLLEGE') return agreedOn === null;
  const own = side === 'MENTOR' ? mentorAgreedOn : menteeAgreedOn;
  const said = [own, collegeAgreedOn]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  return said === undefined || (changedOn !== null && said < changedOn);
}

const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28');

/** The days that are offered: from now on, to the end of the pair, and no longer than a year. */
export function offeredDays({ startedOn, until }: Pick<PlannedPair, 'startedOn' | 'until'>, today: string) {
  const startsOn = today > startedOn && today <= until ? today : startedOn;
  return { startsOn, endsOn: [nextYear(startsOn), until].toSorted()[0]! };
}

/** The last day to which a plan can be extended. */
export const furthestEnd = ({ endsOn }: Pick<ShownPlan, 'endsOn'>, until: string): string =>
  [nextYear(endsOn), until].toSorted()[0]!;

export const FORMS = ['IN_PERSON', 'AT_A_DISTANCE', 'BY_ONESELF'] as const;

/** What the fields of an item hold while they are filled in. */
export interface ItemFields {
  readonly direction: string;
  readonly directionWords: string;
  readonly difficulty: string;
  readonly measure: string;
  readonly form: (typeof FORMS)[number];
  readonly plannedOn: string;
  readonly interimResult: string;
  readonly finalResult: string;
  readonly doneOn: string;
}

export const fieldsOf = (item: ShownItem | null, offered: { direction: string; plannedOn: string }): ItemFields => ({
  direction: item?.direction.code ?? offered.direction,
  directionWords: item?.directionWords ?? '',
  difficulty: item?.difficulty ?? '',
  measure: item?.measure ?? '',
  form: item?.form ?? 'IN_PERSON',
  plannedOn: item?.plannedOn ?? offered.plannedOn,
  interimResult: item?.interimResult ?? '',
  finalResult: item?.finalResult ?? '',
  doneOn: item?.doneOn ?? '',
});

/** Whether an item can be sent: the college writes no words for a pair that agreed on confidence. */
export function isReady(fields: ItemFields, secret: boolean): boolean {
  const said = secret || (fields.measure.trim() !== '' && (fields.direction !== 'OTHER' || fields.directionWords.trim() !== '')); // prettier-ignore
  return said && fields.plannedOn !== '' && fields.direction !== '';
}

/** What of the fields differs from the item, as a row of the mutation; nothing of a field that stays. */
export function changedRow(item: ShownItem, fields: ItemFields): PlanItemRow {
  const before = fieldsOf(item, { direction: '', plannedOn: '' });
  const changed = (Object.keys(fields) as (keyof ItemFields)[]).filter((field) => fields[field] !== before[field]);
  const row = Object.fromEntries(changed.map((field) => [field, fields[field]])) as PlanItemRow;
  if (changed.includes('doneOn') && fields.doneOn === '') {
    const { doneOn: _, ...rest } = row;
    return { id: item.id, version: item.version, ...rest, undone: true };
  }
  return { id: item.id, version: item.version, ...row };
}

/** A new item as a row: what is left empty is left out. */
export function newRow<Row>(fields: ItemFields): Row {
  return Object.fromEntries(Object.entries(fields).filter(([, value]: [string, string]) => value.trim() !== '')) as Row;
}

/** Ticks an item off today, or takes the tick back; so it stands under the item's key and overwrites no word. */
export const tick = (plan: ShownPlan, item: ShownItem, today: string): PlanAct => ({
  ...{ key: itemKey(item.id), kind: 'plan-change' as const },
  input: {
    planId: plan.id,
    rows: [item.doneOn === null ? { id: item.id, doneOn: today } : { id: item.id, undone: true }],
  },
});

export const itemKey = (id: string): string => `plan item ${id}`;
export const planKey = (pairId: string): string => `plan of ${pairId}`;
