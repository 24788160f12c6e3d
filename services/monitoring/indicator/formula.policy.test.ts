import { describe, expect, it } from '@jest/globals';
import { definitionProblem, isOverItself } from './formula.policy.js';
import { MEASURES } from './measures.data.js';

const term = (measure: string, category = '', form = '') => ({ measure, category, form });

describe('a part of a formula', () => {
  it.each([
    ['a category and what is within it', [term('mentees', 'TEACHER'), term('mentees', 'YOUNG_SPECIALIST')]],
    ['both sides of a survey', [term('satisfied', 'MENTEE'), term('satisfied', 'MENTOR')]],
    ['a category by two forms', [term('mentees', 'STUDENT', 'student-student'), term('mentees', 'STUDENT', 'x')]],
    ['a state twice', [term('mentorships', 'ENDED'), term('mentorships', 'ENDED')]],
    ['forms', [term('mentees', '', 'student-student'), term('mentees', '', 'teacher-student')]],
    ['a total and one of its parts', [term('mentees'), term('mentees', 'STUDENT')]],
    ['a term twice', [term('mentees'), term('learners'), term('mentees')]],
  ])('may not add %s of one measure', (_, terms) => {
    const problem = definitionProblem(terms);
    const { title } = MEASURES.find(({ code }) => code === terms[0]?.measure)!;
    expect(problem?.ru).toContain(`«${title.ru}»`);
    expect(problem?.en).toContain(`“${title.en}”`);
  });

  it.each([
    ['students and pupils, who are different people', [term('mentees', 'STUDENT'), term('mentees', 'PUPIL')]],
    ['different people by forms', [term('mentees', 'STUDENT', 'a'), term('mentees', 'PUPIL', 'b')]],
    ['mentors and mentees of two categories', [term('mentors', 'TEACHER'), term('mentees', 'STUDENT')]],
    ['young specialists and others than teachers', [term('mentees', 'YOUNG_SPECIALIST'), term('mentees', 'STUDENT')]],
    ['states, of which each pair has one', [term('mentorships', 'ACTIVE'), term('mentorships', 'ENDED')]],
    ['different things', [term('documents_held'), term('feedback_given')]],
  ])('may add %s', (_, terms) => {
    expect(definitionProblem(terms)).toBeNull();
  });

  it.each([
    [term('mentors', 'TEACHER'), term('mentees', 'TEACHER')],
    [term('mentors'), term('mentees', 'STUDENT')],
    [term('mentees', 'STUDENT'), term('learners')],
    [term('mentorships', 'ACTIVE'), term('mentorships_counted')],
    [term('documents_held'), term('documents_required')],
  ])('may not add measures that may count the same: %j and %j', (one, other) => {
    for (const terms of [
      [one, other],
      [other, one],
    ]) {
      const told = definitionProblem(terms);
      for (const { measure } of terms) {
        expect(told?.ru).toContain(MEASURES.find(({ code }) => code === measure)!.title.ru);
      }
    }
  });

  it('may add different measures or be a single term, and may not be empty', () => {
    expect(definitionProblem([term('students'), term('pupils')])).toBeNull();
    expect(definitionProblem([term('mentees', 'STUDENT', 'student-student')])).toBeNull();
    expect(definitionProblem([])).not.toBeNull();
  });
});

describe('a formula', () => {
  it('is over itself when both parts are the same, in any order and under any name', () => {
    const both = [term('mentees', 'STUDENT'), term('mentees', 'PUPIL')];
    expect(isOverItself({ numerator: both, denominator: both.toReversed() })).toBe(true);
    expect(isOverItself({ numerator: [term('learners')], denominator: [term('students')] })).toBe(true);
    expect(isOverItself({ numerator: both, denominator: [term('mentees', 'STUDENT')] })).toBe(false);
  });
});
