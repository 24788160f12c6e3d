import { describe, expect, it } from '@jest/globals';
import { readMentees } from '../bases/mentees.js';
import type { Cell, SheetCell } from './grid.js';

const text = (value: string): SheetCell => ({ value, isDate: false });
const HEADER = ['ФИО наставляемого', 'Год рождения', 'Дата вхождения', 'Ссылка на кейс/отзыв', 'Отметка о прохождении'];

/** Reads rows of people of their own, each with these cells under the header's last three columns. */
function read(...lines: readonly (readonly Cell[])[]) {
  const rows = lines.map((cells, n) => ({
    row: n + 2,
    cells: [text(`Иванов Иван ${'АБВ'[n]}.`), text('2007'), ...cells],
  }));
  const grid = { sheet: 'База', date1904: false, rows: [{ row: 1, cells: HEADER.map(text) }, ...rows] };
  const { accepted, refused } = readMentees(grid, { year: 2024, today: '2026-11-22' });
  return { values: accepted.map(({ value }) => value), refused: refused.map(({ row, column }) => [row, column]) };
}

describe('a cell that others repeat', () => {
  it('is read as they are, and refused in each of their rows', () => {
    const sound = read([text('01.10.2024'), null, text('нет')], [text('01.10.2024'), null, text('нет')]);
    expect(sound.values).toMatchObject([
      { enteredOn: '2024-10-01', completed: false },
      { enteredOn: '2024-10-01', completed: false },
    ]);
    const wrong = text('31.02.2024');
    expect(read([wrong, null, null], [text('01.10.2024'), null, null], [wrong, null, null]).refused).toEqual([
      [2, 'Дата вхождения'],
      [4, 'Дата вхождения'],
    ]);
  });

  it('is told from one of the same value with another link behind it, or shown as a date', () => {
    const link = (target?: string) => ({ ...text('отзыв'), ...(target !== undefined && { link: target }) });
    const day = (isDate: boolean) => ({ value: 45_600, isDate });
    const [first, second] = ['https://college.example/1', 'https://college.example/2'];
    const { values, refused } = read(
      [null, link(), day(true)],
      [null, link(first), day(true)],
      [null, link(second), null],
    );
    expect(values).toMatchObject([
      { caseLink: null, completed: true },
      { caseLink: first, completed: true },
      { caseLink: second, completed: null },
    ]);
    expect(refused).toEqual([]);
    expect(read([null, null, day(true)], [null, null, day(false)]).refused).toEqual([[3, 'Отметка о прохождении']]);
    expect(read([null, null, day(false)], [null, null, day(true)]).refused).toEqual([[2, 'Отметка о прохождении']]);
  });
});
