import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { initialsKey } from '../people/name-keys.js';
import { gridOf, saved, temporaryFolder, xlsx } from '../testing/files.js';
import { MENTOR_SHEET } from '../workbook/columns.js';
import type { SheetReading } from '../workbook/grid.js';
import { FORM_PROBLEMS, NAME_PROBLEMS } from '../workbook/problems.js';
import { readWorkbook } from '../workbook/workbook.js';
import type { MentorRow } from './mentors.js';
import { readMentors } from './mentors.js';

const options = { year: 2024, today: '2026-11-22' };
const HEADER = ['№', ...Object.values(MENTOR_SHEET.columns).map(({ title }) => title)].slice(0, 16);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

function read(line: Readonly<Record<string, string | number>>, extra: readonly string[] = []): SheetReading<MentorRow> {
  const header = [...HEADER, ...extra];
  return readMentors(gridOf([header, header.map((title) => ({ ФИО: 'Иванов Иван', ...line })[title] ?? '')]), options);
}

describe('readMentors of a file', () => {
  it('reads a workbook as colleges keep it', async () => {
    const rows = [
      ['База наставников'],
      [],
      ['Утверждена приказом'],
      HEADER,
      [
        1,
        'Павлова П.П.',
        'pavlova@college.ru',
        'Колледж',
        'сварка; пайка',
        'призёр',
        'шахматы',
        '16–18',
        'по средам',
        45170,
        'Семёнов Пётр Ильич\nЁлкина А.А., Орлов О.О.',
        'педагог – студент; учитель-учитель',
        'Колледж',
        'июнь 2025',
        'хорошо',
        'https://college.ru/1',
      ],
      [2, 'Кузнецов Кирилл', '', 'ООО «Заря»', '', '', '', '', '', '32.01.2024', '<b>', 'работодатель-студент'],
      ['', 'Всего', '', 2],
    ];
    const cells = { J5: { t: 'n', v: 45170, z: 'd.m.yyyy' } } as const;
    const path = await saved(folder.path, 'mentors.xlsx', xlsx([{ rows, cells, merges: ['A1:P1'] }]));
    const reading = readMentors(await readWorkbook(path, 'mentors'), options);
    expect(reading.rows).toBe(2);
    const [mentor] = reading.accepted;
    expect(mentor?.row).toBe(5);
    expect(mentor?.value.menteeNames.map(initialsKey)).toEqual(['семенов п и', 'елкина а а', 'орлов о о']);
    expect(mentor?.value).toMatchObject({
      name: { family: 'Павлова', given: 'П.', patronymic: 'П.', initialsOnly: true },
      birth: null,
      contacts: { email: 'pavlova@college.ru' },
      workplace: 'Колледж',
      competences: ['сварка', 'пайка'],
      achievements: 'призёр',
      interests: 'шахматы',
      preferredAge: '16–18',
      availability: 'по средам',
      enteredOn: '2023-09-01',
      forms: ['teacher-student', 'teacher-teacher'],
      category: 'TEACHER',
      menteesWorkplace: 'Колледж',
      finishedOn: '2025-06-30',
      results: 'хорошо',
      caseLink: 'https://college.ru/1',
      caseNote: null,
    });
    expect(reading.refused.map(({ row, column }) => [row, column])).toEqual([
      [6, 'ФИО наставляемых'],
      [6, 'Дата вхождения в базу'],
    ]);
  });
});

describe('the rules of a mentor row', () => {
  it('requires a name', () => {
    expect(read({ ФИО: '', Интересы: 'шахматы' }).refused).toEqual([
      { row: 2, column: 'ФИО', problem: NAME_PROBLEMS.required },
    ]);
  });

  it('has no category where the forms disagree, unless the row states one that fits', () => {
    const forms = { 'Форма наставничества': 'студент-студент, педагог-студент' };
    expect(read(forms).accepted[0]?.value.category).toBeNull();
    expect(read({ ...forms, Категория: 'студент' }, ['Категория']).refused).toEqual([
      { row: 2, column: 'Категория', problem: FORM_PROBLEMS.categoryDisagrees('студент') },
    ]);
    const stated = read({ Категория: 'представитель предприятия' }, ['Категория']).accepted[0]?.value.category;
    expect(stated).toBe('EMPLOYER_REPRESENTATIVE');
  });
});

describe('a qualification of a mentor', () => {
  const refusedOf = (line: Readonly<Record<string, string>>) =>
    read(line, ['Квалификационная категория', 'Дата установления категории']).refused.map(({ column }) => column);

  it('goes with the day that it was given', () => {
    const qualified = { 'Квалификационная категория': 'педагог-наставник' };
    expect(refusedOf({ ...qualified, 'Дата установления категории': '01.09.2023' })).toEqual([]);
    expect(refusedOf(qualified)).toEqual(['Дата установления категории']);
    expect(refusedOf({})).toEqual([]);
  });
});
