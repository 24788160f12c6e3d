import { Migration } from '@mikro-orm/migrations';
import { measureHistoryBegins, measureHistoryTable, thingHistoryTable } from '#kernel/database/service-tables.js';

/** Measures keep what they were; and those of pairs and activities are told for the day on which they are counted. */
export class Programs0004 extends Migration {
  override up(): void {
    this.addSql(measureHistoryTable('programs'));
    this.addSql(measureHistoryBegins('programs'));
    this.addSql(thingHistoryTable('programs'));
    this.addSql(`
      insert into programs.thing_history (college_id, academic_year, measure, thing_id, day, there)
      select e.college_id, e.academic_year, 'enterprises_with_mentors', e.partner_id, m.as_of, true
        from programs.enterprise_with_mentors e
        join programs.measure m
          on (m.college_id, m.academic_year, m.measure) = (e.college_id, e.academic_year, 'enterprises_with_mentors')`);
    // Behind the day that they should be of, they are counted anew by the next start.
    this.addSql(`
      update programs.measure set as_of = as_of - 1 where measure_group in ('mentorships', 'activities')`);
  }
}
