import { describe, expect, it } from '@jest/globals';
import { ordered } from './order.policy.js';

const row = (name: string, value: number | null, gap: number | null = null) => ({ name, value, gap });
const ROWS = [row('a', 30), row('b', null, 5), row('c', 10, 7), row('d', null)];
const names = (order: Parameters<typeof ordered>[1]) =>
  ordered(ROWS, order)
    .map(({ name }) => name)
    .join('');

describe('the order of rows', () => {
  it('is as listed, or by a number, rows without one last and as listed', () => {
    expect(names('AS_LISTED')).toBe('abcd');
    expect(names('VALUE_ASC')).toBe('cabd');
    expect(names('VALUE_DESC')).toBe('acbd');
    expect(names('GAP_ASC')).toBe('bcad');
    expect(names('GAP_DESC')).toBe('cbad');
  });
});
