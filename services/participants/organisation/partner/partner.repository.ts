import type { HubContext } from '#kernel/graph/context.js';
import type { Partner } from './partner.type.js';

/** Partners by their ids; under the id of one that was merged comes the one that it was merged into. */
export function partnersByIds({ read }: HubContext, ids: readonly string[]): Promise<(Partner & { asked: string })[]> {
  return read.rows(
    `select a.id as asked, p.id, p.kind, p.name
       from participants.partner a join participants.partner p on p.id = coalesce(a.merged_into, a.id)
      where a.id = any ($1)`,
    [ids],
  );
}
