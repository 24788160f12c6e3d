import { expect, it } from '@jest/globals';
import { placedProblems } from './placed-problems.policy.js';

const PROBLEMS = [
  { message: 'Часы', path: ['modules', '1', 'hours'] },
  { message: 'Много', path: ['modules'] },
  { message: 'Нет такой', path: ['audience', '0'] },
  { message: 'Нет курса', path: ['courseId'] },
];

it('problems stand at their places, and what the form has no field for stands for the whole', () => {
  const { at, within, whole } = placedProblems(PROBLEMS, ['modules', 'audience']);
  expect([at('modules.1.hours'), at('modules.0.hours'), at('modules')]).toEqual(['Часы', undefined, 'Много']);
  expect([within('audience'), within('modules'), whole]).toEqual(['Нет такой', 'Часы Много', 'Нет курса']);
});

it('the steps that lead to the form are left out, and a message is said once', () => {
  const rows = ['title', 'title'].map((field) => ({ message: 'Пусто', path: ['rows', '0', field] }));
  const problems = placedProblems([...rows, { message: 'Часов много', path: ['rows'] }], ['title'], 2);
  expect([problems.at('title'), problems.whole]).toEqual(['Пусто', 'Часов много']);
});
