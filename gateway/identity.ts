import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationTypeNode } from 'graphql';
import { languageOf } from '#kernel/i18n/language.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { Session } from '#kernel/session/session.js';
import { bearerToken, type TokenVerifier } from '#kernel/session/tokens.js';

/** Who asks and how: found out once per request, before its body is looked at. */
export interface Caller {
  readonly session: Session;
  readonly language: Language;
  /** The `Authorization` header as it came, for subgraphs elsewhere: they verify for themselves. */
  readonly authorization: string | null;
  /** Where the request came from, over HTTP. */
  readonly address?: string | null | undefined;
  /** Says that the client has gone away before it had its answer. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of an operation. */
export interface ToldOperation {
  readonly isQuery: boolean;
  /** Whether it was answered without errors. */
  readonly isWhole: boolean;
}

/** What an operation was made of when it was executed. */
export interface Executed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly type: OperationTypeNode;
}

/** What the gateway adds to the context of a request. */
export interface CallerContext {
  caller: Caller;
  /** Of whoever handed the request over: says that the client has gone away. */
  readonly gone?: AbortSignal | undefined;
  /** Likewise: where the request came from. */
  readonly address?: string | null | undefined;
  /** Likewise: hears what the operation was, and what became of it. */
  readonly told?: ((operation: ToldOperation, executed: Executed) => void) | undefined;
  /** Likewise: has executed the operation already, and is to have it told. */
  readonly executed?: Promise<ExecutionResult> | undefined;
  /** Likewise: what keys of the document are called in the answer, where that is something else. */
  readonly renamed?: ReadonlyMap<string, string> | undefined;
  /** Likewise: takes an answer as the bytes that go out, where it was written as such. */
  readonly takeBytes?: ((answer: Buffer) => void) | undefined;
}

/** Verifies the token of a request and puts the caller into its context; a bad token ends the request by 401. */
export function identity(verifier: TokenVerifier): GatewayPlugin<Partial<CallerContext>> {
  return {
    async onRequestParse({ request, serverContext }) {
      const authorization = request.headers.get('authorization');
      const session = await verifier.verify(bearerToken(authorization));
      const language = languageOf(request.headers.get('accept-language'));
      const caller: Caller = {
        session,
        language,
        authorization,
        signal: (serverContext as Partial<CallerContext>).gone,
        address: (serverContext as Partial<CallerContext>).address,
      };
      Object.assign(serverContext, { caller } satisfies CallerContext);
    },
  };
}
