import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { boundedJson, TooMuch } from './bounded-json.js';

const row = (n: number) => ({ id: `${n}`, 'a "key"': [n, null, { deep: [[], {}, 'ж\u2028'] }] });
const rows = (count: number) => Array.from({ length: count }, (_, n) => row(n));

describe('JSON that is counted as it is written', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'ё"\n'],
    ['empty things', { a: {}, b: [], c: [[]], d: [{}], e: '' }],
    ['what is left out', { a: undefined, b: 1, c: () => 1, d: [undefined] }],
    ['what says itself how it is written', { at: new Date(0), errors: [new GraphQLError('no', { path: ['a', 1] })] }],
    ['a list of one', { data: { one: rows(1) } }],
    ['a long list', { data: { region: { rows: { nodes: rows(1_000) } } } }],
    ['lists deep within', { a: { b: { c: { d: { e: { f: { g: { h: rows(3) } } } } } } } }],
    ['a key that all objects have', JSON.parse('{"__proto__": {"constructor": [1, 2]}}')],
  ])('is that of the engine, of %s', (_what, value) => {
    expect(boundedJson(value, 1_000_000)).toBe(JSON.stringify(value));
  });

  it('is refused from one character too many on', () => {
    const value = { data: { nodes: rows(500) } };
    const { length } = JSON.stringify(value);
    expect(boundedJson(value, length)).toHaveLength(length);
    expect(() => boundedJson(value, length - 1)).toThrow(TooMuch);
  });

  it('ends soon after the bound, however much would follow', () => {
    let written = 0;
    const counted = { toJSON: () => (written += 1) && 'x'.repeat(1_000) };
    expect(() => boundedJson({ nodes: Array(10_000).fill(counted) }, 100_000)).toThrow(TooMuch);
    expect(written).toBeLessThan(150);
  });
});
