import { describe, expect, it } from '@jest/globals';
import { isPairing, pairingOf } from './pairing.policy.js';

const term = (measure: string, category = '', form = '') => ({ measure, category, form });
const asked = (...numerator: ReturnType<typeof term>[]) => ({
  unit: 'PEOPLE' as const,
  direction: 'AT_LEAST' as const,
  numerator,
});

describe('who closes the gap of an indicator', () => {
  it('are those whom it would count once they are in a pair', () => {
    expect(pairingOf(asked(term('mentees', 'STUDENT')), 2026, 2026)).toEqual({
      side: 'mentees',
      categories: ['STUDENT'],
    });
    const both = asked(term('mentees', 'STUDENT', 'student-student'), term('mentees', 'PUPIL'));
    expect(pairingOf(both, 2027, 2026)).toEqual({ side: 'mentees', categories: ['STUDENT', 'PUPIL'] });
    expect(pairingOf(asked(term('mentors')), 2026, 2026)).toEqual({ side: 'mentors', categories: [] });
  });

  it.each([
    ['of a year that is over', asked(term('mentees')), 2025],
    ['of one not to exceed', { ...asked(term('mentees')), direction: 'AT_MOST' as const }, 2026],
    ['of one of things', { ...asked(term('mentees')), unit: 'PAIRS' as const }, 2026],
    ['of one of other people', asked(term('mentors_trained')), 2026],
    ['of one of both sides', asked(term('mentees', 'STUDENT'), term('mentors', 'TEACHER')), 2026],
  ])('is nobody %s, and it says why', (_, formula, year) => {
    const found = pairingOf(formula, year, 2026);
    expect(isPairing(found)).toBe(false);
    expect(found).toEqual({ ru: expect.stringMatching(/[а-я]/), en: expect.stringMatching(/[a-z]/) });
  });
});
