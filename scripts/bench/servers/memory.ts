import { print, type DocumentNode, type ExecutionResult } from 'graphql';
import { loadConfig } from '#kernel/config/config.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import type { Subgraph, SubgraphRequest } from '#kernel/graph/subgraph.contract.js';
import { createLog } from '#kernel/log/log.js';
import { SUBGRAPHS } from '../../subgraphs.js';

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
  const answers = new Map<string, string>();
  const texts = new WeakMap<DocumentNode, string>();
  const answer: RememberingSubgraph['answer'] = async (text, variables, request) => {
    const key = `${text}\n${JSON.stringify(variables)}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const given = JSON.stringify(await subgraph.execute(request()));
    answers.set(key, given);
    return given;
  };
  return {
    ...subgraph,
    answer,
    async execute(request) {
      const text = texts.get(request.document) ?? print(request.document);
      texts.set(request.document, text);
      // Read anew each time: a gateway may write into what it is given.
      return JSON.parse(await answer(text, request.variables, () => request)) as ExecutionResult;
    },
  };
}
