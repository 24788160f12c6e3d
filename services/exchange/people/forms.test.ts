import { describe, expect, it } from '@jest/globals';
import { FORM_SIDES } from '#programs/form/forms.data.js';
import { FormBook, parseCategory, SHIPPED_FORMS } from './forms.js';

const parseForm = (text: string) => SHIPPED_FORMS.parse(text);
const parseForms = (text: string) => SHIPPED_FORMS.parseAll(text);

describe('parseForm', () => {
  it.each([
    ['студент – студент', 'student-student'],
    ['Студент-студент', 'student-student'],
    ['СТУДЕНТ — СТУДЕНТ', 'student-student'],
    ['студент студент', 'student-student'],
    ['Обучающийся - обучающийся', 'student-student'],
    ['педагог–педагог', 'teacher-teacher'],
    ['учитель-учитель', 'teacher-teacher'],
    ['Преподаватель − молодой специалист', 'teacher-teacher'],
    ['педагог-студент', 'teacher-student'],
    ['Мастер п.о. - студент', 'teacher-student'],
    ['студент-ученик', 'student-pupil'],
    ['«Студент - школьник»', 'student-pupil'],
    ['ученик-ученик', 'pupil-pupil'],
    ['работодатель-студент', 'employer-student'],
    ['Представитель предприятия – студент', 'employer-student'],
    ['работодатель ‑ ученик', 'employer-pupil'],
    ['Форма наставничества: «работодатель – ученик»', 'employer-pupil'],
    ['Работодатель\u00a0—\u00a0ученик', 'employer-pupil'],
    ['Student – student', 'student-student'],
  ])('reads %j', (text, code) => {
    expect(parseForm(text)).toEqual({ ok: true, value: code });
  });

  it('reads Latin letters as the Russian ones they look like, and says so', () => {
    const [one, several] = [parseForm('Педагог – cтудент'), parseForms('Педагог – cтудент; студент – студент')];
    expect(one).toMatchObject({ ok: true, value: 'teacher-student' });
    expect(several).toMatchObject({ ok: true, value: ['teacher-student', 'student-student'] });
    for (const read of [one, several]) {
      expect(read).toMatchObject({ warnings: [{ ru: expect.stringContaining('«c»') }] });
    }
  });

  it('reads every code as itself', () => {
    for (const code of Object.keys(FORM_SIDES)) expect(parseForm(code)).toEqual({ ok: true, value: code });
  });

  it.each([
    '',
    'студент',
    'ученик – педагог',
    'студент – работодатель',
    'волонтёр – студент',
    'студент-студент-ученик',
  ])('refuses %j', (text) => {
    expect(parseForm(text).ok).toBe(false);
  });
});

describe('parseForms', () => {
  it('finds the distinct forms of a cell', () => {
    for (const separator of ['\n', '; ', ', ', ' и ', '\n2. ']) {
      const text = ['Студент – студент', 'педагог-студент'].join(separator);
      expect(parseForms(text)).toEqual({ ok: true, value: ['student-student', 'teacher-student'] });
    }
    expect(parseForms('учитель-учитель, педагог–педагог')).toEqual({ ok: true, value: ['teacher-teacher'] });
  });

  it('refuses a cell where one of them is unknown', () => {
    expect(parseForms('студент-студент; волонтёр-студент').ok).toBe(false);
  });
});

describe('the forms of a region', () => {
  const book = new FormBook([
    { code: 'master-student', mentor: 'TEACHER', mentee: 'STUDENT', names: ['мастер-студент'] },
    { code: 'employer-teacher', mentor: 'EMPLOYER_REPRESENTATIVE', mentee: 'TEACHER', names: ['стажировка'] },
    { code: 'student-student', mentor: 'STUDENT', mentee: 'STUDENT', names: ['равный-равному'] },
  ]);

  it.each([
    ['Мастер — студент', 'master-student'],
    ['Преподаватель – студент', 'teacher-student'],
    ['«Стажировка»', 'employer-teacher'],
    ['Работодатель – педагог', 'employer-teacher'],
    ['Равный – равному', 'student-student'],
    ['employer-teacher', 'employer-teacher'],
  ])('are read by the names that it gave them: %j', (text, code) => {
    expect(book.parse(text)).toEqual({ ok: true, value: code });
  });

  it('are written so that they are read again', () => {
    for (const code of book.codes) expect(book.parse(book.written(code))).toEqual({ ok: true, value: code });
  });

  it('are those that a row names, where they fit', () => {
    expect(book.of(['master-student'], 'TEACHER', 'STUDENT')).toBe('master-student');
    expect(book.of([], 'TEACHER', 'STUDENT')).toBe('teacher-student');
    expect(book.of(['master-student'], 'STUDENT', 'STUDENT')).toBe('student-student');
  });
});

describe('parseCategory', () => {
  it.each([
    ['Студент 2 курса', 'STUDENT'],
    ['школьник', 'PUPIL'],
    ['Педагог', 'TEACHER'],
    ['Представитель работодателя', 'EMPLOYER_REPRESENTATIVE'],
  ])('reads %j', (text, category) => {
    expect(parseCategory(text)).toEqual({ ok: true, value: category });
  });

  it('refuses an unknown one', () => {
    expect(parseCategory('родитель').ok).toBe(false);
  });
});
