import { MikroORM } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import { keepPool } from './connection.js';
import type { Run } from './objects/run.js';
import type { DatabasePart } from './service-database.js';

/** The transaction that brings a database up to date. */
export interface Renewal {
  readonly run: Run;
  /** Runs the migrations of a schema that have not run yet. */
  readonly migrate: (part: DatabasePart) => Promise<void>;
}

/** Whether a schema has tables, which migrations make; another one has no list of them either. */
export const hasTables = ({ migrations }: DatabasePart): boolean => migrations.length > 0;

/** MikroORM under the owner's credential: runs migrations, and all else that goes with them, in one transaction. */
export class OwnerConnection {
  readonly #orm: MikroORM<PostgreSqlDriver>;
  readonly #migrators = new Map<string, Migrator>();

  constructor(ownerUrl: string) {
    this.#orm = new MikroORM<PostgreSqlDriver>({
      driver: PostgreSqlDriver,
      clientUrl: ownerUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      pool: { min: 0, max: 2 },
      driverOptions: { onPoolCreated: (pool: pg.Pool) => keepPool(pool) },
    });
  }

  /**
   * Makes room for the list of what ran in each schema. MikroORM does so on a connection of its own, and could not
   * while the transaction holds a schema that nobody else sees yet; an empty list of an empty schema harms nobody.
   */
  async prepare(parts: readonly DatabasePart[]): Promise<void> {
    for (const part of parts.filter(hasTables)) {
      this.#orm.config.set('migrations', {
        ...this.#orm.config.get('migrations'),
        tableName: `${part.name}.migration`,
        migrationsList: part.migrations as never,
        snapshot: false,
        silent: true,
      });
      const migrator = new Migrator(this.#orm.em);
      await migrator.getPending();
      this.#migrators.set(part.name, migrator);
    }
  }

  /** Runs the work in one transaction. The migrator wants one of MikroORM's own, which knows savepoints. */
  renew(work: (renewal: Renewal) => Promise<void>): Promise<void> {
    return this.#orm.em.getConnection('write').transactional((transaction) => {
      const run: Run = async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
        (await transaction.executeQuery<Row>(CompiledQuery.raw(sql, [...params]))).rows;
      const migrate = async (part: DatabasePart) => {
        if (hasTables(part)) await this.#migrators.get(part.name)!.up({ transaction });
      };
      return work({ run, migrate });
    });
  }

  close(): Promise<void> {
    return this.#orm.close();
  }
}
