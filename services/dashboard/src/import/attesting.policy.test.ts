import { describe, expect, it } from '@jest/globals';
import { attestingQuery, isAsked, isDecided, UNDECIDED, waysOf, type AttestingForm } from './attesting.policy.js';
import type { Attests } from './lines.type.js';

const NONE: Attests = {
  ...{ consents: 0, minors: 0, pairs: 0, proposals: 0, order: null },
  ...{ years: [], leftOut: { consents: 0, pairs: 0 }, undecided: [] },
};
const order = { number: ' 12-н ', date: '2024-09-02', actsFrom: '' };
const form = (given: Partial<AttestingForm>): AttestingForm => ({ ...UNDECIDED, ...given });

describe('what a college is asked before an import', () => {
  it('is nothing where nothing rests on its word', () => {
    expect(isAsked(NONE)).toBe(false);
    expect(isAsked({ ...NONE, consents: 1 })).toBe(true);
    expect(isAsked({ ...NONE, leftOut: { consents: 0, pairs: 1 } })).toBe(true);
    expect(isAsked({ ...NONE, undecided: ['order'] })).toBe(true);
  });

  it('is about an order only where there are new pairs', () => {
    expect(waysOf({ ...NONE, consents: 2 })).toEqual(['consents', 'nothing']);
    for (const pairs of [
      { pairs: 1 },
      { proposals: 1 },
      { leftOut: { consents: 0, pairs: 1 } },
      { orderProblem: 'x' },
    ]) {
      expect(waysOf({ ...NONE, ...pairs })).toEqual(['order', 'proposed', 'nothing']);
    }
  });

  it('needs the tick for whatever the college attests, and a whole order', () => {
    expect(isDecided(UNDECIDED)).toBe(false);
    expect(isDecided(form({ way: 'nothing' }))).toBe(true);
    for (const way of ['proposed', 'consents'] as const) {
      expect([isDecided(form({ way })), isDecided(form({ way, confirmed: true }))]).toEqual([false, true]);
    }
    expect(isDecided(form({ way: 'order', confirmed: true }))).toBe(false);
    expect(isDecided(form({ way: 'order', confirmed: true, order }))).toBe(true);
  });

  it('goes into the address once it is decided', () => {
    expect(attestingQuery(form({ way: 'order', order }))).toEqual({});
    const said = (given: Partial<AttestingForm>) => attestingQuery(form({ confirmed: true, ...given }));
    expect(said({ way: 'nothing' })).toEqual({ withoutAttesting: 'true' });
    expect(said({ way: 'proposed' })).toEqual({ attestConsents: 'true', withoutOrder: 'true' });
    expect(said({ way: 'consents' })).toEqual({ attestConsents: 'true' });
    const whole = { attestConsents: 'true', orderNumber: '12-н', orderDate: '2024-09-02' };
    expect(said({ way: 'order', order })).toEqual(whole);
    const back = { ...order, actsFrom: '2024-08-30' };
    expect(said({ way: 'order', order: back })).toEqual({ ...whole, orderActsFrom: '2024-08-30' });
  });
});
