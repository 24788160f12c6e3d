import type { CountedIn, Direction } from '../indicator/formula.policy.js';
import { isPercentage } from '../target/target.policy.js';

/** What a target asks of an indicator. */
export interface Aim {
  readonly countedIn: CountedIn;
  readonly direction: Direction;
}

/**
 * How many units an indicator is from its target; 0 when it is reached, null when no number would do.
 * @throws RangeError when the target is not a percentage from 0 to 100 with at most one decimal
 */
export function gapOf(numerator: number, denominator: number, targetPercent: number, aim: Aim): number | null {
  const target = tenthsOf(targetPercent);
  const lacking = target * denominator - 1000 * numerator;
  return aim.direction === 'AT_LEAST'
    ? missing(lacking, target, aim.countedIn)
    : tooMany(-lacking, target, aim.countedIn, numerator > denominator);
}

/**
 * The fewest to add so that the target is reached: ⌈tD⌉ − N, or ⌈(tD − N)/(1 − t)⌉ where each one added to N is also
 * added to D; never below zero.
 *
 * A target of 100 % that counts in BOTH is null unless it is reached already: each one added widens both sides, so the
 * D − N who are missing stay missing, and no number of newcomers closes the gap.
 */
function missing(lacking: number, target: number, countedIn: CountedIn): number | null {
  if (lacking <= 0) return 0;
  if (countedIn === 'NUMERATOR_ONLY') return ceilDiv(lacking, 1000);
  return target === 1000 ? null : ceilDiv(lacking, 1000 - target);
}

/**
 * The fewest to take away so that the target isn't exceeded: N − ⌊tD⌋, or ⌈(N − tD)/(1 − t)⌉ where each one taken from N
 * leaves D as well, as a mentor from elsewhere who goes is a mentor no more; never below zero.
 *
 * Above 100 % those counted in BOTH run out before their target is met, however many are taken away: null.
 */
function tooMany(above: number, target: number, countedIn: CountedIn, aboveHundred: boolean): number | null {
  if (above <= 0) return 0;
  if (countedIn === 'NUMERATOR_ONLY') return ceilDiv(above, 1000);
  return aboveHundred ? null : ceilDiv(above, 1000 - target);
}

function tenthsOf(percent: number): number {
  if (!isPercentage(percent)) {
    throw new RangeError(`A target is a percentage from 0 to 100 with at most one decimal, not ${percent}`);
  }
  return Math.round(percent * 10);
}

/** The quotient of whole numbers that are not negative, without its rest. */
export function floorDiv(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

function ceilDiv(dividend: number, divisor: number): number {
  return floorDiv(dividend + divisor - 1, divisor);
}
