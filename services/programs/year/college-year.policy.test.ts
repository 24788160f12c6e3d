import { describe, expect, it } from '@jest/globals';
import { dayProblems, formProblems } from './college-year.policy.js';

const codes = (problems: readonly { code: string }[]) => problems.map((problem) => problem.code);

describe('opening a college year', () => {
  it('names each form that does not exist by its place', () => {
    const known = { title: { ru: 'Пара', en: 'Pair' }, mentorCategory: 'STUDENT', menteeCategory: 'STUDENT', regionId: null, aliases: [], ownAliases: [] }; // prettier-ignore
    const forms = [
      { ...known, code: 'student-student', firstYear: null, lastYear: null },
      { ...known, code: 'retired', firstYear: null, lastYear: 2023 },
    ];
    const found = formProblems(['student-student', 'cat-dog', 'retired'], forms, 2024);
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['FORM_UNKNOWN', ['forms', 1]],
      ['FORM_RETIRED', ['forms', 2]],
    ]);
  });
});

describe('the day on which something was done', () => {
  it.each([
    ['2024-07-31', ['DATE_BEFORE_YEAR']],
    ['2024-08-01', []],
    ['2025-02-01', []],
    ['2025-02-02', ['DATE_IN_FUTURE']],
  ])('%s, told on 2025-02-01 of 2024/2025', (day, expected) => {
    expect(codes(dayProblems('doneOn', day, 2024, '2025-02-01'))).toEqual(expected);
  });

  it('may come after the year is over: late work is still work', () => {
    expect(dayProblems('doneOn', '2025-09-15', 2024, '2025-10-01')).toEqual([]);
  });
});
