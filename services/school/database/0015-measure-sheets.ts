import { Migration } from '@mikro-orm/migrations';
import { measureSheetsBegin, measureSheetTable } from '#kernel/database/service-tables.js';

/** Measures are read a group at a time. */
export class School0015 extends Migration {
  override up(): void {
    this.addSql(measureSheetTable('school'));
    this.addSql(measureSheetsBegin('school'));
  }
}
