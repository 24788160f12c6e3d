import DataLoader from 'dataloader';
import {
  buildASTSchema,
  execute,
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
  specifiedScalarTypes,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { composeSupergraph, publicSchema } from '#gateway/supergraph.js';
import { translateDatabaseError } from '#kernel/graph/database-errors.js';
import { ReadPath } from '#kernel/database/read-path.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { Loaders, type HubContext } from '#kernel/graph/context.js';
import { incompleteAnswer, presentErrors } from '#kernel/graph/errors.js';
import type { RequestContext, Subgraph } from '#kernel/graph/subgraph.contract.js';
import { createLog } from '#kernel/log/log.js';
import { SUBGRAPHS } from '../../subgraphs.js';

/**
 * The same hub as one schema without federation: what a query must be answered with. Its resolvers are those of the
 * subgraphs; where a field is another subgraph's, that one's row is found first by the key, as federation promises.
 * graphql-js executes it, so neither a plan nor compiled code has a part in its answers.
 */
export interface Undivided {
  readonly schema: GraphQLSchema;
  answer(
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    caller: RequestContext,
  ): Promise<ExecutionResult>;
  close(): Promise<void>;
}

/** An object that a subgraph's resolver gave, whose it is, and whether null may stand in its place. */
interface Held {
  readonly of: string;
  readonly value: object;
  readonly optional: boolean;
}

/** Who may not be seen is null where null may stand, and nobody is told: an error with no place among those told. */
class Unseen extends GraphQLError {}

/** One operation: a context for each subgraph, as each has one of its own, and the rows that were found by their keys. */
class Asking {
  readonly #contexts = new Map<string, HubContext>();
  readonly #rows = new Map<string, DataLoader<string, object | null>>();

  constructor(readonly context: (subgraph: string) => HubContext) {}

  in(subgraph: string): HubContext {
    const known = this.#contexts.get(subgraph) ?? this.context(subgraph);
    this.#contexts.set(subgraph, known);
    return known;
  }

  row(subgraph: string, type: string, id: string): Promise<object | null> {
    const name = `${subgraph} ${type}`;
    const loader =
      this.#rows.get(name) ??
      new DataLoader((ids: readonly string[]) => findRows(this.in(subgraph), subgraph, type, ids));
    this.#rows.set(name, loader);
    return loader.load(id);
  }
}

async function findRows(
  context: HubContext,
  subgraph: string,
  __typename: string,
  ids: readonly string[],
): Promise<readonly (object | null)[]> {
  const definition = SUBGRAPHS.find(({ name }) => name === subgraph)!;
  return definition.references[__typename]!(
    ids.map((id) => ({ __typename, id })),
    context,
  );
}

/** The one schema over the very database and resolvers of a hub. */
export function undivided(subgraphs: readonly Subgraph[], ownerUrl: string): Undivided {
  const schemas = new Map(subgraphs.map(({ name, schema }) => [name, schema]));
  const subgraphSchemas = subgraphs.map((subgraph) => subgraph.schema);
  const schema = buildASTSchema(parse(publicSchema(composeSupergraph(subgraphs))));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type)) takeScalar(type, subgraphSchemas);
    if (isEnumType(type)) takeEnum(type, subgraphSchemas);
    if (!isObjectType(type)) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) {
      const owners = [...schemas.keys()].filter((name) => fieldIn(schemas.get(name)!, type.name, field.name));
      field.resolve = isRoot ? rootResolver(schemas, owners[0]!, type.name) : resolver(schemas, owners, type.name);
    }
  }
  const log = createLog({ level: 'silent', name: 'undivided' });
  const reads = new Map(
    subgraphs.map(({ name }) => [name, new ReadPath({ url: serviceUrl(ownerUrl, name), poolSize: 4 })]),
  );
  return {
    schema,
    async answer(document, variableValues, { session, language }) {
      const contextValue = new Asking((name) => {
        const reader = reads.get(name)!.as(session);
        const read: HubContext['read'] = {
          rows: (sql, params) =>
            reader.rows<never>(sql, params).catch((error: unknown) => {
              throw translateDatabaseError(error, name, { mutation: false });
            }),
        };
        return { session, language, read, loaders: new Loaders() };
      });
      const { data, errors: all } = await execute({ schema, document, variableValues, contextValue });
      const errors = all?.filter(({ originalError }) => !(originalError instanceof Unseen));
      return errors?.length ? { data, errors: presentErrors(errors, { language, log }) } : { data };
    },
    async close() {
      await Promise.all([...reads.values()].map((read) => read.close()));
    },
  };
}

