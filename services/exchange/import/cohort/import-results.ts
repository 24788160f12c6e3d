import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { cellTexts } from '../../bases/columns.js';
import type { ExchangedCohort } from '../../cohort/cohort-to-exchange.js';
import { COHORT_PROBLEMS } from '../../cohort/cohort.problems.js';
import { markField } from '../../cohort/items.policy.js';
import { shownDate } from '../../cohort/shown-date.js';
import { ExchangeError } from '../../exchange-error.js';
import { RESULTS_SHEET } from '../../workbook/columns-of-cohorts.js';
import type { Grid } from '../../workbook/grid.js';
import { findHeader } from '../../workbook/header.js';
import { Refusals } from '../../workbook/refusals.js';
import { firstRows, type Progress } from '../commit/progress.js';
import { recordRun } from '../commit/record-run.js';
import { beginRun } from '../commit/begin-run.js';
import { holdsOf } from '../job/import-job.js';
import { RowNotes } from '../report/imported-rows.js';
import { reportOf, type ImportReport } from '../report/report.js';
import { tally } from '../report/tally.js';
import { markDay, wasThere } from './clashes.policy.js';
import { cohortOf, type CohortJob } from './cohort-job.js';
import { recorder, type Line } from './record-results.js';
import { headerOf, readResults, type ResultsColumn } from './results-sheet.js';

/**
 * Imports attendance and marks of a cohort. A row is recorded as a whole or not at all: all rows are tried first. What
 * says nothing, an empty cell or a dash, takes nothing back. Done again it changes nothing.
 *
 * @throws SheetError when it is no such table, ExchangeError when the graph refuses as a whole
 */
export async function importResults(
  graph: GraphClient,
  grid: Grid,
  job: CohortJob,
  progress: Progress,
): Promise<ImportReport> {
  const cohort = await cohortOf(graph, job);
  if (cohort.college.id !== job.college.id) throw new ExchangeError(NOT_HOST);
  const header = headerOf(findHeader(grid, 'results'), cohort);
  const refusals = new Refusals<ResultsColumn>((field) => header.columns.get(field)?.header ?? RESULTS_SHEET.columns.name.title); // prettier-ignore
  const reading = readResults(grid, cohort);
  const names = cellTexts(grid, header.columns.get('name'), rowsOf(reading));
  progress.read?.(firstRows(names, grid));
  const lines = reading.accepted.map(({ row, value }): Line => ({ row, ...value }));
  refuseClashes(lines, cohort, job, refusals);
  const holds = holdsOf(job, reading);
  const dryRun = job.dryRun || holds.length > 0;
  const record = recorder(graph, cohort, job, refusals);
  const run = { collegeId: job.college.id, kind: 'results', year: cohort.year, cohortId: cohort.id, fileName: job.filename ?? null } as const; // prettier-ignore
  progress.start(lines.length);
  progress.phase?.('registering', lines.length);
  try {
    const tried = await record(lines, true);
    const begun = await beginRun(graph, run, { journal: job.journal, dryRun, rows: reading.rows });
    const done = dryRun ? tried : await record(lines, false);
    progress.advance(lines.length);
    const sound = lines.filter(({ row }) => !refusals.has(row));
    const notes = new RowNotes(names);
    for (const { row, attendance, marks } of sound) {
      notes.own(row, attendance.length + marks.length > 0 ? 'UPDATED' : 'UNCHANGED');
    }
    const { created, updated, unchanged } = tally(done.filter(({ row }) => !refusals.has(row)));
    const untouched = sound.reduce((sum, line) => sum + line.unchanged, unchanged);
    const report = reportOf({
      rows: reading.rows,
      refused: [...reading.refused, ...refusals.cells],
      warnings: reading.warnings,
      parts: grid.parts,
      sheets: grid.sheets,
      dryRun,
      holds,
      learning: { created, updated, unchanged: untouched },
      listed: notes.rows,
    });
    await recordRun(graph, { ...run, ...begun }, report, report.listed);
    return report;
  } finally {
    progress.stop();
  }
}

const rowsOf = ({ accepted, refused }: ReturnType<typeof readResults>): readonly number[] => [
  ...accepted.map(({ row }) => row),
  ...refused.map(({ row }) => row),
];

/** A mark of a day whose sessions the same row says were missed: what the graph would find out once half was recorded. */
function refuseClashes(
  lines: readonly Line[],
  { sessions }: ExchangedCohort,
  { markedOn = null, college }: CohortJob,
  refusals: Refusals<ResultsColumn>,
): void {
  for (const line of lines) {
    for (const { assessment } of line.marks) {
      const day = markDay(line, assessment, markedOn, college.today);
      if (wasThere(line, sessions, day) === false) {
        refusals.refuse(line.row, markField(assessment), COHORT_PROBLEMS.markOfAbsent(shownDate(day)));
      }
    }
  }
}

const NOT_HOST = {
  ru: 'Результаты загружает колледж, который ведёт группу.',
  en: 'Results are imported by the college that hosts the cohort.',
};
