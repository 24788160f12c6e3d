import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { BATCH_CAP } from '#kernel/graph/batch.policy.js';
import { POTENTIAL_ENTRIES, potentialParams } from './mentor-base.repository.js';

/** Potential mentors of a college, as many as one call may write, and how many there are; who has no consent is last. */
export async function potentialMentors(
  work: UnitOfWork,
  collegeId: string,
): Promise<{ readonly ids: readonly string[]; readonly all: number }> {
  const rows = await work.rows<{ id: string; all: number }>(
    `select e."personId" as id, count(*) over ()::int as all from (${POTENTIAL_ENTRIES}) e
      order by e.consented desc, e."nameKey", e."personId" limit ${BATCH_CAP}`,
    potentialParams({ collegeId }),
  );
  return { ids: rows.map(({ id }) => id), all: rows[0]?.all ?? 0 };
}
