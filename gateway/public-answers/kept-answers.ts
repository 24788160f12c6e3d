/** An answer as it goes over the wire. */
export interface Answer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

interface Kept extends Answer {
  readonly version: number;
  /** In milliseconds of the clock that `now` reads. */
  readonly until: number;
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
 * Answers of one state of the data, by what was asked; those asked least recently go first. What strangers ask with is
 * only ever a key of a map.
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
    this.#remove(key, found);
    if (found.version !== version || found.until <= this.now()) return null;
    this.#add(key, found);
    return found;
  }

  keep(key: string, version: number, answer: Answer): void {
    const former = this.#kept.get(key);
    if (former) this.#remove(key, former);
    const kept = { ...answer, version, until: this.now() + this.bounds.lifetimeMs };
    if (sizeOf(key, kept) > this.bounds.bytes) return;
    this.#add(key, kept);
    for (const [oldest, one] of this.#kept) {
      if (this.#kept.size <= this.bounds.entries && this.#bytes <= this.bounds.bytes) break;
      this.#remove(oldest, one);
    }
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

const sizeOf = (key: string, { body }: Answer): number => 2 * key.length + body.length;
