import { describe, expect, it } from '@jest/globals';
import { fill } from '#kernel/i18n/messages.js';
import {
  agreementVerdict,
  answerVerdict,
  approvalVerdict,
  correctionVerdict,
  overlappingPairs,
  endVerdict,
  leaveVerdict,
  pairProblems,
  plannedEnd,
  proposedPeriodProblems,
  voidVerdict,
  yearsOf,
  type Known,
  type Standing,
  type Verdict,
} from './mentorship.policy.js';

const said = (verdict: Verdict) =>
  Array.isArray(verdict) ? verdict.map(({ code, path }) => `${code} ${path.join('.')}`.trim()) : verdict;

const person = (category: string, collegeId = 'here', wereInYear: string[] = []) => ({
  category,
  wereInYear,
  collegeId,
  consentInForce: true,
});
const EMPLOYER_STUDENT = { ru: 'Работодатель – студент', en: 'Employer to student' };
const known: Known = {
  collegeId: 'here',
  forms: new Map([
    [
      'employer-student',
      { title: EMPLOYER_STUDENT, mentorCategory: 'EMPLOYER_REPRESENTATIVE', menteeCategory: 'STUDENT' },
    ],
  ]),
  people: new Map([
    ['student', person('STUDENT')],
    ['student elsewhere', person('STUDENT', 'there')],
    ['teacher', person('TEACHER')],
    ['teacher since this year', person('TEACHER', 'here', ['STUDENT'])],
    ['professional', person('EMPLOYER_REPRESENTATIVE')],
    ['professional elsewhere', person('EMPLOYER_REPRESENTATIVE', 'there')],
  ]),
};

describe('two people', () => {
  it.each([
    ['student', 'professional', 'employer-student', []],
    ['student', 'professional elsewhere', 'employer-student', []],
    ['student elsewhere', 'professional', 'employer-student', ['PERSON_NOT_FOUND menteeId']],
    ['nobody', 'no one', 'employer-student', ['PERSON_NOT_FOUND menteeId', 'PERSON_NOT_FOUND mentorId']],
    ['teacher', 'professional', 'employer-student', ['CATEGORY_MISMATCH menteeId']],
    ['student', 'teacher', 'employer-student', ['CATEGORY_MISMATCH mentorId']],
    ['student', 'student elsewhere', 'employer-student', ['PERSON_NOT_FOUND mentorId']],
    ['teacher since this year', 'professional', 'employer-student', []],
    ['student', 'professional', 'cat-dog', ['FORM_UNKNOWN form']],
    ['student', 'student', 'employer-student', ['SAME_PERSON mentorId', 'CATEGORY_MISMATCH mentorId']],
  ])('%s with %s as %s', (menteeId, mentorId, form, expected) => {
    expect(said(pairProblems({ menteeId, mentorId, form }, known, []))).toEqual(expected);
  });

  it('of another category are told so in words, and in the language of the caller', () => {
    const pair = { menteeId: 'student', mentorId: 'teacher', form: 'employer-student' };
    const [found] = pairProblems(pair, known, []);
    expect(fill(found!.text, found!.values!)).toEqual({
      ru: 'По форме «Работодатель – студент» здесь нужен представитель предприятия, а этот человек — педагог.',
      en: 'By the form “Employer to student” this is the place of: employer representative. The person is: teacher.',
    });
  });
});

describe('the days of a proposal for 2024/2025', () => {
  it.each([
    ['2024-08-01', null, []],
    ['2024-07-31', null, ['DATE_OUTSIDE_YEAR startedOn']],
    ['2025-08-31', null, []],
    ['2025-09-01', '2025-10-01', ['DATE_OUTSIDE_YEAR startedOn']],
    ['2024-10-01', '2026-08-31', []],
    ['2024-10-01', '2026-09-01', ['DATE_OUTSIDE_YEAR until']],
    ['2024-08-10', '2024-08-31', ['DATE_OUTSIDE_YEAR until']],
    ['2024-10-01', '2024-09-30', ['DATES_REVERSED until']],
  ])('%s to %s', (startedOn, until, expected) => {
    expect(said(proposedPeriodProblems({ startedOn, until }, 2024, []))).toEqual(expected);
  });

  it('end with the academic year where nothing else is planned', () => {
    expect([plannedEnd(2024, null), plannedEnd(2024, '2025-01-31')]).toEqual(['2025-08-31', '2025-01-31']);
  });
});

