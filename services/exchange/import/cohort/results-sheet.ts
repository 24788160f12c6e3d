import type { ExchangedCohort, Listener, Status } from '../../cohort/cohort-to-exchange.js';
import { parseAttendance } from '../../cohort/attendance-word.policy.js';
import { COHORT_PROBLEMS } from '../../cohort/cohort.problems.js';
import { attendanceField, isOfPercents, itemColumns, markField, type ItemField } from '../../cohort/items.policy.js';
import { parseMark } from '../../cohort/mark-cell.policy.js';
import { Whom } from '../../cohort/who.policy.js';
import type { ResultsField } from '../../workbook/columns-of-cohorts.js';
import type { Grid, SheetReading } from '../../workbook/grid.js';
import { findHeaders, type Header } from '../../workbook/header.js';
import { FILE_PROBLEMS } from '../../workbook/file-problems.js';
import { withItems } from '../../workbook/item-columns.js';
import { readRows, type RowReader } from '../../workbook/row-reader.js';
import { SheetError } from '../../workbook/sheet-error.js';
import { namedIn } from './named-in.js';

export type ResultsColumn = ResultsField | ItemField;

/** What a row says of a listener, and isn't recorded so. */
export interface ResultsRow {
  readonly listener: Listener;
  readonly attendance: readonly { readonly sessionId: string; readonly status: Status }[];
  readonly marks: readonly { readonly assessment: string; readonly value: number }[];
  /** Cells that say what is recorded already. */
  readonly unchanged: number;
}

/** The columns of a header with those of the cohort; a later header of a sheet may have others of them. */
export function headerOf(header: Header, cohort: ExchangedCohort): Header {
  return withItems(header, itemColumns(cohort));
}

/**
 * Reads a table of results: whose each row is, and what of it is new.
 *
 * @throws SheetError when nothing of the file can be used
 */
export function readResults(grid: Grid, cohort: ExchangedCohort): SheetReading<ResultsRow> {
  const known = fieldsOf(cohort);
  const headers = findHeaders(grid, 'results').map((header) => headerOf(header, cohort));
  if (!headers.some(({ columns }) => [...columns.keys()].some((field) => known.has(field)))) {
    throw new SheetError('HEADER_NOT_FOUND', FILE_PROBLEMS.noItems);
  }
  const whom = new Whom(cohort.listeners, COHORT_PROBLEMS.unknown);
  const firstRows = new Map<string, number>();
  return readRows<ResultsColumn, ResultsRow>(
    grid,
    'results',
    (reader, row) => {
      const found = whom.find(namedIn(reader, reader.read<string | null>('enrolment', null, text)));
      const told = cellsOf(reader, cohort);
      if ('problem' in found) {
        reader.refuse(found.field, found.problem);
        return { listener: cohort.listeners[0]!, ...told, unchanged: 0 };
      }
      const listener = found.found;
      const firstRow = firstRows.get(listener.id);
      if (firstRow === undefined) firstRows.set(listener.id, row);
      else reader.refuse('name', COHORT_PROBLEMS.duplicate(firstRow));
      return changesOf(listener, told);
    },
    (header) => headerOf(header, cohort),
  );
}

const text = (_: unknown, value: string) => ({ ok: true, value }) as const;

type Told = Pick<ResultsRow, 'attendance' | 'marks'>;

function cellsOf(reader: RowReader<ResultsColumn>, { sessions, assessments }: ExchangedCohort): Told {
  return {
    attendance: sessions.flatMap(({ id: sessionId }) => {
      const status = reader.readMark(attendanceField(sessionId), null, parseAttendance);
      return status === null ? [] : [{ sessionId, status }];
    }),
    marks: assessments.flatMap(({ code: assessment, topMark }) => {
      const field = markField(assessment);
      const ofPercents = isOfPercents(reader.columnOf(field));
      const value = reader.read<number | null>(field, null, (cell) => parseMark(cell, topMark, ofPercents));
      return value === null ? [] : [{ assessment, value }];
    }),
  };
}

function changesOf(listener: Listener, told: Told): ResultsRow {
  const attendance = told.attendance.filter(({ sessionId, status }) => listener.attendance.get(sessionId) !== status);
  const marks = told.marks.filter(({ assessment, value }) => listener.marks.get(assessment)?.value !== value);
  const cells = told.attendance.length + told.marks.length;
  return { listener, attendance, marks, unchanged: cells - attendance.length - marks.length };
}

function fieldsOf({ sessions, assessments }: ExchangedCohort): ReadonlySet<string> {
  return new Set([...sessions.map(({ id }) => attendanceField(id)), ...assessments.map(({ code }) => markField(code))]);
}
