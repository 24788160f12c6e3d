import type { TestHub } from '#scripts/testing/hub.js';
import { plantCounts } from '#scripts/testing/planted.js';

/** Puts counts of a college's mentees in 2024/2025 in place as programs would leave them; '' is all of them. */
export async function menteesCounted(hub: TestHub, collegeId: string, counts: Record<string, number>): Promise<void> {
  const rows = Object.entries(counts).map(([category, value]) => ({ measure: 'mentees', category, value }));
  await plantCounts((sql, params) => hub.owner(sql, [...params]), collegeId, rows);
}
