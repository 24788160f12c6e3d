import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Class = new (...args: never[]) => object;

/** What type-graphql keeps of the parameter of a resolver, and this file relies on. Covered by the test beside. */
interface ParameterMetadata {
  readonly kind: string;
  readonly index: number;
  /** Of one argument: how it is called. */
  readonly name?: string;
  /** Of root and context: the one property that is wanted of it. */
  readonly propertyName?: string;
  readonly getType?: () => unknown;
}

interface FieldMetadata {
  readonly schemaName: string;
  readonly methodName: string;
  readonly target: Class;
  readonly params: readonly ParameterMetadata[];
  readonly middlewares: readonly unknown[];
  readonly roles?: readonly unknown[] | undefined;
  readonly getObjectType: () => unknown;
}

interface ClassMetadata {
  readonly target: unknown;
  readonly name: string;
  readonly fields?: readonly { readonly name: string; readonly getType: () => unknown }[];
}

interface Storage {
  readonly fieldResolvers: readonly FieldMetadata[];
  readonly objectTypes: readonly ClassMetadata[];
  readonly argumentTypes: readonly ClassMetadata[];
  readonly inputTypes: readonly ClassMetadata[];
}

type Given = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, unknown, Given>;
type Parameter = (...asked: Parameters<Resolve>) => unknown;

/**
 * Has fields of objects call the methods that answer them. For each call type-graphql sorts the parameters anew, waits
 * for a validation that is switched off, and makes six promises of one: with a list of 50 colleges of which four fields
 * are asked, that is a tenth of all that the process does. What this file doesn't know is left as it was: middleware,
 * roles, parameters of a class, and root fields, of which there is one a request.
 */
export function resolveDirectly(schema: GraphQLSchema, resolvers: readonly Class[]): void {
  const storage = (globalThis as unknown as { TypeGraphQLMetadataStorage: Storage }).TypeGraphQLMetadataStorage;
  const names = new Map(storage.objectTypes.map(({ target, name }) => [target, name]));
  for (const metadata of storage.fieldResolvers) {
    if (!resolvers.includes(metadata.target)) continue;
    const type = schema.getType(names.get(metadata.getObjectType()) ?? '');
    const field = isObjectType(type) ? type.getFields()[metadata.schemaName] : undefined;
    const resolve = directly(storage, metadata);
    if (field && resolve) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
}

function directly(storage: Storage, { target, methodName, params, middlewares, roles }: FieldMetadata): Resolve | null {
  if (middlewares.length > 0 || roles) return null;
  const ordered = params.toSorted((a, b) => a.index - b.index).map((one) => parameter(storage, one));
  if (!ordered.every((one) => one !== null)) return null;
  const instance = new target() as Record<string, (...given: unknown[]) => unknown>;
  const method = instance[methodName]!.bind(instance);
  return (...asked) => method(...ordered.map((one) => one(...asked)));
}

function parameter(storage: Storage, { kind, name, propertyName, getType }: ParameterMetadata): Parameter | null {
  if (propertyName !== undefined) return null;
  if (kind === 'root') return getType ? null : (root) => root;
  if (kind === 'context') return (_root, _args, context) => context;
  if (kind === 'info') return (_root, _args, _context, info) => info;
  const type = getType?.();
  const isClass = (one: unknown) => storage.inputTypes.some(({ target }) => target === one);
  if (kind === 'arg') return name === undefined || isClass(type) ? null : (_root, args) => args[name];
  if (kind !== 'args') return null;
  const names = namesOf(storage, type, isClass);
  return names && ((_root, args) => picked(args, names));
}

/** The arguments of a class that has nothing but these; null of any other. */
function namesOf({ argumentTypes }: Storage, type: unknown, isClass: (one: unknown) => boolean): string[] | null {
  const names: string[] = [];
  for (let one = type as Class; one.prototype !== undefined; one = Object.getPrototypeOf(one) as Class) {
    if (Object.getOwnPropertyNames(one.prototype).length > 1) return null;
    const fields = argumentTypes.find(({ target }) => target === one)?.fields ?? [];
    if (fields.some(({ getType }) => isClass(getType()))) return null;
    names.push(...fields.map(({ name }) => name));
  }
  const hasDefaults = Object.values(new (type as Class)()).some((value) => value !== undefined);
  return hasDefaults ? null : names;
}

function picked(args: Given, names: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of names) if (args[name] !== undefined) found[name] = args[name];
  return found;
}
