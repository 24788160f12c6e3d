import { describe, expect, it } from '@jest/globals';
import { cohortChangeProblems, cohortProblems, offerProblems, withGiven } from './cohort.policy.js';

const SOUND = {
  ...{ title: 'Осень', year: 2024, startsOn: '2024-09-01', endsOn: '2025-08-31' },
  ...{ order: null, capacity: null, teachers: [] },
};

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
    [{ order: { number: '1', date: '2025-02-02' } }, 'ORDER_IN_FUTURE', 'order.date'],
    [{ endsOn: '2025-01-01', order: { number: '1', date: '2025-01-02' } }, 'ORDER_AFTER_END', 'order.date'],
    [{ capacity: 0 }, 'PLACES_IMPLAUSIBLE', 'capacity'],
    [{ capacity: 10_001 }, 'PLACES_IMPLAUSIBLE', 'capacity'],
    [{ teachers: [{ name: '', role: null, personId: null }] }, 'TEACHER_MALFORMED', 'teachers.0'],
    [{ teachers: Array(21).fill({ name: 'Петров', role: null, personId: null }) }, 'TEACHERS_TOO_MANY', 'teachers'],
    [{ year: 2019, startsOn: '2019-09-01', endsOn: '2020-08-31' }, 'YEAR_IMPLAUSIBLE', 'year'],
    [{ year: 2025, startsOn: '2025-09-01', endsOn: '2026-08-31' }, 'YEAR_IMPLAUSIBLE', 'year'],
  ])('is refused with %j', (change, code, path) => {
    expect(codes(change)).toEqual([[code, path]]);
  });
});

describe('a change of a cohort', () => {
  it('keeps what it leaves out, and takes the bound away when told so', () => {
    const known = { ...SOUND, capacity: 20 };
    expect(withGiven(known, { title: ' Зима ' })).toEqual({ ...known, title: 'Зима' });
    expect(withGiven(known, { unbounded: true }).capacity).toBeNull();
  });

  it('takes no place from who holds one, and leaves no session outside', () => {
    const facts = { held: 20, firstSession: '2024-10-01', lastSession: '2025-05-01' };
    expect(cohortChangeProblems({ ...SOUND, capacity: 20 }, facts)).toEqual([]);
    const change = { ...SOUND, capacity: 19, startsOn: '2024-10-02', endsOn: '2025-04-30' };
    expect(cohortChangeProblems(change, facts).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['CAPACITY_BELOW_HELD', 'capacity'],
      ['SESSIONS_OUTSIDE_TERM', 'startsOn'],
      ['SESSIONS_OUTSIDE_TERM', 'endsOn'],
    ]);
  });
});

describe('a course on offer', () => {
  const place = { course: 'krai', college: 'krai', owner: null, reach: 'NETWORK' as const, retiredOn: null };
  const codesOf = (change: object) => offerProblems({ ...place, ...change }, 'host').map(({ code }) => code);

  it('is of the region, not retired, and of the host where it is kept to one college', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ course: 'oblast' })).toEqual(['COURSE_NOT_FOUND']);
    expect(codesOf({ retiredOn: '2024-09-01' })).toEqual(['COURSE_RETIRED']);
    expect(codesOf({ reach: 'OWN', owner: 'other' })).toEqual(['COURSE_OF_ANOTHER_COLLEGE']);
    expect(codesOf({ reach: 'OWN', owner: 'host' })).toEqual([]);
  });
});
