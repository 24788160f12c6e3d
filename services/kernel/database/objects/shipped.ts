import { fill, type Bilingual } from '../../i18n/messages.js';
import { DatabaseRefusal } from '../database-refusal.js';
import type { Run } from './run.js';

/** Rows that come with the hub: what is new in them reaches every database, and what a region made its own stays. */
export interface Shipped {
  readonly rows: readonly object[];
  /** Selects `code` of those rows that may not become what `$1` (jsonb) says they are, and why that is so. */
  readonly refused?: { readonly sql: string; readonly text: Bilingual };
  /** Bring the rows up to `$1` (jsonb), in this order. */
  readonly statements: readonly string[];
}

/**
 * Brings shipped rows up to date. Policies are gone while this runs, since an owner who is no superuser is under them.
 *
 * @throws DatabaseRefusal when a row would change what must stay as it is
 */
export async function ship(run: Run, shipped: readonly Shipped[]): Promise<void> {
  for (const { rows, refused, statements } of shipped) {
    const given = [JSON.stringify(rows)];
    if (refused) {
      const found = await run<{ code: string }>(refused.sql, given);
      if (found.length > 0)
        throw new DatabaseRefusal(fill(refused.text, { codes: found.map(({ code }) => code).join(', ') }));
    }
    for (const sql of statements) await run(sql, given);
  }
}
