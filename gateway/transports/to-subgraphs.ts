import type { GatewayConfig } from '@graphql-hive/gateway-runtime';
import { presentErrors } from '#kernel/graph/errors.js';
import type { Log } from '#kernel/log/log.js';
import type { CallerContext } from '../identity.js';
import type { Transport } from './transport.js';

type RuntimeTransports = Exclude<NonNullable<GatewayConfig['transports']>, (...args: never) => unknown>;
type RuntimeTransport = Extract<Awaited<RuntimeTransports[string]>, { getSubgraphExecutor: unknown }>;
type RuntimeExecutor = Awaited<ReturnType<RuntimeTransport['getSubgraphExecutor']>>;

/**
 * The transports in the form that the gateway's runtime wants. A call never rejects: what goes wrong becomes errors
 * that name the subgraph, beside the answers of the others.
 */
export function toSubgraphs(transports: readonly Transport[], log: Log): RuntimeTransport {
  return {
    getSubgraphExecutor({ subgraphName }) {
      const transport = transports.find(({ name }) => name === subgraphName);
      if (!transport) throw new Error(`The supergraph names ${subgraphName}, to which there is no transport`);
      const execute = async (request: Parameters<RuntimeExecutor>[0]) => {
        const { document, variables, operationName, operationType } = request;
        const { caller } = request.context as CallerContext;
        const to = { language: caller.language, log, subgraph: subgraphName };
        try {
          const isMutation = String(operationType) === 'mutation';
          const result = await transport.call({ document, variables, operationName, isMutation, caller });
          return result.errors ? { ...result, errors: presentErrors(result.errors, to) } : result;
        } catch (error) {
          return { errors: presentErrors([error], to) };
        }
      };
      return execute as RuntimeExecutor;
    },
  };
}
