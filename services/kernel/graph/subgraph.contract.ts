import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Language } from '../i18n/messages.js';
import type { Session } from '../session/session.js';

/** What a subgraph needs to know of the request that it answers. */
export interface RequestContext {
  readonly session: Session;
  readonly language: Language;
  /** Where the request came from over HTTP; null for a caller within the process. */
  readonly address?: string | null | undefined;
  /** Says that nobody waits for the answer any more. It ends what a query reads; a mutation runs to its end. */
  readonly signal?: AbortSignal | undefined;
}

/** One operation for a subgraph, as a gateway in the same process hands it over. */
export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
  readonly context: RequestContext;
}

/** A subgraph that runs in this process: all that a gateway knows of it. */
export interface Subgraph {
  readonly name: string;
  /** Printed SDL with federation directives, as committed under `schema/`. */
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  /** The longest that a read waited for a connection to the database since this was last asked, in milliseconds. */
  takeLongestWait?(): number;
  /** Rejects when the subgraph can't answer: its database is away, of another release, or not as it was left. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
