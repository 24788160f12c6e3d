import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { TemplateRow } from './survey-template.shape.js';

const COLUMNS = `t.id, t.code, t.version, t.audience, t.phase, nullif(t.form, '') as form,
  jsonb_build_object('ru', t.title_ru, 'en', t.title_en) as titles, t.questions,
  t.satisfaction_question as "satisfactionQuestion", t.satisfied_from as "satisfiedFrom"`;

/** Of the versions of template `t`, the one in force. */
const IN_FORCE = `not exists (
  select from monitoring.survey_template newer
   where newer.region_id is not distinct from t.region_id and newer.code = t.code and newer.version > t.version)`;

/** Templates that a region can ask by: those that ship, and its own. */
export function templatesOfRegion({ read }: HubContext, regionId: string | null): Promise<TemplateRow[]> {
  return read.rows<TemplateRow>(
    `select ${COLUMNS} from monitoring.survey_template t
      where (t.region_id is null or t.region_id = $1) and ${IN_FORCE} order by t.region_id is not null, t.code`,
    [regionId],
  );
}

export function templatesByIds({ read }: Pick<HubContext, 'read'>, ids: readonly string[]): Promise<TemplateRow[]> {
  return read.rows<TemplateRow>(`select ${COLUMNS} from monitoring.survey_template t where t.id = any ($1)`, [ids]);
}

/** The template in force of this code: the region's own where it has one, else the one that ships. */
export async function templateInForce(work: UnitOfWork, regionId: string, code: string): Promise<TemplateRow | null> {
  const rows = await work.rows<TemplateRow>(
    `select ${COLUMNS} from monitoring.survey_template t
      where (t.region_id is null or t.region_id = $1) and t.code = $2 and ${IN_FORCE}
      order by t.region_id is null limit 1`,
    [regionId, code],
  );
  return rows[0] ?? null;
}
