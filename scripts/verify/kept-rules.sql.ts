import type { RecordRule } from './rule.type.js';

/** What is kept beside the facts, so that whoever looks need not gather it, is what the facts say. */
export const KEPT_RULES: readonly RecordRule[] = [
  {
    name: 'reach_of_region',
    text: {
      ru: 'Координатор региона видит все его колледжи и никакие другие',
      en: 'Whoever coordinates a region reaches all of its colleges, and no others',
    },
    broken: `
      select coalesce(c.region_id, r.region_id) as college_id, coalesce(c.id, r.id) as id
        from participants.college c
        full join (select k.region_id, u.id from participants.region_reach k cross join unnest(k.college_ids) as u (id)) r
          on (r.region_id, r.id) = (c.region_id, c.id)
       where c.id is null or r.id is null`,
  },
  {
    name: 'courses_of_enrolments',
    text: {
      ru: 'Курсы, которые проходят наставники колледжа, — те, в группах которых они занимают места',
      en: 'The courses that a college’s mentors attend are those in whose cohorts they hold places',
    },
    broken: `
      with held as (
        select e.college_id, c.academic_year, c.course_id, count(*) as places
          from school.enrolment e join school.cohort c on c.id = e.cohort_id
         where e.withdrawn_on is null group by e.college_id, c.academic_year, c.course_id
      )
      select coalesce(h.college_id, k.college_id) as college_id, coalesce(h.course_id, k.course_id) as id
        from held h
        full join school.attended_course k
          on (k.college_id, k.academic_year, k.course_id) = (h.college_id, h.academic_year, h.course_id)
       where coalesce(h.places, 0) <> coalesce(k.places, 0)`,
  },
];
