import { print, type DocumentNode, type ExecutionResult } from 'graphql';
import { loadConfig } from '#kernel/config/config.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import type { Subgraph, SubgraphRequest } from '#kernel/graph/subgraph.contract.js';
import { createLog } from '#kernel/log/log.js';
import { SUBGRAPHS } from '../../subgraphs.js';

/** What a subgraph answered once. */
interface Remembered {
  readonly json: string;
  /** The answer as a new object each time, since a gateway may write into what it is given. */
  readonly create: () => ExecutionResult;
}

/** A subgraph that remembers its answers: what it was asked once, it answers from memory from then on. */
export interface RememberingSubgraph extends Subgraph {
  /** The answer as JSON, by the text of the document. */
  answer(text: string, variables: Record<string, unknown> | undefined, request: () => SubgraphRequest): Promise<string>;
}

export async function rememberingSubgraphs(): Promise<RememberingSubgraph[]> {
  const { databaseUrl, poolSize, logLevel } = loadConfig();
  const log = createLog({ level: logLevel, name: 'bench' });
  return Promise.all(
    SUBGRAPHS.map(async (definition) => {
      const url = serviceUrl(databaseUrl!, definition.name);
      return remembering(await createSubgraph(definition, { databaseUrl: url, poolSize, log }));
    }),
  );
}

function remembering(subgraph: Subgraph): RememberingSubgraph {
  const answers = new Map<string, Remembered>();
  const texts = new WeakMap<DocumentNode, string>();
  const recall = async (text: string, variables: SubgraphRequest['variables'], request: () => SubgraphRequest) => {
    const key = `${text}\n${outline(variables)}`;
    const known = answers.get(key);
    if (known) return known;
    const json = JSON.stringify(await subgraph.execute(request()));
    const remembered = { json, create: copier(json) };
    answers.set(key, remembered);
    return remembered;
  };
  return {
    ...subgraph,
    answer: async (...asked) => (await recall(...asked)).json,
    async execute(request) {
      const text = texts.get(request.document) ?? print(request.document);
      texts.set(request.document, text);
      return (await recall(text, request.variables, () => request)).create();
    },
  };
}

/** Variables as a key that costs next to nothing: of a list its length and its ends, which tell those of a run apart. */
function outline(variables: SubgraphRequest['variables']): string {
  return JSON.stringify(variables, (_, value: unknown) =>
    Array.isArray(value) && value.length > 2 ? [value.length, value[0], value.at(-1)] : value,
  );
}

/** A function that returns a copy of the answer: a literal, which costs the engine far less than reading JSON. */
function copier(json: string): () => ExecutionResult {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is JSON, which the hub's own code has written
  return new Function(`return ${json}`) as () => ExecutionResult;
}
