import { Flow } from './flow.js';
import type { Assignment, AssignmentProblem } from './assignment.type.js';

/**
 * Gives as many mentees as possible a mentor; among all ways to do so, one with the greatest total score; among those,
 * one whose mentors' loads are the fairest (`placeCost`). Exact: a minimum-cost flow with convex costs of places, found
 * by shortest augmenting paths (Dijkstra with potentials, one mentee at a time, as Jonker and Volgenant do), in whole
 * numbers that a double holds exactly. The same problem gives the same pairs.
 */
export function assign(problem: AssignmentProblem): Assignment {
  const flow = new Flow(problem);
  for (let mentee = 0; mentee < problem.mentees; mentee += 1) flow.add(mentee);
  return { mentorOf: flow.mentorOf, prices: flow.prices };
}
