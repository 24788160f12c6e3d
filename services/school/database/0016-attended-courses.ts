import { Migration } from '@mikro-orm/migrations';

/** How many places in cohorts of a course a college's mentors hold in an academic year: its courses, without its enrolments. */
const ATTENDED_COURSES = [
  // Whoever enrols meanwhile would be missed, since what keeps the rows is not there yet.
  'lock table school.enrolment in share mode',
  `create table school.attended_course (
     college_id uuid not null,
     academic_year smallint not null,
     course_id uuid not null references school.course,
     places integer not null,
     primary key (college_id, course_id, academic_year)
   )`,
  `insert into school.attended_course (college_id, academic_year, course_id, places)
     select e.college_id, e.academic_year, c.course_id, count(*)
       from school.enrolment e join school.cohort c on c.id = e.cohort_id
      where e.withdrawn_on is null group by e.college_id, e.academic_year, c.course_id`,
];

export class School0016 extends Migration {
  override up(): void {
    for (const sql of ATTENDED_COURSES) this.addSql(sql);
  }
}
