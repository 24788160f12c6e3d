import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { CollegeYearStepKind } from './college-year.type.js';

/** One step of a college year, as it is kept. */
export interface YearStep {
  readonly step: `${CollegeYearStepKind}`;
  readonly stage: number;
  readonly code?: string;
  readonly day?: string;
  readonly reason?: string;
}

/** Adds steps to the history of a college year, in their order. */
export async function noteSteps(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  steps: readonly YearStep[],
): Promise<void> {
  await work.rows(
    `insert into programs.year_step (college_id, academic_year, step, stage, code, day, reason)
     select $1, $2, r.step, r.stage, r.code, r.day, r.reason
       from jsonb_to_recordset($3::jsonb) as r (step text, stage smallint, code text, day date, reason text)`,
    [collegeId, year, JSON.stringify(steps)],
  );
}
