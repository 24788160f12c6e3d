import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Caller } from '../identity.js';

/** One operation of a query plan on its way to a subgraph. */
export interface SubgraphCall {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
  readonly isMutation: boolean;
  readonly caller: Caller;
}

/** How many times as long as a query a mutation may take. */
const PATIENCE = 6;

/**
 * How long a call may take, in milliseconds. A query that is given up can be asked again; whoever is told that a mutation
 * did not answer in time doesn't know whether it happened, so it is waited for longer.
 */
export const patienceOf = (isMutation: boolean, timeoutMs: number): number =>
  isMutation ? timeoutMs * PATIENCE : timeoutMs;

/** How the gateway reaches one subgraph. */
export interface Transport {
  readonly name: string;
  /** @throws HubError SUBGRAPH_UNAVAILABLE when there is no answer in time. */
  readonly call: (call: SubgraphCall) => Promise<ExecutionResult>;
  /** Rejects when the subgraph can't answer. */
  readonly ready: () => Promise<void>;
}
