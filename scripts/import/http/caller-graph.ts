import type { Gateway } from '#gateway/gateway.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { GraphClient } from '../../client/graph-client.js';

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

interface Caller {
  readonly token: string;
  readonly language: Language;
  /** Says that the caller has gone: what is read for them ends. */
  readonly signal: AbortSignal;
}

/** Asks the graph as the caller does by GraphQL: with nothing but their token. Throws a GraphRefusal. */
export function callerGraph(gateway: Gateway, caller: Caller): GraphClient {
  return {
    async ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
      const { data, errors } = await gateway.execute({ query, variables, ...caller });
      if (!errors?.length) return data as Data;
      const words = [...new Set(errors.map(({ message }) => message))].join('\n');
      const code = errors[0]?.extensions?.['code'];
      throw new GraphRefusal(typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR', words);
    },
  };
}
