/** Categories of the mentors whom a version of a course is for; none: for all. */
export const categoriesOfAudience = (course: string, version: string, region: string): string => `coalesce((
  select array_agg(distinct f.mentor_category)
    from school.course_version v join contracts.forms_of_region(${region}) f on f.code = any (v.audience)
   where (v.course_id, v.version) = (${course}, ${version})), '{}')`;

/** The same of the version of a cohort `c` of a course `k`. */
export const CATEGORIES_OF_AUDIENCE = categoriesOfAudience('c.course_id', 'c.version', 'k.region_id');
