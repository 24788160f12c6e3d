import type { ImportKind } from '../bases/columns.js';
import type { CollegeRecords } from '../bases/records.js';
import { FormBook, type SheetForm } from '../people/forms.js';
import type { SheetColumns } from '../workbook/columns-shared.js';
import { MENTEE_SHEET, MENTOR_SHEET } from '../workbook/columns.js';
import { csvOf, xlsxOf, type Encoding, type Table } from '../workbook/table.js';
import { baseOf, type Base } from './base.js';
import { MENTEE_COLUMNS, MENTOR_COLUMNS, type Column } from './columns.js';

/** What is to be written how. */
export interface ExportJob {
  readonly kind: ImportKind;
  /** First calendar year of the academic year. */
  readonly year: number;
  /** The day it is in the college's region. */
  readonly today: string;
  readonly format: 'xlsx' | 'csv';
  readonly encoding: Encoding;
  /** Forms that the region added, and its names of those that ship. */
  readonly forms?: readonly SheetForm[];
}

/**
 * Bytes of «База наставляемых» or «База наставников» of an academic year, such that importing them changes nothing.
 *
 * @throws ExchangeError when a character can't be written in the encoding.
 */
export function exportBase(records: CollegeRecords, { kind, year, today, format, encoding, forms }: ExportJob): Buffer {
  const base = baseOf(records, year, today, new FormBook(forms));
  const table =
    kind === 'mentees'
      ? tableOf(MENTEE_SHEET, MENTEE_COLUMNS, base.mentees, base)
      : tableOf(MENTOR_SHEET, MENTOR_COLUMNS, base.mentors, base);
  return format === 'xlsx' ? xlsxOf(table) : csvOf(table, encoding);
}

function tableOf<Field extends string, Row>(
  { title, columns }: SheetColumns<Field>,
  shown: readonly Column<Field, Row>[],
  rows: readonly Row[],
  base: Base,
): Table {
  return {
    title,
    header: ['№', ...shown.map(([field]) => columns[field].title)],
    rows: rows.map((row, n) => [{ value: n + 1, isDate: false }, ...shown.map(([, cell]) => cell(row, base))]),
  };
}
