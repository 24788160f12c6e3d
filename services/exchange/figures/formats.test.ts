import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import { FIGURE_COLUMNS } from '#monitoring/bi/figure-columns.data.js';
import type { FigureRow } from './figure-row.type.js';
import { csvOfFigures, ndjsonOfFigures } from './texts.js';
import { workbookOfFigures } from './workbook.js';

const ROW: FigureRow = {
  year: '2024/2025',
  period: '2024/2025-Q1',
  revision: 2,
  source: 'PUBLISHED',
  as_of: '2024-11-30',
  approval: 'ACCEPTED',
  region: '26',
  college: 'C-1',
  college_name: '=HYPERLINK("x")',
  municipality: 'Город; «Север»',
  indicator: 'learners_as_mentees',
  indicator_title: 'Доля',
  form: null,
  category: null,
  total: false,
  status: 'OK',
  value: 12.5,
  numerator: 50,
  denominator: 400,
  above_hundred: false,
  target: 10,
  target_as_of: '2024-12-05',
  gap: 0,
  reported: 1,
  expected: 1,
  formula_version: 1,
  note: null,
  target_year: '2023/2024',
  target_carried_forward: true,
  target_verified: false,
  target_source: '=Приказ',
  target_document_date: '2020-07-01',
  target_url: null,
  enough_reported: true,
};

async function* portions(...rows: FigureRow[]) {
  for (const row of rows) yield [row];
}

async function text(parts: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const part of parts) whole += part;
  return whole;
}

describe('the table as text', () => {
  it('opens in a Russian Excel: a mark, semicolons, commas, titles, no formulas', async () => {
    const [header, line, end] = (await text(csvOfFigures(portions(ROW), 'ru'))).split('\r\n');
    expect(header).toMatch(/^\uFEFFУчебный год;Период;Публикация;/);
    expect(line).toContain(`;C-1;"'=HYPERLINK(""x"")";"Город; «Север»";`);
    expect(line).toContain(';нет;OK;12,5;50;400;нет;10;2024-12-05;0;1;1;1;');
    expect(line).toMatch(/;2023\/2024;да;нет;'=Приказ;2020-07-01;;да$/);
    expect(end).toBe('');
  });

  it('is for programs in English: names of columns, commas and points', async () => {
    const [header, line] = (await text(csvOfFigures(portions(ROW), 'en'))).split('\r\n');
    expect(header).toBe(`\uFEFF${FIGURE_COLUMNS.map(({ name }) => name).join(',')}`);
    expect(line).toContain(',false,OK,12.5,50,400,false,10,2024-12-05,0,1,1,1,');
  });

  it('is an object a line', async () => {
    const lines = (await text(ndjsonOfFigures(portions(ROW, { ...ROW, value: null })))).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as FigureRow)).toEqual([ROW, { ...ROW, value: null }]);
  });
});

describe('the table as a workbook', () => {
  it('has typed cells, and a sheet that explains each column and status', () => {
    const workbook = XLSX.read(workbookOfFigures([ROW], 'ru'), { cellNF: true });
    expect(workbook.SheetNames).toEqual(['Показатели', 'Пояснения']);
    const cell = (name: keyof FigureRow): XLSX.CellObject => {
      const column = XLSX.utils.encode_col(FIGURE_COLUMNS.findIndex((each) => each.name === name));
      return workbook.Sheets['Показатели']![`${column}2`] as XLSX.CellObject;
    };
    expect(cell('value')).toMatchObject({ t: 'n', v: 12.5 });
    expect(cell('numerator')).toMatchObject({ t: 'n', v: 50 });
    expect(cell('total')).toMatchObject({ t: 'b', v: false });
    expect(cell('as_of')).toMatchObject({ t: 'n', v: 45626, w: '30.11.2024' });
    expect(cell('college_name')).toMatchObject({ t: 's', v: `'=HYPERLINK("x")` });
    expect(cell('target_carried_forward')).toMatchObject({ t: 'b', v: true });
    expect(cell('target_document_date')).toMatchObject({ t: 'n', w: '01.07.2020' });
    expect(cell('note')).toBeUndefined();
    const words = XLSX.utils.sheet_to_csv(workbook.Sheets['Пояснения']!);
    for (const { name } of FIGURE_COLUMNS) expect(words).toContain(`,${name},`);
    for (const code of ['OK', 'SUPPRESSED', 'MISSING', 'NOT_APPLICABLE']) expect(words).toContain(`\n${code},,`);
  });

  it('speaks the other language as well', () => {
    const workbook = XLSX.read(workbookOfFigures([], 'en'));
    expect(workbook.SheetNames).toEqual(['Figures', 'Explanations']);
    expect(XLSX.utils.sheet_to_csv(workbook.Sheets['Figures']!)).toMatch(/^Academic year,Period,Revision,/);
  });
});
