import { endOf, startOf } from '#kernel/time/academic-year.js';
import { dayAfter } from '#kernel/time/iso-date.js';
import type { Fields } from '../../bases/said.policy.js';
import { END_REASONS } from '../../people/end-reasons.js';
import type { Participant } from '../../people/participant.js';

/** What a row of a person's own says of their stay in the base. */
export interface StayWish<Said> {
  readonly row: number;
  readonly person: Participant;
  readonly enteredOn: string | null;
  /** GOES_ON: the person is still there. ENDS: the last day. NOTHING: of an end that the hub has heard of before. */
  readonly end: 'GOES_ON' | 'NOTHING' | { readonly lastDay: string };
  /** Whether the end is that of the pair, which the stay may have outlived. */
  readonly ofPair: boolean;
  readonly said: Said;
  /** Whether the row suffices to enter somebody whom the hub does not have in the base. */
  readonly enters: boolean;
}

interface Stay {
  readonly personId: string;
  readonly enteredOn: string;
  readonly leftOn: string | null;
}

/** A stay in a base that the sheet tells of, with the fields that change. */
export interface PlannedStay {
  readonly person: Participant;
  /** Whether the hub has it. */
  readonly isKnown: boolean;
  readonly enteredOn: string;
  readonly fields: Fields;
  readonly rows: readonly number[];
}

/** How what is said of one base is read. */
export interface BaseRules<Said, Known extends Stay> {
  readonly join: (said: readonly Said[]) => Said;
  readonly fields: (said: Said, known: Known | undefined) => Fields;
  /** Whether the programme was gone through, as far as the base marks that. */
  readonly mark: (said: Said) => boolean | null;
}

/** Rows of one stay. */
interface Bucket<Said, Known> {
  readonly known: Known | undefined;
  readonly enteredOn: string;
  /** The first day out, as far as is known without the rows. */
  readonly leftOn: string | null;
  readonly wishes: StayWish<Said>[];
}

interface Day {
  readonly year: number;
  readonly today: string;
}

/** Plans what becomes of people's stays in a base. Rows of one stay are put together, in whatever order they come. */
export function planStays<Said, Known extends Stay>(
  wishes: readonly StayWish<Said>[],
  known: readonly Known[],
  day: Day,
  rules: BaseRules<Said, Known>,
): PlannedStay[] {
  const ofPerson = Map.groupBy(known, ({ personId }) => personId);
  return [...Map.groupBy(wishes, ({ person }) => person)].flatMap(([person, own]) =>
    bucketsOf(own, ofPerson.get(person.known?.id ?? '') ?? [], day)
      .filter((bucket) => bucket.known !== undefined || bucket.wishes.some(({ enters }) => enters))
      .sort((a, b) => compare(a.enteredOn, b.enteredOn))
      .map((bucket) => plannedStay(person, bucket, day, rules)),
  );
}

function bucketsOf<Said, Known extends Stay>(
  wishes: readonly StayWish<Said>[],
  stays: readonly Known[],
  day: Day,
): Bucket<Said, Known>[] {
  // Nearly everybody has one row and is new to the base.
  const [only, ...others] = wishes;
  if (only && others.length === 0 && stays.length === 0) return [newBucket(only, [], day)];
  const buckets: Bucket<Said, Known>[] = stays.map((known) => ({ ...startAndEnd(known), known, wishes: [] }));
  const byDate = [...wishes].sort((a, b) => compare(a.enteredOn ?? '9', b.enteredOn ?? '9') || a.row - b.row);
  for (const wish of byDate) {
    const meant = wish.enteredOn === null ? latestOf(buckets, day) : bucketOn(wish.enteredOn, wish, buckets, day);
    if (meant) meant.wishes.push(wish);
    else buckets.push(newBucket(wish, buckets, day));
  }
  return buckets.filter((bucket) => bucket.wishes.length > 0);
}

