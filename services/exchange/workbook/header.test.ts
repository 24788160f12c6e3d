import { describe, expect, it } from '@jest/globals';
import type { SheetKind } from '../import-lines.type.js';
import { gridOf } from '../testing/files.js';
import { SHEETS } from './columns.js';
import { foldText } from './grid.js';
import { findHeader } from './header.js';
import { SheetError } from './sheet-error.js';

function fields(kind: SheetKind, ...rows: readonly (readonly string[])[]): Record<string, string> {
  const { columns } = findHeader(gridOf(rows), kind);
  return Object.fromEntries([...columns].map(([field, { header }]) => [field, header]));
}

function titles(kind: SheetKind): readonly string[] {
  return Object.values(SHEETS[kind].columns).map(({ title }) => title);
}

describe('findHeader', () => {
  it.each(['mentees', 'mentors', 'headcount'] as const)('knows every usual title of %s', (kind) => {
    expect(Object.keys(fields(kind, titles(kind)))).toEqual(Object.keys(SHEETS[kind].columns));
  });

  it.each(['mentees', 'mentors', 'headcount'] as const)('gives each alias of %s to one column', (kind) => {
    const owners = new Map<string, string>();
    for (const [field, { title, aliases }] of Object.entries(SHEETS[kind].columns)) {
      for (const alias of [title, ...aliases].map(foldText)) {
        expect([alias, owners.get(alias) ?? field]).toEqual([alias, field]);
        owners.set(alias, field);
      }
    }
  });

  it('finds the header below titles and ignores case, ё, punctuation and spaces', () => {
    const header = ['№ п/п', 'Ф.И.О.  НАСТАВЛЯЕМОГО', 'год\nрождения', 'Место работы / учебы наставника', 'СНИЛС'];
    const found = findHeader(gridOf([['База наставляемых'], ['колледжа'], header, ['1', 'Иванов']]), 'mentees');
    expect(found.position).toBe(2);
    expect(Object.fromEntries(found.columns)).toEqual({
      name: { index: 1, header: 'Ф.И.О. НАСТАВЛЯЕМОГО' },
      birth: { index: 2, header: 'год рождения' },
      mentorWorkplace: { index: 3, header: 'Место работы / учебы наставника' },
    });
    expect(found.warnings.map(({ column }) => column)).toEqual(['СНИЛС']);
  });

  it('takes longer headers by their beginning, the longest alias first', () => {
    const long = [
      'ФИО',
      'ФИО наставляемого (наставляемых), закреплённых',
      'Место работы/учёбы наставляемого в 2024 году',
      'Место работы/учёбы, должность',
      'Ссылка на кейс/отзыв наставника, размещённые на сайте',
    ];
    expect(fields('mentors', long)).toEqual({
      name: long[0],
      menteeNames: long[1],
      menteesWorkplace: long[2],
      workplace: long[3],
      caseLink: long[4],
    });
    expect(Object.keys(fields('mentees', ['ФИО', 'ФИО куратора', 'Год рождения']))).toEqual(['name', 'birth']);
  });

  it('refuses a sheet without a header, and the other base', () => {
    const code = (kind: SheetKind, header: readonly string[]): string => {
      try {
        findHeader(gridOf([header]), kind);
      } catch (error) {
        if (error instanceof SheetError) return error.code;
      }
      return 'FOUND';
    };
    expect(code('mentees', ['Товар', 'Цена'])).toBe('HEADER_NOT_FOUND');
    expect(code('mentees', ['ФИО'])).toBe('HEADER_NOT_FOUND');
    expect(code('mentees', ['ФИО куратора', 'Год рождения'])).toBe('HEADER_NOT_FOUND');
    expect(code('mentees', titles('mentors').slice(0, 16))).toBe('WRONG_SHEET');
    expect(code('mentors', titles('mentees').slice(0, 13))).toBe('WRONG_SHEET');
    expect(code('mentees', ['ФИО', 'Контакты'])).toBe('FOUND');
    expect(code('mentors', ['ФИО', 'Контакты'])).toBe('FOUND');
  });
});

describe('a header over two rows', () => {
  const group = (row: number, from: number, to: number) => ({ row, from, to });

  it('has the columns of either side under its title, and what is of the row under both', () => {
    const rows = [
      ['№', 'Сведения о наставляемом', '', '', 'Сведения о наставнике', '', '', 'Период', ''],
      ['', 'ФИО', 'Контакты', 'Год рождения', 'ФИО', 'Форма', 'Место работы', 'начало', 'окончание'],
    ];
    const grid = { ...gridOf(rows), spans: [group(1, 1, 3), group(1, 4, 6), group(1, 7, 8)] };
    const header = findHeader(grid, 'mentees');
    expect([header.first, header.position, header.warnings]).toEqual([0, 1, []]);
    expect(Object.fromEntries([...header.columns].map(([field, { index }]) => [field, index]))).toEqual({
      name: 1,
      contacts: 2,
      birth: 3,
      mentorName: 4,
      form: 5,
      mentorWorkplace: 6,
      enteredOn: 7,
      finishedOn: 8,
    });
    expect(header.columns.get('mentorName')?.header).toBe('ФИО наставника');
  });

  it('takes nothing of a mentor for the mentee', () => {
    const rows = [
      ['', 'Наставник', ''],
      ['ФИО', 'ФИО', 'Телефон'],
    ];
    const { columns, warnings } = findHeader({ ...gridOf(rows), spans: [group(1, 1, 2)] }, 'mentees');
    expect([columns.get('name')?.index, columns.has('phone')]).toEqual([0, false]);
    expect(warnings.map(({ column }) => column)).toEqual(['Телефон']);
  });

  it.each(['Наставляемый', 'Обучающийся'])('takes nothing of a mentee for the mentor, under «%s»', (title) => {
    const rows = [
      ['', title, ''],
      ['ФИО', 'ФИО', 'Телефон'],
    ];
    const { columns, warnings } = findHeader({ ...gridOf(rows), spans: [group(1, 1, 2)] }, 'mentors');
    expect([columns.get('name')?.index, columns.get('menteeNames')?.index, columns.has('phone')]).toEqual([
      0,
      1,
      false,
    ]);
    expect(warnings.map(({ column }) => column)).toEqual(['Телефон']);
  });
});

describe('headers as they are typed', () => {
  it('are known behind the numbers and signs that some begin them with', () => {
    expect(Object.keys(fields('mentees', ['«ФИО наставляемого»', '* Год рождения']))).toEqual(['name', 'birth']);
  });

  it('are known with hyphens, line ends, remarks and Latin letters that look alike', () => {
    expect(fields('mentees', ['ФИО наставля-\nемого', 'Год рож\nдения', 'ФИО нaстaвникa', 'Телефон (моб.)'])).toEqual({
      name: 'ФИО наставля- емого',
      birth: 'Год рож дения',
      mentorName: 'ФИО нaстaвникa',
      phone: 'Телефон (моб.)',
    });
  });

  it('are taken from the column that is shown, where one stands twice', () => {
    const rows = [['ФИО наставляемого', 'ФИО наставника', 'ФИО наставника', 'СНИЛС']];
    const { columns, warnings } = findHeader({ ...gridOf(rows), hidden: new Set([1]) }, 'mentees');
    expect(columns.get('mentorName')?.index).toBe(2);
    expect(warnings.map(({ message }) => message.ru)).toEqual([
      expect.stringMatching(/стоит дважды: взят видимый столбец C, скрытый столбец B/),
      expect.stringMatching(/«СНИЛС» не загружен/),
    ]);
  });
});
