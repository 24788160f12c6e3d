import type pg from 'pg';
import type { Log } from '../log/log.js';
import { onConnection } from './on-connection.js';
import { EndedBefore, sendTogether, type Statement } from './one-trip.js';

/**
 * One transaction on a connection of its own. What begins it goes to the server in front of its first statement, and what
 * ends it behind its last ones, in the same round trip; one without statements takes no connection.
 */
export class Transaction {
  #client: pg.PoolClient | undefined;
  #isOver = false;
  /** Done when the statements so far are: they take turns, so that one still waiting runs before the end or never. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: pg.Pool,
    private readonly beginning: readonly Statement[],
    private readonly log?: Log,
  ) {}

  send<Row extends object>(statement: Statement): Promise<pg.QueryResult<Row>> {
    if (this.#isOver) return Promise.reject(new Error('the transaction is over'));
    return this.#inTurn(() => this.#sendNow<Row>([], statement));
  }

  /** Runs the last statements and commits: nothing of it stands unless this resolves. */
  async commit(last: readonly Statement[]): Promise<void> {
    const command = await this.#end('commit', last);
    // After a statement whose failure nobody minded the server rolls back, and says so by no more than this.
    if (command !== undefined && command !== 'COMMIT') throw new Error('a statement has failed: nothing is committed');
  }

  /** Runs the last statements and undoes everything. */
  async undo(last: readonly Statement[]): Promise<void> {
    await this.#end('rollback', last);
  }

  /** Undoes everything and never fails: a connection on which it cannot be done serves nobody else. */
  async abandon(): Promise<void> {
    this.#isOver = true;
    await this.#before;
    const client = this.#take();
    await client?.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
  }

  async #end(by: 'commit' | 'rollback', last: readonly Statement[]): Promise<string | undefined> {
    this.#isOver = true;
    await this.#before;
    if (!this.#client && last.length === 0) return undefined;
    const { command } = await this.#sendNow(last, { text: by, values: [] });
    this.#take()!.release();
    return command;
  }

  /** The connection, which is this transaction's no more. */
  #take(): pg.PoolClient | undefined {
    const client = this.#client;
    this.#client = undefined;
    return client;
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#before.then(work);
    this.#before = answer.catch(() => undefined);
    return answer;
  }

  #sendNow<Row extends object>(ahead: readonly Statement[], statement: Statement): Promise<pg.QueryResult<Row>> {
    if (this.#client) return sendTogether<Row>(this.#client, ahead, statement);
    return onConnection(this.pool, this.log, async (client) => {
      this.#client = client;
      try {
        return await sendTogether<Row>(client, [...this.beginning, ...ahead], statement);
      } catch (error) {
        if (error instanceof EndedBefore) this.#take()!.release(true);
        throw error;
      }
    });
  }
}
