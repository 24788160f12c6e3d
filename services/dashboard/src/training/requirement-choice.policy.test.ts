import { expect, it } from '@jest/globals';
import { choiceOf, competencesOf, named } from './requirement-choice.policy.js';

it('names a course, a competence of several words, or nothing', () => {
  expect(named(choiceOf({}))).toEqual({ courseId: null, competence: null });
  expect(named(choiceOf({ course: { id: 'k' }, competence: null }))).toEqual({ courseId: 'k', competence: null });
  expect(named(choiceOf({ course: null, competence: 'Обратная связь' }))).toEqual({
    courseId: null,
    competence: 'Обратная связь',
  });
});

it('lists each competence once, and the required one although no course gives it', () => {
  const courses = [{ programme: { competences: ['Сварка', 'ЧПУ'] } }, { programme: { competences: ['сварка'] } }];
  expect(competencesOf(courses, 'Черчение')).toEqual(['сварка', 'Черчение', 'ЧПУ']);
  expect(competencesOf([], null)).toEqual([]);
});
