import { expect, it } from '@jest/globals';
import { RefusedStrangers } from './refused-strangers.js';

it('slows an address that is refused time and again, no other, and not for longer than that goes on', () => {
  let now = 0;
  const strangers = new RefusedStrangers({ most: 2, windowMs: 10, pauseMs: 5 }, () => now);
  const pauses = (address: string | null) => [1, 2, 3].map(() => strangers.pauseOf(address));
  expect([pauses('a'), pauses('b'), pauses(null)]).toEqual(Array.from({ length: 3 }, () => [0, 0, 5]));
  now = 10;
  expect(pauses('a')).toEqual([0, 0, 5]);
});
