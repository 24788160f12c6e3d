import { createHash } from 'node:crypto';
import { partsOf } from '#kernel/database/current-objects.js';
import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { statementsOf } from './database-sql.js';

/** By schema the migrations in their order, each with a checksum of what it runs. */
export type MigrationsList = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The migrations that the code has. */
export function migrationsList(services: readonly ServiceDatabase[]): MigrationsList {
  return Object.fromEntries(
    partsOf(services)
      .filter(({ migrations }) => migrations.length > 0)
      .map(({ name, migrations }) => [name, Object.fromEntries(migrations.map((each) => [each.name, checksum(each)]))]),
  );
}

function checksum(migration: Parameters<typeof statementsOf>[0]): string {
  return createHash('sha256')
    .update(JSON.stringify(statementsOf(migration)))
    .digest('hex')
    .slice(0, 16);
}

/**
 * What has become of released migrations that must stay as they are: one that is gone, has another place or runs
 * something else would leave databases that ran it unlike new ones, or refused.
 */
export function movedMigrations(released: MigrationsList, current: MigrationsList): string[] {
  return Object.entries(released).flatMap(([schema, migrations]) =>
    Object.entries(migrations).flatMap(([name, sum], place) => {
      const now = Object.entries(current[schema] ?? {});
      const at = now.findIndex(([each]) => each === name);
      if (at < 0) return [`${schema}.${name} is gone`];
      if (at !== place) return [`${schema}.${name} has another place`];
      return now[at]![1] === sum ? [] : [`${schema}.${name} runs something else`];
    }),
  );
}
