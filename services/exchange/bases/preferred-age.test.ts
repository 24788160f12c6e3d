import { describe, expect, it } from '@jest/globals';
import { parsePreferredAge, preferredAgeText } from './preferred-age.js';

describe('parsePreferredAge', () => {
  it.each([
    ['14–17', { from: 14, to: 17 }],
    ['14-17 лет', { from: 14, to: 17 }],
    ['От 14 до 17 лет', { from: 14, to: 17 }],
    ['с 15 по 18', { from: 15, to: 18 }],
    ['старше 16', { from: 16 }],
    ['старше 16 лет', { from: 16 }],
    ['16+', { from: 16 }],
    ['от 16 лет и старше', { from: 16 }],
    ['16 лет и старше', { from: 16 }],
    ['не младше 16 лет', { from: 16 }],
    ['до 18 лет', { to: 18 }],
    ['не старше 18', { to: 18 }],
    ['Младше 18 лет.', { to: 18 }],
    ['16', { from: 16, to: 16 }],
    ['16 лет', { from: 16, to: 16 }],
    ['любой', {}],
    ['Любой возраст', {}],
    ['Не важно', {}],
    ['без ограничений', {}],
  ])('reads «%s»', (text, age) => {
    expect(parsePreferredAge(text)).toEqual(age);
  });

  it.each(['студенты старших курсов', '14, 16 и 17', '17–14', '3–4', '0', '16–160', '1 курс', '14–17, кроме 16', '', '2007'])(
    'leaves «%s» to its words',
    (text) => {
      expect(parsePreferredAge(text)).toBeNull();
    },
  ); // prettier-ignore
});

describe('preferredAgeText', () => {
  it('is read as what it was written from', () => {
    for (const [from, to] of [[14, 17], [16, 16], [16, null], [null, 18]] as const) {
      const text = preferredAgeText({ from, to })!;
      expect(parsePreferredAge(text)).toEqual({ ...(from && { from }), ...(to && { to }) });
    } // prettier-ignore
    expect(preferredAgeText({ from: null, to: null })).toBeNull();
  });
});
