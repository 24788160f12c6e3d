import { recountSql } from '#kernel/database/recounts.js';
import type { TestHub } from './hub.js';

/** Counts anew what an owner keeps of a college's year, group by group, after a test has changed facts past the graph. */
export async function recount(hub: TestHub, owner: string, collegeId: string, year: number): Promise<void> {
  const groups = await hub.owner(
    'select name from contracts.measure_groups where owner = $1 and total_table is null order by name',
    [owner],
  );
  for (const { name } of groups) await hub.owner(recountSql(owner, String(name)), [[collegeId], [year]]);
}
