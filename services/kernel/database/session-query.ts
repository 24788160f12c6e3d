import pg from 'pg';
import { SESSION_SETTINGS, SESSION_SQL } from './session-settings.js';

/** Name under which `SESSION_SQL` is prepared on each connection of a read pool. */
const SESSION_STATEMENT = 'hub_session';

/** What `pg` keeps private of a query and its connection, and what this file relies on. Covered by the tests beside. */
interface WireConnection {
  parse(config: { name: string; text: string }): void;
  bind(config: { portal: string; statement: string; values: unknown[] }): void;
  execute(config: { portal: string; rows: number }): void;
}

interface WireQuery {
  prepare(connection: WireConnection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
}

const wire = pg.Query.prototype as unknown as WireQuery;

/**
 * A statement that carries its session with it: binds and executes the prepared `SESSION_SQL`, then the statement
 * itself, under one Sync. That is one round trip and one implicit transaction, so the transaction-local settings
 * hold for exactly this statement and are gone before the connection serves anybody else.
 */
export class SessionQuery extends pg.Query {
  readonly #session: string[];
  readonly #named: boolean;
  #settingSession = true;

  constructor(
    config: pg.QueryConfig,
    session: string[],
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(config as never, config.values as never);
    (this as unknown as { callback: unknown }).callback = callback;
    this.#session = session;
    this.#named = config.name !== undefined;
  }

  /** A statement without a name lasts no longer than this, and so may run on any connection of a pooler. */
  prepare(connection: WireConnection): void {
    const statement = this.#named ? SESSION_STATEMENT : '';
    if (!this.#named) connection.parse({ name: '', text: SESSION_SQL });
    connection.bind({ portal: '', statement, values: this.#session });
    connection.execute({ portal: '', rows: 0 });
    wire.prepare.call(this, connection);
  }

  handleDataRow(message: unknown): void {
    if (!this.#settingSession) wire.handleDataRow.call(this, message);
  }

  handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.#settingSession) this.#settingSession = false;
    else wire.handleCommandComplete.call(this, message, connection);
  }
}

/** Prepares the session statement on a new connection, before anyone can read through it. */
export async function prepareSession(client: pg.ClientBase): Promise<void> {
  await client.query({ name: SESSION_STATEMENT, text: SESSION_SQL, values: SESSION_SETTINGS.map(() => '') });
}
