import { describe, expect, it } from '@jest/globals';
import { FORMS } from './forms.data.js';

const WORDS = { PUPIL: 'pupil', STUDENT: 'student', TEACHER: 'teacher', EMPLOYER_REPRESENTATIVE: 'employer' };

describe('the forms of mentoring', () => {
  it('are the seven that the documents name', () => {
    expect(FORMS.map((form) => form.code).sort()).toEqual([
      'employer-pupil',
      'employer-student',
      'pupil-pupil',
      'student-pupil',
      'student-student',
      'teacher-student',
      'teacher-teacher',
    ]);
  });

  it('carry the categories that their code names, mentor first', () => {
    for (const form of FORMS) {
      expect(`${WORDS[form.mentorCategory]}-${WORDS[form.menteeCategory]}`).toBe(form.code);
    }
  });

  it('name five in S002 and five in S004, four of them in both', () => {
    const of = (source: 'S002' | 'S004') => FORMS.filter((form) => form.sources.includes(source));
    expect(of('S002')).toHaveLength(5);
    expect(of('S004')).toHaveLength(5);
    expect(of('S002').filter((form) => of('S004').includes(form))).toHaveLength(4);
  });

  it('give an alias to one form only, in the shape to compare in', () => {
    const aliases = FORMS.flatMap((form) => form.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    for (const alias of aliases) expect(alias).toMatch(/^[а-я]+-[а-я]+$/);
  });

  it('count their own Russian title among the aliases', () => {
    for (const form of FORMS) expect(form.aliases).toContain(form.title.ru.toLowerCase().replace(' – ', '-'));
  });
});
