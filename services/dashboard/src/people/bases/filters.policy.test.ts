import { describe, expect, it } from '@jest/globals';
import { ALL_MENTEES, ALL_MENTORS, menteesAsked, mentorsAsked, mentorsFor } from './filters.policy.js';

const COLLEGE = 'c';

describe('the filters of the base of mentors', () => {
  it('ask about nothing that is not chosen', () => {
    expect(mentorsAsked(COLLEGE, { ...ALL_MENTORS, name: '  ' })).toEqual({
      collegeId: COLLEGE,
      search: null,
      categories: null,
      stays: 'CURRENT',
      competences: null,
      tags: null,
      age: null,
      frequency: null,
      free: null,
    });
  });

  it('take an age for one only when it is a number', () => {
    expect(mentorsAsked(COLLEGE, { ...ALL_MENTORS, age: ' 17 ' })).toMatchObject({ age: 17 });
    for (const age of ['x', '-1', '1.5', '1000']) {
      expect(mentorsAsked(COLLEGE, { ...ALL_MENTORS, age })).toMatchObject({ age: null });
    }
  });

  it('ask of potential mentors, who have no profile, a name and a category alone', () => {
    const asked = mentorsAsked(COLLEGE, {
      ...ALL_MENTORS,
      whom: 'POTENTIAL',
      name: 'Ким',
      category: 'STUDENT',
      tags: ['сварка'],
      free: true,
    });
    expect(asked).toEqual({ collegeId: COLLEGE, search: 'Ким', categories: ['STUDENT'], potential: true });
  });
});

describe('the filters of the base of mentees', () => {
  it('are asked about where chosen', () => {
    expect(menteesAsked(COLLEGE, { ...ALL_MENTEES, withoutMentor: true, needs: ['сварка'], whom: 'LEFT' })).toEqual({
      collegeId: COLLEGE,
      search: null,
      categories: null,
      stays: 'LEFT',
      needs: ['сварка'],
      withoutMentor: true,
    });
  });
});

describe('mentors for a mentee', () => {
  const mentee = { needs: ['сварка'], birthDate: null, birthYear: null };

  it('know what is needed, take the age, and have a place left', () => {
    expect(mentorsFor({ ...mentee, birthDate: '2008-03-02' }, '2025-03-01')).toEqual({
      ...ALL_MENTORS,
      competences: ['сварка'],
      age: '16',
      free: true,
    });
    expect(mentorsFor({ ...mentee, birthDate: '2008-03-02' }, '2025-03-02').age).toBe('17');
    expect(mentorsFor({ ...mentee, birthYear: 2008 }, '2025-03-01').age).toBe('17');
    expect(mentorsFor(mentee, '2025-03-01').age).toBe('');
  });
});
