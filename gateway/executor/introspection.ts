import {
  execute,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type ExecutionResult,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, type Selected } from './selected.js';

const META_FIELDS: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

/** A field by which the schema describes itself, at the root of a query. */
export const metaField = (name: string): GraphQLField<unknown, unknown> | undefined => META_FIELDS.get(name);

/** Answers what an operation asks the schema about itself. */
export type Introspection = (variables: Readonly<Record<string, unknown>>) => ExecutionResult;

/** Compiles what is asked of the schema, under the keys of the plan; null where nothing is. */
export function compileIntrospection(selected: Selected, operation: OperationDefinitionNode): Introspection | null {
  const { schema, fragments, keys } = selected;
  const root = schema.getRootType(operation.operation)!;
  const fields = [...collectFields(selected, root, [operation.selectionSet]).values()].flatMap((nodes) => {
    const meta = metaField(nodes[0].name.value);
    if (!meta) return [];
    const alias = { kind: Kind.NAME, value: keys.of(nodes[0], meta.type) } as const;
    return nodes.map((node): FieldNode => ({ ...node, alias, directives: [] }));
  });
  if (fields.length === 0) return null;
  const asked = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } } as const;
  const document = { kind: Kind.DOCUMENT, definitions: [asked, ...fragments.values()] } as const;
  // Nothing that describes a schema waits for anything.
  return (variableValues) => execute({ schema, document, variableValues }) as ExecutionResult;
}
