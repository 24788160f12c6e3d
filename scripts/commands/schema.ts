import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { composeSupergraph, publicSchema } from '#gateway/supergraph.js';
import { buildGraph } from '#kernel/graph/subgraph.js';
import { CommandError } from '../command-error.js';
import { breakingChanges } from '../operations/breaking-changes.js';
import { typedOperations } from '../operations/typed-operations.js';
import { actionsTable } from '../runtime/actions-table.js';
import { errorsTable, problemsTable } from '../runtime/codes-tables.js';
import { databaseSql } from '../runtime/database-sql.js';
import { migrationsList } from '../runtime/migrations-list.js';
import { SUBGRAPHS } from '../subgraphs.js';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = 'schema';
const API = 'api.graphql';

/** What clients saw of the graph at the last release; a release writes it anew (`hub schema --release`). */
const RELEASED = join(FOLDER, 'released', API);

/** Migrations that databases have run since: they stay as they are. Likewise written by a release. */
export const RELEASED_MIGRATIONS = join(FOLDER, 'released', 'migrations.json');

/** Everything under `schema/` that the code alone prints: file name to text. */
export function printedSchema(): Map<string, string> {
  const graphs = SUBGRAPHS.map((definition) => ({ name: definition.name, ...buildGraph(definition) }));
  const files = graphs.map(({ name, sdl }): [string, string] => [`${name}.graphql`, sdl]);
  const supergraph = composeSupergraph(graphs.map(({ name, sdl }) => ({ name, sdl })));
  return new Map([
    ...files,
    ['supergraph.graphql', `${supergraph.trim()}\n`],
    [API, `${publicSchema(supergraph).trim()}\n`],
    ['actions.md', actionsTable(graphs)],
    ['errors.md', errorsTable()],
    ['problems.md', problemsTable(SUBGRAPHS)],
    ...databaseSql(SUBGRAPHS.map(({ database }) => database)).map(([name, sql]): [string, string] => [
      `database/${name}`,
      sql,
    ]),
  ]);
}

interface SchemaOptions {
  readonly check?: boolean;
  readonly release?: boolean;
}

/**
 * `hub schema`: writes the SDL of each subgraph, of the supergraph and of what clients see of it, the SQL of their
 * databases, and what is generated of the operations; with `--check` it compares and changes nothing, and names what would break for clients of the last
 * release. `--release` makes the graph as it is the one that clients rely on from now on.
 */
export async function schema({ check, release }: SchemaOptions): Promise<void> {
  assertCheckout();
  process.chdir(ROOT);
  const printed = printedSchema();
  const files = new Map([
    ...[...printed].map(([name, text]): [string, string] => [join(FOLDER, name), text]),
    ...(await typedOperations(printed.get(API)!)),
  ]);
  if (release) {
    files.set(RELEASED, printed.get(API)!);
    const migrations = migrationsList(SUBGRAPHS.map(({ database }) => database));
    files.set(RELEASED_MIGRATIONS, `${JSON.stringify(migrations, null, 2)}\n`);
  }
  if (!check) {
    for (const [path, text] of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    return;
  }
  const drifted: string[] = [];
  for (const [path, text] of files) {
    const committed = await readFile(path, 'utf8').catch(() => '');
    if (committed !== text) drifted.push(path);
  }
  if (drifted.length > 0) {
    throw new CommandError({
      ru: `Расходится с кодом: ${drifted.join(', ')}. Выполните npm run schema и проверьте разницу.`,
      en: `Differs from the code: ${drifted.join(', ')}. Run npm run schema and review the difference.`,
    });
  }
  const broken = breakingChanges(await readFile(RELEASED, 'utf8'), printed.get(API)!);
  if (broken.length > 0) {
    throw new CommandError({
      ru: `Сломает клиентов последнего выпуска (сперва пометьте @deprecated с причиной):\n${broken.join('\n')}`,
      en: `Breaks clients of the last release (mark it @deprecated with a reason first):\n${broken.join('\n')}`,
    });
  }
}

/** What is generated needs tools that a checkout has and an image has not. */
function assertCheckout(): void {
  if (existsSync(join(ROOT, 'node_modules/@graphql-codegen/cli'))) return;
  throw new CommandError({
    ru: 'Схему пишут в рабочей копии исходников: выполните в ней npm ci, затем npm run schema.',
    en: 'The schema is written in a checkout of the sources: run npm ci there, and then npm run schema.',
  });
}
