import type { FirstRows } from '../../import-lines.type.js';
import { placeOf, type Grid } from '../../workbook/grid.js';

/** What an import does after it has read the sheet. */
export type Phase = 'registering' | 'pairing';

/** Tells whoever waits for it how far an import is. */
export interface Progress {
  /** Names what begins within the whole, and of how many steps it is. */
  phase?(name: Phase, total: number): void;
  /** Shows the first rows of the sheet, which has been read. */
  read?(first: FirstRows): void;
  start(total: number): void;
  advance(count: number): void;
  stop(): void;
}

export const NO_PROGRESS: Progress = { start() {}, advance() {}, stop() {} };

/** Rows that are shown before anything is known of them. */
const SHOWN = 10;

/** The first rows of a sheet, by the names of all that have data. */
export function firstRows(names: ReadonlyMap<number, string>, grid: Grid): FirstRows {
  const first = [...names].sort(([a], [b]) => a - b).slice(0, SHOWN);
  return { rows: first.map(([row, name]) => ({ ...placeOf(grid, row), name })), total: names.size };
}
