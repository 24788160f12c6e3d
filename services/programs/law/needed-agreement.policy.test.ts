import { describe, expect, it } from '@jest/globals';
import { neededOn } from './needed-agreement.policy.js';

const TODAY = '2025-11-10';

describe('the day on which a pair needs the agreement', () => {
  it('is when it begins, or today, and never behind its term', () => {
    expect(neededOn({ startedOn: '2025-12-01', until: '2026-06-30' }, TODAY)).toBe('2025-12-01');
    expect(neededOn({ startedOn: '2025-10-01', until: '2026-06-30' }, TODAY)).toBe(TODAY);
    expect(neededOn({ startedOn: '2025-10-01', until: '2025-10-31' }, TODAY)).toBe('2025-10-31');
  });
});
