import { describe, expect, it } from '@jest/globals';
import {
  chooseFirst,
  inState,
  missingOf,
  overdueIn,
  periodsIn,
  reportedOf,
  withoutFindings,
} from './collection.policy.js';

const TODAY = '2025-09-10';
const period = (code: string, submitBy: string, submitted = 0, publication: unknown = null) => ({
  ...{ code, submitBy, publication },
  speaksFor: '2025-08-31',
  reporting: { submitted },
});

describe('the period that the desk begins with', () => {
  const published = period('2024/2025-Q4', '2025-09-14', 0, { revision: 1 });
  const collected = period('2024-10', '2025-09-14');
  const waiting = period('2024/2025', '2025-09-14', 2);

  it('is the one asked for, then one that waits, then one that is collected, then the latest', () => {
    const all = [published, collected, waiting];
    expect(chooseFirst(all, '2024/2025-Q4', TODAY)).toBe(published);
    expect(chooseFirst(all, 'nonsense', TODAY)).toBe(waiting);
    expect(chooseFirst([published, collected], null, TODAY)).toBe(collected);
    expect(chooseFirst([published], null, TODAY)).toBe(published);
    expect(chooseFirst([], null, TODAY)).toBeNull();
  });
});

describe('submissions', () => {
  const open = { id: null, state: 'OPEN' as const, answers: [] };
  const clean = { id: '1', state: 'SUBMITTED' as const, answers: [] };
  const asked = { id: '2', state: 'SUBMITTED' as const, answers: [{ check: 'NO_YEAR' }] };
  const accepted = { id: '3', state: 'ACCEPTED' as const, answers: [] };
  const all = [open, clean, asked, accepted];

  it('are accepted together where no check found anything', () => {
    expect(withoutFindings(all)).toEqual([clean]);
  });

  it('are listed by their state, or all', () => {
    expect(inState(all, 'SUBMITTED')).toEqual([clean, asked]);
    expect(inState(all, 'ALL')).toEqual(all);
  });
});

describe('what a college has not reported', () => {
  it('is the headcount, the year and each figure that is missing, and not one that does not apply', () => {
    const figure = (title: string, status: string) => ({ status, indicator: { title } });
    const scorecard = { indicators: [figure('А', 'MISSING'), figure('Б', 'OK'), figure('В', 'NOT_APPLICABLE')] };
    const told = { headcount: null, collegeYear: null, scorecard };
    expect(missingOf(told)).toEqual({ headcount: true, year: true, indicators: ['А'] });
    expect(reportedOf(told)).toEqual({ told: 2, all: 3 });
    expect(overdueIn(told)).toBeNull();
    const year = { progress: { overdue: 1 } };
    expect(missingOf({ headcount: {}, collegeYear: year, scorecard: null })).toEqual({
      headcount: false,
      year: false,
      indicators: [],
    });
    expect(overdueIn({ collegeYear: year })).toBe(1);
  });
});

describe('periods of a year', () => {
  it('are the year, four quarters and twelve months by the calendar', () => {
    const periods = periodsIn('2024/2025');
    expect(periods).toHaveLength(17);
    expect(periods.slice(0, 2)).toEqual([
      { code: '2024/2025', kind: 'YEAR', number: null },
      { code: '2024/2025-Q1', kind: 'QUARTER', number: 1 },
    ]);
    expect(periods.find(({ code }) => code === '2024-10')).toEqual({ code: '2024-10', kind: 'MONTH', number: 10 });
    expect(periods.at(-1)).toEqual({ code: '2025-08', kind: 'MONTH', number: 8 });
  });
});
