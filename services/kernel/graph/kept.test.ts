import { expect, it } from '@jest/globals';
import { Kept } from './kept.js';

it('tells again what was kept at the same version, and nothing of another', () => {
  const kept = new Kept();
  kept.keep('a', '1', 'one');
  expect([kept.find('a', '1'), kept.find('a', '2'), kept.find('b', '1')]).toEqual(['one', undefined, undefined]);
  kept.keep('a', '2', 'two');
  expect([kept.find('a', '1'), kept.find('a', '2')]).toEqual([undefined, 'two']);
});

it('holds so many and lets go of the first', () => {
  const kept = new Kept();
  for (let n = 0; n < 500; n += 1) kept.keep(String(n), '1', n);
  kept.keep('0', '2', 'again');
  kept.keep('500', '1', 500);
  expect([kept.find('0', '2'), kept.find('1', '1'), kept.find('2', '1')]).toEqual(['again', undefined, 2]);
});
