import type { Formula, Term } from '../indicator/formula.policy.js';
import { valueOf, type Counts } from './counts.policy.js';

/** One side of a ratio as a college has it: null when it has not reported, which is not zero. */
export type Part = number | null;

export interface Parts {
  readonly numerator: Part;
  readonly denominator: Part;
}

export interface CollegeParts extends Parts {
  readonly collegeId: string;
}

type Complete<T> = T & { readonly numerator: number; readonly denominator: number };

/** How many colleges a figure rests on. */
export interface Coverage {
  /** Colleges that have both parts. */
  readonly reported: number;
  /** Colleges asked. */
  readonly expected: number;
}

/** Whether a figure rests on so many colleges, half of those asked, that it can be held against its target. */
export const isEnough = ({ reported, expected }: Coverage): boolean => reported * 2 >= expected;

/** The parts of several colleges together, with what they rest on. */
export interface JointParts extends Parts {
  readonly coverage: Coverage;
}

/** Both parts of a formula as a college has them in a year. */
export function partsOf(
  { numerator, denominator }: Formula,
  collegeId: string,
  counts: readonly Counts[],
): CollegeParts {
  const value = (term: Term) => valueOf(term, counts);
  return { collegeId, numerator: sumTerms(value, numerator), denominator: sumTerms(value, denominator) };
}

/** Terms of a formula that a college has no row of in a year: what it hasn't reported. */
export function missingTerms({ numerator, denominator }: Formula, counts: readonly Counts[]): Term[] {
  return [...numerator, ...denominator].filter((term) => valueOf(term, counts) === undefined);
}

/**
 * A part of an indicator: the sum of its terms over one college's measures of one year. Null when any term has no
 * row, as half a sum would look like a small figure; a college that counted nobody has a row with zero.
 */
export function sumTerms(valueOf: (term: Term) => number | undefined, terms: readonly Term[]): Part {
  let sum = 0;
  for (const term of terms) {
    const value = valueOf(term);
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}

/** The sums over the colleges that have both parts; null when none has. People are distinct per college. */
export function sumColleges(colleges: readonly CollegeParts[]): JointParts {
  let [reported, numerator, denominator] = [0, 0, 0];
  for (const college of colleges) {
    if (!isComplete(college)) continue;
    reported += 1;
    numerator += college.numerator;
    denominator += college.denominator;
  }
  const coverage = { reported, expected: colleges.length };
  return reported === 0 ? { ...NO_PARTS, coverage } : { numerator, denominator, coverage };
}

/**
 * The same for organisations: partners are distinct per region, so an enterprise that works with three colleges counts
 * once and sums would be too high.
 * @param distinct counts over the colleges that have both parts (`collegesWithBoth`), counted by whoever knows the
 *   organisations; ignored when no college has both
 */
export function joinDistinct(colleges: readonly CollegeParts[], distinct: Parts): JointParts {
  const joint = sumColleges(colleges);
  return joint.coverage.reported === 0 ? joint : { ...distinct, coverage: joint.coverage };
}

/** The colleges whose parts make up their region's: those that have reported both. */
export function collegesWithBoth<T extends CollegeParts>(colleges: readonly T[]): Complete<T>[] {
  return colleges.filter(isComplete);
}

/** Whether both parts are reported. */
export function isComplete<T extends Parts>(parts: T): parts is Complete<T> {
  return parts.numerator !== null && parts.denominator !== null;
}

export const NO_PARTS: Parts = { numerator: null, denominator: null };
