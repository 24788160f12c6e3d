import { describe, expect, it } from '@jest/globals';
import { atFields, dueOf, giverOn, newConsent, toInput } from './consent.policy.js';

const TODAY = '2025-03-01';
const born = (birthDate: string) => ({ birthDate, birthYear: Number(birthDate.slice(0, 4)) });
const ADULT = born('2004-03-15');
const consent = (endsOn: string | null, givenBy = 'SELF', inForce = true) => ({ endsOn, givenBy, inForce });

describe('what is due of a consent', () => {
  it('is another one when all in force end within 30 days', () => {
    expect(dueOf([consent('2025-03-31')], TODAY)).toBe('ends');
    expect(dueOf([consent('2025-04-01')], TODAY)).toBeNull();
    expect(dueOf([consent('2025-03-31'), consent(null)], TODAY)).toBeNull();
  });

  it('is the document where the college alone attests it', () => {
    expect(dueOf([consent(null, 'COLLEGE')], TODAY)).toBe('document');
    expect(dueOf([consent(null, 'COLLEGE'), consent(null)], TODAY)).toBeNull();
    expect(dueOf([consent(null, 'COLLEGE'), consent(null, 'SELF', false)], TODAY)).toBe('document');
  });

  it('is nothing where none is in force: that is said otherwise', () => {
    expect(dueOf([consent('2025-01-01', 'SELF', false)], TODAY)).toBeNull();
  });
});

describe('the form of a consent', () => {
  it('begins with the representative of a minor', () => {
    expect(newConsent(born('2007-03-02'), TODAY)).toMatchObject({ givenBy: 'REPRESENTATIVE', givenOn: TODAY });
    expect(newConsent(ADULT, TODAY)).toMatchObject({ givenBy: 'SELF' });
  });

  it('has the one consent who may on the day of the document', () => {
    expect(['2022-03-14', '2022-03-15'].map((day) => giverOn(ADULT, day))).toEqual(['REPRESENTATIVE', 'SELF']);
    const leapling = born('2008-02-29');
    expect(['2026-02-28', '2026-03-01'].map((day) => giverOn(leapling, day))).toEqual(['REPRESENTATIVE', 'SELF']);
    const bornIn = { birthDate: null, birthYear: 2007 };
    expect(['2025-12-30', '2025-12-31'].map((day) => giverOn(bornIn, day))).toEqual(['REPRESENTATIVE', 'SELF']);
    expect(giverOn({ birthDate: null, birthYear: null }, TODAY)).toBe('SELF');
  });

  it('sends nothing that was left empty, and no representative of who signs themself', () => {
    const form = { ...newConsent(ADULT, TODAY), documentNumber: ' 12/3 ', representativeName: 'Ким' };
    expect(toInput('p', form)).toEqual({
      personId: 'p',
      givenBy: 'SELF',
      givenOn: TODAY,
      validUntil: null,
      channel: 'PAPER',
      documentNumber: '12/3',
      representativeName: null,
      representativeRelation: null,
      representativeDocument: null,
    });
  });

  it('sends what is told of the representative of a minor, an unchosen relation as none', () => {
    const form = {
      ...newConsent(born('2009-03-02'), TODAY),
      representativeName: ' Ким ',
      representativeDocument: 'II-АБ',
    };
    expect(toInput('p', form)).toMatchObject({
      representativeName: 'Ким',
      representativeRelation: null,
      representativeDocument: 'II-АБ',
    });
    expect(toInput('p', { ...form, representativeRelation: 'PARENT' })).toMatchObject({
      representativeRelation: 'PARENT',
    });
  });

  it('shows a broken rule at its field', () => {
    const problems = [
      { message: 'a', path: ['givenOn'] },
      { message: 'b', path: ['input', 'givenOn'] },
      { message: 'c', path: ['personId'] },
    ];
    expect(atFields(problems)).toEqual({ givenOn: 'a b', whole: 'c' });
  });
});
