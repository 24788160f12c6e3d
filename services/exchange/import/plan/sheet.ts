import { startOf } from '#kernel/time/academic-year.js';
import type { MenteeRow } from '../../bases/mentees.js';
import type { MentorRow } from '../../bases/mentors.js';
import { isOfImport } from '../../people/known-pairs.js';
import type { Identity } from '../../people/identity.policy.js';
import type { ParsedName } from '../../people/name.js';
import type { Accepted, OwnRow, PlanField } from '../../people/own-row.type.js';
import { Roster, type KnownPerson, type Participant } from '../../people/participant.js';
import { IMPORT_PROBLEMS as PROBLEMS } from '../../people/problems.js';
import { peopleOfRows } from '../../people/named-rows.js';
import { Refusals } from '../../workbook/refusals.js';
import { mayEnter, refuseContents, refuseOutgrown, refuseUnconsented, type BaseStep } from './base-step.js';
import {
  pairKey,
  plannedPairs,
  plannedPeople,
  unattestedRows,
  type PairWish,
  type Plan,
  type PlanContext,
} from './plan.js';
import type { PlannedStay } from './stays.js';

/** One step of planning: what the rows say of others. Refuses what it can't tell. */
export type PairStep<Row> = (
  rows: readonly OwnRow<Row>[],
  roster: Roster,
  refusals: Refusals<PlanField>,
) => readonly PairWish[];

/**
 * Plans the import of a sheet: whose the rows are, whom they name, whom to register, which pairs to attest and what
 * becomes of the base. A row is taken as a whole or not at all.
 */
export function planSheet<Row extends MenteeRow | MentorRow>(
  rows: Accepted<Row>,
  people: readonly KnownPerson[],
  context: PlanContext,
  refusals: Refusals<PlanField>,
  { pairsOf, base }: { readonly pairsOf: PairStep<Row>; readonly base: BaseStep<Row> },
): Plan {
  const roster = new Roster(people);
  for (const { row, value } of rows) refuseDates(row, value, context, refusals);
  refuseContents(rows, base, refusals);
  const timely = rows.filter(({ row }) => !refusals.has(row));
  const { own, wishes } = inRounds(timely, roster, refusals, pairsOf);
  const plannedBy = (by: PlanContext) => rememberingLast(own, (taken) => base.plan(taken, wishes, by));
  const staysOf = plannedBy(context);
  const paired = new Set(wishes.map(({ row }) => row));
  const entering = staysOf((row) => !refusals.has(row));
  refuseUnconsented(entering, paired, context, refusals);
  refuseOutgrown(entering, plannedPairs(toldTwice(wishes), context), refusals);
  dropRefused(roster, wishes, refusals);
  return {
    people: plannedPeople(roster.all, context),
    pairs: plannedPairs(
      wishes.filter(({ row }) => !refusals.has(row)),
      context,
    ),
    unattested: unattestedRows(roster.all, context),
    staysOf: (isTaken, importId = null) => {
      const goesOn = context.pairs.some((pair) => isOfImport(pair, importId));
      const planned = goesOn ? plannedBy({ ...context, importId }) : staysOf;
      return planned(isTaken).filter((stay) => mayEnter(stay, context));
    },
  };
}

/** What rows say of pairs of which other rows speak, too. */
function toldTwice(wishes: readonly PairWish[]): PairWish[] {
  const pairs = Map.groupBy(wishes, pairKey);
  return [...pairs.values()].flatMap((same) => (same.length > 1 ? same : []));
}

/** Most sheets lose no row between two looks at the base, which is then planned once. */
function rememberingLast<Row extends { readonly row: number }>(
  own: readonly Row[],
  plan: (taken: readonly Row[]) => readonly PlannedStay[],
): (isTaken: (row: number) => boolean) => readonly PlannedStay[] {
  let last: { readonly taken: readonly Row[]; readonly stays: readonly PlannedStay[] } | undefined;
  return (isTaken) => {
    const taken = own.filter(({ row }) => isTaken(row));
    const same = last?.taken.length === taken.length && last.taken.every((row, n) => row === taken[n]);
    if (!last || !same) last = { taken, stays: plan(taken) };
    return last.stays;
  };
}

interface Told<Row> {
  readonly own: OwnRow<Row>[];
  readonly wishes: PairWish[];
}

/**
 * Whose the rows are and whom they name. Rows by initials or without a category can only be somebody's whom other rows
 * name in full, as their own or as a mentor, so they wait until those are told: or the same file would find them when
 * it comes again.
 */
