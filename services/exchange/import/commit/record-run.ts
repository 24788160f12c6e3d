import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { ExchangeError } from '../../exchange-error.js';
import { ask } from '../../graph/ask.js';
import { RecordImportDocument, type ImportedForm } from '../../graph/generated/graphql.js';
import { outcomeOf, type ImportedRow } from '../report/imported-rows.js';
import type { ImportReport } from '../report/report.js';

interface Run {
  readonly collegeId: string;
  readonly form: ImportedForm;
  /** The academic year as it is written; null of headcounts. */
  readonly year: string | null;
  readonly fileName: string | null;
}

/**
 * Has the graph keep that a table was imported, with counts of its rows and none of the rows. A table without rows was
 * no import, and neither is a preview.
 *
 * @param rows those of the table that are the college's
 */
export async function recordRun(
  graph: GraphClient,
  run: Run,
  { dryRun, refused }: Pick<ImportReport, 'dryRun' | 'refused'>,
  rows: readonly ImportedRow[],
): Promise<void> {
  if (dryRun || rows.length === 0) return;
  const left = new Set(refused.map(({ row }) => row));
  const taken = rows.filter(({ row }) => !left.has(row));
  const unchanged = taken.filter((row) => outcomeOf(row) === 'UNCHANGED').length;
  const counts = { taken: taken.length, refused: rows.length - taken.length, unchanged };
  const { recordImport } = await ask(graph, RecordImportDocument, { input: { ...run, ...counts } });
  const [problem] = recordImport.problems;
  if (problem) throw new ExchangeError({ ru: problem.message, en: problem.message });
}
