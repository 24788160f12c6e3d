import { Migration } from '@mikro-orm/migrations';
import { measureHistoryBegins, measureHistoryTable } from '#kernel/database/service-tables.js';

/** Measures keep what they were. */
export class Participants0004 extends Migration {
  override up(): void {
    this.addSql(measureHistoryTable('participants'));
    this.addSql(measureHistoryBegins('participants'));
  }
}
