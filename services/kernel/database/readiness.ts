import { PUBLIC_SESSION } from '../session/session.js';
import { DatabaseRefusal } from './database-refusal.js';
import { STANDING } from './objects/standing.js';
import { schemaRefusal } from './objects/kept-state.js';
import type { Reader, ReadPath } from './read-path.js';
import type { ServiceDatabase } from './service-database.js';

/** How long it holds that all is there: whoever balances load asks often. */
const HOLDS_MS = 5_000;

const SEAM = 'contracts';

interface State {
  readonly migrations: readonly string[] | null;
  readonly standing: boolean;
}

/** What the database was left as, and whether it still stands so: both as the service itself may see them. */
const STATE = `
  with now as (${STANDING})
  select (select k.kept -> 'migrations' -> $2 from contracts.current_objects k) as migrations,
         (select count(*) = cardinality($1::text[]) from now
            join contracts.current_objects k on k.kept -> 'standing' ->> now.schema = now.digest) as standing`;

/** Tables of a schema that the service may read at all, whatever rows of them. */
const TABLES = `
  select c.oid::regclass::text as name, has_table_privilege(c.oid, 'select') as whole from pg_class c
   where c.relnamespace = $1::regnamespace and c.relkind = 'r' and has_any_column_privilege(c.oid, 'select') order by 1`;

/** Whether the database is what a service was written for, and answers it. */
export class Readiness {
  readonly #reader: Reader;
  readonly #database: Pick<ServiceDatabase, 'name' | 'migrations'>;
  #until = 0;

  constructor(reads: ReadPath, database: Pick<ServiceDatabase, 'name' | 'migrations'>) {
    this.#reader = reads.as(PUBLIC_SESSION);
    this.#database = database;
  }

  /**
   * Rejects when the database is away, is of another release, lacks rights or policies, or refuses a query.
   * @throws DatabaseRefusal when a later release was here, or an earlier one alone
   */
  async check(): Promise<void> {
    if (this.#until > Date.now()) return;
    const { name, migrations } = this.#database;
    const [state] = await this.#reader.rows<State>(STATE, [[name, SEAM], name]);
    const refusal = schemaRefusal(
      migrations.map((each) => each.name),
      state!.migrations,
    );
    if (refusal) throw new DatabaseRefusal(refusal);
    if (!state!.standing) throw new Error(`rights or policies of ${name} are not as they were made`);
    await this.#readAll(name);
    this.#until = Date.now() + HOLDS_MS;
  }

  /**
   * Looks into every table: each right is used, and each policy with what it calls. Into the first page alone, since
   * policies show nobody's session next to nothing, and a look for the first row would go through all there are. Where a
   * row lies is for those to ask who may read all of its columns; of other tables the sample is empty.
   */
  async #readAll(schema: string): Promise<void> {
    const tables = await this.#reader.rows<{ name: string; whole: boolean }>(TABLES, [schema]);
    const looks = tables.map(
      ({ name, whole }) => `exists (select from ${name} ${whole ? `where ctid < '(1,0)'` : 'tablesample system (0)'})`,
    );
    await this.#reader.rows(`select ${looks.join(', ')}`);
  }
}
