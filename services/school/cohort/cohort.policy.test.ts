import { describe, expect, it } from '@jest/globals';
import { cohortProblems } from './cohort.policy.js';

const SOUND = { title: 'Осень', year: 2024, startsOn: '2024-09-01', endsOn: '2025-08-31' };

const codes = (change: object) =>
  cohortProblems({ ...SOUND, ...change }, { today: '2025-02-01', firstYear: 2020 }).map(({ code, path }) => [
    code,
    path.join('.'),
  ]);

describe('a cohort', () => {
  it('lies in its academic year, from the first day to the last', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ startsOn: '2025-03-01', endsOn: '2025-03-01' })).toEqual([]);
  });

  it.each([
    [{ title: ' ' }, 'TITLE_MALFORMED', 'title'],
    [{ startsOn: '2025-02-02', endsOn: '2025-02-01' }, 'COHORT_TERM_REVERSED', 'endsOn'],
    [{ startsOn: '2024-08-31' }, 'OUTSIDE_ACADEMIC_YEAR', 'startsOn'],
    [{ endsOn: '2025-09-01' }, 'OUTSIDE_ACADEMIC_YEAR', 'endsOn'],
    [{ year: 2019, startsOn: '2019-09-01', endsOn: '2020-08-31' }, 'YEAR_IMPLAUSIBLE', 'year'],
    [{ year: 2025, startsOn: '2025-09-01', endsOn: '2026-08-31' }, 'YEAR_IMPLAUSIBLE', 'year'],
  ])('is refused with %j', (change, code, path) => {
    expect(codes(change)).toEqual([[code, path]]);
  });
});
