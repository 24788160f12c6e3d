import type { PlanField } from './plan-sheet.js';
import { SHEETS } from './sheets/columns.js';
import type { Grid } from './sheets/grid.js';
import { findHeader } from './sheets/header.js';

/** Columns that a refusal may name, under one name in both bases. */
export type ImportField = PlanField | 'contacts' | 'careerStartedOn';

export type ImportKind = 'mentees' | 'mentors';

/** The columns of each base behind a field; of several the first that the sheet has. */
const COLUMNS: Readonly<Record<ImportKind, Readonly<Record<ImportField, readonly string[]>>>> = {
  mentees: { ...shared(), form: ['form'], others: ['mentorName'], workplace: ['mentorWorkplace'] },
  mentors: { ...shared(), form: ['forms'], others: ['menteeNames'], workplace: ['workplace'] },
};

function shared() {
  return {
    name: ['name'],
    birth: ['birth', 'birthDate'],
    externalId: ['externalId'],
    group: ['group'],
    enteredOn: ['enteredOn'],
    finishedOn: ['finishedOn'],
    contacts: ['contacts', 'email', 'phone'],
    careerStartedOn: ['careerStartedOn'],
  };
}

/** How the sheet heads a field's column; the usual title where it has none. */
export function columnNames(grid: Grid, kind: ImportKind): (field: ImportField) => string {
  const { columns } = findHeader(grid, kind);
  return (field) => {
    const [usual = field, ...others] = COLUMNS[kind][field];
    const present = [usual, ...others].find((column) => columns.has(column));
    return columns.get(present ?? usual)?.header ?? SHEETS[kind].columns[usual]?.title ?? field;
  };
}
