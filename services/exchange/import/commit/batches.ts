import { BATCH_CAP } from '#kernel/graph/batch.policy.js';
import { ExchangeError } from '../../exchange-error.js';
import type { SaidFragment } from '../../graph/generated/graphql.js';

/** What each mutation that takes rows answers. */
interface BatchPayload<Result> {
  readonly results: readonly Result[];
  readonly problems: readonly SaidFragment[];
}

/**
 * Sends rows in batches of what the graph takes at once, one after the other, and answers each row with its result.
 * Neighbours that are `together` go in one batch, as far as one can hold them.
 * @throws ExchangeError when a batch was refused as a whole.
 */
export async function inBatches<Row, Result>(
  rows: readonly Row[],
  send: (batch: readonly Row[]) => Promise<BatchPayload<Result>>,
  done: (count: number) => void,
  together: (a: Row, b: Row) => boolean = () => false,
): Promise<{ row: Row; result: Result }[]> {
  const answered: { row: Row; result: Result }[] = [];
  for (let start = 0; start < rows.length;) {
    const batch = rows.slice(start, endOfBatch(rows, start, together));
    start += batch.length;
    const { results, problems } = await send(batch);
    if (problems.length > 0) {
      const words = problems.map((problem) => problem.message).join('\n');
      throw new ExchangeError({ ru: words, en: words });
    }
    answered.push(...results.map((result, index) => ({ row: batch[index]!, result })));
    done(batch.length);
  }
  return answered;
}

function endOfBatch<Row>(rows: readonly Row[], start: number, together: (a: Row, b: Row) => boolean): number {
  const full = Math.min(start + BATCH_CAP, rows.length);
  if (full === rows.length) return full;
  let end = full;
  while (end > start && together(rows[end - 1]!, rows[end]!)) end -= 1;
  return end > start ? end : full;
}
