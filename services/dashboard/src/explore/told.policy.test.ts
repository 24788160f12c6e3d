import { expect, it } from '@jest/globals';
import { originsOf } from './told.policy.js';

const row = (period: string | null, asOf: string | null, approval: 'ACCEPTED' | 'AUTOMATIC' | null = null) => ({
  ...{ period, asOf, approval, revision: period === null ? null : 2 },
  source: period === null ? ('LIVE' as const) : ('PUBLISHED' as const),
});

it('tells each publication and each day of live figures once, by their days', () => {
  const year = row('2023/2024', '2024-08-31', 'ACCEPTED');
  const quarter = row('2023/2024-Q1', '2023-11-30', 'AUTOMATIC');
  expect(originsOf([year, quarter, year])).toEqual([
    { source: 'PUBLISHED', period: '2023/2024-Q1', asOf: '2023-11-30', revision: 2, indicators: [quarter] },
    { source: 'PUBLISHED', period: '2023/2024', asOf: '2024-08-31', revision: 2, indicators: [year, year] },
  ]);
  expect(originsOf([row(null, '2024-10-02'), row(null, '2024-10-01')]).map(({ asOf }) => asOf)).toEqual([
    '2024-10-01',
    '2024-10-02',
  ]);
});

it('leaves out what comes from nowhere, of which its note speaks', () => {
  const unpublished = { ...row(null, '2024-08-31'), source: 'PUBLISHED' as const };
  expect(originsOf([unpublished, row(null, null)])).toEqual([]);
});
