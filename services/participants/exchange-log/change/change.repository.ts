import type { HubContext } from '#kernel/graph/context.js';
import type { ChangeAction, ChangeKind } from './change.type.js';

/** A change as it is kept; `kind` is null in the one row of a page without changes. */
export interface ChangeRow {
  readonly kind: ChangeKind;
  readonly entityId: string;
  readonly what: ChangeAction;
  readonly mergedIntoId: string | null;
  readonly changedAt: Date;
  readonly position: string;
}

interface FeedRow extends Omit<ChangeRow, 'kind'> {
  readonly kind: ChangeKind | null;
  readonly latest: string;
}

/**
 * One more than `size` changes of a college behind a position, in the order of commits, and the last position there is.
 * One statement, so that both are of one moment.
 */
export async function changesPage(
  { read }: HubContext,
  collegeId: string,
  since: string,
  size: number,
): Promise<{ changes: ChangeRow[]; latest: string }> {
  const rows = await read.rows<FeedRow>(
    `select coalesce(k.last, 0)::text as latest, c.*
       from (select max(last) as last from contracts.change_counter where college_id = $1) k
       left join lateral (
         select e.kind, e.entity_id as "entityId", e.merged_into as "mergedIntoId", e.changed_at as "changedAt",
                e.position::text as position,
                case when e.outcome <> 'CHANGED' then e.outcome::text
                     when e.created_position > $2::bigint then 'CREATED' else 'CHANGED' end as what
           from contracts.change e where e.college_id = $1 and e.position > $2::bigint order by e.position limit $3
       ) c on true`,
    [collegeId, since, size + 1],
  );
  const changes = rows.filter((row): row is FeedRow & ChangeRow => row.kind !== null);
  return { changes, latest: rows[0]?.latest ?? '0' };
}
