import { describe, expect, it } from '@jest/globals';
import { fieldProblems } from './field-problems.policy.js';

const said = (message: string, ...path: string[]) => ({ message, path });

describe('problems of a form', () => {
  it('stand at the last field that their path names', () => {
    const problems = [
      said('Цель — от 0 до 100.', 'rows', '0', 'value'),
      said('Назовите документ.', 'rows', '0', 'document'),
    ];
    expect(fieldProblems(problems, ['value', 'document'])).toEqual({
      value: 'Цель — от 0 до 100.',
      document: 'Назовите документ.',
    });
  });

  it('stand for the whole where the form has no such field, and each once', () => {
    const problems = [said('Нечего публиковать.', 'periodId'), said('Нечего публиковать.'), said('И ещё.', 'rows')];
    expect(fieldProblems(problems, ['reason'])).toEqual({ whole: 'Нечего публиковать. И ещё.' });
    expect(fieldProblems([], ['reason'])).toEqual({});
  });
});
