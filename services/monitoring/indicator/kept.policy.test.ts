import { describe, expect, it } from '@jest/globals';
import { formProblems } from './kept.policy.js';

const FORMS = [
  { code: 'teacher-teacher', mentorCategory: 'TEACHER', menteeCategory: 'TEACHER' },
  { code: 'employer-student', mentorCategory: 'EMPLOYER_REPRESENTATIVE', menteeCategory: 'STUDENT' },
];

const found = (measure: string, category: string, form: string) =>
  formProblems({ numerator: [{ measure, category, form }], denominator: [] }, FORMS);

describe('a term by a form of mentoring', () => {
  it.each([
    ['mentees', '', 'teacher-teacher'],
    ['mentees', 'TEACHER', 'teacher-teacher'],
    ['mentees', 'YOUNG_SPECIALIST', 'teacher-teacher'],
    ['mentors', 'EMPLOYER_REPRESENTATIVE', 'employer-student'],
    ['mentorships_counted', '', 'employer-student'],
    ['learners', '', ''],
  ])('may be %s %s %s', (measure, category, form) => {
    expect(found(measure, category, form)).toEqual([]);
  });

  it.each([
    ['mentees', 'STUDENT', 'teacher-teacher', 'form teacher-teacher by its total, TEACHER, YOUNG_SPECIALIST'],
    ['mentors', 'STUDENT', 'employer-student', 'form employer-student by its total, EMPLOYER_REPRESENTATIVE'],
    ['mentorships', 'ENDED', 'employer-student', 'all forms together'],
    ['learners', '', 'employer-student', 'all forms together'],
  ])('may not be %s %s %s, and is told how that is kept', (measure, category, form, kept) => {
    const [problem, ...others] = found(measure, category, form);
    expect([problem?.code, problem?.path, others]).toEqual(['FORM_NOT_KEPT', ['numerator', 0, 'form'], []]);
    expect(problem?.values?.['kept']).toMatchObject({ en: kept });
  });

  it('names a form that there is', () => {
    const [problem] = found('mentees', '', 'cat-dog');
    expect([problem?.code, problem?.values]).toEqual(['FORM_UNKNOWN', { forms: 'teacher-teacher, employer-student' }]);
  });
});
