import { describe, expect, it } from '@jest/globals';
import { figuresFileName, figuresParameters } from './parameters.js';

const parsed = (query: string) => figuresParameters(new URLSearchParams(query));

describe('the address of an export of figures', () => {
  it('takes lists by commas or repeated', () => {
    const { request } = parsed('region=26&years=2024/2025, 2023/2024&groupBy=COLLEGE&groupBy=FORM&totals=true');
    expect(request).toMatchObject({ years: ['2024/2025', '2023/2024'], groupBy: ['COLLEGE', 'FORM', 'YEAR'], totals: true }); // prettier-ignore
    expect(request).toMatchObject({ periods: null, indicators: null, revision: null, source: null, statuses: null, orderBy: null }); // prettier-ignore
    const chosen = parsed('region=26&years=2024/2025&statuses=OK,SUPPRESSED&orderBy=GAP_DESC').request;
    expect(chosen).toMatchObject({ statuses: ['OK', 'SUPPRESSED'], orderBy: 'GAP_DESC' });
  });

  it('is a CSV file in the caller’s language when nothing else is said', () => {
    const usual = parsed('region=26&periods=2024/2025-Q1');
    expect([usual.format, usual.language, figuresFileName(usual)]).toEqual(['csv', null, 'kpi-26-2024-2025-Q1.csv']);
    const other = parsed('region=26&years=2022/2023,2023/2024&format=parquet&lang=en');
    expect([other.language, figuresFileName(other)]).toEqual(['en', 'kpi-26-2022-2023-2023-2024.parquet']);
  });

  it.each([
    ['years=2024/2025', 'Name the region'],
    ['region=26&region=27', 'Name the region'],
    ['region=26%0d%0a', 'Name the region'],
    ['region=26&groupby=COLLEGE', 'There is no parameter groupby'],
    ['region=26&groupBy=PERSON', 'groupBy: one of COLLEGE'],
    ['region=26&groupBy=COLLEGE,MUNICIPALITY', 'one of COLLEGE and MUNICIPALITY'],
    ['region=26&categories=EVERYBODY', 'categories: one of'],
    ['region=26&format=pdf', 'format: one of csv, xlsx, parquet, ndjson'],
    ['region=26&format=csv&format=xlsx', 'format: one of'],
    ['region=26&lang=de', 'lang: one of ru, en'],
    ['region=26&totals=yes', 'totals: one of'],
    ['region=26&source=MINE', 'source: one of'],
    ['region=26&statuses=HIDDEN', 'statuses: one of OK'],
    ['region=26&statuses=', 'statuses: one of OK'],
    ['region=26&orderBy=NAME', 'orderBy: one of AS_LISTED'],
    ['region=26&orderBy=GAP_ASC&orderBy=GAP_ASC', 'orderBy: one of AS_LISTED'],
    ['region=26&revision=0', 'revision is the number'],
    ['region=26&revision=1e3', 'revision is the number'],
    ['region=26&periods=2024-10&source=LIVE', 'Live figures are of a year'],
  ])('%s is refused in words', (query, why) => {
    const refused = { code: 'BAD_USER_INPUT', text: { ru: expect.any(String), en: expect.stringContaining(why) } };
    expect(() => parsed(query)).toThrow(expect.objectContaining(refused));
  });
});
