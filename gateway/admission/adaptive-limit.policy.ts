/** What the process has felt since it was last looked at. */
export interface Strain {
  /** How late the event loop came round at worst but for one time in ten, in milliseconds. */
  readonly loopMs: number;
  /** Of the time since then the share in which the event loop was at work, from 0 to 1. */
  readonly busy: number;
  /** The longest that a statement has waited for a connection to the database, in milliseconds. */
  readonly poolMs: number;
  /** How long the operations took on average that have ended, in milliseconds. */
  readonly workMs: number;
  /** Whether somebody had to wait for a place. */
  readonly wasFull: boolean;
}

export interface LimitBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Above these a further operation would make all of them slower and none of them sooner. A loop without a pause has no
 * time left for one: what is begun all the same only keeps more in memory for longer, where collecting it cost a third of
 * the processor. Where it is PostgreSQL or a part elsewhere that has too much to do, operations take long.
 */
export const TOLERATED = { loopMs: 60, busy: 0.95, poolMs: 30, workMs: 1_000 } as const;

/** Of what ran side by side so much is left when it was too much. */
const LESS = 0.8;

/**
 * How many operations may run side by side from now on: one more where that was the bottleneck, a fifth fewer where the
 * process had too much to do (additive increase, multiplicative decrease). So a small machine comes to a few and a large
 * one to many, and nobody has to know which of them it is.
 */
export function nextLimit(
  limit: number,
  { loopMs, busy, poolMs, workMs, wasFull }: Strain,
  { least, most }: LimitBounds,
): number {
  const strained =
    loopMs > TOLERATED.loopMs || busy > TOLERATED.busy || poolMs > TOLERATED.poolMs || workMs > TOLERATED.workMs;
  if (strained) return Math.max(least, Math.floor(limit * LESS));
  return wasFull ? Math.min(most, limit + 1) : limit;
}
