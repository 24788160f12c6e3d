import { Migration } from '@mikro-orm/migrations';
import { CATEGORIES } from './categories-over-time.js';
import { ORGANISATIONS } from './organisations.js';

/**
 * People change their category, and figures of past years count by the one that held then. Organisations are edited,
 * and partners that were entered twice become one.
 */
export class Participants0005 extends Migration {
  override up(): void {
    for (const sql of [...CATEGORIES, ...ORGANISATIONS]) this.addSql(sql);
  }
}
