import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_CAP, PAGE_DEFAULT } from '../connection.js';
import type { DeclaredRows, RowsFactor } from './rows.js';

/** Rows of a list of objects of which its field says nothing. */
const UNDECLARED_ROWS = 10;

/** The most that is counted, so that a product of products stays a number. */
const ENOUGH = Number.MAX_SAFE_INTEGER;

export type Variables = Readonly<Record<string, unknown>>;

/** A number that may depend on the variables. */
type Amount = (variables: Variables) => number;

/** What a field's arguments are: by name, and null for one that is left out. */
type Argument = (name: string) => (variables: Variables) => unknown;

/** What costs are reckoned from: a schema, and what its subgraphs say of their lists. */
export interface Priced {
  readonly schema: GraphQLSchema;
  readonly rows: DeclaredRows;
}

/** How many rows the lists directly below a field have, where the field's arguments decide it. */
interface Below {
  readonly names: readonly string[];
  readonly rows: Amount;
}

const ONE: Amount = () => 1;
const PAGE_LISTS = ['edges', 'nodes'];

/**
 * Compiles how many values an operation may be answered with: each object and each leaf counts as one, as often as the
 * lists around it have rows. A page has as many as it is asked for, the results of a bulk mutation are as many as its
 * rows, entities as many as their keys, and every other list as its field says. What fragments, aliases and @include
 * select is counted wherever it stands.
 */
export function compileCost(
  priced: Priced,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): Amount {
  const root = priced.schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
  const cost = new Pricing(priced, fragments).ofSelections(operation.selectionSet, root, null);
  return (variables) => cost({ ...defaults, ...variables });
}

class Pricing {
  readonly #priced: Priced;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #open = new Set<string>();

  constructor(priced: Priced, fragments: Readonly<Record<string, FragmentDefinitionNode>>) {
    this.#priced = priced;
    this.#fragments = fragments;
  }

  ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType, below: Below | null): Amount {
    let leaves = 0;
    const parts: Amount[] = [];
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.selectionSet) parts.push(this.#ofField(selection, selection.selectionSet, type, below));
        else leaves += 1;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = this.#typeNamed(selection.typeCondition?.name.value) ?? type;
        parts.push(this.ofSelections(selection.selectionSet, on, below));
      } else {
        parts.push(this.#ofSpread(selection.name.value, type, below));
      }
    }
    if (parts.length === 0) return () => leaves;
    return (variables) => parts.reduce((sum, part) => Math.min(sum + part(variables), ENOUGH), leaves);
  }

  #ofSpread(name: string, type: GraphQLNamedType, below: Below | null): Amount {
    const fragment = this.#fragments[name];
    // One that spreads itself ends here; validation refuses it.
    if (!fragment || this.#open.has(name)) return () => 0;
    this.#open.add(name);
    const cost = this.ofSelections(
      fragment.selectionSet,
      this.#typeNamed(fragment.typeCondition.name.value) ?? type,
      below,
    );
    this.#open.delete(name);
    return cost;
  }

  #ofField(node: FieldNode, selectionSet: SelectionSetNode, parent: GraphQLNamedType, below: Below | null): Amount {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    const field = fields[node.name.value];
    // What the graph tells of itself stands in no type, and validation keeps it from going round in circles.
    if (!field) return () => 0;
    const argument = argumentsOf(node);
    const isRootOfMutation = parent === this.#priced.schema.getMutationType();
    const rows = isList(field.type) ? this.#rowsOf(field, `${parent.name}.${field.name}`, argument, below) : ONE;
    const within = isList(field.type) ? null : listsBelow(field, argument, isRootOfMutation);
    const each = this.ofSelections(selectionSet, getNamedType(field.type), within);
    return (variables) => Math.min(rows(variables) * (1 + each(variables)), ENOUGH);
  }

  #rowsOf(field: GraphQLField<unknown, unknown>, coordinate: string, argument: Argument, below: Below | null): Amount {
    if (below?.names.includes(field.name)) return below.rows;
    const declared = this.#priced.rows.get(coordinate);
    if (declared) return product(declared.map((factor) => factorAmount(factor, argument)));
    if (has(field, 'first')) return pageRows(argument);
    if (has(field, 'representations')) return (variables) => lengthOf(argument('representations')(variables), 1);
    return () => UNDECLARED_ROWS;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#priced.schema.getType(name);
  }
}

/** The lists below a field whose length its arguments tell: those of a page, and the results of a bulk mutation. */
function listsBelow(
  field: GraphQLField<unknown, unknown>,
  argument: Argument,
  isRootOfMutation: boolean,
): Below | null {
  if (has(field, 'first')) return { names: PAGE_LISTS, rows: pageRows(argument) };
  if (!isRootOfMutation) return null;
  const input = argument('input');
  return { names: ['results'], rows: (variables) => longestList(input(variables)) };
}

function pageRows(argument: Argument): Amount {
  const [first, last] = [argument('first'), argument('last')];
  return (variables) => {
    const asked = [first(variables), last(variables)].filter((rows) => typeof rows === 'number');
    // Above the cap, below one, or when both ways are asked for, the list itself refuses.
    return asked.length > 0 ? Math.min(Math.max(1, ...asked), PAGE_CAP) : PAGE_DEFAULT;
  };
}

function factorAmount({ each, by, absent, holding }: RowsFactor, argument: Argument): Amount {
  if (by === undefined) return () => each;
  const read = argument(by);
  if (holding === undefined) return (variables) => each * lengthOf(read(variables), absent);
  return (variables) => {
    const given = read(variables);
    return given === holding || (Array.isArray(given) && given.includes(holding)) ? each : 1;
  };
}

function product(amounts: readonly Amount[]): Amount {
  return (variables) => amounts.reduce((rows, amount) => rows * amount(variables), 1);
}

function lengthOf(given: unknown, absent: number): number {
  if (given === null || given === undefined) return absent;
  return Array.isArray(given) ? given.length : 1;
}

function longestList(input: unknown): number {
  if (typeof input !== 'object' || input === null) return 1;
  const lengths = Object.values(input).map((value) => (Array.isArray(value) ? value.length : 1));
  return Math.max(1, ...lengths);
}

/** Reads the arguments of a field: literals once, what stands in variables with each request. */
function argumentsOf({ arguments: args = [] }: FieldNode): Argument {
  return (name) => {
    const value = args.find((one) => one.name.value === name)?.value;
    if (!value) return () => null;
    if (value.kind === Kind.VARIABLE) return (variables) => variables[value.name.value];
    if (value.kind === Kind.LIST || value.kind === Kind.OBJECT) {
      return (variables) => valueFromASTUntyped(value, variables);
    }
    const literal: unknown = valueFromASTUntyped(value);
    return () => literal;
  };
}

const has = (field: GraphQLField<unknown, unknown>, argument: string): boolean =>
  field.args.some(({ name }) => name === argument);

/** Lists of leaves stand in one row, and count as one value of it. */
function isList(type: GraphQLOutputType): boolean {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable) && !isLeafType(getNamedType(nullable));
}
