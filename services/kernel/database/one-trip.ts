import pg from 'pg';

/** A statement as it goes to the server. Without a name it lasts no longer than its answer. */
export interface Statement {
  readonly name?: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What `pg` keeps private of a query and its connection, and what this file relies on. Covered by the tests beside. */
interface WireConnection {
  /** Texts of the named statements that are on their way to the server. */
  readonly submittedNamedStatements: Record<string, string>;
  describe(config: unknown): void;
  sync(): void;
}

interface WireQuery extends Statement {
  prepare(connection: WireConnection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
  handleError(error: Error, connection: WireConnection): void;
}

const wire = pg.Query.prototype as unknown as WireQuery;

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
    super({ ...last, queryMode: 'extended' } as never, last.values as never);
    (this as unknown as { callback: Answered }).callback = callback;
    this.#statements = statements;
  }

  /** The texts of all its statements. */
  get texts(): readonly string[] {
    return this.#statements.map(({ text }) => text);
  }

  prepare(connection: WireConnection): void {
    const last = this.#statements.length - 1;
    // Nobody asks what the rows of those ahead are like, and the last one sends the Sync.
    const ahead = Object.create(connection) as WireConnection;
    ahead.describe = ahead.sync = () => undefined;
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
    wire.handleError.call(this, error, connection);
  }

  #isLast(): boolean {
    return this.#at === this.#statements.length - 1;
  }

  #turnTo(n: number): void {
    this.#at = n;
    const { name, text, values } = this.#statements[n]!;
    Object.assign(this, { name, text, values });
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
