import type { GatewayConfig } from '@graphql-hive/gateway-runtime';
import type { ExecutionResult } from 'graphql';
import { presentErrors, subgraphUnavailable } from '#kernel/graph/errors.js';
import type { Log } from '#kernel/log/log.js';
import type { CallerContext } from '../identity.js';
import type { SubgraphCall, Transport } from './transport.js';

type RuntimeTransports = Exclude<NonNullable<GatewayConfig['transports']>, (...args: never) => unknown>;
type RuntimeTransport = Extract<Awaited<RuntimeTransports[string]>, { getSubgraphExecutor: unknown }>;
type RuntimeExecutor = Awaited<ReturnType<RuntimeTransport['getSubgraphExecutor']>>;

/** Calls a subgraph by its name. */
export type CallByName = (subgraph: string, call: SubgraphCall) => Promise<ExecutionResult>;

/**
 * How all subgraphs are called. A call never rejects: what goes wrong becomes errors that name the subgraph, beside the
 * answers of the others.
 */
export function callByName(transports: readonly Transport[], log: Log): CallByName {
  const byName = new Map(transports.map((transport) => [transport.name, transport]));
  return async (subgraph, call) => {
    const transport = byName.get(subgraph);
    if (!transport) throw new Error(`The supergraph names ${subgraph}, to which there is no transport`);
    const to = { language: call.caller.language, log, subgraph };
    try {
      // The rest of a plan that nobody waits for is not asked.
      if (call.caller.signal?.aborted && !call.isMutation) throw subgraphUnavailable(subgraph);
      const result = await transport.call(call);
      return result.errors ? { ...result, errors: presentErrors(result.errors, to) } : result;
    } catch (error) {
      return { errors: presentErrors([error], to) };
    }
  };
}

/** The same in the form that the gateway's runtime wants, for what its own executor answers. */
export function toSubgraphs(call: CallByName): RuntimeTransport {
  return {
    getSubgraphExecutor({ subgraphName }) {
      const execute = ({
        document,
        variables,
        operationName,
        operationType,
        context,
      }: Parameters<RuntimeExecutor>[0]) =>
        call(subgraphName, {
          document,
          variables,
          operationName,
          isMutation: String(operationType) === 'mutation',
          caller: (context as CallerContext).caller,
        });
      return execute as RuntimeExecutor;
    },
  };
}
