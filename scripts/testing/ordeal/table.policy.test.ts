import { expect, it } from '@jest/globals';
import { tableOf } from './table.policy.js';

it('tells of each kind of fault how long it was felt beyond itself, in the middle and at most', () => {
  const seen = [
    { fault: 'full', over: 10_000, whole: 12_000, felt: 13_000 },
    { fault: 'full', over: 10_000, whole: 11_000, felt: 0 },
    { fault: 'full', over: 10_000, whole: 16_000, felt: 10_500 },
    { fault: 'killed', over: 0, whole: 4_000, felt: 4_200 },
  ];
  const [, full, killed] = tableOf(seen).map((line) => line.split(/ {2,}/));
  expect(full).toEqual(['full', '3', '2.0', '6.0', '0.5', '3.0']);
  expect(killed).toEqual(['killed', '1', '4.0', '4.0', '4.2', '4.2']);
});
