import {
  GraphQLBoolean,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromAST,
  visit,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** An operation as the simplest of clients would send it, and the way back to the keys of the one that it stands for. */
export interface Plain {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  mappedBack(answer: FormattedExecutionResult): FormattedExecutionResult;
}

/** Fields of an object in the plain form, by their keys there; what is no object has none below. */
type Fields = ReadonlyMap<string, { readonly key: string; readonly below: Fields | null }>;

type Variables = Readonly<Record<string, unknown>>;

/**
 * Writes an operation in plain form: conditions settled, fragments put where they are spread, fields of one key merged,
 * each under its own name or, where that is taken, under k1, k2 and so on. It shares no code with the gateway, which
 * has a canonical form of its own, so that both would have to err alike.
 */
export function plainForm(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Plain {
  return new Writer(schema, document, variables).plain();
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  #count = 0;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode, variables: Variables) {
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.#schema = schema;
    this.#operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]));
    this.#variables = variables;
  }

  plain(): Plain {
    const { operation, selectionSet, variableDefinitions = [] } = this.#operation;
    const root = this.#schema.getRootType(operation)!;
    const { text, fields } = this.#selection(root, [selectionSet]);
    const used = new Set<string>();
    visit(parse(text), { Variable: ({ name }) => void used.add(name.value) });
    const declared = variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
    const head = declared.length > 0 ? ` (${declared.map((one) => print(one)).join(', ')})` : '';
    return {
      text: `${operation === OperationTypeNode.QUERY ? 'query' : 'mutation'}${head} ${text}`,
      variables: Object.fromEntries(Object.entries(this.#variables).filter(([name]) => used.has(name))),
      mappedBack: ({ data, errors, ...rest }) => ({
        ...rest,
        ...(data === undefined ? {} : { data: back(data, fields) as Record<string, unknown> | null }),
        ...(errors ? { errors: errors.map((error) => ({ ...error, path: pathBack(error.path, fields) })) } : {}),
      }),
    };
  }

  #selection(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): { text: string; fields: Fields } {
    const groups = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const set of sets) this.#collect(type, set, groups, visited);
    const fields = new Map<string, { key: string; below: Fields | null }>();
    const names = new Set([...groups.values()].map(([node]) => node!.name.value));
    const texts = [...groups].map(([key, nodes]) => {
      const [node] = nodes as [FieldNode];
      const name = node.name.value;
      let plain = name;
      while (fields.has(plain) || (plain !== name && names.has(plain))) plain = `k${++this.#count}`;
      const args = (node.arguments ?? []).map((argument) => print(argument)).join(', ');
      const of = getNamedType(this.#typeOf(type, name));
      const below = isCompositeType(of) ? this.#selection(objectType(of), setsOf(nodes)) : null;
      fields.set(plain, { key, below: below && below.fields });
      return `${plain === name ? '' : `${plain}: `}${name}${args && `(${args})`} ${below?.text ?? ''}`;
    });
    // An object of which nothing is wanted is asked for its type, which the way back leaves out.
    return { text: `{ ${texts.length > 0 ? texts.join(' ') : 'k0: __typename'} }`, fields };
  }

  #typeOf(type: GraphQLObjectType, name: string) {
    if (name === '__schema') return SchemaMetaFieldDef.type;
    if (name === '__type') return TypeMetaFieldDef.type;
    return name === '__typename' ? this.#schema.getType('String')! : type.getFields()[name]!.type;
  }

  /** CollectFields() of the specification, 6.3.2, where every type is an object. */
  #collect(type: GraphQLObjectType, set: SelectionSetNode, groups: Map<string, FieldNode[]>, visited: Set<string>) {
    for (const selection of set.selections) {
      if (this.#condition(selection.directives, 'skip') === true) continue;
      if (this.#condition(selection.directives, 'include') === false) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        groups.set(key, [...(groups.get(key) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value ?? type.name;
        if (on === type.name) this.#collect(type, selection.selectionSet, groups, visited);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = this.#fragments.get(selection.name.value)!;
        if (fragment.typeCondition.name.value === type.name) {
          this.#collect(type, fragment.selectionSet, groups, visited);
        }
      }
    }
  }

  #condition(directives: readonly (DirectiveNode | ConstDirectiveNode)[] = [], name: string): boolean | undefined {
    const value = directives.find((one) => one.name.value === name)?.arguments?.[0]?.value;
    if (value === undefined) return undefined;
    if (value.kind !== Kind.VARIABLE) return valueFromAST(value, GraphQLBoolean) as boolean;
    const variable = value.name.value;
    if (Object.hasOwn(this.#variables, variable)) return this.#variables[variable] as boolean;
    const declared = this.#operation.variableDefinitions?.find((one) => one.variable.name.value === variable);
    return valueFromAST(declared!.defaultValue, GraphQLBoolean) as boolean;
  }
}

const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] => nodes.flatMap((node) => node.selectionSet ?? []);

function objectType(type: GraphQLCompositeType): GraphQLObjectType {
  if (isObjectType(type)) return type;
  throw new Error(`the plain form knows objects alone, and ${type.name} is none`);
}

function back(value: unknown, fields: Fields): unknown {
  if (Array.isArray(value)) return value.map((item) => back(item, fields));
  if (value === null || typeof value !== 'object') return value;
  const given = value as Record<string, unknown>;
  const object = Object.create(null) as Record<string, unknown>;
  for (const [plain, { key, below }] of fields) {
    if (Object.hasOwn(given, plain)) object[key] = below ? back(given[plain], below) : given[plain];
    else object[key] = undefined;
  }
  return object;
}

function pathBack(path: readonly (string | number)[] | undefined, fields: Fields) {
  let at: Fields | null | undefined = fields;
  return path?.map((step) => {
    if (typeof step === 'number') return step;
    const field: { key: string; below: Fields | null } | undefined = at?.get(step);
    at = field?.below;
    return field?.key ?? step;
  });
}
