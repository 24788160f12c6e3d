import { BATCH_CAP, sizeBreach } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import type { Breach } from '#kernel/graph/problem.type.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { MentorshipsPayload } from './mentorship-input.type.js';

/** What is wrong with the size of a bulk input, whose rows stand under this name. */
export function sizeBreaches(field: 'rows' | 'ids', rows: readonly unknown[]): Breach[] {
  const breach = sizeBreach(rows, field);
  return breach ? [breach] : [];
}

/** The answer to an input that is refused as a whole: all of its rows are. */
export function refusedWhole(rows: number, breaches: readonly Breach[], language: Language): MentorshipsPayload {
  return refuseBulk(Math.min(rows, BATCH_CAP), breaches, language);
}
