import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { RequirementChange } from './training-requirement.policy.js';
import { REQUIREMENT } from './training-requirement.sql.js';

/** Which of these pairs have a mentor who is not trained on a day as their programmes require, and what those make of it. */
export async function withoutTraining(
  read: Pick<UnitOfWork, 'rows'>,
  collegeId: string,
  ids: readonly string[],
  day: IsoDate,
): Promise<Map<string, 'WARN' | 'BLOCK'>> {
  if (ids.length === 0) return new Map();
  const rows = await read.rows<{ id: string; demand: 'WARN' | 'BLOCK' }>(
    `with required as materialized (
       select distinct on (r.academic_year, r.form_code) r.academic_year, r.form_code, r.effect, r.course_id, r.competence_key
         from programs.training_requirement r where r.college_id = $1
        order by r.academic_year, r.form_code, r.n desc
     ),
     needing as materialized (
       select m.id, m.mentor_id, r.effect, r.course_id, r.competence_key
         from programs.mentorship m
         join required r on (r.academic_year, r.form_code) = (m.academic_year, m.form_code) and r.effect <> 'OFF'
        where m.college_id = $1 and m.id = any ($2::uuid[])
     ),
     trained as materialized (
       select g.course_id, g.competence_key, t.person_id
         from (select course_id, competence_key, array_agg(distinct mentor_id) as mentors
                 from needing group by course_id, competence_key) g
        cross join lateral contracts.trained_on(g.mentors, g.course_id, g.competence_key, $3) t
     )
     select n.id, n.effect as demand from needing n
      where not exists (
        select from trained t
         where t.person_id = n.mentor_id and t.course_id is not distinct from n.course_id
           and t.competence_key is not distinct from n.competence_key)`,
    [collegeId, ids, day],
  );
  return new Map(rows.map(({ id, demand }) => [id, demand]));
}

/** What a programme requires, by its id; null where nobody ever said. */
export async function requiredOf(work: UnitOfWork, programId: string): Promise<RequirementChange | null> {
  const [row] = await work.rows<RequirementChange>(
    `select ${REQUIREMENT}
       from programs.program p
       join programs.training_requirement r
         on (r.college_id, r.academic_year, r.form_code) = (p.college_id, p.academic_year, p.form_code)
      where p.id = $1 order by r.n desc limit 1`,
    [programId],
  );
  return row ?? null;
}
