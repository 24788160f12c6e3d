import { parentPort, workerData } from 'node:worker_threads';
import type { GraphClient } from '../../client/graph-client.js';
import { CommandError } from '../../command-error.js';
import type { CollegeRecords } from '../college.js';
import { importHeadcountGrid } from '../import-headcount.js';
import { importGrid } from '../import-sheet.js';
import type { Phase, Progress } from '../progress.js';
import { refusedRows } from '../refused-rows.js';
import type { ImportReport } from '../report.js';
import type { Grid } from '../sheets/grid.js';
import { SheetError } from '../sheets/sheet-error.js';
import { parseWorkbook } from '../sheets/workbook.js';
import type { ImportLine } from './lines.type.js';
import { pageReport } from './page-report.js';
import type { FromWorker, ToWorker, WorkerJob } from './worker-messages.type.js';

const port = parentPort!;
const { file, parameters, college, language } = workerData as WorkerJob;

function post(message: FromWorker): void {
  port.postMessage(message);
}

function say(line: ImportLine, last = false): void {
  post({ line: JSON.stringify(line), last });
}

const records = Promise.withResolvers<CollegeRecords>();

/** The graph on the other side of the port, where the caller's token is. */
function graphOverPort(): GraphClient {
  const waiting = new Map<number, (data: unknown) => void>();
  let asked = 0;
  port.on('message', (message: ToWorker) => {
    if ('records' in message) return records.resolve(message.records);
    waiting.get(message.id)?.(message.data);
    waiting.delete(message.id);
  });
  return {
    ask: <Data>(query: string, variables: Record<string, unknown> = {}) =>
      new Promise<Data>((resolve) => {
        const id = (asked += 1);
        waiting.set(id, resolve as (data: unknown) => void);
        post({ ask: { id, query, variables } });
      }),
  };
}

function progressOverPort(): Progress {
  let current: { phase: Phase; done: number; total: number } | undefined;
  return {
    start() {},
    phase(phase, total) {
      current = { phase, done: 0, total };
      say({ progress: current });
    },
    advance(count) {
      if (!current || count === 0) return;
      current = { ...current, done: current.done + count };
      say({ progress: current });
    },
    stop() {},
  };
}

async function imported(grid: Grid): Promise<ImportReport> {
  const { sheet, year, preview: dryRun } = parameters;
  const [graph, progress] = [graphOverPort(), progressOverPort()];
  if (sheet === 'headcount' || year === null) {
    const clients = { anybody: graph, ofColleges: () => graph };
    return importHeadcountGrid(clients, grid, { dryRun, only: college.code }, progress);
  }
  return importGrid(graph, grid, { kind: sheet, college, year, dryRun }, progress, records.promise);
}

/** «base.xlsx» gives «base-refused.xlsx». */
function refusedName(): string {
  return `${parameters.filename?.replace(/\.\w+$/, '') ?? parameters.sheet}-refused.xlsx`;
}

try {
  const grid = parseWorkbook(Buffer.from(file.buffer, file.byteOffset, file.byteLength), parameters.sheet);
  say({ progress: { phase: 'reading', done: grid.rows.length, total: grid.rows.length } });
  const report = await imported(grid);
  const { filename, sheet, refused: wanted } = parameters;
  const withFile = wanted && report.refused.length > 0;
  // The report goes first: whatever becomes of the file, what was imported is told.
  say({ report: pageReport(report, { language, filename }) }, !withFile);
  if (withFile) {
    const xlsx = refusedRows(grid, sheet, report.refused, language).toString('base64');
    say({ refused: { filename: refusedName(), xlsx } }, true);
  }
} catch (error) {
  if (error instanceof SheetError) post({ failed: { code: error.code, text: error.reason } });
  else if (error instanceof CommandError) post({ failed: { code: 'BAD_USER_INPUT', text: error.text } });
  else throw error;
}
