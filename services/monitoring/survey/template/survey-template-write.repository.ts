import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { TemplateFacts } from './template.policy.js';

/** Waits for whoever else defines templates of the region. */
export async function lockTemplates(work: UnitOfWork, regionId: string): Promise<void> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('survey templates ' || $1::text, 0))`, [regionId]);
}

/** How many templates the region has of its own beside the one of this code. */
export async function countOthers(work: UnitOfWork, regionId: string, code: string): Promise<number> {
  const sql = `select count(distinct code)::int as count from monitoring.survey_template
                where region_id = $1 and code <> $2`;
  return (await work.rows<{ count: number }>(sql, [regionId, code]))[0]?.count ?? 0;
}

export interface WrittenTemplate {
  readonly id: string;
  readonly version: number;
  readonly added: boolean;
}

/** Adds a version of a region's template, unless the last one says the same. */
export async function addTemplate(
  work: UnitOfWork,
  regionId: string,
  template: TemplateFacts,
): Promise<WrittenTemplate> {
  const rows = await work.rows<WrittenTemplate>(
    `with last as (
       select t.* from monitoring.survey_template t where t.region_id = $2 and t.code = $3
        order by t.version desc limit 1
     ),
     given as (
       select $4::text as audience, coalesce($5::text, '') as form, $6::text as phase, $7::text as title_ru,
              $8::text as title_en, $9::jsonb as questions, $10::text as satisfaction_question, $11::smallint as satisfied_from
     ),
     added as (
       insert into monitoring.survey_template
         (id, region_id, code, version, audience, form, phase, title_ru, title_en, questions, satisfaction_question,
          satisfied_from)
       select $1, $2, $3, coalesce((select version from last), 0) + 1, g.* from given g
        where not exists (
          select from last l where (l.audience, l.form, l.phase, l.title_ru, l.title_en, l.questions,
                                    l.satisfaction_question, l.satisfied_from) is not distinct from
                (g.audience, g.form, g.phase, g.title_ru, g.title_en, g.questions, g.satisfaction_question, g.satisfied_from))
       returning id, version
     )
     select id, version, true as added from added
     union all select id, version, false from last where not exists (select from added)`,
    [
      ...[uuidv7(), regionId, template.code, template.audience, template.form, template.phase],
      ...[template.title.ru, template.title.en, JSON.stringify(template.questions)],
      ...[template.satisfactionQuestion, template.satisfiedFrom],
    ],
  );
  return rows[0]!;
}
