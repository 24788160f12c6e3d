import { Migration } from '@mikro-orm/migrations';
import { measureHistoryBegins, measureHistoryTable } from '#kernel/database/service-tables.js';

/** Measures keep what they were; and those of pairs and activities are told for the day on which they are counted. */
export class Programs0004 extends Migration {
  override up(): void {
    this.addSql(measureHistoryTable('programs'));
    this.addSql(measureHistoryBegins('programs'));
    // Behind the day that they should be of, they are counted anew by the next start.
    this.addSql(`
      update programs.measure set as_of = as_of - 1 where measure_group in ('mentorships', 'activities')`);
  }
}
