import { letGoOfFirst } from '#kernel/memory/let-go.js';

/** Texts that plans are remembered by, at most; those that came first go first. */
const MOST = 1_000;

/**
 * Plans by the texts that the planner got. Whoever writes an operation with names of their own, in another order or with
 * other blanks sends a document that nobody has seen, which comes to the same text: planning it, and compiling what
 * subgraphs are asked, takes longer than to answer it. A plan lives as long as an operation that goes by it.
 */
export class Plans<Plan extends object> {
  readonly #known = new Map<string, WeakRef<Plan>>();

  async of(text: string, make: (text: string) => Promise<Plan>): Promise<Plan> {
    const known = this.#known.get(text)?.deref();
    if (known) return known;
    const plan = await make(text);
    this.#known.delete(text);
    this.#known.set(text, new WeakRef(plan));
    letGoOfFirst(this.#known, MOST);
    return plan;
  }
}
