import { Migration } from '@mikro-orm/migrations';
import { measureSheetsBegin, measureSheetTable } from '#kernel/database/service-tables.js';

/** Measures are read a group at a time. */
export class Programs0022 extends Migration {
  override up(): void {
    this.addSql(measureSheetTable('programs'));
    this.addSql(measureSheetsBegin('programs'));
  }
}
