/**
 * Rows given to a statement as one array for each column. The server reads them in a third of the time that it takes to
 * read JSON, and takes them for as many as they are.
 */
export class RowSet<Column extends string> {
  readonly #columns: readonly Column[];

  /** @param types of the columns, none of them an array */
  constructor(private readonly types: Readonly<Record<Column, string>>) {
    this.#columns = Object.keys(types) as Column[];
  }

  /** The rows as an item of a FROM clause, named `alias`; the arrays are the parameters from number `first` on. */
  from(alias: string, first: number): string {
    const arrays = this.#columns.map((column, n) => `$${first + n}::${this.types[column]}[]`);
    return `unnest(${arrays.join(', ')}) as ${alias} (${this.#columns.join(', ')})`;
  }

  /** The parameters. */
  values(rows: readonly Readonly<Record<Column, unknown>>[]): unknown[][] {
    return this.#columns.map((column) => rows.map((row) => row[column]));
  }
}
