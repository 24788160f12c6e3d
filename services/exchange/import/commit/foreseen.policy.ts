import type { Problem } from '#kernel/graph/problem.js';
import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { consentProblems, type ConsentFacts } from '#participants/person/consent/consent.policy.js';
import { personProblems, type PersonFacts } from '#participants/person/record/person.policy.js';
import { attestedPeriodProblems } from '#programs/mentorship/mentorship.policy.js';
import { mentorshipProblem } from '#programs/mentorship/mentorship.problems.js';
import type { Outcome } from '../../import-lines.type.js';
import type { KnownPair } from '../../people/known-pairs.js';
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
  { year, today }: Day,
): Map<PlannedPair, Verdict> {
  const places = takenPlaces(asked, known);
  const standing = new Set(known.filter((pair) => pair.standing).map(keyOfKnown));
  return new Map(
    pairs.map((pair, n): [PlannedPair, Verdict] => {
      const said = asked.get(pair);
      const place = placeOf(pair.mentee);
      const problems = said ? [] : attestedPeriodProblems(pair, year, today, ['rows', n]);
      const changes = said === undefined ? problems.length === 0 : CHANGED.includes(said.outcome);
      // What is told anew of a pair that stands takes no place but its own.
      const fresh = changes && !standing.has(keyOfPlanned(pair));
      if (fresh && pair.endedOn === null) {
        if (places.has(place)) problems.push(mentorshipProblem('MENTEE_HAS_MENTOR', ['rows', n, 'menteeId']));
        else places.add(place);
      }
      if (problems.length > 0) return [pair, { outcome: 'REFUSED', problems: problems.map(spoken) }];
      return [pair, said ?? { outcome: 'CREATED', problems: [] }];
    }),
  );
}

const CHANGED: readonly string[] = ['CREATED', 'UPDATED'];

const keyOfKnown = ({ menteeId, mentorId, form }: KnownPair) => `${menteeId} ${mentorId} ${form}`;

const keyOfPlanned = ({ mentee, mentor, form }: PlannedPair) => `${mentee.known?.id} ${mentor.known?.id} ${form}`;

/** Mentees whose place is taken by a pair that this list doesn't end. */
function takenPlaces(asked: ReadonlyMap<PlannedPair, Verdict>, known: readonly KnownPair[]): Set<string> {
  const ended = new Set(
    [...asked]
      .filter(([{ endedOn }, { outcome }]) => endedOn !== null && outcome === 'UPDATED')
      .map(([pair]) => keyOfPlanned(pair)),
  );
  const standing = known.filter((pair) => pair.standing && !ended.has(keyOfKnown(pair)));
  return new Set(standing.map(({ menteeId }) => menteeId));
}

function placeOf(mentee: Participant): string {
  return mentee.known?.id ?? keyOf(mentee);
}

/** What the graph would say of a broken rule. */
export function spoken({ code, text, path, values }: Problem): SaidProblem {
  return { code, message: values ? fill(text, values) : text, path: path.map(String) };
}
