import { describe, expect, it } from '@jest/globals';
import type { Outcome, ReportRow } from './lines.type.js';
import { refusedCsv } from './refused-csv.policy.js';
import { countsOf, PAGE_ROWS, pageOf, shownRows } from './rows.policy.js';

const HEADERS = ['Строка', 'ФИО', 'Столбец', 'Что исправить'] as const;

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
    expect(pageOf(many, 1)).toMatchObject({ page: 1, pages: 2, rows: { length: PAGE_ROWS } });
    expect(pageOf(many, 2)).toEqual({ page: 2, pages: 2, rows: [PAGE_ROWS] });
    expect(pageOf(many, 9).page).toBe(2);
    expect(pageOf([], 1)).toEqual({ page: 1, pages: 1, rows: [] });
  });
});

describe('the list of what was refused', () => {
  const linesOf = (...rows: ReportRow[]) => refusedCsv(rows, HEADERS).split('\r\n');

  it('is a table that Excel opens as it is: a line for each reason', () => {
    const cells = [
      { column: 'Год рождения', reason: 'Год 1890 неправдоподобен; исправьте' },
      { column: 'Форма', reason: 'Пишите "педагог – студент"' },
    ];
    expect(linesOf(row(4, 'CREATED'), row(5, 'REFUSED', 'Белова\nВера', ...cells))).toEqual([
      '\uFEFFСтрока;ФИО;Столбец;Что исправить',
      '5;"Белова\nВера";Год рождения;"Год 1890 неправдоподобен; исправьте"',
      '5;"Белова\nВера";Форма;"Пишите ""педагог – студент"""',
      '',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n@x', '\u00A0=1'])('runs no formula: %j', (name) => {
    const [, line] = linesOf(row(4, 'REFUSED', name, { column: 'ФИО', reason: 'x' }));
    expect(line?.split(';')[1]?.replace(/^"|"$/g, '')).toBe(`'${name}`);
  });
});
