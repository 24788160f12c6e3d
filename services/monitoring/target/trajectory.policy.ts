/** A target of a year that was set. */
interface SetTarget {
  readonly indicator: string;
  readonly year: number;
}

/** The same as it holds in some year: in its own, or carried forward from it. */
export type HeldTarget<T> = T & { readonly carriedForwardFrom: number | null };

/**
 * What holds in each year: a target in its own, and carried forward into those after it that have none, up to the
 * running year. What is set for years to come stands alone, since more may be set between.
 * @param targets of one subject, those of an indicator together and by year
 */
export function trajectory<T extends SetTarget>(targets: readonly T[], running: number): HeldTarget<T>[] {
  return targets.flatMap((target, n) => {
    const next = targets[n + 1];
    const until = next?.indicator === target.indicator ? Math.min(next.year - 1, running) : running;
    const carried = Array.from({ length: Math.max(0, until - target.year) }, (_, after) => ({
      ...target,
      year: target.year + 1 + after,
      carriedForwardFrom: target.year,
    }));
    return [{ ...target, carriedForwardFrom: null }, ...carried];
  });
}
