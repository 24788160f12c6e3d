/** What a row `r` of requirements says, as the columns of a `RequirementChange`. */
export const REQUIREMENT = `r.effect as demand, r.course_id as "courseId",
  case when r.competence is not null then json_build_object('shown', r.competence, 'key', r.competence_key) end as competence`;
