import { describe, expect, it } from '@jest/globals';
import { runProblems } from './import-run.policy.js';

const RUN = { kind: 'MENTEES', year: 2024, fileName: 'База.xlsx', taken: 10, refused: 2, unchanged: 10 };
const YEARS = { today: '2025-02-01', firstYear: 2020 };
const codes = (run: Partial<typeof RUN> | { year: null } | { importId: string }) =>
  runProblems({ ...RUN, ...run }, YEARS).map(({ code }) => code);

describe('the record of an import', () => {
  it('has counts that can be', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ taken: 0, refused: 0, unchanged: 0 })).toEqual([]);
    expect(codes({ refused: -1 })).toEqual(['ROW_COUNTS_MALFORMED']);
    expect(codes({ taken: 1_000_001 })).toEqual(['ROW_COUNTS_MALFORMED']);
    expect(codes({ unchanged: 11 })).toEqual(['ROW_COUNTS_MALFORMED']);
  });

  it('has the year of a base, and none of headcounts', () => {
    expect(codes({ year: null })).toEqual(['IMPORT_YEAR_MISPLACED']);
    expect(codes({ kind: 'HEADCOUNT' })).toEqual(['IMPORT_YEAR_MISPLACED']);
    expect(runProblems({ ...RUN, kind: 'HEADCOUNT', year: null }, YEARS)).toEqual([]);
    expect(codes({ year: 2019 })).toEqual(['YEAR_IMPLAUSIBLE']);
  });

  it('may have come under an id with a time in it', () => {
    expect(codes({ importId: '0192f0a0-0000-7000-8000-000000000001' })).toEqual([]);
    for (const importId of ['', 'import 1', '0192f0a0-0000-4000-8000-000000000001']) {
      expect(codes({ importId })).toEqual(['IMPORT_ID_UNUSABLE']);
    }
  });

  it('has the name of the file on one line', () => {
    expect(codes({ fileName: 'я'.repeat(255) })).toEqual([]);
    expect(codes({ fileName: 'я'.repeat(256) })).toEqual(['FILE_NAME_MALFORMED']);
    expect(codes({ fileName: 'a\nb' })).toEqual(['FILE_NAME_MALFORMED']);
  });
});
