import { describe, expect, it } from '@jest/globals';
import { fill, say } from './messages.js';

const greeting = { ru: '{count} наставников: {form}', en: '{count} mentors: {form}' };

describe('say', () => {
  it('picks the language of the caller', () => {
    const text = { ru: 'наставник', en: 'mentor' };
    expect([say(text, 'ru'), say(text, 'en')]).toEqual(['наставник', 'mentor']);
  });
});

describe('fill', () => {
  it('fills the same values into both languages, and a bilingual value by language', () => {
    const form = { ru: 'студент–студент', en: 'student–student' };
    expect(fill(greeting, { count: 12, form })).toEqual({
      ru: '12 наставников: студент–студент',
      en: '12 mentors: student–student',
    });
  });

  it('fills a placeholder wherever it occurs and leaves zero visible', () => {
    expect(fill({ ru: '{n} из {n}', en: '{n} of {n}' }, { n: 0 })).toEqual({ ru: '0 из 0', en: '0 of 0' });
  });

  it('takes values literally', () => {
    expect(fill(greeting, { count: '{form}', form: '$& $1' }).en).toBe('{form} mentors: $& $1');
  });

  it('refuses a sentence that would stay half-filled', () => {
    expect(() => fill(greeting, { count: 1 })).toThrow(RangeError);
    expect(() => fill({ ru: '{toString}', en: '{toString}' }, {})).toThrow(RangeError);
  });
});
