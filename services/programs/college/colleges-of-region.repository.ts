import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

export async function collegesOfRegion(work: UnitOfWork, regionId: string): Promise<string[]> {
  const rows = await work.rows<{ id: string }>('select id from contracts.colleges where region_id = $1', [regionId]);
  return rows.map(({ id }) => id);
}
