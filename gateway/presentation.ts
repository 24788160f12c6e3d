import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';
import { HubError } from '#kernel/errors/hub-error.js';
import { presentErrors } from '#kernel/graph/errors.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Log } from '#kernel/log/log.js';
import type { CallerContext } from './identity.js';

/** The last thing that happens to an answer: whatever went wrong on the way is put in the caller's words. */
export function presentation(log: Log): GatewayPlugin<Partial<CallerContext>> {
  return {
    onExecute: () => ({
      onExecuteDone(execution) {
        const { result } = execution;
        if (Symbol.asyncIterator in result || result.data !== undefined) return;
        // Variables that don't fit: nothing was executed, and by the specification there is no `data` then.
        if (result.errors?.every(({ path, locations }) => path === undefined && locations !== undefined)) return;
        // Else execution began, so by the specification `data` is there, even when no subgraph answered or was asked.
        execution.setResult({ ...result, data: result.errors ? null : {} });
      },
    }),
    onResultProcess(answer) {
      const { result, request } = answer;
      if (!('errors' in result) || !result.errors) return;
      const language = languageOf(request.headers.get('accept-language'));
      const errors = presentErrors(result.errors, { language, log });
      const executed = 'data' in result && result.data !== undefined;
      const ours = result.errors.some((error) => error instanceof HubError);
      answer.setResult({ ...result, errors: executed || ours ? errors : errors.map(unexecuted) });
    },
  };
}

/**
 * What keeps an operation that could be read from being executed is 400 in GraphQL over HTTP, and 200 to those who take
 * the older media type alone. The runtime knows so of documents, not of variables and names of operations; what the hub
 * itself refuses comes with its own status.
 */
function unexecuted(error: GraphQLError): GraphQLError {
  const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
  if (code !== 'BAD_USER_INPUT' || (http?.status ?? 400) !== 400) return error;
  return new GraphQLError(error.message, {
    ...error,
    extensions: { ...error.extensions, http: { ...http, status: 400, spec: true } },
  });
}
