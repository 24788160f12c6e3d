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

/** The generator is mulberry32: 32 bits of state, good enough to mix things up. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
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