function startAndEnd({ enteredOn, leftOn }: Stay) {
  return { enteredOn, leftOn };
}

/** A row without a date means the latest stay that reaches into the year. */
function latestOf<Said, Known>(buckets: readonly Bucket<Said, Known>[], day: Day): Bucket<Said, Known> | undefined {
  return buckets
    .filter((bucket) => bucket.enteredOn <= endOf(day.year) && reaches(bucket, startOf(day.year), day))
    .sort((a, b) => compare(b.enteredOn, a.enteredOn))[0];
}

/** The stay of that day: one that holds then, or else one of the same year that a new stay would run into. */
function bucketOn<Said, Known>(
  from: string,
  { end }: StayWish<Said>,
  buckets: readonly Bucket<Said, Known>[],
  day: Day,
): Bucket<Said, Known> | undefined {
  const before = (enteredOn: string) => typeof end === 'object' && end.lastDay < enteredOn;
  return (
    buckets.find(({ enteredOn }) => enteredOn === from) ??
    buckets.find((bucket) => bucket.enteredOn < from && reaches(bucket, from, day)) ??
    buckets
      .filter(({ enteredOn }) => enteredOn > from && enteredOn <= endOf(day.year) && !before(enteredOn))
      .sort((a, b) => compare(a.enteredOn, b.enteredOn))[0]
  );
}

/** A new stay. Where another one of a later year follows, that of this year's list was over with the year. */
function newBucket<Said, Known>(
  wish: StayWish<Said>,
  buckets: readonly Bucket<Said, Known>[],
  { year, today }: Day,
): Bucket<Said, Known> {
  const first = startOf(year);
  const enteredOn = wish.enteredOn ?? (first < today ? first : today);
  const followed = buckets.some((other) => other.enteredOn > endOf(year));
  return { known: undefined, enteredOn, leftOn: followed ? startOf(year + 1) : null, wishes: [wish] };
}

function reaches<Said, Known>(bucket: Bucket<Said, Known>, date: string, day: Day): boolean {
  const leftOn = leavingOf(bucket, day);
  return leftOn === null || leftOn > date;
}

/**
 * The first day out: after the last day of all rows once none of them goes on. What was recorded of a leaving stays
 * where it is, as far as rows speak of pairs alone.
 */
function leavingOf<Said, Known>({ known, leftOn, wishes }: Bucket<Said, Known>, { today }: Day): string | null {
  if (wishes.some(({ end }) => end === 'GOES_ON')) return leftOn;
  const told = wishes.flatMap(({ end, ofPair }) => (typeof end === 'object' ? [{ ...end, ofPair }] : []));
  const recorded = known !== undefined && leftOn !== null && leftOn <= today;
  if (told.length === 0 || (recorded && told.every(({ ofPair }) => ofPair))) return leftOn;
  return dayAfter(told.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), ''));
}

function plannedStay<Said, Known extends Stay>(
  person: Participant,
  bucket: Bucket<Said, Known>,
  day: Day,
  { join, fields, mark }: BaseRules<Said, Known>,
): PlannedStay {
  const { known, enteredOn, wishes } = bucket;
  const inOrder = [...wishes].sort((a, b) => a.row - b.row);
  const said = inOrder.length === 1 ? inOrder[0]!.said : join(inOrder.map((wish) => wish.said));
  const told = fields(said, known);
  const leftOn = leavingOf(bucket, day);
  const leaves = leftOn !== null && leftOn !== known?.leftOn && leftOn > enteredOn;
  return {
    person,
    isKnown: known !== undefined,
    enteredOn,
    fields: leaves ? { ...told, leftOn, ...reasonOf(mark(said)) } : told,
    rows: inOrder.map(({ row }) => row),
  };
}

function reasonOf(completed: boolean | null): Fields {
  return completed === null ? {} : { leftReason: END_REASONS[completed ? 'completed' : 'broken'] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
