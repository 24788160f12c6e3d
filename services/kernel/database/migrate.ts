import { MikroORM } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { connect, keepPool } from './connection.js';
import { BOOTSTRAP_SQL, PUBLISH_SQL } from './contracts.js';
import { ensureRoles, serviceRole } from './roles.js';
import type { Entities } from './unit-of-work.js';

/** What the database of one subgraph is made of. */
export interface ServiceDatabase {
  /** Name of the service, of its schema and, with the prefix `hub_`, of its role. */
  readonly name: string;
  readonly entities: Entities;
  readonly migrations: readonly { name: string; class: new (...args: never[]) => Migration }[];
}

/** One number for a database: hubs of it that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_210_421;

/**
 * Brings the database up to date: roles, `contracts`, each service's migrations in the given order, publications.
 *
 * @param stop when it is aborted no further service's migrations are begun; the next call goes on with them.
 */
export async function migrate(
  ownerUrl: string,
  services: readonly ServiceDatabase[],
  stop?: AbortSignal,
): Promise<void> {
  stop?.throwIfAborted();
  const client = await connect(ownerUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureRoles(
      client,
      ownerUrl,
      services.map((service) => service.name),
    );
    for (const sql of BOOTSTRAP_SQL) await client.query(sql);
    for (const service of services) {
      stop?.throwIfAborted();
      await migrateService(ownerUrl, service);
    }
    for (const sql of PUBLISH_SQL) await client.query(sql);
    // Recounts are called by whoever moved the figures; the functions check nothing but recount facts.
    const roles = services.map((service) => serviceRole(service.name)).join(', ');
    for (const { name } of services) await grantRecount(client, name, roles);
  } finally {
    await client.end();
  }
}

async function grantRecount(client: pg.Client, service: string, roles: string): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regprocedure('contracts.recount_${service}(uuid, integer)') is not null as exists`,
  );
  if (rows[0]?.exists) {
    await client.query(`grant execute on function contracts.recount_${service}(uuid, integer) to ${roles}`);
  }
}

async function migrateService(ownerUrl: string, service: ServiceDatabase): Promise<void> {
  const orm = new MikroORM<PostgreSqlDriver>({
    driver: PostgreSqlDriver,
    clientUrl: ownerUrl,
    entities: service.entities,
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    driverOptions: { onPoolCreated: (pool: pg.Pool) => keepPool(pool) },
    migrations: {
      tableName: `${service.name}.migration`,
      migrationsList: service.migrations as never,
      snapshot: false,
      silent: true,
    },
  });
  try {
    await (orm as unknown as { migrator: { up(): Promise<unknown> } }).migrator.up();
  } finally {
    await orm.close();
  }
}