describe('rows of one list about the same pair', () => {
  const row = (startedOn: string, endedOn?: string, form = 'a') => ({
    menteeId: '1',
    mentorId: '2',
    form,
    startedOn,
    endedOn,
  });

  it('overlap when their times do', () => {
    expect(overlappingPairs([row('2024-09-01'), row('2024-09-01')])).toEqual([undefined, 0]);
    expect(overlappingPairs([row('2024-09-01', '2024-12-01'), row('2024-12-01')])).toEqual([undefined, 0]);
    expect(overlappingPairs([row('2024-12-01'), row('2024-09-01', '2024-12-01')])).toEqual([undefined, 0]);
  });

  it('do not when the pair formed anew after its end, or in another form', () => {
    expect(overlappingPairs([row('2024-09-01', '2024-12-01'), row('2025-02-01')])).toEqual([undefined, undefined]);
    expect(overlappingPairs([row('2024-09-01'), row('2024-09-01', undefined, 'b')])).toEqual([undefined, undefined]);
  });
});

describe('the years in which a mentorship may count', () => {
  it.each([
    ['2024-10-01', '2025-08-31', [2024]],
    ['2024-10-01', '2025-09-01', [2024, 2025]],
    ['2023-10-01', '2025-08-31', [2024, 2023]],
    ['2024-08-15', '2025-08-31', [2024, 2023]],
  ])('from %s to %s, in a programme of 2024/2025', (startedOn, lastDay, expected) => {
    expect(yearsOf(2024, startedOn, lastDay)).toEqual(expected);
  });
});

const proposal: Standing = {
  decision: 'PROPOSED',
  startedOn: '2024-10-01',
  until: '2025-08-31',
  endedOn: null,
  endReason: null,
  orderNumber: null,
  orderDate: null,
  orderActsFrom: null,
  mentorCollegeAgreed: true,
  declined: false,
  acceptanceRecorded: false,
};
const ordered: Standing = {
  ...proposal,
  decision: 'APPROVED',
  orderNumber: '12',
  orderDate: '2024-10-01',
  orderActsFrom: '2024-10-01',
};
const ended: Standing = { ...ordered, decision: 'ENDED', endedOn: '2025-01-15', endReason: 'moved away' };

describe('an order', () => {
  const order = { number: '12', date: '2024-10-01', actsFrom: '2024-10-01' };
  const both = { mentor: true, mentee: true };

  it.each<[string, Standing | undefined, typeof both, string | string[]]>([
    ['a proposal takes effect', proposal, both, 'CHANGE'],
    ['not without the consent of the mentee', proposal, { ...both, mentee: false }, ['CONSENT_MISSING mentee']],
    ['not without the consent of the mentor', proposal, { ...both, mentor: false }, ['CONSENT_MISSING mentor']],
    ['not without the other college', { ...proposal, mentorCollegeAgreed: false }, both, ['MENTOR_COLLEGE_NOT_AGREED']],
    ['an attested pair gets its number', { ...ordered, orderNumber: null }, { mentor: false, mentee: false }, 'CHANGE'],
    ['the same order again changes nothing', ordered, both, 'NOTHING'],
    ['another order does not replace it', { ...ordered, orderNumber: '7' }, both, ['ALREADY_APPROVED']],
    ['not before the day from which it acts', { ...proposal, startedOn: '2024-09-30' }, both, ['STARTS_BEFORE_ORDER']],
    ['not against the word of one of the two', { ...proposal, declined: true }, both, ['SIDE_DECLINED']],
    ['what is void stays void', { ...proposal, decision: 'VOIDED' }, both, ['MENTORSHIP_VOIDED']],
    ['what is not there is not found', undefined, both, ['MENTORSHIP_NOT_FOUND']],
  ])('%s', (_, standing, consents, expected) => {
    expect(said(approvalVerdict(standing, consents, order, []))).toEqual(expected);
  });
});

