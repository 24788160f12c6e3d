import { describe, expect, it } from '@jest/globals';
import * as XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { random } from '#kernel/random/random.js';
import { neutralised } from './neutral.policy.js';
import { csvOf, xlsxOf, type Table } from './table.js';

const LINE_BREAKS = ['\r\n', '\n', '\r'];
const PIECES = [...LINE_BREAKS, '\n\n', '"', '""', ';', ',', '\t', ' ', '  ', '=1+1', '-', '@', 'ID', 'Ёлкин', '№ 7'];

const cell = (value: string | number, isDate = false) => ({ value, isDate });
const table: Table = {
  title: 'База',
  header: ['Имя', '=Заголовок', 'День'],
  rows: [
    [cell('=1+1'), cell('-2;"x"\nы'), cell(45_566, true)],
    [cell('x'.repeat(40_000)), null, { value: '', isDate: false, broken: 'formula' }],
  ],
};

describe('a table that is written', () => {
  it('has no text that a spreadsheet program would run, in either kind of file', () => {
    const sheet = Object.values(XLSX.read(xlsxOf(table), { type: 'buffer' }).Sheets)[0]!;
    expect(['A2', 'B1', 'B2'].map((address) => (sheet[address] as XLSX.CellObject).v)).toEqual([
      "'=1+1",
      "'=Заголовок",
      '\'-2;"x"\nы',
    ]);
    const lines = csvOf({ ...table, rows: table.rows.slice(0, 1) }).toString('utf8');
    expect(lines).toBe('\uFEFF"Имя";"\'=Заголовок";"День"\r\n"\'=1+1";"\'-2;""x""\nы";"01.10.2024"\r\n');
  });

  it.each(['utf-8', 'windows-1251'] as const)(
    'is read cell by cell as it was, by whoever ends a row at any line break, in %s',
    (encoding) => {
      const by = random(`cells in ${encoding}`);
      const text = () => Array.from({ length: by.below(6) }, () => by.pick(PIECES)).join('');
      for (let n = 0; n < 200; n += 1) {
        // A number in front, as in the bases: what is empty throughout is no row.
        const texts = Array.from({ length: 1 + by.below(4) }, (_, row) => [String(row + 1), text(), text(), text()]);
        const rows = texts.map((row) => row.map((value) => cell(value)));
        const file = csvOf({ title: 'x', header: ['№', 'а\nб', 'ID', '"'], rows }, encoding);
        const read = parse(iconv.decode(file, encoding), { bom: true, delimiter: ';', record_delimiter: LINE_BREAKS });
        expect(read).toEqual([['№', 'а\nб', 'ID', '"'], ...texts.map((row) => row.map(neutralised))]);
      }
    },
  );

  it('cuts what no cell can hold, and leaves broken cells empty', () => {
    const sheet = Object.values(XLSX.read(xlsxOf(table), { type: 'buffer' }).Sheets)[0]!;
    expect([String((sheet['A3'] as XLSX.CellObject).v).length, sheet['C3']]).toEqual([32_767, undefined]);
  });
});
