import pg from 'pg';
import { endsConnection, sqlState } from './sql-state.js';

/** A statement as it goes to the server. Without a name it lasts no longer than its answer. */
export interface Statement {
  readonly name?: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What `pg` keeps private of a query and its connection, and what this file relies on. Covered by the tests beside. */
interface WireConnection {
  /** Texts of the named statements that the server has, and of those on their way to it. */
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(config: unknown): void;
  bind(config: unknown): void;
  describe(config: unknown): void;
  execute(config: unknown): void;
  close(config: unknown): void;
  sync(): void;
}

interface WireQuery {
  name: string | undefined;
  text: string;
  values: readonly unknown[];
  prepare(connection: WireConnection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
  handleError(error: Error, connection: WireConnection): void;
}

const wire = pg.Query.prototype as unknown as WireQuery;

/** A connection as statements ahead see it: nobody asks what their rows are like, and the last one sends the Sync. */
class Ahead implements WireConnection {
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;

  constructor(private readonly connection: WireConnection) {
    this.parsedStatements = connection.parsedStatements;
    this.submittedNamedStatements = connection.submittedNamedStatements;
  }

  parse(config: unknown): void {
    this.connection.parse(config);
  }

  bind(config: unknown): void {
    this.connection.bind(config);
  }

  describe(): void {}

  execute(config: unknown): void {
    this.connection.execute(config);
  }

  close(config: unknown): void {
    this.connection.close(config);
  }

  sync(): void {}
}

/** What statements end with whose connection the server ended before it ran any of them. */
export class EndedBefore extends Error {
  constructor(cause: Error) {
    super('the server ended the connection before it ran anything', { cause });
  }
}

type Answered = (error: Error | null, result: pg.QueryResult) => void;

/**
 * Statements that go to the server under one Sync, in one round trip: it runs one after the other, and none after one that
 * fails. The rows of the last are the answer.
 */
class OneTrip extends pg.Query {
  readonly #statements: readonly Statement[];
  /** Which of them `pg` sees: it takes a query for one statement. */
  #at = 0;
  #failed = false;

  constructor(statements: readonly Statement[], last: Statement, callback: Answered) {
    // Otherwise a statement without a name and parameters would go by the simple protocol, all by itself.
    const { name, text, values } = last;
    super({ name, text, values, queryMode: 'extended' } as never);
    (this as unknown as { callback: Answered }).callback = callback;
    this.#statements = statements;
  }

  /** The texts of all its statements. */
  get texts(): readonly string[] {
    return this.#statements.map(({ text }) => text);
  }

  prepare(connection: WireConnection): void {
    const last = this.#statements.length - 1;
    const ahead = new Ahead(connection);
    for (let n = 0; n < last && !this.#failed; n += 1) {
      this.#turnTo(n);
      wire.prepare.call(this, ahead);
    }
    // A parameter that can't be written: nothing from its statement on is run.
    if (this.#failed) return connection.sync();
    this.#turnTo(last);
    wire.prepare.call(this, connection);
    this.#turnTo(0);
  }

  handleDataRow(message: unknown): void {
    if (this.#isLast()) wire.handleDataRow.call(this, message);
  }

  handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.#isLast()) wire.handleCommandComplete.call(this, message, connection);
    else this.#turnTo(this.#at + 1);
  }

  handleError(error: Error, connection: WireConnection): void {
    this.#failed = true;
    // The server has skipped the rest, so it doesn't have the statements that were to be parsed with it.
    for (const { name } of this.#statements.slice(this.#at)) if (name) delete connection.submittedNamedStatements[name];
    // The server told of each statement that it ran before it said goodbye.
    const ranNothing = this.#at === 0 && endsConnection(sqlState(error));
    wire.handleError.call(this, ranNothing ? new EndedBefore(error) : error, connection);
  }

  #isLast(): boolean {
    return this.#at === this.#statements.length - 1;
  }

  #turnTo(n: number): void {
    this.#at = n;
    const { name, text, values } = this.#statements[n]!;
    const seen = this as unknown as WireQuery;
    seen.name = name;
    seen.text = text;
    seen.values = values;
  }
}

/**
 * Sends statements in one round trip and answers what the last one does. Outside a transaction that is one implicit
 * transaction: settings that are local to it hold for these statements, and are gone before the connection serves
 * anybody else.
 */
export async function sendTogether<Row extends object>(
  client: pg.ClientBase,
  ahead: readonly Statement[],
  last: Statement,
): Promise<pg.QueryResult<Row>> {
  try {
    return await new Promise((resolve, reject) => {
      const answered: Answered = (error, result) => (error ? reject(error) : resolve(result as pg.QueryResult<Row>));
      if (ahead.length > 0) client.query(new OneTrip([...ahead, last], last, answered));
      else void client.query(last as pg.QueryConfig, answered as never);
    });
  } catch (error) {
    // Of the one who asked, and not of the socket.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}

/** The texts of what a client is asked to send. */
export function textsOf(query: unknown): readonly string[] {
  if (query instanceof OneTrip) return query.texts;
  return [typeof query === 'string' ? query : ((query as { text?: string } | null)?.text ?? '')];
}
