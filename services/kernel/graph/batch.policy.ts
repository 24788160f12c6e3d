import { batchProblem } from './batch.problems.js';
import type { Problem } from './problem.js';

/** Rows that one call may carry. */
export const BATCH_CAP = 1000;

/** What is wrong with the size of a bulk input, whose rows stand under `field`; null when it can be taken. */
export function sizeProblem(rows: readonly unknown[], field = 'rows'): Problem | null {
  const taken = rows.length > 0 && rows.length <= BATCH_CAP;
  return taken ? null : batchProblem('BATCH_SIZE', [field], { cap: BATCH_CAP });
}

/** What is wrong with the name of a college's system; null when keys can be kept under it. */
export function sourceProblem(source: string): Problem | null {
  return /^[\w:.-]{1,40}$/.test(source) ? null : batchProblem('SOURCE_MALFORMED', ['source']);
}

/** Tells of each key that several rows claim: none of them is taken, since it can't be known which is meant. */
export function repeatedIds(ids: readonly string[]): (id: string, path: readonly string[]) => Problem[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id, path) =>
    (counts.get(id) ?? 0) > 1
      ? [
          {
            code: 'EXTERNAL_ID_REPEATED',
            path: [...path, 'externalId'],
            text: {
              ru: 'Этот ключ стоит в нескольких строках; оставьте одну из них.',
              en: 'Several rows have this key; keep one of them.',
            },
          },
        ]
      : [];
}
