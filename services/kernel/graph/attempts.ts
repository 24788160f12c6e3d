/** Names that are remembered at once. */
const REMEMBERED = 10_000;

interface AttemptBounds {
  /** Attempts under one name within a window of time. */
  readonly most: number;
  readonly windowMs: number;
}

/** Counts what is tried in vain, or too often, under the name of whoever tries it. */
export class Attempts {
  readonly #tried = new Map<string, { readonly since: number; times: number }>();

  constructor(
    private readonly bounds: AttemptBounds,
    private readonly now: () => number = Date.now,
  ) {}

  /** Whether another one may be tried before the next window. */
  mayTry(name: string): boolean {
    return (this.#current(name)?.times ?? 0) < this.bounds.most;
  }

  count(name: string): void {
    const tried = this.#current(name);
    if (tried) tried.times += 1;
    else this.#remember(name);
  }

  #current(name: string) {
    const tried = this.#tried.get(name);
    return tried && this.now() - tried.since < this.bounds.windowMs ? tried : undefined;
  }

  #remember(name: string): void {
    this.#tried.delete(name);
    const [oldest] = this.#tried.keys();
    if (oldest !== undefined && this.#tried.size >= REMEMBERED) this.#tried.delete(oldest);
    this.#tried.set(name, { since: this.now(), times: 1 });
  }
}
