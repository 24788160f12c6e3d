import { NOBODY, type AssignmentProblem } from './assignment.type.js';
import { placeCost } from './costs.policy.js';

/** Who has which of the mentors' free places. A mentor's are filled one after the other, each dearer than the one before. */
export class Places {
  private readonly first: Int32Array;
  private readonly taken: Int32Array;
  private readonly holders: Int32Array;

  constructor(private readonly problem: AssignmentProblem) {
    const { mentors, capacities, loads } = problem;
    this.first = new Int32Array(mentors + 1);
    this.taken = new Int32Array(mentors);
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      this.first[mentor + 1] = this.first[mentor]! + Math.max(0, capacities[mentor]! - loads[mentor]!);
    }
    this.holders = new Int32Array(this.first[mentors]!).fill(NOBODY);
  }

  /** What the mentor's next place costs; Infinity where all are taken. */
  nextCost(mentor: number): number {
    const { capacities, loads } = this.problem;
    const taken = this.taken[mentor]!;
    const full = this.first[mentor]! + taken >= this.first[mentor + 1]!;
    return full ? Infinity : placeCost(capacities[mentor]!, loads[mentor]! + taken);
  }

  holdersOf(mentor: number): Int32Array {
    const first = this.first[mentor]!;
    return this.holders.subarray(first, first + this.taken[mentor]!);
  }

  add(mentor: number, mentee: number): void {
    this.holders[this.first[mentor]! + this.taken[mentor]!] = mentee;
    this.taken[mentor]! += 1;
  }

  replace(mentor: number, leaves: number, comes: number): void {
    const holders = this.holdersOf(mentor);
    holders[holders.indexOf(leaves)] = comes;
  }
}
