import { describe, expect, it } from '@jest/globals';
import { cadenceOf, countedDays, dueDay, type FreeDays } from './cadence.policy.js';

const holiday = (firstDay: string, lastDay = firstDay): FreeDays => ({ firstDay, lastDay, isBreak: false });
const rest = (firstDay: string, lastDay: string): FreeDays => ({ firstDay, lastDay, isBreak: true });

const pair = (lastMet: string | null) => ({ startedOn: '2025-10-01', lastMet });

describe('a fortnight', () => {
  it('ends on the fourteenth day behind the last meeting', () => {
    expect(dueDay('2025-10-10', [])).toBe('2025-10-24');
    expect(countedDays('2025-10-10', '2025-10-24', [])).toBe(14);
    expect(countedDays('2025-10-10', '2025-10-10', [])).toBe(0);
    expect(countedDays('2025-10-10', '2025-10-01', [])).toBe(0);
  });

  it('leaves out holidays and breaks, each of their days once', () => {
    const free = [holiday('2025-11-03', '2025-11-04'), rest('2025-11-01', '2025-11-09'), holiday('2025-12-01')];
    expect(countedDays('2025-10-31', '2025-11-14', free)).toBe(5);
    expect(dueDay('2025-10-31', free)).toBe('2025-11-23');
  });
});

describe('a pair at work', () => {
  it.each([
    ['within its first fortnight has not started', null, '2025-10-15', 'NOT_STARTED', 0],
    ['that never met is late behind it', null, '2025-10-16', 'LATE', 1],
    ['that met is on cadence for a fortnight', '2025-10-20', '2025-11-03', 'ON_CADENCE', 0],
    ['is late from the day behind it on', '2025-10-20', '2025-11-06', 'LATE', 3],
  ] as const)('%s', (_, lastMet, day, state, lateBy) => {
    expect(cadenceOf(pair(lastMet), day, [])).toMatchObject({ state, lateBy });
  });

  it('rests in a break, and is as late behind it as it was before', () => {
    const free = [rest('2025-11-10', '2025-11-16')];
    const on = (day: string) => cadenceOf(pair('2025-10-20'), day, free);
    expect([on('2025-11-09').lateBy, on('2025-11-12').lateBy, on('2025-11-17').lateBy]).toEqual([6, 6, 7]);
    expect([on('2025-11-09').state, on('2025-11-12').state, on('2025-11-17').state]).toEqual([
      'LATE',
      'PAUSED',
      'LATE',
    ]);
  });

  it('does not rest on a holiday alone', () => {
    expect(cadenceOf(pair('2025-10-30'), '2025-11-04', [holiday('2025-11-04')]).state).toBe('ON_CADENCE');
  });
});
