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
  for (const delimiter of [';', ',', '\t']) {
    for (const encoding of ['utf8', 'win1251', 'utf-16le']) {
      it.each([true, false])(`reads ${encoding} with ${JSON.stringify(delimiter)} (mark: %s)`, (addBOM) => {
        const mark = addBOM || encoding === 'utf-16le';
        const file = iconv.encode(table(delimiter), encoding, { addBOM: mark && encoding !== 'win1251' });
        expect(texts(readCsv(file, 100))).toEqual([HEADER, LINE, LINE, LINE]);
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

  it('refuses pictures, PDFs, web pages, an open quote and too many rows', () => {
    expect(codeOf(() => readCsv(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 100))).toBe('NOT_A_SPREADSHEET');
    expect(codeOf(() => readCsv(Buffer.from('%PDF-1.7 abc'), 100))).toBe('NOT_A_SPREADSHEET');
    expect(codeOf(() => readCsv(Buffer.from('<html><table>'), 100))).toBe('NOT_A_SPREADSHEET');
    expect(codeOf(() => readCsv(Buffer.from('a;b\n"c;d\n'), 100))).toBe('TRUNCATED');
    expect(codeOf(() => readCsv(Buffer.from('a\n'.repeat(100)), 100))).toBe('READ');
    expect(codeOf(() => readCsv(Buffer.from('a\n'.repeat(101)), 100))).toBe('TOO_LARGE');
  });
});
