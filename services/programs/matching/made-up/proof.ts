import type { AssignmentProblem } from '../assignment.type.js';
import { placeCost, scaleOf } from '../costs.policy.js';

/** What an assignment comes to. */
export interface Worth {
  readonly matched: number;
  readonly score: number;
  /** What is fairest where it is least. */
  readonly unfairness: number;
}

/** @throws where a pair is no candidate or a mentor has more mentees than places */
export function worthOf(problem: AssignmentProblem, mentorOf: ArrayLike<number>): Worth {
  const { mentees, starts, scores, capacities } = problem;
  const loads = Array.from(problem.loads);
  let [matched, score, unfairness] = [0, 0, 0];
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    const mentor = mentorOf[mentee]!;
    if (mentor < 0) continue;
    const at = problem.mentorOf.subarray(starts[mentee], starts[mentee + 1]).indexOf(mentor);
    if (at < 0 || loads[mentor]! >= capacities[mentor]!) throw new Error(`${mentee} can't be with ${mentor}`);
    matched += 1;
    score += scores[starts[mentee]! + at]!;
    unfairness += placeCost(capacities[mentor]!, loads[mentor]!);
    loads[mentor]! += 1;
  }
  return { matched, score, unfairness };
}

/** All three aims as the one cost that is least. Too large for a double. */
export function costOf(problem: AssignmentProblem, { matched, score, unfairness }: Worth): bigint {
  const { point, alone, best } = scaleOf(problem);
  return (
    BigInt(problem.mentees - matched) * BigInt(alone) +
    (BigInt(matched) * BigInt(best) - BigInt(score)) * BigInt(point) +
    BigInt(unfairness)
  );
}

/**
 * A bound that no assignment's cost is below, from the prices: each mentee chooses what is cheapest at them, and each
 * place is sold at them. It holds for any prices whatever (weak duality), so that nothing of the solver is believed.
 */
export function boundOf(problem: AssignmentProblem, prices: ArrayLike<number>): bigint {
  const { point, alone, best } = scaleOf(problem);
  const { mentees, mentors, starts, mentorOf, scores, capacities, loads } = problem;
  let bound = 0n;
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    let least = alone;
    for (let at = starts[mentee]!; at < starts[mentee + 1]!; at += 1) {
      least = Math.min(least, (best - scores[at]!) * point + prices[mentorOf[at]!]!);
    }
    bound += BigInt(least);
  }
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    for (let load = loads[mentor]!; load < capacities[mentor]!; load += 1) {
      bound -= BigInt(Math.max(0, prices[mentor]! - placeCost(capacities[mentor]!, load)));
    }
  }
  return bound;
}
