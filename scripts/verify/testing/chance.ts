import { mulberry32 } from '#kernel/random/mulberry32.js';

/** Reproducible chance: the same seed leads the same life. */
export interface Chance {
  /** A whole number from 0 to `below - 1`. */
  below(below: number): number;
  /** True in `percent` of a hundred cases. */
  in100(percent: number): boolean;
  one<T>(of: readonly T[]): T;
  /** Up to `count` different ones. */
  some<T>(count: number, of: readonly T[]): T[];
}

export function chance(seed: number): Chance {
  const next = mulberry32(seed);
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    in100: (percent) => below(100) < percent,
    one: (of) => of[below(of.length)]!,
    some: (count, of) =>
      of
        .map((each) => ({ each, at: next() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, count)
        .map(({ each }) => each),
  };
}
