import {
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  specifiedRules,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { fragmentsOf, pruned } from './pruned.js';

/** What is left unused goes by itself. */
const PRUNED: readonly unknown[] = [NoUnusedFragmentsRule, NoUnusedVariablesRule];
const RULES = specifiedRules.filter((rule) => !PRUNED.includes(rule));

/** Each try is asked of a hub. */
const MAX_TRIES = 400;

/** The smallest document that is still valid and wrong, as far as leaving things out one by one gets. */
export async function shrink(
  schema: GraphQLSchema,
  document: DocumentNode,
  isWrong: (document: DocumentNode) => Promise<boolean>,
): Promise<DocumentNode> {
  let smallest = document;
  let tries = 0;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (let n = 0, all = edits(smallest); n < all.length; n++) {
      const smaller = pruned(all[n]!());
      if (!hasNoEmptySet(smaller) || validate(schema, smaller, RULES).length > 0) continue;
      if (++tries > MAX_TRIES) return smallest;
      if (!(await isWrong(smaller))) continue;
      [smallest, isSmaller] = [smaller, true];
      all = edits(smallest);
      n -= 1;
    }
  }
  return smallest;
}

type Edit = () => DocumentNode;

/** The ways to make a document smaller by one thing, those that leave out most first. */
function edits(document: DocumentNode): Edit[] {
  const dropped: Edit[] = [];
  const unwrapped: Edit[] = [];
  const bared: Edit[] = [];
  const fragments = fragmentsOf(document);
  const leaveOut = (node: ASTNode) => () => visit(document, { enter: (one) => (one === node ? null : undefined) });
  visit(document, {
    Field(node) {
      dropped.push(leaveOut(node));
      if (node.selectionSet) unwrapped.push(() => replaced(document, node, node.selectionSet!.selections));
      const plain = { ...node, alias: undefined };
      if (node.alias) bared.push(() => visit(document, { Field: (one) => (one === node ? plain : undefined) }));
    },
    InlineFragment(node) {
      dropped.push(leaveOut(node));
      unwrapped.push(() => replaced(document, node, node.selectionSet.selections));
    },
    FragmentSpread(node) {
      dropped.push(leaveOut(node));
      unwrapped.push(() => replaced(document, node, fragments.get(node.name.value)!.selectionSet.selections));
    },
    Argument: (node) => void bared.push(leaveOut(node)),
    Directive: (node) => void bared.push(leaveOut(node)),
  });
  return [...dropped, ...unwrapped, ...bared];
}

function replaced(document: DocumentNode, node: SelectionNode, by: readonly SelectionNode[]): DocumentNode {
  return visit(document, {
    SelectionSet(set) {
      if (!set.selections.includes(node)) return undefined;
      return { ...set, selections: set.selections.flatMap((one) => (one === node ? by : [one])) };
    },
  });
}

function hasNoEmptySet(document: DocumentNode): boolean {
  let holds = true;
  visit(document, { SelectionSet: ({ selections }) => void (holds &&= selections.length > 0) });
  return holds;
}
