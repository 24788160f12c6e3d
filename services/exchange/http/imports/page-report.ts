import { say } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { PageCell, PageReport, PageRow } from '../../import-lines.type.js';
import { outcomeOf, type ImportedRow } from '../../import/report/imported-rows.js';
import { saidWarning, type ImportReport } from '../../import/report/report.js';
import { placeOf } from '../../workbook/grid.js';

/** Rows listed beyond the refused ones: more than anybody reads, and less than a page chokes on. */
export const LISTED_ROWS = 2_000;

interface Presentation {
  readonly language: Language;
  readonly filename: string | null;
  readonly limit?: number;
}

/** Warnings listed: whoever has so many has read enough of them. */
export const LISTED_WARNINGS = 500;

/** The report row by row: all refused ones, of the others the first `limit`. */
export function pageReport(
  { listed, refused, warnings, parts, holds: _, ...report }: ImportReport,
  { language, filename, limit = LISTED_ROWS }: Presentation,
): PageReport {
  const cells = Map.groupBy(refused, ({ row }) => row);
  const rows: PageRow[] = [];
  let room = limit;
  for (const imported of listed) {
    const refusals = cells.get(imported.row) ?? [];
    if (refusals.length === 0) room -= 1;
    if (refusals.length === 0 && room < 0) continue;
    const said = refusals.map(({ column, problem }): PageCell => ({
      column,
      problem: say(problem, language),
      ...(problem.code === undefined ? {} : { code: problem.code }),
      ...(problem.answers ? { answers: problem.answers } : {}),
    }));
    rows.push(pageRow({ ...imported, ...placeOf({ parts }, imported.row) }, said));
  }
  const summary = { ...report, filename, refused: report.rows - report.accepted, warnings: warnings.length };
  return {
    summary,
    rows,
    rowsOmitted: listed.length - rows.length,
    warnings: warnings.slice(0, LISTED_WARNINGS).map((warning) => saidWarning(warning, { parts }, language)),
  };
}

function pageRow(imported: ImportedRow & { readonly sheet?: string }, cells: readonly PageCell[]): PageRow {
  const { sheet, row, name, own, pairs } = imported;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row,
    name,
    outcome: cells.length > 0 ? 'REFUSED' : outcomeOf(imported),
    own,
    pairs,
    cells,
  };
}
