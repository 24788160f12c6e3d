/**
 * What was learnt on an enrolment `e` of a cohort `c` with the version `v`, by a day: hours of the sessions that stand and
 * were attended, and marks.
 */
export const learntBy = (day: string): string => `
  v.hours::int as hours, v.attendance_percent::int as "attendancePercent", v.assessments,
  (select coalesce(sum(s.hours), 0)::int
     from school.attendance a join school.cohort_session s on s.id = a.session_id
    where a.enrolment_id = e.id and a.status = 'PRESENT' and s.cancelled_on is null and s.day <= ${day}) as "hoursAttended",
  (select coalesce(json_agg(json_build_object('assessment', m.assessment, 'value', m.value::float8)), '[]')
     from school.mark m where m.enrolment_id = e.id and m.value is not null and m.day <= ${day}) as marks`;

export const OF_ENROLMENT = `school.enrolment e
  join school.cohort c on c.id = e.cohort_id
  join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)`;
