import { ACCESS_PROBLEMS } from './problem-codes/access.data.js';
import { BASE_PROBLEMS } from './problem-codes/bases.data.js';
import { ORGANISATION_PROBLEMS } from './problem-codes/organisations.data.js';
import { PERSON_PROBLEMS } from './problem-codes/people.data.js';

/** Codes of the problems that this subgraph tells, and what each means. */
export const PARTICIPANTS_PROBLEMS = {
  ...ORGANISATION_PROBLEMS,
  ...ACCESS_PROBLEMS,
  ...PERSON_PROBLEMS,
  ...BASE_PROBLEMS,
};

declare module '#kernel/graph/problem-code.js' {
  interface ProblemCodes {
    participants: keyof typeof PARTICIPANTS_PROBLEMS;
  }
}
