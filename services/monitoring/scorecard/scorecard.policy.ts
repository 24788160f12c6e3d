import {
  joinDistinct,
  NO_PARTS,
  sumColleges,
  type CollegeParts,
  type Coverage,
  type JointParts,
  type Parts,
} from '../ledger/parts.policy.js';
import { floorDiv, gapOf, type Aim } from './gap.policy.js';

/**
 * How figures become scorecards (domain.md, Counting rules; design.md, Figures). Everything is computed in integers:
 * percentages are handled as tenths of a percent, so that 70 % of 10 is 7 and never 7.000000000000001.
 */

export type ScoreStatus = 'OK' | 'SUPPRESSED' | 'MISSING' | 'NOT_APPLICABLE';

export interface Score {
  /** MISSING: a part is not reported. SUPPRESSED: it is not published. NOT_APPLICABLE: the denominator is zero. */
  readonly status: ScoreStatus;
  /**
   * Percentage with one decimal, half up; null unless OK. It is for reading: 1,399 of 2,000 shows as 70.0 with a gap
   * of 1, so whether a target is reached is told by the gap.
   */
  readonly value: number | null;
  /** Null where it is not reported, and where it is not published. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /**
   * Units still missing to the target, or too many where it is one not to exceed; null unless OK, without a target, or
   * when unreachable.
   */
  readonly gap: number | null;
  /** The numerator exceeds the denominator: the value stands, and its data need a look. */
  readonly aboveHundred: boolean;
}

export interface RegionScore extends Score {
  readonly coverage: Coverage;
}

/** What there is where no percentage is: the parts, as far as they are known. */
export function noScore(status: Exclude<ScoreStatus, 'OK'>, { numerator, denominator }: Parts = NO_PARTS): Score {
  return { status, value: null, numerator, denominator, gap: null, aboveHundred: false };
}

/**
 * Scores one pair of parts.
 * @param target percentage from 0 to 100 with at most one decimal, or null where none is set
 * @throws RangeError when the target is not such a percentage
 */
export function scoreOf(parts: Parts, target: number | null, aim: Aim): Score {
  const { numerator, denominator } = parts;
  if (numerator === null || denominator === null) return noScore('MISSING', parts);
  if (denominator === 0) return noScore('NOT_APPLICABLE', parts);
  return {
    status: 'OK',
    value: percentageOf(numerator, denominator),
    numerator,
    denominator,
    gap: target === null ? null : gapOf(numerator, denominator, target, aim),
    aboveHundred: numerator > denominator,
  };
}

/**
 * Scores a region, a municipality or any other set of colleges for an indicator of what each college has of its own: the ratio of the
 * parts summed over the colleges that have both, never a mean of percentages.
 */
export function regionScore(colleges: readonly CollegeParts[], target: number | null, aim: Aim): RegionScore {
  return scoreTogether(sumColleges(colleges), target, aim);
}

/** Scores a region for an indicator that counts organisations, which are distinct in it (`joinDistinct`). */
export function withDistinct(
  colleges: readonly CollegeParts[],
  distinct: Parts,
  target: number | null,
  aim: Aim,
): RegionScore {
  return scoreTogether(joinDistinct(colleges, distinct), target, aim);
}

function scoreTogether(parts: JointParts, target: number | null, aim: Aim): RegionScore {
  return { ...scoreOf(parts, target, aim), coverage: parts.coverage };
}

function percentageOf(numerator: number, denominator: number): number {
  return floorDiv(2000 * numerator + denominator, 2 * denominator) / 10;
}
