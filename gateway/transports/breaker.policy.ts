/** After how many calls in a row that brought nothing a subgraph is left alone. */
const FAILURES = 5;

/** How long at first and at most, in milliseconds; twice as long each time that it still gives nothing. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 16_000;

/**
 * Leaves a subgraph alone that gives no answers, so that whoever asks hears at once what they would else wait for in
 * vain, and the rest of their answer comes. After a pause one call is let through: its answer ends the matter.
 */
export class Breaker {
  #failures = 0;
  #pauseMs = FIRST_PAUSE_MS;
  #until = 0;
  #trying = false;

  /** Whether the subgraph is asked at a moment, in milliseconds of any clock that only goes on. */
  admits(now: number): boolean {
    if (this.#failures < FAILURES) return true;
    if (this.#trying || now < this.#until) return false;
    this.#trying = true;
    return true;
  }

  /** An answer came, whatever it said; tells whether the subgraph had been left alone. */
  answered(): boolean {
    const wasAlone = this.#failures >= FAILURES;
    this.#failures = 0;
    this.#pauseMs = FIRST_PAUSE_MS;
    this.#trying = false;
    return wasAlone;
  }

  /**
   * No answer came, or none that can be read; gives the pause that begins with it, or null. Where nobody was there whoever
   * asked heard so at once: then pauses don't grow, so that one that is started again is asked soon.
   */
  failed(now: number, { nobodyThere = false }: { readonly nobodyThere?: boolean } = {}): number | null {
    this.#failures += 1;
    const ends = this.#failures === FAILURES || this.#trying;
    if (!ends) return null;
    const pauseMs = nobodyThere ? FIRST_PAUSE_MS : this.#pauseMs;
    this.#until = now + pauseMs;
    if (!nobodyThere) this.#pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    this.#trying = false;
    return pauseMs;
  }

  /** Whoever asked has gone: that tells nothing of the subgraph. */
  undecided(): void {
    this.#trying = false;
  }
}
