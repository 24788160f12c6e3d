import { Migration } from '@mikro-orm/migrations';

/** Colleges and years that have figures get that of mentors with a category: behind their day, the next start counts it. */
const FIRST_COUNT = `
  with years as materialized (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'people' group by college_id, academic_year
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'people', 'mentors_with_category', '', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'mentors_with_category', '', '', as_of, 0 from years`;

/** How many of the mentors are teachers with a category as mentor or methodist (order 196). */
export class Programs0015 extends Migration {
  override up(): void {
    this.addSql(FIRST_COUNT);
  }
}
