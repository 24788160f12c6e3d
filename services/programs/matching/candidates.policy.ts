import type { AssignmentProblem } from './assignment.type.js';
import type { MenteeFacts, MentorFacts } from './facts.type.js';
import type { Programme } from './programme.js';

/** Everybody who may be a pair, with their scores, by the positions of both in the lists. */
export function candidatesOf(
  programme: Programme,
  mentees: readonly MenteeFacts[],
  mentors: readonly MentorFacts[],
): AssignmentProblem {
  // Scores are of the load of now, which a pin does not change: the same pair has the same score with it and without.
  const asTheyAre = new Map(programme.facts.mentors.map((mentor) => [mentor.id, mentor]));
  const scored = mentors.map(({ id }) => asTheyAre.get(id)!);
  const most = mentees.length * mentors.length;
  const [mentorOf, scores] = [new Uint16Array(most), new Uint16Array(most)];
  const starts = new Uint32Array(mentees.length + 1);
  let count = 0;
  mentees.forEach((mentee, n) => {
    scored.forEach((mentor, m) => {
      if (programme.between(mentee.id, mentor.id).length > 0) return;
      mentorOf[count] = m;
      scores[count] = programme.score(mentee, mentor);
      count += 1;
    });
    starts[n + 1] = count;
  });
  return {
    mentees: mentees.length,
    mentors: mentors.length,
    starts,
    mentorOf: mentorOf.subarray(0, count),
    scores: scores.subarray(0, count),
    capacities: mentors.map(({ capacity }) => capacity),
    loads: mentors.map((mentor) => mentor.mentees),
  };
}
