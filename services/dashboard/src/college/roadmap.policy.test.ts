import { describe, expect, it } from '@jest/globals';
import { agendaOf, daysLate, restByStage, stageState } from './roadmap.policy.js';

type Status = 'PLANNED' | 'DUE' | 'OVERDUE' | 'DONE';
const activity = (code: string, status: Status, dueOn = '2024-09-30') => ({
  code,
  stage: Number(code.split('.')[0]),
  status,
  dueOn,
});
const stage = (number: number, closedOn: string | null = null) => ({ number, dueOn: '2024-09-30', closedOn });
const codes = (activities: readonly { readonly code: string }[]) => activities.map(({ code }) => code);

describe('days late', () => {
  it('begin on the day after the last one in time', () => {
    expect(daysLate('2024-09-30', '2024-09-30')).toBe(0);
    expect(daysLate('2024-09-30', '2024-10-01')).toBe(1);
    expect(daysLate('2025-01-31', '2024-12-01')).toBe(0);
  });

  it('are whole over a change of the clocks and a leap day', () => {
    expect(daysLate('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysLate('2024-10-26', '2024-10-28')).toBe(2);
  });
});

describe('the roadmap', () => {
  const activities = [
    activity('1.1', 'DONE'),
    activity('3.1', 'OVERDUE', '2025-01-31'),
    activity('1.2', 'OVERDUE', '2024-09-30'),
    activity('5.1', 'DUE', '2025-08-31'),
    activity('4.1', 'DUE', '2025-04-30'),
    activity('7.1', 'PLANNED'),
  ];

  it('begins with what is late, the longest first, then what is due, the nearest first', () => {
    const { overdue, soon, due } = agendaOf(activities, '2025-04-01');
    expect(codes(overdue)).toEqual(['1.2', '3.1']);
    expect([codes(soon), codes(due)]).toEqual([[], ['4.1', '5.1']]);
  });

  it('has apart what falls due within a fortnight, the fourteenth day included', () => {
    const due = (today: string) => codes(agendaOf(activities, today).soon);
    expect([due('2025-04-15'), due('2025-04-16')]).toEqual([[], ['4.1']]);
  });

  it('keeps everything else by stage, and counts what is done of the whole stage', () => {
    const groups = restByStage([stage(1), stage(3), stage(7)], activities);
    expect(groups.map(({ stage: { number }, all, done, rest }) => [number, all, done, codes(rest)])).toEqual([
      [1, 2, 1, ['1.1']],
      [7, 1, 0, ['7.1']],
    ]);
  });
});

describe('a stage', () => {
  it('is closed, current, or ahead; one that was closed early is closed', () => {
    const current = { number: 4 };
    const states = [stage(3, '2025-01-31'), stage(4), stage(5, '2025-01-15'), stage(6)];
    expect(states.map((one) => stageState(one, current))).toEqual(['closed', 'current', 'closed', 'ahead']);
    expect(stageState(stage(7, '2025-06-27'), null)).toBe('closed');
  });
});
