import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { BegunRun, Journal, Run } from '../job/journal.type.js';

interface Beginning {
  readonly journal?: Journal | undefined;
  /** Whether nothing is going to be written. */
  readonly dryRun: boolean;
  /** Rows with data. */
  readonly rows: number;
}

/**
 * Writes down that an import begins; null where its end alone is recorded. A preview is no import, and neither is a
 * table without rows.
 */
export async function beginRun(
  graph: GraphClient,
  run: Run,
  { journal, dryRun, rows }: Beginning,
): Promise<BegunRun | null> {
  return journal && !dryRun && rows > 0 ? journal.begin(graph, run) : null;
}
