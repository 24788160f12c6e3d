import { describe, expect, it } from '@jest/globals';
import { timesOfText, wordOfName, wordsOfText } from './told-words.policy.js';

const keys = (words: readonly { key: string }[]) => words.map(({ key }) => key).join(' | ');

describe('what people tell of themselves', () => {
  it('is taken thing by thing, whatever stands between them', () => {
    expect(keys(wordsOfText('Шахматы, #робототехника; Походы и  ёлки.\nC++'))).toBe(
      'шахматы | робототехника | походы | елки | c++',
    );
    expect(wordsOfText('Шахматы, шахматы')).toEqual([{ key: 'шахматы', shown: 'Шахматы' }]);
    expect([wordsOfText(null), wordsOfText(' , . ')]).toEqual([[], []]);
  });

  it('has an end', () => {
    const many = Array.from({ length: 500 }, (_, n) => `дело ${n}`).join(', ');
    expect(wordsOfText(many)).toHaveLength(30);
  });

  it('is one word where it is one name', () => {
    expect(wordOfName(' Сварочное  производство ')?.key).toBe('сварочное производство');
    expect(wordOfName(null)).toBeNull();
    expect(wordOfName(' — ')).toBeNull();
  });

  it('names days and parts of a day in both languages', () => {
    expect(keys(timesOfText('Вторник и четверг, вечером'))).toBe('вт | чт | вечер');
    expect(keys(timesOfText('вт., чт. после 15:00'))).toBe('вт | чт');
    expect(keys(timesOfText('по будням утром'))).toBe('пн | вт | ср | чт | пт | утро');
    expect(keys(timesOfText('в выходные'))).toBe('сб | вс');
    expect(keys(timesOfText('in the evening on Fridays? no: friday'))).toBe('пт | вечер');
    expect(timesOfText('как договоримся, в среднем час')).toEqual([]);
  });
});
