import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { STANDARD_YEAR } from '../roadmap/roadmap.policy.js';

/** A day of the standard roadmap in an academic year, which is an integer of a statement. */
export const dayIn = (year: string, day: string): string =>
  `(${day} + make_interval(years => ${year} - ${STANDARD_YEAR}))::date`;

/**
 * Opens an academic year of a college unless it is open, with the dated copy of the standard roadmap, and adds the programmes
 * that are missing. Answers whether anything was.
 */
export async function openYear(
  work: UnitOfWork,
  collegeId: string,
  year: number,
  forms: readonly string[],
): Promise<boolean> {
  const programs = [...new Set(forms)].map((form_code) => ({ id: uuidv7(), form_code }));
  const added = await work.rows<{ entity: string; id: string }>(
    `with opened as (
       insert into programs.college_year (id, college_id, academic_year) values ($3, $1, $2)
       on conflict (college_id, academic_year) do nothing returning id, college_id, academic_year
     ),
     dated as (
       insert into programs.activity (college_id, academic_year, code, stage, title_ru, title_en, responsible, results,
                                      result_ru, result_en, starts_on, due_on)
       select o.college_id, o.academic_year, s.code, s.stage, s.title_ru, s.title_en, s.responsible, s.results,
              s.result_ru, s.result_en, ${dayIn('o.academic_year', 's.starts_on')},
              ${dayIn('o.academic_year', 's.due_on')}
         from opened o cross join programs.standard_activity s
     ),
     programmes as (
       insert into programs.program (id, college_id, academic_year, form_code)
       select r.id, $1, $2, r.form_code from jsonb_to_recordset($4::jsonb) as r (id uuid, form_code text)
       on conflict (college_id, academic_year, form_code) do nothing returning id
     )
     select 'CollegeYear' as entity, id from opened union all select 'MentoringProgram', id from programmes`,
    [collegeId, year, uuidv7(), JSON.stringify(programs)],
  );
  for (const { entity, id } of added) work.audit.add({ action: 'year.open', entity, entityId: id, collegeId });
  if (added.length > 0) work.recounts.moved('college_years', collegeId, year);
  return added.length > 0;
}
