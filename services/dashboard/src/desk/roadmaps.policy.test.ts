import { describe, expect, it } from '@jest/globals';
import { markOf } from './roadmaps.policy.js';

describe('how a stage of a college stands', () => {
  const stage = { number: 2, dueOn: '2024-09-30', closedOn: null, overrideReason: null };

  it.each([
    ['closed', { ...stage, closedOn: '2024-10-05' }, 3, '2024-11-01', 'closed'],
    ['closed with a reason', { ...stage, closedOn: '2024-10-05', overrideReason: 'x' }, 3, '2024-11-01', 'overridden'],
    ['open and late', stage, 2, '2024-10-01', 'late'],
    ['open on its last day', stage, 2, '2024-09-30', 'current'],
    ['not reached', stage, 1, '2024-09-01', 'ahead'],
  ])('%s', (_, one, current, today, mark) => {
    expect(markOf(one, current, today)).toBe(mark);
  });
});
