import { describe, expect, it } from '@jest/globals';
import type { Problem } from '#kernel/graph/problem.js';
import { acceptProblems, applyProblems, closeProblems, openProblems, reasonProblems } from './application.policy.js';
import { freePlaces } from '../joining/joining.policy.js';

const ROW = ['rows', '0'];
const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);

const COHORT = {
  ...{ id: 'k', hostCollegeId: 'h', regionId: 'krai', year: 2024, startsOn: '2024-10-01', endsOn: '2025-05-31' },
  ...{ today: '2025-05-31', capacity: 20, held: 19, categories: ['STUDENT'], keptTo: null },
};
const MENTOR = {
  ...{ id: 'p', collegeId: 'c', category: 'STUDENT', consentInForce: true, mayMentor: true },
  ...{ application: null, enrolled: null },
};

describe('applying', () => {
  const of = (change: object, cohort: object = {}) =>
    codes(applyProblems({ ...MENTOR, ...change }, { ...COHORT, ...cohort }, ROW));

  it('is for mentors and candidates with a consent in force, of the audience', () => {
    expect(of({})).toEqual([]);
    expect(of({ consentInForce: false })).toEqual(['CONSENT_MISSING']);
    expect(of({ mayMentor: false, category: 'PUPIL' })).toEqual(['NOT_A_MENTOR']);
    expect(of({ category: 'TEACHER' })).toEqual(['NOT_IN_AUDIENCE']);
    expect(of({ category: 'TEACHER' }, { categories: [] })).toEqual([]);
    expect(codes(applyProblems(undefined, COHORT, ROW))).toEqual(['PERSON_NOT_FOUND']);
  });

  it('is for the own mentors alone of a course that is kept to them', () => {
    expect(of({}, { keptTo: 'c' })).toEqual([]);
    expect(of({}, { keptTo: 'other' })).toEqual(['COURSE_OF_ANOTHER_COLLEGE']);
  });

  it('is over for who is a listener, was one, or was declined; not for who took it back', () => {
    expect(of({ enrolled: { id: 'e', withdrawnOn: null } })).toEqual(['ENROLLED_ALREADY']);
    expect(of({ enrolled: { id: 'e', withdrawnOn: '2025-01-01' } })).toEqual(['ENROLMENT_WITHDRAWN']);
    expect(of({ application: { id: 'a', state: 'DECLINED' } })).toEqual(['APPLICATION_DECLINED']);
    expect(of({ application: { id: 'a', state: 'WITHDRAWN' } })).toEqual([]);
  });

  it('is possible to the last day of the cohort', () => {
    expect(openProblems(COHORT)).toEqual([]);
    expect(codes(openProblems({ ...COHORT, today: '2025-06-01' }))).toEqual(['COHORT_OVER']);
  });

  it('finds as many places as are left, and never fewer than none', () => {
    expect(freePlaces(COHORT)).toBe(1);
    expect(freePlaces({ capacity: 20, held: 21 })).toBe(0);
    expect(freePlaces({ capacity: null, held: 21 })).toBeGreaterThan(1_000_000);
  });
});

describe('deciding an application', () => {
  const standing = {
    ...{ id: 'a', collegeId: 'c', personId: 'p', state: 'APPLIED' as const },
    ...{ consentInForce: true, enrolmentId: null },
  };
  const accept = (change: object) => codes(acceptProblems({ ...standing, ...change }, ROW));
  const close = (change: object, into: 'DECLINED' | 'WITHDRAWN' = 'DECLINED') =>
    codes(closeProblems({ ...standing, ...change }, into, ROW));

  it('accepts one that holds a place, of who consents still', () => {
    expect([accept({}), accept({ state: 'ACCEPTED' })]).toEqual([[], []]);
    expect(accept({ state: 'WAITING' })).toEqual(['COHORT_FULL']);
    expect(accept({ state: 'DECLINED' })).toEqual(['APPLICATION_CLOSED']);
    expect(accept({ consentInForce: false })).toEqual(['CONSENT_MISSING']);
    expect(codes(acceptProblems(undefined, ROW))).toEqual(['APPLICATION_NOT_FOUND']);
  });

  it('declines and takes back one that stands, of nobody who is enrolled', () => {
    expect([close({}), close({ state: 'WAITING' }), close({ state: 'DECLINED' })]).toEqual([[], [], []]);
    expect(close({ state: 'WITHDRAWN' })).toEqual(['APPLICATION_CLOSED']);
    expect(close({ state: 'DECLINED' }, 'WITHDRAWN')).toEqual(['APPLICATION_CLOSED']);
    expect(close({ state: 'ACCEPTED', enrolmentId: 'e' })).toEqual(['ENROLLED_ALREADY']);
  });

  it('says why it declines', () => {
    expect(reasonProblems('Группа для педагогов')).toEqual([]);
    expect([codes(reasonProblems(null)), codes(reasonProblems('я'.repeat(501)))]).toEqual([
      ['DECLINE_REASON_MISSING'],
      ['DECLINE_REASON_MISSING'],
    ]);
  });
});
