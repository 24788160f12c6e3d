import { expect, it } from '@jest/globals';
import { seed } from './seed.js';

it.each(['tiny', 'village', ''])('a size that is not offered (%j) is refused, naming those that are', async (size) => {
  await expect(seed({ size, seed: '1' })).rejects.toThrow(/есть region, country.*there are region, country/s);
});

it.each(['-1', '1.5', 'one', '1234567890', ''])(
  'a seed that is no small whole number (%j) is refused',
  async (number) => {
    await expect(seed({ size: 'region', seed: number })).rejects.toThrow(/целое число.*whole number/s);
  },
);
