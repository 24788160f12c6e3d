import type { TestHub } from '#scripts/testing/hub.js';

/** Puts counts of a college's mentees in 2024/2025 in place as programs would leave them; '' is all of them. */
export async function menteesCounted(hub: TestHub, collegeId: string, counts: Record<string, number>): Promise<void> {
  await hub.owner(
    `insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
     select $1, 2024, 'people', 'mentees', c.key, '', c.value::int, '2025-08-31' from jsonb_each_text($2::jsonb) c`,
    [collegeId, JSON.stringify(counts)],
  );
}
