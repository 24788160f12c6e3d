import { expect, it } from '@jest/globals';
import { mulberry32 } from './mulberry32.js';

const drawn = (seed: number) => Array.from({ length: 1000 }, mulberry32(seed));

it('draws the same numbers for the same seed, others for another one, all from 0 up to 1', () => {
  const numbers = drawn(7);
  expect(drawn(7)).toEqual(numbers);
  expect(drawn(8)).not.toEqual(numbers);
  expect(new Set(numbers).size).toBe(1000);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(Math.abs(numbers.reduce((sum, number) => sum + number) / 1000 - 0.5)).toBeLessThan(0.05);
});
