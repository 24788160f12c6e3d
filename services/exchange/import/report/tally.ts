import type { Tally } from '../../import-lines.type.js';

export function tally(results: readonly { readonly outcome: string }[]): Tally {
  const counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0 };
  for (const { outcome } of results) if (outcome in counts) counts[outcome as keyof typeof counts] += 1;
  return { created: counts.CREATED, updated: counts.UPDATED, unchanged: counts.UNCHANGED };
}
