import { describe, expect, it } from '@jest/globals';
import { changedItem, versionProblems, type KnownItem } from './plan-item.policy.js';
import {
  authorProblems,
  daysProblems,
  directionsOf,
  extensionProblems,
  itemProblems,
  standingProblems,
  withAgreement,
  wordsProblems,
  type ItemFacts,
  type PlanPair,
} from './plan.policy.js';

const PAIR: PlanPair = {
  ...{ status: 'ACTIVE', startedOn: '2026-10-01', lastDay: '2028-08-31', confidential: false, betweenTeachers: false },
  ...{ today: '2026-11-30', directions: ['SPORT'] },
};
const DAYS = { startsOn: '2026-10-01', endsOn: '2027-05-31' };
const ITEM: ItemFacts = {
  ...{ direction: 'STUDY', directionWords: null, difficulty: null, measure: 'Разобрать чертёж', form: 'IN_PERSON' },
  ...{ plannedOn: '2026-12-01', interimResult: null, finalResult: null, doneOn: null },
};
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('the days of a plan', () => {
  it.each([
    ['2026-10-01', '2027-10-01', []],
    ['2026-10-01', '2027-10-02', ['PLAN_TOO_LONG']],
    ['2028-02-29', '2028-02-28', ['PLAN_REVERSED']],
    ['2026-09-30', '2026-12-01', ['PLAN_OUTSIDE_PAIR']],
    ['2028-01-01', '2028-09-01', ['PLAN_OUTSIDE_PAIR']],
  ])('from %s to %s', (startsOn, endsOn, expected) => {
    expect(codes(daysProblems({ startsOn, endsOn }, PAIR))).toEqual(expected);
  });

  it('of one that begins on 29 February end by the 28th, in words, too', () => {
    const [problem] = daysProblems(
      { startsOn: '2028-02-29', endsOn: '2029-03-01' },
      { startedOn: '2028-01-01', lastDay: '2030-01-01' },
    );
    expect(problem?.values).toEqual({ last: '2029-02-28' });
    expect(daysProblems({ startsOn: '2028-02-29', endsOn: '2029-02-28' }, { ...PAIR, lastDay: '2030-01-01' })).toEqual(
      [],
    );
  });

  it('are extended by a year at most, with a reason, while the pair is at work', () => {
    const extended = (endsOn: string, reason = 'Болел') =>
      codes(extensionProblems({ endsOn, reason }, '2027-05-31', PAIR));
    expect(extended('2028-05-31')).toEqual([]);
    expect(extended('2028-06-01')).toEqual(['PLAN_NOT_LONGER']);
    expect(extended('2027-05-31')).toEqual(['PLAN_NOT_LONGER']);
    expect(extended('2027-06-30', '  ')).toEqual(['PLAN_REASON']);
    expect(extended('2027-06-30', 'x'.repeat(501))).toEqual(['PLAN_REASON']);
  });
});

it('a plan is written before the order, and not for a pair that is over', () => {
  const problems = (status: string) => codes(standingProblems({ status }, []));
  expect(['PROPOSED', 'ACCEPTED', 'ACTIVE'].flatMap(problems)).toEqual([]);
  expect(['COMPLETED', 'ENDED', 'VOIDED'].map((status) => problems(status)[0])).toEqual(
    Array(3).fill('PLAN_PAIR_OVER'),
  );
});

describe('an item', () => {
  const all = new Set(['direction', 'plannedOn', 'doneOn', 'measure'] as const);
  const judged = (more: Partial<ItemFacts>, pair = PAIR, secret = false) =>
    codes(itemProblems({ ...ITEM, ...more }, { days: DAYS, pair, secret }, all, []));

  it('has a day within the plan, and is done by today', () => {
    expect(judged({})).toEqual([]);
    expect(judged({ plannedOn: '2027-06-01' })).toEqual(['PLAN_ITEM_DAY']);
    expect(judged({ doneOn: '2026-12-01' })).toEqual(['PLAN_DONE_DAY']);
    expect(judged({ doneOn: '2026-11-29' }, { ...PAIR, lastDay: '2026-11-28' })).toEqual(['PLAN_DONE_DAY']);
    expect(judged({ doneOn: '2026-09-30' })).toEqual(['PLAN_DONE_DAY']);
  });

  it('has a direction of its kind of plan, another one in words, and says what to do', () => {
    expect(judged({ direction: 'SPORT' })).toEqual([]);
    expect(judged({ direction: 'ICT' })).toEqual(['PLAN_DIRECTION']);
    expect(judged({ direction: 'OTHER' })).toEqual(['PLAN_DIRECTION_WORDS']);
    expect(judged({ measure: null })).toEqual(['PLAN_MEASURE_MISSING']);
    expect(judged({ measure: null }, PAIR, true)).toEqual([]);
    expect(directionsOf({ ...PAIR, betweenTeachers: true })).toHaveLength(8);
  });

  it('has bounded words, and none by the college of a confidential pair', () => {
    expect(codes(wordsProblems({ measure: 'x'.repeat(10_000) }, { secret: false }, []))).toEqual(['PLAN_TEXT']);
    expect(codes(wordsProblems({ measure: 'x', finalResult: null }, { secret: true }, []))).toEqual([
      'PLAN_CONFIDENTIAL',
    ]);
  });

  it('keeps what is left out, loses what is empty, and asks for its version unless it is only ticked', () => {
    const known: KnownItem = { ...ITEM, id: 'i', place: 0, removedOn: null, version: 3, clientKey: null };
    const ticked = changedItem(known, { id: 'i', doneOn: '2026-11-30' });
    expect([ticked.fields, ticked.replanned]).toEqual([['doneOn'], false]);
    expect(versionProblems(known, ticked.fields, { id: 'i' }, [])).toEqual([]);
    expect(codes(versionProblems(known, ['finalResult', 'doneOn'], { version: 2 }, []))).toEqual(['PLAN_ITEM_CHANGED']);
    expect(versionProblems(known, ['finalResult'], { version: 3 }, [])).toEqual([]);
    const cleared = changedItem({ ...ITEM, difficulty: 'Страшно' }, { difficulty: ' ', finalResult: 'Сделал' });
    expect([cleared.item.difficulty, cleared.fields]).toEqual([null, ['difficulty', 'finalResult']]);
    expect(cleared.replanned).toBe(true);
    expect(changedItem(known, { measure: 'Разобрать чертёж ' }).fields).toEqual([]);
  });
});

it('a plan by the mentor is not for the mentee to change', () => {
  expect(codes(authorProblems('MENTEE', 'BY_MENTOR', []))).toEqual(['PLAN_BY_MENTOR']);
  expect(authorProblems('MENTEE', 'JOINTLY', [])).toEqual([]);
  expect(authorProblems('MENTOR', 'BY_MENTOR', [])).toEqual([]);
});

it('a plan is agreed from the day on which the second side said yes, or the college recorded it, and stays so', () => {
  const none = { mentorAgreedOn: null, menteeAgreedOn: null, collegeAgreedOn: null, agreedOn: null };
  const one = withAgreement(none, 'MENTEE', '2026-10-02');
  expect(one.agreedOn).toBeNull();
  const both = withAgreement(one, 'MENTOR', '2026-10-05');
  expect(both.agreedOn).toBe('2026-10-05');
  expect(withAgreement(both, 'MENTEE', '2026-11-05')).toMatchObject({
    menteeAgreedOn: '2026-11-05',
    agreedOn: '2026-10-05',
  });
  expect(withAgreement(none, 'COLLEGE', '2026-10-03').agreedOn).toBe('2026-10-03');
});
