import { expect, it } from '@jest/globals';
import { keepServer } from './keeper.js';

it('starts a server again that does not start at once, and goes on looking after it', async () => {
  const said: string[] = [];
  const again = Promise.withResolvers<void>();
  let [there, starts] = [false, 0];
  const keeper = keepServer({
    isThere: async () => there,
    restart: async () => {
      starts += 1;
      if (starts % 3 !== 0) throw new Error('no space left on device');
      // Ends once more, at once.
      if (starts < 6) return;
      there = true;
      again.resolve();
    },
    onLost: () => undefined,
    onLog: (line) => said.push(line),
    pauses: Array<number>(9).fill(1),
  });
  await again.promise;
  await keeper.stop();
  expect(starts).toBe(6);
  expect(said.filter((line) => line.includes('no space left'))).toHaveLength(4);
});

it.each([
  ['does not start', () => Promise.reject(new Error('broken'))],
  ['starts and ends at once', () => Promise.resolve()],
])('gives up in words a server that %s each time', async (_what, startOnce) => {
  const lost = Promise.withResolvers<void>();
  const said: string[] = [];
  let starts = 0;
  const keeper = keepServer({
    isThere: async () => false,
    restart: () => {
      starts += 1;
      return startOnce();
    },
    onLost: () => lost.resolve(),
    onLog: (line) => said.push(line),
    pauses: [1, 2, 3],
  });
  await lost.promise;
  await keeper.stop();
  expect(starts).toBe(3);
  expect(said.filter((line) => /again in \d ms/.test(line)).map((line) => /(\d) ms/.exec(line)![1])).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(said.at(-1)).toMatch(/not started any more: see postgres\.log/);
});

it('starts nothing any more once it was stopped', async () => {
  let starts = 0;
  let there = true;
  const keeper = keepServer({
    isThere: async () => there,
    restart: async () => void (starts += 1),
    onLost: () => undefined,
    onLog: () => undefined,
  });
  const stopped = keeper.stop();
  there = false;
  await stopped;
  expect(starts).toBe(0);
});
