import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  print,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { variablesReader } from '#kernel/graph/variables.js';
import type { CallerContext } from '../identity.js';
import type { CallByName } from '../transports/to-subgraphs.js';
import { compilePlan, type PlanStep } from './compile-plan.js';
import type { Data } from './merge.js';
import { compileProjection, type Selected } from './projection.js';
import { runPlan, type CallSubgraph } from './run-plan.js';
import { UnknownPlan } from './unknown-plan.js';

type Handler = typeof unifiedGraphHandler;

/** Operations of one document are compiled for each setting of so many variables of @skip and @include. */
const MAX_SETTINGS = 64;

/** An operation, compiled. */
interface Compiled {
  readonly plan: PlanStep;
  readonly operation: OperationDefinitionNode;
  readonly readVariables: ReturnType<typeof variablesReader>;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Variables that decide what is selected. */
  readonly switches: readonly string[];
  /** By the settings of the switches. */
  readonly projections: Map<string, (data: Data) => Data | null>;
}

/**
 * Executes the plans of the runtime's query planner in place of the runtime's own executor, which spends more on an
 * answer than the subgraphs do: it copies data at each merge, projects by looking every field up, and reads directives
 * with each call. What this one doesn't know (introspection, rewrites, deferred parts) it leaves to that one.
 */
export function planExecutor(call: CallByName): Handler {
  return async (options) => {
    const runtime = await unifiedGraphHandler(options);
    const planner = new QueryPlanner(options.getUnifiedGraphSDL());
    // Progressive overrides choose a plan by chance or by label.
    if (planner.overrideLabels.length > 0 || planner.overridePercentages.length > 0) return runtime;
    const { unifiedGraph: schema, executor: leaveIt } = runtime;
    if (!leaveIt) return runtime;
    const compiled = new WeakMap<DocumentNode, Map<string, Promise<Compiled | null>>>();

    const compiledFor = (document: DocumentNode, operationName: string | undefined): Promise<Compiled | null> => {
      const ofDocument = compiled.get(document) ?? new Map<string, Promise<Compiled | null>>();
      compiled.set(document, ofDocument);
      let one = ofDocument.get(operationName ?? '');
      if (!one) {
        one = compile(planner, schema, document, operationName);
        ofDocument.set(operationName ?? '', one);
      }
      return one;
    };

    const executor = async (request: ExecutionRequest) => {
      const one = await compiledFor(request.document, request.operationName);
      return one ? execute(schema, one, request, calling(call, request)) : leaveIt(request);
    };
    return { ...runtime, executor: executor as Executor };
  };
}

function calling(call: CallByName, { context }: ExecutionRequest): CallSubgraph {
  const { caller } = context as CallerContext;
  return ({ subgraph, document, operationName, isMutation }, variables) =>
    call(subgraph, { document, operationName, isMutation, variables, caller });
}

async function compile(
  planner: QueryPlanner,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Promise<Compiled | null> {
  const operation = getOperationAST(document, operationName);
  if (!operation || !asksData(operation)) return null;
  try {
    const { node } = await planner.planAsync(print(document), operationName, new Set(), 0);
    if (!node) return null;
    const switches = switchesOf(document);
    if (2 ** switches.length > MAX_SETTINGS) return null;
    const plan = compilePlan(schema, node);
    const readVariables = variablesReader(schema, operation);
    return { plan, operation, readVariables, fragments: fragmentsOf(document), switches, projections: new Map() };
  } catch (error) {
    if (error instanceof UnknownPlan) return null;
    throw error;
  }
}

/** Whether an operation asks subgraphs rather than the schema itself. */
function asksData({ operation, selectionSet }: OperationDefinitionNode): boolean {
  if (operation === OperationTypeNode.SUBSCRIPTION) return false;
  const names = selectionSet.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ''));
  return !names.includes('__schema') && !names.includes('__type') && names.some((name) => name !== '__typename');
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: [condition] = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      if (condition?.value.kind === Kind.VARIABLE) names.add(condition.value.name.value);
    },
  });
  return [...names];
}

async function execute(
  schema: GraphQLSchema,
  compiled: Compiled,
  request: ExecutionRequest,
  call: CallSubgraph,
): Promise<ExecutionResult> {
  const { plan, readVariables } = compiled;
  const given = readVariables((request.variables ?? {}) as Data);
  if (given.errors) throw given.errors.length === 1 ? given.errors[0]! : new AggregateError(given.errors);
  const variables = given.coerced;
  const execution = { schema, variables, call, data: {}, errors: [] };
  await runPlan(plan, execution);
  const data = projectionFor(schema, compiled, variables)(execution.data);
  return execution.errors.length > 0 ? { data, errors: execution.errors } : { data };
}

function projectionFor(schema: GraphQLSchema, compiled: Compiled, variables: Data): (data: Data) => Data | null {
  const { operation, fragments, switches, projections } = compiled;
  const setting = switches.map((name) => (variables[name] === true ? '1' : '0')).join('');
  let projection = projections.get(setting);
  if (!projection) {
    const settled = Object.fromEntries(switches.map((name) => [name, variables[name] === true]));
    const selected: Selected = { schema, fragments, variables: settled };
    projection = compileProjection(selected, schema.getRootType(operation.operation)!, operation.selectionSet);
    projections.set(setting, projection);
  }
  return projection;
}
