import { expect, it } from '@jest/globals';
import { knownJson } from './known-json.js';

type Read = readonly { readonly a: number }[];

it('reads the same text once, and another one by itself', () => {
  const read = knownJson<Read>();
  const first = read('[{"a":1}]');
  expect(first).toEqual([{ a: 1 }]);
  expect(read('[{"a":1}]')).toBe(first);
  expect(read('[{"a":2}]')).toEqual([{ a: 2 }]);
});

it('hands out what nobody can change for others', () => {
  const shared = knownJson<Read>()('[{"a":1}]');
  expect([shared, ...shared].every(Object.isFrozen)).toBe(true);
});

it('lets go of what came first, and holds nothing that is long', () => {
  const read = knownJson<unknown>();
  const first = read('[0]');
  for (let n = 1; n <= 1_999; n += 1) read(`[${n}]`);
  expect(read('[0]')).toBe(first);
  read('[2000]');
  expect(read('[0]')).not.toBe(first);
  const long = JSON.stringify(['x'.repeat(5_000)]);
  expect(read(long)).not.toBe(read(long));
});
