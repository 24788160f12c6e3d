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

/** How the gateway reaches one subgraph. */
export interface Transport {
  readonly name: string;
  /** @throws HubError SUBGRAPH_UNAVAILABLE when there is no answer in time. */
  readonly call: (call: SubgraphCall) => Promise<ExecutionResult>;
  /** Rejects when the subgraph can't answer. */
  readonly ready: () => Promise<void>;
}
