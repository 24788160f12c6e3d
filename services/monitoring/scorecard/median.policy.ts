import { SUPPRESSED, type Count } from '../ledger/counts.policy.js';
import { collegesWithBoth, type CollegeParts } from '../ledger/parts.policy.js';
import type { ScoreStatus } from './scorecard.policy.js';

/** The middle of what colleges have, each by its own percentage. */
export interface Median {
  /**
   * MISSING: no college has both parts. SUPPRESSED: a part of some college is hidden. NOT_APPLICABLE: the colleges that
   * have both parts all divide by zero.
   */
  readonly status: ScoreStatus;
  /** Percentage with one decimal, half up; null unless OK. */
  readonly value: number | null;
  /** Colleges that have a percentage. */
  readonly colleges: number;
}

interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The median over colleges of their own percentages, so that one large college doesn't speak for all. Ratios are
 * compared and averaged exactly and rounded once, at the end: of 33.33… and 33.34… the middle is told as it is.
 *
 * It is a figure with one college, too: live ones are shown to those alone who see every college whole, so there is
 * nobody to hide it from, and `colleges` says how little it rests on. With a college whose part is suppressed there is
 * none: that of the others would be another figure.
 */
export function medianOf(colleges: readonly CollegeParts[]): Median {
  const complete = collegesWithBoth(colleges);
  if (complete.length === 0) return noMedian('MISSING');
  const told = complete.filter(isTold);
  if (told.length < complete.length) return noMedian('SUPPRESSED');
  const ratios = told.filter(({ denominator }) => denominator > 0).sort(byRatio);
  if (ratios.length === 0) return noMedian('NOT_APPLICABLE');
  // For an odd count both are the one in the middle.
  const lower = ratios[Math.ceil(ratios.length / 2) - 1]!;
  const upper = ratios[Math.floor(ratios.length / 2)]!;
  return { status: 'OK', value: meanPercentage(lower, upper), colleges: ratios.length };
}

const noMedian = (status: ScoreStatus): Median => ({ status, value: null, colleges: 0 });

function isTold<T extends Readonly<Record<keyof Ratio, Count>>>(parts: T): parts is T & Ratio {
  return parts.numerator !== SUPPRESSED && parts.denominator !== SUPPRESSED;
}

function byRatio(a: Ratio, b: Ratio): number {
  const difference = big(a.numerator) * big(b.denominator) - big(b.numerator) * big(a.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** (a/b + c/d) / 2 in tenths of a percent, half up. Products of four counts outgrow what a number holds exactly. */
function meanPercentage(a: Ratio, b: Ratio): number {
  const sum = big(a.numerator) * big(b.denominator) + big(b.numerator) * big(a.denominator);
  const twice = 2n * big(a.denominator) * big(b.denominator);
  return Number((2000n * sum + twice) / (2n * twice)) / 10;
}

const big = BigInt;
