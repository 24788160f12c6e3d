import type { SheetKind } from '../import-lines.type.js';
import type { Grid, GridPart, GridRow, SheetWarning } from './grid.js';
import { locateHeader } from './header.js';
import { FILE_PROBLEMS } from './file-problems.js';
import { SheetError } from './sheet-error.js';
import { LISTS_NOTE } from './template-words.data.js';
import { WARNINGS } from './warnings.js';

/** A sheet of a workbook that holds anything. */
export interface Sheet {
  readonly grid: Grid;
  /** Whether the spreadsheet program doesn't show it. */
  readonly isHidden: boolean;
}

const BASES: readonly SheetKind[] = ['mentees', 'mentors'];

/**
 * The grid of those sheets that are meant. Sheets of one kind are joined; a sheet that is of the other base, or of the
 * template's choices, is nobody's mistake and not warned of.
 *
 * @throws SheetError EMPTY, NO_SUCH_SHEET
 */
export function chosenGrid(sheets: readonly Sheet[], kind?: SheetKind, only: readonly string[] = []): Grid {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const [first] = visible.length > 0 ? visible : sheets;
  if (first === undefined) throw new SheetError('EMPTY', FILE_PROBLEMS.empty);
  if (kind === undefined) return first.grid;
  const fitting = sheets.filter(({ grid }) => locateHeader(grid, kind).found);
  const shown = fitting.filter(({ isHidden }) => !isHidden);
  const meant = only.length > 0 ? named(sheets, only) : shown.length > 0 ? shown : fitting.slice(0, 1);
  if (meant.length === 0) return first.grid;
  const choices = fitting.map((sheet) => ({ sheet: sheet.grid.sheet, isRead: meant.includes(sheet) }));
  // Whoever has named the sheets knows of the others.
  const left = only.length > 0 ? [] : sheets.filter((sheet) => !meant.includes(sheet) && !isKnown(sheet, kind));
  return { ...joined(meant, kind), warnings: left.map(leftOut), sheets: choices.length > 1 ? choices : undefined };
}

function named(sheets: readonly Sheet[], only: readonly string[]): readonly Sheet[] {
  return only.map((name) => {
    const found = sheets.find(({ grid }) => grid.sheet === name);
    if (!found) throw new SheetError('NO_SUCH_SHEET', FILE_PROBLEMS.noSuchSheet(name, sheets.map(({ grid }) => grid.sheet))); // prettier-ignore
    return found;
  });
}

const isKnown = (sheet: Sheet, kind: SheetKind) => isOfAnother(sheet, kind) || isOfChoices(sheet);

function isOfAnother({ grid, isHidden }: Sheet, kind: SheetKind): boolean {
  return !isHidden && BASES.some((other) => other !== kind && locateHeader(grid, other).found);
}

/** What may be chosen in the columns of a template; it says itself that it is not read. */
function isOfChoices({ grid: { rows } }: Sheet): boolean {
  return rows[0]?.cells[0]?.value === LISTS_NOTE;
}

function leftOut({ grid: { sheet }, isHidden }: Sheet): SheetWarning {
  return { sheet, message: isHidden ? WARNINGS.hiddenSheet(sheet) : WARNINGS.otherSheet(sheet) };
}

/** Rows of several sheets in one grid, each sheet's from its header on. */
function joined(sheets: readonly Sheet[], kind: SheetKind): Grid {
  const grids = sheets.map(({ grid }) => grid);
  const [first] = grids as [Grid, ...Grid[]];
  if (grids.length === 1) return first;
  const rows: GridRow[] = [];
  const parts: GridPart[] = [];
  for (const grid of grids) {
    const before = rows.at(-1)?.row ?? 0;
    const located = locateHeader(grid, kind);
    const from = parts.length > 0 && located.found ? located.header.first : 0;
    parts.push({ sheet: grid.sheet, before });
    for (const { row, cells } of grid.rows.slice(from)) rows.push({ row: row + before, cells });
  }
  return { ...first, rows, parts };
}
