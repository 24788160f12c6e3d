import { describe, expect, it } from '@jest/globals';
import type { Outcome, ReportRow } from './lines.type.js';
import { countsOf, PAGE_ROWS, pagesOf, shownRows } from './rows.policy.js';

function row(number: number, outcome: Outcome, name = 'Белова Вера', ...cells: ReportRow['cells']): ReportRow {
  return { row: number, name, outcome, own: null, pairs: { created: 0, updated: 0, unchanged: 0 }, cells };
}

describe('rows of a report', () => {
  const rows = [row(4, 'CREATED'), row(5, 'REFUSED'), row(6, 'UNCHANGED'), row(7, 'REFUSED'), row(8, 'CREATED')];
  const numbers = (filter: Parameters<typeof shownRows>[1]) => shownRows(rows, filter).map((each) => each.row);

  it('begin with the refused ones', () => {
    expect(numbers('ALL')).toEqual([5, 7, 4, 6, 8]);
    expect(numbers('CREATED')).toEqual([4, 8]);
    expect(numbers('UPDATED')).toEqual([]);
  });

  it('are counted by what happens to them', () => {
    expect(countsOf(rows)).toEqual({ ALL: 5, REFUSED: 2, CREATED: 2, UPDATED: 0, UNCHANGED: 1 });
  });

  it('are shown a page at a time', () => {
    const many = Array.from({ length: PAGE_ROWS + 1 }, (_, n) => n);
    expect(pagesOf(many, 1, PAGE_ROWS)).toMatchObject({ page: 1, pages: 2, rows: { length: PAGE_ROWS } });
    expect(pagesOf(many, 2, PAGE_ROWS)).toEqual({ page: 2, pages: 2, rows: [PAGE_ROWS] });
    expect(pagesOf(many, 9, PAGE_ROWS).page).toBe(2);
    expect(pagesOf([], 1, PAGE_ROWS)).toEqual({ page: 1, pages: 1, rows: [] });
  });
});
