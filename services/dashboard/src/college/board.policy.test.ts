import { describe, expect, it } from '@jest/globals';
import { copiedParts, lastClosed, yearBefore } from './board.policy.js';

describe('the board of a year', () => {
  it('knows the year before', () => {
    expect([yearBefore('2024/2025'), yearBefore('2000/2001')]).toEqual(['2023/2024', '1999/2000']);
  });

  it('tells what was taken over, and nothing that there was none of', () => {
    const copied = { curator: true, goals: false, expectedResults: false, workingGroup: 3, leads: 0, activities: 0 };
    expect(copiedParts({ ...copied, forms: ['student-student'] })).toEqual(['curator', 'workingGroup', 'forms']);
    expect(copiedParts({ ...copied, curator: false, workingGroup: 0, forms: [] })).toEqual([]);
  });

  it('offers to reopen the last stage that is closed', () => {
    const stage = (number: number, closedOn: string | null) => ({ number, closedOn });
    expect(lastClosed([stage(1, '2024-09-27'), stage(2, '2024-09-30'), stage(3, null)])?.number).toBe(2);
    expect(lastClosed([stage(1, null)])).toBeNull();
  });
});
