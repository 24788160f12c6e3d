import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { ExchangeError } from '../../exchange-error.js';
import { ask } from '../../graph/ask.js';
import { RecordImportDocument } from '../../graph/generated/graphql.js';
import { outcomeOf, type ImportedRow } from '../report/imported-rows.js';
import { placeOf } from '../../workbook/grid.js';
import type { ImportReport } from '../report/report.js';
import type { BegunRun, Run } from '../job/journal.type.js';
import { KINDS } from '../job/kinds.data.js';

/** Warnings whose places are kept, and how much of what a sheet or a column is called. */
const FIRST_WARNINGS = 20;
const LONGEST_NAME = 255;

/**
 * Has the graph keep that a table was imported, with counts of its rows and none of the rows, and of warnings where they
 * were and not what they say, since that may name people. A table without rows was
 * no import, and neither is a preview.
 *
 * @param run with the id under which consents and pairs came, and the attempt where its beginning was written down
 * @param rows those of the table that are the college's
 */
export async function recordRun(
  graph: GraphClient,
  { cohortId: _, ...run }: Run & Partial<BegunRun>,
  { dryRun, refused, warnings, parts }: Pick<ImportReport, 'dryRun' | 'refused' | 'warnings' | 'parts'>,
  rows: readonly ImportedRow[],
): Promise<void> {
  if (dryRun || rows.length === 0) return;
  const left = new Set(refused.map(({ row }) => row));
  const taken = rows.filter(({ row }) => !left.has(row));
  const unchanged = taken.filter((row) => outcomeOf(row) === 'UNCHANGED').length;
  const counts = { taken: taken.length, refused: rows.length - taken.length, unchanged };
  const firstWarnings = warnings.slice(0, FIRST_WARNINGS).map(({ sheet, row, column }) => {
    const place = row === undefined ? { sheet } : placeOf({ parts }, row);
    return { ...place, sheet: nameOf(place.sheet), column: nameOf(column) };
  });
  const input = { ...run, kind: KINDS[run.kind], ...counts, warnings: warnings.length, firstWarnings };
  const { recordImport } = await ask(graph, RecordImportDocument, { input });
  const [problem] = recordImport.problems;
  if (problem) throw new ExchangeError({ ru: problem.message, en: problem.message });
}

const nameOf = (text: string | undefined): string | null =>
  text
    ?.replace(/\p{Cc}+/gu, ' ')
    .slice(0, LONGEST_NAME)
    .toWellFormed() ?? null;
