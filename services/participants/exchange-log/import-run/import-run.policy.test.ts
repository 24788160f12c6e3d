import { describe, expect, it } from '@jest/globals';
import { runProblems } from './import-run.policy.js';

const RUN = { kind: 'MENTEES', year: 2024, fileName: 'База.xlsx', taken: 10, refused: 2, unchanged: 10 };
const YEARS = { today: '2025-02-01', firstYear: 2020 };
type Run = Parameters<typeof runProblems>[0];
const codes = (run: Partial<Run>) => runProblems({ ...RUN, ...run }, YEARS).map(({ code }) => code);

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

  it('lists a few of its warnings, each by a place that can be', () => {
    const listed = (count: number, place = {}) => codes({ warnings: 20, firstWarnings: Array(count).fill(place) });
    expect(codes({ warnings: 3 })).toEqual([]);
    expect(listed(20, { sheet: 'ИС-21', row: 1, column: 'ФИО' })).toEqual([]);
    expect(codes({ warnings: -1 })).toEqual(['ROW_COUNTS_MALFORMED']);
    const malformed = ['IMPORT_WARNINGS_MALFORMED'];
    expect(listed(21)).toEqual(malformed);
    expect(codes({ firstWarnings: [{ row: 3 }] })).toEqual(malformed);
    expect(codes({ warnings: 1, firstWarnings: [{}, {}] })).toEqual(malformed);
    for (const place of [{ row: 0 }, { column: 'a\nb' }, { sheet: 'я'.repeat(256) }]) {
      expect(listed(1, place)).toEqual(malformed);
    }
  });
});
