import { describe, expect, it } from '@jest/globals';
import {
  consentProblems,
  ownWithdrawalProblems,
  reasonProblems,
  recordingProblems,
  type ConsentFacts,
} from './consent.policy.js';

const student = { category: 'STUDENT', birthYear: 2008 } as const;
const codes = (consent: Partial<ConsentFacts>, person: Parameters<typeof consentProblems>[1] = student) =>
  consentProblems({ givenOn: '2024-09-01', givenBy: 'REPRESENTATIVE', ...consent }, person, '2024-10-01', []).map(
    (problem) => problem.code,
  );

describe('consentProblems', () => {
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

  it('refuses a representative’s for whoever is of age on its day', () => {
    const of21 = { category: 'STUDENT', birthDate: '2003-03-15' } as const;
    expect(codes({}, of21)).toEqual(['CONSENT_FOR_ADULT']);
    expect(codes({ givenOn: '2021-03-15' }, of21)).toEqual(['CONSENT_FOR_ADULT']);
    expect(codes({ givenOn: '2021-03-14' }, of21)).toEqual([]);
    const bornIn2005 = { category: 'STUDENT', birthYear: 2005 } as const;
    expect(codes({ givenOn: '2023-12-31' }, bornIn2005)).toEqual(['CONSENT_FOR_ADULT']);
    expect(codes({ givenOn: '2023-12-30' }, bornIn2005)).toEqual([]);
    expect(codes({}, { category: 'TEACHER', birthDate: '1980-01-01' })).toEqual(['CONSENT_FOR_ADULT']);
  });

  it('refuses a representative’s for whoever may be of age', () => {
    for (const category of ['STUDENT', 'PUPIL', 'TEACHER'] as const) {
      expect(codes({}, { category })).toEqual(['BIRTH_REQUIRED']);
    }
  });

  it('refuses one of the future, and one that ends before it begins', () => {
    expect(codes({ givenOn: '2024-10-02' })).toEqual(['CONSENT_IN_FUTURE']);
    expect(codes({ validUntil: '2024-08-31' })).toEqual(['CONSENT_TERM_REVERSED']);
  });
});

describe('a consent taken down by hand', () => {
  const day = { today: '2024-10-01', withdrawn: false };
  const missing = (consent: Partial<ConsentFacts>, withdrawn = false, birthYear = 2008) =>
    recordingProblems(
      { givenOn: '2024-09-01', givenBy: 'REPRESENTATIVE', ...consent },
      { ...student, birthYear, ...day, withdrawn },
      ['rows', 0],
    ).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('names the representative who signed, in more than spaces, and nobody else does', () => {
    expect(missing({})).toEqual([
      'REPRESENTATIVE_REQUIRED rows.0.representativeName',
      'REPRESENTATIVE_RELATION_REQUIRED rows.0.representativeRelation',
      'REPRESENTATIVE_DOCUMENT_REQUIRED rows.0.representativeDocument',
    ]);
    const mother = {
      representativeName: 'Иванова Мария',
      representativeRelation: 'PARENT',
      representativeDocument: 'II-ДН № 123456',
    };
    expect(missing(mother)).toEqual([]);
    expect(missing({ ...mother, representativeName: '  ' })).toEqual([
      'REPRESENTATIVE_REQUIRED rows.0.representativeName',
    ]);
    expect(missing({ ...mother, representativeDocument: 'x'.repeat(201) })).toEqual([
      'REPRESENTATIVE_DOCUMENT_TOO_LONG rows.0.representativeDocument',
    ]);
    expect(missing({ ...mother, givenBy: 'COLLEGE' })).toEqual([
      'REPRESENTATIVE_UNEXPECTED rows.0.representativeName',
      'REPRESENTATIVE_UNEXPECTED rows.0.representativeRelation',
      'REPRESENTATIVE_UNEXPECTED rows.0.representativeDocument',
    ]);
    expect(missing({ givenBy: 'COLLEGE' })).toEqual([]);
    expect(missing({ givenBy: 'SELF' }, false, 1990)).toEqual([]);
  });

  it('does not bring back one that was withdrawn', () => {
    expect(missing({ givenBy: 'COLLEGE' }, true)).toEqual(['CONSENT_WITHDRAWN rows.0.givenOn']);
  });
});

describe('why a consent is withdrawn', () => {
  const codesOf = (reason?: string | null) => reasonProblems(reason).map(({ code }) => code);

  it('need not be said, and is more than spaces where it is, within its bound', () => {
    expect([codesOf(), codesOf(null), codesOf('Переезд')]).toEqual([[], [], []]);
    expect([codesOf('  '), codesOf('x'.repeat(501))]).toEqual([['REASON_MISSING'], ['REASON_MISSING']]);
  });
});

describe('a consent taken back by the person or who represents them', () => {
  const problems = (birthDate: string, byRepresentative: boolean) =>
    ownWithdrawalProblems({ birthDate }, { today: '2024-10-01', byRepresentative }).map(({ code }) => code);

  it('is the representative’s for a minor, and from the 18th birthday on the person’s own', () => {
    expect(problems('2006-10-02', false)).toEqual(['CONSENT_OF_REPRESENTATIVE']);
    expect(problems('2006-10-02', true)).toEqual([]);
    expect(problems('2006-10-01', false)).toEqual([]);
  });
});
