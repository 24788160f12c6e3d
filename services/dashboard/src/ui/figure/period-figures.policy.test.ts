import { expect, it } from '@jest/globals';
import { collegesOf, scorecardOf } from './period-figures.policy.js';

const row = (indicator: string, asOf: string | null) => ({
  indicator,
  asOf,
  period: '2024/2025-Q1',
  revision: 2,
});

it('makes a scorecard of the rows of the region, with the day and the publication that any of them names', () => {
  const rows = [row('a', null), row('b', '2024-11-30')];
  expect(scorecardOf(rows)).toEqual({
    source: 'PUBLISHED',
    asOf: '2024-11-30',
    period: '2024/2025-Q1',
    revision: 2,
    indicators: rows.map((one) => ({ ...one, forecast: null })),
  });
  expect(scorecardOf([])).toMatchObject({ asOf: null, period: null, revision: null, indicators: [] });
});

it('puts the rows of colleges together by college', () => {
  const of = (code: string, indicator: string) => ({ indicator, college: { code, name: code, municipality: '' } });
  const rows = [of('C-1', 'a'), of('C-2', 'a'), of('C-1', 'b'), of('C-2', 'b')];
  expect(collegesOf(rows).map(({ code, scorecard }) => [code, scorecard.indicators])).toEqual([
    ['C-1', [rows[0], rows[2]]],
    ['C-2', [rows[1], rows[3]]],
  ]);
});
