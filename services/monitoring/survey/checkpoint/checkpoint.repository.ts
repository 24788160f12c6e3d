import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { KeptAnswer } from '../link/answers.policy.js';

/** What a college answered at a checkpoint; the columns are null in the one row of a college without any. */
export interface SheetRow {
  readonly collegeId: string;
  readonly reached: boolean;
  readonly year: number | null;
  readonly checkpoint: string;
  readonly templateId: string;
  readonly answers: readonly KeptAnswer[];
  readonly answeredOn: string;
}

/** What colleges answered in a year and in the one before it. One statement for any number of colleges. */
export function sheetsOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<SheetRow[]> {
  return read.rows<SheetRow>(
    `select c.id as "collegeId", c.id = any ((select contracts.session_reach())::uuid[]) as reached,
            a.academic_year as year, a.checkpoint, a.template_id as "templateId", a.answers,
            a.answered_on::text as "answeredOn"
       from unnest($1::uuid[]) as c (id)
       left join monitoring.checkpoint_answer a on a.college_id = c.id and a.academic_year in ($2::int, $2::int - 1)
      order by a.academic_year, a.checkpoint`,
    [collegeIds, year],
  );
}

export interface Sheet {
  readonly collegeId: string;
  readonly year: number;
  readonly checkpoint: string;
  readonly templateId: string;
  readonly answers: readonly KeptAnswer[];
}

/** Writes what a college answers at a checkpoint, over what it answered before. */
export async function writeSheet(
  work: UnitOfWork,
  sheet: Sheet,
  today: string,
): Promise<'CREATED' | 'UPDATED' | 'UNCHANGED'> {
  const rows = await work.rows<{ created: boolean }>(
    `insert into monitoring.checkpoint_answer as a
       (college_id, academic_year, checkpoint, template_id, answers, answered_on)
     values ($1, $2, $3, $4, $5::jsonb, $6)
     on conflict (college_id, academic_year, checkpoint) do update
       set (template_id, answers, answered_on) = (excluded.template_id, excluded.answers, excluded.answered_on)
       where (a.template_id, a.answers) is distinct from (excluded.template_id, excluded.answers)
     returning old.college_id is null as created`,
    [sheet.collegeId, sheet.year, sheet.checkpoint, sheet.templateId, JSON.stringify(sheet.answers), today],
  );
  if (!rows[0]) return 'UNCHANGED';
  return rows[0].created ? 'CREATED' : 'UPDATED';
}
