import { describe, expect, it } from '@jest/globals';
import { exportAddress, listText, toggled, variablesOf, viewOf } from './view.policy.js';

const usual = { indicator: 'learners_as_mentees', year: '2024/2025' };
const view = (search = '') => viewOf(new URLSearchParams(search), usual);

describe('the view that an address asks for', () => {
  it('is of one indicator and one year, college by college, where it says nothing', () => {
    expect(view()).toEqual({
      indicators: ['learners_as_mentees'],
      years: ['2024/2025'],
      periods: [],
      place: 'COLLEGE',
      split: null,
      published: false,
      statuses: [],
      order: 'VALUE_DESC',
      totals: false,
      rows: 100,
    });
  });

  it('is kept by a link', () => {
    const asked =
      'indicators=a,b&periods=2024/2025-Q1,2024-10&by=municipality&split=form&statuses=OK&order=GAP_ASC&totals=&rows=200';
    expect(view(asked)).toEqual({
      indicators: ['a', 'b'],
      years: [],
      periods: ['2024/2025-Q1', '2024-10'],
      place: 'MUNICIPALITY',
      split: 'FORM',
      published: true,
      statuses: ['OK'],
      order: 'GAP_ASC',
      totals: true,
      rows: 200,
    });
  });

  it('is as usual where it makes no sense', () => {
    expect(view('years=x&by=planet&split=x&statuses=x&order=x&rows=x')).toEqual(view());
    expect(['-5', '1', '150', '1e9'].map((rows) => view(`rows=${rows}`).rows)).toEqual([100, 100, 200, 10_000]);
    expect(view('by=region').place).toBeNull();
  });
});

describe('a list of choices', () => {
  it('takes one in and out, in the order in which they are offered', () => {
    const offered = ['a', 'b', 'c'];
    expect(toggled(['c'], 'a', offered)).toEqual(['a', 'c']);
    expect(toggled(['a', 'c'], 'a', offered)).toEqual(['c']);
    expect([listText(['a', 'c']), listText([])]).toEqual(['a,c', null]);
  });
});

describe('what is asked of the hub', () => {
  it('names the groups, with years apart where there are several, and one row more than is shown', () => {
    expect(variablesOf(view('years=2024/2025,2023/2024&split=category&totals='), '26')).toEqual({
      region: '26',
      indicators: ['learners_as_mentees'],
      years: ['2024/2025', '2023/2024'],
      groupBy: ['COLLEGE', 'CATEGORY', 'YEAR'],
      totals: true,
      orderBy: 'VALUE_DESC',
      limit: 101,
    });
    expect(variablesOf(view('by=region&periods=2024-10,2024-11&statuses=OK,MISSING'), '26')).toMatchObject({
      periods: ['2024-10', '2024-11'],
      groupBy: ['PERIOD'],
      source: 'PUBLISHED',
      statuses: ['OK', 'MISSING'],
    });
  });

  it('is the same table as a file', () => {
    expect(exportAddress(view('years=2024/2025,2023/2024&indicators=a,b&totals='), '26', 'csv', 'ru')).toBe(
      '/exports/kpi?region=26&years=2024/2025,2023/2024&groupBy=COLLEGE&indicators=a,b&totals=true&orderBy=VALUE_DESC&format=csv&lang=ru',
    );
    expect(exportAddress(view('years=2024/2025&statuses=OK,MISSING&order=AS_LISTED'), '26', 'xlsx', 'ru')).toBe(
      '/exports/kpi?region=26&years=2024/2025&groupBy=COLLEGE&indicators=learners_as_mentees&statuses=OK,MISSING&format=xlsx&lang=ru',
    );
    expect(exportAddress(view('by=region&periods=2024-10'), '26', 'parquet', 'en')).toBe(
      '/exports/kpi?region=26&periods=2024-10&indicators=learners_as_mentees&source=PUBLISHED&orderBy=VALUE_DESC&format=parquet&lang=en',
    );
  });
});
