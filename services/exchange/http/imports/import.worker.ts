import { parentPort } from 'node:worker_threads';
import { ExchangeError } from '../../exchange-error.js';
import type { ImportLine } from '../../import-lines.type.js';
import { importApplicants } from '../../import/cohort/import-applicants.js';
import { importResults } from '../../import/cohort/import-results.js';
import { importHeadcountGrid } from '../../import/headcount/import-headcount.js';
import { importGrid } from '../../import/import-sheet.js';
import { refusedRows, refusedTable } from '../../import/report/refused-rows.js';
import { refusedTexts } from '../../import/report/refused-texts.js';
import type { ImportReport } from '../../import/report/report.js';
import type { Grid } from '../../workbook/grid.js';
import { SheetError } from '../../workbook/sheet-error.js';
import { parseWorkbook } from '../../workbook/workbook.js';
import { overPort, type OverPort } from './over-port.js';
import { pageReport } from './page-report.js';
import type { FromWorker, ToWorker, WorkerJob } from './worker-messages.type.js';

const port = parentPort!;

function post(message: FromWorker): void {
  port.postMessage(message);
}

function say(line: ImportLine, last = false): void {
  post({ line: JSON.stringify(line), last });
}

async function imported(grid: Grid, { parameters, college }: WorkerJob, hub: OverPort): Promise<ImportReport> {
  const { kind, year, cohort, dryRun, filename, attesting } = parameters;
  const { graph, progress, records, journal } = hub;
  if (cohort) {
    const importOf = cohort.kind === 'results' ? importResults : importApplicants;
    const job = { cohortId: cohort.id, college, dryRun, markedOn: cohort.markedOn, filename, journal };
    return importOf(graph, grid, job, progress);
  }
  if ((kind !== 'mentees' && kind !== 'mentors') || year === null) {
    const clients = { anybody: graph, ofColleges: () => graph };
    return importHeadcountGrid(clients, grid, { dryRun, only: college.code, filename, journal }, progress);
  }
  return importGrid(graph, grid, { kind, college, year, dryRun, filename, attesting, journal }, progress, records);
}

/** «base.xlsx» gives «base-refused.xlsx». */
function refusedName({ filename, kind }: WorkerJob['parameters']): string {
  return `${filename?.replace(/\.\w+$/, '') ?? kind}-refused.xlsx`;
}

async function run(job: WorkerJob, hub: OverPort): Promise<void> {
  const { file, parameters, language } = job;
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const grid = parseWorkbook(bytes, parameters.kind, parameters.sheets);
  say({ progress: { phase: 'reading', done: grid.rows.length, total: grid.rows.length } });
  const report = await imported(grid, job, hub);
  const withFile = parameters.refused && report.refused.length > 0;
  // The report goes first: whatever becomes of the file, what was imported is told.
  say({ report: pageReport(report, { language, filename: parameters.filename }) }, !withFile);
  if (!withFile) return;
  const xlsx = refusedRows(grid, parameters.kind, report.refused, language).toString('base64');
  const table = refusedTable(grid, parameters.kind, report.refused);
  say({ refused: { filename: refusedName(parameters), xlsx, ...refusedTexts(table, grid) } }, true);
}

/** One import after the other; nothing of one is left when the next begins. */
let hub: OverPort | undefined;
port.on('message', (message: ToWorker) => {
  if (!('job' in message)) {
    hub?.receive(message);
    return;
  }
  hub = overPort(post);
  run(message.job, hub).catch((error: unknown) => {
    if (error instanceof SheetError) post({ failed: { code: error.code, text: error.text } });
    else if (error instanceof ExchangeError) post({ failed: { code: 'BAD_USER_INPUT', text: error.text } });
    else throw error;
  });
});
