import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { readCsv } from './csv.js';
import type { Grid } from './grid.js';
import { SheetError } from './sheet-error.js';

const HEADER = ['№', 'ФИО наставляемого', 'Год рождения', 'Основной запрос'];
const LINE = ['1', 'Семёнов Пётр', '2007', 'сварка, пайка, резка, гибка, сборка'];

function table(delimiter: string): string {
  const quote = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  return [HEADER, LINE, LINE, LINE].map((line) => line.map(quote).join(delimiter)).join('\r\n');
}

function texts(grid: Grid): unknown {
  return grid.rows.map(({ cells }) => cells.map((cell) => cell?.value));
}

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof SheetError) return error.code;
    throw error;
  }
  return 'READ';
}

describe('readCsv', () => {
  for (const delimiter of [';', ',', '\t', '|']) {
    for (const encoding of ['utf8', 'win1251', 'utf-16le', 'utf-16be', 'koi8-r', 'cp866', 'maccyrillic']) {
      it.each([true, false])(`reads ${encoding} with ${JSON.stringify(delimiter)} (mark: %s)`, (addBOM) => {
        // KOI8-R knows no such sign.
        const number = encoding === 'koi8-r' ? 'N' : '№';
        const file = iconv.encode(table(delimiter).replace('№', number), encoding, {
          addBOM: addBOM && encoding.startsWith('utf'),
        });
        expect(texts(readCsv(file, 100))).toEqual([[number, ...HEADER.slice(1)], LINE, LINE, LINE]);
      });
    }
  }

  it('keeps line breaks in quoted cells and numbers rows as a spreadsheet does', () => {
    const grid = readCsv(Buffer.from('a;b\n\n"Иванов\nПетров";2\n;\n3;4\n'), 100);
    expect(grid.rows.map(({ row }) => row)).toEqual([1, 3, 5]);
    expect(grid.rows[1]?.cells[0]?.value).toBe('Иванов\nПетров');
  });

  it("obeys Excel's own line about the separator", () => {
    expect(texts(readCsv(Buffer.from('sep=|\r\na|b;c\r\n'), 100))).toEqual([['a', 'b;c']]);
  });

  it('tolerates stray quotes and uneven lines', () => {
    expect(texts(readCsv(Buffer.from('a;b\nООО "Заря";2;3\n'), 100))).toEqual([
      ['a', 'b'],
      ['ООО "Заря"', '2', '3'],
    ]);
  });

  it('refuses pictures, PDFs, web pages, tables of XML and too many rows', () => {
    expect(codeOf(() => readCsv(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 100))).toBe('NOT_A_SPREADSHEET');
    expect(codeOf(() => readCsv(Buffer.from('%PDF-1.7 abc'), 100))).toBe('NOT_A_SPREADSHEET');
    expect(codeOf(() => readCsv(Buffer.from('<html><table>'), 100))).toBe('NOT_A_SPREADSHEET');
    expect(codeOf(() => readCsv(Buffer.from('<?xml version="1.0"?><Workbook>'), 100))).toBe('NOT_A_SPREADSHEET');
    expect(codeOf(() => readCsv(Buffer.from('a\n'.repeat(100)), 100))).toBe('READ');
    expect(codeOf(() => readCsv(Buffer.from('a\n'.repeat(101)), 100))).toBe('TOO_LARGE');
  });
});

describe('a file whose letters are lost', () => {
  it('is refused in words of the encoding when nobody can tell it, or when it was saved in another one', () => {
    const twice = iconv.decode(Buffer.from(table(';')), 'win1251');
    expect(codeOf(() => readCsv(Buffer.from(twice), 100))).toBe('ENCODING');
    expect(codeOf(() => readCsv(iconv.encode(table(';'), 'cp855'), 100))).toBe('ENCODING');
  });

  it('loses none but the cells in which they are', () => {
    const bytes = Buffer.from(table(';'));
    bytes[bytes.lastIndexOf(Buffer.from('сварка'))] = 0xff;
    const [, , , last] = readCsv(bytes, 100).rows;
    expect(last?.cells.map((cell) => cell?.broken)).toEqual([undefined, undefined, undefined, 'letters']);
  });

  it('or its values, which a formula did not give, is told of them cell by cell', () => {
    const [row] = readCsv(Buffer.from('#Н/Д;#ССЫЛКА!;#DIV/0!;Err:502;########;№ 5;#сварка\n'), 100).rows;
    const none = undefined;
    expect(row?.cells.map((cell) => cell?.broken)).toEqual(['error', 'error', 'error', 'error', 'narrow', none, none]);
  });
});

describe('a quote that is never closed', () => {
  const row = (n: number, more: string) => `${n};Семёнов Пётр;2007;сварка;${more};да`;

  it('is told of its cell, and swallows none of the rows behind it', () => {
    const lines = [
      '№;ФИО;Год;Запрос;Место;Отметка',
      ...['"Заря ООО', 'Луч', 'ООО "Луч"', '"Рок"'].map((place, n) => row(n + 1, place)),
    ];
    const { rows } = readCsv(Buffer.from(lines.join('\r\n')), 100);
    expect(rows.map(({ cells }) => [cells[4]?.value, cells[4]?.broken])).toEqual([
      ['Место', undefined],
      ['"Заря ООО', 'quote'],
      ['Луч', undefined],
      ['ООО "Луч"', undefined],
      ['Рок', undefined],
    ]);
  });

  it('is told from one that is closed some lines further on, and from one at the end of the file', () => {
    const text = [
      '№;ФИО;Год;Запрос;Место;Отметка',
      '1;Ким;2007;"сварка;',
      'пайка',
      '""резка""";Луч;да',
      '2;Ли;2007;"сварка',
    ].join('\n');
    const { rows } = readCsv(Buffer.from(text), 100);
    expect(rows.map(({ cells }) => [cells[3]?.value, cells[3]?.broken])).toEqual([
      ['Запрос', undefined],
      ['сварка;\nпайка\n"резка"', undefined],
      ['"сварка', 'quote'],
    ]);
  });

  it('costs no more where each line ends a cell and begins another, up to the end of the file', () => {
    const lines = ['№;ФИО', '1;"Ким', ...Array.from({ length: 50_000 }, () => 'а";"б')];
    const { rows } = readCsv(Buffer.from(lines.join('\n')), 100_000);
    expect(rows[1]?.cells[1]?.broken).toBe('quote');
  });
});
