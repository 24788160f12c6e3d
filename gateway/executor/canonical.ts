import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  OperationTypeNode,
  print,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { below, collectFields, dependsOnType, type Selected, type SelectedField } from './selected.js';

/**
 * The text of an operation as the planner gets it: conditions settled, fragments spread, fields merged, under keys of
 * our own. What a caller may write in twenty ways is planned in one, and what the planner (0.0.38) and compiled code do
 * wrong with conditions, aliases and fragments within fragments never reaches them. Null where no subgraph is asked.
 */
export function canonicalText(selected: Selected, operation: OperationDefinitionNode): string | null {
  const root = selected.schema.getRootType(operation.operation)!;
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const fields = fieldTexts(selected, root, [operation.selectionSet], isMutation);
  if (fields.length === 0) return null;
  const variables = (operation.variableDefinitions ?? []).map((definition) => print(definition)).join(', ');
  const head = `${operation.operation} ${operation.name?.value ?? ''}${variables && `(${variables})`}`;
  return `${head} { ${fields.join(' ')} }`;
}

function selectionText(selected: Selected, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): string {
  const texts = isAbstractType(type) ? abstractTexts(selected, type, sets) : fieldTexts(selected, type, sets);
  return `{ ${texts.length > 0 ? texts.join(' ') : '__typename'} }`;
}

/** Of an interface or a union: its own fields where nothing depends on what an object is, else those of each type. */
function abstractTexts(
  selected: Selected,
  type: Exclude<GraphQLCompositeType, GraphQLObjectType>,
  sets: readonly SelectionSetNode[],
): string[] {
  const { schema } = selected;
  if (isInterfaceType(type) && !dependsOnType(selected, type, sets)) return fieldTexts(selected, type, sets);
  const byType = schema.getPossibleTypes(type).flatMap((object) => {
    const texts = fieldTexts(selected, object, sets);
    return texts.length > 0 ? [`... on ${object.name} { ${texts.join(' ')} }`] : [];
  });
  return ['__typename', ...byType];
}

function fieldTexts(
  selected: Selected,
  type: GraphQLObjectType | GraphQLInterfaceType,
  sets: readonly SelectionSetNode[],
  isMutation = false,
): string[] {
  const texts: string[] = [];
  for (const nodes of collectFields(selected, type, sets).values()) {
    // What an object is the projection knows, and the schema answers for itself.
    if (!nodes[0].name.value.startsWith('__')) texts.push(fieldText(selected, type, nodes, isMutation));
  }
  return texts;
}

function fieldText(
  selected: Selected,
  of: GraphQLObjectType | GraphQLInterfaceType,
  nodes: SelectedField,
  isMutation: boolean,
): string {
  const [node] = nodes;
  const name = node.name.value;
  const { type } = of.getFields()[name]!;
  const key = selected.keys.of(node, type, isMutation);
  const args = (node.arguments ?? []).map((argument) => print(argument)).join(', ');
  const named = getNamedType(type);
  const selection = isCompositeType(named) ? ` ${selectionText(selected, named, below(nodes))}` : '';
  return `${key === name ? '' : `${key}: `}${name}${args && `(${args})`}${selection}`;
}
