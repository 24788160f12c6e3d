import { COLLEGE_YEAR_PROBLEMS } from './problem-codes/college-year.data.js';
import { PAIR_PROBLEMS } from './problem-codes/pairs.data.js';
import { REGION_PROBLEMS } from './problem-codes/region.data.js';
import { WORK_PROBLEMS } from './problem-codes/work-of-pairs.data.js';

/** Codes of the problems that this subgraph tells, and what each means. */
export const PROGRAMS_PROBLEMS = {
  ...COLLEGE_YEAR_PROBLEMS,
  ...REGION_PROBLEMS,
  ...PAIR_PROBLEMS,
  ...WORK_PROBLEMS,
};

declare module '#kernel/graph/problem-code.js' {
  interface ProblemCodes {
    programs: keyof typeof PROGRAMS_PROBLEMS;
  }
}
