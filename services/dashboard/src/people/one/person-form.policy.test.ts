import { describe, expect, it } from '@jest/globals';
import { formOf, isEnough, NOBODY, personRow } from './person-form.policy.js';

const SOMEBODY = { ...NOBODY, familyName: ' Иванова ', givenName: 'Анна' };

describe('a person written by hand', () => {
  it('has a name, and a representative of an employer a place of work', () => {
    expect([isEnough(NOBODY), isEnough(SOMEBODY)]).toEqual([false, true]);
    const representative = { ...SOMEBODY, category: 'EMPLOYER_REPRESENTATIVE' } as const;
    expect([isEnough(representative), isEnough({ ...representative, workplace: 'Завод' })]).toEqual([false, true]);
  });

  it('says nothing where nothing is written, and the year with the day of birth', () => {
    expect(personRow(SOMEBODY, 'k')).toMatchObject({
      externalId: 'k',
      familyName: 'Иванова',
      phone: null,
      birthYear: null,
    });
    expect(personRow({ ...SOMEBODY, birthDate: '2008-03-15', birthYear: '1999' }, 'k').birthYear).toBe(2008);
    expect(personRow({ ...SOMEBODY, birthYear: '2008' }, 'k').birthYear).toBe(2008);
  });

  it('is what is known of them', () => {
    const { familyName, ...rest } = NOBODY;
    const known = { ...rest, familyName: 'А', phone: null, birthYear: 2008 };
    expect(formOf(known)).toEqual({ ...rest, familyName: 'А', birthYear: '2008' });
    expect(familyName).toBe('');
  });
});
