import { describe, expect, it } from '@jest/globals';
import { gridOf } from '../../testing/files.js';
import type { Grid } from '../../workbook/grid.js';
import { refusedTable } from './refused-rows.js';
import { refusedTexts } from './refused-texts.js';

const HEADER = ['№', 'ФИО\nнаставляемого', 'Дата вхождения в программу', 'Ссылка на кейс/отзыв', 'Почему не принято'];

function textsOf(grid: Grid, ...rows: number[]) {
  const refused = rows.map((row) => ({ row, column: 'ФИО', problem: { ru: 'нет', en: 'no' } }));
  return refusedTexts(refusedTable(grid, 'mentees', refused), grid);
}

describe('the refused rows as texts', () => {
  it('are those rows alone, under the headers on one line, without the problem of an earlier time', () => {
    const grid = gridOf([['База'], HEADER, [1, 'Ким Яна'], [2, 'Титов', '', '', 'нет'], [3, 'Белов']]);
    expect(textsOf(grid, 4)).toEqual({
      header: ['№', 'ФИО наставляемого', 'Дата вхождения в программу', 'Ссылка на кейс/отзыв'],
      rows: [{ row: 4, cells: ['2', 'Титов', '', ''] }],
    });
  });

  it('have days as people write them, and the address that stands behind a text', () => {
    const day = (value: number) => ({ value, isDate: true });
    const link = (to: string) => ({ value: 'отзыв', isDate: false, link: to });
    const cells = (grid: Grid) => textsOf(grid, 2).rows[0]?.cells.slice(2);
    expect(cells(gridOf([HEADER, [1, 'Титов', day(45_566), link('https://college.ru/1')]]))).toEqual([
      '01.10.2024',
      'https://college.ru/1',
    ]);
    expect(cells(gridOf([HEADER, [1, 'Титов', day(44_104), link('javascript:alert(1)')]], true))).toEqual([
      '01.10.2024',
      'отзыв',
    ]);
  });

  it('have nothing for a formula that gave nothing: an empty text would pass for an empty cell', () => {
    const broken = { value: '', isDate: false, broken: 'formula' } as const;
    expect(textsOf(gridOf([HEADER, [1, broken, '']]), 2).rows[0]?.cells).toEqual(['1', null, '', '']);
  });
});
