import { expect, it, jest } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import { readMentees } from '../bases/mentees.js';
import { readMentors } from '../bases/mentors.js';
import { describeInLibreOffice, savedAs } from '../testing/libreoffice.js';
import { richBases } from '../testing/rich.js';
import { MENTEE_SHEET, MENTOR_SHEET } from '../workbook/columns.js';
import { csvOf, xlsxOf, type Table } from '../workbook/table.js';
import { parseWorkbook } from '../workbook/workbook.js';

// An office takes some seconds to start.
jest.setTimeout(180_000);

const OPTIONS = { year: 2024, today: '2025-06-01' };

const { mentees, mentors } = richBases(25, random('offices'));

function tableOf(title: string, rows: readonly object[]): Table {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) => ({ value: value as string, isDate: false });
  return {
    title,
    header,
    rows: rows.map((row) => header.map((name) => cell((row as Record<string, unknown>)[name] ?? ''))),
  };
}

const BASES = [
  ['mentees', tableOf(MENTEE_SHEET.title, mentees)],
  ['mentors', tableOf(MENTOR_SHEET.title, mentors)],
] as const;

/** What is read of both bases. An office takes a text like «100 %» of a CSV for a number, which is told from no other. */
function readings(files: readonly Buffer[]): unknown {
  return BASES.map(([kind], n) => {
    const grid = parseWorkbook(files[n]!, kind);
    const read = kind === 'mentees' ? readMentees(grid, OPTIONS) : readMentors(grid, OPTIONS);
    const values = read.accepted.map(({ value }) => JSON.stringify(value).replaceAll('100 %', '100%'));
    return { rows: read.rows, values, refused: read.refused.length, warnings: read.warnings.length };
  });
}

describeInLibreOffice('bases that went out, were opened in an office and saved', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['xlsx', 'xls'],
    ['xlsx', 'ods'],
    ['xlsx', 'csv'],
    ['csv', 'csv'],
  ] as const)('as .%s and came back as .%s say the same', async (from, to) => {
    const out = BASES.map(([, table]) => (from === 'xlsx' ? xlsxOf(table) : csvOf(table)));
    expect(readings(await savedAs(out, from, to))).toEqual(readings(out));
  });
});
