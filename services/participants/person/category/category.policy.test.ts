import { describe, expect, it } from '@jest/globals';
import { historyProblems, isNewEmployee, periods, splitHistory, type CategoryFrom } from './category.policy.js';

const TODAY = '2026-10-10';
const codes = (...history: CategoryFrom[]) => historyProblems(history, TODAY).map(({ code }) => code);
const STUDENT = { category: 'STUDENT' } as const;
const TEACHER = { category: 'TEACHER', from: '2025-09-01' } as const;

describe('a history of categories', () => {
  it('is one category, or several that begin one after the other', () => {
    expect(codes(STUDENT)).toEqual([]);
    expect(codes(STUDENT, TEACHER)).toEqual([]);
    expect(codes(STUDENT, TEACHER, { category: 'STUDENT', from: TODAY })).toEqual([]);
  });

  it.each<[string, CategoryFrom[], string]>([
    ['none', [], 'CATEGORIES_COUNT'],
    ['a day of the first', [{ ...STUDENT, from: '2020-09-01' }], 'CATEGORY_FROM_UNEXPECTED'],
    ['no day of a later one', [STUDENT, { category: 'TEACHER' }], 'CATEGORY_FROM_REQUIRED'],
    ['a day to come', [STUDENT, { category: 'TEACHER', from: '2026-10-11' }], 'CATEGORY_IN_FUTURE'],
    ['days out of order', [STUDENT, TEACHER, { category: 'PUPIL', from: '2025-09-01' }], 'CATEGORY_ORDER'],
    ['one twice', [STUDENT, { category: 'STUDENT', from: '2025-09-01' }], 'CATEGORY_REPEATED'],
  ])('with %s is refused', (_what, history, code) => {
    expect(codes(...history)).toEqual([code]);
  });

  it('is kept as what was, to its last day, and what is', () => {
    const kept = splitHistory([STUDENT, TEACHER]);
    expect(kept).toEqual({ former: [{ category: 'STUDENT', until: '2025-08-31' }], category: 'TEACHER' });
    expect(periods(kept.former, kept.category)).toEqual([
      { category: 'STUDENT', from: null, until: '2025-08-31' },
      { category: 'TEACHER', from: '2025-09-01', until: null },
    ]);
  });

  it('does not show what was changed and changed back', () => {
    expect(periods([{ category: 'STUDENT', until: '2025-08-31' }], 'STUDENT')).toEqual([
      { category: 'STUDENT', from: null, until: null },
    ]);
  });
});

describe('a new employee of 2026/2027', () => {
  const teacher = { category: 'TEACHER', careerStartedOn: '2010-09-01', jobStartedOn: '2026-09-01' } as const;

  it.each<[string, object, boolean]>([
    ['who came this September', {}, true],
    ['who came a year ago, on the day', { jobStartedOn: '2025-10-01' }, false],
    ['who came a day later', { jobStartedOn: '2025-10-02' }, true],
    ['who will come in the course of the year', { jobStartedOn: '2026-12-01' }, true],
    ['whose career begins with this job', { careerStartedOn: '2026-09-01' }, false],
    ['of whose career nothing is known', { careerStartedOn: null }, true],
    ['of whose job nothing is known', { jobStartedOn: null }, false],
    ['who is a student', { category: 'STUDENT' }, false],
  ])('is one %s: %p', (_who, facts, is) => {
    expect(isNewEmployee({ ...teacher, ...facts }, 2026)).toBe(is);
  });
});
