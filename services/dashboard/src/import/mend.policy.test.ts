import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.policy.js';
import type { RefusedRows, Report, ReportRow } from './lines.type.js';
import { answered, mendedRows, renumbered, renumberedReport, toImportAgain, withColumnsOf } from './mend.policy.js';

const HEADER = ['№', 'ФИО наставляемого', 'Год рождения'];

function refusedRow(row: number, name: string, ...cells: ReportRow['cells']): ReportRow {
  return { row, name, outcome: 'REFUSED', own: null, pairs: { created: 0, updated: 0, unchanged: 0 }, cells };
}

const reportOf = (...rows: ReportRow[]): Report => ({
  summary: { dryRun: true, filename: null, rows: rows.length, accepted: 0, refused: rows.length, warnings: 0 },
  rows,
  rowsOmitted: 0,
  warnings: [],
});

const refusedOf = (...rows: RefusedRows['rows']): RefusedRows => ({ filename: 'x', xlsx: '', header: HEADER, rows });

const REFUSED = refusedOf({ row: 5, cells: ['2', 'Древних Пётр', '1890'] }, { row: 9, cells: ['6', 'Ким', null] });
const REPORT = reportOf(
  refusedRow(5, 'Древних Пётр', { column: 'Год рождения', problem: 'Год 1890 неправдоподобен' }),
  refusedRow(9, 'Ким', { column: 'Год рождения', problem: 'Формула ничего не дала' }),
);
const linesOf = (csv: string) => csv.replace('\uFEFF', '').trim().split('\r\n');

describe('the refused rows', () => {
  it('show what is said of a cell at this cell, and what was typed instead of what the sheet has', () => {
    const [first] = mendedRows(REFUSED, REPORT, { 5: { 2: '2006' } });
    expect(first?.wrong).toEqual([
      {
        index: 2,
        column: 'Год рождения',
        text: '2006',
        problems: ['Год 1890 неправдоподобен'],
        answers: [],
      },
    ]);
    expect(first?.others.map(({ text }) => text)).toEqual(['2', 'Древних Пётр']);
  });

  it('get a column that a problem is about and the sheet lacks', () => {
    const report = reportOf(refusedRow(5, 'Ким', { column: 'Внешний код', problem: 'x' }));
    const whole = withColumnsOf(refusedOf({ row: 5, cells: ['1', 'Ким', '2006'] }), report);
    expect(whole.header).toEqual([...HEADER, 'Внешний код']);
    expect(linesOf(toImportAgain(whole, { 5: { 3: '17' } }).csv)).toEqual([
      '№;ФИО наставляемого;Год рождения;Внешний код',
      '1;Ким;2006;17',
    ]);
    expect(withColumnsOf(REFUSED, REPORT)).toBe(REFUSED);
  });
});

