import type { AssignmentProblem } from './assignment.type.js';

/** 840 / c is whole for every capacity c up to 8; above that, the fairness of a place is rounded down. */
const PLACE = 840;

/**
 * What it costs in fairness that a mentor with so many mentees takes one more. The costs of a mentor's places grow, and
 * add up to PLACE · load² / capacity: least in sum where all mentors have the same share of their places taken.
 */
export function placeCost(capacity: number, load: number): number {
  return Math.floor(((2 * load + 1) * PLACE) / capacity);
}

/** The numbers by which the three aims, one before the other, become one cost in whole numbers. */
export interface Scale {
  /** What a point of score outweighs: all that fairness can differ by. */
  readonly point: number;
  /** What leaving a mentee without a mentor costs: more than any rearrangement of the others can save. */
  readonly alone: number;
  readonly best: number;
}

/** @throws RangeError where costs would not be exact any more */
export function scaleOf({ mentees, mentors, scores, capacities, loads }: AssignmentProblem): Scale {
  let [places, best] = [0, 0];
  for (let mentor = 0; mentor < mentors; mentor += 1) places += Math.max(0, capacities[mentor]! - loads[mentor]!);
  for (const score of scores) if (score > best) best = score;
  const point = 2 * PLACE * Math.min(mentees, places) + 1;
  // A path goes to a mentor once at most, so by no more candidates than there are mentors, nor mentees.
  const alone = (best * point + 2 * PLACE) * (Math.min(mentees, mentors) + 1) + 1;
  if (8 * alone > Number.MAX_SAFE_INTEGER) throw new RangeError('too many to be matched exactly');
  return { point, alone, best };
}
