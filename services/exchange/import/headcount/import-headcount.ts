import { basename } from 'node:path';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { cellTexts } from '../../bases/columns.js';
import { ask } from '../../graph/ask.js';
import { collegeOf } from '../../graph/college.js';
import { ReportHeadcountsDocument } from '../../graph/generated/graphql.js';
import { IMPORT_PROBLEMS as PROBLEMS } from '../../people/problems.js';
import { HEADCOUNT_SHEET, type HeadcountField } from '../../workbook/columns.js';
import type { Grid, SheetReading } from '../../workbook/grid.js';
import { findHeader } from '../../workbook/header.js';
import { HEADCOUNT_PROBLEMS } from '../../workbook/problems.js';
import { Refusals } from '../../workbook/refusals.js';
import { readWorkbook } from '../../workbook/workbook.js';
import { inBatches } from '../commit/batches.js';
import { holdsOf } from '../job/import-job.js';
import { firstRows, type Progress } from '../commit/progress.js';
import { recordRun } from '../commit/record-run.js';
import { beginRun } from '../commit/begin-run.js';
import type { BegunRun, Journal } from '../job/journal.type.js';
import { RowNotes } from '../report/imported-rows.js';
import { reportOf, type ImportReport } from '../report/report.js';
import { tally } from '../report/tally.js';
import { readHeadcountGrid, type HeadcountRow } from './headcount.js';

export interface HeadcountClients {
  /** Looks colleges up. */
  readonly anybody: GraphClient;
  /** Acts for colleges with these ids. */
  readonly ofColleges: (ids: readonly string[]) => GraphClient;
}

export interface HeadcountJob {
  readonly file: string;
  readonly dryRun: boolean;
  /** Code of the one college whose table it is: its rows alone are taken. Without it those of all that the table names. */
  readonly only?: string;
  /** Name of the file, for the colleges' lists of imports. */
  readonly filename?: string | null;
  /** Whether all numbers are right, whatever was reported before; without it a row may say so. */
  readonly confirm?: boolean;
  /** Whether a table with warnings is only to be looked at, until somebody has accepted them. */
  readonly holdOnWarnings?: boolean;
  /** Where it is written down while it goes on; without one its end alone is recorded. */
  readonly journal?: Journal;
}

/** The figures that a college can't leave out: percentages are of them. */
const REQUIRED = ['students', 'teachers', 'youngSpecialists'] as const;

interface Line extends HeadcountRow {
  readonly row: number;
}

/** A line that leaves none of them out. */
type WholeLine = Line & Readonly<Record<(typeof REQUIRED)[number], number>>;

function isWhole(line: Line): line is WholeLine {
  return REQUIRED.every((field) => line[field] !== null);
}

/**
 * Reports the headcounts of a table, of as many colleges as it names. Done again it changes nothing.
 *
 * @throws SheetError when nothing of the file can be used, ExchangeError when the graph refuses as a whole
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
 * @throws SheetError when it is no such table, ExchangeError when the graph refuses as a whole
 */