describe('what is imported again', () => {
  it('is each row as it was mended, under the headers of the sheet', () => {
    const { csv, places } = toImportAgain(REFUSED, { 5: { 2: '2006' }, 9: { 2: '2007' } });
    expect(linesOf(csv)).toEqual(['№;ФИО наставляемого;Год рождения', '2;Древних Пётр;2006', '6;Ким;2007']);
    expect(places).toEqual([{ row: 5 }, { row: 9 }]);
  });

  it('leaves out a row whose formula gave nothing, until somebody types it', () => {
    expect(toImportAgain(REFUSED, { 5: { 2: '2006' } }).places).toEqual([{ row: 5 }]);
    expect(toImportAgain(REFUSED, { 9: { 2: '' } }).places).toEqual([{ row: 5 }, { row: 9 }]);
  });

  it('comes back under the numbers of the sheet, and of each sheet where there are several', () => {
    expect(renumbered(reportOf(refusedRow(3, 'Ким')), [{ row: 5 }, { row: 9 }]).rows[0]?.row).toBe(9);
    const ofSheets = renumbered(reportOf(refusedRow(3, 'Ким')), [{ row: 5 }, { sheet: 'ИС-21', row: 2 }]).rows[0];
    expect([ofSheets?.sheet, ofSheets?.row]).toEqual(['ИС-21', 2]);
    const warnings = [
      { row: 3, message: 'Порядок угадан' },
      { column: 'Курс', message: 'Такого столбца нет' },
    ];
    const told = renumberedReport({ ...reportOf(refusedRow(2, 'Ким')), warnings }, [{ row: 5 }, { row: 9 }]);
    expect([told.rows[0]?.row, told.warnings.map(({ row }) => row)]).toEqual([5, [9, undefined]]);
  });

  it('tells rows of one number in two sheets apart', () => {
    const rows = ['ИС-21', 'ТМ-21'].map((sheet) => ({ sheet, row: 2, cells: ['1', 'Ким', '1890'] }));
    const report = reportOf(...rows.map(({ sheet, row }) => ({ ...refusedRow(row, `Ким из ${sheet}`), sheet })));
    const mended = mendedRows(refusedOf(...rows), report, { '2 ТМ-21': { 2: '2006' } });
    expect(mended.map(({ name, others }) => [name, others.at(-1)?.text])).toEqual([
      ['Ким из ИС-21', '1890'],
      ['Ким из ТМ-21', '2006'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n@x', '\u00A0=1'])('runs no formula: %j', (name) => {
    const [line = ''] = linesOf(csvOf([[name]]));
    expect(line.replace(/^"|"$/g, '')).toContain(`'${name.slice(0, 1)}`);
  });

  it('keeps what would end a cell in it', () => {
    expect(linesOf(csvOf([['a;b', 'c "d"', 'e']]))).toEqual(['"a;b";"c ""d""";e']);
  });
});

describe('the answer to the question who is meant', () => {
  const answer = { name: 'Иванов Иван', write: 'Иванов Иван Петрович [код 17]', facts: '2006' };

  it('takes the place of the name, and leaves the others in the cell', () => {
    expect(answered('Иванов Иван', answer, [answer])).toBe('Иванов Иван Петрович [код 17]');
    expect(answered('Титова Нина; ИВАНОВ ИВАН\nКим Яна', answer, [answer])).toBe(
      'Титова Нина; Иванов Иван Петрович [код 17]\nКим Яна',
    );
  });

  it.each([
    ['иванов  и.и.', 'Иванов И. И.'],
    ['Иванов, И. И.', 'Иванов И. И.'],
    ['И.И. Иванов', 'Иванов И. И.'],
    ['Пётр Семёнов-Тян', 'Семенов-Тян Петр'],
  ])('finds the name in «%s»', (written, name) => {
    const write = `${name} [код 1]`;
    expect(answered(`Ким Яна; ${written};Титова Н.`, { name, write, facts: '' }, []).replace('; ', ';')).toBe(
      `Ким Яна;${write};Титова Н.`,
    );
  });

  it('may be another one, and leaves the answers about other names', () => {
    const other = { ...answer, write: 'Иванов Иван [код 18]' };
    const all = [answer, other, { name: 'Ким Яна', write: 'Ким Яна [код 3]', facts: '' }];
    const both = answered(answered('Иванов Иван; Ким Яна', answer, all), all[2]!, all);
    expect(answered(both, other, all)).toBe('Иванов Иван [код 18]; Ким Яна [код 3]');
  });

  it('may be that it is none of them, until another one is chosen', () => {
    const asNew = { name: 'Иванов Иван', write: 'Иванов Иван [новый]', facts: '', isNew: true } as const;
    const cell = answered('Титова Нина; иванов иван', asNew, [answer, asNew]);
    expect(cell).toBe('Титова Нина; Иванов Иван [новый]');
    expect(answered(cell, answer, [answer, asNew])).toBe('Титова Нина; Иванов Иван Петрович [код 17]');
  });

  it('is the whole cell where no such name stands in it', () => {
    expect(answered('он же', answer, [answer])).toBe('Иванов Иван Петрович [код 17]');
  });
});
