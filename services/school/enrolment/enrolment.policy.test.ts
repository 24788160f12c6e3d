import { describe, expect, it } from '@jest/globals';
import { wordsOf, type Problem } from '#kernel/graph/problem.js';
import {
  completionCorrectionProblems,
  completionOrderProblems,
  completionProblems,
  correctionProblems,
  enrolmentProblems,
  holdsPlace,
  intakeProblems,
  withdrawalProblems,
} from './enrolment.policy.js';

const COHORT = { regionId: 'krai', year: 2024, startsOn: '2024-10-01', endsOn: '2025-05-31', today: '2025-06-10' };
const STANDING = { enrolledOn: '2024-09-10', completedOn: null, completionOrder: null, withdrawnOn: null };
const ENDING = { number: '5-о', date: '2025-06-10' };
const ROW = ['rows', '0'];

const codes = (problems: readonly Problem[]) => problems.map(({ code, path }) => [code, path.join('.')]);

describe('the intake of a cohort', () => {
  it('takes an order dated by its last day, or none', () => {
    expect(intakeProblems(COHORT, 'krai', { number: '1', date: '2025-05-31' })).toEqual([]);
    expect(intakeProblems(COHORT, 'krai', null)).toEqual([]);
  });

  it('refuses an order after its end, one of tomorrow, and a college of another region', () => {
    const late = intakeProblems(COHORT, 'krai', { number: '1', date: '2025-06-01' });
    expect(codes(late)).toEqual([['ORDER_AFTER_END', 'order.date']]);
    const early = intakeProblems({ ...COHORT, today: '2024-12-01' }, 'krai', { number: '1', date: '2024-12-02' });
    expect(codes(early)).toEqual([['ORDER_IN_FUTURE', 'order.date']]);
    expect(codes(intakeProblems(COHORT, 'oblast', null))).toEqual([['COHORT_OF_ANOTHER_REGION', 'cohortId']]);
    expect(codes(intakeProblems(COHORT, null, null))).toEqual([['COHORT_OF_ANOTHER_REGION', 'cohortId']]);
  });
});

describe('enrolling a person', () => {
  const joined = { id: 'k', hostCollegeId: 'h', capacity: null, held: 0, categories: [], keptTo: null };
  const cohort = { ...COHORT, ...joined };
  const mentor = {
    ...{ id: 'p', collegeId: 'c', category: 'STUDENT', consentInForce: true, mayMentor: true },
    ...{ application: null, enrolled: null },
  };
  const of = (change: object) => codes(enrolmentProblems({ ...mentor, ...change }, cohort, ROW));

  it('needs a mentor of the college, or a candidate, with a consent in force', () => {
    expect(of({})).toEqual([]);
    expect(codes(enrolmentProblems(undefined, cohort, ROW))).toEqual([['PERSON_NOT_FOUND', 'rows.0.personId']]);
    expect(of({ consentInForce: false })).toEqual([['CONSENT_MISSING', 'rows.0.personId']]);
    expect(of({ mayMentor: false })).toEqual([['NOT_A_MENTOR', 'rows.0.personId']]);
  });

  it('is not possible for who has left the cohort, or was declined', () => {
    expect(of({ enrolled: { id: 'e', withdrawnOn: '2025-01-01' } })).toEqual([
      ['ENROLMENT_WITHDRAWN', 'rows.0.personId'],
    ]);
    expect(of({ application: { id: 'a', state: 'DECLINED' } })).toEqual([['APPLICATION_DECLINED', 'rows.0.personId']]);
  });

  it('does not judge anew who is enrolled, but for the consent', () => {
    const enrolled = { id: 'e', withdrawnOn: null };
    expect(of({ mayMentor: false, enrolled })).toEqual([]);
    expect(of({ consentInForce: false, enrolled })).toEqual([['CONSENT_MISSING', 'rows.0.personId']]);
  });

  it('takes a place from nobody who holds one', () => {
    expect(holdsPlace({ ...mentor, application: { id: 'a', state: 'APPLIED' } })).toBe(true);
    expect(holdsPlace({ ...mentor, application: { id: 'a', state: 'WAITING' } })).toBe(false);
    expect(holdsPlace(mentor)).toBe(false);
  });
});

describe('correcting an order', () => {
  it('is possible for a listener, by an order from before they left', () => {
    const order = { number: '1', date: '2025-01-10' };
    const of = (withdrawnOn: string | null) =>
      codes(correctionProblems({ number: '2', withdrawnOn }, order, ['ids', 0]));
    expect([of(null), of('2025-01-10')]).toEqual([[], []]);
    expect(of('2025-01-09')).toEqual([['ORDER_AFTER_WITHDRAWAL', 'ids.0']]);
    expect(codes(correctionProblems(undefined, order, ['ids', 0]))).toEqual([['ENROLMENT_NOT_FOUND', 'ids.0']]);
  });
});

