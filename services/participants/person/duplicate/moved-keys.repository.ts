import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { MovedKey } from './moved-keys.policy.js';

/** What is known before a batch is judged. */
export interface KnownOfKeys {
  /** The day it is in the college's region; null when there is no such college. */
  readonly today: string | null;
  /** Those of the keys whose records were merged or erased. */
  readonly moved: ReadonlyMap<string, MovedKey>;
}

/** Looks up where the keys of a college's system lead, and what day it is there. */
export async function knownOfKeys(
  work: UnitOfWork,
  collegeId: string,
  source: string,
  keys: readonly string[],
): Promise<KnownOfKeys> {
  const rows = await work.rows<(MovedKey | { key: null }) & { today: string | null }>(
    `with d as materialized (select contracts.today($1)::text as today)
     select d.today, k.key, k.id, k.source, k.external_id as "externalId", k.leads
       from d left join contracts.moved_keys($1, $2, $3) k on true`,
    [collegeId, source, keys],
  );
  const moved = rows.flatMap((row) => (row.key === null ? [] : [[row.key, row] as const]));
  return { today: rows[0]?.today ?? null, moved: new Map(moved) };
}
