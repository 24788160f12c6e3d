import type { Bilingual } from '#kernel/i18n/messages.js';
import { MEASURES } from '../indicator/measures.data.js';

/**
 * How figures become scorecards (domain.md, Counting rules; design.md, Figures). Everything is computed in integers:
 * percentages are handled as tenths of a percent, so that 70 % of 10 is 7 and never 7.000000000000001.
 */

/** One measure of a formula; an empty category or form is the total over all of them, which is a row of its own. */
export interface Term {
  readonly measure: string;
  readonly category: string;
  readonly form: string;
}

/** One side of a ratio as a college has it: null when it has not reported, which is not zero. */
export type Part = number | null;

export interface Parts {
  readonly numerator: Part;
  readonly denominator: Part;
}

export interface CollegeParts extends Parts {
  readonly collegeId: string;
}

/**
 * What one more counted in the numerator does to the denominator. NUMERATOR_ONLY: nothing, the learner was a learner
 * before. BOTH: it grows too, as a new mentor from an employer is one more mentor.
 */
export type CountedIn = 'NUMERATOR_ONLY' | 'BOTH';

export type ScoreStatus = 'OK' | 'MISSING' | 'NOT_APPLICABLE';

export interface Score {
  /** MISSING: a part is not reported. NOT_APPLICABLE: the denominator is zero. */
  readonly status: ScoreStatus;
  /**
   * Percentage with one decimal, half up; null unless OK. It is for reading: 1,399 of 2,000 shows as 70.0 with a gap
   * of 1, so whether a target is reached is told by the gap.
   */
  readonly value: number | null;
  readonly numerator: Part;
  readonly denominator: Part;
  /** People or organisations still missing to the target; null unless OK, without a target, or when unreachable. */
  readonly gap: number | null;
  /** The numerator exceeds the denominator: the value stands, and its data need a look. */
  readonly aboveHundred: boolean;
}

export interface Coverage {
  /** Colleges that have both parts. */
  readonly reported: number;
  /** Colleges asked. */
  readonly expected: number;
}

