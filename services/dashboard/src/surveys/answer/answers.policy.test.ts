import { describe, expect, it } from '@jest/globals';
import { missingIn, problemsByQuestion, toggled, toInput, type Answers } from './answers.policy.js';

const QUESTIONS = [
  { code: 'skills', required: true },
  { code: 'expected', required: true },
  { code: 'improve', required: false },
];

describe('a questionnaire that is being answered', () => {
  it('lacks what is required and empty', () => {
    const answers: Answers = new Map([['expected', { choices: [] }]]);
    expect(missingIn(QUESTIONS, answers)).toEqual(['skills', 'expected']);
    expect(missingIn(QUESTIONS, new Map([['skills', { score: 1 }], ['expected', { choices: ['a'] }]]))).toEqual([]); // prettier-ignore
  });

  it('is sent in the order of its questions, without what was left empty', () => {
    const answers: Answers = new Map([
      ['improve', { text: '  ' }],
      ['expected', { choices: ['a', 'b'] }],
      ['skills', { score: 7 }],
    ]);
    expect(toInput(QUESTIONS, answers)).toEqual([
      { question: 'skills', score: 7 },
      { question: 'expected', choices: ['a', 'b'] },
    ]);
    expect(toInput(QUESTIONS, new Map([['improve', { text: ' Чаще видеться ' }]]))).toEqual([
      { question: 'improve', text: 'Чаще видеться' },
    ]);
  });

  it('has problems at the questions that they are about, by their place in what was sent', () => {
    const sent = [{ question: 'skills' }, { question: 'improve' }];
    const problems = [
      { message: 'Длинно.', path: ['answers', '1', 'text'] },
      { message: 'Всё вместе длинно.', path: ['answers'] },
      { message: 'Такой ссылки нет.', path: ['link'] },
    ];
    expect([...problemsByQuestion(problems, sent)]).toEqual([
      ['improve', 'Длинно.'],
      ['', 'Всё вместе длинно. Такой ссылки нет.'],
    ]);
  });

  it('takes one option or several', () => {
    expect(toggled(['a'], 'b', false)).toEqual(['b']);
    expect(toggled(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a', true)).toEqual(['b']);
  });
});
