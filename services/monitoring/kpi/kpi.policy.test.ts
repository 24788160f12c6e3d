import { describe, expect, it } from '@jest/globals';
import type { TargetedFormula } from '../scorecard/answer.policy.js';
import { cutsOf, narrowed } from './kpi.policy.js';

const term = (measure: string, category = '', form = '') => ({ measure, category, form });

describe('the cuts', () => {
  it('are one whole without forms and categories, else each with each, once', () => {
    expect(cutsOf(null, undefined)).toEqual([{ form: null, category: null }]);
    expect(cutsOf(['a', 'b', 'a'], ['X'])).toEqual([
      { form: 'a', category: 'X' },
      { form: 'b', category: 'X' },
    ]);
  });
});

describe('a narrowed formula', () => {
  const formula: TargetedFormula = {
    unit: 'PEOPLE',
    direction: 'AT_LEAST',
    countedIn: 'NUMERATOR_ONLY',
    numerator: [term('mentors', 'STUDENT')],
    denominator: [term('learners')],
    targets: [{ collegeId: null, year: 2024, value: 10, verified: true, source: '' }],
  };

  it('counts the form in the numerator alone, and has no target', () => {
    expect(narrowed(formula, { form: 'student-pupil', category: null })).toEqual({
      ...formula,
      numerator: [term('mentors', 'STUDENT', 'student-pupil')],
      targets: [],
    });
  });

  it('takes the category where its own is the total or the same, and is none where it is another', () => {
    const total = { ...formula, numerator: [term('mentors')] };
    expect(narrowed(total, { form: null, category: 'TEACHER' })?.numerator).toEqual([term('mentors', 'TEACHER')]);
    expect(narrowed(formula, { form: null, category: 'STUDENT' })?.numerator).toEqual([term('mentors', 'STUDENT')]);
    expect(narrowed(formula, { form: null, category: 'TEACHER' })).toBeNull();
  });

  it('is none where the formula is of another form', () => {
    const ofForm = { ...formula, numerator: [term('mentors', '', 'student-student')] };
    expect(narrowed(ofForm, { form: 'student-pupil', category: null })).toBeNull();
    expect(narrowed(ofForm, { form: 'student-student', category: null })?.numerator).toEqual(ofForm.numerator);
  });

  it('is none of organisations', () => {
    expect(narrowed({ ...formula, unit: 'ORGANISATIONS' }, { form: 'employer-student', category: null })).toBeNull();
  });
});
