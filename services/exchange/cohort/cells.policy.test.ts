import { describe, expect, it } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import { cellOf, gridOf } from '../testing/files.js';
import type { Cell } from '../workbook/grid.js';
import { parseAttendance, ATTENDANCE_WORDS } from './attendance-word.policy.js';
import { leftOutOfGradebook } from './gradebook.policy.js';
import { headingsOf } from './headings.policy.js';
import { itemColumns, isOfPercents } from './items.policy.js';
import { parseMark } from './mark-cell.policy.js';

const told = <T>(parsed: { ok: true; value: T } | { ok: false; problem: { code?: string } }) =>
  parsed.ok ? parsed.value : (parsed.problem.code ?? 'OTHER');

describe('attendance', () => {
  it.each([
    ['PRESENT', ['был', 'Была', 'да', '+', 'P', 'п', '✓', true, 'присутствовал']],
    ['ABSENT', ['н', 'Н', 'нб', 'нет', 'не был', 'A', 'а', 'отсутствовала', 'неуваж.']],
    ['EXCUSED', ['б/у', 'б', 'у', 'Уваж.', 'болел', 'E', 'по уважительной причине']],
    [null, ['', '-', '–', false]],
    ['ATTENDANCE_UNREADABLE', ['наверное', '2', 5, 'L', 'был?!да']],
  ])('is %s as %j', (status, cells) => {
    for (const cell of cells) expect([cell, told(parseAttendance(cellOf(cell)))]).toEqual([cell, status]);
  });

  it('is read as the hub writes it', () => {
    for (const [status, word] of Object.entries(ATTENDANCE_WORDS)) expect(told(parseAttendance(cellOf(word)))).toBe(status); // prettier-ignore
  });
});

describe('a mark', () => {
  const of = (cell: Cell | string | number, top = 100, percents = false) =>
    told(parseMark(cellOf(cell), top, percents));

  it.each<[Cell | string | number, number, boolean, unknown]>([
    ['85,00', 100, false, 85],
    ['85.5', 100, false, 85.5],
    [4.25, 5, false, 4.25],
    [0, 5, false, 0],
    ['85,00 %', 100, false, 85],
    ['33,33 %', 5, false, 1.67],
    ['50', 5, true, 2.5],
    [{ value: 0.9, isDate: false, shown: '90%' }, 5, false, 4.5],
  ])('%j of %d is read', (cell, top, percents, value) => {
    expect(of(cell, top, percents)).toBe(value);
  });

  it.each<[Cell | string | number, number, string]>([
    [101, 100, 'MARK_OUTSIDE_SCALE'],
    ['4,255', 5, 'MARK_OUTSIDE_SCALE'],
    ['101 %', 5, 'MARK_OUTSIDE_SCALE'],
    [-1, 5, 'MARK_UNREADABLE'],
    ['A+', 5, 'MARK_UNREADABLE'],
    ['зачтено', 5, 'MARK_UNREADABLE'],
    ['8/10', 10, 'MARK_UNREADABLE'],
    [{ value: 45000, isDate: true }, 5, 'OTHER'],
  ])('%j of %d is refused', (cell, top, code) => {
    expect(of(cell, top)).toBe(code);
  });
});

const session = (id: string, day: string, title: string, startsAt = '10:00') => ({ id, day, title, startsAt, cancelledOn: null }); // prettier-ignore
const assessment = (code: string, title: string) => ({ code, title, topMark: 100 });

describe('the columns of a cohort', () => {
  const items = {
    sessions: [session('a', '2024-10-08', 'Введение'), session('b', '2024-10-09', 'Практика'), session('c', '2024-10-09', 'Практика', '15:00')], // prettier-ignore
    assessments: [assessment('T', 'Тест'), assessment('P1', 'Проект'), assessment('P2', 'Проект')],
  };
  const field = (header: string) => itemColumns(items).fitOf(header)?.field ?? null;

  it('are found by their headings, by what gradebooks make of them, and only where no other is meant', () => {
    const found = ['08.10.2024 введение', '08.10.2024', '09.10.2024', '09.10.2024 15:00 Практика', 'Тест', 'Задание: Тест (Значение)', 'Quiz:Тест (Percentage)', 'Тест (Буква)', 'Проект', 'P2', 'Проект [P1]', 'Диктант']; // prettier-ignore
    expect(found.map(field)).toEqual([
      ...['attendance a', 'attendance a', null, 'attendance c', 'mark T', 'mark T', 'mark T', null],
      ...[null, 'mark P2', 'mark P1', null],
    ]);
    expect([isOfPercents('Quiz:Тест (Percentage)'), isOfPercents('Тест (Real)')]).toEqual([true, false]);
  });

  it('of totals, letters, feedback and the like are known and left out with a word', () => {
    const known = ['Course total (Real)', 'Итоговая оценка за курс (Значение)', 'Итого в категории «Тесты» (Значение)', 'Последние загруженные из этого курса', 'Last downloaded from this course', 'Тест (Letter)', 'Тест (Отзыв)', 'Отдел']; // prettier-ignore
    for (const header of known) expect([header, leftOutOfGradebook(header)?.ru]).toEqual([header, expect.stringContaining(header)]); // prettier-ignore
    expect(leftOutOfGradebook('Диктант')).toBeUndefined();
    expect(itemColumns(items).leftOut('Посещено часов (считает хаб)')).toBeNull();
  });

  it('are headed so that each comes back as itself, however alike sessions and assessments are', () => {
    const chance = random('headings');
    for (let round = 0; round < 200; round += 1) {
      const pick = <T>(...from: readonly T[]) => chance.pick(from);
      const sessions = Array.from({ length: 6 }, (_, n) => session(`s${n}`, pick('2024-10-08', '2024-10-09'), pick('А', 'а', 'А (2)', '='), pick('10:00', '11:00'))); // prettier-ignore
      const assessments = Array.from({ length: 5 }, (_, n) => assessment(`c${n}`, pick('Тест', 'тест', 'Тест (Real)', 'c1', '08.10.2024', '08.10.2024 А', 'ФИО', 'Email address'))); // prettier-ignore
      const { fitOf } = itemColumns({ sessions, assessments });
      const headings = headingsOf(sessions, assessments);
      for (const [id, heading] of headings.sessions) expect([heading, fitOf(heading)?.field]).toEqual([heading, `attendance ${id}`]); // prettier-ignore
      for (const [code, heading] of headings.assessments) expect([heading, fitOf(heading)?.field]).toEqual([heading, `mark ${code}`]); // prettier-ignore
    }
  });
});

describe('a grid', () => {
  it('has names in one column whichever comes first', async () => {
    const { withWholeNames } = await import('../workbook/whole-names.js');
    const rows = (...head: string[]) => withWholeNames(gridOf([head, ['Анна', 'Белова', 'Ивановна']])).rows.map(({ cells }) => cells[0]?.value); // prettier-ignore
    expect(rows('Имя', 'Фамилия')[1]).toBe('Белова Анна');
    expect(rows('First name', 'Last name')).toEqual(['Фамилия Имя Отчество', 'Белова Анна']);
    expect(rows('Имя', 'Отчество', 'Фамилия')[1]).toBe('Ивановна Анна Белова');
  });
});
