import type { RefusedCell } from './grid.js';
import type { CellProblem } from './problems.js';

/** Cells of a sheet that were not taken, each refused once. */
export class Refusals<Field extends string> {
  readonly #cells = new Map<string, RefusedCell>();
  readonly #rows = new Set<number>();

  /** @param columnOf the header of a field as the sheet has it */
  constructor(private readonly columnOf: (field: Field) => string) {}

  refuse(row: number, field: Field, problem: CellProblem): void {
    const column = this.columnOf(field);
    const key = `${row} ${column}`;
    if (!this.#cells.has(key)) this.#cells.set(key, { row, column, problem });
    this.#rows.add(row);
  }

  has(row: number): boolean {
    return this.#rows.has(row);
  }

  get size(): number {
    return this.#rows.size;
  }

  get cells(): readonly RefusedCell[] {
    return [...this.#cells.values()];
  }
}
