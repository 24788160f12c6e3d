import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readMentees } from '../bases/mentees.js';
import { saved, temporaryFolder, xlsx } from '../testing/files.js';
import { placeOf, shownText } from './grid.js';
import { SheetError } from './sheet-error.js';
import { readWorkbook } from './workbook.js';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

async function codeOf(name: string, content: Buffer | string): Promise<string> {
  return refusalOf(await saved(folder.path, name, content));
}

async function refusalOf(path: string): Promise<string> {
  try {
    await readWorkbook(path);
  } catch (error) {
    if (error instanceof SheetError) {
      expect(error.text).toEqual({ ru: expect.stringMatching(/[а-я]/), en: expect.stringMatching(/^[^а-я]+$/) });
      return error.code;
    }
    throw error;
  }
  return 'READ';
}

const oleHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('readWorkbook', () => {
  it('reads the address behind a formula that links to it', async () => {
    const formula = { t: 's', f: 'HYPERLINK("mailto:ivan@mail.ru","почта")', v: 'почта' } as const;
    const file = xlsx([{ rows: [['ФИО', '']], cells: { B1: formula } }]);
    const { rows } = await readWorkbook(await saved(folder.path, 'linking.xlsx', file));
    expect(rows[0]!.cells[1]).toMatchObject({ value: 'почта', link: 'mailto:ivan@mail.ru' });
  });

  it('keeps raw values, flags dates and says which formulas have no value', async () => {
    const file = xlsx([
      {
        rows: [['текст', 45536, 45536, true, '', 0, 0, 0, 'отзыв']],
        cells: {
          B1: { t: 'n', v: 45536, z: 'dd.mm.yyyy' },
          E1: { t: 's', f: 'A1&"!"', v: 'текст!' },
          F1: { t: 'n', f: '1+1' },
          G1: { t: 'e', v: 0x17 },
          I1: { t: 's', v: 'отзыв', l: { Target: 'https://college.ru/1' } },
        },
      },
    ]);
    const grid = await readWorkbook(await saved(folder.path, 'cells.xlsx', file));
    expect(grid.rows).toEqual([
      {
        row: 1,
        cells: [
          { value: 'текст', isDate: false },
          { value: 45536, isDate: true },
          { value: 45536, isDate: false },
          { value: true, isDate: false },
          { value: 'текст!', isDate: false },
          { value: '', isDate: false, broken: 'formula' },
          { value: '', isDate: false, broken: 'error' },
          { value: 0, isDate: false },
          { value: 'отзыв', isDate: false, link: 'https://college.ru/1' },
        ],
      },
    ]);
  });

  it('sees a formula that other programs wrote and nothing has calculated yet', async () => {
    const file = xlsx([{ rows: [[7654321, 1]] }], { stored: true });
    file.write('<f>7654321</f>', file.indexOf('<v>7654321</v>'));
    const grid = await readWorkbook(await saved(folder.path, 'uncalculated.xlsx', file));
    expect(grid.rows[0]?.cells).toEqual([
      { value: '', isDate: false, broken: 'formula' },
      { value: 1, isDate: false },
    ]);
  });

  it('repeats a value merged downwards, but not sideways and not into empty rows', async () => {
    const rows = [
      ['Заголовок', '', ''],
      ['Иванов', 'a', 1],
      ['', 'b', 2],
      ['', 'c', 3],
      ['', '', ''],
      ['Петров', 'd', 4],
    ];
    const file = xlsx([{ rows, merges: ['A1:C1', 'A2:A5'] }]);
    const grid = await readWorkbook(await saved(folder.path, 'merged.xlsx', file));
    expect(grid.rows.map(({ row, cells }) => [row, ...cells.map((cell) => cell?.value ?? null)])).toEqual([
      [1, 'Заголовок', null, null],
      [2, 'Иванов', 'a', 1],
      [3, 'Иванов', 'b', 2],
      [4, 'Иванов', 'c', 3],
      [6, 'Петров', 'd', 4],
    ]);
  });

  it('takes the first visible sheet that holds anything, or the first that fits', async () => {
    const mentors = [
      ['ФИО', 'Основные компетенции'],
      ['Иванов И.И.', 'сварка'],
    ];
    const mentees = [
      ['ФИО наставляемого', 'Год рождения'],
      ['Петров П.П.', 2007],
    ];
    const file = xlsx([
      { name: 'Списки', rows: [['студент – студент']], hidden: true },
      { name: 'Пустой', rows: [[]] },
      { name: 'Наставники', rows: mentors },
      { name: 'Наставляемые', rows: mentees },
    ]);
    const path = await saved(folder.path, 'sheets.xlsx', file);
    expect((await readWorkbook(path)).sheet).toBe('Наставники');
    expect((await readWorkbook(path, 'mentors')).sheet).toBe('Наставники');
    expect((await readWorkbook(path, 'mentees')).sheet).toBe('Наставляемые');
    expect((await readWorkbook(path, 'headcount')).sheet).toBe('Наставники');
  });

  it('knows the 1904 date system', async () => {
    const file = xlsx([{ rows: [[44074]] }], { date1904: true });
    expect((await readWorkbook(await saved(folder.path, '1904.xlsx', file))).date1904).toBe(true);
  });

  it('reads by content, not by the name of the file', async () => {
    const grid = await readWorkbook(await saved(folder.path, 'wrong.csv', xlsx([{ rows: [['ФИО']] }])));
    expect(grid.rows[0]?.cells[0]?.value).toBe('ФИО');
  });

  it('refuses what is no usable file, and says why in both languages', async () => {
    const file = xlsx([{ rows: [['ФИО']] }]);
    const text = xlsx([{ rows: [['ФИО']] }], { stored: true });
    text.write('docum', text.indexOf('sheet.main+xml'));
    const encrypted = Buffer.concat([oleHeader, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusalOf(join(folder.path, 'absent.xlsx'))).toBe('NOT_FOUND');
    expect(await refusalOf(folder.path)).toBe('NOT_FOUND');
    expect(await codeOf('picture.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBe('NOT_A_SPREADSHEET');
    expect(await codeOf('text.docx', text)).toBe('NOT_A_SPREADSHEET');
    expect(await codeOf('secret.xlsx', encrypted)).toBe('PASSWORD_PROTECTED');
    expect(await codeOf('old.xls', Buffer.concat([oleHeader, Buffer.alloc(600)]))).toBe('NOT_A_SPREADSHEET');
    expect(await codeOf('cut.xlsx', file.subarray(0, file.length / 2))).toBe('TRUNCATED');
    expect(await codeOf('nothing.xlsx', '')).toBe('EMPTY');
    expect(await codeOf('blank.csv', ';;\n \n')).toBe('EMPTY');
    expect(await codeOf('blank.xlsx', xlsx([{ rows: [[]] }]))).toBe('EMPTY');
  });

  it('refuses more than 100,000 rows', async () => {
    const rows = Array.from({ length: 100_001 }, (_, index) => [index]);
    expect(await codeOf('long.xlsx', xlsx([{ rows }]))).toBe('TOO_LARGE');
    expect(await codeOf('full.xlsx', xlsx([{ rows: rows.slice(1) }]))).toBe('READ');
  });
});

describe('several sheets', () => {
  const header = ['ФИО наставляемого', 'Год рождения'];
  const group = (name: string, ...people: string[]) => ({
    name,
    rows: [['Группа'], header, ...people.map((each) => [each, 2006])],
  });

  it('of one header are read together, each row known by its sheet; others are told of', async () => {
    const file = xlsx([
      group('ИС-21', 'Ким Яна', 'Ли Анна'),
      { name: 'Наставники', rows: [['ФИО', 'Основные компетенции', 'ФИО наставляемых']] },
      group('ТМ-21', 'Цой Лев'),
      { name: 'Заметки', rows: [['не забыть']] },
      { ...group('Старые', 'Пак Ян'), hidden: true },
    ]);
    const grid = await readWorkbook(await saved(folder.path, 'groups.xlsx', file), 'mentees');
    const { accepted, warnings } = readMentees(grid, { year: 2024, today: '2025-03-01' });
    expect(accepted.map(({ row, value }) => [value.name.family, placeOf(grid, row)])).toEqual([
      ['Ким', { sheet: 'ИС-21', row: 3 }],
      ['Ли', { sheet: 'ИС-21', row: 4 }],
      ['Цой', { sheet: 'ТМ-21', row: 3 }],
    ]);
    expect(warnings.map(({ sheet }) => sheet)).toEqual(['Заметки', 'Старые']);
    expect(grid.sheets).toEqual([
      { sheet: 'ИС-21', isRead: true },
      { sheet: 'ТМ-21', isRead: true },
      { sheet: 'Старые', isRead: false },
    ]);
  });

  it('are read as they are named, and one that is not there is told of', async () => {
    const path = await saved(folder.path, 'named.xlsx', xlsx([group('ИС-21', 'Ким Яна'), group('ТМ-21', 'Цой Лев')]));
    const read = async (...only: string[]) =>
      readMentees(await readWorkbook(path, 'mentees', only), { year: 2024, today: '2025-03-01' });
    const { accepted, warnings } = await read('ТМ-21');
    expect([accepted.map(({ row, value }) => [row, value.name.family]), warnings]).toEqual([[[3, 'Цой']], []]);
    await expect(read('ТМ-22')).rejects.toMatchObject({ code: 'NO_SUCH_SHEET' });
  });
});

describe('other spreadsheet files', () => {
  const rows = [
    ['ФИО наставляемого', 'Год рождения', 'Дата вхождения в программу', 'Внешний код'],
    ['Ким Яна', 2006, 45_537, '00123'],
  ];
  const written = (bookType: XLSX.BookType, ref?: string): Buffer => {
    const workbook = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet(rows);
    sheet['C2'] = { t: 'n', v: 45_537, z: 'dd.mm.yyyy' };
    if (ref !== undefined) sheet['!ref'] = ref;
    XLSX.utils.book_append_sheet(workbook, sheet, 'База');
    return Buffer.from(XLSX.write(workbook, { type: 'buffer', bookType }) as Buffer);
  };

  it.each(['biff8', 'ods', 'fods', 'xlsm'] as const)('of %s are read as .xlsx is', async (bookType) => {
    const grid = await readWorkbook(await saved(folder.path, `base.${bookType}`, written(bookType)), 'mentees');
    const { accepted, refused } = readMentees(grid, { year: 2024, today: '2025-03-01' });
    expect(refused).toEqual([]);
    const person = { birth: { birthYear: 2006 }, enteredOn: '2024-09-02', externalId: '00123' };
    expect(accepted[0]?.value).toMatchObject(person);
  });

  it('of before Excel 97 are read by their code page', async () => {
    // The library writes no letter of such a page, so each is put in the place of one that it writes.
    const stand = (text: string) => text.replace(/[^\x20-\x7e]/g, 'x').replace(/^./, 'Q');
    const texts = rows.flat().filter((value) => typeof value === 'string');
    const workbook = XLSX.utils.book_new();
    const lines = rows.map((row) => row.map((value) => (typeof value === 'string' ? stand(value) : value)));
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(lines), 'Base');
    const file = Buffer.from(XLSX.write(workbook, { type: 'buffer', bookType: 'biff5' }) as Buffer);
    file.writeUInt16LE(1251, file.indexOf(Buffer.from('42000200e404', 'hex')) + 4);
    for (const text of texts) iconv.encode(text, 'win1251').copy(file, file.indexOf(stand(text), 'latin1'));
    const grid = await readWorkbook(await saved(folder.path, 'excel95.xls', file), 'mentees');
    expect(grid.rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual(rows);
  });

  it('of binary parts are refused with what to do', async () => {
    expect(await codeOf('base.xlsb', written('xlsb'))).toBe('OLD_FORMAT');
  });

  it('whose paths are written as Windows does are read, with a million rows that hold nothing', async () => {
    const file = written('xlsx', 'A1:D1048576');
    for (let at = file.indexOf('xl/'); at !== -1; at = file.indexOf('xl/', at)) file.write('xl\\', at);
    const grid = await readWorkbook(await saved(folder.path, 'backslashes.xlsx', file), 'mentees');
    expect(grid.rows).toHaveLength(2);
  });
});

describe('a number as it is shown', () => {
  it('keeps its zeros, its percent, its time of day and its year', async () => {
    const number = (v: number, z: string) => ({ t: 'n', v, z }) as const;
    const cells = {
      A1: number(123, '00000'),
      B1: number(0.9, '0%'),
      C1: number(0.75, 'h:mm'),
      D1: number(38_800, 'yyyy'),
      E1: number(2007, '0'),
      F1: number(45_537, 'dd/mm'),
    };
    const file = xlsx([{ rows: [[1, 2, 3, 4, 5, 6]], cells }]);
    const grid = await readWorkbook(await saved(folder.path, 'shown.xlsx', file));
    expect(grid.rows[0]?.cells.map((cell) => [shownText(cell), cell?.isDate])).toEqual([
      ['00123', false],
      ['90%', false],
      ['18:00', false],
      ['2006', false],
      ['2007', false],
      ['45537', true],
    ]);
  });
});
