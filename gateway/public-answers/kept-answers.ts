/** An answer as it goes over the wire. */
export interface Answer {
  readonly body: Buffer;
  readonly etag: string;
  /** Names and values in turns: of the whole answer, and of the word that it still stands. */
  readonly headers: string[];
  readonly unchanged: string[];
}

interface Kept {
  readonly answer: Answer;
  readonly version: number;
  /** In milliseconds of the clock that `now` reads. */
  readonly until: number;
  /** Whether it was asked for since it last stood at the end of the line. */
  asked: boolean;
}

interface Bounds {
  /** Answers kept at a time. */
  readonly entries: number;
  /** Bytes that they take together, with what they are asked by. */
  readonly bytes: number;
  /** How long one is told again, in milliseconds: what depends on the time of day moves without anybody changing anything. */
  readonly lifetimeMs: number;
}

/**
 * Answers of one state of the data, by what was asked. The oldest go first, save that one that was asked for meanwhile
 * stands in line once more (the clock algorithm): to be told again, an answer need not be moved. What strangers ask with
 * is only ever a key of a map.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(
    private readonly bounds: Bounds,
    private readonly now: () => number = () => performance.now(),
  ) {}

  find(key: string, version: number): Answer | null {
    const found = this.#kept.get(key);
    if (!found) return null;
    if (found.version !== version || found.until <= this.now()) {
      this.#remove(key, found);
      return null;
    }
    found.asked = true;
    return found.answer;
  }

  keep(key: string, version: number, answer: Answer): void {
    const former = this.#kept.get(key);
    if (former) this.#remove(key, former);
    const kept = { answer, version, until: this.now() + this.bounds.lifetimeMs, asked: false };
    const size = sizeOf(key, kept);
    if (size > this.bounds.bytes) return;
    for (const [oldest, one] of this.#kept) {
      if (this.#kept.size < this.bounds.entries && this.#bytes + size <= this.bounds.bytes) break;
      this.#remove(oldest, one);
      if (one.asked) this.#add(oldest, Object.assign(one, { asked: false }));
    }
    this.#add(key, kept);
  }

  #add(key: string, one: Kept): void {
    this.#kept.set(key, one);
    this.#bytes += sizeOf(key, one);
  }

  #remove(key: string, one: Kept): void {
    this.#kept.delete(key);
    this.#bytes -= sizeOf(key, one);
  }
}

const sizeOf = (key: string, { answer }: Kept): number => 2 * key.length + answer.body.length;