describe('the correction of an order', () => {
  const right = { number: '12-к', date: '2024-10-01', actsFrom: '2024-09-15' };
  it.each<[string, Standing | undefined, string | string[]]>([
    ['replaces the order', ordered, 'CHANGE'],
    ['of a pair that has ended, too', ended, 'CHANGE'],
    ['changes nothing when told again', { ...ordered, orderNumber: '12-к', orderActsFrom: '2024-09-15' }, 'NOTHING'],
    ['is not for a pair that begins before it', { ...ordered, startedOn: '2024-09-01' }, ['STARTS_BEFORE_ORDER']],
    ['is not for a pair without an order', { ...ordered, orderNumber: null }, ['ORDER_MISSING']],
    ['is not for what is void', { ...ordered, decision: 'VOIDED' }, ['MENTORSHIP_VOIDED']],
    ['is not for what is not there', undefined, ['MENTORSHIP_NOT_FOUND']],
  ])('%s', (_, standing, expected) => {
    expect(said(correctionVerdict(standing, right, []))).toEqual(expected);
  });
});

describe('the word of one of the two', () => {
  const no = { agrees: false, reason: 'no time' };
  it.each<[string, Standing | undefined, object, string | string[]]>([
    ['is heard about a proposal', proposal, { agrees: true }, 'CHANGE'],
    ['may be no, with a reason', proposal, no, 'CHANGE'],
    ['needs a reason for a no', proposal, { agrees: false, reason: ' ' }, ['REASON_MISSING reason']],
    ['comes too late for what an order has put into effect', ordered, no, ['NOT_PROPOSED']],
    ['is not about what is void', { ...proposal, decision: 'VOIDED' }, no, ['MENTORSHIP_VOIDED']],
    ['is not about what is not there', undefined, no, ['MENTORSHIP_NOT_FOUND']],
  ])('%s', (_, standing, answer, expected) => {
    expect(said(answerVerdict(standing, answer as { agrees: boolean }, []))).toEqual(expected);
  });

  it.each<[string, Standing | undefined, string, string | string[]]>([
    ['is free to leave a pair at work', ordered, 'moved away', 'CHANGE'],
    ['says why', ordered, '', ['REASON_MISSING reason']],
    ['has nothing to leave before the pair begins', { ...ordered, startedOn: '2025-02-02' }, 'x', ['NOT_AT_WORK']],
    ['nor where it was only proposed', proposal, 'x', ['NOT_AT_WORK']],
    ['nor behind its end', ended, 'x', ['NOT_AT_WORK']],
    ['nor behind its term', { ...ordered, until: '2025-01-31' }, 'x', ['NOT_AT_WORK']],
  ])('%s', (_, standing, reason, expected) => {
    expect(said(leaveVerdict(standing, reason, '2025-02-01', []))).toEqual(expected);
  });
});

describe('an ending', () => {
  const leaving = { endedOn: '2025-01-15', reason: 'moved away' };

  it.each<[string, Standing | undefined, typeof leaving, string | string[]]>([
    ['is free at any time', ordered, leaving, 'CHANGE'],
    ['keeps a reason', ordered, { ...leaving, reason: ' ' }, ['REASON_MISSING reason']],
    ['has come', ordered, { ...leaving, endedOn: '2025-02-02' }, ['DATE_IN_FUTURE endedOn']],
    ['follows the beginning', ordered, { ...leaving, endedOn: '2024-09-30' }, ['DATES_REVERSED endedOn']],
    ['told again changes nothing', ended, leaving, 'NOTHING'],
    ['stays as told', ended, { ...leaving, endedOn: '2025-01-16' }, ['ALREADY_ENDED id']],
    ['is not for a proposal', proposal, leaving, ['NOT_APPROVED id']],
    ['is not for what is void', { ...ordered, decision: 'VOIDED' }, leaving, ['MENTORSHIP_VOIDED id']],
    ['is not for what is not there', undefined, leaving, ['MENTORSHIP_NOT_FOUND id']],
  ])('%s', (_, standing, row, expected) => {
    expect(said(endVerdict(standing, row, '2025-02-01', []))).toEqual(expected);
  });
});

describe('voiding and agreeing', () => {
  it('changes what is not so yet', () => {
    expect([
      voidVerdict(proposal, []),
      voidVerdict(ended, []),
      voidVerdict({ ...ended, decision: 'VOIDED' }, []),
    ]).toEqual(['CHANGE', 'CHANGE', 'NOTHING']);
    expect(agreementVerdict({ ...proposal, mentorCollegeAgreed: false }, [])).toBe('CHANGE');
    expect(agreementVerdict(proposal, [])).toBe('NOTHING');
    expect(said(agreementVerdict({ ...proposal, decision: 'VOIDED', mentorCollegeAgreed: false }, []))).toEqual([
      'MENTORSHIP_VOIDED',
    ]);
  });
});
