import { createHash } from 'node:crypto';
import type { Statement } from './one-trip.js';

/** From how many rows on a statement is planned for their number. */
const MANY = 20;

/** A statement that no connection keeps: for a pooler that changes them in between. */
export function passingStatement(text: string, values: readonly unknown[]): Statement {
  return { text, values };
}

/** A statement that its connection keeps as it was parsed and planned: under row-level security planning takes long. */
export function keptStatement(text: string, values: readonly unknown[]): Statement {
  return { name: statementName(text), text, values };
}

/**
 * The same for what is written: planning an upsert takes longer than writing a row. A statement that is handed many rows
 * is planned anew each time, since a plan that is kept takes every array for ten items, and joins a thousand of them one
 * by one.
 */
export function writingStatement(text: string, values: readonly unknown[]): Statement {
  const isFew = !values.some((value) => Array.isArray(value) && value.length >= MANY);
  return isFew ? keptStatement(text, values) : passingStatement(text, values);
}

const names = new Map<string, string>();

/** A short stable name for a statement's text. Texts are constants of repositories, so the map stays small. */
function statementName(sql: string): string {
  let name = names.get(sql);
  if (!name) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 24);
    names.set(sql, name);
  }
  return name;
}
