import type { AssignmentProblem } from './assignment.type.js';
import type { Scale } from './costs.policy.js';

/** Candidates in a list: few enough to stay in the cache, and mostly enough. */
const LENGTH = 16;

/**
 * Of each mentee the candidates that were cheapest, price and all, when the list was made. Prices only rise, so what a
 * candidate cost then is the least that they cost now, and `rest` the least that those not listed do: with these a
 * search is over long before it has looked at all the candidates of everybody whom it meets.
 */
export class CheapestLists {
  /** Candidates by their place in the problem, the cheapest first; those of mentee i from `i * LENGTH` on. */
  readonly candidates: Int32Array;
  readonly costs: Float64Array;
  readonly rest: Float64Array;
  private readonly counts: Int32Array;

  constructor(
    private readonly problem: AssignmentProblem,
    private readonly scale: Scale,
    private readonly prices: Float64Array,
  ) {
    this.candidates = new Int32Array(problem.mentees * LENGTH);
    this.costs = new Float64Array(problem.mentees * LENGTH);
    this.counts = new Int32Array(problem.mentees);
    this.rest = new Float64Array(problem.mentees);
  }

  firstOf(mentee: number): number {
    return mentee * LENGTH;
  }

  lastOf(mentee: number): number {
    return mentee * LENGTH + this.counts[mentee]!;
  }

  /** The least that the mentee costs with anybody at the prices of when the list was made. */
  leastOf(mentee: number): number {
    return this.counts[mentee]! > 0 ? this.costs[mentee * LENGTH]! : Infinity;
  }

  /** Makes the list anew at the prices of now. */
  renew(mentee: number): void {
    const { starts, mentorOf, scores } = this.problem;
    const { point, best } = this.scale;
    const { costs, candidates, prices } = this;
    const first = mentee * LENGTH;
    const full = first + LENGTH;
    let end = first;
    let rest = Infinity;
    for (let at = starts[mentee]!; at < starts[mentee + 1]!; at += 1) {
      const cost = (best - scores[at]!) * point + prices[mentorOf[at]!]!;
      if (cost >= rest) continue;
      if (end === full) {
        if (cost >= costs[full - 1]!) {
          rest = cost;
          continue;
        }
        rest = costs[full - 1]!;
      } else end += 1;
      let place = end - 1;
      for (; place > first && costs[place - 1]! > cost; place -= 1) {
        costs[place] = costs[place - 1]!;
        candidates[place] = candidates[place - 1]!;
      }
      costs[place] = cost;
      candidates[place] = at;
    }
    this.counts[mentee] = end - first;
    this.rest[mentee] = rest;
  }
}
