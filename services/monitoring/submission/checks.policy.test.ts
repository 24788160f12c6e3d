import { describe, expect, it } from '@jest/globals';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { findingsOf } from './checks.policy.js';

const SOUND = {
  'headcount_reported  ': 1,
  'learners  ': 400,
  'pupils  ': 60,
  'teachers  ': 40,
  'young_specialists  ': 9,
  'mentees  ': 90,
  'mentors  ': 30,
  'activities DONE ': 4,
  'mentorships_past_term  ': 0,
  'left_out_without_consent  ': 0,
};

const counted = (values: Readonly<Record<string, number>>) => ({ asOf: '2025-03-31', values });

const NOTHING = { counts: counted({}), former: null, formulas: [], corrected: null } as const;

const codesOf = (
  changed: Readonly<Record<string, number>>,
  former: Readonly<Record<string, number>> | null = null,
  formulas: readonly IndicatorFormula[] = [],
) =>
  findingsOf({ ...NOTHING, counts: counted({ ...SOUND, ...changed }), former: former && counted({ ...SOUND, ...former }), formulas })
    .map(({ code }) => code); // prettier-ignore

const SHARE_OF_LEARNERS = {
  numerator: [{ measure: 'mentees', category: 'STUDENT', form: '' }],
  denominator: [{ measure: 'learners', category: '', form: '' }],
  indicator: { title: 'Learners who are mentees' },
} as unknown as IndicatorFormula;

describe('findingsOf', () => {
  it('has nothing to say of figures that are as they should be', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({}, {})).toEqual([]);
  });

  it('asks about a side that fell by a third, from the edge on, and not about a fall of few', () => {
    expect(codesOf({ 'mentees  ': 60 }, { 'mentees  ': 90 })).toEqual(['FEWER_MENTEES']);
    expect(codesOf({ 'mentees  ': 61 }, { 'mentees  ': 90 })).toEqual([]);
    expect(codesOf({ 'mentors  ': 20 }, { 'mentors  ': 30 })).toEqual(['FEWER_MENTORS']);
    expect(codesOf({ 'mentors  ': 3 }, { 'mentors  ': 12 })).toEqual([]);
    expect(codesOf({ 'mentors  ': 2 }, { 'mentors  ': 12 })).toEqual(['FEWER_MENTORS']);
  });

  it('asks about what is missing, and then about nothing that rests on it', () => {
    const nothing = findingsOf(NOTHING);
    expect(nothing.map(({ code }) => code)).toEqual(['NO_HEADCOUNT', 'NO_YEAR']);
  });

  it.each([
    ['mentees STUDENT ', 401],
    ['mentors STUDENT ', 401],
    ['mentees TEACHER ', 41],
    ['mentors TEACHER ', 41],
    ['mentees YOUNG_SPECIALIST ', 10],
    ['mentees PUPIL ', 61],
    ['mentors PUPIL ', 61],
  ])('asks about more people of %s than the headcount has', (measure, people) => {
    expect(codesOf({ [measure]: people })).toEqual(['OVER_HEADCOUNT']);
    expect(codesOf({ [measure]: people - 1 })).toEqual([]);
  });

  it('asks about a share above 100 % by its name', () => {
    const counts = counted({ ...SOUND, 'mentees STUDENT ': 401 });
    const found = findingsOf({ ...NOTHING, counts, formulas: [SHARE_OF_LEARNERS] });
    expect(found.map(({ code }) => code)).toEqual(['OVER_HEADCOUNT', 'ABOVE_HUNDRED']);
    expect(found[1]!.text.en).toContain('Learners who are mentees');
  });

  it('asks about a headcount that was another one on the last day, and names what has changed of it', () => {
    const stood = { students: 400, pupils: 60, teachers: 41, young_specialists: 9 };
    const corrected = { correctedOn: '2025-04-02', stood, stands: { ...stood, students: 420, teachers: 40 } };
    const [found, ...more] = findingsOf({ ...NOTHING, counts: counted(SOUND), corrected });
    expect([found!.code, more]).toEqual(['HEADCOUNT_CORRECTED', []]);
    expect(found!.text.ru).toContain('исправлена 2025-04-02');
    expect(found!.text.ru).toContain('студентов было 400, стало 420; педагогов было 41, стало 40.');
    expect(found!.text.en).toContain('students 400 before, 420 now; teachers 41 before, 40 now.');
  });

  it('asks about pairs past their term, people without a consent, and an untouched roadmap', () => {
    expect(codesOf({ 'mentorships_past_term  ': 2 })).toEqual(['PAIRS_PAST_TERM']);
    expect(codesOf({ 'left_out_without_consent  ': 1 })).toEqual(['CONSENTS_MISSING']);
    expect(codesOf({ 'activities DONE ': 0 })).toEqual(['ROADMAP_UNTOUCHED']);
  });
});
