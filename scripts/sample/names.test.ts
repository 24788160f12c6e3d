import { describe, expect, it } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.data.js';
import { feminine, fullName } from './names.js';

describe('made-up names', () => {
  it.each([
    ['Попов', 'Попова'],
    ['Соловьёв', 'Соловьёва'],
    ['Никитин', 'Никитина'],
    ['Покровский', 'Покровская'],
    ['Шевченко', 'Шевченко'],
  ])('%s has the feminine form %s', (masculine, expected) => {
    expect(feminine(masculine)).toBe(expected);
  });

  it('agree in gender in all three parts', () => {
    const chance = random('names');
    for (let n = 0; n < 500; n += 1) {
      const { familyName, givenName, patronymic } = fullName(chance);
      const woman = GIVEN_NAMES.F.includes(givenName);
      expect(patronymic.endsWith('на')).toBe(woman);
      if (!familyName.endsWith('ко')) expect(/(ва|на|ая)$/.test(familyName)).toBe(woman);
    }
  });

  it('have family names of kinds whose feminine form is known', () => {
    for (const name of FAMILY_NAMES) expect(name).toMatch(/(ов|ев|ёв|ин|ский|ко)$/);
  });
});
