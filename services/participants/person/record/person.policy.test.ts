import { describe, expect, it } from '@jest/globals';
import { personProblems, type PersonFacts } from './person.policy.js';

const ANNA: PersonFacts = {
  externalId: '1',
  category: 'STUDENT',
  familyName: 'Петрова',
  givenName: 'Анна',
  birthYear: 2006,
};
const codes = (changes: Partial<PersonFacts>) =>
  personProblems({ ...ANNA, ...changes }, '2024-10-01', ['rows', '0']).map((problem) => problem.code);

describe('personProblems', () => {
  it.each<[string, Partial<PersonFacts>]>([
    ['an ordinary row', {}],
    ['a double name with a hyphen', { familyName: 'Иванова-Петрова' }],
    ['initials', { givenName: 'А.' }],
    ['a learner whose list has no year of birth', { birthYear: null }],
    ['a contact on two lines', { contactNote: 'мама: +7 900 123-45-67\nпапа — вечером' }],
    ['no patronymic', { patronymic: ' ' }],
    ['a teacher-mentor', { category: 'TEACHER', qualification: 'MENTOR', qualifiedOn: '2024-10-01' }],
    ['a date and its year', { birthDate: '2006-02-03', birthYear: 2006 }],
  ])('takes %s', (_what, changes) => {
    expect(codes(changes)).toEqual([]);
  });

  it.each<[string, Partial<PersonFacts>, string]>([
    ['markup in a name', { familyName: '<i>Петрова</i>' }, 'NAME_MALFORMED'],
    ['a name of digits', { givenName: '123' }, 'NAME_MALFORMED'],
    ['markup in a patronymic', { patronymic: '<b>Олеговна</b>' }, 'NAME_MALFORMED'],
    ['a control character', { phone: '+7 900\u0000' }, 'TEXT_MALFORMED'],
    ['a key with one', { externalId: 'a\u0000' }, 'TEXT_MALFORMED'],
    ['an endless place of work', { workplace: 'я'.repeat(301) }, 'TEXT_MALFORMED'],
    ['a birth of long ago', { birthYear: 1890 }, 'BIRTH_IMPLAUSIBLE'],
    ['a birth of lately', { birthYear: 2023 }, 'BIRTH_IMPLAUSIBLE'],
    ['a date of another year', { birthDate: '2005-02-03', birthYear: 2006 }, 'BIRTH_IMPLAUSIBLE'],
    ['no key', { externalId: ' ' }, 'EXTERNAL_ID_MALFORMED'],
    ['a malformed address', { email: 'anna@' }, 'EMAIL_MALFORMED'],
    ['a career to come', { careerStartedOn: '2025-01-01' }, 'CAREER_IN_FUTURE'],
    ['a category of a student', { qualification: 'MENTOR', qualifiedOn: '2024-01-01' }, 'QUALIFICATION_NOT_TEACHER'],
    [
      'a category to come',
      { category: 'TEACHER', qualification: 'MENTOR', qualifiedOn: '2024-10-02' },
      'QUALIFICATION_DAY',
    ],
    ['a category without a day', { category: 'TEACHER', qualification: 'METHODIST' }, 'QUALIFICATION_DAY'],
    ['a document of no category', { category: 'TEACHER', qualificationDocument: '№ 5' }, 'QUALIFICATION_UNKNOWN'],
    ['a job to come', { jobStartedOn: '2025-01-01' }, 'JOB_IN_FUTURE'],
  ])('refuses %s', (_what, changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });
});
