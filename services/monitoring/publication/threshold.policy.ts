import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import type { RegionRules } from '../rules/rules.policy.js';

/** Measures of people who answered a survey, of whom fewer may be told. */
const OF_ANSWERS: readonly string[] = ['respondents', 'satisfied'];

/**
 * The fewest people that a count of an indicator may be of; null where it counts nobody: organisations are exempt
 * (domain.md, Publishing figures about people).
 */
export function thresholdOf({ unit, numerator, denominator }: IndicatorFormula, rules: RegionRules): number | null {
  if (unit === 'ORGANISATIONS') return null;
  const ofAnswers = [...numerator, ...denominator].every(({ measure }) => OF_ANSWERS.includes(measure));
  return ofAnswers ? rules.answersThreshold : rules.peopleThreshold;
}
