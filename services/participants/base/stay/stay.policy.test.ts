import { describe, expect, it } from '@jest/globals';
import { overlap, planStays, unclearProblems, type GivenStay, type Stay } from './stay.policy.js';

const TODAY = '2025-03-01';

const stay = (enteredOn: string, leftOn: string | null = null, more: object = {}): Stay => ({
  id: `of ${enteredOn}`,
  personId: 'anna',
  enteredOn,
  leftOn,
  leftReason: null,
  ...more,
});

const row = (enteredOn: string | null, fields: GivenStay['fields'] = {}, personId = 'anna'): Omit<GivenStay, 'n'> => ({
  personId,
  enteredOn,
  fields,
});

/** Plans rows against the stays of Anna, who has consented unless told otherwise; says what became of each row. */
function plan(rows: Omit<GivenStay, 'n'>[], stays: Stay[] = [], consented = true) {
  const consents = new Map([['anna', consented]]);
  const ids = ['first new', 'second new', 'third new'].values();
  const known = { today: TODAY, stays, consents, fresh: () => ({ tags: [] }), newId: () => ids.next().value! };
  const { plans, changes } = planStays(
    rows.map((each, n) => ({ ...each, n })),
    known,
  );
  const became = plans.map((one) => ('problems' in one ? one.problems.map(({ code }) => code).join(' ') : one.outcome));
  return { changes, became };
}

describe('a row', () => {
  it('enters who is not there, today where it names no day', () => {
    const { changes, became } = plan([row(null, { capacity: 2 })]);
    expect(became).toEqual(['CREATED']);
    expect(changes[0]!.stay).toMatchObject({ enteredOn: TODAY, leftOn: null, capacity: 2, tags: [] });
    expect(changes[0]!.changed).toEqual(['capacity']);
  });

  it('speaks of the stay of its date, or else of the latest', () => {
    const stays = [stay('2023-09-01', '2024-06-30'), stay('2024-09-01')];
    const { changes, became } = plan(
      [row('2023-09-01', { results: 'a' }), row(null, { results: 'b' })].slice(0, 1),
      stays,
    );
    expect(became).toEqual(['UPDATED']);
    expect(changes[0]!.stay.id).toBe('of 2023-09-01');
    expect(plan([row(null, { results: 'b' })], stays).changes[0]!.stay.id).toBe('of 2024-09-01');
    expect(plan([row(null, { results: 'b' })], stays.toReversed()).changes[0]!.stay.id).toBe('of 2024-09-01');
  });

  it('changes nothing where it says what is known', () => {
    const { changes, became } = plan(
      [row('2024-09-01', { results: 'a', tags: ['x'] })],
      [stay('2024-09-01', null, { results: 'a', tags: ['x'] })],
    );
    expect(became).toEqual(['UNCHANGED']);
    expect(changes).toEqual([]);
  });

  it('enters anew who has left, from the day of leaving on', () => {
    expect(plan([row('2024-06-30')], [stay('2023-09-01', '2024-06-30')]).became).toEqual(['CREATED']);
    expect(plan([row('2024-06-29')], [stay('2023-09-01', '2024-06-30')]).became).toEqual(['STAY_OVERLAPS']);
  });

  it('does not enter who is there', () => {
    expect(plan([row('2025-01-01')], [stay('2024-09-01')]).became).toEqual(['ALREADY_IN_BASE']);
    expect(plan([row('2024-01-01')], [stay('2024-09-01')]).became).toEqual(['ALREADY_IN_BASE']);
    expect(plan([row('2024-01-01', { leftOn: '2024-09-01' })], [stay('2024-09-01')]).became).toEqual(['CREATED']);
  });

  it.each([
    ['entry to come', row('2025-03-02'), 'ENTRY_IMPLAUSIBLE'],
    ['entry of another age', row('1989-12-31'), 'ENTRY_IMPLAUSIBLE'],
    ['leaving before the entry', row('2024-09-01', { leftOn: '2024-08-31' }), 'LEFT_BEFORE_ENTERED'],
    ['leaving of which no entry is known', row(null, { leftOn: '2024-08-31' }), 'ENTERED_ON_REQUIRED'],
    ['reason without leaving', row('2024-09-01', { leftReason: 'moved' }), 'LEFT_ON_REQUIRED'],
    ['stranger', row('2024-09-01', {}, 'boris'), 'PERSON_NOT_FOUND'],
  ])('is refused for its %s', (_what, given, code) => {
    expect(plan([given]).became).toEqual([code]);
  });
});

describe('without a consent in force', () => {
  it('nobody enters, and nothing is added about who is there', () => {
    expect(plan([row('2024-09-01')], [], false).became).toEqual(['CONSENT_MISSING']);
    expect(plan([row('2024-09-01', { results: 'a' })], [stay('2024-09-01')], false).became).toEqual([
      'CONSENT_MISSING',
    ]);
  });

  it('one leaves all the same, and a row that changes nothing does no harm', () => {
    const leaving = row('2024-09-01', { leftOn: '2025-02-01', leftReason: 'withdrawn' });
    expect(plan([leaving], [stay('2024-09-01')], false).became).toEqual(['UPDATED']);
    expect(plan([row('2024-09-01')], [stay('2024-09-01')], false).became).toEqual(['UNCHANGED']);
  });
});

describe('rows of one call', () => {
  it('see what those before them did', () => {
    const rows = [row('2022-09-01', { leftOn: '2023-06-30' }), row('2023-09-01'), row('2024-09-01')];
    expect(plan(rows).became).toEqual(['CREATED', 'CREATED', 'ALREADY_IN_BASE']);
  });

  it('must name their days where a person has several', () => {
    const rows = [row('2023-09-01', { leftOn: '2024-06-30' }), row(null, { results: 'b' })];
    const codes = rows.map((each, n) => unclearProblems(each, rows, ['rows', n]).map(({ code }) => code));
    expect(codes).toEqual([[], ['ENTERED_ON_REQUIRED']]);
    expect(unclearProblems(rows[1]!, [rows[1]!, rows[1]!], [])).toEqual([]);
  });
});

describe('overlap', () => {
  it('is of days that both have: that of leaving is none of them', () => {
    expect(overlap(stay('2024-01-01', '2024-02-01'), stay('2024-02-01'))).toBe(false);
    expect(overlap(stay('2024-01-01', '2024-02-02'), stay('2024-02-01'))).toBe(true);
    expect(overlap(stay('2024-01-01'), stay('2023-01-01'))).toBe(true);
    // A stay that ended on the day it began has none, and stands in nobody's way.
    expect(overlap(stay('2024-01-15', '2024-01-15'), stay('2024-01-01'))).toBe(false);
  });
});
