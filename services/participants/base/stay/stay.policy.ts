import type { IsoDate } from '#kernel/time/iso-date.js';
import { lacksConsent, stayProblem } from './stay.problems.js';
import type { Problem } from '#kernel/graph/problem.js';

/** A person's stay in a base, with what the base keeps of it by the names of its fields. */
export interface Stay {
  readonly id: string;
  readonly personId: string;
  readonly enteredOn: IsoDate;
  readonly leftOn: IsoDate | null;
  readonly leftReason: string | null;
  readonly [field: string]: unknown;
}

/** A sound row: the stay that it speaks of, and the fields that it gives. */
export interface GivenStay {
  readonly n: number;
  readonly personId: string;
  /** Without it the person's latest stay is meant, or a new one from today. */
  readonly enteredOn: IsoDate | null;
  readonly fields: Readonly<Partial<Stay>>;
}

/** What is known of everybody whom the rows name. */
export interface KnownStays {
  readonly today: IsoDate;
  /** Whether a consent is in force, by person of the college. */
  readonly consents: ReadonlyMap<string, boolean>;
  readonly stays: readonly Stay[];
  /** The other fields of a new stay, given the one before it. */
  readonly fresh: (before: Stay | undefined) => Readonly<Partial<Stay>>;
  /** The id of a new stay. */
  readonly newId: () => string;
}

/** What becomes of a row: it is refused for what it breaks, or it does something to a stay. */
export type RowPlan = { readonly n: number } & (
  | { readonly problems: readonly Problem[] }
  | { readonly stayId: string; readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' }
);

/** A stay to write, with the names of the fields that differ from what is known. */
export interface StayChange {
  readonly stay: Stay;
  readonly changed: readonly string[];
}

/** Fields that may change although no consent is in force any more: whoever withdrew it leaves. */
const OF_LEAVING = ['leftOn', 'leftReason'];

const EARLIEST = '1990-01-01';

/** Lists are the same by what is in them, and nothing is the same as null. */
function same(one: unknown, other: unknown): boolean {
  const [left, right] = [one ?? null, other ?? null];
  if (left === right) return true;
  return typeof left === 'object' && typeof right === 'object' && JSON.stringify(left) === JSON.stringify(right);
}

/**
 * Decides for each row of a bulk what it changes, and refuses the others. Rows are taken in their order, each seeing
 * what those before it did.
 */
export function planStays(
  rows: readonly GivenStay[],
  known: KnownStays,
): { readonly plans: RowPlan[]; readonly changes: StayChange[] } {
  const staysOf = Map.groupBy(known.stays, (stay) => stay.personId);
  const changes = new Map<string, StayChange>();
  const plans = rows.map((row): RowPlan => {
    const { n, personId, enteredOn } = row;
    const path = ['rows', n];
    const stays = staysOf.get(personId) ?? [];
    const standing = enteredOn ? stays.find((each) => each.enteredOn === enteredOn) : latest(stays);
    const stay = Object.assign(standing ? { ...standing } : newStay(row, stays, known), row.fields);
    const changed = Object.keys(row.fields).filter((field) => !same(standing?.[field], stay[field]));
    const others = stays.filter(({ id }) => id !== stay.id);
    const isKnown = standing !== undefined && changed.length === 0;
    const problems = [
      ...personProblems(row, standing ? changed : null, known, path),
      ...(isKnown ? [] : [...dateProblems(stay, standing, known.today, path), ...overlapProblems(stay, others, path)]),
    ];
    if (problems.length > 0) return { n, problems };
    if (isKnown) return { n, stayId: stay.id, outcome: 'UNCHANGED' };

    staysOf.set(personId, [...others, stay]);
    const earlier = changes.get(stay.id);
    changes.set(stay.id, { stay, changed: earlier ? [...new Set([...earlier.changed, ...changed])] : changed });
    return { n, stayId: stay.id, outcome: standing ? 'UPDATED' : 'CREATED' };
  });
  return { plans, changes: [...changes.values()] };
}

export function latest(stays: readonly Stay[]): Stay | undefined {
  return stays.reduce<Stay | undefined>(
    (one, other) => (one && one.enteredOn > other.enteredOn ? one : other),
    undefined,
  );
}

function newStay({ personId, enteredOn }: GivenStay, stays: readonly Stay[], known: KnownStays): Stay {
  const { today, fresh, newId } = known;
  const from = enteredOn ?? today;
  const before = latest(stays.filter((stay) => stay.enteredOn < from));
  return { ...fresh(before), id: newId(), personId, enteredOn: from, leftOn: null, leftReason: null };
}

/** Nobody enters a base without a consent in force (domain.md rule 5), nor is anything added about them. */
function personProblems(
  { personId }: GivenStay,
  changed: readonly string[] | null,
  { consents }: KnownStays,
  path: Problem['path'],
) {
  const consented = consents.get(personId);
  if (consented === undefined) return [stayProblem('PERSON_NOT_FOUND', [...path, 'personId'])];
  const harmless = changed?.every((field) => OF_LEAVING.includes(field)) ?? false;
  return consented || harmless ? [] : [lacksConsent([...path, 'personId'])];
}

type NamedStay = Pick<GivenStay, 'personId'> & { readonly enteredOn?: IsoDate | null };

/** A row that does not say which stay it means is clear as long as no other row of the person says one. */
export function unclearProblems(row: NamedStay, ofPerson: readonly NamedStay[], path: Problem['path']): Problem[] {
  const isClear = row.enteredOn || ofPerson.every(({ enteredOn }) => !enteredOn);
  return isClear ? [] : [stayProblem('ENTERED_ON_REQUIRED', [...path, 'enteredOn'])];
}

function dateProblems(stay: Stay, standing: Stay | undefined, today: IsoDate, path: Problem['path']): Problem[] {
  const { enteredOn, leftOn, leftReason } = stay;
  if (enteredOn > today || enteredOn < EARLIEST) {
    return [stayProblem('ENTRY_IMPLAUSIBLE', [...path, 'enteredOn'], { earliest: EARLIEST })];
  }
  if (leftOn === null) return leftReason ? [stayProblem('LEFT_ON_REQUIRED', [...path, 'leftOn'])] : [];
  if (leftOn >= enteredOn) return [];
  // A row that tells when somebody left and not when they came: today would be a guess.
  if (!standing && enteredOn === today) return [stayProblem('ENTERED_ON_REQUIRED', [...path, 'enteredOn'])];
  return [stayProblem('LEFT_BEFORE_ENTERED', [...path, 'leftOn'], { enteredOn })];
}

function overlapProblems(stay: Stay, others: readonly Stay[], path: Problem['path']): Problem[] {
  const other = others.find((each) => overlap(each, stay));
  if (!other) return [];
  const code = other.leftOn ? 'STAY_OVERLAPS' : 'ALREADY_IN_BASE';
  return [stayProblem(code, [...path, 'enteredOn'], { enteredOn: other.enteredOn })];
}

const END_OF_TIME = '9999-12-31';

/** Whether two stays have a day in common. The day of leaving is no day of a stay any more. */
export function overlap(one: Stay, other: Stay): boolean {
  const [endOfOne, endOfOther] = [one.leftOn ?? END_OF_TIME, other.leftOn ?? END_OF_TIME];
  const days = one.enteredOn < endOfOne && other.enteredOn < endOfOther;
  return days && one.enteredOn < endOfOther && other.enteredOn < endOfOne;
}
