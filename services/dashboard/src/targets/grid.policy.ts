interface Set {
  readonly indicator: string;
  readonly year: string;
}

export interface GridRow<Indicator, Target> {
  readonly indicator: Indicator;
  readonly cells: readonly { readonly year: string; readonly target: Target | null }[];
}

const startOf = (year: string): number => Number(year.slice(0, 4));
const yearFrom = (start: number): string => `${start}/${start + 1}`;

/**
 * Years that targets are shown of: from the first that has one to the year after the running one, which is the next to
 * be set, or to the last that has one.
 */
export function yearsShown(targets: readonly Set[], running: string): readonly string[] {
  const starts = targets.map(({ year }) => startOf(year));
  const first = Math.min(startOf(running), ...starts);
  const last = Math.max(startOf(running) + 1, ...starts);
  return Array.from({ length: last - first + 1 }, (_, n) => yearFrom(first + n));
}

/** Each indicator with its target of each year. */
export function targetGrid<Indicator extends { readonly code: string }, Target extends Set>(
  indicators: readonly Indicator[],
  targets: readonly Target[],
  years: readonly string[],
): readonly GridRow<Indicator, Target>[] {
  const set = new Map(targets.map((target) => [`${target.indicator} ${target.year}`, target]));
  return indicators.map((indicator) => ({
    indicator,
    cells: years.map((year) => ({ year, target: set.get(`${indicator.code} ${year}`) ?? null })),
  }));
}

/** A percentage as people write it, with a comma or a point; null where the field is empty, NaN where it is no number. */
export function percentOf(text: string): number | null {
  const written = text.trim().replace(/\s?%$/, '').replace(',', '.');
  return written === '' ? null : Number(written);
}
