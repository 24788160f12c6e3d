import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { compileCost, type Variables } from '../cost/document-cost.js';
import type { Session } from '../../session/session.js';
import { costExceeded } from '../cost/cost-limit.js';
import type { DeclaredRows } from '../cost/rows.js';
import { noOperation, noSubscriptions, unknownOperation } from '../errors.js';
import { HubError } from '../../errors/hub-error.js';
import { assertLiterals, assertVariables } from './input-bounds.js';
import { limitOf, type LimitByCaller } from '../cost/limit-by-caller.js';

interface GuardedRequest {
  readonly schema: GraphQLSchema;
  /** A document that fits the schema. */
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
  readonly session: Session;
}

/**
 * Looks at a request before anything of it runs.
 * @throws HubError that answers 400
 */
export type Guard = (request: GuardedRequest) => void;

/** What is known of an operation after it has been looked at once. */
interface Known {
  readonly cost: (variables: Variables) => number;
  /** Variables with keys of entities: those are as many as the rows of the answer that they belong to. */
  readonly unbounded: ReadonlySet<string>;
}

/**
 * Looks at a request before anything of it runs: whether there is an operation to run, whether its arguments are within
 * bounds, and what it may cost. An operation is looked at once, by its document object; its variables each time.
 * @throws HubError that answers 400
 */
export function requestGuard(rows: DeclaredRows, limits: LimitByCaller): Guard {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return ({ schema, document, operationName, variables, session }) => {
    const operation = chosenOperation(document, operationName);
    let one = known.get(operation);
    if (!one) {
      assertLiterals(document);
      const fragments = fragmentsOf(document);
      one = { cost: compileCost({ schema, rows }, operation, fragments), unbounded: keysOfEntities(operation) };
      known.set(operation, one);
    }
    const given = variables ?? {};
    assertVariables(given, one.unbounded);
    const cost = one.cost(given);
    const limit = limitOf(session, limits);
    if (cost > limit) throw costExceeded(cost, limit, session.actor === null);
  };
}

/** Whether a guard refuses nothing, for whoever leaves it to others to say why it does. */
export function letsThrough(guard: Guard, request: GuardedRequest): boolean {
  try {
    guard(request);
    return true;
  } catch (error) {
    if (error instanceof HubError) return false;
    throw error;
  }
}

/**
 * The operation of a document that a request asks to run.
 * @throws HubError that answers 400 when it asks for none, for one of several without saying which, or for what the
 *   graph has not
 */
export function chosenOperation(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) throw noOperation();
  const [first, ...others] = name != null ? operations.filter((one) => one.name?.value === name) : operations;
  if (!first || others.length > 0) throw unknownOperation(name);
  if (first.operation === OperationTypeNode.SUBSCRIPTION) throw noSubscriptions();
  return first;
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((one) => [one.name.value, one]));
}

function keysOfEntities({ variableDefinitions = [] }: OperationDefinitionNode): Set<string> {
  const keys = variableDefinitions.filter(({ type }) => namedType(type) === '_Any');
  return new Set(keys.map(({ variable }) => variable.name.value));
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
