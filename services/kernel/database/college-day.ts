import type { UnitOfWork } from './unit-of-work.js';

/** The day it is in the college's region; null when there is no such college. */
export async function todayOf(work: UnitOfWork, collegeId: string): Promise<string | null> {
  const rows = await work.rows<{ today: string | null }>('select contracts.today($1)::text as today', [collegeId]);
  return rows[0]?.today ?? null;
}
