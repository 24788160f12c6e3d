import { mulberry32 } from '#kernel/random/mulberry32.js';

/** Chance that always falls the same way: a sample region looks alike on every machine and on every day. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** One of the items, each as likely. */
  pick<T>(items: readonly T[]): T;
  /** True in `share` (0 to 1) of all calls. */
  chance(share: number): boolean;
}

/** The generator of a seed in words. */
export function random(seed: string): Random {
  const next = mulberry32(
    [...seed].reduce((hash, char) => Math.imul(hash ^ char.codePointAt(0)!, 0x01000193), 0x811c9dc5),
  );
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)]!, chance: (share) => next() < share };
}
