import { expect, it } from '@jest/globals';
import { Occupancy, type Occupied } from './occupancy.policy.js';

const pair = (id: string, from: string, to: string, more: Partial<Occupied> = {}): Occupied => ({
  id,
  menteeId: 'mentee',
  scope: '',
  from,
  to,
  ...more,
});
const autumn = pair('autumn', '2024-10-01', '2024-11-10');

it.each<[string, Occupied, string | null]>([
  ['is taken on each of its days, the last among them', pair('b', '2024-11-10', '2025-05-30'), 'autumn'],
  ['is taken in retrospect', pair('b', '2024-08-20', '2024-10-01'), 'autumn'],
  ['is taken for whoever lasts longer on both sides', pair('b', '2023-09-01', '2025-08-31'), 'autumn'],
  ['is free from the day behind it', pair('b', '2024-11-11', '2025-05-30'), null],
  ['is free before it', pair('b', '2024-01-01', '2024-09-30'), null],
  ['is free for another mentee', pair('b', '2024-10-01', '2024-11-10', { menteeId: 'other' }), null],
  ['is free in another scope', pair('b', '2024-10-01', '2024-11-10', { scope: 'form' }), null],
  ['is free for the pair itself', pair('autumn', '2024-10-01', '2025-08-31'), null],
])('a time of a mentee %s', (_, asked, expected) => {
  expect(new Occupancy([autumn]).take(asked)?.id ?? null).toBe(expected);
});

it('is taken by whoever came first, and free again when that one goes', () => {
  const occupancy = new Occupancy([]);
  const second = pair('second', '2024-11-01', '2025-05-30');
  expect([occupancy.take(autumn), occupancy.take(second)?.id]).toEqual([null, 'autumn']);
  occupancy.free(autumn);
  expect([occupancy.take(second), occupancy.take(autumn)?.id]).toEqual([null, 'second']);
});
