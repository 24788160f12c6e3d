import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSupergraph } from '#gateway/supergraph.js';
import { buildGraph } from '#kernel/graph/subgraph.js';
import { CommandError } from '../command-error.js';
import { actionsTable } from '../runtime/actions-table.js';
import { SUBGRAPHS } from '../subgraphs.js';

const FOLDER = 'schema';

/** Everything under `schema/` that the code prints: file name to text. */
export function printedSchema(): Map<string, string> {
  const graphs = SUBGRAPHS.map((definition) => ({ name: definition.name, ...buildGraph(definition) }));
  const files = graphs.map(({ name, sdl }): [string, string] => [`${name}.graphql`, sdl]);
  const supergraph = composeSupergraph(graphs.map(({ name, sdl }) => ({ name, sdl })));
  return new Map([...files, ['supergraph.graphql', `${supergraph.trim()}\n`], ['actions.md', actionsTable(graphs)]]);
}

/** `hub schema`: writes the SDL of each subgraph and the supergraph; with `--check` it compares and changes nothing. */
export async function schema({ check }: { check?: boolean }): Promise<void> {
  const files = printedSchema();
  if (!check) {
    await mkdir(FOLDER, { recursive: true });
    for (const [name, text] of files) await writeFile(join(FOLDER, name), text);
    return;
  }
  const drifted: string[] = [];
  for (const [name, text] of files) {
    const committed = await readFile(join(FOLDER, name), 'utf8').catch(() => '');
    if (committed !== text) drifted.push(join(FOLDER, name));
  }
  if (drifted.length > 0) {
    throw new CommandError({
      ru: `Расходится с кодом: ${drifted.join(', ')}. Выполните npm run schema и проверьте разницу.`,
      en: `Differs from the code: ${drifted.join(', ')}. Run npm run schema and review the difference.`,
    });
  }
}
