import { describe, expect, it } from '@jest/globals';
import { feedbackProblems, type FeedbackGround } from '../feedback/feedback.policy.js';
import {
  atWorkProblems,
  dayProblems,
  groupProblems,
  seriesOf,
  toldProblems,
  type MeetingPair,
} from './meeting.policy.js';

const pair = (more: Partial<MeetingPair> = {}): MeetingPair => ({
  ...{ id: 'a', programId: 'p', mentorId: 'm', decision: 'APPROVED', confidential: false },
  ...{ startedOn: '2025-10-01', lastDay: '2026-05-30' },
  ...more,
});
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a meeting', () => {
  it('is of a pair that an order has put into effect, on a day on which it is at work', () => {
    const on = (day: string, more: Partial<MeetingPair> = {}) => codes(atWorkProblems(pair(more), day, []));
    expect([on('2025-10-01'), on('2026-05-30')]).toEqual([[], []]);
    expect([on('2025-09-30'), on('2026-05-31')]).toEqual([['PAIR_NOT_AT_WORK'], ['PAIR_NOT_AT_WORK']]);
    expect(on('2025-11-01', { decision: 'PROPOSED' })).toEqual(['PAIR_NOT_APPROVED']);
    expect(on('2025-11-01', { decision: 'VOIDED' })).toEqual(['PAIR_NOT_APPROVED']);
    expect(on('2025-11-01', { decision: 'ENDED' })).toEqual([]);
  });

  it('was held by today, and is planned from today on', () => {
    const today = '2025-11-10';
    const on = (held: boolean, day: string) => codes(dayProblems(held, day, today, []));
    expect([on(true, today), on(false, today)]).toEqual([[], []]);
    expect([on(true, '2025-11-11'), on(false, '2025-11-09')]).toEqual([['MEETING_IN_FUTURE'], ['MEETING_IN_PAST']]);
  });

  it('is of one mentor’s pairs in one programme', () => {
    const known = new Map([
      ['a', pair()],
      ['b', pair({ id: 'b' })],
      ['c', pair({ id: 'c', mentorId: 'other' })],
      ['d', pair({ id: 'd', programId: 'other' })],
    ]);
    expect(codes(groupProblems(['a', 'b'], known))).toEqual([]);
    expect(codes(groupProblems(['a', 'c'], known))).toEqual(['NOT_ONE_GROUP']);
    expect(codes(groupProblems(['a', 'd'], known))).toEqual(['NOT_ONE_GROUP']);
    expect(codes(groupProblems(['a', 'x'], known))).toEqual(['MENTORSHIP_NOT_FOUND']);
  });

  it('has texts of a bounded length and a time of the clock', () => {
    expect(codes(toldProblems({ startsAt: '09:05', place: 'x', note: 'y', clientKey: 'k' }, []))).toEqual([]);
    for (const startsAt of ['9:05', '24:00', '10:60', '', 'noon']) {
      expect(codes(toldProblems({ startsAt }, []))).toEqual(['MEETING_TIME']);
    }
    expect(codes(toldProblems({ note: 'x'.repeat(4001), clientKey: ' ' }, []))).toEqual([
      'MEETING_TEXT',
      'MEETING_TEXT',
    ]);
  });
});

describe('a series of meetings', () => {
  const series = { first: '2025-11-03', times: 4, last: '2025-12-20' };

  it('is a fortnight apart, up to the last day of the pair', () => {
    expect(seriesOf(series, () => false)).toEqual(['2025-11-03', '2025-11-17', '2025-12-01', '2025-12-15']);
    expect(seriesOf({ ...series, times: 9 }, () => false)).toHaveLength(4);
  });

  it('moves behind days on which nobody meets, and goes on from the fortnight that was meant', () => {
    const free = (day: string) => day >= '2025-11-17' && day <= '2025-11-19';
    expect(seriesOf(series, free)).toEqual(['2025-11-03', '2025-11-20', '2025-12-01', '2025-12-15']);
    expect(seriesOf(series, (day) => day > '2025-12-10')).toEqual(['2025-11-03', '2025-11-17', '2025-12-01']);
  });
});

describe('feedback', () => {
  const ground: FeedbackGround = { state: 'HELD', attended: true, today: '2025-11-24', givenOn: null, onPaper: false };
  const given = (more: Partial<FeedbackGround>, told = { score: 5 }) =>
    codes(feedbackProblems({ ...ground, ...more }, told));

  it('is of who was at a meeting that was held', () => {
    expect([
      given({}),
      given({ attended: false }),
      given({ state: 'PLANNED' }),
      codes(feedbackProblems(undefined, { score: 5 })),
    ]).toEqual([...[[], ['FEEDBACK_NOT_THERE'], ['FEEDBACK_NOT_THERE'], ['FEEDBACK_NOT_THERE']]]);
  });

  it('can be changed for a fortnight; a score that the college took from paper at any time', () => {
    expect([given({ givenOn: '2025-11-10' }), given({ givenOn: '2025-11-09' })]).toEqual([[], ['FEEDBACK_CLOSED']]);
    expect(given({ givenOn: '2025-09-01', onPaper: true })).toEqual([]);
  });

  it('has a score from one to ten', () => {
    expect([0, 1, 10, 11, 5.5].map((score) => given({}, { score }).length)).toEqual([1, 0, 0, 1, 1]);
  });
});
