import type { Reader } from '#kernel/database/read-path.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { USUAL_RULES, type RegionRules } from './rules.policy.js';

const COLUMNS = `people_threshold::int as "peopleThreshold", answers_threshold::int as "answersThreshold"`;

/** What regions have decided; those that have decided nothing have no row. One statement. */
export function rulesOfRegions(
  reader: Pick<Reader, 'rows'>,
  regionIds: readonly string[],
): Promise<(RegionRules & { readonly regionId: string })[]> {
  return reader.rows(
    `select region_id as "regionId", ${COLUMNS} from monitoring.region_rules where region_id = any ($1::uuid[])`,
    [regionIds],
  );
}

export async function rulesOf(work: UnitOfWork, regionId: string): Promise<RegionRules> {
  const [rules] = await rulesOfRegions(work, [regionId]);
  return rules ?? USUAL_RULES;
}

/** Writes the rules; answers whether that changed them. */
export async function writeRules(
  work: UnitOfWork,
  regionId: string,
  { peopleThreshold, answersThreshold }: RegionRules,
): Promise<boolean> {
  const rows = await work.rows(
    `insert into monitoring.region_rules as r (region_id, people_threshold, answers_threshold) values ($1, $2, $3)
     on conflict (region_id) do update
       set people_threshold = excluded.people_threshold, answers_threshold = excluded.answers_threshold
       where (r.people_threshold, r.answers_threshold) is distinct from (excluded.people_threshold, excluded.answers_threshold)
     returning region_id`,
    [regionId, peopleThreshold, answersThreshold],
  );
  return rows.length > 0;
}
