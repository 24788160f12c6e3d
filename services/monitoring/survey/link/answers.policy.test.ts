import { describe, expect, it } from '@jest/globals';
import type { Question } from '../template/question.data.js';
import { answersProblems, toKept, type GivenAnswer } from './answers.policy.js';

const title = { ru: '', en: '' };
const question = (code: string, kind: Question['kind'], required = false, ...options: string[]): Question => ({
  ...{ code, kind, title, required },
  options: options.map((option) => ({ code: option, title })),
});

const QUESTIONS = [
  question('how', 'SCALE', true),
  question('go_on', 'ONE', false, 'yes', 'no'),
  question('why', 'SEVERAL', false, 'a', 'b', 'c'),
  question('good', 'TEXT'),
  question('bad', 'TEXT'),
  ...Array.from({ length: 6 }, (_, n) => question(`more${n}`, 'TEXT')),
];

const HOW = { question: 'how', score: 7 };
const found = (...answers: GivenAnswer[]) =>
  answersProblems(QUESTIONS, answers).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('answers to a questionnaire', () => {
  it('may leave out what is not required', () => {
    expect(found(HOW)).toEqual([]);
    expect(found()).toEqual(['ANSWER_MISSING answers']);
    expect(found({ question: 'how' })).toEqual(['ANSWER_MISSING answers']);
  });

  it.each([1, 10])('may be scored %d', (score) => {
    expect(found({ question: 'how', score })).toEqual([]);
  });

  it.each([0, 11, -1, 7.5, Number.NaN])('may not be scored %d', (score) => {
    expect(found({ question: 'how', score })).toEqual(['SCORE_RANGE answers.0.score']);
  });

  it.each<[string, GivenAnswer, string[]]>([
    ['one option', { question: 'go_on', choices: ['yes'] }, []],
    ['one option said twice', { question: 'go_on', choices: ['yes', 'yes'] }, []],
    ['two where one is asked', { question: 'go_on', choices: ['yes', 'no'] }, ['CHOICE_ONE answers.1.choices']],
    ['several', { question: 'why', choices: ['a', 'c'] }, []],
    ['one that there is not', { question: 'why', choices: ['z'] }, ['CHOICE_UNKNOWN answers.1.choices']],
    ['words for a choice', { question: 'why', text: 'a' }, ['ANSWER_UNFIT answers.1.text']],
    ['a score for words', { question: 'good', score: 5 }, ['ANSWER_UNFIT answers.1.score']],
    ['another question', { question: 'nothing', score: 5 }, ['QUESTION_UNKNOWN answers.1.question']],
    ['a question again', { question: 'how', score: 5 }, ['QUESTION_REPEATED answers.1.question']],
  ])('are %s', (_, answer, problems) => {
    expect(found(HOW, answer)).toEqual(problems);
  });

  it('have so many characters at most, each and together, spaces around them left out', () => {
    const words = (code: string, length: number) => ({ question: code, text: ` ${'я'.repeat(length)} ` });
    expect(found(HOW, words('good', 2000))).toEqual([]);
    expect(found(HOW, words('good', 2001))).toEqual(['ANSWER_TOO_LONG answers.1.text']);
    const five = ['good', 'bad', 'more0', 'more1', 'more2'].map((code) => words(code, 2000));
    expect(found(HOW, ...five)).toEqual([]);
    expect(found(HOW, ...five, words('more3', 1))).toEqual(['ANSWERS_TOO_LONG answers']);
  });
});

describe('what is kept of answers', () => {
  it('are words as they were written, without what a database refuses, and choices each once', () => {
    const markup = '<img src=x onerror=alert(1)>';
    expect(toKept([{ question: 'good', text: ` ${markup}\u0007 ` }])).toMatchObject([{ words: markup }]);
    expect(toKept([{ question: 'why', choices: ['a', 'a', 'b'] }])).toMatchObject([{ choices: ['a', 'b'] }]);
  });

  it('is nothing where nothing was said', () => {
    expect(toKept([{ question: 'good', text: '  ' }, { question: 'why', choices: [] }, { question: 'how' }])).toEqual(
      [],
    );
  });
});
