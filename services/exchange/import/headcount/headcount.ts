import { becameDate, yesOrNo } from '../../bases/values.js';
import type { HeadcountField } from '../../workbook/columns.js';
import type { Cell, Grid, Parsed, SheetReading } from '../../workbook/grid.js';
import { refuse, shownText, taken } from '../../workbook/grid.js';
import { HEADCOUNT_PROBLEMS } from '../../workbook/problems.js';
import type { RowReader } from '../../workbook/row-reader.js';
import { readRows } from '../../workbook/row-reader.js';
import { readWorkbook } from '../../workbook/workbook.js';

/** A college's headcount for an academic year. Null is "not reported", which is not zero. */
export interface HeadcountRow {
  readonly collegeCode: string;
  /** First calendar year of the academic year: 2024 for 2024/2025. */
  readonly year: number;
  readonly students: number | null;
  readonly pupils: number | null;
  readonly teachers: number | null;
  readonly youngSpecialists: number | null;
  /** Whether the row says that its numbers are right, whatever was reported before. */
  readonly confirm: boolean;
}

type CountField = 'students' | 'pupils' | 'teachers' | 'youngSpecialists';

const LARGEST_COUNT = 1_000_000;
const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2099;

/**
 * Reads a table of headcounts, one line per college and academic year.
 *
 * @throws SheetError when nothing of the file can be used
 */
export async function readHeadcount(file: string): Promise<SheetReading<HeadcountRow>> {
  return readHeadcountGrid(await readWorkbook(file, 'headcount'));
}

/**
 * @param ownCode of the college whose table it is, where that is known: a row that names none is of it
 * @throws SheetError HEADER_NOT_FOUND
 */
export function readHeadcountGrid(grid: Grid, ownCode = ''): SheetReading<HeadcountRow> {
  const firstRows = new Map<string, number>();
  return readRows<HeadcountField, HeadcountRow>(grid, 'headcount', (reader, row) => {
    const value = readLine(reader, ownCode);
    const key = `${value.collegeCode.toLowerCase()} ${value.year}`;
    const firstRow = firstRows.get(key);
    if (firstRow !== undefined && reader.refused.length === 0) {
      reader.refuse('college', HEADCOUNT_PROBLEMS.duplicate(firstRow));
    }
    if (firstRow === undefined && reader.refused.length === 0) firstRows.set(key, row);
    return value;
  });
}

function readLine(reader: RowReader<HeadcountField>, ownCode: string): HeadcountRow {
  const collegeCode = reader.read<string>('college', ownCode, parseCollegeCode);
  reader.require('college', collegeCode !== '', HEADCOUNT_PROBLEMS.collegeRequired);
  const year = reader.read<number>('year', 0, (_cell, text) => parseAcademicYear(text));
  reader.require('year', year !== 0, HEADCOUNT_PROBLEMS.yearRequired);
  const count = (field: CountField): number | null =>
    reader.read<number | null>(field, null, (_cell, text) => parseCount(text));
  const students = count('students');
  const pupils = count('pupils');
  const teachers = count('teachers');
  const youngSpecialists = count('youngSpecialists');
  const confirm = reader.read<boolean>('confirm', false, (_cell, text) => parseConfirmation(text));
  if (youngSpecialists !== null && teachers !== null && youngSpecialists > teachers) {
    reader.refuse('youngSpecialists', HEADCOUNT_PROBLEMS.moreYoungThanTeachers(youngSpecialists, teachers));
  }
  const nothing = [students, pupils, teachers, youngSpecialists].every((figure) => figure === null);
  if (nothing && reader.refused.length === 0) reader.refuse('students', HEADCOUNT_PROBLEMS.nothingReported);
  return { collegeCode, year, students, pupils, teachers, youngSpecialists, confirm };
}

function parseCollegeCode(cell: Cell): Parsed<string> {
  const text = shownText(cell);
  if (becameDate(cell, text) || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) {
    return refuse(HEADCOUNT_PROBLEMS.collegeBecameDate(text));
  }
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(text)
    ? taken(text)
    : refuse(HEADCOUNT_PROBLEMS.unreadableCollege(text));
}

/** The first year of «2024/2025», «2024-2025», «2024/25», «2024–2025 уч. г.». */
export function parseAcademicYear(text: string): Parsed<number> {
  const found = /^(\d{4})\s?[/\\\-–—]\s?(\d{4}|\d{2})(?:\s?(?:уч|учебный|г|год).*)?$/iu.exec(text);
  const first = Number(found?.[1]);
  const second = found?.[2]?.length === 2 ? Math.floor(first / 100) * 100 + Number(found[2]) : Number(found?.[2]);
  const valid = found !== null && second === first + 1 && first >= EARLIEST_YEAR && first <= LATEST_YEAR;
  return valid ? taken(first) : refuse(HEADCOUNT_PROBLEMS.unreadableYear(text));
}

function parseConfirmation(text: string): Parsed<boolean> {
  const said = yesOrNo(text);
  return said === null ? refuse(HEADCOUNT_PROBLEMS.unreadableConfirmation(text)) : taken(said);
}

/** A whole number of people; spaces may separate the thousands, and noughts stand behind the comma. */
export function parseCount(text: string): Parsed<number> {
  const whole = text.replace(/[.,]0{1,2}$/, '');
  const number = /^(?:\d+|\d{1,3}(?: \d{3})+)$/.test(whole) ? Number(whole.replaceAll(' ', '')) : Number.NaN;
  return number <= LARGEST_COUNT ? taken(number) : refuse(HEADCOUNT_PROBLEMS.unreadableCount(text));
}
