import { Migration } from '@mikro-orm/migrations';
import { measureSheetsBegin, measureSheetTable } from '#kernel/database/service-tables.js';

/** Measures are read a group at a time. */
export class Participants0030 extends Migration {
  override up(): void {
    this.addSql(measureSheetTable('participants'));
    this.addSql(measureSheetsBegin('participants'));
  }
}
