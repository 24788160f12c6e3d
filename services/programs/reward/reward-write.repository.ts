import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { RewardKind, RewardLevel } from './reward.type.js';

/** A reward as it is kept. */
export interface KeptReward {
  readonly id: string;
  readonly personId: string;
  readonly kind: RewardKind;
  readonly level: RewardLevel;
  readonly title: string;
  readonly rewardedOn: string;
  readonly orderNumber: string | null;
  readonly orderDate: string | null;
}

/** What makes rewards one and the same. */
export const rewardKey = ({
  personId,
  kind,
  level,
  title,
  rewardedOn,
}: Omit<KeptReward, 'id' | 'orderNumber' | 'orderDate'>) => JSON.stringify([personId, kind, level, title, rewardedOn]);

/** Rewards of these people that count, by their keys, locked until commit. */
export async function lockRewards(
  work: UnitOfWork,
  collegeId: string,
  personIds: readonly string[],
): Promise<Map<string, KeptReward>> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('rewards ' || $1::text, 0))`, [collegeId]);
  const rows = await work.rows<KeptReward>(
    `select r.id, r.person_id as "personId", r.kind, r.level, r.title, r.rewarded_on::text as "rewardedOn",
            r.order_number as "orderNumber", r.order_date::text as "orderDate"
       from programs.reward r where r.college_id = $1 and r.person_id = any ($2::uuid[]) and r.void_reason is null`,
    [collegeId, personIds],
  );
  return new Map(rows.map((row) => [rewardKey(row), row]));
}

/** Writes new rewards, and the orders of known ones. */
export async function putRewards(
  work: UnitOfWork,
  { collegeId, year }: { readonly collegeId: string; readonly year: number },
  rewards: readonly KeptReward[],
): Promise<void> {
  if (rewards.length === 0) return;
  await work.rows(
    `insert into programs.reward (id, college_id, academic_year, person_id, kind, level, title, rewarded_on, order_number,
                                  order_date)
     select r.id, $1, $2, r."personId", r.kind, r.level, r.title, r."rewardedOn", r."orderNumber", r."orderDate"
       from jsonb_to_recordset($3::jsonb) as r
         (id uuid, "personId" uuid, kind text, level text, title text, "rewardedOn" date, "orderNumber" text, "orderDate" date)
     on conflict (id) do update set (order_number, order_date) = (excluded.order_number, excluded.order_date)`,
    [collegeId, year, JSON.stringify(rewards)],
  );
}

/** A reward as it is taken back. */
export interface StandingReward {
  readonly id: string;
  readonly year: number;
  readonly void: boolean;
}

export async function lockNamedRewards(
  work: UnitOfWork,
  collegeId: string,
  ids: readonly string[],
): Promise<Map<string, StandingReward>> {
  const rows = await work.rows<StandingReward>(
    `select r.id, r.academic_year::int as year, r.void_reason is not null as void
       from programs.reward r where r.college_id = $1 and r.id = any ($2::uuid[]) order by r.id for update`,
    [collegeId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export async function voidRewards(work: UnitOfWork, ids: readonly string[], reason: string): Promise<void> {
  if (ids.length === 0) return;
  await work.rows('update programs.reward set void_reason = $2 where id = any ($1::uuid[])', [ids, reason]);
}
