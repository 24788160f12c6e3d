/** Whether what a course `c` offers is settled: a cohort of the version has begun, or has sessions. */
export const VERSION_IN_USE = `exists (
  select from school.cohort h
   where (h.course_id, h.version) = (c.id, c.version)
     and (h.starts_on <= contracts.today(h.college_id)
          or exists (select from school.cohort_session s where s.cohort_id = h.id)))`;
