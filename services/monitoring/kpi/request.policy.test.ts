import { describe, expect, it } from '@jest/globals';
import { momentsOf, requestRefusal, sizeRefusal } from './request.policy.js';

const many = (n: number) => Array.from({ length: n }, (_, i) => `code-${i}`);

describe('a request for the table', () => {
  const request = { years: [2024] };

  it('is fine with one year, or with several that have rows of their own', () => {
    expect(requestRefusal(request)).toBeNull();
    expect(requestRefusal({ groupBy: ['YEAR' as const], years: [2022, 2023, 2024] })).toBeNull();
    expect(requestRefusal({ ...request, years: [2024, 2024] })).toBeNull();
  });

  it('does not add years up', () => {
    expect(requestRefusal({ ...request, years: [2023, 2024] })?.en).toContain('YEAR');
  });

  it.each([
    ['no year', { years: [] }],
    ['11 years', { groupBy: ['YEAR' as const], years: [...many(11).keys()] }],
    ['no indicator', { indicators: [] }],
    ['31 indicators', { indicators: many(31) }],
    ['no form', { forms: [] }],
    ['21 forms', { forms: many(21) }],
    ['21 categories', { categories: many(21) }],
  ])('is refused with %s', (_, changes) => {
    expect(requestRefusal({ ...request, ...changes })).not.toBeNull();
  });

  it('is fine up to its bounds', () => {
    const full = { indicators: many(30), forms: many(20), categories: many(20) };
    expect(requestRefusal({ groupBy: ['YEAR' as const], years: [...many(10).keys()], ...full })).toBeNull();
    expect([sizeRefusal(10_000), sizeRefusal(10_001)?.en]).toEqual([null, expect.stringContaining('10000')]);
  });

  it('names years or periods, not both, and groups that go together', () => {
    const refused = (changes: Parameters<typeof requestRefusal>[0]) => requestRefusal(changes)?.en;
    expect(refused({})).toContain('one of the two');
    expect(refused({ years: [2024], periods: ['2024/2025'] })).toContain('one of the two');
    expect(refused({ periods: ['2024/2025-Q1', '2024-10'], groupBy: ['PERIOD'] })).toBeUndefined();
    expect(refused({ periods: ['2024/2025-Q1', '2024-10'] })).toContain('PERIOD');
    expect(refused({ periods: ['2024/2025'], source: 'LIVE' })).toContain('no live figures');
    expect(refused({ periods: ['Q1'] })).toContain('"Q1" is no period');
    expect(refused({ years: [2024], groupBy: ['COLLEGE', 'MUNICIPALITY'] })).toContain('COLLEGE and MUNICIPALITY');
    expect(refused({ years: [2024], groupBy: ['FORM', 'CATEGORY'] })).toContain('FORM and CATEGORY');
    expect(refused({ years: [2024], colleges: ['26-01'] })).toContain('add COLLEGE');
    expect(refused({ years: [2024], limit: 0 })).toContain('limit');
    expect(refused({ years: [2024], offset: -1 })).toContain('offset');
  });

  it('takes a publication of one period and of nothing else', () => {
    const of = (changes: object) => requestRefusal({ periods: ['2024/2025'], revision: 2, ...changes });
    expect(of({})).toBeNull();
    expect(momentsOf({ periods: ['2024/2025'], revision: 2 })).toEqual([
      { kind: 'YEAR', year: 2024, number: 1, revision: 2 },
    ]);
    const refused = [{ revision: 0 }, { periods: ['2024-10', '2024-11'], groupBy: ['PERIOD'] }, { periods: null, years: [2024] }]; // prettier-ignore
    for (const changes of refused) expect(of(changes)?.en).toContain('exactly one period');
  });

  it('has its moments once each, in the order of time', () => {
    expect(momentsOf({ years: [2024, 2023, 2024] }).map(({ year }) => year)).toEqual([2023, 2024]);
    expect(momentsOf({ periods: ['2024/2025-Q1'] })).toEqual([{ kind: 'QUARTER', year: 2024, number: 1 }]);
  });
});