/** Scalars read and write values as those of the subgraphs do. */
function takeScalar(type: GraphQLScalarType, schemas: readonly GraphQLSchema[]): void {
  if (specifiedScalarTypes.some(({ name }) => name === type.name)) return;
  const theirs = schemas.map((schema) => schema.getType(type.name)).find((found) => isScalarType(found));
  if (!theirs) return;
  Object.assign(type, {
    serialize: theirs.serialize.bind(theirs),
    parseValue: theirs.parseValue.bind(theirs),
    parseLiteral: theirs.parseLiteral.bind(theirs),
  });
}

/** Names stand for what they stand for in the subgraphs, of which each may know but some of them. */
function takeEnum(type: GraphQLEnumType, schemas: readonly GraphQLSchema[]): void {
  const theirs = schemas.map((schema) => schema.getType(type.name)).filter((found) => isEnumType(found));
  for (const value of type.getValues()) {
    value.value = theirs.map((one) => one.getValue(value.name)).find((known) => known)?.value as unknown;
  }
}

type Schemas = ReadonlyMap<string, GraphQLSchema>;
type Resolver<Source> = GraphQLFieldResolver<Source, Asking>;

function fieldIn(schema: GraphQLSchema, type: string, name: string): GraphQLField<unknown, HubContext> | undefined {
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields()[name] : undefined;
}

function rootResolver(schemas: Schemas, owner: string, type: string): Resolver<unknown> {
  return async (_, args, asking, info) => {
    const field = fieldIn(schemas.get(owner)!, type, info.fieldName)!;
    return held(owner, field, await field.resolve!({}, args, asking.in(owner), info));
  };
}

function resolver(schemas: Schemas, owners: readonly string[], type: string): Resolver<Held> {
  return async (source, args, asking, info) => {
    const owner = owners.includes(source.of) ? source.of : owners[0]!;
    const field = fieldIn(schemas.get(owner)!, type, info.fieldName)!;
    const context = asking.in(owner);
    let { value } = source;
    if (owner !== source.of) {
      const key = fieldIn(schemas.get(source.of)!, type, 'id')!;
      const id = await valueOf(key, value, {}, asking.in(source.of), info);
      const row = await asking.row(owner, type, String(id));
      if (row === null) {
        if (!isNonNullType(field.type)) return null;
        throw source.optional ? new Unseen(type) : incompleteAnswer(`${type}.${info.fieldName}`);
      }
      value = row;
    }
    return held(owner, field, await valueOf(field, value, args, context, info));
  };
}

/** What graphql-js takes for a field's value where there is no resolver: the property of its name, called if it can be. */
function valueOf(
  field: GraphQLField<unknown, HubContext>,
  value: object,
  args: Record<string, unknown>,
  context: HubContext,
  info: Parameters<Resolver<unknown>>[3],
): unknown {
  if (field.resolve) return field.resolve(value, args, context, info);
  const property = (value as Record<string, unknown>)[field.name];
  return typeof property === 'function' ? (property.call(value, args, context, info) as unknown) : property;
}

function held(of: string, field: GraphQLField<unknown, HubContext>, value: unknown): unknown {
  return isCompositeType(getNamedType(field.type)) ? marked(of, field.type, value) : value;
}

function marked(of: string, type: GraphQLOutputType, value: unknown): unknown {
  if (value === null || value === undefined || value instanceof Error) return value;
  if (value instanceof Promise) return value.then((settled) => marked(of, type, settled));
  const declared = getNullableType(type);
  if (Array.isArray(value) && isListType(declared)) return value.map((item) => marked(of, declared.ofType, item));
  return { of, value, optional: !isNonNullType(type) } satisfies Held;
}
