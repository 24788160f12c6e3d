import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { CallerContext } from '../identity.js';
import { charactersFor } from '../answer-size.js';
import type { CallByName } from '../transports/to-subgraphs.js';
import { CompiledOperation, type Graph } from './operation.js';
import { Plans } from './plans.js';
import type { CallSubgraph } from './run-plan.js';

type Handler = typeof unifiedGraphHandler;

/**
 * Executes the plans of the runtime's query planner in place of the runtime's own executor, which spends more on an
 * answer than the subgraphs do: it copies data at each merge, projects by looking every field up, and reads directives
 * with each call. What this one doesn't know of plans (rewrites) it leaves to that one.
 * @param made hears of each executor: there is another one for another graph
 */
export function planExecutor(call: CallByName, made: (executor: Executor) => void = () => undefined): Handler {
  return async (options) => {
    const runtime = await unifiedGraphHandler(options);
    const planner = new QueryPlanner(options.getUnifiedGraphSDL());
    // Progressive overrides choose a plan by chance or by label.
    if (planner.overrideLabels.length > 0 || planner.overridePercentages.length > 0) return runtime;
    const { unifiedGraph: schema, executor: runtimes } = runtime;
    if (!runtimes) return runtime;
    const graph: Graph = { schema, planner, plans: new Plans(), runtimes };
    const compiled = new WeakMap<DocumentNode, Map<string, CompiledOperation>>();

    const compiledFor = ({ document, operationName = '' }: ExecutionRequest): CompiledOperation => {
      const ofDocument = compiled.get(document) ?? new Map<string, CompiledOperation>();
      compiled.set(document, ofDocument);
      let operation = ofDocument.get(operationName);
      if (!operation) {
        operation = new CompiledOperation(graph, document, operationName);
        ofDocument.set(operationName, operation);
      }
      return operation;
    };

    const executor = (async (request: ExecutionRequest): Promise<ExecutionResult> =>
      (request.context as CallerContext).executed ??
      compiledFor(request).execute(request, calling(call, request), wantedFor(request))) as Executor;
    made(executor);
    return { ...runtime, executor };
  };
}

/** An answer that goes out as bytes is written up to the size that its caller may have. */
function wantedFor({ context }: ExecutionRequest) {
  const { caller, takeBytes, renamed } = context as CallerContext;
  return { most: takeBytes ? charactersFor(caller.session) : null, renamed };
}

function calling(call: CallByName, { context }: ExecutionRequest): CallSubgraph {
  const { caller } = context as CallerContext;
  return ({ subgraph, document, operationName, isMutation }, variables) =>
    call(subgraph, { document, operationName, isMutation, variables, caller });
}
