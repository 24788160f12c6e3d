import type { KnownSum } from './table.type.js';

/** Both parts of a figure as they are told. */
export interface TwoParts {
  readonly numerator: number;
  readonly denominator: number;
}

/** PUBLISHED: as it is now. KEPT: as the last revision tells it, for the difference would tell of too few people. */
export type Republished = 'PUBLISHED' | 'KEPT';

/**
 * Whether a revision tells a figure anew. Who holds both revisions sees by how many each count differs, of those in the
 * numerator, of those left over and of all: that has to be nobody, or enough.
 */
export function republish(previous: TwoParts, now: TwoParts, threshold: number): Republished {
  const few = countsOf(previous).some((count, at) => {
    const change = Math.abs(countsOf(now)[at]! - count);
    return change > 0 && change < threshold;
  });
  return few ? 'KEPT' : 'PUBLISHED';
}

/**
 * What a figure that is kept goes on to tell of the present: that a sum has changed by less than the threshold. Of one
 * that has changed by more it tells nothing. Takes the place of the figure in the table that is audited.
 * @param sums the cells of both parts, as the table has them
 */
export function knownOfKept(
  previous: TwoParts,
  now: TwoParts,
  sums: { readonly numerator: readonly number[]; readonly denominator: readonly number[] },
  threshold: number,
): KnownSum[] {
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    if (Math.abs(now[part] - previous[part]) >= threshold) return [];
    return [{ sum: sums[part], low: previous[part] - threshold + 1, high: previous[part] + threshold - 1 }];
  });
}

const countsOf = ({ numerator, denominator }: TwoParts): readonly number[] => [
  numerator,
  denominator - numerator,
  denominator,
];
