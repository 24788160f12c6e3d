/** Who could be paired with whom, and how well: mentees and mentors by number, in typed arrays, since pairs are many. */
export interface AssignmentProblem {
  readonly mentees: number;
  readonly mentors: number;
  /** The candidates of mentee i are those from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly mentorOf: Uint16Array;
  readonly scores: Uint16Array;
  /** Mentees whom each mentor can take, and how many of those places are taken already. */
  readonly capacities: ArrayLike<number>;
  readonly loads: ArrayLike<number>;
}

export interface Assignment {
  /** The mentor of each mentee; `NOBODY` where there is none. */
  readonly mentorOf: Int32Array;
  /** What a further place with each mentor would be worth. By these anybody can check that nothing better exists. */
  readonly prices: Float64Array;
}

export const NOBODY = -1;
