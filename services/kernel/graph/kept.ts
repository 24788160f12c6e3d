import { letGoOfFirst } from '../memory/let-go.js';

/** Most that a subgraph remembers at a time; what was remembered first goes first. */
const MOST = 500;

/**
 * What a subgraph remembers of its database from request to request: things that change by a version, which whoever reads
 * them asks for together with what else it reads. So nothing is told that has changed, whoever changed it, and nobody has
 * to be told of a change.
 */
export class Kept {
  readonly #values = new Map<string, { readonly version: string; readonly value: unknown }>();

  /** What was kept at this version; undefined where there is nothing, or nothing of this version. */
  find<Value>(key: string, version: string): Value | undefined {
    const kept = this.#values.get(key);
    return kept?.version === version ? (kept.value as Value) : undefined;
  }

  /** @param key tells values of different kinds apart */
  keep(key: string, version: string, value: unknown): void {
    this.#values.delete(key);
    this.#values.set(key, { version, value });
    letGoOfFirst(this.#values, MOST);
  }
}
