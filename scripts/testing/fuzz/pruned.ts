import { Kind, visit, type ASTNode, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

export const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])));

/** Leaves out fragments that nothing spreads any more, and variables that nothing uses. */
export function pruned(document: DocumentNode): DocumentNode {
  const fragments = fragmentsOf(document);
  const reached = new Set<string>();
  const reach = (node: ASTNode): void =>
    void visit(node, {
      FragmentSpread({ name }) {
        if (reached.has(name.value)) return;
        reached.add(name.value);
        reach(fragments.get(name.value)!);
      },
    });
  for (const one of document.definitions) if (one.kind === Kind.OPERATION_DEFINITION) reach(one);
  const spread = visit(document, { FragmentDefinition: ({ name }) => (reached.has(name.value) ? undefined : null) });
  const used = new Set<string>();
  visit(spread, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(spread, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
