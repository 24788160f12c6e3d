import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { FIGURE_COLUMNS, type ColumnKind, type FigureColumn } from '#monitoring/bi/figure-columns.data.js';
import type { FigureRow } from './figure-row.type.js';

/** Rows that are written together: readers skip through groups of them, and no more of them are kept at once. */
const GROUP = 20_000;

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<ColumnKind, object>;

const SCHEMA = [
  { name: 'figures', num_children: FIGURE_COLUMNS.length },
  ...FIGURE_COLUMNS.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[kind] })),
];

/** The table as Parquet, in groups of rows that are let go of as they are written. */
export async function* parquetOfFigures(figures: AsyncIterable<readonly FigureRow[]>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'college-mentoring-hub' });
  // How such a file begins, before the first group is read: whoever waits, or stands between, hears that there is an answer.
  yield taken(bytes);
  let kept: FigureRow[] = [];
  for await (const rows of figures) {
    kept.push(...rows);
    if (kept.length < GROUP) continue;
    await parquet.write({ columnData: columnsOf(kept), rowGroupSize: kept.length });
    kept = [];
    yield taken(bytes);
  }
  if (kept.length > 0) await parquet.write({ columnData: columnsOf(kept), rowGroupSize: kept.length });
  await parquet.finish();
  yield taken(bytes);
}

const columnsOf = (rows: readonly FigureRow[]) =>
  FIGURE_COLUMNS.map(({ name, kind }) => ({ name, data: rows.map((row) => valueOf(row, name, kind)) }));

function valueOf(row: FigureRow, name: FigureColumn, kind: ColumnKind) {
  const value = row[name];
  return kind === 'date' && typeof value === 'string' ? new Date(value) : value;
}

/** What was written since the last time; where in the file the next byte stands is counted on. */
function taken(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice();
  bytes.index = 0;
  return written;
}
