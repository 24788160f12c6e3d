import type { MeasureGroup } from '#kernel/database/measure-group.type.js';
import { countedTable, publishMeasures } from '#kernel/database/measures.js';
import { ownedView } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';
import { REACHED_COLLEGE } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('school');
const TRAINED = 'school.trained_mentors';

/** Enrolments of a college's mentors, in one academic year or in all (null), with whether their consent is in force on the day. */
const ENROLMENTS = (year: string, which: string): string => `
  places as materialized (select e.* from school.enrolment e where e.college_id = p_college and ${which}),
  enrolled as (
    select e.*, p.consent_in_force
      from places e
      join contracts.people_of_year(p_college, ${year}, p_day, array(select distinct person_id from places)) p
        on p.id = e.person_id
  )`;

/** Zero is a figure wherever somebody of the college was enrolled that year; without any enrolment there is none. */
const MENTORS: MeasureGroup = {
  name: 'mentors',
  measures: ['mentors_enrolled', 'mentors_trained'],
  restsOn: ['people', 'consents'],
  counts: `
    with ${ENROLMENTS('p_year', 'e.academic_year = p_year')}
    select m.measure, '', '', m.value
      from (select count(distinct e.person_id) filter (
                     where e.enrolled_on <= p_day and (e.withdrawn_on is null or e.withdrawn_on > p_day)
                       and e.consent_in_force)::integer as enrolled,
                   count(distinct e.person_id) filter (
                     where e.completed_on <= p_day and e.consent_in_force)::integer as trained
              from enrolled e having count(*) > 0) f,
           lateral (values ('mentors_enrolled', f.enrolled), ('mentors_trained', f.trained)) as m (measure, value)`,
};

/** Kept, too: counting them whenever somebody looked cost most of the answer. */
const TRAINED_MENTORS: MeasureGroup = {
  name: 'trained_mentors',
  restsOn: ['people', 'consents'],
  total: {
    table: TRAINED,
    counts: `
      with ${ENROLMENTS('null', 'true')}
      select count(distinct e.person_id) filter (where e.completed_on <= p_day and e.consent_in_force)::integer
        from enrolled e having count(*) > 0`,
  },
};

export const MEASURE_GROUPS: readonly MeasureGroup[] = [MENTORS, TRAINED_MENTORS];

export const MEASURES: readonly string[] = [
  ...publishMeasures('school'),
  ...countedTable(TRAINED),
  `create view contracts.trained_mentors with (security_barrier) as
     select college_id, value as trained from ${TRAINED} where ${REACHED_COLLEGE}`,
  ownedView('contracts.trained_mentors'),
  `grant select on contracts.trained_mentors, contracts.measures_of_school to ${SERVICE}`,
];
