import { Migration } from '@mikro-orm/migrations';
import { CATEGORIES } from './categories-over-time.js';

/** People change their category, and figures of past years count by the one that held then. */
export class Participants0004 extends Migration {
  override up(): void {
    for (const sql of CATEGORIES) this.addSql(sql);
  }
}
