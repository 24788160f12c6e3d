import { OUTCOME_KINDS } from '../../outcome/outcome-kinds.data.js';
import { ofYear } from './present.sql.js';

/**
 * What was to be told of mentees by the day, in the year in which it fell due; of these what is told, and what came true:
 * who stayed, was attested, works in the profession. Somebody may be in several kinds, so there is no total.
 */
export const OUTCOMES_COUNTED = ofYear({
  name: 'outcomes',
  measures: ['outcomes_due', 'outcomes_told', 'outcomes_reached'],
  restsOn: ['people', 'consents', 'mentorships', 'outcomes'],
  counts: `
    with due as materialized (
      select d.kind, o.answer
        from programs.outcomes_due(p_college, p_year, p_day) d
        left join programs.outcome o
          on (o.college_id, o.person_id, o.kind, o.due_on) = (p_college, d.person_id, d.kind, d.due_on) and o.day <= p_day
    )
    select m.measure, k.kind, '',
           count(d.kind) filter (where case m.measure when 'outcomes_due' then true
                                         when 'outcomes_told' then d.answer is not null
                                         else d.answer = 'YES' end)::int
      from (values ('outcomes_due'), ('outcomes_told'), ('outcomes_reached')) as m (measure)
     cross join (values ${OUTCOME_KINDS.map(({ code }) => `('${code}')`).join(', ')}) as k (kind)
      left join due d on d.kind = k.kind
     group by m.measure, k.kind`,
});
