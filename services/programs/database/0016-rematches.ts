import { Migration } from '@mikro-orm/migrations';

/** Pairs that follow one which ended early are counted from this day on: the next count of a year finds their rows. */
const FIGURES = `
  with years as (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'mentorships_counted' group by 1, 2
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'mentorships_counted', 'mentorships_following', '', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'mentorships_following', '', '', as_of, 0 from years`;

export class Programs0016 extends Migration {
  override up(): void {
    this.addSql(FIGURES);
  }
}
