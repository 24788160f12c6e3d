import type { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { ToldProblem } from '#kernel/graph/problem.type.js';
import type { SessionsPayload } from '../session.type.js';

/** A payload with what is to be looked at, by the id of the session; each told of the place of its row. */
export function withWarnings(
  payload: BulkPayload & { readonly results: RowResult[] },
  warnings: ReadonlyMap<string, readonly Problem[]>,
  tell: (warnings: readonly Problem[]) => ToldProblem[] = () => [],
): SessionsPayload {
  const results = payload.results.map((result) => {
    const found = result.objectId === null ? [] : (warnings.get(result.objectId) ?? []);
    const placed = found.map((each) => ({ ...each, path: ['rows', result.index, 'teacher'] }));
    return { ...result, warnings: tell(placed) };
  });
  return { ...payload, results };
}
