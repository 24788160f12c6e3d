import { readMentees } from '../bases/mentees.js';
import { readMentors } from '../bases/mentors.js';
import { readHeadcountGrid } from '../import/headcount/headcount.js';
import type { CollegeSheetKind } from '../import-lines.type.js';
import type { Template } from '../template/template.type.js';
import type { SheetReading } from '../workbook/grid.js';
import { EXAMPLE_WORD } from '../workbook/template-words.data.js';
import { parseWorkbook } from '../workbook/workbook.js';

export const KINDS: readonly CollegeSheetKind[] = ['mentees', 'mentors', 'headcount'];

const OPTIONS = { year: 2025, today: '2026-06-01' };

/** What is read of a file that was made of a template. */
export function readingOf(kind: CollegeSheetKind, file: Buffer): SheetReading<object> {
  const grid = parseWorkbook(file, kind);
  if (kind === 'headcount') return readHeadcountGrid(grid);
  return kind === 'mentees' ? readMentees(grid, OPTIONS) : readMentors(grid, OPTIONS);
}

/** A template whose example somebody has made a row of their own: it no longer says what it is. */
export function filledIn(template: Template): Template {
  const columns = template.columns.map((column) => ({
    ...column,
    example: column.example.replace(new RegExp(`^${EXAMPLE_WORD}:? `), ''),
  }));
  return { ...template, columns };
}
