/** How much of everything a seed makes. Learners are students: each is registered as a person. */
export interface Size {
  /** Colleges and learners of each region. */
  readonly regions: readonly { readonly colleges: number; readonly learners: number }[];
  /** How unlike in size the colleges of a region are: 0 all alike, 1 from nearly none to twice the mean. */
  readonly spread: number;
}

/** The region that both larger sizes begin with, so that what one region costs can be compared among a country's. */
const REGION = { colleges: 50, learners: 60_000 };

const COUNTRY = { regions: 85, colleges: 3_500, learners: 3_500_000 };

/** The rest of the country in 84 regions that differ by one college at most. */
const REST = Array.from({ length: COUNTRY.regions - 1 }, (_, at) => ({
  colleges: part(COUNTRY.colleges - REGION.colleges, at),
  learners: part(COUNTRY.learners - REGION.learners, at),
}));

export const SIZES = {
  region: { regions: [REGION], spread: 0.7 },
  country: { regions: [REGION, ...REST], spread: 0.7 },
  /** Enough for the planner to choose among indexes, and few enough for every test run: see scripts/plans. */
  plans: { regions: [{ colleges: 20, learners: 3_000 }], spread: 0 },
  /** For tests. */
  tiny: { regions: Array.from({ length: 2 }, () => ({ colleges: 2, learners: 360 })), spread: 0 },
  /** Begun with as many colleges as one likes, of which the first are always the same: see scripts/bench/growth.ts. */
  growth: { regions: Array.from({ length: 70 }, () => ({ colleges: 50, learners: 5_000 })), spread: 0 },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof SIZES;

/** The sizes that `hub seed` offers. */
export const OFFERED = ['region', 'country'] as const satisfies readonly SizeName[];

/** The share of one of equal parts, which add up to the whole. */
function part(whole: number, at: number): number {
  const parts = COUNTRY.regions - 1;
  return Math.floor((whole * (at + 1)) / parts) - Math.floor((whole * at) / parts);
}
