import { expect, it } from '@jest/globals';
import { Occupancy } from '../mentorship/occupancy.policy.js';
import { isReady, isRefused, judgePairs, type ProposedPair } from './order-package.policy.js';

const TODAY = '2024-10-10';
const pair = (id: string, change: Partial<ProposedPair> = {}): ProposedPair => ({
  id,
  mentorId: 'mentor',
  menteeId: `mentee of ${id}`,
  scope: '',
  startedOn: '2024-10-15',
  until: '2025-08-31',
  declined: false,
  acceptance: 'BOTH_SIDES',
  mentorCollegeAgreed: true,
  mentorConsent: true,
  menteeConsent: true,
  capacity: 5,
  mentees: 0,
  trained: true,
  lacksTraining: null,
  lacksAgreement: null,
  ...change,
});

const judge = (pairs: readonly ProposedPair[], trainingRequired = true) =>
  judgePairs(pairs, { today: TODAY, trainingRequired, acceptedOnly: true, occupancy: new Occupancy([]) });
const codes = (pairs: readonly ProposedPair[], trainingRequired = true) =>
  judge(pairs, trainingRequired).map(({ hindrances }) => hindrances.map(({ code }) => code).join(' '));

it('a pair in whose way nothing stands is ready', () => {
  const [judged] = judge([pair('1')]);
  expect([isReady(judged!), isRefused(judged!)]).toEqual([true, false]);
});

it.each<[string, Partial<ProposedPair>, boolean]>([
  ['SIDE_DECLINED', { declined: true, acceptance: 'ONE_SIDE' }, true],
  ['NOT_ACCEPTED', { acceptance: 'NONE' }, false],
  ['NOT_ACCEPTED', { acceptance: 'ONE_SIDE' }, false],
  ['MENTOR_COLLEGE_NOT_AGREED', { mentorCollegeAgreed: false }, true],
  ['MENTOR_CONSENT', { mentorConsent: false }, true],
  ['MENTEE_CONSENT', { menteeConsent: false }, true],
  ['TERM_OVER BEGAN_BEFORE', { startedOn: '2024-09-01', until: '2024-10-09' }, false],
  ['FULL', { capacity: 2, mentees: 2 }, false],
  ['NOT_TRAINED', { trained: false }, false],
  ['NOT_TRAINED', { trained: false, lacksTraining: 'WARN' }, false],
  ['TRAINING_MISSING', { trained: false, lacksTraining: 'BLOCK' }, true],
  ['AGREEMENT_ADVISED', { lacksAgreement: 'WARN' }, false],
  ['AGREEMENT_MISSING', { lacksAgreement: 'BLOCK' }, true],
])('%s stands in the way', (code, change, refuses) => {
  const [judged] = judge([pair('1', change)]);
  expect(codes([pair('1', change)])).toEqual([code]);
  expect([isReady(judged!), isRefused(judged!)]).toEqual([false, refuses]);
});

it('what the curator recorded or assigned waits for nobody, and nothing does where all are gathered', () => {
  expect(codes([pair('1', { acceptance: 'RECORDED' }), pair('2', { acceptance: 'DIRECTIVE' })])).toEqual(['', '']);
  const all = { today: TODAY, trainingRequired: false, acceptedOnly: false, occupancy: new Occupancy([]) };
  expect(judgePairs([pair('1', { acceptance: 'NONE' })], all)).toEqual([
    { id: '1', acceptance: 'NONE', hindrances: [] },
  ]);
});

it('training is asked for where it is required', () => {
  expect(codes([pair('1', { trained: false })], false)).toEqual(['']);
});

it('places of a mentor are taken one after the other, and not by a pair that is refused', () => {
  const two = { capacity: 1 };
  expect(codes([pair('1', two), pair('2', two)])).toEqual(['', 'FULL']);
  expect(codes([pair('1', { ...two, declined: true }), pair('2', two)])).toEqual(['SIDE_DECLINED', '']);
});

it('a mentee gets one mentor, the one proposed first', () => {
  const rival = { menteeId: 'mentee', mentorId: 'other' };
  expect(codes([pair('1', { menteeId: 'mentee' }), pair('2', rival)])).toEqual(['', 'HAS_MENTOR']);
  expect(codes([pair('1', { menteeId: 'mentee', menteeConsent: false }), pair('2', rival)])).toEqual(['MENTEE_CONSENT', '']);
  expect(codes([pair('1', { menteeId: 'mentee', until: '2024-10-20' }), pair('2', { ...rival, startedOn: '2024-10-21' })])).toEqual(['', '']);
}); // prettier-ignore

it('how many places a mentor of another college has is that college’s to know', () => {
  expect(codes([pair('1', { capacity: null, mentees: 9 })])).toEqual(['']);
});