export async function importHeadcountGrid(
  { anybody, ofColleges }: HeadcountClients,
  grid: Grid,
  { only, filename = null, confirm = false, journal, ...wish }: Omit<HeadcountJob, 'file'>,
  progress: Progress,
): Promise<ImportReport> {
  const { columns } = findHeader(grid, 'headcount');
  const refusals = new Refusals<HeadcountField>(
    (field) => columns.get(field)?.header ?? HEADCOUNT_SHEET.columns[field].title,
  );
  const reading = readHeadcountGrid(grid, only);
  const codes = collegeCodes(grid, reading, only);
  progress.read?.(firstRows(codes, grid));
  const holds = holdsOf(wish, reading);
  const dryRun = wish.dryRun || holds.length > 0;
  const lines = reading.accepted.map(({ row, value }): Line => ({ row, ...value }));
  const isOurs = ({ collegeCode }: Line) => only === undefined || collegeCode === only;
  for (const line of lines) {
    const missing = REQUIRED.filter((field) => line[field] === null);
    for (const field of missing) refusals.refuse(line.row, field, PROBLEMS.countRequired);
    if (!isOurs(line)) refusals.refuse(line.row, 'college', PROBLEMS.collegeForeign(line.collegeCode, only!));
  }
  const ids = await collegeIds(anybody, lines.filter(isOurs), refusals);
  const sound = lines.filter(isWhole).filter(({ row }) => !refusals.has(row));
  const notes = new RowNotes(codes);
  const graph = ofColleges([...ids.values()]);
  const runOf = (collegeId: string) => ({ collegeId, kind: 'headcount', year: null, fileName: filename }) as const;
  const begun = new Map<string, BegunRun | null>();
  for (const id of ids.values())
    begun.set(id, await beginRun(graph, runOf(id), { journal, dryRun, rows: reading.rows }));
  const outcomes = await report(graph, sound, ids, { dryRun, confirm, refusals, notes, progress });
  const made = reportOf({
    rows: reading.rows,
    refused: [...reading.refused, ...refusals.cells],
    warnings: reading.warnings,
    parts: grid.parts,
    sheets: grid.sheets,
    dryRun,
    holds,
    headcounts: outcomes,
    listed: notes.rows,
  });
  for (const [code, collegeId] of ids) {
    // Of a table that is one college's, rows that can't be read are the college's, too.
    const rows = only === undefined ? made.listed.filter(({ name }) => name === code) : made.listed;
    const own = new Set(rows.map(({ row }) => row));
    const warnings = made.warnings.filter(({ row }) => only !== undefined || row === undefined || own.has(row));
    await recordRun(graph, { ...runOf(collegeId), ...begun.get(collegeId) }, { ...made, warnings }, rows);
  }
  return made;
}

/** Ids of the colleges by their codes; lines of unknown ones are refused. */
async function collegeIds(graph: GraphClient, lines: readonly Line[], refusals: Refusals<HeadcountField>) {
  const ids = new Map<string, string>();
  for (const [code, ofCollege] of Map.groupBy(lines, (line) => line.collegeCode)) {
    const college = await collegeOf(graph, code);
    if (college) ids.set(code, college.id);
    else for (const { row } of ofCollege) refusals.refuse(row, 'college', PROBLEMS.collegeUnknown(code));
  }
  return ids;
}

/** The colleges of all rows with data, as far as they were read; a row that names none is of `ownCode`. */
function collegeCodes(
  grid: Grid,
  { accepted, refused }: SheetReading<HeadcountRow>,
  ownCode = '',
): Map<number, string> {
  const unread = refused.map(({ row }) => row);
  const written = cellTexts(grid, findHeader(grid, 'headcount').columns.get('college'), unread);
  const codes = new Map(unread.map((row) => [row, written.get(row) || ownCode]));
  for (const { row, value } of accepted) codes.set(row, value.collegeCode);
  return codes;
}

interface ReportStep {
  readonly dryRun: boolean;
  readonly confirm: boolean;
  readonly refusals: Refusals<HeadcountField>;
  readonly notes: RowNotes;
  readonly progress: Progress;
}

async function report(
  graph: GraphClient,
  lines: readonly WholeLine[],
  ids: ReadonlyMap<string, string>,
  { dryRun, confirm, refusals, notes, progress }: ReportStep,
) {
  const send = async (batch: readonly WholeLine[]) => {
    const rows = batch.map(({ collegeCode, year, students, pupils, teachers, youngSpecialists, ...line }) => {
      const told = { students, pupils, teachers, youngSpecialists, confirm: confirm || line.confirm };
      return { collegeId: ids.get(collegeCode)!, year: formatAcademicYear(year), ...told };
    });
    return (await ask(graph, ReportHeadcountsDocument, { input: { rows, dryRun } })).payload;
  };
  progress.start(lines.length);
  progress.phase?.('registering', lines.length);
  try {
    const answers = await inBatches(lines, send, (count) => progress.advance(count));
    for (const { row: line, result } of answers) {
      for (const { message, path } of result.problems) {
        refusals.refuse(line.row, fieldOf(path[2]), { ru: message, en: message });
      }
      const isJump = result.problems.some(({ code }) => code === 'HEADCOUNT_JUMP');
      if (isJump) refusals.refuse(line.row, 'confirm', HEADCOUNT_PROBLEMS.unconfirmed);
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
