import {
  astFromValue,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A request that gives one value at one place. */
interface Request {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A place of the schema at which a client may put a value, be it deep within an input. */
export interface ArgumentPlace {
  /** E.g. `Query.kpi(years)` or `Mutation.upsertPeople(input.rows.0.externalId)`. */
  readonly name: string;
  /** The type at the place, without a NonNull around it. */
  readonly type: GraphQLInputType;
  /** An operation that the schema takes, with the value put there by way of a variable. */
  asVariable(value: unknown): Request;
  /** The same with the value written into the text. */
  asLiteral(value: unknown): Request;
}

/** Every argument of every field that a query or mutation reaches, and every field of every input in it. */
export function everyArgument(schema: GraphQLSchema): ArgumentPlace[] {
  return [...routesOf(schema)].flatMap(([typeName, route]) => {
    const type = schema.getType(typeName);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    return fields.flatMap((field) =>
      field.args.flatMap((argument) =>
        within(argument.type, []).map(([path, at]) => placeOf(schema, typeName, [...route, field], argument, path, at)),
      ),
    );
  });
}

/** The shortest way of fields from a root to each type. */
function routesOf(schema: GraphQLSchema): Map<string, Field[]> {
  const routes = new Map<string, Field[]>([
    [schema.getQueryType()!.name, []],
    [schema.getMutationType()!.name, []],
  ]);
  // A map is walked in the order of what is added to it, also while it is walked.
  for (const [name, route] of routes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const reached = getNamedType(field.type).name;
      if (!routes.has(reached)) routes.set(reached, [...route, field]);
    }
  }
  return routes;
}

type Path = readonly (string | number)[];

function within(type: GraphQLInputType, path: Path): [Path, GraphQLInputType][] {
  if (isNonNullType(type)) return within(type.ofType, path);
  if (isListType(type)) return [[path, type], ...within(type.ofType, [...path, 0])];
  if (!isInputObjectType(type)) return [[path, type]];
  return Object.values(type.getFields()).flatMap((field) => within(field.type, [...path, field.name]));
}

function placeOf(
  schema: GraphQLSchema,
  owner: string,
  route: readonly Field[],
  argument: GraphQLArgument,
  path: Path,
  type: GraphQLInputType,
): ArgumentPlace {
  const isMutation = schema.getMutationType()!.getFields()[route[0]!.name] === route[0];
  const request = (given: unknown, isLiteral: boolean): Request => {
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const pass = (of: GraphQLArgument, value: unknown) => {
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${String(of.type)}`);
      variables[name] = value;
      return `${of.name}: $${name}`;
    };
    const selected = route.reduceRight((selection, field, depth) => {
      const isLast = depth === route.length - 1;
      const args = field.args
        .filter((one) => (isLast && one === argument) || isNonNullType(one.type))
        .map((one) => {
          if (!isLast || one !== argument) return pass(one, sample(one.type));
          const value = sample(one.type, path, given);
          return isLiteral ? `${one.name}: ${print(astFromValue(value, one.type)!)}` : pass(one, value);
        });
      const asked = args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
      return `{ ${asked} ${isComposite(field) ? selection || toldOf(field) : ''} }`;
    }, '');
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    return { query: `${isMutation ? 'mutation' : 'query'} ${head} ${selected}`, variables };
  };
  return {
    name: `${owner}.${route.at(-1)!.name}(${[argument.name, ...path].join('.')})`,
    type,
    asVariable: (value) => request(value, false),
    asLiteral: (value) => request(value, true),
  };
}

/** What is asked of what stands at the end: the problems of a payload, and of anything else whether it is there. */
function toldOf(field: Field): string {
  const type = getNamedType(field.type);
  const told = isObjectType(type) ? type.getFields() : {};
  if (!told['problems']) return '{ __typename }';
  return `{ problems { code path } ${told['results'] ? 'results { problems { code path } }' : ''} }`;
}

function isComposite(field: Field): boolean {
  const type = getNamedType(field.type);
  return 'getFields' in type || 'getTypes' in type;
}

/** The id that stands wherever one is asked for: with letters, which can be capitals. */
export const SAMPLE_ID = 'abcdefab-cdef-7abc-8def-abcdefabcdef';

const SAMPLES: Readonly<Record<string, unknown>> = {
  ID: SAMPLE_ID,
  Int: 1,
  Float: 1,
  Boolean: true,
  AcademicYear: '2024/2025',
  Date: '2024-09-01',
};

/** A value of a type, with another one put at a path into it. */
function sample(type: GraphQLInputType, path?: Path, given?: unknown): unknown {
  if (path?.length === 0) return given;
  if (isNonNullType(type)) return sample(type.ofType, path, given);
  if (isListType(type)) return [sample(type.ofType, path?.slice(1), given)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? 'a';
  const wanted = Object.values(type.getFields()).filter(
    ({ name, type: of }) => name === path?.[0] || isNonNullType(of),
  );
  return Object.fromEntries(
    wanted.map(({ name, type: of }) => [name, name === path?.[0] ? sample(of, path.slice(1), given) : sample(of)]),
  );
}

/** A value that stands in a list of the type. */
export function itemOf(type: GraphQLInputType): unknown {
  return isListType(type) ? sample(type.ofType) : sample(type);
}
