import { describe, expect, it } from '@jest/globals';
import * as XLSX from '@e965/xlsx';
import { csvOf, xlsxOf, type Table } from './table.js';

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
    expect(lines).toBe('\uFEFFИмя;\'=Заголовок;День\r\n\'=1+1;"\'-2;""x""\nы";01.10.2024\r\n');
  });

  it('cuts what no cell can hold, and leaves broken cells empty', () => {
    const sheet = Object.values(XLSX.read(xlsxOf(table), { type: 'buffer' }).Sheets)[0]!;
    expect([String((sheet['A3'] as XLSX.CellObject).v).length, sheet['C3']]).toEqual([32_767, undefined]);
  });
});
