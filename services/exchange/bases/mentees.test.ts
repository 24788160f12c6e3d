import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { gridOf, saved, temporaryFolder, xlsx } from '../testing/files.js';
import { MENTEE_SHEET } from '../workbook/columns.js';
import type { RefusedCell, SheetReading } from '../workbook/grid.js';
import {
  BIRTH_PROBLEMS,
  CELL_PROBLEMS,
  DAMAGE_PROBLEMS,
  DATE_PROBLEMS,
  FORM_PROBLEMS,
  NAME_PROBLEMS,
} from '../workbook/problems.js';
import { readWorkbook } from '../workbook/workbook.js';
import type { MenteeRow } from './mentees.js';
import { readMentees } from './mentees.js';

const options = { year: 2024, today: '2026-11-22' };
const HEADER = ['№', ...Object.values(MENTEE_SHEET.columns).map(({ title }) => title)].slice(0, 14);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

type Values = Readonly<Record<string, string | number>>;

function read(header: readonly string[], ...lines: readonly Values[]): SheetReading<MenteeRow> {
  return readMentees(gridOf([header, ...lines.map((line) => header.map((title) => line[title] ?? ''))]), options);
}

const SOUND = { 'ФИО наставляемого': 'Иванов Иван', 'Год рождения': 2007 };

function refusals(line: Values, extra: readonly string[] = []): readonly Pick<RefusedCell, 'column' | 'problem'>[] {
  const reading = read([...HEADER, ...extra], { ...SOUND, ...line });
  expect(reading.rows).toBe(1);
  expect(reading.accepted).toHaveLength(reading.refused.length === 0 ? 1 : 0);
  return reading.refused.map(({ column, problem }) => ({ column, problem }));
}

function accepted(line: Values, extra: readonly string[] = []): MenteeRow {
  const [row] = read([...HEADER, ...extra], { ...SOUND, ...line }).accepted;
  if (row === undefined) throw new Error('the row was refused');
  return row.value;
}

/** Titles in merged rows, the header in row 4, its numbered columns in row 5. */
const sheet = {
  merges: ['A1:N1', 'A2:N2', 'G6:G7', 'A9:N9'],
  rows: [
    ['База наставляемых'],
    ['Колледж, 2024/2025 учебный год'],
    [],
    HEADER,
    HEADER.map((_, index) => index + 1),
    [
      1,
      'СЕМЁНОВ  Пётр Ильич',
      '8 962 123-45-67',
      2007,
      'сварка',
      '01.09.2024',
      '',
      '',
      '',
      '31 мая 2025 г.',
      '',
      '',
      '+',
    ],
    [2, 'Ёлкина Анна (ТМ-21)', 'мама', '15.03.2008', 'практика', 45536],
    [3, 'Кузнецов К.К.', '', 1890, '', '31.02.2025', 'Петров П.П.', 'волонтёр – студент'],
    ['Группа ТМ-22'],
    [4, '<b>Орлов</b> Олег', '', 2007],
    [],
    [5],
    HEADER,
    [6, 'Титова Тамара Тихоновна', 'titova@college.ru', '', '', '', 'Павлова П.П.', 'Учитель — учитель'],
    ['Итого: 5', '', '', 5],
  ],
  cells: {
    F7: { t: 'n', v: 45536, z: 'dd.mm.yyyy' },
    G6: { t: 's', v: 'Павлова Полина Петровна' },
    H6: { t: 's', v: 'Педагог-студент' },
    H7: { t: 's', v: 'студент – студент' },
    L6: { t: 's', v: 'кейс', l: { Target: 'https://college.ru/case' } },
  },
} as const;

