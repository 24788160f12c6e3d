import { expect, it } from '@jest/globals';
import { headcountProblems } from './headcount.policy.js';

const row = { collegeId: 'c', year: 2024, students: 100, teachers: 10, youngSpecialists: 3 };
const codes = (changes: object) => headcountProblems({ ...row, ...changes }, []).map((problem) => problem.code);

it('takes whole numbers in their order', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ students: 0, teachers: 0, youngSpecialists: 0 })).toEqual([]);
});

it('refuses fewer than none, more than can be, and more young specialists than teachers', () => {
  expect(codes({ students: -1 })).toEqual(['COUNT_IMPLAUSIBLE']);
  expect(codes({ pupils: 2_000_000 })).toEqual(['COUNT_IMPLAUSIBLE']);
  expect(codes({ youngSpecialists: 11 })).toEqual(['MORE_YOUNG_THAN_TEACHERS']);
});
