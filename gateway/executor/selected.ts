import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { KeyNumbers } from './answer-keys.js';
import { satisfies } from './entities.js';
import { keyOf, type Keys } from './keys.js';

/** What an operation selects once its conditions are settled. */
export interface Selected {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The values of the variables of @skip and @include. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Under which keys subgraphs are asked for what the caller has keys of their own for. */
  readonly keys: Keys;
  /** Numbers of the caller's own. */
  readonly numbers: KeyNumbers;
}

/** A field of an object: all the places at which an operation selects it under one key. */
export type SelectedField = readonly [FieldNode, ...FieldNode[]];

/** The fields of an object by their keys in the answer (GraphQL specification, 6.3.2, collecting fields). */
export function collectFields(
  selected: Selected,
  type: GraphQLNamedType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, SelectedField> {
  const fields = new Map<string, SelectedField>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selected, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = keyOf(selection);
        const known = fields.get(key);
        fields.set(key, known ? [...known, selection] : [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD && spread.has(selection.name.value)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) spread.add(selection.name.value);
      const { condition, selectionSet } = fragmentOf(selected, selection);
      if (condition === undefined || satisfies(selected.schema, type.name, condition)) collect(selectionSet);
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

/** What is selected below a field. */
export const below = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** Whether what is selected of an interface depends on what an object is: on its name, or on a fragment that not all fit. */
export function dependsOnType(
  selected: Selected,
  type: GraphQLInterfaceType,
  selectionSets: readonly SelectionSetNode[],
): boolean {
  return selectionSets.some(({ selections }) =>
    selections.some((selection) => {
      if (!isIncluded(selected, selection)) return false;
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
      const { condition, selectionSet } = fragmentOf(selected, selection);
      if (condition !== undefined && !satisfies(selected.schema, type.name, condition)) return true;
      return dependsOnType(selected, type, [selectionSet]);
    }),
  );
}

/** A fragment of either kind: the type that it is about, if it names one, and what it selects. */
function fragmentOf(
  { fragments }: Selected,
  selection: Exclude<SelectionNode, FieldNode>,
): { condition: string | undefined; selectionSet: SelectionSetNode } {
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
  return { condition: fragment.typeCondition?.name.value, selectionSet: fragment.selectionSet };
}

/** @throws GraphQLError when a condition's variable is null */
function isIncluded({ settings }: Selected, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, settings)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, settings)?.['if'] !== false
  );
}
