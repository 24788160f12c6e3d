import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { GraphClient } from '../client/graph-client.js';
import { inBatches, type BatchPayload, type Problem } from './batches.js';
import { collegeOf } from './college.js';
import type { Progress } from './progress.js';
import { IMPORT_REASONS as REASONS } from './reasons.js';
import { Refusals } from './refusals.js';
import { reportOf, type ImportReport } from './report.js';
import { HEADCOUNT_SHEET, type HeadcountField } from './sheets/columns.js';
import { findHeader } from './sheets/header.js';
import { readHeadcount, type HeadcountRow } from './sheets/headcount.js';
import { readWorkbook } from './sheets/workbook.js';

export interface HeadcountClients {
  /** Looks colleges up. */
  readonly anybody: GraphClient;
  /** Acts for colleges with these ids. */
  readonly ofColleges: (ids: readonly string[]) => GraphClient;
}

export interface HeadcountJob {
  readonly file: string;
  readonly dryRun: boolean;
}

const REPORT = `mutation ($input: ReportHeadcountInput!) {
  reportHeadcount(input: $input) {
    results { index accepted changed problems { code message path } }
    problems { code message path }
  }
}`;

interface HeadcountResult {
  readonly accepted: boolean;
  readonly changed: boolean;
  readonly problems: readonly Problem[];
}

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
  { anybody, ofColleges }: HeadcountClients,
  { file, dryRun }: HeadcountJob,
  progress: Progress,
): Promise<ImportReport> {
  const { columns } = findHeader(await readWorkbook(file, 'headcount'), 'headcount');
  const refusals = new Refusals<HeadcountField>(
    (field) => columns.get(field)?.header ?? HEADCOUNT_SHEET.columns[field].title,
  );
  const reading = await readHeadcount(file);
  const lines = reading.accepted.map(({ row, value }): Line => ({ row, ...value }));
  for (const line of lines) {
    const missing = REQUIRED.filter((field) => line[field] === null);
    for (const field of missing) refusals.refuse(line.row, field, REASONS.countRequired);
  }
  const ids = await collegeIds(anybody, lines, refusals);
  const sound = lines.filter(({ row }) => !refusals.has(row));
  const outcomes = await report(ofColleges([...ids.values()]), sound, ids, dryRun, refusals, progress);
  return reportOf({
    rows: reading.rows,
    refused: [...reading.refused, ...refusals.cells],
    dryRun,
    headcounts: outcomes,
  });
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

async function report(
  graph: GraphClient,
  lines: readonly Line[],
  ids: ReadonlyMap<string, string>,
  dryRun: boolean,
  refusals: Refusals<HeadcountField>,
  progress: Progress,
) {
  const send = async (batch: readonly Line[]): Promise<BatchPayload<HeadcountResult>> => {
    const rows = batch.map(({ collegeCode, year, students, pupils, teachers, youngSpecialists }) => {
      const counts = { students, pupils, teachers, youngSpecialists };
      return { collegeId: ids.get(collegeCode), year: formatAcademicYear(year), ...counts };
    });
    const answer = await graph.ask<{ reportHeadcount: BatchPayload<HeadcountResult> }>(REPORT, {
      input: { rows, dryRun },
    });
    return answer.reportHeadcount;
  };
  progress.start(lines.length);
  try {
    const answers = await inBatches(lines, send, (count) => progress.advance(count));
    const taken = answers.filter(({ result }) => result.accepted);
    for (const { row: line, result } of answers) {
      for (const { message, path } of result.problems) {
        refusals.refuse(line.row, fieldOf(path[2]), { ru: message, en: message });
      }
    }
    const updated = taken.filter(({ result }) => result.changed).length;
    return { created: 0, updated, unchanged: taken.length - updated };
  } finally {
    progress.stop();
  }
}

function fieldOf(name: string | undefined): HeadcountField {
  return name !== undefined && name in HEADCOUNT_SHEET.columns ? (name as HeadcountField) : 'college';
}
