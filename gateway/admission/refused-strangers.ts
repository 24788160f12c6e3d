import { Attempts } from '#kernel/graph/attempts.js';

/** What a stranger may be refused in a window of time without waiting for it, and how long they wait from then on. */
export interface SlowedBy {
  readonly most: number;
  readonly windowMs: number;
  readonly pauseMs: number;
}

export const REFUSED_STRANGERS: SlowedBy = { most: 10, windowMs: 10_000, pauseMs: 500 };

/**
 * Slows those without a token whose requests are refused again and again: to read a document and to refuse it costs more
 * than to send it. While they wait, what they wait for counts against what one address may have under way.
 */
export class RefusedStrangers {
  readonly #refused: Attempts;

  constructor(
    private readonly bounds: SlowedBy,
    now?: () => number,
  ) {
    this.#refused = new Attempts(bounds, now);
  }

  /** How long one more refusal is held back, in milliseconds. */
  pauseOf(address: string | null): number {
    const name = address ?? '';
    const isSlowed = !this.#refused.mayTry(name);
    this.#refused.count(name);
    return isSlowed ? this.bounds.pauseMs : 0;
  }
}
