import type { Problem } from '#kernel/graph/problem.js';
import type { MatchingFacts } from './facts.type.js';
import { matchingProblem } from './matching.problems.js';
import { RULES } from './rules.data.js';
import { Bars, freePlaces, menteeBreaks, mentorBreaks } from './rules.policy.js';

/** What one proposal may take: some 100 MB, and seconds. */
export const MOST_MENTEES = 10_000;
export const MOST_MENTORS = 5_000;
export const MOST_PAIRS = 10_000_000;

/** What is wrong with what a proposal is to be made from. Pins are told of by their place in the list. */
export function matchingProblems(facts: MatchingFacts): Problem[] {
  const [mentees, mentors] = [facts.mentees.length, facts.mentors.length];
  if (mentees > MOST_MENTEES || mentors > MOST_MENTORS || mentees * mentors > MOST_PAIRS) {
    const most = { mentees: MOST_MENTEES, mentors: MOST_MENTORS, pairs: MOST_PAIRS };
    return [matchingProblem('MATCHING_TOO_LARGE', [], most)];
  }
  return pinProblems(facts);
}

function pinProblems(facts: MatchingFacts): Problem[] {
  const mentees = new Map(facts.mentees.map((mentee) => [mentee.id, mentee]));
  const mentors = new Map(facts.mentors.map((mentor) => [mentor.id, mentor]));
  const bars = new Bars(facts.barred);
  const pinned = new Set<string>();
  const places = new Map<string, number>();
  return facts.pinned.flatMap(({ menteeId, mentorId }, n) => {
    const path = ['pins', n];
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
    if (!mentee) return [matchingProblem('PIN_UNKNOWN', [...path, 'menteeId'])];
    if (!mentor) return [matchingProblem('PIN_UNKNOWN', [...path, 'mentorId'])];
    if (pinned.has(menteeId)) return [matchingProblem('PIN_TWICE', [...path, 'menteeId'])];
    pinned.add(menteeId);
    const broken = [
      ...menteeBreaks(mentee, facts),
      ...mentorBreaks(mentor, facts),
      ...bars.between(menteeId, mentorId),
    ];
    if (broken.length > 0) return broken.map((code) => matchingProblem('PIN_IMPOSSIBLE', path, { why: RULES[code] }));
    const free = freePlaces(mentor);
    const taken = (places.get(mentorId) ?? 0) + 1;
    places.set(mentorId, taken);
    return taken > free ? [matchingProblem('PIN_NO_PLACE', [...path, 'mentorId'], { places: free })] : [];
  });
}
