import type { PlanField } from '../people/own-row.type.js';
import { SHEETS } from '../workbook/columns.js';
import { cellText, type Grid } from '../workbook/grid.js';
import { findHeader, type HeaderColumn } from '../workbook/header.js';

/** Columns that a refusal may name, under one name in both bases. */
export type ImportField = PlanField | 'contacts' | 'careerStartedOn' | 'jobStartedOn' | 'qualification' | 'qualifiedOn';

export type ImportKind = 'mentees' | 'mentors';

/** The columns of each base behind a field, if it has another name; of several the first that the sheet has. */
const COLUMNS: Readonly<Record<ImportKind, Readonly<Partial<Record<ImportField, readonly string[]>>>>> = {
  mentees: { ...shared(), form: ['form'], others: ['mentorName'], workplace: ['mentorWorkplace'] },
  mentors: { ...shared(), form: ['forms'], others: ['menteeNames'], workplace: ['workplace'] },
};

function shared() {
  return { birth: ['birth', 'birthDate'], contacts: ['contacts', 'email', 'phone'] };
}

/** How the sheet heads a field's column; the usual title where it has none. */
export function columnNames(grid: Grid, kind: ImportKind): (field: ImportField) => string {
  const { columns } = findHeader(grid, kind);
  return (field) => {
    const [usual = field, ...others] = COLUMNS[kind][field] ?? [];
    const present = [usual, ...others].find((column) => columns.has(column));
    return columns.get(present ?? usual)?.header ?? SHEETS[kind].columns[usual]?.title ?? field;
  };
}

const SHOWN = 100;

/** What some rows have in a column, by row and on one line: for a report of rows that could not be read. */
export function cellTexts(grid: Grid, column: HeaderColumn | undefined, rows: readonly number[]): Map<number, string> {
  const index = column?.index ?? -1;
  const wanted = new Set(rows);
  const found = grid.rows.filter(({ row }) => wanted.has(row));
  const text = (cells: Grid['rows'][number]['cells']) => cellText(cells[index] ?? null).replace(/\s+/g, ' ');
  return new Map(found.map(({ row, cells }) => [row, text(cells).slice(0, SHOWN)]));
}
