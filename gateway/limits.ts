import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { DocumentNode, ExecutionArgs, Source } from 'graphql';
import { COST_LIMITS } from '#kernel/graph/cost/cost-limit.js';
import { declaredRows } from '#kernel/graph/cost/rows.js';
import { HubError } from '#kernel/errors/hub-error.js';
import { noOperation } from '#kernel/graph/errors.js';
import { assertReadable, assertWithin } from '#kernel/graph/request/document-limits.js';
import { chosenOperation, requestGuard, type Guard } from '#kernel/graph/request/request-guard.js';
import type { CallerContext } from './identity.js';

/** Looks at what an operation of the graph of these subgraphs may cost, and at its arguments. */
export const guardOf = (subgraphs: readonly { readonly sdl: string }[]): Guard =>
  requestGuard(declaredRows(subgraphs.map(({ sdl }) => sdl)), COST_LIMITS);

/**
 * Refuses what is above the limits before anything of it runs: large documents before they are validated, and those
 * that would cost much, or whose arguments are out of bounds, before they are planned.
 */
export function limits(guard: Guard): GatewayPlugin<CallerContext> {
  const look = ({ args }: { readonly args: ExecutionArgs }) => {
    const { schema, document, operationName, variableValues: variables, contextValue } = args;
    const { session } = (contextValue as CallerContext).caller;
    guard({ schema, document, operationName, variables, session });
  };
  return {
    onParse({ parseFn, setParseFn }) {
      const read = parseFn as (source: string | Source, options?: object) => DocumentNode;
      setParseFn((source: string | Source, options?: object) => {
        const text = typeof source === 'string' ? source : source.body;
        assertReadable(text);
        const document = read(source, options);
        assertWithin(document);
        return document;
      });
      return ({ result, context: { params } }) => {
        // Thrown here, it keeps its status for clients of every media type.
        if (result instanceof HubError) throw result;
        if (result && !(result instanceof Error)) chosenOperation(result as DocumentNode, params.operationName);
      };
    },
    onExecute: look,
  };
}

/** Refuses a request without a text, once what its id stands for has been put in. */
export function someText(): GatewayPlugin {
  return {
    onParams({ params: { query } }) {
      if (query === undefined || query === null || query === '') throw noOperation();
    },
  };
}