function inRounds<Row extends MenteeRow | MentorRow>(
  rows: Accepted<Row>,
  roster: Roster,
  refusals: Refusals<PlanField>,
  pairsOf: PairStep<Row>,
): Told<Row> {
  const told: Told<Row> = { own: [], wishes: [] };
  const tell = (some: Accepted<Row>, refused: Refusals<PlanField>) => {
    const rows = some.map(({ row, value }) => ({ row, identity: identityOf(value) }));
    const persons = peopleOfRows(rows, roster, refused);
    const found = some.flatMap(({ row, value }) => {
      const person = persons.get(row);
      return person ? [{ row, value, person }] : [];
    });
    for (const { row, value, person } of found) appear(row, value, person);
    told.own.push(...found);
    told.wishes.push(...pairsOf(found, roster, refusals));
    return some.filter(({ row }) => !persons.has(row));
  };
  const isPlain = ({ name, category }: Row) => !name.initialsOnly && category !== null;
  tell(
    rows.filter(({ value }) => isPlain(value)),
    refusals,
  );
  let waiting = rows.filter(({ value }) => !isPlain(value));
  for (let before = -1; waiting.length !== before && waiting.length > 0;) {
    before = waiting.length;
    waiting = tell(waiting, new Refusals<PlanField>((field) => field));
  }
  tell(waiting, refusals);
  return told;
}

function identityOf(value: MenteeRow | MentorRow) {
  const { name, category, birth, group } = value;
  const externalId = name.key ?? value.externalId;
  return { name, category, birth, group, externalId, workplace: 'workplace' in value ? value.workplace : null };
}

function refuseDates(
  row: number,
  { enteredOn, finishedOn }: MenteeRow | MentorRow,
  { year, today }: PlanContext,
  refusals: Refusals<PlanField>,
): void {
  if (enteredOn !== null && enteredOn > today) refusals.refuse(row, 'enteredOn', PROBLEMS.entryInFuture);
  if (finishedOn !== null && finishedOn < startOf(year)) {
    refusals.refuse(row, 'finishedOn', PROBLEMS.finishedBeforeYear(finishedOn, startOf(year)));
  }
}

function appear(row: number, value: MenteeRow | MentorRow, person: Participant): void {
  const { contacts, careerStartedOn, jobStartedOn, enteredOn } = value;
  const identity: Identity = { ...identityOf(value), category: person.identity.category };
  person.appearances.push({
    row,
    own: true,
    identity,
    details: { ...contacts, careerStartedOn, jobStartedOn, ...qualificationOf(value) },
    enteredOn,
  });
}

/** The base of mentors alone tells of it. */
function qualificationOf(value: MenteeRow | MentorRow) {
  if (!('qualification' in value)) return { qualification: null, qualifiedOn: null };
  const { qualification, qualifiedOn } = value;
  return { qualification, qualifiedOn };
}

/** A person whom a row names, noted with what it says of them. */
export function appearNamed(
  row: number,
  person: Participant,
  named: { readonly name: ParsedName; readonly workplace: string | null; readonly enteredOn: string | null },
): void {
  const { name, workplace, enteredOn } = named;
  const identity: Identity = { ...person.identity, name, workplace };
  person.appearances.push({ row, own: false, identity, details: null, enteredOn });
}

/**
 * Forgets what refused rows said. A new person can vanish with them, and then the rows that name this person can't be
 * taken either, unless they suffice to register them.
 */
function dropRefused(roster: Roster, wishes: readonly PairWish[], refusals: Refusals<PlanField>): void {
  if (refusals.size === 0) return;
  for (let before = -1; before !== refusals.size;) {
    before = refusals.size;
    for (const { row, named, mentee, mentor } of wishes) {
      for (const person of [mentee, mentor]) {
        const lost = refusals.has(row) ? null : lostRow(person, refusals);
        if (lost !== null) refusals.refuse(row, 'others', PROBLEMS.dependsOnRow(named, lost));
      }
    }
  }
  for (const person of roster.all) {
    const kept = person.appearances.filter(({ row }) => !refusals.has(row));
    person.appearances.splice(0, person.appearances.length, ...kept);
  }
}

/** The refused row without which a new person isn't registered; null for people who are known or still come. */
function lostRow({ known, appearances }: Participant, refusals: Refusals<PlanField>): number | null {
  if (known !== null) return null;
  const kept = appearances.filter(({ row }) => !refusals.has(row));
  const suffices = kept.some(({ own, identity }) => own || !identity.name.initialsOnly);
  return suffices ? null : (appearances.find(({ row }) => refusals.has(row))?.row ?? null);
}
