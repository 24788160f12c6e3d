import { describe, expect, it } from '@jest/globals';
import { readMentees } from '../../bases/mentees.js';
import { gridOf } from '../../testing/files.js';
import type { Grid, RefusedCell } from '../../workbook/grid.js';
import { parseWorkbook } from '../../workbook/workbook.js';
import { refusedRows } from './refused-rows.js';

const OPTIONS = { year: 2024, today: '2025-03-01' };
const HEADER = [
  '№',
  'ФИО наставляемого',
  'Примечание',
  'Год рождения',
  'Контактные данные',
  'Дата вхождения в программу',
];

const refusedOf = (grid: Grid): readonly RefusedCell[] => readMentees(grid, OPTIONS).refused;
const values = (grid: Grid) => grid.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));

describe('the refused rows as a workbook', () => {
  it('are these rows alone, in the columns of the sheet, with the problem in one more', () => {
    const grid = gridOf([
      ['База наставляемых'],
      HEADER,
      [1, 'Смирнова Анна', 'староста', 2006],
      [2, 'Ким <b>Яна</b>', 'по обмену', 1890],
      [3, 'Белов Лев', '', 2007],
      [4, 'Титов', '', 2006],
    ]);
    const written = parseWorkbook(refusedRows(grid, 'mentees', refusedOf(grid), 'ru'));
    expect(values(written)).toEqual([
      [...HEADER, 'Почему не принято'],
      [
        2,
        'Ким <b>Яна</b>',
        'по обмену',
        1890,
        null,
        null,
        expect.stringMatching(/^ФИО наставляемого: В ФИО.*\nГод рождения: Год рождения 1890/),
      ],
      [4, 'Титов', null, 2006, null, null, expect.stringMatching(/^ФИО наставляемого: «Титов»/)],
    ]);
  });

  it('keep numbers, dates and addresses, and run nothing that stands in them', () => {
    const row = [
      1,
      '=HYPERLINK("http://x")',
      { value: 'отзыв', isDate: false, link: 'https://college.ru/1' },
      '',
      '+7 900 123-45-67',
      { value: 45566, isDate: true },
    ];
    const grid = gridOf([HEADER, [...row.slice(0, 2), { value: '@SUM(A1)', isDate: false, link: 'javascript:alert(1)' }, ...row.slice(3)], row]); // prettier-ignore
    const file = refusedRows(grid, 'mentees', refusedOf(grid), 'en');
    const written = parseWorkbook(file);
    expect(written.rows[1]?.cells.slice(1, 6)).toEqual([
      { value: '=HYPERLINK("http://x")', isDate: false },
      { value: '@SUM(A1)', isDate: false },
      null,
      { value: '+7 900 123-45-67', isDate: false },
      { value: 45566, isDate: true },
    ]);
    expect(written.rows[2]?.cells[2]).toEqual({ value: 'отзыв', isDate: false, link: 'https://college.ru/1' });
  });

  it('keep the days of a workbook that counts from 1904', () => {
    const dated = { value: 44_104, isDate: true };
    const grid = gridOf([HEADER, ['', 'Титов', '', 2006, '', dated]], true);
    const written = parseWorkbook(refusedRows(grid, 'mentees', refusedOf(grid), 'ru'));
    expect([written.date1904, written.rows[1]?.cells[5]]).toEqual([true, dated]);
  });

  it('once mended are a base, and the problem of an earlier time makes room for the new one', () => {
    const first = gridOf([HEADER, [1, 'Титов', '', 2006], [2, 'Ким', '', 2006]]);
    const again = parseWorkbook(refusedRows(first, 'mentees', refusedOf(first), 'ru'));
    const [header, titov, kim] = again.rows;
    const mended = { ...titov!, cells: titov!.cells.with(1, { value: 'Титов Лев', isDate: false }) };
    const grid = { ...again, rows: [header!, mended, kim!] };
    const reading = readMentees(grid, OPTIONS);
    expect(reading.accepted.map(({ value }) => value.name.family)).toEqual(['Титов']);
    const third = parseWorkbook(refusedRows(grid, 'mentees', reading.refused, 'en'));
    expect(values(third)).toEqual([
      [...HEADER, 'Why it was not taken'],
      [2, 'Ким', null, 2006, null, null, expect.stringMatching(/^ФИО наставляемого: "Ким"/)],
    ]);
  });
});
