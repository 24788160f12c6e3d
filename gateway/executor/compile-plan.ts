import type {
  BatchFetchNode,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compilePath, compileRequires, type Representer, type Step } from './entities.js';
import { UnknownPlan } from './unknown-plan.js';

/** One operation for one subgraph. The document is one object for as long as the plan lives: subgraphs compile it. */
interface Operation {
  readonly subgraph: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly isMutation: boolean;
  readonly variables: readonly string[];
}

/** Entities that a fetch asks about: where they stand, how they are named, and where the answer has them. */
export interface EntityFetch {
  readonly paths: readonly (readonly Step[])[];
  readonly represent: Representer;
  readonly variable: string;
  readonly key: string;
}

export type PlanStep =
  | { readonly kind: 'SEQUENCE' | 'PARALLEL'; readonly steps: readonly PlanStep[] }
  | { readonly kind: 'ROOT_FETCH'; readonly operation: Operation }
  | { readonly kind: 'ENTITY_FETCH'; readonly operation: Operation; readonly entities: readonly EntityFetch[] };

/**
 * Compiles a plan of the query planner once, so that a request walks it without looking at text.
 * @throws UnknownPlan when it has what this executor doesn't do: rewrites, conditions, deferred parts
 */
export function compilePlan(schema: GraphQLSchema, node: PlanNode): PlanStep {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const steps = node.nodes.map((child) => compilePlan(schema, child));
      return { kind: node.kind === 'Sequence' ? 'SEQUENCE' : 'PARALLEL', steps };
    }
    case 'Fetch':
      return { kind: 'ROOT_FETCH', operation: operationOf(node) };
    case 'BatchFetch': {
      const entities = node.entityBatch.aliases.map((alias) => {
        refuseRewrites(alias);
        const { paths, requires, representationsVariableName: variable, alias: key } = alias;
        return entityFetch(schema, paths, requires, variable, key);
      });
      return { kind: 'ENTITY_FETCH', operation: operationOf(node), entities };
    }
    case 'Flatten': {
      const fetch = node.node;
      if (fetch.kind !== 'Fetch' || !fetch.requires) throw new UnknownPlan();
      const entities = [entityFetch(schema, [node.path], fetch.requires, 'representations', '_entities')];
      return { kind: 'ENTITY_FETCH', operation: operationOf(fetch), entities };
    }
    default:
      throw new UnknownPlan();
  }
}

function entityFetch(
  schema: GraphQLSchema,
  paths: readonly FlattenNodePathSegment[][],
  requires: readonly RequiresSelection[],
  variable: string,
  key: string,
): EntityFetch {
  return { paths: paths.map(compilePath), represent: compileRequires(schema, requires), variable, key };
}

function operationOf(node: FetchNode | BatchFetchNode): Operation {
  if ('inputRewrites' in node || 'outputRewrites' in node) refuseRewrites(node);
  return {
    subgraph: node.serviceName,
    document: parse(node.operation, { noLocation: true }),
    operationName: node.operationName,
    isMutation: node.operationKind === 'mutation',
    variables: node.variableUsages ?? [],
  };
}

function refuseRewrites({
  inputRewrites,
  outputRewrites,
}: {
  readonly inputRewrites?: readonly unknown[];
  readonly outputRewrites?: readonly unknown[];
}): void {
  if (inputRewrites?.length || outputRewrites?.length) throw new UnknownPlan();
}
