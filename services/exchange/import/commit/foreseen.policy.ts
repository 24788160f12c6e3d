import type { Problem } from '#kernel/graph/problem.js';
import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { consentProblems, type ConsentFacts } from '#participants/person/consent/consent.policy.js';
import { personProblems, type PersonFacts } from '#participants/person/record/person.policy.js';
import { attestation, attestedPeriodProblems, type NewPairsWish } from '#programs/mentorship/attestation.policy.js';
import { beforeOrder } from '#programs/mentorship/mentorship.policy.js';
import { mentorshipProblem } from '#programs/mentorship/mentorship.problems.js';
import { hasMentor, Occupancy, type Occupied } from '#programs/mentorship/occupancy.policy.js';
import { endOf } from '#kernel/time/academic-year.js';
import type { ImportOrder, Outcome } from '../../import-lines.type.js';
import { samePairs, type KnownPair } from '../../people/known-pairs.js';
import type { Participant } from '../../people/participant.js';
import { keyOf, type PlannedPair, type PlannedPerson } from '../plan/plan.js';

/** What the graph says of a pair, in the caller's language, or would say, in every language. */
export interface SaidProblem {
  readonly code: string;
  readonly message: string | Bilingual;
  readonly path: readonly string[];
}

export interface Verdict {
  readonly outcome: Outcome | 'REFUSED';
  readonly problems: readonly SaidProblem[];
}

/**
 * What the graph would say of a person who is new to it: that they can be registered, unless a rule of the graph about
 * people or consents speaks against it. A preview of a new base is that of thousands of new people.
 */
export function foreseePerson({ input }: PlannedPerson, today: string): Verdict {
  const person = input as PersonFacts & { readonly consent?: ConsentFacts };
  const problems = [
    ...personProblems(person, today, ['rows', '0']),
    ...(person.consent ? consentProblems(person.consent, person, today, ['rows', '0', 'consent']) : []),
  ];
  return { outcome: problems.length > 0 ? 'REFUSED' : 'CREATED', problems: problems.map(spoken) };
}

interface Day {
  readonly year: number;
  readonly today: string;
  /** What becomes of new pairs, and by which order they take effect. */
  readonly newPairs: NewPairsWish;
  readonly order: ImportOrder | null;
}

/**
 * What the graph would say of all pairs of a list, given what it said of those that it could be asked about. The others
 * are new, since one of the two is; what can still speak against them are the rules of the graph about days and about
 * a mentee's one mentor (domain.md rule 2), by which they also stand in the way of each other.
 */
export function foresee(
  pairs: readonly PlannedPair[],
  asked: ReadonlyMap<PlannedPair, Verdict>,
  known: readonly KnownPair[],
  { year, today, newPairs, order }: Day,
): Map<PlannedPair, Verdict> {
  const inEffect = known.filter((pair) => pair.inEffect);
  const occupancy = new Occupancy(occupiedBy(inEffect, asked));
  const there = new Set(inEffect.map(keyOfKnown));
  return new Map(
    pairs.map((pair, n): [PlannedPair, Verdict] => {
      const said = asked.get(pair);
      const problems = said ? [] : newPairProblems(pair, { year, today, newPairs, order }, ['rows', n]);
      const isNew = said ? isNewBy(said, there.has(keyOfPlanned(pair))) : problems.length === 0;
      // A proposal takes nobody's days.
      if (isNew && newPairs === 'ATTEST') {
        const days = { from: pair.startedOn, to: pair.endedOn ?? endOf(year) };
        const other = occupancy.take({ id: `row ${n}`, menteeId: placeOf(pair.mentee), scope: '', ...days });
        if (other) problems.push(hasMentor(other, ['rows', n, 'menteeId']));
      }
      if (problems.length > 0) return [pair, { outcome: 'REFUSED', problems: problems.map(spoken) }];
      return [pair, said ?? { outcome: 'CREATED', problems: [] }];
    }),
  );
}

function newPairProblems(pair: PlannedPair, { year, today, newPairs, order }: Day, path: Problem['path']): Problem[] {
  const problems = attestedPeriodProblems(pair, year, today, path);
  if (problems.length > 0) return problems;
  if (attestation(null, pair.endedOn, newPairs) === 'NO_ORDER') return [mentorshipProblem('ORDER_NOT_GIVEN', path)];
  return order ? beforeOrder(pair, order, [...path, 'startedOn']) : [];
}

/** Whether the graph has the pair in effect, in this year or beside it. */
export function isInEffect(pair: PlannedPair, known: readonly KnownPair[]): boolean {
  return samePairs(known, pair).some(({ inEffect }) => inEffect);
}

/** Whether the graph would put the pair into effect by this row. What is told anew of one that is takes no days but its own. */
export const isNewBy = ({ outcome }: Verdict, isThere: boolean): boolean =>
  outcome === 'CREATED' || (outcome === 'UPDATED' && !isThere);

const keyOfKnown = ({ menteeId, mentorId, form }: KnownPair) => `${menteeId} ${mentorId} ${form}`;

const keyOfPlanned = ({ mentee, mentor, form }: PlannedPair) => `${mentee.known?.id} ${mentor.known?.id} ${form}`;

/** The days of pairs in effect; of one that this list ends, up to the end that it tells. */
function occupiedBy(inEffect: readonly KnownPair[], asked: ReadonlyMap<PlannedPair, Verdict>): Occupied[] {
  const ended = new Map(
    [...asked].flatMap(([pair, { outcome }]) =>
      pair.endedOn !== null && outcome === 'UPDATED' ? [[keyOfPlanned(pair), pair.endedOn]] : [],
    ),
  );
  return inEffect.map((pair) => {
    const key = keyOfKnown(pair);
    const to = pair.endedOn ?? ended.get(key) ?? pair.until;
    return { id: `${key} ${pair.startedOn}`, menteeId: pair.menteeId, scope: '', from: pair.startedOn, to };
  });
}

function placeOf(mentee: Participant): string {
  return mentee.known?.id ?? keyOf(mentee);
}

/** What the graph would say of a broken rule. */
export function spoken({ code, text, path, values }: Problem): SaidProblem {
  return { code, message: values ? fill(text, values) : text, path: path.map(String) };
}
