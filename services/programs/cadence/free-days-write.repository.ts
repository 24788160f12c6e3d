import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { FreeDays } from './cadence.policy.js';
import type { FreeDaysRow } from './free-days.type.js';
import { FREE_DAYS_OF } from './cadence.repository.js';

/** Days on which nobody of a college is expected to meet. */
export function freeDaysOf(work: UnitOfWork, collegeId: string): Promise<FreeDays[]> {
  return work.rows<FreeDays>(FREE_DAYS_OF, [[collegeId]]);
}

const OWNERS = {
  region_holiday: 'region_id',
  college_break: 'college_id',
} as const;

/** Puts free days of an owner in place; answers for each whether it is new or has changed, by its first day. */
export async function putFreeDays(
  work: UnitOfWork,
  table: keyof typeof OWNERS,
  ownerId: string,
  rows: readonly FreeDaysRow[],
): Promise<Map<string, 'CREATED' | 'UPDATED'>> {
  if (rows.length === 0) return new Map();
  const owner = OWNERS[table];
  const written = await work.rows<{ day: string; fresh: boolean }>(
    `insert into programs.${table} as t (${owner}, first_day, last_day, title, taken_back)
     select $1, r."firstDay", r."lastDay", r.title, coalesce(r."takenBack", false)
       from jsonb_to_recordset($2::jsonb) as r ("firstDay" date, "lastDay" date, title text, "takenBack" boolean)
     on conflict (${owner}, first_day) do update
       set last_day = excluded.last_day, title = excluded.title, taken_back = excluded.taken_back
       where (t.last_day, t.title, t.taken_back) is distinct from (excluded.last_day, excluded.title, excluded.taken_back)
     returning t.first_day::text as day, old.first_day is null as fresh`,
    [ownerId, JSON.stringify(rows)],
  );
  return new Map(written.map(({ day, fresh }) => [day, fresh ? 'CREATED' : 'UPDATED']));
}

/** Pairs at work of colleges that are late today, by the free days as they stand now. */
export async function latePairs(work: UnitOfWork, colleges: readonly string[]): Promise<number> {
  const [row] = await work.rows<{ late: number }>(
    'select coalesce(sum(late), 0)::int as late from contracts.cadence_counts($1::uuid[])',
    [colleges],
  );
  return row?.late ?? 0;
}
