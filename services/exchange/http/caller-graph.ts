import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { Language } from '#kernel/i18n/messages.js';

/** What the graph said instead of answering, in the caller's language. */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface GraphRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly token: string | undefined;
  readonly language: Language;
  readonly address?: string | null | undefined;
  readonly signal: AbortSignal;
  readonly unwritten?: boolean;
}

/** What answers the graph to callers of this service: the gateway that runs in its process. */
export interface Graph {
  execute(request: GraphRequest): Promise<{
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  }>;
}

interface Caller {
  /** None of whoever has not signed in. */
  readonly token: string | undefined;
  readonly language: Language;
  /** Where the caller is, for those who may try only so often. */
  readonly address?: string | null;
  /** Says that the caller has gone: what is read for them ends. */
  readonly signal: AbortSignal;
}

/** Asks the graph as the caller does by GraphQL: with their token and nothing else. Throws a GraphRefusal. */
export function callerGraph(gateway: Graph, caller: Caller): GraphClient {
  return {
    async ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
      const { data, errors } = await gateway.execute({ query, variables, ...caller, unwritten: true });
      if (!errors?.length) return data as Data;
      const words = [...new Set(errors.map(({ message }) => message))].join('\n');
      const code = errors[0]?.extensions?.['code'];
      throw new GraphRefusal(typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR', words);
    },
  };
}
