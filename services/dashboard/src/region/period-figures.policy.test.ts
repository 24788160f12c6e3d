import { expect, it } from '@jest/globals';
import { collegesOf, scorecardOf } from './period-figures.policy.js';

const of = (code: string | null, indicator: string, more: object = {}) => ({
  indicator,
  total: code === null,
  asOf: '2024-11-30',
  period: '2024/2025-Q1',
  revision: 2,
  college: code === null ? null : { code, name: code, municipality: '' },
  ...more,
});
const rows = [
  of(null, 'a', { asOf: null }),
  of('C-1', 'a'),
  of('C-2', 'a'),
  of(null, 'b'),
  of('C-1', 'b'),
  of('C-2', 'b'),
];

it('makes a scorecard of the rows that are of the region, with the day and the publication that any of them names', () => {
  expect(scorecardOf(rows)).toEqual({
    source: 'PUBLISHED',
    asOf: '2024-11-30',
    period: '2024/2025-Q1',
    revision: 2,
    indicators: [rows[0], rows[3]],
  });
  expect(scorecardOf([])).toMatchObject({ asOf: null, period: null, revision: null, indicators: [] });
});

it('puts the others together by college', () => {
  expect(collegesOf(rows).map(({ code, scorecard }) => [code, scorecard.indicators])).toEqual([
    ['C-1', [rows[1], rows[4]]],
    ['C-2', [rows[2], rows[5]]],
  ]);
});
