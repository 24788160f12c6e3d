import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

/** Where a key leads that no longer has a record of its own; without an id the person was erased. */
export interface MovedKey {
  readonly key: string;
  readonly id: string | null;
  readonly source: string | null;
  readonly externalId: string | null;
  /** Whether rows of this key change the person. */
  readonly leads: boolean;
}

/** Those of the keys of a college's system whose records were merged or erased. */
export async function movedKeys(
  work: UnitOfWork,
  collegeId: string,
  source: string,
  keys: readonly string[],
): Promise<Map<string, MovedKey>> {
  const rows = await work.rows<MovedKey>(
    `select key, id, source, external_id as "externalId", leads from contracts.moved_keys($1, $2, $3)`,
    [collegeId, source, keys],
  );
  return new Map(rows.map((row) => [row.key, row]));
}
