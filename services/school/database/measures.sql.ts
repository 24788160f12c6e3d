import { createRecount, publishMeasures } from '#kernel/database/measures.js';
import { ownedView } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';
import { REACHED_COLLEGE } from '#kernel/database/table-security.js';
import { ALL_YEARS } from '#kernel/time/academic-year.js';

const SERVICE = serviceRole('school');

/**
 * Zero is a figure wherever somebody of the college was enrolled that year; without any enrolment there is none. For
 * all years together only those trained are counted.
 */
const COUNTS = `
  select m.measure, '' as category, '' as form, m.value
    from (select count(*) as enrolments,
                 count(distinct e.person_id) filter (
                   where e.enrolled_on <= v_as_of and (e.withdrawn_on is null or e.withdrawn_on > v_as_of)
                     and p.consent_in_force)::integer as enrolled,
                 count(distinct e.person_id) filter (
                   where e.completed_on <= v_as_of and p.consent_in_force)::integer as trained
            from school.enrolment e join contracts.people_of_year(p_college, p_year) p on p.id = e.person_id
           where e.college_id = p_college and p_year in (e.academic_year, ${ALL_YEARS})) f,
         lateral (values ('mentors_enrolled', f.enrolled), ('mentors_trained', f.trained)) as m (measure, value)
   where f.enrolments > 0 and (p_year <> ${ALL_YEARS} or m.measure = 'mentors_trained')`;

/** Trained mentors over all years are a measure, too: counting them whenever somebody looked cost most of the answer. */
export const MEASURES: readonly string[] = [
  ...publishMeasures('school', `academic_year <> ${ALL_YEARS}`),
  `create view contracts.trained_mentors with (security_barrier) as
     select college_id, value as trained from school.measure
      where academic_year = ${ALL_YEARS} and measure = 'mentors_trained' and ${REACHED_COLLEGE}`,
  ownedView('contracts.trained_mentors'),
  `grant select on contracts.trained_mentors, contracts.measures_of_school to ${SERVICE}`,
  ...createRecount('school', COUNTS),
];
