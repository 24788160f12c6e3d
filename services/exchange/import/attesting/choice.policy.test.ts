import { describe, expect, it } from '@jest/globals';
import { attestingOf, type GivenChoice } from './choice.policy.js';

const ORDER = { orderNumber: ' 12-н ', orderDate: '2024-09-02' };

describe('what a college says of what it attests', () => {
  it.each<[string, GivenChoice, object]>([
    ['nothing yet', {}, {}],
    ['consents alone', { attestConsents: true }, { consents: true }],
    ['an order alone', ORDER, { pairs: { number: '12-н', date: '2024-09-02', actsFrom: '2024-09-02' } }],
    ['an order that reaches back', { ...ORDER, orderActsFrom: '2024-08-30', attestConsents: true }, { consents: true, pairs: { number: '12-н', date: '2024-09-02', actsFrom: '2024-08-30' } }],
    ['that there is no order', { withoutOrder: true, attestConsents: true }, { consents: true, pairs: 'PROPOSED' }],
    ['that it attests nothing', { withoutAttesting: true }, { consents: false, pairs: 'LEFT_OUT' }],
  ])('is %s', (_what, given, attesting) => {
    expect(attestingOf(given)).toEqual({ attesting });
  }); // prettier-ignore

  it.each<[string, GivenChoice, RegExp]>([
    ['an order, and none', { ...ORDER, withoutOrder: true }, /Choose one/],
    ['consents, and nothing', { attestConsents: true, withoutAttesting: true }, /Choose one/],
    ['proposals, and nothing', { withoutOrder: true, withoutAttesting: true }, /Choose one/],
    ['a number without a date', { orderNumber: '7' }, /both/],
    ['a date without a number', { orderDate: '2024-09-02' }, /both/],
    ['only the day from which it acts', { orderActsFrom: '2024-09-02' }, /both/],
    ['a blank number', { ...ORDER, orderNumber: ' ' }, /both/],
    ['a day as people write it', { ...ORDER, orderDate: '02.09.2024' }, /2024-09-01/],
    ['a day that no month has', { ...ORDER, orderDate: '2024-09-31' }, /2024-09-01/],
  ])('is refused where it says %s', (_what, given, why) => {
    expect(attestingOf(given)).toEqual({ problem: { ru: expect.stringMatching(/[а-я]/), en: expect.stringMatching(why) } });
  }); // prettier-ignore
});
