import { basename } from 'node:path';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { GraphClient } from '../client/graph-client.js';
import { inBatches, type BatchPayload, type RowResult } from './batches.js';
import { collegeOf } from './college.js';
import { cellTexts } from './columns.js';
import { RowNotes } from './imported-rows.js';
import type { Progress } from './progress.js';
import { IMPORT_REASONS as REASONS } from './reasons.js';
import { recordRun } from './record-run.js';
import { Refusals } from './refusals.js';
import { reportOf, type ImportReport } from './report.js';
import { HEADCOUNT_SHEET, type HeadcountField } from './sheets/columns.js';
import type { Grid, SheetReading } from './sheets/grid.js';
import { findHeader } from './sheets/header.js';
import { readHeadcountGrid, type HeadcountRow } from './sheets/headcount.js';
import { readWorkbook } from './sheets/workbook.js';
import { tally } from './tally.js';

export interface HeadcountClients {
  /** Looks colleges up. */
  readonly anybody: GraphClient;
  /** Acts for colleges with these ids. */
  readonly ofColleges: (ids: readonly string[]) => GraphClient;
}

export interface HeadcountJob {
  readonly file: string;
  readonly dryRun: boolean;
  /** Code of the one college whose rows are taken; without it those of all. */
  readonly only?: string;
  /** Name of the file, for the colleges' lists of imports. */
  readonly filename?: string | null;
}

const REPORT = `mutation ($input: ReportHeadcountInput!) {
  reportHeadcount(input: $input) {
    results { index outcome problems { code message path } }
    problems { code message path }
  }
}`;

/** The figures that a college can't leave out: percentages are of them. */
const REQUIRED = ['students', 'teachers', 'youngSpecialists'] as const;

interface Line extends HeadcountRow {
  readonly row: number;
}

/**
 * Reports the headcounts of a table, of as many colleges as it names. Done again it changes nothing.
 *
 * @throws SheetError when nothing of the file can be used, CommandError when the graph refuses as a whole
 */
export async function importHeadcount(
  clients: HeadcountClients,
  { file, ...job }: HeadcountJob,
  progress: Progress,
): Promise<ImportReport> {
  const grid = await readWorkbook(file, 'headcount');
  return importHeadcountGrid(clients, grid, { ...job, filename: basename(file) }, progress);
}

/**
 * As `importHeadcount`, of a table that has been read.
 *
 * @throws SheetError when it is no such table, CommandError when the graph refuses as a whole
 */
export async function importHeadcountGrid(
  { anybody, ofColleges }: HeadcountClients,
  grid: Grid,
  { dryRun, only, filename = null }: Omit<HeadcountJob, 'file'>,
  progress: Progress,
): Promise<ImportReport> {
  const { columns } = findHeader(grid, 'headcount');
  const refusals = new Refusals<HeadcountField>(
    (field) => columns.get(field)?.header ?? HEADCOUNT_SHEET.columns[field].title,
  );
  const reading = readHeadcountGrid(grid);
  const lines = reading.accepted.map(({ row, value }): Line => ({ row, ...value }));
  const isOurs = ({ collegeCode }: Line) => only === undefined || collegeCode === only;
  for (const line of lines) {
    const missing = REQUIRED.filter((field) => line[field] === null);
    for (const field of missing) refusals.refuse(line.row, field, REASONS.countRequired);
    if (!isOurs(line)) refusals.refuse(line.row, 'college', REASONS.collegeForeign(line.collegeCode, only!));
  }
  const ids = await collegeIds(anybody, lines.filter(isOurs), refusals);
  const sound = lines.filter(({ row }) => !refusals.has(row));
  const notes = new RowNotes(collegeCodes(grid, reading));
  const graph = ofColleges([...ids.values()]);
  const outcomes = await report(graph, sound, ids, { dryRun, refusals, notes, progress });
  const made = reportOf({
    rows: reading.rows,
    refused: [...reading.refused, ...refusals.cells],
    dryRun,
    headcounts: outcomes,
    listed: notes.rows,
  });
  for (const [code, collegeId] of ids) {
    const run = { collegeId, form: 'HEADCOUNT', year: null, fileName: filename } as const;
    // Of a table that is one college's, rows that can't be read are the college's, too.
    const rows = only === undefined ? made.listed.filter(({ name }) => name === code) : made.listed;
    await recordRun(graph, run, made, rows);
  }
  return made;
}

/** Ids of the colleges by their codes; lines of unknown ones are refused. */
async function collegeIds(graph: GraphClient, lines: readonly Line[], refusals: Refusals<HeadcountField>) {
  const ids = new Map<string, string>();
  for (const [code, ofCollege] of Map.groupBy(lines, (line) => line.collegeCode)) {
    const college = await collegeOf(graph, code);
    if (college) ids.set(code, college.id);
    else for (const { row } of ofCollege) refusals.refuse(row, 'college', REASONS.collegeUnknown(code));
  }
  return ids;
}

/** The colleges of all rows with data, as far as they were read. */
function collegeCodes(grid: Grid, { accepted, refused }: SheetReading<HeadcountRow>): Map<number, string> {
  const unread = refused.map(({ row }) => row);
  const codes = cellTexts(grid, findHeader(grid, 'headcount').columns.get('college'), unread);
  for (const { row, value } of accepted) codes.set(row, value.collegeCode);
  return codes;
}

interface ReportStep {
  readonly dryRun: boolean;
  readonly refusals: Refusals<HeadcountField>;
  readonly notes: RowNotes;
  readonly progress: Progress;
}

async function report(
  graph: GraphClient,
  lines: readonly Line[],
  ids: ReadonlyMap<string, string>,
  { dryRun, refusals, notes, progress }: ReportStep,
) {
  const send = async (batch: readonly Line[]): Promise<BatchPayload<RowResult>> => {
    const rows = batch.map(({ collegeCode, year, students, pupils, teachers, youngSpecialists }) => {
      const counts = { students, pupils, teachers, youngSpecialists };
      return { collegeId: ids.get(collegeCode), year: formatAcademicYear(year), ...counts };
    });
    const answer = await graph.ask<{ reportHeadcount: BatchPayload<RowResult> }>(REPORT, {
      input: { rows, dryRun },
    });
    return answer.reportHeadcount;
  };
  progress.start(lines.length);
  progress.phase?.('registering', lines.length);
  try {
    const answers = await inBatches(lines, send, (count) => progress.advance(count));
    for (const { row: line, result } of answers) {
      for (const { message, path } of result.problems) {
        refusals.refuse(line.row, fieldOf(path[2]), { ru: message, en: message });
      }
      if (result.outcome !== 'REFUSED') notes.own(line.row, result.outcome);
    }
    return tally(answers.map(({ result }) => result));
  } finally {
    progress.stop();
  }
}

function fieldOf(name: string | undefined): HeadcountField {
  return name !== undefined && name in HEADCOUNT_SHEET.columns ? (name as HeadcountField) : 'college';
}
