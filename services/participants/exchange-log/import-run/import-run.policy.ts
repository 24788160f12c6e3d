import type { Problem } from '#kernel/graph/problem.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { importRunProblem } from './import-run.problems.js';

/** More rows than a file of the size that the hub takes can hold. */
const MOST_ROWS = 1_000_000;
const LONGEST_NAME = 255;
const MOST_WARNINGS = 20;
const MOST_SHEETS = 100;
const SHA256 = /^[\da-f]{64}$/;

interface Warning {
  readonly sheet?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
}

/** Imports are listed by the time in their ids. */
const TIMED_ID = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/i;

/** What is known of an import from its beginning. */
interface Begun {
  readonly importId?: string | null;
  readonly kind: string;
  readonly year?: number | null;
  readonly fileName?: string | null;
}

interface Run extends Begun {
  readonly taken: number;
  readonly refused: number;
  readonly unchanged: number;
  readonly warnings?: number | null;
  readonly firstWarnings?: readonly Warning[] | null;
}

/** What is wrong with the record of an import; empty when it can be kept. */
export function runProblems(run: Run, years: FactYears): Problem[] {
  const { taken, refused, unchanged, warnings, firstWarnings } = run;
  const counted = [taken, refused, unchanged, warnings ?? 0].every((count) => count >= 0 && count <= MOST_ROWS);
  const listed = firstWarnings ?? [];
  const most = Math.min(MOST_WARNINGS, Math.max(0, warnings ?? 0));
  const bounded = listed.length <= most && listed.every(isWarning);
  return [
    ...namedProblems(run, years),
    ...(counted && unchanged <= taken
      ? []
      : [importRunProblem('ROW_COUNTS_MALFORMED', ['taken'], { most: MOST_ROWS })]),
    ...(bounded ? [] : [importRunProblem('IMPORT_WARNINGS_MALFORMED', ['firstWarnings'], { most: MOST_WARNINGS, longest: LONGEST_NAME })]), // prettier-ignore
  ];
}

/** What is wrong with what an import is called by; empty when it can be kept. */
function namedProblems({ importId, kind, year, fileName }: Begun, years: FactYears): Problem[] {
  return [
    ...(importId == null || TIMED_ID.test(importId) ? [] : [importRunProblem('IMPORT_ID_UNUSABLE', ['importId'])]),
    ...((year == null) === (kind === 'HEADCOUNT') ? [] : [importRunProblem('IMPORT_YEAR_MISPLACED', ['year'])]),
    ...(year == null ? [] : yearProblems(year, years, ['year'])),
    ...(isName(fileName) ? [] : [importRunProblem('FILE_NAME_MALFORMED', ['fileName'], { longest: LONGEST_NAME })]),
  ];
}

interface Beginning extends Begun {
  readonly fileSha256: string;
  readonly fileBytes: number;
  readonly sheets?: readonly string[] | null;
}

/** What is wrong with an import that is to begin; empty when it may. */
export function beginningProblems(run: Beginning, years: FactYears): Problem[] {
  const { fileSha256, fileBytes, sheets } = run;
  const listed = sheets ?? [];
  const known = SHA256.test(fileSha256) && fileBytes >= 0 && listed.length <= MOST_SHEETS && listed.every(isName);
  const bounds = { sheets: MOST_SHEETS, longest: LONGEST_NAME };
  return [
    ...namedProblems(run, years),
    ...(known ? [] : [importRunProblem('IMPORT_FILE_MALFORMED', ['fileSha256'], bounds)]),
  ];
}

/** What is wrong with how far an import says to be; nothing where it says nothing. */
export function progressProblems({
  done,
  total,
}: {
  readonly done?: number | null;
  readonly total?: number | null;
}): Problem[] {
  const can = (done ?? 0) >= 0 && (done ?? 0) <= (total ?? 0) && (total ?? 0) <= MOST_ROWS;
  return can ? [] : [importRunProblem('IMPORT_PROGRESS_MALFORMED', ['done'], { most: MOST_ROWS })];
}

function isName(text: string | null | undefined): boolean {
  return text == null || (text.length <= LONGEST_NAME && !/\p{Cc}/u.test(text));
}

const isWarning = ({ sheet, row, column }: Warning): boolean =>
  isName(sheet) && isName(column) && (row == null || (row > 0 && row <= MOST_ROWS));
