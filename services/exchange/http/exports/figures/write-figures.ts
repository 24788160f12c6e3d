import type { Language } from '#kernel/i18n/messages.js';
import type { FigureRow } from '../../../figures/figure-row.type.js';
import { parquetOfFigures } from '../../../figures/parquet.js';
import { csvOfFigures, ndjsonOfFigures } from '../../../figures/texts.js';
import { inThread } from '#kernel/thread/in-thread.js';
import type { FiguresParameters } from './parameters.js';

type Figures = AsyncIterable<readonly FigureRow[]>;
type Written = AsyncIterable<string | Uint8Array>;

/** Every format in portions as its reader takes them; a workbook alone is made as a whole. */
export const WRITERS: Readonly<
  Record<FiguresParameters['format'], { readonly type: string; write(figures: Figures, language: Language): Written }>
> = {
  csv: { type: 'text/csv; charset=utf-8', write: csvOfFigures },
  ndjson: { type: 'application/x-ndjson; charset=utf-8', write: ndjsonOfFigures },
  parquet: { type: 'application/vnd.apache.parquet', write: parquetOfFigures },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: workbookInThread },
};

async function* workbookInThread(figures: Figures, language: Language): AsyncGenerator<Uint8Array> {
  const rows: FigureRow[] = [];
  for await (const portion of figures) rows.push(...portion);
  const worker = new URL('./workbook.worker.js', import.meta.url);
  yield (await inThread<{ readonly bytes: Uint8Array }>(worker, { rows, language })).bytes;
}
