import { expect, it } from '@jest/globals';
import { leftOutTexts, termTitle } from './words.policy.js';

it('names what a measure is narrowed to in words, and a form that is gone by its code', () => {
  const forms = new Map([['pupil-pupil', { ru: 'Ученик – ученик', en: 'Pupil to pupil' }]]);
  const title = (category: string, form: string) => termTitle({ measure: 'mentees', category, form }, forms);
  expect(title('', '')).toEqual({ ru: 'наставляемые', en: 'mentees' });
  expect(title('STUDENT', '')).toEqual({ ru: 'наставляемые (студенты)', en: 'mentees (students)' });
  expect(title('PUPIL', 'pupil-pupil')).toEqual({
    ru: 'наставляемые (ученики, Ученик – ученик)',
    en: 'mentees (pupils, Pupil to pupil)',
  });
  expect(title('', 'gone').en).toBe('mentees (gone)');
});

it('says that want of consent is counted over all forms and categories, where the figure is of one', () => {
  const left = { expected: 1, reported: 1, withoutConsent: 2, hidden: 0, kept: false };
  const told = (narrowed: boolean) => leftOutTexts({ ...left, narrowed }).map(({ en }) => en);
  expect(told(false)).toEqual([expect.not.stringContaining('all forms')]);
  expect(told(true)).toEqual([expect.stringContaining('all forms and categories together')]);
});
