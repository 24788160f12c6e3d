import { describe, expect, it } from '@jest/globals';
import { categoriesOf, EMPTY_TERM, measuresOf, takesForm, toTerms, withCategory, withMeasure } from './draft.policy.js';

const measure = (code: string, of: object = {}) => ({
  ...{ code, unit: 'PEOPLE', total: true, byForm: true, byFormAndCategory: false },
  categories: [{ category: 'STUDENT' }, { category: 'TEACHER' }],
  ...of,
});
const MENTEES = measure('mentees');
const PAIRS = measure('mentorships', {
  unit: 'PAIRS',
  total: false,
  byForm: false,
  categories: [{ category: 'ENDED' }],
});

describe('a formula that is being written', () => {
  it('is made of measures of its unit', () => {
    expect(measuresOf([MENTEES, PAIRS], 'PEOPLE')).toEqual([MENTEES]);
  });

  it('counts by what the measure is kept by: the total first, where there is one', () => {
    expect(categoriesOf(MENTEES)).toEqual(['', 'STUDENT', 'TEACHER']);
    expect(categoriesOf(PAIRS)).toEqual(['ENDED']);
    expect(categoriesOf(undefined)).toEqual([]);
    expect(withMeasure(PAIRS)).toEqual({ measure: 'mentorships', category: 'ENDED', form: '' });
  });

  it('names a form only where the measure is kept by it', () => {
    expect([takesForm(MENTEES, ''), takesForm(MENTEES, 'STUDENT'), takesForm(PAIRS, 'ENDED')]).toEqual([
      true,
      false,
      false,
    ]);
    const term = { measure: 'mentees', category: '', form: 'teacher-student' };
    expect(withCategory(term, MENTEES, 'STUDENT')).toEqual({ measure: 'mentees', category: 'STUDENT', form: '' });
  });

  it('goes without the lines that are empty', () => {
    expect(toTerms([{ measure: 'mentees', category: 'STUDENT', form: '' }, EMPTY_TERM])).toEqual([
      { measure: 'mentees', category: 'STUDENT', form: null },
    ]);
  });
});
