import {
  execute,
  getOperationAST,
  GraphQLError,
  validate,
  ValuesOfCorrectTypeRule,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { SubgraphRequest } from './subgraph.contract.js';

type Run = (contextValue: unknown, variables: Record<string, unknown>) => ExecutionResult | Promise<ExecutionResult>;

/**
 * An executor that compiles each operation once, by its document object: a gateway in the same process and Apollo
 * Server both keep those they have seen, so what is compiled lives as long as they do and no cache of its own grows.
 * Documents are taken as validated, except for literals of custom scalars, which no gateway can check.
 */
export function jitExecutor(
  schema: GraphQLSchema,
): (request: SubgraphRequest & { contextValue: unknown }) => Promise<ExecutionResult> {
  const runs = new WeakMap<OperationDefinitionNode, Run>();
  return async ({ document, operationName, variables, contextValue }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return { errors: [new GraphQLError('The document has no such operation, or has several.')] };
    let run = runs.get(operation);
    if (!run) {
      run = prepare(schema, document, operationName);
      runs.set(operation, run);
    }
    return run(contextValue, variables ?? {});
  };
}

function prepare(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run {
  const misfits = validate(schema, document, [ValuesOfCorrectTypeRule]);
  if (misfits.length > 0) {
    const errors = misfits.map(misfitError);
    return () => ({ errors });
  }
  const compiled = compileQuery(schema, document, operationName);
  if (isCompiledQuery(compiled)) {
    return async (contextValue, variables) => withRealErrors(await compiled.query({}, contextValue, variables));
  }
  return (contextValue, variableValues) =>
    execute({ schema, document, operationName, rootValue: {}, contextValue, variableValues });
}

/** graphql-jit's errors only look like GraphQLErrors: they lack extensions, and know the place but not its source. */
function withRealErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map(realError) };
}

function realError({ message, path, originalError }: GraphQLError): GraphQLError {
  if (path) return new GraphQLError(message, { path, originalError });
  return new GraphQLError(message, { originalError, extensions: { code: 'BAD_USER_INPUT' } });
}

/** A literal of the wrong form, raised before anything was resolved. */
function misfitError(misfit: GraphQLError): GraphQLError {
  const { message, nodes } = misfit;
  return new GraphQLError(message, { nodes, originalError: misfit, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}
