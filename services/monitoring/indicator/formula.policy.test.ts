import { describe, expect, it } from '@jest/globals';
import { definitionProblem } from './formula.policy.js';
import { MEASURES } from './measures.data.js';

const term = (measure: string, category = '', form = '') => ({ measure, category, form });

describe('a part of a formula', () => {
  it.each([
    ['categories', [term('mentors', 'STUDENT'), term('mentors', 'TEACHER')]],
    ['forms', [term('mentees', '', 'student-student'), term('mentees', '', 'teacher-student')]],
    ['a total and one of its parts', [term('mentees'), term('mentees', 'STUDENT')]],
    ['a term twice', [term('mentees'), term('learners'), term('mentees')]],
  ])('may not add %s of one measure', (_, terms) => {
    const problem = definitionProblem(terms);
    const { title } = MEASURES.find(({ code }) => code === terms[0]?.measure)!;
    expect(problem?.ru).toContain(`«${title.ru}»`);
    expect(problem?.en).toContain(`“${title.en}”`);
  });

  it('may add different measures or be a single term, and may not be empty', () => {
    expect(definitionProblem([term('students'), term('pupils')])).toBeNull();
    expect(definitionProblem([term('mentees', 'STUDENT', 'student-student')])).toBeNull();
    expect(definitionProblem([])).not.toBeNull();
  });
});
