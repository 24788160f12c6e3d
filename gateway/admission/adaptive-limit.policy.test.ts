import { expect, it } from '@jest/globals';
import { nextLimit, TOLERATED, type Strain } from './adaptive-limit.policy.js';

const BOUNDS = { least: 4, most: 20 };
const CALM: Strain = { loopMs: 1, busy: 0.5, poolMs: 0, workMs: 30, wasFull: false };

it.each<[string, number, Partial<Strain>, number]>([
  ['stays where nobody waits for it', 10, {}, 10],
  ['grows by one where it is what people wait for', 10, { wasFull: true }, 11],
  ['shrinks by a fifth when the loop is late', 10, { loopMs: TOLERATED.loopMs + 1, wasFull: true }, 8],
  ['shrinks by a fifth when the loop has no pause', 10, { busy: 0.96, wasFull: true }, 8],
  ['shrinks by a fifth when statements wait for connections', 10, { poolMs: TOLERATED.poolMs + 1 }, 8],
  ['shrinks by a fifth when operations take long', 10, { workMs: TOLERATED.workMs + 1 }, 8],
  ['never grows above its bound', 20, { wasFull: true }, 20],
  ['never shrinks below its bound', 4, { loopMs: 1_000 }, 4],
])('the limit %s', (_what, limit, strain, next) => {
  expect(nextLimit(limit, { ...CALM, ...strain }, BOUNDS)).toBe(next);
});

it('comes down within two seconds of looks four times a second, and up again step by step', () => {
  let limit = BOUNDS.most;
  for (let look = 0; look < 8; look += 1) limit = nextLimit(limit, { ...CALM, loopMs: 500 }, BOUNDS);
  expect(limit).toBe(BOUNDS.least);
  for (let look = 0; look < 16; look += 1) limit = nextLimit(limit, { ...CALM, wasFull: true }, BOUNDS);
  expect(limit).toBe(BOUNDS.most);
});
