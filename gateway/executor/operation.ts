import type { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { variablesReader } from '#kernel/graph/variables.js';
import { letGoOfFirst } from '#kernel/memory/let-go.js';
import { AnswerKeys, KeyNumbers } from './answer-keys.js';
import { canonicalText } from './canonical.js';
import { compilePlan, type PlanStep } from './compile-plan.js';
import { compileIntrospection, type Introspection } from './introspection.js';
import { Keys } from './keys.js';
import { mergeInto, type Data } from './merge.js';
import { compileProjection, type Projection } from './projection.js';
import { asError, runPlan, type CallSubgraph } from './run-plan.js';
import type { Selected } from './selected.js';
import type { Plans } from './plans.js';
import { UnknownPlan } from './unknown-plan.js';
import { WrittenAnswer } from '../written-answers.js';
import { withOwnVariables } from './own-variables.js';

/** Of one operation so many settings of the variables of @skip and @include are kept compiled. */
const MAX_SETTINGS = 64;

/** What operations are compiled for. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly planner: QueryPlanner;
  readonly plans: Plans<PlanStep | UnknownToUs>;
  /** The runtime's own executor, for plans that ours doesn't know. */
  readonly runtimes: Executor;
}

/** An operation whose conditions are settled, compiled: how its answer is got, and made of what was got. */
interface Settled {
  /** Null where no subgraph has to be asked. */
  readonly plan: PlanStep | UnknownToUs | null;
  readonly introspection: Introspection | null;
  readonly projection: Projection;
}

/** A plan for the runtime's executor, by its document. */
interface UnknownToUs {
  readonly kind: 'UNKNOWN';
  readonly document: DocumentNode;
}

/** How an answer is wanted. */
interface Wanted {
  /** Characters that it may have where it is to be written; null where it is wanted as an object. */
  readonly most?: number | null;
  /** What keys of the document are called in it, where that is something else. */
  readonly renamed?: ReadonlyMap<string, string> | undefined;
}

/** An operation of a document, compiled once for each setting of the variables that decide what it selects. */
export class CompiledOperation {
  readonly #graph: Graph;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #ownVariables: (given: Data) => Data;
  readonly #readVariables: ReturnType<typeof variablesReader>;
  /** Variables of @skip and @include. */
  readonly #switches: readonly string[];
  readonly #numbers = new KeyNumbers();
  readonly #keys = new AnswerKeys(this.#numbers);
  readonly #settled = new Map<string, Promise<Settled>>();

  /** @throws GraphQLError when the document has no such operation */
  constructor(graph: Graph, document: DocumentNode, operationName: string) {
    const own = withOwnVariables(document);
    const operation = getOperationAST(own.document, operationName || undefined);
    if (!operation) throw new GraphQLError('The document has no such operation, or has several.');
    const fragments = own.document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.#graph = graph;
    this.#operation = operation;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#ownVariables = own.values;
    this.#readVariables = variablesReader(graph.schema, operation);
    this.#switches = switchesOf(own.document);
  }

  async execute(
    request: ExecutionRequest,
    call: CallSubgraph,
    { most = null, renamed }: Wanted = {},
  ): Promise<ExecutionResult> {
    const given = this.#ownVariables((request.variables ?? {}) as Data);
    const { coerced: variables, errors: misfits } = this.#readVariables(given);
    if (misfits) throw misfits.length === 1 ? misfits[0]! : new AggregateError(misfits);
    const { plan, introspection, projection } = await this.#settledFor(variables);
    const execution = {
      schema: this.#graph.schema,
      variables,
      call,
      data: {},
      errors: [] as GraphQLError[],
      absent: new Set<Data>(),
    };
    if (plan?.kind === 'UNKNOWN')
      take(await this.#leave({ ...request, document: plan.document, variables: given }), execution);
    else if (plan) await runPlan(plan, execution);
    if (introspection) take(introspection(given), execution);
    const keys = renamed ? this.#keys.under(renamed) : this.#keys;
    const written = most === null || execution.errors.length > 0 ? null : projection.write(execution.data, keys, most);
    if (written) return { data: new WrittenAnswer(written) as never };
    const { data, errors } = projection.answer(execution, keys);
    return errors.length > 0 ? { data, errors } : { data };
  }

  async #leave(request: ExecutionRequest): Promise<ExecutionResult> {
    return (await this.#graph.runtimes(request)) as ExecutionResult;
  }

  #settledFor(variables: Data): Promise<Settled> {
    const setting = this.#switches.map((name) => String(variables[name])).join();
    let settled = this.#settled.get(setting);
    if (!settled) {
      settled = this.#settle(variables);
      this.#settled.set(setting, settled);
      letGoOfFirst(this.#settled, MAX_SETTINGS);
    }
    return settled;
  }

  async #settle(variables: Data): Promise<Settled> {
    const { schema } = this.#graph;
    const settings = Object.fromEntries(
      this.#switches.filter((name) => name in variables).map((name) => [name, variables[name]]),
    );
    const selected: Selected = {
      schema,
      fragments: this.#fragments,
      settings,
      keys: new Keys(schema),
      numbers: this.#numbers,
    };
    const text = canonicalText(selected, this.#operation);
    return {
      plan: text === null ? null : await this.#graph.plans.of(text, () => this.#plan(text)),
      introspection: compileIntrospection(selected, this.#operation),
      projection: compileProjection(selected, this.#operation),
    };
  }

  async #plan(text: string): Promise<PlanStep | UnknownToUs> {
    const { planner, schema } = this.#graph;
    try {
      const { node } = await planner.planAsync(text, this.#operation.name?.value, new Set(), 0);
      if (!node) throw new Error(`no plan for ${text}`);
      return compilePlan(schema, node);
    } catch (error) {
      if (error instanceof UnknownPlan) return { kind: 'UNKNOWN', document: parse(text) };
      throw error;
    }
  }
}

function take({ data, errors = [] }: ExecutionResult, into: { data: Data; errors: GraphQLError[] }): void {
  if (data) mergeInto(into.data, data);
  for (const error of errors) into.errors.push(asError(error));
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