describe('readMentees of a file', () => {
  it('reads a workbook as colleges keep it', async () => {
    const path = await saved(folder.path, 'mentees.xlsx', xlsx([sheet]));
    const reading = readMentees(await readWorkbook(path, 'mentees'), options);
    expect(reading.rows).toBe(5);
    expect(reading.warnings).toMatchObject([{ row: 7, message: { ru: expect.stringContaining('«(ТМ-21)»') } }]);
    expect(reading.accepted.map(({ row }) => row)).toEqual([6, 7, 14]);
    expect(reading.accepted[0]?.value).toEqual({
      name: { family: 'Семёнов', given: 'Пётр', patronymic: 'Ильич', initialsOnly: false },
      birth: { birthDate: null, birthYear: 2007 },
      contacts: { email: null, phone: '+79621234567', contactNote: null },
      request: 'сварка',
      enteredOn: '2024-09-01',
      mentorName: { family: 'Павлова', given: 'Полина', patronymic: 'Петровна', initialsOnly: false },
      form: 'teacher-student',
      category: 'STUDENT',
      mentorWorkplace: null,
      finishedOn: '2025-05-31',
      results: null,
      caseLink: 'https://college.ru/case',
      caseNote: 'кейс',
      completed: true,
      careerStartedOn: null,
      jobStartedOn: null,
      group: null,
      externalId: null,
    });
    expect(reading.accepted[1]?.value).toMatchObject({
      birth: { birthDate: '2008-03-15', birthYear: 2008 },
      enteredOn: '2024-09-01',
      mentorName: { family: 'Павлова' },
      form: 'student-student',
      completed: null,
    });
    expect(reading.accepted[2]?.value).toMatchObject({ birth: null, form: 'teacher-teacher', category: 'TEACHER' });
    expect(reading.refused.map(({ row, column }) => [row, column])).toEqual([
      [8, 'Форма наставничества'],
      [8, 'Год рождения'],
      [8, 'Дата вхождения в программу'],
      [10, 'ФИО наставляемого'],
    ]);
    expect(reading.refused.map(({ problem }) => problem).slice(1)).toEqual([
      BIRTH_PROBLEMS.implausible(1890, 1925, 2016),
      DATE_PROBLEMS.noSuchDay('31.02.2025'),
      NAME_PROBLEMS.markup,
    ]);
  });

  it('reads the same figures from a Windows-1251 CSV', async () => {
    const lines = [
      'База наставляемых;;;',
      'Ф.И.О. наставляемого;Год рождения;ФИО наставника;Форма',
      'Щукин Ёрш Юрьевич;2007;"Иванов И.И.";студент – студент',
      ';;;',
      'ВСЕГО;1;;',
    ];
    const path = await saved(folder.path, 'mentees.csv', iconv.encode(lines.join('\r\n'), 'win1251'));
    const reading = readMentees(await readWorkbook(path, 'mentees'), options);
    expect(reading.rows).toBe(1);
    expect(reading.accepted[0]).toMatchObject({
      row: 3,
      value: { name: { family: 'Щукин' }, form: 'student-student' },
    });
  });

  it('counts serials from 1904 where the workbook does', async () => {
    const rows = [
      ['ФИО наставляемого', 'Год рождения', 'Дата вхождения'],
      ['Иванов Иван', 2007, 44074],
    ];
    const path = await saved(folder.path, 'old.xlsx', xlsx([{ rows }], { date1904: true }));
    expect(readMentees(await readWorkbook(path), options).accepted[0]?.value.enteredOn).toBe('2024-09-01');
  });

  it('refuses the row of a formula without a value, and takes a cached one', async () => {
    const rows = [
      ['ФИО наставляемого', 'Год рождения'],
      ['Иванов Иван', 0],
      ['Петров Пётр', 0],
    ];
    const cells = { B2: { t: 'n', f: '2000+7' }, B3: { t: 'n', f: '2000+7', v: 2007 } } as const;
    const path = await saved(folder.path, 'formula.xlsx', xlsx([{ rows, cells }]));
    const reading = readMentees(await readWorkbook(path), options);
    expect(reading.accepted.map(({ row }) => row)).toEqual([3]);
    expect(reading.refused).toEqual([{ row: 2, column: 'Год рождения', problem: DAMAGE_PROBLEMS.formula }]);
  });
});

