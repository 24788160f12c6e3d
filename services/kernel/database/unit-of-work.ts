import { MikroORM, type EntityClass, type EntitySchema } from '@mikro-orm/core';
import { PostgreSqlDriver, type SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import type { Log } from '../log/log.js';
import type { Session } from '../session/session.js';
import { AuditTrail } from './audit.js';
import { keepPool } from './connection.js';
import { prepareStatements } from './prepared.js';
import { Recounts } from './recounts.js';
import { SESSION_SQL, sessionValues } from './session-settings.js';
import { observeStatements } from './statements.js';

/** One transaction of one mutation, with its session in front. */
export interface UnitOfWork {
  readonly session: Session;
  /** Entities of this unit, made when first asked for; flushed before recounts and commit. */
  readonly em: SqlEntityManager;
  /** Set-based SQL in the same transaction, with `$1` parameters. */
  rows<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** What is to be recounted, once, when the work is done. */
  readonly recounts: Recounts;
  /** What is to be written to the service's audit table. */
  readonly audit: AuditTrail;
  /** Undo everything at the end and answer all the same: a preview that runs the real thing. */
  preview(): void;
}

export type Entities = (EntityClass<object> | EntitySchema)[];

/** Thrown through the transaction to undo a preview; carries the answer out. */
class PreviewDone<T> extends Error {
  constructor(readonly answer: T) {
    super('preview');
  }
}

/** The write path of one service: MikroORM over the service's own role, one transaction per mutation. */
export class WritePath {
  readonly #orm: MikroORM<PostgreSqlDriver>;
  readonly #schema: string;

  private constructor(orm: MikroORM<PostgreSqlDriver>, schema: string) {
    this.#orm = orm;
    this.#schema = schema;
  }

  static async open(options: {
    url: string;
    poolSize: number;
    schema: string;
    entities: Entities;
    /** Whether connections keep what they parsed. */
    prepared?: boolean;
    log?: Log;
  }): Promise<WritePath> {
    const orm = new MikroORM<PostgreSqlDriver>({
      driver: PostgreSqlDriver,
      clientUrl: options.url,
      entities: options.entities,
      // A service may write by SQL alone.
      discovery: { warnWhenNoEntities: false },
      pool: { min: 0, max: options.poolSize },
      driverOptions: {
        onPoolCreated: (pool: Pool) => {
          keepPool(pool, options.log);
          if (options.prepared ?? true) prepareStatements(pool);
          observeStatements(pool);
        },
      },
      debug: false,
    });
    return new WritePath(orm, options.schema);
  }

  /** Runs `work` in one transaction as the session. Recounts and the audit come last, inside the same transaction. */
  async run<T>(session: Session, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    try {
      return await this.#transaction(async (transaction) => {
        const unit = new Unit(session, this.#orm, transaction, this.#schema);
        await unit.rows(SESSION_SQL, sessionValues(session));
        const answer = await work(unit);
        await unit.flush();
        await unit.audit.write(unit);
        await unit.recounts.run(unit);
        if (unit.isPreview) throw new PreviewDone(answer);
        return answer;
      });
    } catch (error) {
      if (error instanceof PreviewDone) return error.answer as T;
      throw error;
    }
  }

  /**
   * Kysely's own transaction, which lets go of its connection however it ends. The one of MikroORM keeps the place of
   * a connection that was lost: the rollback that fails on it is its only way to let go.
   */
  async #transaction<T>(work: (transaction: Transaction<unknown>) => Promise<T>): Promise<T> {
    let failure: { readonly cause: unknown } | undefined;
    try {
      return await this.#orm.em
        .getConnection('write')
        .getClient()
        .transaction()
        .execute(async (transaction: Transaction<unknown>) => {
          try {
            return await work(transaction);
          } catch (cause) {
            failure = { cause };
            // A statement that is still waiting must not run after the rollback, on its own.
            await transaction.getExecutor().provideConnection(async () => undefined);
            throw cause;
          }
        });
    } catch (error) {
      // The rollback may have failed as well, which says nothing about why.
      throw failure ? failure.cause : error;
    }
  }

  close(): Promise<void> {
    return this.#orm.close();
  }
}

class Unit implements UnitOfWork {
  readonly recounts = new Recounts();
  readonly audit: AuditTrail;
  isPreview = false;

  readonly #orm: MikroORM<PostgreSqlDriver>;
  readonly #transaction: Transaction<unknown>;
  #em: SqlEntityManager | undefined;

  constructor(
    readonly session: Session,
    orm: MikroORM<PostgreSqlDriver>,
    transaction: Transaction<unknown>,
    schema: string,
  ) {
    this.#orm = orm;
    this.#transaction = transaction;
    this.audit = new AuditTrail(schema);
  }

  /** Most units work by sets alone and are spared an entity manager, which takes as long to make as a statement. */
  get em(): SqlEntityManager {
    if (!this.#em) {
      this.#em = this.#orm.em.fork();
      this.#em.setTransactionContext(this.#transaction);
    }
    return this.#em;
  }

  async flush(): Promise<void> {
    await this.#em?.flush();
  }

  async rows<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.#transaction.executeQuery<Row>(CompiledQuery.raw(sql, [...params]));
    return result.rows;
  }

  preview(): void {
    this.isPreview = true;
  }
}
