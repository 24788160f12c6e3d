import { STAGES } from '../../stage/stages.data.js';
import { ofYear } from './present.sql.js';

/** The category under which the documents of a stage are counted. */
export const stageCategory = (stage: number): string => `STAGE_${stage}`;

/** Documents that a college must hold in the year, and of these those that it holds on the day: in all and by stage. */
export const DOCUMENTS_COUNTED = ofYear({
  name: 'documents',
  measures: ['documents_required', 'documents_held'],
  restsOn: ['documents'],
  counts: `
    with required as materialized (
      select k.code, k.stage, h.kind is not null as held
        from programs.document_kind k
        left join programs.documents_held(p_college, p_year, p_day) h on h.kind = k.code
       where k.required
    ),
    counted as (
      select s.category, count(r.code)::int as required, (count(r.code) filter (where r.held))::int as held
        from (values ('', null), ${STAGES.map(({ number }) => `('${stageCategory(number)}', ${number})`).join(', ')})
               as s (category, stage)
        left join required r on s.stage is null or r.stage = s.stage
       group by s.category
    )
    select m.measure, c.category, '', case m.measure when 'documents_held' then c.held else c.required end
      from counted c cross join (values ('documents_required'), ('documents_held')) as m (measure)`,
});