describe('completing a course', () => {
  const on = (
    completedOn: string,
    change: object = {},
    { cohort = COHORT, order = ENDING, lacking = LACKS_NOTHING } = {},
  ) => codes(completionProblems({ completedOn, order, lacking }, { ...STANDING, ...change }, cohort, ROW));
  const LACKS_NOTHING: { ru: string; en: string }[] = [];
  const implausible = [['COMPLETION_IMPLAUSIBLE', 'rows.0.completedOn']];

  it('is possible from the first day of the cohort to that of the order, in its academic year', () => {
    expect(on('2024-10-01')).toEqual([]);
    expect(on('2025-06-10')).toEqual([]);
    expect(on('2024-09-30')).toEqual(implausible);
    expect(on('2025-06-11')).toEqual(implausible);
    const late = { order: { number: '5', date: '2025-12-01' } };
    expect(on('2025-08-31', {}, late)).toEqual([]);
    expect(on('2025-09-01', {}, late)).toEqual(implausible);
  });

  it('needs an order that is signed', () => {
    expect(codes(completionOrderProblems(null, COHORT))).toEqual([['COMPLETION_ORDER_MISSING', 'order']]);
    expect(codes(completionOrderProblems(ENDING, COHORT))).toEqual([]);
    const tomorrow = { ...ENDING, date: '2025-06-11' };
    expect(codes(completionOrderProblems(tomorrow, COHORT))).toEqual([['ORDER_IN_FUTURE', 'order.date']]);
  });

  it('needs the rule to be met, and says what is lacking', () => {
    const lacking = [
      { ru: 'Тест: оценки нет', en: 'Test: no mark' },
      { ru: 'два', en: 'two' },
    ];
    const [problem] = completionProblems({ completedOn: '2025-06-10', order: ENDING, lacking }, STANDING, COHORT, ROW);
    expect(problem).toMatchObject({ code: 'RULE_NOT_MET', path: ['rows', '0', 'personId'] });
    expect(wordsOf(problem!)).toEqual({
      ru: 'Условия окончания не выполнены: Тест: оценки нет; два.',
      en: 'The rule of completion is not met: Test: no mark; two.',
    });
  });

  it('happens once, to who is enrolled', () => {
    const done = { completedOn: '2025-05-20', completionOrder: ENDING };
    expect(on('2025-05-20', done)).toEqual([]);
    const already = [['COMPLETED_ALREADY', 'rows.0.personId']];
    expect([on('2025-05-21', done), on('2025-05-20', { ...done, completionOrder: null })]).toEqual([already, already]);
    expect(on('2025-05-20', { withdrawnOn: '2025-01-01' })).toEqual([['ENROLMENT_WITHDRAWN', 'rows.0.personId']]);
    const nobody = completionProblems(
      { completedOn: '2025-05-20', order: ENDING, lacking: [] },
      undefined,
      COHORT,
      ROW,
    );
    expect(codes(nobody)).toEqual([['NOT_ENROLLED', 'rows.0.personId']]);
  });

  it('has its order corrected, to one of its day or later', () => {
    const of = (completedOn: string | null) => codes(completionCorrectionProblems({ completedOn }, ENDING, ['ids', 0]));
    expect(of('2025-06-10')).toEqual([]);
    expect(of('2025-06-11')).toEqual([['COMPLETION_IMPLAUSIBLE', 'ids.0']]);
    expect(of(null)).toEqual([['NOT_COMPLETED', 'ids.0']]);
    expect(codes(completionCorrectionProblems(undefined, ENDING, ['ids', 0]))).toEqual([
      ['ENROLMENT_NOT_FOUND', 'ids.0'],
    ]);
  });
});

describe('leaving a cohort', () => {
  const on = (day: string, change: object = {}) =>
    codes(withdrawalProblems(day, { ...STANDING, ...change }, COHORT, ROW));

  it('is possible from the day of enrolment to today', () => {
    expect(on('2024-09-10')).toEqual([]);
    expect(on('2025-06-10')).toEqual([]);
    expect(on('2024-09-09')).toEqual([['WITHDRAWAL_IMPLAUSIBLE', 'rows.0.withdrawnOn']]);
    expect(on('2025-06-11')).toEqual([['WITHDRAWAL_IMPLAUSIBLE', 'rows.0.withdrawnOn']]);
  });

  it('is over with the completion of the course', () => {
    expect(on('2025-06-01', { completedOn: '2025-05-20' })).toEqual([['COMPLETED_ALREADY', 'rows.0.personId']]);
    expect(codes(withdrawalProblems('2025-06-01', undefined, COHORT, ROW))).toEqual([
      ['NOT_ENROLLED', 'rows.0.personId'],
    ]);
  });
});
