import type { Problem } from '#kernel/graph/problem.js';
import { fill } from '#kernel/i18n/messages.js';
import { textProblems } from '#kernel/text/free-text.js';
import { lacksConsent } from '#participants/base/stay/stay.problems.js';
import { MOST_WORDS, wordProblems } from '#participants/text/word.policy.js';
import type { OwnRow, PlanField } from '../../people/own-row.type.js';
import type { Participant } from '../../people/participant.js';
import type { Refusals } from '../../workbook/refusals.js';
import { consentOf, consentToAttest, type PairWish, type PlannedPair, type PlanContext } from './plan.js';
import type { PlannedStay } from './stays.js';

/** How a base takes what its rows say of the people in it. */
export interface BaseStep<Row> {
  /** What is wrong with the cells that describe a person, each under the field of the graph that it would go to. */
  readonly problems: (value: Row) => readonly Problem[];
  readonly plan: (
    rows: readonly OwnRow<Row>[],
    pairs: readonly PairWish[],
    context: PlanContext,
  ) => readonly PlannedStay[];
}

/** The column behind a field of a profile. */
const COLUMNS: Readonly<Record<string, PlanField>> = {
  request: 'request',
  needs: 'request',
  completed: 'completed',
  competences: 'competences',
  tags: 'competences',
  achievements: 'achievements',
  interests: 'interests',
  preferredAgeText: 'preferredAge',
  preferredAgeFrom: 'preferredAge',
  preferredAgeTo: 'preferredAge',
  timeResource: 'availability',
  results: 'results',
  caseLink: 'caseLink',
  enteredOn: 'enteredOn',
  leftOn: 'finishedOn',
  leftReason: 'finishedOn',
};

export function columnOf(field: string | number | undefined): PlanField {
  return COLUMNS[String(field)] ?? 'name';
}

/** Refuses rows whose cells the base would not keep, before anything is done about them. */
export function refuseContents<Row>(
  rows: readonly { readonly row: number; readonly value: Row }[],
  { problems }: BaseStep<Row>,
  refusals: Refusals<PlanField>,
): void {
  for (const { row, value } of rows) {
    for (const { path, text, values } of problems(value)) {
      refusals.refuse(row, columnOf(path[0]), values ? fill(text, values) : text);
    }
  }
}

/**
 * Refuses rows that together say more than fits, each of which would do by itself: whose is too much is not for the hub
 * to choose, and nothing else that they say is done either.
 */
export function refuseOutgrown(
  stays: readonly PlannedStay[],
  pairs: readonly PlannedPair[],
  refusals: Refusals<PlanField>,
): void {
  const refuse = (rows: readonly number[], problems: readonly Problem[]) => {
    for (const { path, text, values } of problems) {
      for (const row of rows) refusals.refuse(row, columnOf(path[0]), values ? fill(text, values) : text);
    }
  };
  for (const { rows, isKnown, fields } of stays) {
    // What a row alone says of somebody new was looked at as it came.
    if (rows.length === 1 && !isKnown) continue;
    refuse(rows, textProblems(fields, []));
    for (const [field, words] of Object.entries(fields)) {
      if (Array.isArray(words) && words.length > MOST_WORDS) refuse(rows, wordProblems(words as string[], [field]));
    }
  }
  for (const { rows, results, caseLink } of pairs) {
    const named = rows.map(({ row }) => row);
    refuse(named, textProblems({ results, caseLink }, []));
  }
}

/** Whoever leaves a base, or stands in it as before, needs no consent for that (domain.md rule 5). */
function needsConsent({ isKnown, fields }: PlannedStay): boolean {
  return !isKnown || Object.keys(fields).some((field) => field !== 'leftOn' && field !== 'leftReason');
}

export function mayEnter(stay: PlannedStay, context: PlanContext): boolean {
  return !needsConsent(stay) || hasConsent(stay.person, context);
}

/** Whether a consent is in force, or comes with the sheet. */
function hasConsent(person: Participant, context: PlanContext): boolean {
  return person.known?.consentInForce === true || consentOf(person, context) !== null;
}

/**
 * Refuses what is said of people who may not enter. A pair whose row says no more than when it began is recorded as it
 * was, and its mentee stays outside.
 */
export function refuseUnconsented(
  stays: readonly PlannedStay[],
  paired: ReadonlySet<number>,
  context: PlanContext,
  refusals: Refusals<PlanField>,
): void {
  for (const stay of stays) {
    // Whoever could enter on the college's word, which it doesn't give, is left out and counted, and no row refused.
    if (mayEnter(stay, context) || consentToAttest(stay.person, context) !== null) continue;
    const saysMore = Object.keys(stay.fields).length > 0;
    for (const row of stay.rows) {
      if (saysMore || !paired.has(row)) refusals.refuse(row, 'name', lacksConsent([]).text);
    }
  }
}
