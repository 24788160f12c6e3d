import { describe, expect, it } from '@jest/globals';
import { answersIn, compared } from './checkpoint.policy.js';

const question = (code: string) => ({ code, title: code.toUpperCase(), options: [{ code: 'a', title: 'Первое' }] });
const answer = (code: string, of: object) => ({
  question: question(code),
  score: null,
  choices: null,
  text: null,
  ...of,
});
const sheet = (...answers: ReturnType<typeof answer>[]) => ({ answers });

describe('sheets of a checkpoint', () => {
  it('are read side by side, however they were answered', () => {
    const now = sheet(answer('x', { score: 7 }), answer('y', { choices: ['a', 'z'] }));
    const before = sheet(answer('w', { text: 'Было' }), answer('x', { score: 5 }));
    expect(compared(now, before)).toEqual([
      { code: 'x', title: 'X', now: '7', before: '5' },
      { code: 'y', title: 'Y', now: 'Первое, z', before: null },
      { code: 'w', title: 'W', now: null, before: 'Было' },
    ]);
    expect(compared(null, null)).toEqual([]);
  });

  it('are corrected from what stands in them', () => {
    expect([...answersIn(sheet(answer('x', { score: 7 }), answer('w', { text: 'Так' })))]).toEqual([
      ['x', { score: 7 }],
      ['w', { text: 'Так' }],
    ]);
    expect([...answersIn(null)]).toEqual([]);
  });
});
