import { describe, expect, it } from '@jest/globals';
import { orderProblems } from './order.policy.js';

const codes = (order: { number: string; date: string }) =>
  orderProblems(order, '2024-09-10', ['order']).map(({ code, path }) => [code, path.join('.')]);

describe('an order', () => {
  it('is taken up to the day it is handed in', () => {
    expect(codes({ number: '12-к', date: '2024-09-10' })).toEqual([]);
    expect(codes({ number: '12-к', date: '2024-09-11' })).toEqual([['ORDER_IN_FUTURE', 'order.date']]);
  });

  it('has a number', () => {
    expect(codes({ number: ' ', date: '2024-09-01' })).toEqual([['ORDER_NUMBER_MALFORMED', 'order.number']]);
    expect(codes({ number: '1'.repeat(101), date: '2024-09-01' })).toEqual([
      ['ORDER_NUMBER_MALFORMED', 'order.number'],
    ]);
  });
});
