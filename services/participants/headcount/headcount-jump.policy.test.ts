import { describe, expect, it } from '@jest/globals';
import { jumpProblems, type Sizes } from './headcount-jump.policy.js';

const LAST: Sizes = { students: 1200, teachers: 80, youngSpecialists: 3 };
const NOBODY = { students: 0, teachers: 0 };

const wonders = (
  changes: Partial<Sizes>,
  before: Sizes | null = LAST,
  counted = NOBODY,
  standing: Sizes | null = null,
) =>
  jumpProblems({ ...LAST, ...changes }, { standing, before, counted }, ['rows', 0]).map(({ path, values }) => [
    path.at(-1),
    values?.['now'],
    (values?.['against'] as { en: string }).en,
  ]);

describe('a headcount', () => {
  it('is taken as long as it is less than ten times the last one, and more than a tenth', () => {
    expect(wonders({})).toEqual([]);
    expect(wonders({ students: 11_999, teachers: 799 })).toEqual([]);
    expect(wonders({ students: 121, teachers: 9, youngSpecialists: 0 })).toEqual([]);
  });

  it('is asked about with a digit too many or too few, whoever is counted', () => {
    expect(wonders({ students: 12_000 })).toEqual([['students', 12_000, 'the last report said 1200']]);
    expect(wonders({ students: 120, teachers: 8 })).toEqual([
      ['students', 120, 'the last report said 1200'],
      ['teachers', 8, 'the last report said 80'],
    ]);
    expect(wonders({ youngSpecialists: 30 })).toEqual([['youngSpecialists', 30, 'the last report said 3']]);
  });

  it('is asked about where nobody was or is left', () => {
    expect(wonders({ students: 0 })).toEqual([['students', 0, 'the last report said 1200']]);
    expect(wonders({}, { ...LAST, students: 0 })).toEqual([['students', 1200, 'the last report said 0']]);
    expect(wonders({ youngSpecialists: 9 }, { ...LAST, youngSpecialists: 0 })).toEqual([]);
  });

  it('is asked about when it is below those who take part, whatever was reported', () => {
    const counted = { students: 1201, teachers: 81 };
    expect(wonders({}, null, counted)).toEqual([
      ['students', 1200, '1201 take part in mentoring'],
      ['teachers', 80, '81 take part in mentoring'],
    ]);
    expect(wonders({ students: 12 }, LAST, counted)[0]).toEqual(['students', 12, '1201 take part in mentoring']);
  });

  it('is held against the report of its own year, where there is one', () => {
    expect(wonders({ students: 12_000 }, LAST, NOBODY, { ...LAST, students: 11_000 })).toEqual([]);
    expect(wonders({}, LAST, NOBODY, { ...LAST, students: 12_000 })).toEqual([
      ['students', 1200, 'the last report said 12000'],
    ]);
  });

  it('is asked about once: what stands may be sent again', () => {
    expect(wonders({}, { ...LAST, students: 9 }, { students: 5000, teachers: 500 }, LAST)).toEqual([]);
  });

  it('is taken whatever it is where there is nothing to hold it against', () => {
    expect(wonders({ students: 999_999, teachers: 0 }, null)).toEqual([]);
  });
});
