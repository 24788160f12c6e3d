import { Migration } from '@mikro-orm/migrations';
import { measureHistoryBegins, measureHistoryTable } from '#kernel/database/service-tables.js';

/** Measures keep what they were. */
export class School0003 extends Migration {
  override up(): void {
    this.addSql(measureHistoryTable('school'));
    this.addSql(measureHistoryBegins('school'));
  }
}
