import { describe, expect, it } from '@jest/globals';
import { isOpen, readTaps, standing, withoutSent, withTaps, type Tap } from './attendance.policy.js';

const tap = (enrolmentId: string, status: Tap['status']): Tap => ({
  sessionId: 's',
  enrolmentId,
  status,
  reason: null,
});

describe('what was tapped', () => {
  it('waits with the last word of each listener until the hub has it', () => {
    const waiting = withTaps([tap('a', 'PRESENT'), tap('b', 'PRESENT')], [tap('a', 'ABSENT')]);
    expect(waiting).toEqual([tap('b', 'PRESENT'), tap('a', 'ABSENT')]);
    expect(withoutSent(waiting, [tap('a', 'PRESENT'), tap('b', 'PRESENT')])).toEqual([tap('a', 'ABSENT')]);
  });

  it('is read from the device, and nothing else is', () => {
    expect(readTaps(JSON.stringify([tap('a', null), { status: 'LATE' }, 7]))).toEqual([tap('a', null)]);
    for (const kept of [null, '{', '{}', '7']) expect(readTaps(kept)).toEqual([]);
  });

  it('is shown in the place of what the hub has', () => {
    const known = { status: 'PRESENT', reason: null } as const;
    const of = { sessionId: 's', enrolmentId: 'a' };
    expect(standing([tap('a', null)], of, known)).toEqual({ status: null, reason: null, waits: true });
    expect(standing([], of, known)).toEqual({ ...known, waits: false });
    expect(standing([], of, undefined)).toEqual({ status: null, reason: null, waits: false });
  });
});

it('is open to listeners of that day whose results are not fixed', () => {
  const listener = { enrolledOn: '2024-10-01', withdrawnOn: null, completedOn: null };
  expect(isOpen(listener, '2024-10-01')).toBe(true);
  expect(isOpen(listener, '2024-09-30')).toBe(false);
  expect(isOpen({ ...listener, withdrawnOn: '2024-10-02' }, '2024-10-02')).toBe(false);
  expect(isOpen({ ...listener, completedOn: '2024-12-20' }, '2024-10-01')).toBe(false);
});
