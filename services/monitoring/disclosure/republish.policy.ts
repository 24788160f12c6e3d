import type { KnownSum } from './table.type.js';

/** Both parts of a figure as they are told. */
export interface TwoParts {
  readonly numerator: number;
  readonly denominator: number;
}

/** PUBLISHED: as it is now. KEPT: as it was told before, for the difference would tell of too few people. */
export type Republished = 'PUBLISHED' | 'KEPT';

/**
 * Whether a figure that was told before, by the last revision or by another publication of the same day, is told anew.
 * Who holds both sees by how many each count differs, of those in the numerator, of those left over and of all: that has
 * to be nobody, or enough.
 */
export function republish(previous: TwoParts, now: TwoParts, threshold: number): Republished {
  const few = changesOf(previous, now).some((change) => change > 0 && change < threshold);
  return few ? 'KEPT' : 'PUBLISHED';
}

/**
 * Whether a figure that another publication of the same day hides is hidden with it: else it would be known there, or
 * to within a few people. One whose counts differ by nobody or by enough people, and not all by nobody, is another one.
 */
export function hiddenAlike(there: TwoParts, now: TwoParts, threshold: number): boolean {
  const changes = changesOf(there, now);
  return changes.every((change) => change === 0) || changes.some((change) => change > 0 && change < threshold);
}

/**
 * What a figure that is kept goes on to tell of the present: that a sum has changed by less than the threshold. Of one
 * that has changed by more it tells nothing. Takes the place of the figure in the table that is audited.
 * @param sums the cells of both parts, as the table has them
 */
export function knownOfKept(previous: TwoParts, now: TwoParts, sums: SumsOfParts, threshold: number): KnownSum[] {
  return PARTS.flatMap((part) => {
    if (Math.abs(now[part] - previous[part]) >= threshold) return [];
    return [{ sum: sums[part], low: previous[part] - threshold + 1, high: previous[part] + threshold - 1 }];
  });
}

/** What a figure tells that another publication shows: both its parts, or, where it was kept there, about how many. */
export function knownOfShown(shown: TwoParts, actual: TwoParts, sums: SumsOfParts, threshold: number): KnownSum[] {
  const asItIs = PARTS.every((part) => shown[part] === actual[part]);
  if (!asItIs) return knownOfKept(shown, actual, sums, threshold);
  return PARTS.map((part) => ({ sum: sums[part], low: actual[part], high: actual[part] }));
}

interface SumsOfParts {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

const PARTS = ['numerator', 'denominator'] as const;

const changesOf = (previous: TwoParts, now: TwoParts): readonly number[] => {
  const before = countsOf(previous);
  return countsOf(now).map((count, at) => Math.abs(count - before[at]!));
};

const countsOf = ({ numerator, denominator }: TwoParts): readonly number[] => [
  numerator,
  denominator - numerator,
  denominator,
];