export interface RegionScore extends Score {
  readonly coverage: Coverage;
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

/**
 * Why a list of terms may not be the numerator or the denominator of an indicator, or null when it may. Two terms of
 * one measure, differing in form or category or in nothing, are refused: a person in two forms or categories stands in
 * both rows and would count twice, which the row of the total does not (design.md, Figures, 2).
 */
export function definitionProblem(terms: readonly Term[]): Bilingual | null {
  if (terms.length === 0) {
    return { ru: 'В формуле нет ни одной величины.', en: 'The formula has no measure.' };
  }
  const measures = terms.map((term) => term.measure);
  const twice = measures.find((measure, at) => measures.indexOf(measure) !== at);
  if (twice === undefined) return null;
  const title = MEASURES.find(({ code }) => code === twice)?.title ?? { ru: twice, en: twice };
  return {
    ru:
      `Величина «${title.ru}» входит в формулу несколько раз: человек в двух формах или категориях учёлся бы дважды. ` +
      'Возьмите её общий итог или одну строку.',
    en:
      `Measure “${title.en}” is added up several times: a person in two forms or categories would count twice. ` +
      'Take its total or a single row.',
  };
}

/** What there is where no percentage is: the parts, as far as they are known and may be told. */
export function noScore(
  status: Exclude<ScoreStatus, 'OK'>,
  { numerator, denominator }: Parts = { numerator: null, denominator: null },
): Score {
  return { status, value: null, numerator, denominator, gap: null, aboveHundred: false };
}

/**
 * Scores one pair of parts.
 * @param target percentage from 0 to 100 with at most one decimal, or null where none is set
 * @throws RangeError when the target is not such a percentage
 */
export function scoreOf(parts: Parts, target: number | null, countedIn: CountedIn): Score {
  const { numerator, denominator } = parts;
  if (numerator === null || denominator === null) return noScore('MISSING', parts);
  if (denominator === 0) return noScore('NOT_APPLICABLE', parts);
  return {
    status: 'OK',
    value: percentageOf(numerator, denominator),
    numerator,
    denominator,
    gap: target === null ? null : gapOf(numerator, denominator, target, countedIn),
    aboveHundred: numerator > denominator,
  };
}

/**
 * The fewest people (or organisations) to add so that the target is reached: ⌈tD⌉ − N, or ⌈(tD − N)/(1 − t)⌉ where
 * each one added to N is also added to D; never below zero.
 *
 * A target of 100 % that counts in BOTH is null unless it is reached already: each one added widens both sides, so the
 * D − N who are missing stay missing, and no number of newcomers closes the gap.
 * @throws RangeError when the target is not a percentage from 0 to 100 with at most one decimal
 */
export function gapOf(
  numerator: number,
  denominator: number,
  targetPercent: number,
  countedIn: CountedIn,
): number | null {
  const target = tenthsOf(targetPercent);
  const lacking = target * denominator - 1000 * numerator;
  if (lacking <= 0) return 0;
  if (countedIn === 'NUMERATOR_ONLY') return ceilDiv(lacking, 1000);
  return target === 1000 ? null : ceilDiv(lacking, 1000 - target);
}

/**
 * Scores a region, a municipality or any other set of colleges for an indicator that counts people: the ratio of the
 * parts summed over the colleges that have both, never a mean of percentages. People are distinct per college.
 */
export function regionScore(
  colleges: readonly CollegeParts[],
  target: number | null,
  countedIn: CountedIn,
): RegionScore {
  const complete = collegesWithBoth(colleges);
  const sums = {
    numerator: complete.reduce((sum, college) => sum + college.numerator, 0),
    denominator: complete.reduce((sum, college) => sum + college.denominator, 0),
  };
  return scoreTogether(colleges, sums, target, countedIn);
}

/**
 * Scores a region for an indicator that counts organisations: partners are distinct per region, so an enterprise that
 * works with three colleges counts once and sums would be too high.
 * @param distinct counts over the colleges that have both parts (`collegesWithBoth`), counted by whoever knows the
 *   organisations; ignored when no college has both
 */
export function withDistinct(
  colleges: readonly CollegeParts[],
  distinct: Parts,
  target: number | null,
  countedIn: CountedIn,
): RegionScore {
  return scoreTogether(colleges, distinct, target, countedIn);
}

/** The colleges whose parts make up their region's: those that have reported both. */
export function collegesWithBoth<T extends CollegeParts>(
  colleges: readonly T[],
): (T & { readonly numerator: number; readonly denominator: number })[] {
  return colleges.filter(isComplete);
}

/** Whether both parts are known. */
export function isComplete<T extends Parts>(
  parts: T,
): parts is T & { readonly numerator: number; readonly denominator: number } {
  return parts.numerator !== null && parts.denominator !== null;
}

/** Of some targets the one of that year; else the last one before it, which carries forward; else null (domain.md). */
export function targetInForce<T extends { readonly year: number }>(
  targets: readonly T[],
  year: number,
  among: (target: T) => boolean = () => true,
): T | null {
  let inForce: T | null = null;
  for (const target of targets) {
    if (target.year <= year && (inForce === null || target.year > inForce.year) && among(target)) inForce = target;
  }
  return inForce;
}

/** Whether a number can be a target: a percentage from 0 to 100 with at most one decimal. */
export function isPercentage(percent: number): boolean {
  return percent >= 0 && percent <= 100 && Math.round(percent * 10) / 10 === percent;
}

function scoreTogether(
  colleges: readonly CollegeParts[],
  parts: Parts,
  target: number | null,
  countedIn: CountedIn,
): RegionScore {
  const coverage = { reported: collegesWithBoth(colleges).length, expected: colleges.length };
  const known = coverage.reported > 0 ? parts : { numerator: null, denominator: null };
  return { ...scoreOf(known, target, countedIn), coverage };
}

function percentageOf(numerator: number, denominator: number): number {
  return floorDiv(2000 * numerator + denominator, 2 * denominator) / 10;
}

function tenthsOf(percent: number): number {
  if (!isPercentage(percent)) {
    throw new RangeError(`A target is a percentage from 0 to 100 with at most one decimal, not ${percent}`);
  }
  return Math.round(percent * 10);
}

function floorDiv(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

function ceilDiv(dividend: number, divisor: number): number {
  return floorDiv(dividend + divisor - 1, divisor);
}
