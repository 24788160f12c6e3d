import { Migration } from '@mikro-orm/migrations';
import { measuresByBytes } from '#kernel/database/service-tables.js';

/** Reading the figures of a region compares half a thousand words of code. */
export class Monitoring0013 extends Migration {
  override up(): void {
    for (const sql of measuresByBytes('monitoring')) this.addSql(sql);
  }
}
