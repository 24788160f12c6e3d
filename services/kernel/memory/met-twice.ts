import { hash } from 'node:crypto';
import { letGoOfFirst } from './let-go.js';

/** Hashes of what came once, at most, for each that may be remembered. */
const ONCE_EACH = 4;

/**
 * What has come at least twice, by its text; those that came first go first. Most of what is written anew each time
 * never comes again, and to hold on to all of that costs more than to make it again: of what came once only the hash is
 * known.
 */
export class MetTwice<Value> {
  readonly #known = new Map<string, Value>();
  readonly #cameOnce = new Set<string>();

  /** @param most how many are remembered */
  constructor(private readonly most: number) {}

  find(text: string): Value | undefined {
    return this.#known.get(text);
  }

  /** Tells whether it came before, and so is remembered from now on. */
  meet(text: string, value: Value): boolean {
    const name = hash('sha256', text, 'base64');
    if (!this.#cameOnce.delete(name)) {
      this.#cameOnce.add(name);
      letGoOfFirst(this.#cameOnce, ONCE_EACH * this.most);
      return false;
    }
    this.#known.set(text, value);
    letGoOfFirst(this.#known, this.most);
    return true;
  }

  clear(): void {
    this.#known.clear();
  }
}
