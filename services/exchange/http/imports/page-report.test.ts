import { describe, expect, it } from '@jest/globals';
import type { ImportedRow } from '../../import/report/imported-rows.js';
import { reportOf } from '../../import/report/report.js';
import { pageReport } from './page-report.js';

const NONE = { created: 0, updated: 0, unchanged: 0 };
const problem = { ru: 'причина', en: 'problem' };
const line = (row: number, more: Partial<ImportedRow> = {}): ImportedRow => ({
  row,
  name: `№ ${row}`,
  own: 'UNCHANGED',
  pairs: NONE,
  changedOthers: false,
  ...more,
});
const page = (listed: readonly ImportedRow[], refused: readonly number[] = [], limit = 2) => {
  const cells = refused.map((row) => ({ row, column: 'ФИО', problem }));
  const report = reportOf({ rows: listed.length, refused: cells, warnings: [], dryRun: true, holds: [], listed });
  return pageReport(report, { language: 'en', filename: null, limit });
};

describe('pageReport', () => {
  it('lists every refused row, the first of the others, and says how many it leaves out', () => {
    const { rows, rowsOmitted, summary } = page(
      [1, 2, 3, 4, 5, 6].map((row) => line(row)),
      [2, 6],
    );
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [1, 'UNCHANGED'],
      [2, 'REFUSED'],
      [3, 'UNCHANGED'],
      [6, 'REFUSED'],
    ]);
    expect(rowsOmitted).toBe(2);
    expect(summary).toEqual({ dryRun: true, filename: null, rows: 6, accepted: 4, refused: 2, warnings: 0 });
    expect(rows[1]?.cells).toEqual([{ column: 'ФИО', problem: 'problem' }]);
  });

  it.each([
    ['a new person', { own: 'CREATED' }, 'CREATED'],
    ['a person brought up to date', { own: 'UPDATED' }, 'UPDATED'],
    ['a new pair of a known person', { pairs: { ...NONE, created: 1 } }, 'UPDATED'],
    ['an ended pair', { pairs: { ...NONE, updated: 1 } }, 'UPDATED'],
    ['a change of somebody whom it names', { changedOthers: true }, 'UPDATED'],
    ['nothing new', { pairs: { ...NONE, unchanged: 1 } }, 'UNCHANGED'],
  ] as const)('of a row with %s says what changes', (_what, more, outcome) => {
    expect(page([line(1, more)]).rows[0]?.outcome).toBe(outcome);
  });
});
