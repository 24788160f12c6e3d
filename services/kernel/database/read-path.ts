import type pg from 'pg';
import type { Log } from '../log/log.js';
import type { Session } from '../session/session.js';
import { cancelOn, NobodyWaits } from './cancel.js';
import { openPool } from './connection.js';
import { onConnection } from './on-connection.js';
import { sendTogether } from './one-trip.js';
import { keptStatement, passingStatement } from './prepared.js';
import { SESSION_SQL, sessionValues } from './session-settings.js';
import { observeStatements } from './statements.js';

/** Reads rows as the session: the only way in which a query of the graph reaches the database. */
export interface Reader {
  /** Runs one prepared statement under the session's row-level security. */
  rows<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** A pool of one service's role. Hands out readers bound to a session, never a bare connection. */
export class ReadPath {
  readonly #pool: pg.Pool;
  readonly #statement: typeof keptStatement;
  readonly #log: Log | undefined;
  #longestWait = 0;

  /** @param options.prepared whether connections keep what they parsed; not where a pooler changes them in between */
  constructor(options: { url: string; poolSize: number; prepared?: boolean; log?: Log }) {
    this.#statement = (options.prepared ?? true) ? keptStatement : passingStatement;
    this.#log = options.log;
    this.#pool = openPool({ url: options.url, size: options.poolSize, log: options.log });
    observeStatements(this.#pool);
  }

  /** @param signal ends the statements of the reader, those that run and those that wait, when nobody wants them */
  as(session: Session, signal?: AbortSignal): Reader {
    const values = sessionValues(session);
    return {
      rows: <Row extends object>(sql: string, params: readonly unknown[] = []) =>
        this.#run<Row>(values, sql, params, signal),
    };
  }

  /** The longest that a statement waited for a connection since this was last asked, in milliseconds. */
  takeLongestWait(): number {
    const longest = this.#longestWait;
    this.#longestWait = 0;
    return longest;
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #run<Row extends object>(
    session: string[],
    sql: string,
    params: readonly unknown[],
    signal: AbortSignal | undefined,
  ): Promise<Row[]> {
    if (signal?.aborted) throw new NobodyWaits();
    const asked = performance.now();
    return await onConnection(this.#pool, this.#log, async (client) => {
      this.#longestWait = Math.max(this.#longestWait, performance.now() - asked);
      const wasCancelled = cancelOn(signal, client);
      try {
        if (signal?.aborted) throw new NobodyWaits();
        const ahead = [this.#statement(SESSION_SQL, session)];
        const { rows } = await sendTogether<Row>(client, ahead, this.#statement(sql, params));
        return rows;
      } finally {
        client.release(wasCancelled());
      }
    });
  }
}
