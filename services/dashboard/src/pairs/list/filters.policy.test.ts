import { describe, expect, it } from '@jest/globals';
import { ALL_PAIRS, awaitsOrder, pairsAsked, WORK } from './filters.policy.js';

const OF = { collegeId: 'c', year: '2024/2025' };

describe('filters of pairs', () => {
  it('ask for what is left to do, and for mistakes by their name alone', () => {
    for (const work of WORK) {
      const { statuses } = pairsAsked(OF, { ...ALL_PAIRS, work }, null);
      expect([work, statuses?.includes('VOIDED')]).toEqual([work, work === 'VOIDED']);
    }
    expect(pairsAsked(OF, { ...ALL_PAIRS, work: 'ATTESTED' }, null)).toMatchObject({ orders: ['ATTESTED'] });
  });

  it('narrow by form and people', () => {
    const asked = pairsAsked(OF, { ...ALL_PAIRS, form: 'a-b', directive: true }, ['p']);
    expect(asked).toMatchObject({ forms: ['a-b'], directive: true, personIds: ['p'], years: ['2024/2025'] });
    expect(pairsAsked(OF, ALL_PAIRS, null)).toMatchObject({ forms: null, directive: null, personIds: null });
  });

  it('know on which pairs an order can be put', () => {
    const attested = { number: null };
    expect(awaitsOrder({ status: 'PROPOSED', order: null })).toBe(true);
    expect(awaitsOrder({ status: 'ENDED', order: attested })).toBe(true);
    expect(awaitsOrder({ status: 'ACTIVE', order: { number: '1' } })).toBe(false);
    expect(awaitsOrder({ status: 'VOIDED', order: attested })).toBe(false);
  });
});
