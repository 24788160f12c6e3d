import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { FORMULA_REASONS } from './indicator.problems.js';
import { MEASURES } from './measures.data.js';

/** One measure of a formula; an empty category or form is the total over all of them, which is a row of its own. */
export interface Term {
  readonly measure: string;
  readonly category: string;
  readonly form: string;
}

/** What an indicator divides by what: each side is the sum of its terms. */
export interface Formula {
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
}

/**
 * What one more counted in the numerator does to the denominator. NUMERATOR_ONLY: nothing, the learner was a learner
 * before. BOTH: it grows too, as a new mentor from an employer is one more mentor.
 */
export type CountedIn = 'NUMERATOR_ONLY' | 'BOTH';

/**
 * Why a list of terms may not be the numerator or the denominator of an indicator, or null when it may. Two terms of
 * one measure, differing in form or category or in nothing, are refused: a person in two forms or categories stands in
 * both rows and would count twice, which the row of the total does not (design.md, Figures, 2).
 */
export function definitionProblem(terms: readonly Term[]): Bilingual | null {
  if (terms.length === 0) return FORMULA_REASONS.EMPTY;
  const measures = terms.map((term) => term.measure);
  const twice = measures.find((measure, at) => measures.indexOf(measure) !== at);
  if (twice === undefined) return null;
  const title = MEASURES.find(({ code }) => code === twice)?.title ?? twice;
  return fill(FORMULA_REASONS.MEASURE_TWICE, { measure: title });
}
