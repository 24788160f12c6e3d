import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { ExchangedCohort } from '../../cohort/cohort-to-exchange.js';
import { attendanceField, markField } from '../../cohort/items.policy.js';
import { ask } from '../../graph/ask.js';
import {
  RecordAttendanceOfSheetDocument,
  RecordMarksOfSheetDocument,
  type SaidFragment,
} from '../../graph/generated/graphql.js';
import type { Refusals } from '../../workbook/refusals.js';
import { inBatches } from '../commit/batches.js';
import { markDay, wasThere } from './clashes.policy.js';
import type { CohortJob } from './cohort-job.js';
import type { ResultsColumn, ResultsRow } from './results-sheet.js';

/** A row of the table that was read. */
export interface Line extends ResultsRow {
  readonly row: number;
}

/** What became of a cell. */
interface Cell {
  readonly row: number;
  readonly outcome: string;
}

/**
 * Sends what is new, of rows that nothing was said against, and notes what the graph refuses; attendance goes first, since
 * marks are judged by it.
 */
export function recorder(
  graph: GraphClient,
  { id: cohortId, sessions }: ExchangedCohort,
  { markedOn = null, college }: CohortJob,
  refusals: Refusals<ResultsColumn>,
) {
  const refuse = (row: number, field: ResultsColumn, problems: readonly SaidFragment[]) => {
    for (const { code, message } of problems) refusals.refuse(row, field, { code, ru: message, en: message });
  };
  const attendanceOf = async (lines: readonly Line[], dryRun: boolean): Promise<Cell[]> => {
    const cells = lines.flatMap(({ row, listener, attendance }) =>
      attendance.map((each) => ({ row, enrolmentId: listener.id, ...each })),
    );
    const answers = await inBatches(
      cells,
      async (batch) => {
        const rows = batch.map(({ row: _, ...cell }) => cell);
        return (await ask(graph, RecordAttendanceOfSheetDocument, { input: { cohortId, rows, dryRun } })).payload;
      },
      () => undefined,
    );
    return answers.map(({ row: { row, sessionId }, result }) => {
      refuse(row, attendanceField(sessionId), result.problems);
      return { row, outcome: result.outcome };
    });
  };
  const marksOf = async (lines: readonly Line[], dryRun: boolean): Promise<Cell[]> => {
    const cells = lines.flatMap((line) => line.marks.map((each) => ({ line, enrolmentId: line.listener.id, ...each })));
    const answers = await inBatches(
      cells,
      async (batch) => {
        const rows = batch.map(({ line: _, ...cell }) => ({
          ...cell,
          ...(markedOn === null ? {} : { day: markedOn }),
        }));
        return (await ask(graph, RecordMarksOfSheetDocument, { input: { cohortId, rows, dryRun } })).payload;
      },
      () => undefined,
    );
    return answers.map(({ row: { line, assessment }, result }) => {
      const day = markDay(line, assessment, markedOn, college.today);
      // Tried, the attendance that the same row tells isn't recorded yet.
      const isMended = dryRun && wasThere(line, sessions, day) === true;
      const standing = result.problems.filter(({ code }) => !(isMended && code === 'MARK_OF_ABSENT'));
      refuse(line.row, markField(assessment), standing);
      return { row: line.row, outcome: standing.length < result.problems.length ? 'CREATED' : result.outcome };
    });
  };
  return async (lines: readonly Line[], dryRun: boolean): Promise<readonly Cell[]> => {
    const open = () => lines.filter(({ row }) => !refusals.has(row));
    const attendance = await attendanceOf(open(), dryRun);
    return [...attendance, ...(await marksOf(open(), dryRun))];
  };
}
