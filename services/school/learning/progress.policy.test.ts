import { describe, expect, it } from '@jest/globals';
import { hoursNeeded, inOneSentence, progressOf } from './progress.policy.js';

const TEST = { code: 'TEST', title: 'Тест', kind: 'TEST', passMark: 60, topMark: 100 } as const;
const LEARNT = { hours: 36, hoursAttended: 29, attendancePercent: 80, assessments: [TEST], marks: [] };

const of = (change: object) => {
  const { assessmentsPassed, lacking } = progressOf({ ...LEARNT, ...change });
  return [assessmentsPassed, inOneSentence(lacking).ru];
};

describe('the rule of a course', () => {
  it('takes its share of the hours of the programme, rounded up', () => {
    expect(hoursNeeded(LEARNT)).toBe(29);
    expect(hoursNeeded({ hours: 10, attendancePercent: 100 })).toBe(10);
  });

  it('is met by the hours and by every assessment together', () => {
    const passed = [{ assessment: 'TEST', value: 60 }];
    expect(of({ marks: passed })).toEqual([1, '']);
    expect(of({ assessments: [] })).toEqual([0, '']);
    expect(of({ marks: passed, hoursAttended: 28 })).toEqual([1, 'посещено 28 ч. из 36, нужно 29']);
    expect(of({})).toEqual([0, 'Тест: оценки нет']);
    expect(of({ hoursAttended: 8, marks: [{ assessment: 'TEST', value: 59.5 }] })).toEqual([
      ...[0, 'посещено 8 ч. из 36, нужно 29; Тест: 59.5 из 100, нужно 60'],
    ]);
  });
});
