import type { HubContext } from '#kernel/graph/context.js';
import type { FormerCategory } from './category.policy.js';

/** What people were before, the oldest first. One statement for any number of people. */
export function formerCategories(
  { read }: HubContext,
  personIds: readonly string[],
): Promise<(FormerCategory & { personId: string })[]> {
  return read.rows(
    `select person_id as "personId", category, until_on::text as until from participants.former_category
      where person_id = any ($1) and corrected_at is null order by person_id, until_on`,
    [personIds],
  );
}
