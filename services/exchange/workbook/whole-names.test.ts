import { describe, expect, it } from '@jest/globals';
import { readMentees } from '../bases/mentees.js';
import { gridOf } from '../testing/files.js';
import { withWholeNames } from './whole-names.js';

const OPTIONS = { year: 2024, today: '2025-03-01' };

function read(...rows: readonly (readonly (string | number)[])[]) {
  const { accepted, refused, warnings } = readMentees(withWholeNames(gridOf(rows)), OPTIONS);
  const names = accepted.map(({ row, value: { name, mentorName } }) => [row, ...[name, mentorName].map((one) => one && [one.family, one.given, one.patronymic].join(' '))]); // prettier-ignore
  return { names, refused: refused.map(({ row, column }) => [row, column]), warnings };
}

describe('names in columns of their parts', () => {
  it('are read as whole ones, with a patronymic or without', () => {
    expect(
      read(
        ['Список группы'],
        ['№', 'Фамилия', 'Имя', 'Отчество', 'Год рождения'],
        [1, 'Смирнова', 'Анна', 'Петровна', 2006],
        [2, 'Ким', 'Яна', '-', 2007],
        [3, '', '', '', ''],
        [4, 'Белов', '', '', 2006],
      ),
    ).toEqual({
      names: [
        [3, 'Смирнова Анна Петровна', null],
        [4, 'Ким Яна ', null],
      ],
      refused: [[6, 'Фамилия Имя Отчество']],
      warnings: [],
    });
  });

  it('are told apart by whose they are', () => {
    const header = ['Фамилия', 'Имя', 'Год рождения', 'Фамилия наставника', 'Имя наставника', 'Отчество наставника'];
    expect(read(header, ['Ким', 'Яна', 2006, 'Орлова', 'Ольга', 'Юрьевна'], header, ['Ли', 'Анна', 2006, '', '', '']).names).toEqual([
      [2, 'Ким Яна ', 'Орлова Ольга Юрьевна'],
      [4, 'Ли Анна ', null],
    ]);
  }); // prettier-ignore

  it('stay as they are where a part stands alone, or in one column', () => {
    const grid = gridOf([['ФИО', 'Имя', 'Год рождения'], ['Ким Яна', 'Яна', 2006]]); // prettier-ignore
    expect(withWholeNames(grid)).toBe(grid);
  });
});
