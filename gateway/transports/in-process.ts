import { subgraphUnavailable } from '#kernel/graph/errors.js';
import type { Subgraph } from '#kernel/graph/subgraph.contract.js';
import type { Transport } from './transport.js';

/**
 * A subgraph of this process, called without HTTP. A call that takes longer than `timeoutMs` is given up: what it
 * does goes on, and its statements end by the time limit of the subgraph's database role.
 */
export function inProcess(subgraph: Subgraph, timeoutMs: number): Transport {
  const { name } = subgraph;
  return {
    name,
    call: ({ document, variables, operationName, isMutation, caller: { session, language } }) =>
      raced(subgraph.execute({ document, variables, operationName, context: { session, language } }), timeoutMs, () =>
        subgraphUnavailable(name, isMutation),
      ),
    ready: () => raced(subgraph.ready(), timeoutMs, () => subgraphUnavailable(name)),
  };
}

async function raced<T>(work: Promise<T>, timeoutMs: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), timeoutMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
