import { describe, expect, it } from '@jest/globals';
import { toWords, wordKey } from './words.js';

describe('wordKey', () => {
  it.each([
    ['#Веб_Дизайн', 'веб дизайн'],
    ['  веб   дизайн ', 'веб дизайн'],
    ['Ёлочные украшения', 'елочные украшения'],
    ['# робототехника', 'робототехника'],
    ['##Python', 'python'],
    ['C#', 'c#'],
    ['ｐｙｔｈｏｎ', 'python'],
  ])('takes %s for %s', (word, key) => {
    expect(wordKey(word)).toBe(key);
  });
});

describe('toWords', () => {
  it('shows words as they were first written, and each once', () => {
    expect(toWords(['#Сварка', 'сварка', 'ЁЛКА', 'елка', '', ' # '])).toEqual({
      shown: ['Сварка', 'ЁЛКА'],
      keys: ['сварка', 'елка'],
    });
  });

  it('takes apart #tags that stand in one entry, and no language', () => {
    expect(toWords(['#python #веб #дизайн', 'C# и .NET']).shown).toEqual(['python', 'веб', 'дизайн', 'C# и .NET']);
  });

  it('keeps nothing that cannot be seen or stored', () => {
    expect(toWords(['свар\u0000ка', 'ток\u200bарь', '\ud800']).keys).toEqual(['свар ка', 'ток арь', '\ufffd']);
  });
});
