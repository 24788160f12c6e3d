import type pg from 'pg';
import type { Log } from '../log/log.js';
import type { Session } from '../session/session.js';
import { openPool } from './connection.js';
import { statementName } from './prepared.js';
import { prepareSession, SessionQuery } from './session-query.js';
import { sessionValues } from './session-settings.js';
import { observeStatements } from './statements.js';

/** Reads rows as the session: the only way in which a query of the graph reaches the database. */
export interface Reader {
  /** Runs one prepared statement under the session's row-level security. */
  rows<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** A pool of one service's role. Hands out readers bound to a session, never a bare connection. */
export class ReadPath {
  readonly #pool: pg.Pool;

  constructor(options: { url: string; poolSize: number; log?: Log }) {
    this.#pool = openPool({
      url: options.url,
      size: options.poolSize,
      log: options.log,
      verify: (client: pg.PoolClient, done: (error?: Error) => void) => {
        prepareSession(client).then(() => done(), done);
      },
    });
    observeStatements(this.#pool);
  }

  as(session: Session): Reader {
    const values = sessionValues(session);
    return {
      rows: <Row extends object>(sql: string, params: readonly unknown[] = []) => this.#run<Row>(values, sql, params),
    };
  }

  /** Rejects when the database doesn't answer. */
  async ready(): Promise<void> {
    await this.#pool.query('select 1');
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #run<Row extends object>(session: string[], sql: string, params: readonly unknown[]): Promise<Row[]> {
    const client = await this.#pool.connect();
    try {
      return await new Promise<Row[]>((resolve, reject) => {
        const config = { name: statementName(sql), text: sql, values: [...params] };
        client.query(
          new SessionQuery(config, session, (error, result) => (error ? reject(error) : resolve(result.rows as Row[]))),
        );
      });
    } finally {
      client.release();
    }
  }
}
