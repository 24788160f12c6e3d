import { statSync } from 'node:fs';

/** What takes long by its nature; a fresh clone has no timings to go by. */
const LONG = [
  /fuzz\.test/,
  /\/commands\/signals\.test/,
  // Short files that begin whole hubs, compilers and databases.
  /\/dev\/dev\.test/,
  /\/page\//,
  /\/sample\//,
  /\/verify\/.*lives/,
  /\/imports\/endurance\.test/,
  /\/disclosure\/protect\.test/,
  /\/commands\//,
  /\/embedded\/embedded\.test/,
];

interface Test {
  readonly path: string;
}

/** A sequencer for Jest: what takes long is begun first, so that all workers end at about the same time. */
export default class LongestFirst {
  sort<T extends Test>(tests: readonly T[]): T[] {
    const ranked = tests.map((test) => ({ test, rank: rankOf(test), size: statSync(test.path).size }));
    return ranked.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ test }) => test);
  }

  /** Timings of one run are of no use to the next: they follow what else the machine did. */
  cacheResults(): void {}
}

function rankOf({ path }: Test): number {
  const rank = LONG.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? LONG.length : rank;
}
