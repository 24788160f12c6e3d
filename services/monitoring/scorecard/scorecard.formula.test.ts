import { describe, expect, it } from '@jest/globals';
import { MEASURES } from '../indicator/measures.data.js';
import { definitionProblem, sumTerms, targetInForce, type Term } from './scorecard.policy.js';

describe('the target of a year', () => {
  const targets = [
    { year: 2024, value: 70 },
    { year: 2020, value: 10 },
    { year: 2022, value: 35 },
  ];

  it.each([
    ['its own', 2022, 35],
    ['the last one before it', 2023, 35],
    ['the last of all, carried forward', 2030, 70],
    ['none before the first', 2019, null],
  ])('is %s', (_, year, value) => {
    expect(targetInForce(targets, year)?.value ?? null).toBe(value);
  });

  it('is none without targets, and may be zero', () => {
    expect(targetInForce([], 2024)).toBeNull();
    expect(targetInForce([{ year: 2020, value: 0 }], 2024)?.value).toBe(0);
  });

  it('leaves the list as it was', () => {
    const before = [...targets];
    targetInForce(targets, 2030);
    expect(targets).toEqual(before);
  });
});

describe('a part from measures', () => {
  const term = (measure: string, category = '', form = '') => ({ measure, category, form });
  const values: Readonly<Record<string, number>> = {
    'mentees  ': 40,
    'mentees STUDENT ': 31,
    'mentees  student-student': 12,
    'students  ': 500,
    'pupils  ': 0,
  };
  const rows = ({ measure, category, form }: Term) => values[`${measure} ${category} ${form}`];

  it('takes the very row of its category and form', () => {
    expect(sumTerms(rows, [term('mentees')])).toBe(40);
    expect(sumTerms(rows, [term('mentees', 'STUDENT')])).toBe(31);
    expect(sumTerms(rows, [term('mentees', '', 'student-student')])).toBe(12);
  });

  it('adds several measures, zeros included', () => {
    expect(sumTerms(rows, [term('students'), term('pupils')])).toBe(500);
    expect(sumTerms(rows, [term('pupils')])).toBe(0);
  });

  it('is null when any term has no row', () => {
    expect(sumTerms(rows, [term('students'), term('teachers')])).toBeNull();
    expect(sumTerms(rows, [term('mentees', 'PUPIL')])).toBeNull();
    expect(sumTerms(() => undefined, [term('mentees')])).toBeNull();
  });

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
