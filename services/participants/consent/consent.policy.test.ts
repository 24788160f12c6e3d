import { describe, expect, it } from '@jest/globals';
import { consentBreaches, type ConsentFacts } from './consent.policy.js';

const student = { category: 'STUDENT', birthYear: 2008 } as const;
const codes = (consent: Partial<ConsentFacts>, person: Parameters<typeof consentBreaches>[1] = student) =>
  consentBreaches({ givenOn: '2024-09-01', givenBy: 'REPRESENTATIVE', ...consent }, person, '2024-10-01', []).map(
    (breach) => breach.code,
  );

describe('consentBreaches', () => {
  it('takes that of a representative, of an adult, and one that a college attests', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ givenBy: 'SELF' }, { category: 'STUDENT', birthDate: '2006-08-31' })).toEqual([]);
    expect(codes({ givenBy: 'COLLEGE' }, { category: 'PUPIL' })).toEqual([]);
    expect(codes({ givenBy: 'SELF' }, { category: 'TEACHER' })).toEqual([]);
  });

  it('refuses a minor’s own, and a learner’s own who may be one', () => {
    expect(codes({ givenBy: 'SELF' })).toEqual(['CONSENT_OF_MINOR']);
    expect(codes({ givenBy: 'SELF' }, { category: 'STUDENT' })).toEqual(['BIRTH_REQUIRED']);
  });

  it('refuses one of the future, and one that ends before it begins', () => {
    expect(codes({ givenOn: '2024-10-02' })).toEqual(['CONSENT_IN_FUTURE']);
    expect(codes({ validUntil: '2024-08-31' })).toEqual(['CONSENT_TERM_REVERSED']);
  });
});
