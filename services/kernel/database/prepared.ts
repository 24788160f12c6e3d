import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/** From how many rows on a statement is planned for their number. */
const MANY = 20;

/**
 * Lets the connections of a pool keep what they parsed and planned: under row-level security planning an upsert takes
 * longer than writing a row. A statement that is handed many rows is planned anew each time, since a plan that is kept
 * takes every array for ten items, and joins a thousand of them one by one.
 */
export function prepareStatements(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    const prepared = (text: unknown, values: unknown, ...rest: unknown[]): unknown =>
      typeof text === 'string' && isFew(values)
        ? send({ name: statementName(text), text, values }, ...rest)
        : send(text, values, ...rest);
    client.query = prepared as typeof client.query;
  });
}

function isFew(values: unknown): values is readonly unknown[] {
  return (
    Array.isArray(values) && values.length > 0 && !values.some((value) => Array.isArray(value) && value.length >= MANY)
  );
}

const names = new Map<string, string>();

/** A short stable name for a statement's text. Texts are constants of repositories, so the map stays small. */
export function statementName(sql: string): string {
  let name = names.get(sql);
  if (!name) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 24);
    names.set(sql, name);
  }
  return name;
}
