import { describe, expect, it } from '@jest/globals';
import { readMentees } from '../bases/mentees.js';
import { gridOf } from '../testing/files.js';
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

describe('rows of nobody', () => {
  const rowsOf = (...rows: readonly (readonly (Cell | string | number | boolean)[])[]) =>
    readMentees(gridOf([['№', ...HEADER], ...rows]), { year: 2024, today: '2026-11-22' });
  const person = [1, 'Ким Яна', 2006, '01.10.2024', '', 'да'];

  it.each([
    ['totals', ['Итог', 2]],
    ['totals under the names', ['', 'Итого наставляемых: 2']],
    ['numbers of the columns', [1, 2, 3, 4, 5, 6]],
    ['boxes that are not ticked', ['', '', '', '', '', false]],
    ['boxes of a text', ['', '', '', '', '', 'ЛОЖЬ']],
  ])('%s are none', (_what, row) => {
    expect(rowsOf(person, row)).toMatchObject({ rows: 1, refused: [], warnings: [] });
  });

  it.each([
    ['a signature', ['', 'Директор ____________ / Петров П.П. /']],
    ['a signature beside the names', ['Куратор', 'Орлова Ольга Игоревна']],
    ['a date to be filled in', ['', '«___» ____________ 2024 г.']],
    ['the heading of a group', ['', 'Группа ТМ-21 (куратор Орлова О.О.)']],
    ['a heading that is merged over all columns', ['1 курс', '1 курс', '1 курс', '1 курс']],
    ['the number of a page', ['', 'Страница 1 из 2']],
    ['a count', ['', 2]],
  ])('%s is passed over with a warning that names it', (_what, row) => {
    const { rows, refused, warnings } = rowsOf(person, row);
    expect([rows, refused, warnings.map((warning) => warning.row)]).toEqual([1, [], [3]]);
    expect(warnings[0]?.message.ru).toMatch(/Строка пропущена/);
  });

  it('are told from people whose names begin alike', () => {
    expect(rowsOf(['', 'Директоров Иван', 2006], ['', 'Группина Анна', 2006]).accepted).toHaveLength(2);
  });

  it('without a name are told of the name alone', () => {
    expect(rowsOf(person, [2, '', '', '', '', 'да']).refused.map(({ column }) => column)).toEqual([HEADER[0]]);
  });
});

describe('a table below a table', () => {
  it('is read by its own headers, which are told of; one that repeats them is not', () => {
    const { accepted, refused, warnings } = readMentees(
      gridOf([
        ['ФИО наставляемого', 'Год рождения', 'ФИО наставника'],
        ['Ким Яна', 2006, 'Орлова Ольга Игоревна'],
        ['ФИО НАСТАВЛЯЕМОГО', 'ГОД РОЖДЕНИЯ', 'ФИО НАСТАВНИКА'],
        ['Ли Анна', 2006, 'Орлова Ольга Игоревна'],
        ['ФИО наставника', 'ФИО наставляемого', 'Год рождения'],
        ['Орлова Ольга Игоревна', 'Цой Анна', 2007],
      ]),
      { year: 2024, today: '2026-11-22' },
    );
    expect(refused).toEqual([]);
    expect(accepted.map(({ value }) => [value.name.family, value.birth?.birthYear, value.mentorName?.family])).toEqual([
      ['Ким', 2006, 'Орлова'],
      ['Ли', 2006, 'Орлова'],
      ['Цой', 2007, 'Орлова'],
    ]);
    expect(warnings.map(({ row }) => row)).toEqual([5]);
  });
});
