import { recountSql } from '#kernel/database/recounts.js';
import type { TestHub } from '../../../testing/hub.js';

/** Names the person wherever staff write of a college year. */
export async function nameInYears(hub: TestHub, collegeId: string): Promise<void> {
  const name = `'Ведёт Секретарёв В. П., как и прежде'`;
  for (const sql of [
    `update programs.college_year set curator = 'Секретарёв В. П.', goals = ${name}, expected_results = ${name},
            working_group = '[{"name": "Велимир Протасиевич Секретарёв", "position": "педагог"}]' where college_id = $1`,
    `insert into programs.activity (college_id, academic_year, code, stage, title_ru, title_en, responsible, results,
            result_ru, result_en, starts_on, due_on, done_on, done_document, changed_reason, own)
     select college_id, academic_year, '1.9', 1, ${name}, ${name}, '{}', '{}', ${name}, ${name}, '2024-09-01',
            '2024-09-02', '2024-09-01', ${name}, ${name}, true
       from programs.college_year where (college_id, academic_year) = ($1, 2024)`,
    `insert into programs.activity (college_id, academic_year, code, stage, title_ru, title_en, responsible, results,
            result_ru, result_en, starts_on, due_on, not_applicable_on, not_applicable_reason, own)
     select college_id, academic_year, '1.8', 1, 'Иное', 'Other', '{}', '{}', 'Иное', 'Other', '2024-09-01',
            '2024-09-02', '2024-09-01', ${name}, true
       from programs.college_year where (college_id, academic_year) = ($1, 2024)`,
    `insert into programs.stage_closure (college_id, academic_year, stage, closed_on, override_reason, overridden)
     select college_id, academic_year, 1, '2024-10-01', ${name}, array['ACTIVITY 1.1']
       from programs.college_year where (college_id, academic_year) = ($1, 2024)`,
    `insert into programs.year_step (college_id, academic_year, step, stage, reason)
     select college_id, academic_year, 'STAGE_OVERRIDDEN', 1, ${name}
       from programs.college_year where (college_id, academic_year) = ($1, 2024)`,
  ]) {
    await hub.owner(sql, [collegeId]);
  }
  await hub.owner(recountSql('programs', 'activities'), [[collegeId], [2024]]);
}
