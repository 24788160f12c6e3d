/** Categories of the mentors whom the version of a cohort `c` of a course `k` is for; none: for all. */
export const CATEGORIES_OF_AUDIENCE = `coalesce((
  select array_agg(distinct f.mentor_category)
    from school.course_version v join contracts.forms_of_region(k.region_id) f on f.code = any (v.audience)
   where (v.course_id, v.version) = (c.course_id, c.version)), '{}')`;
