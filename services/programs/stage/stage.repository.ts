import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { ClosedStages } from './stage.policy.js';

/** Waits until no other operation closes or reopens stages of the college year, and answers those that are closed. */
export async function lockStages(work: UnitOfWork, collegeId: string, year: number): Promise<ClosedStages> {
  await work.rows('select from programs.college_year where (college_id, academic_year) = ($1, $2) for update', [
    collegeId,
    year,
  ]);
  const rows = await work.rows<{ stage: number; day: string }>(
    `select stage, closed_on::text as day from programs.stage_closure
      where (college_id, academic_year) = ($1, $2) and closed_on is not null order by stage`,
    [collegeId, year],
  );
  return new Map(rows.map(({ stage, day }) => [stage, day]));
}

export interface Closing {
  readonly stage: number;
  readonly closedOn: string;
  /** Why it is closed with something missing, and what that is; null where nothing is. */
  readonly override: { readonly reason: string; readonly missing: readonly string[] } | null;
}

/** Closes a stage; of one that is closed already only the day changes. */
export async function closeStage(work: UnitOfWork, collegeId: string, year: number, closing: Closing): Promise<void> {
  const { stage, closedOn, override } = closing;
  await work.rows(
    `insert into programs.stage_closure as c
       (college_id, academic_year, stage, closed_on, override_reason, overridden)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (college_id, academic_year, stage) do update
       set closed_on = excluded.closed_on,
           override_reason = case when c.closed_on is null then excluded.override_reason else c.override_reason end,
           overridden = case when c.closed_on is null then excluded.overridden else c.overridden end`,
    [collegeId, year, stage, closedOn, override?.reason ?? null, override?.missing ?? []],
  );
}

export async function reopenStages(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  stages: readonly number[],
): Promise<void> {
  await work.rows(
    `update programs.stage_closure set closed_on = null, override_reason = null, overridden = '{}'
      where (college_id, academic_year) = ($1, $2) and stage = any ($3)`,
    [collegeId, year, stages],
  );
}
