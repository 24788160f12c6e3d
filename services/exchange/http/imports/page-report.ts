import { say } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { PageCell, PageReport, PageRow } from '../../import-lines.type.js';
import { outcomeOf, type ImportedRow } from '../../import/report/imported-rows.js';
import type { ImportReport } from '../../import/report/report.js';

/** Rows listed beyond the refused ones: more than anybody reads, and less than a page chokes on. */
export const LISTED_ROWS = 2_000;

interface Presentation {
  readonly language: Language;
  readonly filename: string | null;
  readonly limit?: number;
}

/** The report row by row: all refused ones, of the others the first `limit`. */
export function pageReport(
  { listed, refused, ...report }: ImportReport,
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
      ...(problem.answers ? { answers: problem.answers } : {}),
    }));
    rows.push(pageRow(imported, said));
  }
  const summary = { ...report, filename, refused: report.rows - report.accepted };
  return { summary, rows, rowsOmitted: listed.length - rows.length };
}

function pageRow(imported: ImportedRow, cells: readonly PageCell[]): PageRow {
  const { row, name, own, pairs } = imported;
  return { row, name, outcome: cells.length > 0 ? 'REFUSED' : outcomeOf(imported), own, pairs, cells };
}
