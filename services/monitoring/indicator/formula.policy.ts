import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { FORMULA_REASONS } from './indicator.problems.js';
import { measureOf, type MeasureSeed } from './measures.data.js';

/** One measure of a formula; an empty category or form is the total over all of them, which is a row of its own. */
export interface Term {
  readonly measure: string;
  readonly category: string;
  readonly form: string;
}

/** A measure, of a category where one is named, whatever the form. */
export const term = (measure: string, category = ''): Term => ({ measure, category, form: '' });

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

/** Which side of its target an indicator should be on: a level to reach, or one not to exceed. */
export type Direction = 'AT_LEAST' | 'AT_MOST';

/**
 * Why a list of terms may not be the numerator or the denominator of an indicator, or null when it may: two of them may
 * count the same person or thing, which would count twice in their sum. A person has one category in a year and a pair
 * one state, so these can be added up; forms never, since a person in two of them stands in both rows, which the row of
 * the total does not (design.md, Figures, 2).
 */
export function definitionProblem(terms: readonly Term[]): Bilingual | null {
  if (terms.length === 0) return FORMULA_REASONS.EMPTY;
  for (const [n, term] of terms.entries()) {
    const other = terms.slice(0, n).find((before) => mayShare(before, term));
    if (other) return sharedReason(other, term);
  }
  return null;
}

/** Whether a formula divides something by itself, whatever it is called: 100 % for ever. */
export function isOverItself({ numerator, denominator }: Formula): boolean {
  const [over, under] = [numerator, denominator].map((terms) => terms.map(nameOf).sort().join());
  return over === under;
}

function nameOf({ measure, category, form }: Term): string {
  return `${measureOf(measure)?.sameAs ?? measure} ${category} ${form}`;
}

/** Whether somebody or something may be counted by both terms. */
function mayShare(one: Term, other: Term): boolean {
  const [first, second] = [measureOf(one.measure), measureOf(other.measure)];
  if (!first || !second) return one.measure === other.measure;
  if (first.things !== second.things) return false;
  const [a, b] = [apart(first, one.category), apart(second, other.category)];
  // Categories of people mean the same in all measures, and states only in their own.
  const comparable = first.unit === 'PEOPLE' || first === second;
  return !(comparable && a && b && a !== b);
}

/** What all that a term counts have and nothing else of the kind has: a category of people, or a state. */
function apart(measure: MeasureSeed, category: string): string | undefined {
  if (measure.whom) return measure.whom;
  if (!measure.disjoint) return undefined;
  const kept = measure.categories.find((one) => one.category === category);
  return kept?.within ?? kept?.category;
}

function sharedReason(one: Term, other: Term): Bilingual {
  const [first, second] = [one, other].map(({ measure }) => measureOf(measure)?.title ?? measure);
  if (one.measure === other.measure) return fill(FORMULA_REASONS.MEASURE_TWICE, { measure: first! });
  return fill(FORMULA_REASONS.SAME_THINGS, { first: first!, second: second! });
}
