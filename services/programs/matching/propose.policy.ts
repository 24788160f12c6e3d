import { assign } from './assignment.policy.js';
import { NOBODY } from './assignment.type.js';
import { candidatesOf } from './candidates.policy.js';
import type { MatchingFacts, PairOf } from './facts.type.js';
import { partsOf } from './parts.policy.js';
import { Programme } from './programme.js';
import type { Proposal, ProposedPair } from './proposal.type.js';
import { whyIdle, whyUnmatched } from './reasons.policy.js';
import { freePlaces } from './rules.policy.js';

/**
 * The pairs of a programme: those that are pinned, and of the others the best (`assign`). The order of the facts makes
 * no difference. They have no problems (`matchingProblems`).
 */
export function propose(facts: MatchingFacts): Proposal {
  const programme = new Programme(facts);
  const { mentees, mentors } = programme.open(facts.pinned);
  const { mentorOf } = assign(candidatesOf(programme, mentees, mentors));
  const found = mentees.flatMap(({ id: menteeId }, n): PairOf[] =>
    mentorOf[n] === NOBODY ? [] : [{ menteeId, mentorId: mentors[mentorOf[n]!]!.id }],
  );
  const mentorByMentee = new Map([...facts.pinned, ...found].map(({ menteeId, mentorId }) => [menteeId, mentorId]));
  const busy = new Set(mentorByMentee.values());
  return {
    pairs: pairsOf(programme, mentorByMentee),
    unmatched: programme.mentees
      .filter(({ person, breaks }) => !mentorByMentee.has(person.id) && !breaks.includes('HAS_MENTOR'))
      .map(({ person, breaks }) => whyUnmatched(programme, person, breaks)),
    idle: programme.mentors
      .filter(({ person }) => !busy.has(person.id) && freePlaces(person) > 0)
      .map(({ person, breaks }) => whyIdle(programme, person, breaks)),
  };
}

/** By mentee, in the order of ids. */
function pairsOf(programme: Programme, mentorByMentee: ReadonlyMap<string, string>): ProposedPair[] {
  const mentors = new Map(programme.mentors.map(({ person }) => [person.id, person]));
  const pinned = new Set(programme.facts.pinned.map(({ menteeId }) => menteeId));
  return programme.mentees.flatMap(({ person: mentee }) => {
    const mentorId = mentorByMentee.get(mentee.id);
    if (mentorId === undefined) return [];
    const parts = partsOf(programme.facts.weights, programme.wishesOf(mentee), mentors.get(mentorId)!);
    const score = parts.reduce((sum, { points }) => sum + points, 0);
    return [{ menteeId: mentee.id, mentorId, score, parts, pinned: pinned.has(mentee.id) }];
  });
}
