import type { MeasureGroup } from '#kernel/database/measure-group.type.js';
import { publishMeasures } from '#kernel/database/measures.js';

/** Figures that rest on a headcount exist only where the college has reported one. */
const OF_HEADCOUNT: MeasureGroup = {
  name: 'headcount',
  measures: ['learners', 'students', 'pupils', 'teachers', 'young_specialists', 'headcount_reported'],
  restsOn: [],
  counts: `
    select m.measure, '', '', m.value
      from participants.headcount h,
           lateral (values ('learners', h.students), ('students', h.students), ('pupils', h.pupils),
                           ('teachers', h.teachers), ('young_specialists', h.young_specialists),
                           ('headcount_reported', 1)) as m (measure, value)
     where h.college_id = p_college and h.academic_year = p_year`,
};

/** Told by whoever has any, and by whoever reported a headcount: zero is a figure then. */
const PARTNER_ENTERPRISES: MeasureGroup = {
  name: 'partner_enterprises',
  measures: ['partner_enterprises'],
  // Partners confirmed before a college took part in a year are partners in it.
  restsOn: ['partners', 'college_years'],
  counts: `
    select 'partner_enterprises', '', '', count(*)::int from contracts.enterprises_of_year(p_college, p_year, p_day)
    having count(*) > 0 or exists (
      select from participants.headcount h where h.college_id = p_college and h.academic_year = p_year)`,
  things: {
    measure: 'partner_enterprises',
    found: 'select contracts.enterprises_of_year(p_college, p_year, p_day)',
  },
};

export const MEASURE_GROUPS: readonly MeasureGroup[] = [OF_HEADCOUNT, PARTNER_ENTERPRISES];

export const MEASURES: readonly string[] = publishMeasures('participants');
