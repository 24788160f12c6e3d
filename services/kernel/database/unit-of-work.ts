import { MikroORM, type EntityClass, type EntitySchema } from '@mikro-orm/core';
import { PostgreSqlDriver, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Log } from '../log/log.js';
import type { Session } from '../session/session.js';
import { AuditTrail } from './audit.js';
import { keepPool } from './connection.js';
import type { Statement } from './one-trip.js';
import { passingStatement, writingStatement } from './prepared.js';
import { Recounts } from './recounts.js';
import { SESSION_SQL, sessionValues } from './session-settings.js';
import { observeStatements } from './statements.js';
import { Transaction } from './transaction.js';
import { transactionContext } from './transaction-context.js';

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

/** The write path of one service: MikroORM over the service's own role, one transaction per mutation. */
export class WritePath {
  private constructor(
    private readonly orm: MikroORM<PostgreSqlDriver>,
    private readonly pool: Pool,
    private readonly schema: string,
    private readonly statement: typeof writingStatement,
    private readonly log: Log | undefined,
  ) {}

  static async open(options: {
    url: string;
    poolSize: number;
    schema: string;
    entities: Entities;
    /** Whether connections keep what they parsed. */
    prepared?: boolean;
    log?: Log;
  }): Promise<WritePath> {
    let pool: Pool | undefined;
    const orm = new MikroORM<PostgreSqlDriver>({
      driver: PostgreSqlDriver,
      clientUrl: options.url,
      entities: options.entities,
      // A service may write by SQL alone.
      discovery: { warnWhenNoEntities: false },
      pool: { min: 0, max: options.poolSize },
      driverOptions: {
        onPoolCreated: (created: Pool) => {
          keepPool(created, options.log);
          observeStatements(created);
          pool = created;
        },
      },
      debug: false,
    });
    // Its pool alone: a service starts, and stays, while its database is away.
    await orm.em.getConnection('write').connect({ skipOnConnect: true });
    const statement = (options.prepared ?? true) ? writingStatement : passingStatement;
    return new WritePath(orm, pool!, options.schema, statement, options.log);
  }

  /** Runs `work` in one transaction as the session. Recounts and the audit come last, inside the same transaction. */
  async run<T>(session: Session, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const beginning = [
      { text: 'begin', values: [] },
      { text: SESSION_SQL, values: sessionValues(session) },
    ];
    const transaction = new Transaction(this.pool, this.#made(beginning), this.log);
    try {
      const unit = new Unit(session, this.orm, transaction, this.schema, this.statement);
      const answer = await work(unit);
      await unit.flush();
      const last = this.#made([...unit.audit.writing(session.actor), ...(await unit.recounts.counting(unit))]);
      await (unit.isPreview ? transaction.undo(last) : transaction.commit(last));
      return answer;
    } catch (error) {
      await transaction.abandon();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.orm.close();
    // MikroORM ends it when it has used it by itself, which it never does.
    if (!this.pool.ending) await this.pool.end();
  }

  #made(statements: readonly Statement[]): Statement[] {
    return statements.map(({ text, values }) => this.statement(text, values));
  }
}

class Unit implements UnitOfWork {
  readonly recounts = new Recounts();
  readonly audit: AuditTrail;
  isPreview = false;

  #em: SqlEntityManager | undefined;

  constructor(
    readonly session: Session,
    private readonly orm: MikroORM<PostgreSqlDriver>,
    private readonly transaction: Transaction,
    schema: string,
    private readonly statement: typeof writingStatement,
  ) {
    this.audit = new AuditTrail(schema);
  }

  /** Most units work by sets alone and are spared an entity manager, which takes as long to make as a statement. */
  get em(): SqlEntityManager {
    if (!this.#em) {
      this.#em = this.orm.em.fork();
      this.#em.setTransactionContext(transactionContext(this.transaction));
    }
    return this.#em;
  }

  async flush(): Promise<void> {
    await this.#em?.flush();
  }

  async rows<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.transaction.send<Row>(this.statement(sql, params));
    return rows;
  }

  preview(): void {
    this.isPreview = true;
  }
}
