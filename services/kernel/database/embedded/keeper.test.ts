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
    onLog: (line) => said.push(line),
    pauses: Array<number>(9).fill(1),
  });
  await again.promise;
  await keeper.stop();
  expect(starts).toBe(6);
  expect(said.filter((line) => line.includes('no space left'))).toHaveLength(4);
});

it('starts it as often as it ends', async () => {
  const thrice = Promise.withResolvers<void>();
  let starts = 0;
  const keeper = keepServer({
    isThere: async () => false,
    restart: async () => {
      starts += 1;
      if (starts === 3) thrice.resolve();
    },
    onLog: () => undefined,
  });
  await thrice.promise;
  await keeper.stop();
  expect(starts).toBeGreaterThanOrEqual(3);
});

it('gives up in words when the server never starts', async () => {
  const given = Promise.withResolvers<string>();
  const keeper = keepServer({
    isThere: async () => false,
    restart: () => Promise.reject(new Error('broken')),
    onLog: (line) => (line.includes('not started any more') ? given.resolve(line) : undefined),
    pauses: [1, 1],
  });
  expect(await given.promise).toMatch(/postgres\.log/);
  await keeper.stop();
});

it('starts nothing any more once it was stopped', async () => {
  let starts = 0;
  let there = true;
  const keeper = keepServer({
    isThere: async () => there,
    restart: async () => void (starts += 1),
    onLog: () => undefined,
  });
  const stopped = keeper.stop();
  there = false;
  await stopped;
  expect(starts).toBe(0);
});
