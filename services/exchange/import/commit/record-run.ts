import type { GraphClient } from '../client/graph-client.js';
import { CommandError } from '../command-error.js';
import type { Problem } from './batches.js';
import { outcomeOf, type ImportedRow } from './imported-rows.js';
import type { ImportReport } from './report.js';

const RECORD = `mutation ($input: RecordImportInput!) {
  recordImport(input: $input) { problems { code message path } }
}`;

interface Run {
  readonly collegeId: string;
  readonly form: 'MENTEES' | 'MENTORS' | 'HEADCOUNT';
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
  const { recordImport } = await graph.ask<{ recordImport: { problems: readonly Problem[] } }>(RECORD, {
    input: { ...run, ...counts },
  });
  const [problem] = recordImport.problems;
  if (problem) throw new CommandError({ ru: problem.message, en: problem.message });
}
