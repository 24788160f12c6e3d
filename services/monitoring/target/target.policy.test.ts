import { describe, expect, it } from '@jest/globals';
import { targetProblems } from './target.policy.js';

const COLLEGE = '0198a000-0000-7000-8000-00000000000a';
const scope = { indicators: new Set(['learners_as_mentees', 'learners_as_mentors']), colleges: new Set([COLLEGE]) };

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

  it('names its source in so many words at most', () => {
    expect(found(row({ source: 'S'.repeat(500) }), row({ year: 2023, source: 'S'.repeat(501) }))).toEqual([
      '',
      'SOURCE_TOO_LONG rows.1.source',
    ]);
  });
});
