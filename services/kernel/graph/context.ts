import DataLoader from 'dataloader';
import type { Reader } from '../database/read-path.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Kept } from './kept.js';
import type { RequestContext } from './subgraph.contract.js';

/** What a resolver works with: the request, reads under its session, and in a mutation's root field its unit of work. */
export interface HubContext extends RequestContext {
  readonly read: Reader;
  /** The transaction of the running mutation. Only the root fields of `Mutation` have it. */
  readonly work?: UnitOfWork;
  readonly loaders: Loaders;
  /** What is remembered from request to request; absent where what is read has not been committed. */
  readonly kept?: Kept;
}

/** The unit of work of a mutation's root field. */
export function workOf(context: HubContext): UnitOfWork {
  if (!context.work) throw new Error('only a root field of Mutation has a unit of work');
  return context.work;
}

/** DataLoaders of one request, each made on first use. */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<never, unknown>>();

  /**
   * The loader of this name and arguments. `batch` answers one key each, in order; it is taken from the first call,
   * so the name must tell loaders with different batches apart.
   */
  get<Key, Value>(
    name: string,
    batch: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  ): DataLoader<Key, Value> {
    let loader = this.#loaders.get(name) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value>(batch);
      this.#loaders.set(name, loader);
    }
    return loader;
  }

  /** Forgets what was loaded. */
  clear(): void {
    this.#loaders.clear();
  }
}

/** Puts rows in the order of keys: one row each, or null where there is none. */
export function inOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Puts rows in the order of keys: all rows of each. */
export function groupedInOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const byKey = Map.groupBy(rows, keyOf);
  return keys.map((key) => byKey.get(key) ?? []);
}
