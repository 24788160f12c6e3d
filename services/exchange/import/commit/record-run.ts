import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { ExchangeError } from '../../exchange-error.js';
import { ask } from '../../graph/ask.js';
import { RecordImportDocument } from '../../graph/generated/graphql.js';
import type { SheetKind } from '../../import-lines.type.js';
import { outcomeOf, type ImportedRow } from '../report/imported-rows.js';
import type { ImportReport } from '../report/report.js';

interface Run {
  /** The id under which consents and pairs came; the graph gives one when left out. */
  readonly importId?: string;
  readonly collegeId: string;
  readonly kind: SheetKind;
  /** The academic year as it is written; null of headcounts. */
  readonly year: string | null;
  readonly fileName: string | null;
}

/** The kinds of sheets as the graph calls them. */
const KINDS = { mentees: 'MENTEES', mentors: 'MENTORS', headcount: 'HEADCOUNT' } as const;

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
  const input = { ...run, kind: KINDS[run.kind], ...counts };
  const { recordImport } = await ask(graph, RecordImportDocument, { input });
  const [problem] = recordImport.problems;
  if (problem) throw new ExchangeError({ ru: problem.message, en: problem.message });
}
