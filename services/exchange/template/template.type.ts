/** A table to be filled by hand. */
export interface Template {
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows that are begun already, cell by cell; without them there is one that shows how the table is filled. */
  readonly rows?: readonly (readonly string[])[];
}

export interface TemplateColumn {
  readonly title: string;
  /** What the row that shows how to fill the table has in it. */
  readonly example: string;
  /** Whether it is kept as it is typed: a group, a code or a day is else made something of. */
  readonly isText: boolean;
  /** What may be chosen from; other spellings may be typed all the same, since the import knows many. */
  readonly choices: readonly string[];
}

/** Rows below the header in which there is something to choose from. */
export const PREPARED_ROWS = 5000;

/** A row that a template has from the beginning. */
export interface TemplateRow {
  readonly texts: readonly string[];
  /** Shows how to fill the table, and is no row of it. */
  readonly isExample: boolean;
}

export function rowsOf({ columns, rows }: Template): readonly TemplateRow[] {
  if (rows) return rows.map((texts) => ({ texts, isExample: false }));
  return [{ texts: columns.map(({ example }) => example), isExample: true }];
}

/** Columns with something to choose from, each with its place among all. */
export function chosenColumns({ columns }: Template): readonly (TemplateColumn & { readonly index: number })[] {
  return columns.map((column, index) => ({ ...column, index })).filter(({ choices }) => choices.length > 0);
}

/** Rows of the sheet that lists what may be chosen, a column for each that has something: titles, then the choices. */
export function listRows(template: Template): readonly (readonly string[])[] {
  const lists = chosenColumns(template).map(({ title, choices }) => [title, ...choices]);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? ''));
}
