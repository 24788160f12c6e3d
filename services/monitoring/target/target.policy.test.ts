import { describe, expect, it } from '@jest/globals';
import { targetProblems } from './target.policy.js';

const COLLEGE = '0198a000-0000-7000-8000-00000000000a';
const scope = {
  indicators: new Set(['learners_as_mentees', 'learners_as_mentors', 'mentors_satisfied']),
  unwatched: new Set(['mentors_satisfied']),
  colleges: new Set([COLLEGE]),
  years: { first: 2020, last: 2031 },
  today: '2026-11-29',
};

const row = (changes: object = {}) => ({ indicator: 'learners_as_mentees', year: 2024, value: 70, ...changes });

const found = (...rows: ReturnType<typeof row>[]) =>
  rows.map((each, n) =>
    targetProblems(each, scope, ['rows', n])
      .map(({ code, path }) => `${code} ${path.join('.')}`)
      .join(', '),
  );

describe('a target', () => {
  it.each([0, 0.1, 33.3, 70, 99.9, 100])('may be %d %%', (value) => {
    expect(found(row({ value }))).toEqual(['']);
  });

  it.each([-0.1, 100.1, 33.33, 1e9, Number.NaN])('may not be %d', (value) => {
    expect(found(row({ value }))).toEqual(['TARGET_VALUE rows.0.value']);
  });

  it('is of an indicator and a college that the region has', () => {
    expect(found(row({ indicator: 'nobody_knows' }))).toEqual(['INDICATOR_UNKNOWN rows.0.indicator']);
    expect(found(row({ collegeId: COLLEGE }), row({ collegeId: COLLEGE.replace('a', 'b'), year: 2023 }))).toEqual([
      '',
      'COLLEGE_UNKNOWN rows.1.collegeId',
    ]);
  });

  it('is of an indicator that the region still watches, or removed', () => {
    expect(found(row({ indicator: 'mentors_satisfied' }))).toEqual(['INDICATOR_RETIRED rows.0.indicator']);
    expect(found(row({ indicator: 'mentors_satisfied', value: null }))).toEqual(['']);
  });

  it('is of a year within bounds, and is told which', () => {
    expect(found(row({ year: 2020 }), row({ year: 2031 }), row({ year: 2019 }), row({ year: 2204 }))).toEqual([
      '',
      '',
      'TARGET_YEAR rows.2.year',
      'TARGET_YEAR rows.3.year',
    ]);
    const [problem] = targetProblems(row({ year: 2204 }), scope, ['rows', 0]);
    expect(problem?.values).toEqual({ first: '2020/2021', last: '2031/2032' });
  });

  it('is verified by a document with its date alone', () => {
    const named = { document: 'Приказ 1', documentDate: '2024-09-01' };
    const verified = true;
    expect(found(row({ verified, ...named }), row({ verified: false }), row({}))).toEqual(['', '', '']);
    for (const lacking of [{}, { document: 'Приказ 1' }, { ...named, document: ' ' }, { documentDate: '2024-09-01' }]) {
      expect(found(row({ verified, source: 'S004', ...lacking }))).toEqual(['TARGET_UNPROVEN rows.0.verified']);
    }
    expect(found(row({ ...named, documentDate: '2026-11-30' }))).toEqual(['DOCUMENT_DATE_AHEAD rows.0.documentDate']);
    expect(found(row({ ...named, documentDate: '2026-11-29' }))).toEqual(['']);
  });

  it('leads to its document on the web alone', () => {
    expect(found(row({ url: 'https://example.org/order?n=1' }))).toEqual(['']);
    for (const url of [
      'javascript:alert(1)',
      'example.org',
      'https://',
      'http://a b',
      `https://a/${'b'.repeat(2000)}`,
    ]) {
      expect(found(row({ url }))).toEqual(['URL_MALFORMED rows.0.url']);
    }
  });

  it('without a value is removed, whatever its year', () => {
    expect(found(row({ value: null, year: 1924, verified: true }))).toEqual(['']);
    expect(found(row({ value: null, indicator: 'nobody_knows' }))).toEqual(['INDICATOR_UNKNOWN rows.0.indicator']);
  });

  it('names its source and its document in so many words at most', () => {
    expect(found(row({ source: 'S'.repeat(500) }), row({ year: 2023, source: 'S'.repeat(501) }))).toEqual([
      '',
      'SOURCE_TOO_LONG rows.1.source',
    ]);
    expect(found(row({ document: 'S'.repeat(501) }))).toEqual(['SOURCE_TOO_LONG rows.0.document']);
  });
});
