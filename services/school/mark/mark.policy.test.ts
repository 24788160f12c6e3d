import { describe, expect, it } from '@jest/globals';
import { markProblems } from './mark.policy.js';

const COHORT = {
  ...{ startsOn: '2024-10-01', today: '2024-12-20' },
  assessments: [{ code: 'TEST', title: 'Тест', kind: 'TEST', passMark: 60, topMark: 100 } as const],
};
const LISTENER = { enrolledOn: '2024-10-01', withdrawnOn: null, completedOn: null };
const MARK = { assessment: 'TEST', value: 85, day: '2024-12-10' as string };

const of = (mark: object = {}, listener: object | null = {}, absent = false) =>
  markProblems({ ...MARK, ...mark }, listener ? { ...LISTENER, ...listener } : undefined, COHORT, absent, [
    'rows',
    0,
  ]).map(({ code, path }) => [code, path.join('.')]);

describe('a mark', () => {
  it('lies on the scale of its assessment, in hundredths, and can be taken back', () => {
    for (const value of [0, 59.5, 78.55, 100, null]) expect(of({ value })).toEqual([]);
    expect(of({ value: null, day: '2030-01-01' }, {}, true)).toEqual([]);
  });

  it.each<[object, object | null, boolean, string, string]>([
    [{}, null, false, 'ENROLMENT_NOT_FOUND', 'enrolmentId'],
    [{}, { completedOn: '2024-12-20' }, false, 'RESULTS_FIXED', 'enrolmentId'],
    [{ assessment: 'ESSAY' }, {}, false, 'ASSESSMENT_NOT_FOUND', 'assessment'],
    [{ value: 100.01 }, {}, false, 'MARK_OUTSIDE_SCALE', 'value'],
    [{ value: -1 }, {}, false, 'MARK_OUTSIDE_SCALE', 'value'],
    [{ value: Number.NaN }, {}, false, 'MARK_OUTSIDE_SCALE', 'value'],
    [{ value: 59.999 }, {}, false, 'MARK_OUTSIDE_SCALE', 'value'],
    [{ day: '2024-09-30' }, {}, false, 'MARK_DAY_IMPLAUSIBLE', 'day'],
    [{ day: '2024-12-21' }, {}, false, 'MARK_DAY_IMPLAUSIBLE', 'day'],
    [{}, { withdrawnOn: '2024-12-10' }, false, 'NOT_A_LISTENER_THEN', 'day'],
    [{}, {}, true, 'MARK_OF_ABSENT', 'day'],
  ])('%j of %j, absent %j: %s', (mark, listener, absent, code, field) => {
    expect(of(mark, listener, absent)).toEqual([[code, `rows.0.${field}`]]);
  });
});
