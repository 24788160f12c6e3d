import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type Transaction as KyselyTransaction,
} from 'kysely';
import type { Transaction } from './transaction.js';

/** What MikroORM sends the statements of entities through, as it takes it: a transaction of Kysely's. */
export function transactionContext(transaction: Transaction): KyselyTransaction<unknown> {
  const dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new WithinTransaction(transaction),
    createIntrospector: (db: Kysely<never>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  return new Kysely<unknown>({ dialect }) as KyselyTransaction<unknown>;
}

/** Begins and ends nothing: that is for the unit of work. */
class WithinTransaction extends DummyDriver {
  constructor(private readonly transaction: Transaction) {
    super();
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return {
      executeQuery: (query) => this.#execute(query),
      streamQuery: () => {
        throw new Error('a unit of work streams nothing');
      },
    };
  }

  /** Values stand in the text of such a statement, so it is worth keeping to no connection. */
  async #execute<Row>({ sql: text, parameters: values }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, rowCount } = await this.transaction.send<Row & object>({ text, values });
    return { rows, ...(rowCount !== null && { numAffectedRows: BigInt(rowCount) }) };
  }
}
