import type { Problem } from '#kernel/graph/problem.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { importRunProblem } from './import-run.problems.js';

/** More rows than a file of the size that the hub takes can hold. */
const MOST_ROWS = 1_000_000;
const LONGEST_NAME = 255;
const MOST_WARNINGS = 20;

interface Warning {
  readonly sheet?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
}

/** Imports are listed by the time in their ids. */
const TIMED_ID = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/i;

interface Run {
  readonly importId?: string | null;
  readonly kind: string;
  readonly year?: number | null;
  readonly fileName?: string | null;
  readonly taken: number;
  readonly refused: number;
  readonly unchanged: number;
  readonly warnings?: number | null;
  readonly firstWarnings?: readonly Warning[] | null;
}

/** What is wrong with the record of an import; empty when it can be kept. */
export function runProblems(run: Run, years: FactYears): Problem[] {
  const { importId, kind, year, fileName, taken, refused, unchanged, warnings, firstWarnings } = run;
  const counted = [taken, refused, unchanged, warnings ?? 0].every((count) => count >= 0 && count <= MOST_ROWS);
  const listed = firstWarnings ?? [];
  const most = Math.min(MOST_WARNINGS, Math.max(0, warnings ?? 0));
  const bounded = listed.length <= most && listed.every(isWarning);
  return [
    ...(importId == null || TIMED_ID.test(importId) ? [] : [importRunProblem('IMPORT_ID_UNUSABLE', ['importId'])]),
    ...(counted && unchanged <= taken
      ? []
      : [importRunProblem('ROW_COUNTS_MALFORMED', ['taken'], { most: MOST_ROWS })]),
    ...((year == null) === (kind === 'HEADCOUNT') ? [] : [importRunProblem('IMPORT_YEAR_MISPLACED', ['year'])]),
    ...(year == null ? [] : yearProblems(year, years, ['year'])),
    ...(isName(fileName) ? [] : [importRunProblem('FILE_NAME_MALFORMED', ['fileName'], { longest: LONGEST_NAME })]),
    ...(bounded ? [] : [importRunProblem('IMPORT_WARNINGS_MALFORMED', ['firstWarnings'], { most: MOST_WARNINGS, longest: LONGEST_NAME })]), // prettier-ignore
  ];
}

function isName(text: string | null | undefined): boolean {
  return text == null || (text.length <= LONGEST_NAME && !/\p{Cc}/u.test(text));
}

const isWarning = ({ sheet, row, column }: Warning): boolean =>
  isName(sheet) && isName(column) && (row == null || (row > 0 && row <= MOST_ROWS));
