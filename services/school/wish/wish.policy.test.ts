import { describe, expect, it } from '@jest/globals';
import { toWish, wishProblems, type WishedCourse } from './wish.policy.js';

const WISHER = { id: 'p', collegeId: 'c', category: 'STUDENT', consentInForce: true, mayMentor: true, application: null, enrolled: null }; // prettier-ignore
const COURSE: WishedCourse = { retiredOn: null, categories: [], keptTo: null };

describe('a wish', () => {
  it('is a course or one competence, in any spelling', () => {
    expect(toWish({ courseId: 'k' })).toEqual({ courseId: 'k', competence: null, key: null });
    expect(toWish({ competence: ' #Обратная   Связь' })).toMatchObject({ competence: 'Обратная Связь', key: 'обратная связь' }); // prettier-ignore
    for (const given of [{}, { competence: ' ' }, { competence: '#а #б' }, { courseId: 'k', competence: 'а' }]) {
      expect(toWish(given)).toBeNull();
    }
  });

  const of = (
    given: object,
    wisher = {},
    course: WishedCourse | null = COURSE,
    standing = { known: false, count: 0 },
  ) => wishProblems(toWish(given)!, { ...WISHER, ...wisher }, course, standing).map(({ code }) => code);

  it('is of whoever may apply, of a course that is for them, and one of ten', () => {
    const [course, word] = [{ courseId: 'k' }, { competence: 'Сварка' }];
    expect([of(course), of(word, {}, null), of(word, {}, null, { known: true, count: 10 })]).toEqual([[], [], []]);
    expect(of(course, {}, null)).toEqual(['COURSE_NOT_FOUND']);
    expect(of(course, {}, { ...COURSE, retiredOn: '2026-01-01' })).toEqual(['COURSE_RETIRED']);
    expect(of(course, {}, { ...COURSE, keptTo: 'another' })).toEqual(['COURSE_OF_ANOTHER_COLLEGE']);
    expect(of(course, {}, { ...COURSE, categories: ['TEACHER'] })).toEqual(['NOT_IN_AUDIENCE']);
    expect(of(word, { consentInForce: false }, null)).toEqual(['CONSENT_MISSING']);
    expect(of(word, { mayMentor: false }, null)).toEqual(['NOT_A_MENTOR']);
    expect(of({ competence: 'я'.repeat(101) }, {}, null)).toEqual(['COMPETENCE_TOO_LONG']);
    expect(of(word, {}, null, { known: false, count: 10 })).toEqual(['WISHES_TOO_MANY']);
  });
});
