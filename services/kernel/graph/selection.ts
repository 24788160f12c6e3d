import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** What a resolver is told of the field that it answers. */
interface FieldInfo {
  readonly fieldNodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Whether every field below a field, fragments spread, is one that passes. */
function eachField({ fieldNodes, fragments }: FieldInfo, passes: (name: string) => boolean): boolean {
  const within = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return passes(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      const fragment = fragments[selection.name.value];
      return fragment === undefined || within(fragment.selectionSet);
    });
  return fieldNodes.every(({ selectionSet }) => selectionSet === undefined || within(selectionSet));
}

/**
 * Whether a field was asked for with any of these fields below it, for a list whose rows nobody may want: a region's
 * page asks 50 colleges for nothing but totals. Fields behind @skip or @include count as asked for.
 */
export function asksFor(info: FieldInfo, names: readonly string[]): boolean {
  return !eachField(info, (name) => !names.includes(name));
}

/** Whether a field was asked for with no fields below it but these. */
export function asksForNothingBut(info: FieldInfo, names: readonly string[]): boolean {
  return eachField(info, (name) => names.includes(name));
}

/** The fields of a connection that need its rows. */
export const PAGE_FIELDS = ['edges', 'nodes', 'pageInfo'] as const;
