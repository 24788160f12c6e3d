import { Migration } from '@mikro-orm/migrations';
import { auditTable, createSchema, measureTable } from '#kernel/database/service-tables.js';
import { MENTORSHIP_TABLES } from './tables/mentorship.tables.js';
import { YEAR_TABLES } from './tables/year.tables.js';

/** The tables as the release after 0.1.0 found them. What changes them from then on is a migration of its own. */
export class Programs0001 extends Migration {
  override up(): void {
    const statements = [
      createSchema('programs'),
      ...YEAR_TABLES,
      ...MENTORSHIP_TABLES,
      auditTable('programs'),
      measureTable('programs'),
    ];
    for (const sql of statements) this.addSql(sql);
  }
}
