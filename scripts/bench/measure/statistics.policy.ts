/** The value below which the share `p` (0 to 1) of the values lies, by nearest rank; NaN of nothing. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? NaN;
}

/** The middle value; of an even count the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return sorted.length % 2 === 0 ? ((sorted[sorted.length / 2 - 1] ?? NaN) + upper) / 2 : upper;
}

/** One side's figures: of one round, or the medians over all of them. */
export interface Figures {
  /** Requests answered a second. */
  readonly rps: number;
  /** Latencies in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU of all the side's processes for one request, in milliseconds. */
  readonly cpuMs: number;
  /** CPU of PostgreSQL for one request, in milliseconds. */
  readonly pgCpuMs: number;
  /** Memory of all the side's processes at the end, in MiB. */
  readonly rssMb: number;
  /** Requests that failed, which count as nothing else. */
  readonly failed: number;
}

const FIGURES = ['rps', 'p50', 'p99', 'cpuMs', 'pgCpuMs', 'rssMb', 'failed'] as const;

/** Medians over rounds, figure by figure. */
export function medians(rounds: readonly Figures[]): Figures {
  const of = (figure: keyof Figures) => rounded(median(rounds.map((round) => round[figure])));
  return Object.fromEntries(FIGURES.map((figure) => [figure, of(figure)])) as unknown as Figures;
}

export type Sides = Readonly<Record<string, Figures>>;

/** Which sides are set against each other. */
const RATES = ['a/c', 'a/d', 'a/e', 'b/c', 'c/d'] as const;
const COSTS = ['a/d', 'a/e', 'c/e', 'd/e'] as const;

/** A ratio over all rounds: the one in the middle, and how far they lay apart. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The ratios of what was measured: `x/y` of requests a second (more is better for x), `p99 x/y` of latencies and
 * `cpu x/y` of CPU for a request, servers and PostgreSQL together (less is better for x). A ratio is the median of the
 * ratios of rounds, whose sides ran one after the other on the same machine; whatever slows a round slows both.
 */
export function ratiosOf(rounds: readonly Sides[]): Record<string, Ratio> {
  const ratio = (pair: string, value: (figures: Figures) => number): Ratio => {
    const [x, y] = pair.split('/') as [string, string];
    const all = rounds.flatMap((sides) => (sides[x] && sides[y] ? [value(sides[x]) / value(sides[y])] : []));
    return { median: rounded(median(all)), least: rounded(Math.min(...all)), most: rounded(Math.max(...all)) };
  };
  const all: [string, Ratio][] = [
    ...RATES.map((pair): [string, Ratio] => [pair, ratio(pair, ({ rps }) => rps)]),
    ['p99 a/d', ratio('a/d', ({ p99 }) => p99)],
    ...COSTS.map((pair): [string, Ratio] => [`cpu ${pair}`, ratio(pair, ({ cpuMs, pgCpuMs }) => cpuMs + pgCpuMs)]),
  ];
  return Object.fromEntries(all.filter(([, { median: middle }]) => Number.isFinite(middle)));
}

/** Three digits that mean something. */
export function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}
