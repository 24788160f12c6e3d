import { describe, expect, it } from '@jest/globals';
import { isNew, requiredNow } from './training-requirement.policy.js';

const WARN = { demand: 'WARN', courseId: null } as const;
const BLOCK = { demand: 'BLOCK', courseId: 'basics' } as const;
const OFF = { demand: 'OFF', courseId: null } as const;

describe('what a programme requires of the training of its mentors', () => {
  it('is nothing until somebody says so, and then the last that was said', () => {
    expect(requiredNow([])).toEqual(OFF);
    expect(requiredNow([BLOCK, WARN])).toEqual(BLOCK);
  });

  it('changes by another demand or another course, and not when the same is said again', () => {
    expect(isNew(OFF, [])).toBe(false);
    expect(isNew(WARN, [])).toBe(true);
    expect(isNew(WARN, [WARN])).toBe(false);
    expect(isNew({ ...BLOCK, courseId: 'other' }, [BLOCK, WARN])).toBe(true);
    expect(isNew(OFF, [BLOCK])).toBe(true);
  });
});
