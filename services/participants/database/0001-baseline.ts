import { Migration } from '@mikro-orm/migrations';
import { auditTable, createSchema, measureTable } from '#kernel/database/service-tables.js';
import { ACCESS_TABLES } from './tables/access.tables.js';
import { BASE_TABLES } from './tables/base.tables.js';
import { HEADCOUNT_TABLES } from './tables/headcount.tables.js';
import { IMPORT_RUN_TABLES } from './tables/import-run.tables.js';
import { ORGANISATION_TABLES } from './tables/organisation.tables.js';
import { PERSON_TABLES } from './tables/person.tables.js';

/** The tables as the release after 0.1.0 found them. What changes them from then on is a migration of its own. */
export class Participants0001 extends Migration {
  override up(): void {
    const statements = [
      createSchema('participants'),
      ...ORGANISATION_TABLES,
      ...PERSON_TABLES,
      ...HEADCOUNT_TABLES,
      ...BASE_TABLES,
      ...ACCESS_TABLES,
      ...IMPORT_RUN_TABLES,
      auditTable('participants'),
      measureTable('participants'),
    ];
    for (const sql of statements) this.addSql(sql);
  }
}
