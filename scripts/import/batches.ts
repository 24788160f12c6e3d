import { BATCH_CAP } from '#kernel/graph/batch.policy.js';
import { CommandError } from '../command-error.js';

/** What the graph says of a row or of an input as a whole. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

export interface RowResult {
  readonly index: number;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';
  readonly problems: readonly Problem[];
}

export interface BatchPayload<Result> {
  readonly results: readonly Result[];
  readonly problems: readonly Problem[];
}

/**
 * Sends rows in batches of what the graph takes at once, one after the other, and answers each row with its result.
 * @throws CommandError when a batch was refused as a whole.
 */
export async function inBatches<Row, Result>(
  rows: readonly Row[],
  send: (batch: readonly Row[]) => Promise<BatchPayload<Result>>,
  done: (count: number) => void,
): Promise<{ row: Row; result: Result }[]> {
  const answered: { row: Row; result: Result }[] = [];
  for (let start = 0; start < rows.length; start += BATCH_CAP) {
    const batch = rows.slice(start, start + BATCH_CAP);
    const { results, problems } = await send(batch);
    if (problems.length > 0) {
      const words = problems.map((problem) => problem.message).join('\n');
      throw new CommandError({ ru: words, en: '' });
    }
    answered.push(...results.map((result, index) => ({ row: batch[index]!, result })));
    done(batch.length);
  }
  return answered;
}
