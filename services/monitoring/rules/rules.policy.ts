import type { Problem } from '#kernel/graph/problem.js';
import { rulesProblem } from './rules.problems.js';

const LEAST = 3;
const MOST = 100;

/** The fewest people, and people who answer a survey, that a published count may be of. */
export interface RegionRules {
  readonly peopleThreshold: number;
  readonly answersThreshold: number;
}

/** domain.md, Publishing figures about people. */
export const USUAL_RULES: RegionRules = { peopleThreshold: 10, answersThreshold: 5 };

export function rulesProblems(rules: RegionRules): Problem[] {
  return (['peopleThreshold', 'answersThreshold'] as const)
    .filter((field) => rules[field] < LEAST || rules[field] > MOST)
    .map((field) => rulesProblem('THRESHOLD_RANGE', [field], { least: LEAST, most: MOST }));
}
