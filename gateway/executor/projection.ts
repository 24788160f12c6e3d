import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { satisfies } from './entities.js';
import { isData, type Data } from './merge.js';

/**
 * Where a value that may not be null is null after all: whatever holds it becomes null instead (GraphQL specification,
 * 6.4.4, handling execution errors). The subgraph that failed has said why.
 */
const BUBBLING = Symbol('null where none may be');

/** Makes a part of the answer of what the subgraphs said. */
type Shape = (value: unknown) => unknown;

/** What an operation selects, with its variables of @skip and @include settled. */
export interface Selected {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Compiles what makes the answer: exactly the fields that were asked for, in their order, of the data that the
 * subgraphs gave, which holds keys and type names besides.
 */
export function compileProjection(
  selected: Selected,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): (data: Data) => Data | null {
  const shape = objectShape(selected, type, [selectionSet]);
  return (data) => {
    const answer = shape(data);
    return answer === BUBBLING ? null : (answer as Data);
  };
}

function shapeOf(selected: Selected, type: GraphQLOutputType, below: readonly SelectionSetNode[]): Shape {
  if (isNonNullType(type)) {
    const shape = shapeOf(selected, type.ofType, below);
    return (value) => {
      const shaped = shape(value);
      return shaped === null ? BUBBLING : shaped;
    };
  }
  const shape = isListType(type) ? listShape(selected, type.ofType, below) : namedShape(selected, type, below);
  return (value) => {
    if (value === null || value === undefined) return null;
    const shaped = shape(value);
    return shaped === BUBBLING ? null : shaped;
  };
}

function listShape(selected: Selected, of: GraphQLOutputType, below: readonly SelectionSetNode[]): Shape {
  const named = getNamedType(of);
  // Subgraphs have checked their own leaves.
  if (isLeafType(named) && !isEnumType(named)) return (value) => value;
  const shape = shapeOf(selected, of, below);
  return (value) => {
    if (!Array.isArray(value)) return null;
    const rows = new Array<unknown>(value.length);
    for (let i = 0; i < value.length; i++) {
      const row = shape(value[i]);
      if (row === BUBBLING) return BUBBLING;
      rows[i] = row;
    }
    return rows;
  };
}

function namedShape(selected: Selected, type: GraphQLOutputType, below: readonly SelectionSetNode[]): Shape {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => (values.has(value) ? value : null);
  }
  if (isObjectType(type)) return objectShape(selected, type, below);
  if (!isCompositeType(type)) return (value) => value;
  const shapes = new Map<unknown, Shape>();
  return (value) => {
    const name = (value as Data)['__typename'] as string | undefined;
    let shape = shapes.get(name);
    if (!shape) {
      // Where nothing depends on what an object is, the plan doesn't ask: its fields are those of the interface.
      const concrete = name === undefined ? type : selected.schema.getType(name);
      const known = isObjectType(concrete) || isInterfaceType(concrete);
      shape = known ? objectShape(selected, concrete, below) : () => null;
      shapes.set(name, shape);
    }
    return shape(value);
  };
}

function objectShape(
  selected: Selected,
  type: GraphQLObjectType | GraphQLInterfaceType,
  below: readonly SelectionSetNode[],
): Shape {
  const keys: string[] = [];
  const shapes: Shape[] = [];
  for (const [key, { name, below: within }] of collectFields(selected, type, below)) {
    keys.push(key);
    const field = type.getFields()[name];
    shapes.push(field ? shapeOf(selected, field.type, within) : (given) => given ?? type.name);
  }
  return (value) => {
    if (!isData(value)) return null;
    const object: Data = {};
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const shaped = shapes[i]!(value[key]);
      if (shaped === BUBBLING) return BUBBLING;
      object[key] = shaped;
    }
    return object;
  };
}

interface CollectedField {
  readonly name: string;
  readonly below: SelectionSetNode[];
}

/** The fields of an object by their keys in the answer (GraphQL specification, 6.3.2, collecting fields). */
function collectFields(
  selected: Selected,
  type: GraphQLObjectType | GraphQLInterfaceType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, CollectedField> {
  const fields = new Map<string, CollectedField>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selected, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const field = fields.get(key) ?? { name: selection.name.value, below: [] };
        if (selection.selectionSet) field.below.push(selection.selectionSet);
        fields.set(key, field);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD && spread.has(selection.name.value)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) spread.add(selection.name.value);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? selected.fragments[selection.name.value]! : selection;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || satisfies(selected.schema, type.name, condition)) collect(fragment.selectionSet);
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

function isIncluded({ variables }: Selected, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
  );
}
