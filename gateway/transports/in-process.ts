import { subgraphUnavailable } from '#kernel/graph/errors.js';
import { requestAbort } from '#kernel/graph/request-abort.js';
import type { Subgraph } from '#kernel/graph/subgraph.contract.js';
import { patienceOf, type Transport } from './transport.js';

/**
 * A subgraph of this process, called without HTTP. A call that takes longer than it may (`patienceOf`), or whose client
 * has gone away, is given up: a query ends with the statement that it waits for, a mutation runs to its end.
 */
export function inProcess(subgraph: Subgraph, timeoutMs: number): Transport {
  const { name } = subgraph;
  return {
    name,
    call: ({ document, variables, operationName, isMutation, caller: { session, language, address, signal: gone } }) =>
      within(
        patienceOf(isMutation, timeoutMs),
        (signal) => {
          const context = { session, language, address, signal };
          return subgraph.execute({ document, variables, operationName, context });
        },
        () => subgraphUnavailable(name, isMutation),
        gone,
      ),
    ready: () =>
      within(
        timeoutMs,
        () => subgraph.ready(),
        () => subgraphUnavailable(name),
      ),
  };
}

/** Does the work in time or not at all; the work is told when it is given up. */
async function within<T>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
  late: () => Error,
  gone?: AbortSignal,
): Promise<T> {
  const controller = requestAbort();
  const giveUp = () => controller.abort();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
      giveUp();
    }, timeoutMs);
  });
  gone?.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work(controller.signal), deadline]);
  } finally {
    clearTimeout(timer);
    gone?.removeEventListener('abort', giveUp);
  }
}
