import type { Shipped } from '#kernel/database/objects/shipped.js';
import { TEMPLATES, type TemplateSeed } from '../survey/template/templates.data.js';

const GIVEN = `jsonb_to_recordset($1) as s
    (code text, version int, audience text, phase text, title_ru text, title_en text, questions jsonb,
     satisfaction_question text, satisfied_from smallint)`;

const KEPT = 'monitoring.survey_template t on t.region_id is null and (t.code, t.version) = (s.code, s.version)';

/** What answers are read by: texts of a question may be corrected, and nothing else of it. */
const shapeOf = (questions: string): string => `(
  select jsonb_agg(jsonb_build_object('code', q->'code', 'kind', q->'kind', 'required', q->'required', 'options',
                   jsonb_path_query_array(q, '$.options[*].code')) order by n)
    from jsonb_array_elements(${questions}) with ordinality as e (q, n))`;

/** Brings the templates that ship up to their definitions. One that is defined no more stays, since campaigns name it. */
export function shipTemplates(templates: readonly TemplateSeed[]): Shipped {
  return {
    rows: templates.map(({ title, satisfaction, ...seed }) => ({
      ...seed,
      title_ru: title.ru,
      title_en: title.en,
      satisfaction_question: satisfaction?.question ?? null,
      satisfied_from: satisfaction?.from ?? null,
    })),
    refused: {
      sql: `
        select format('%s v%s', s.code, s.version) as code from ${GIVEN} join ${KEPT}
         where (t.audience, t.phase, t.satisfaction_question, t.satisfied_from, ${shapeOf('t.questions')})
               is distinct from (s.audience, s.phase, s.satisfaction_question, s.satisfied_from, ${shapeOf('s.questions')})
         order by 1`,
      text: {
        ru: 'Вопросы анкеты – навсегда те, что в её версии: по ним уже отвечали, а в этом выпуске они другие: {codes}. Дайте новой анкете следующую версию. В базе ничего не изменено.',
        en: 'The questions of a template are what its version says for good, since people have answered them, and in this release they differ: {codes}. Give the new template the next version. Nothing in the database was changed.',
      },
    },
    statements: [
      `update monitoring.survey_template t
          set title_ru = s.title_ru, title_en = s.title_en, questions = s.questions
         from ${GIVEN}
        where t.region_id is null and (t.code, t.version) = (s.code, s.version)
          and (t.title_ru, t.title_en, t.questions) is distinct from (s.title_ru, s.title_en, s.questions)`,
      `insert into monitoring.survey_template
         (id, code, version, audience, phase, title_ru, title_en, questions, satisfaction_question, satisfied_from)
       select uuidv7(), s.code, s.version, s.audience, s.phase, s.title_ru, s.title_en, s.questions,
              s.satisfaction_question, s.satisfied_from
         from ${GIVEN} left join ${KEPT} where t.id is null`,
    ],
  };
}

export const SHIPPED_TEMPLATES = shipTemplates(TEMPLATES);
