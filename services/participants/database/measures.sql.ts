import { createRecount, publishMeasures } from '#kernel/database/measures.js';

/** Figures that rest on a headcount exist only where the college has reported one. */
const COUNTS = `
  select m.measure, '' as category, '' as form, m.value
    from participants.headcount h,
         lateral (values ('learners', h.students), ('students', h.students), ('pupils', h.pupils), ('teachers', h.teachers),
                         ('young_specialists', h.young_specialists), ('headcount_reported', 1)) as m (measure, value)
   where h.college_id = p_college and h.academic_year = p_year
  union all
  select 'partner_enterprises', '', '', count(*)::int from contracts.enterprises_of_year(p_college, p_year)
  having count(*) > 0 or exists (
    select from participants.headcount h where h.college_id = p_college and h.academic_year = p_year)`;

export const MEASURES: readonly string[] = [
  ...publishMeasures('participants'),
  ...createRecount('participants', COUNTS),
];