describe('the rules of a mentee row', () => {
  it('requires a name and, unless the mentee is a teacher, a birth', () => {
    expect(refusals({ 'ФИО наставляемого': '-', 'Основной запрос': 'сварка' })).toEqual([
      { column: 'ФИО наставляемого', problem: NAME_PROBLEMS.required },
    ]);
    const birth = { column: 'Год рождения', problem: BIRTH_PROBLEMS.required };
    expect(refusals({ 'Год рождения': '' })).toEqual([birth]);
    expect(refusals({ 'Год рождения': '', 'Форма наставничества': 'студент-студент' })).toEqual([birth]);
    expect(refusals({ 'Год рождения': '', 'Форма наставничества': 'педагог-педагог' })).toEqual([]);
    expect(refusals({ 'Год рождения': '', Категория: 'педагог' }, ['Категория'])).toEqual([]);
    const bare = read(['ФИО наставляемого', 'Основной запрос'], SOUND).refused;
    expect(bare).toEqual([{ row: 2, ...birth }]);
  });

  it('names one problem per cell and every cell of a row', () => {
    const problems = refusals({ 'ФИО наставляемого': 'Иванов', 'Год рождения': 'давно', 'ФИО наставника': 'Петров' });
    expect(problems).toEqual([
      { column: 'ФИО наставляемого', problem: NAME_PROBLEMS.incomplete('Иванов') },
      { column: 'Год рождения', problem: BIRTH_PROBLEMS.unreadable('давно') },
      { column: 'ФИО наставника', problem: NAME_PROBLEMS.incomplete('Петров') },
    ]);
  });

  it.each([
    ['31.12.2014', false],
    ['01.01.2015', true],
    ['31.08.2025', true],
    ['01.09.2025', false],
  ])('entry on %s: %s', (date, fine) => {
    expect(refusals({ 'Дата вхождения в программу': date })).toHaveLength(fine ? 0 : 1);
  });

  it('refuses a finish before the entry', () => {
    const dates = { 'Дата вхождения в программу': '10.10.2024', 'Дата завершения программы': '09.10.2024' };
    const problem = DATE_PROBLEMS.finishedBeforeEntered('2024-10-09', '2024-10-10');
    expect(refusals(dates)).toEqual([{ column: 'Дата завершения программы', problem }]);
    expect(refusals({ ...dates, 'Дата завершения программы': 'октябрь 2024' })).toEqual([]);
  });

  it('takes one mentor and one form', () => {
    const mentors = 'Петров П.П., Сидоров С.С.';
    expect(refusals({ 'ФИО наставника': mentors })).toEqual([
      { column: 'ФИО наставника', problem: NAME_PROBLEMS.single(mentors) },
    ]);
    const forms = 'студент-студент, педагог-студент';
    expect(refusals({ 'Форма наставничества': forms })).toEqual([
      { column: 'Форма наставничества', problem: FORM_PROBLEMS.single(forms) },
    ]);
    expect(accepted({ 'ФИО наставника': 'не назначен' }).mentorName).toBeNull();
  });

  it('refuses a category that contradicts the form', () => {
    const line = { Категория: 'ученик', 'Форма наставничества': 'студент-студент' };
    expect(refusals(line, ['Категория'])).toEqual([
      { column: 'Категория', problem: FORM_PROBLEMS.categoryDisagrees('ученик') },
    ]);
    expect(refusals({ ...line, 'Форма наставничества': 'студент-ученик' }, ['Категория'])).toEqual([]);
  });

  it('refuses a cell of more than 10,000 characters', () => {
    expect(refusals({ 'Основной запрос': 'x'.repeat(10_000) })).toEqual([]);
    expect(refusals({ 'Основной запрос': 'x'.repeat(10_001) })).toEqual([
      { column: 'Основной запрос', problem: CELL_PROBLEMS.tooLong },
    ]);
  });

  it('reads the additional columns', () => {
    const extra = ['Дата рождения', 'Телефон', 'E-mail', 'Группа/курс', 'Начало педагогической деятельности', 'Таб. №'];
    const line = {
      'Дата рождения': '15.03.2007',
      Телефон: 89621234567,
      'E-mail': 'ivan@college.ru',
      'Группа/курс': 'ТМ-21',
      'Начало педагогической деятельности': 2023,
      'Таб. №': 42,
    };
    expect(accepted(line, extra)).toMatchObject({
      birth: { birthDate: '2007-03-15', birthYear: 2007 },
      contacts: { email: 'ivan@college.ru', phone: '+79621234567', contactNote: null },
      group: 'ТМ-21',
      careerStartedOn: '2023-09-01',
      externalId: '42',
    });
    expect(refusals({ 'Дата рождения': '15.03.2008' }, extra)).toEqual([
      { column: 'Год рождения', problem: BIRTH_PROBLEMS.disagree(2007, 2008) },
    ]);
    const future = refusals({ 'Начало педагогической деятельности': '01.09.2027' }, extra);
    expect(future.map(({ column }) => column)).toEqual(['Начало педагогической деятельности']);
  });

  it.each(['Итого', 'ИТОГО: 25', 'Всего', 'Всего: 25 чел.', 'Итого по колледжу'])('skips the totals row %j', (text) => {
    const reading = read(HEADER, SOUND, { 'ФИО наставляемого': text, 'Год рождения': 25 });
    expect(reading).toMatchObject({ rows: 1, refused: [] });
  });

  it('is not misled by a family name that begins like a total', () => {
    expect(read(HEADER, { ...SOUND, 'ФИО наставляемого': 'Итогов Иван' }).accepted).toHaveLength(1);
  });
});

describe('a form of mentoring', () => {
  it('without a mentor is taken with a warning that names its cell', () => {
    const formed = { ...SOUND, 'Форма наставничества': 'студент-студент' };
    const { accepted, warnings } = read(HEADER, formed);
    expect(accepted).toHaveLength(1);
    expect(warnings.map(({ row, column }) => [row, column])).toEqual([[2, 'ФИО наставника']]);
    expect(read(HEADER, { ...formed, 'ФИО наставника': 'Петров Пётр' }).warnings).toEqual([]);
  });
});
