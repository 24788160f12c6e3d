import { collegesWithBoth, type CollegeParts } from './scorecard.policy.js';

/** The middle of what colleges have, each by its own percentage. */
export interface Median {
  /** MISSING: no college has both parts. NOT_APPLICABLE: those that have them all divide by zero. */
  readonly status: 'OK' | 'MISSING' | 'NOT_APPLICABLE';
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
 * It is a figure with one college, too: only those who see every college whole are shown it, so there is nobody to
 * hide it from, and `colleges` says how little it rests on.
 */
export function medianOf(colleges: readonly CollegeParts[]): Median {
  const complete = collegesWithBoth(colleges);
  const ratios = complete.filter((college) => college.denominator > 0).sort(byRatio);
  if (ratios.length === 0) {
    return { status: complete.length === 0 ? 'MISSING' : 'NOT_APPLICABLE', value: null, colleges: 0 };
  }
  // For an odd count both are the one in the middle.
  const lower = ratios[Math.ceil(ratios.length / 2) - 1]!;
  const upper = ratios[Math.floor(ratios.length / 2)]!;
  return { status: 'OK', value: meanPercentage(lower, upper), colleges: ratios.length };
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
