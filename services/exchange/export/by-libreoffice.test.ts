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

const readings = (kind: 'mentees' | 'mentors', file: Buffer) => {
  const grid = parseWorkbook(file, kind);
  const { rows, accepted, refused, warnings } =
    kind === 'mentees' ? readMentees(grid, OPTIONS) : readMentors(grid, OPTIONS);
  return { rows, values: accepted.map(({ value }) => value), refused: refused.length, warnings: warnings.length };
};

describeInLibreOffice('a base that went out, was opened in an office and saved', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['xlsx', 'xls'],
    ['xlsx', 'ods'],
    ['xlsx', 'csv'],
    ['csv', 'csv'],
    ['csv', 'ods'],
  ] as const)('as .%s and came back as .%s says the same', async (from, to) => {
    for (const [kind, table] of [
      ['mentees', tableOf(MENTEE_SHEET.title, mentees)],
      ['mentors', tableOf(MENTOR_SHEET.title, mentors)],
    ] as const) {
      const out = from === 'xlsx' ? xlsxOf(table) : csvOf(table);
      expect(readings(kind, await savedAs(out, from, to))).toEqual(readings(kind, out));
    }
  });
});
