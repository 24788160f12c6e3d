import { collegesWithBoth, type CollegeParts } from '../ledger/parts.policy.js';
import type { ScoreStatus } from './scorecard.policy.js';

/** The middle of what colleges have, each by its own percentage. */
export interface Median {
  /**
   * MISSING: no college has both parts. SUPPRESSED: all that have a percentage have it hidden. NOT_APPLICABLE: the
   * colleges that have both parts all divide by zero.
   */
  readonly status: ScoreStatus;
  /** Percentage with one decimal, half up; null unless OK. */
  readonly value: number | null;
  /** Colleges that have a percentage, and those whose percentage is hidden. */
  readonly colleges: number;
  readonly hidden: number;
}

interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The median over colleges of their own percentages, so that one large college doesn't speak for all. Ratios are
 * compared and averaged exactly and rounded once, at the end: of 33.33… and 33.34… the middle is told as it is.
 *
 * It is a figure with one college, too: `colleges` says how little it rests on. A published one is that of the
 * percentages which are shown, so it tells nothing more than they do; `hidden` says how many colleges it is without.
 */
export function medianOf(colleges: readonly CollegeParts[], hidden = 0): Median {
  const complete = collegesWithBoth(colleges);
  const ratios = complete.filter(({ denominator }) => denominator > 0).sort(byRatio);
  if (ratios.length === 0) {
    if (hidden > 0) return noMedian('SUPPRESSED', hidden);
    return noMedian(complete.length > 0 ? 'NOT_APPLICABLE' : 'MISSING', hidden);
  }
  // For an odd count both are the one in the middle.
  const lower = ratios[Math.ceil(ratios.length / 2) - 1]!;
  const upper = ratios[Math.floor(ratios.length / 2)]!;
  return { status: 'OK', value: meanPercentage(lower, upper), colleges: ratios.length, hidden };
}

const noMedian = (status: ScoreStatus, hidden: number): Median => ({ status, value: null, colleges: 0, hidden });

function byRatio(a: Ratio, b: Ratio): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  // What is a safe number was not rounded; nearly all products are.
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
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
