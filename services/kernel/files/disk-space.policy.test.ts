import { expect, it } from '@jest/globals';
import { isLow } from './disk-space.policy.js';

const MIB = 1024 ** 2;

it.each([
  [1_023, 100_000, true],
  [1_025, 100_000, false],
  [99, 1_000, true],
  [101, 1_000, false],
])('%d MiB that are free of %d: low %s', (free, size, low) => {
  expect(isLow({ free: free * MIB, size: size * MIB })).toBe(low);
});
