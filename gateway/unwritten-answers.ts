import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql';

/** Of a request within this process: takes its answer, so that nobody writes JSON to read it again. */
export interface AnswerTaker {
  readonly take?: ((answer: FormattedExecutionResult) => void) | undefined;
}

/**
 * Hands answers over as they are to whoever takes them so. Documents that do are the hub's own and come in pages: writing
 * and reading a page of a thousand people as text takes longer than all that the graph does for it.
 */
export function unwrittenAnswers(): GatewayPlugin<AnswerTaker> {
  return {
    onResultProcess(processed) {
      const { result, serverContext } = processed;
      const { take } = serverContext as AnswerTaker;
      if (!take || Array.isArray(result) || Symbol.asyncIterator in result) return;
      processed.setResultProcessor((_, fetchAPI) => {
        take(toldOf(result));
        return new fetchAPI.Response(null);
      }, 'application/json');
    },
  };
}

/** What a client would be told: what an error says of the status is for HTTP alone. */
function toldOf({ data, errors }: ExecutionResult): FormattedExecutionResult {
  const told = errors?.map((error) => {
    const { extensions = {}, ...others } = new GraphQLError(error.message, error).toJSON();
    return { ...others, extensions: Object.fromEntries(Object.entries(extensions).filter(([key]) => key !== 'http')) };
  });
  return { ...(data === undefined ? {} : { data }), ...(told ? { errors: told } : {}) };
}
