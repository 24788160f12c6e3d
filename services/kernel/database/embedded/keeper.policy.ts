/** A server that has run for so long is none that ends as often as it is started, in milliseconds. */
const STEADY_MS = 60_000;

const FIRST_PAUSE_MS = 250;
/** What kept it from starting is felt no longer than that when it has gone. */
const LONGEST_PAUSE_MS = 4_000;

/** About half an hour: a full disk is made room on meanwhile, and nothing else heals that has not by then. */
const ATTEMPTS = 450;

/** Pauses before a server is started again, in milliseconds: each twice the one before, up to the longest. */
export const PAUSES_MS: readonly number[] = Array.from({ length: ATTEMPTS }, (_, n) =>
  Math.min(FIRST_PAUSE_MS * 2 ** n, LONGEST_PAUSE_MS),
);

/** How many times in a row a server did not start, or ended soon after it had, once it has run for so long. */
export function shortRunsAfter(ranMs: number, before: number): number {
  return ranMs >= STEADY_MS ? 0 : before + 1;
}

/** How long to wait before it is started again; null when it has ended too often. At once where it had run steadily. */
export function pauseBeforeStart(shortRuns: number, pauses: readonly number[]): number | null {
  return shortRuns === 0 ? 0 : (pauses[shortRuns - 1] ?? null);
}
