import { describe, expect, it } from '@jest/globals';
import { asksToAgree, changedRow, fieldsOf, furthestEnd, isReady, newRow, offeredDays, tick } from './plan.policy.js';
import type { ShownItem, ShownPlan } from './plan.type.js';

const ITEM = {
  ...{ id: 'i', direction: { code: 'STUDY', title: 'Учёба' }, directionWords: null, difficulty: null, version: 2 },
  ...{ measure: 'Чертёж', form: 'IN_PERSON', plannedOn: '2026-12-01', interimResult: null, finalResult: null },
  ...{ doneOn: null, overdue: false },
} as const satisfies ShownItem;
const PLAN = {
  ...{ id: 'p', kind: 'INDIVIDUAL_PLAN', authorship: 'JOINTLY', state: 'DRAFT', startsOn: '2026-10-01' },
  ...{ endsOn: '2027-05-31', agreedOn: null, mentorAgreedOn: null, menteeAgreedOn: null, collegeAgreedOn: null },
  ...{ changedOn: '2026-10-02', version: 1, overdueCount: 0, items: [ITEM], extensions: [] },
} satisfies ShownPlan;

it('offers days from today to the end of the pair, within a year', () => {
  expect(offeredDays({ startedOn: '2026-10-01', until: '2027-08-31' }, '2026-11-30')).toEqual({
    ...{ startsOn: '2026-11-30', endsOn: '2027-08-31' },
  });
  expect(offeredDays({ startedOn: '2026-12-10', until: '2028-08-31' }, '2026-11-30')).toEqual({
    ...{ startsOn: '2026-12-10', endsOn: '2027-12-10' },
  });
  expect(furthestEnd({ endsOn: '2028-02-29' }, '2030-01-01')).toBe('2029-02-28');
});

describe('a side is asked to agree', () => {
  it('while it has not, and anew once what is planned has changed', () => {
    expect(asksToAgree(PLAN, 'MENTOR')).toBe(true);
    expect(asksToAgree({ ...PLAN, mentorAgreedOn: '2026-10-02' }, 'MENTOR')).toBe(false);
    expect(asksToAgree({ ...PLAN, mentorAgreedOn: '2026-10-01' }, 'MENTOR')).toBe(true);
    expect(asksToAgree({ ...PLAN, collegeAgreedOn: '2026-10-05' }, 'MENTEE')).toBe(false);
  });

  it('but not to an empty plan or one that is over; the college records it once', () => {
    expect(asksToAgree({ ...PLAN, items: [] }, 'MENTOR')).toBe(false);
    expect(asksToAgree({ ...PLAN, state: 'ENDED' }, 'MENTOR')).toBe(false);
    expect(asksToAgree({ ...PLAN, agreedOn: '2026-10-02' }, 'COLLEGE')).toBe(false);
  });
});

it('sends of an item what has changed, and of a new one what was filled in', () => {
  const fields = fieldsOf(ITEM, { direction: '', plannedOn: '' });
  expect(changedRow(ITEM, { ...fields, finalResult: 'Умею', measure: 'Чертёж' })).toEqual({
    ...{ id: 'i', version: 2, finalResult: 'Умею' },
  });
  const done = { ...ITEM, doneOn: '2026-11-01' };
  const taken = changedRow(done, { ...fieldsOf(done, { direction: '', plannedOn: '' }), doneOn: '' });
  expect(taken).toEqual({ id: 'i', version: 2, undone: true });
  expect(newRow(fields)).toEqual({ direction: 'STUDY', measure: 'Чертёж', form: 'IN_PERSON', plannedOn: '2026-12-01' });
  expect(tick(PLAN, ITEM, '2026-11-30').input).toEqual({ planId: 'p', rows: [{ id: 'i', doneOn: '2026-11-30' }] });
});

it('asks for what is to be done, and for another direction in words, where words are written at all', () => {
  const fields = fieldsOf(ITEM, { direction: '', plannedOn: '' });
  expect(isReady({ ...fields, measure: ' ' }, false)).toBe(false);
  expect(isReady({ ...fields, measure: ' ' }, true)).toBe(true);
  expect(isReady({ ...fields, direction: 'OTHER' }, false)).toBe(false);
  expect(isReady({ ...fields, plannedOn: '' }, true)).toBe(false);
});
