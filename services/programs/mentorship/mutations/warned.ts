import { RowOutcome, type BulkPayload, type RowResult } from '#kernel/graph/bulk.type.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { ToldProblem } from '#kernel/graph/problem.type.js';
import type { MentorshipsPayload } from '../mentorship-mutations.type.js';

/** The payload with a warning at each row that was taken although its mentorship is among those warned of. */
export function warned(
  payload: BulkPayload & { readonly results: RowResult[] },
  of: ReadonlyMap<string, 'WARN' | 'BLOCK'>,
  tell: (path: Problem['path']) => ToldProblem[],
): MentorshipsPayload {
  const results = payload.results.map((result) => {
    const taken = result.outcome === RowOutcome.UPDATED && of.get(result.objectId ?? '') === 'WARN';
    return { ...result, warnings: taken ? tell(['ids', result.index]) : [] };
  });
  return { ...payload, results };
}
