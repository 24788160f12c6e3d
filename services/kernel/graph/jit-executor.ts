import {
  execute,
  getOperationAST,
  GraphQLError,
  GraphQLScalarType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeInfo,
  validate,
  ValuesOfCorrectTypeRule,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type VariableNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ErrorCode } from '../errors/hub-error.js';
import type { SubgraphRequest } from './subgraph.contract.js';
import { variablesReader } from './variables.js';

const AsyncFunction = (async () => {}).constructor as new () => object;

type Run = (contextValue: unknown, variables: Record<string, unknown>) => ExecutionResult | Promise<ExecutionResult>;

/**
 * An executor that compiles each operation once, by its document object: a gateway in the same process and Apollo
 * Server both keep those they have seen, so what is compiled lives as long as they do and no cache of its own grows.
 * Documents are taken as validated, except for literals of custom scalars, which no gateway can check.
 * @throws Error when the schema has what compiled code can't do: an asynchronous `resolveType` or `isTypeOf`.
 */
export function jitExecutor(
  schema: GraphQLSchema,
): (request: SubgraphRequest & { contextValue: unknown }) => Promise<ExecutionResult> {
  refuseAsyncTypeResolvers(schema);
  const runs = new WeakMap<OperationDefinitionNode, Run>();
  return async ({ document, operationName, variables, contextValue }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return { errors: [new GraphQLError('The document has no such operation, or has several.')] };
    let run = runs.get(operation);
    if (!run) {
      run = prepare(schema, document, operation);
      runs.set(operation, run);
    }
    return run(contextValue, variables ?? {});
  };
}

/** Compiled code takes the promise itself for the type. Better to hear of it at the start than as null in an answer. */
function refuseAsyncTypeResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const resolver = isAbstractType(type) ? type.resolveType : isObjectType(type) ? type.isTypeOf : null;
    if (resolver instanceof AsyncFunction) throw new Error(`${type.name} tells its type asynchronously`);
  }
}

function prepare(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Run {
  const operationName = operation.name?.value;
  const misfits = validate(schema, document, [ValuesOfCorrectTypeRule]);
  if (misfits.length > 0) {
    const errors = misfits.map((misfit) => requestError('GRAPHQL_VALIDATION_FAILED', misfit));
    return () => ({ errors });
  }
  const reference: Run = (contextValue, variableValues) =>
    execute({ schema, document, operationName, rootValue: {}, contextValue, variableValues });
  if (isBeyondCompilation(document)) return reference;
  const compiled = compileQuery(withAnything(schema), withUntypedVariables(document, operation), operationName);
  if (!isCompiledQuery(compiled)) return reference;
  const read = variablesReader(schema, operation);
  const withinObjects = variablesWithinObjects(document);
  const outOfPlace = variablesOutOfPlace(schema, document, operation);
  return async (contextValue, variables) => {
    const { errors, coerced } = read(variables);
    if (errors) return { errors: errors.map((error) => requestError('BAD_USER_INPUT', error)) };
    // Compiled code would say null of what was left out, and a mutation may tell the two apart.
    if (withinObjects.some((name) => !Object.hasOwn(coerced, name))) return reference(contextValue, variables);
    // Nor does it refuse a null where none may be, which a variable with a default may bring along.
    if (outOfPlace.some((name) => coerced[name] === null)) return reference(contextValue, variables);
    return withRealErrors(await compiled.query({}, contextValue, coerced));
  };
}

/**
 * What graphql-jit 0.8 gets wrong is left to graphql-js: under conditions it loses fields of a fragment that is spread
 * twice, and an answer's key that every object has it writes into what all objects share. A gateway sends neither.
 */
function isBeyondCompilation(document: DocumentNode): boolean {
  let beyond = false;
  visit(document, {
    Directive({ name }) {
      beyond ||= name.value === 'skip' || name.value === 'include';
    },
    Field({ alias }) {
      beyond ||= alias !== undefined && alias.value in Object.prototype;
    },
    Variable({ name }) {
      beyond ||= name.value in Object.prototype;
    },
  });
  return beyond;
}

function variablesWithinObjects(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    ObjectField({ value }) {
      if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Variables that may be null and stand where nothing may be: a default, there or of their own, lets them. */
function variablesOutOfPlace(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): string[] {
  const strict = new Set<string>();
  const info = new TypeInfo(schema);
  const seen = {
    VariableDefinition: () => false,
    Variable({ name }: VariableNode) {
      if (isNonNullType(info.getInputType())) strict.add(name.value);
    },
  };
  visit(document, visitWithTypeInfo(info, seen));
  const nullable = variableDefinitions.filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE);
  return nullable.map(({ variable }) => variable.name.value).filter((name) => strict.has(name));
}

/** A type for variables that have been read already: takes every value as it is. */
const ANYTHING = new GraphQLScalarType({ name: 'HubAnything' });

/**
 * graphql-jit 0.8 reads variables wrongly where one that must not be null has a default, and never ends on an input
 * type that contains itself. So graphql-js reads them, and to the compiled code they are anything.
 */
function withUntypedVariables(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const type: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: ANYTHING.name } };
  const variableDefinitions = operation.variableDefinitions?.map((definition) => ({
    ...definition,
    type,
    defaultValue: undefined,
  }));
  const untyped: OperationDefinitionNode = { ...operation, variableDefinitions };
  return { ...document, definitions: document.definitions.map((one) => (one === operation ? untyped : one)) };
}

function withAnything(schema: GraphQLSchema): GraphQLSchema {
  const getType = (name: string) => (name === ANYTHING.name ? ANYTHING : schema.getType(name));
  return Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
}

/** graphql-jit's errors only look like GraphQLErrors: they lack extensions, and know the place but not its source. */
function withRealErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map(realError) };
}

function realError({ message, path, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, originalError });
}

/** An error of the request as a whole, raised before anything was resolved. */
function requestError(code: ErrorCode, error: GraphQLError): GraphQLError {
  const { message, nodes } = error;
  return new GraphQLError(message, { nodes, originalError: error, extensions: { code } });
}
