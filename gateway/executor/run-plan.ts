import { GraphQLError, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { subgraphUnavailable } from '#kernel/graph/errors.js';
import type { EntityFetch, PlanStep } from './compile-plan.js';
import { visitEntities, type Path } from './entities.js';
import { copied, isData, mergeInto, type Data } from './merge.js';

/** An operation on its way to a subgraph. It always answers: what goes wrong becomes errors. */
export type CallSubgraph = (
  operation: Extract<PlanStep, { operation: unknown }>['operation'],
  variables: Data,
) => Promise<ExecutionResult>;

export interface Execution {
  readonly schema: GraphQLSchema;
  readonly variables: Data;
  readonly call: CallSubgraph;
  /** What the subgraphs have said by now. */
  readonly data: Data;
  readonly errors: GraphQLError[];
  /** Entities of which a subgraph says that there are none, or none for the caller. */
  readonly absent: Set<Data>;
}

/** Runs a plan: what the subgraphs say comes together in `data`, what they couldn't say in `errors`. */
export async function runPlan(step: PlanStep, execution: Execution): Promise<void> {
  switch (step.kind) {
    case 'SEQUENCE':
      for (const one of step.steps) await runPlan(one, execution);
      return;
    case 'PARALLEL':
      await Promise.all(step.steps.map((one) => runPlan(one, execution)));
      return;
    case 'ROOT_FETCH': {
      const { data, errors } = await execution.call(step.operation, variablesFor(step.operation.variables, execution));
      if (isData(data)) mergeInto(execution.data, data);
      else if (!errors?.length) execution.errors.push(saidNothing(step.operation));
      for (const error of errors ?? []) execution.errors.push(asError(error));
      return;
    }
    case 'ENTITY_FETCH':
      await fetchEntities(step, execution);
  }
}

/** The entities of one place in a plan, and what each of them is asked about as. */
interface Asked {
  readonly fetch: EntityFetch;
  readonly representations: readonly Data[];
  /** Where the answers go: the entity, and the position of its representation. The same entity may stand anywhere. */
  readonly targets: readonly { readonly entity: Data; readonly at: number }[];
}

async function fetchEntities(
  { operation, entities }: Extract<PlanStep, { kind: 'ENTITY_FETCH' }>,
  execution: Execution,
): Promise<void> {
  const asked = askedByVariable(entities, execution);
  if (asked.every(({ representations }) => representations.length === 0)) return;
  const variables = variablesFor(operation.variables, execution);
  for (const { fetch, representations } of asked) variables[fetch.variable] = representations;
  const { data, errors } = await execution.call(operation, variables);
  for (const { fetch, representations, targets } of asked) {
    const answers = answersTo(representations, data?.[fetch.key]);
    if (!answers) {
      if (!errors?.length) execution.errors.push(saidNothing(operation));
      continue;
    }
    const taken = new Set<number>();
    for (const { entity, at } of targets) {
      const answer: unknown = taken.has(at) ? copied(answers[at]) : answers[at];
      taken.add(at);
      if (isData(answer)) mergeInto(entity, answer);
      else execution.absent.add(entity);
    }
  }
  for (const error of errors ?? []) execution.errors.push(...placed(asError(error), asked, execution));
}

/**
 * What a subgraph says of each entity that it was asked about. Nothing at all where one answer is none or is of another
 * type, or where there are more or fewer: which of them belongs to which entity would be guessed.
 */
function answersTo(asked: readonly Data[], given: unknown): readonly (Data | null)[] | null {
  if (!Array.isArray(given) || given.length !== asked.length) return null;
  const fits = given.every((answer: unknown, at) => {
    if (!isData(answer)) return answer === null;
    const { __typename: name } = answer;
    return name === undefined || name === asked[at]!['__typename'];
  });
  return fits ? (given as (Data | null)[]) : null;
}

/** Aliases of one operation may share a variable, and so a list of representations. */
function askedByVariable(entities: readonly EntityFetch[], execution: Execution): Asked[] {
  const lists = new Map<string, { positions: Map<string, number>; representations: Data[] }>();
  return entities.map((fetch) => {
    const list = lists.get(fetch.variable) ?? { positions: new Map<string, number>(), representations: [] };
    lists.set(fetch.variable, list);
    const targets: { entity: Data; at: number }[] = [];
    for (const steps of fetch.paths) {
      visitEntities(execution.schema, execution.data, steps, (entity) => {
        const representation = fetch.represent(entity);
        if (!representation) return;
        // Its fields come in the order of the plan, so equal ones read alike.
        const name = JSON.stringify(representation);
        let at = list.positions.get(name);
        if (at === undefined) {
          at = list.representations.push(representation) - 1;
          list.positions.set(name, at);
        }
        targets.push({ entity, at });
      });
    }
    return { fetch, representations: list.representations, targets };
  });
}

/** A subgraph that answers by less than it was asked for, and doesn't say why. */
function saidNothing({ subgraph, isMutation }: Extract<PlanStep, { operation: unknown }>['operation']): GraphQLError {
  return subgraphUnavailable(subgraph, isMutation);
}

function variablesFor(names: readonly string[], { variables }: Execution): Data {
  const chosen: Data = {};
  for (const name of names) if (Object.hasOwn(variables, name)) chosen[name] = variables[name];
  return chosen;
}

/** An error about an entity, at every place where the entity stands in the answer. */
function placed(error: GraphQLError, asked: readonly Asked[], execution: Execution): GraphQLError[] {
  const [key, at, ...rest] = error.path ?? [];
  const one = asked.find(({ fetch }) => fetch.key === key) ?? asked[0]!;
  const entities = new Set(one.targets.filter((target) => target.at === at).map(({ entity }) => entity));
  const paths: Path[] = [];
  for (const steps of one.fetch.paths) {
    visitEntities(
      execution.schema,
      execution.data,
      steps,
      (entity, path) => {
        if (entities.has(entity)) paths.push([...path, ...rest]);
      },
      [],
    );
  }
  if (paths.length > 0) return paths.map((path) => moved(error, path));
  return [
    moved(
      error,
      one.fetch.paths[0]!.flatMap((step) => (typeof step === 'object' && 'field' in step ? [step.field] : [])),
    ),
  ];
}

function moved({ message, extensions, originalError }: GraphQLError, path: Path): GraphQLError {
  return new GraphQLError(message, { path, extensions, originalError });
}

/** Subgraphs elsewhere send errors as plain objects. */
export function asError(error: GraphQLError | GraphQLFormattedError): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { message, path, extensions } = error;
  return new GraphQLError(message, { path, extensions });
}
