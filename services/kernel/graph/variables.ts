import {
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type TypeNode,
  type OperationDefinitionNode,
} from 'graphql';

/** What the resolvers get, or what is wrong with it. */
export type ReadVariables =
  | { readonly coerced: Record<string, unknown>; readonly errors?: undefined }
  | { readonly coerced?: undefined; readonly errors: readonly GraphQLError[] };

/** Reads a value that came with a request as the value of an input type. */
type Read = (value: unknown) => unknown;

/** Thrown where a value is not of its type. */
class Misfit extends Error {}

/**
 * Reads an operation's variables as `getVariableValues` of graphql-js does, by code made once for the operation's types:
 * that one looks up again for each value of a thousand rows what its type is and where it stands. Whatever doesn't fit
 * is read by graphql-js itself, whose errors say what and where.
 */
export function variablesReader(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (inputs: Readonly<Record<string, unknown>>) => ReadVariables {
  const readers = new Readers();
  const variables = variableDefinitions.map(({ variable, type: node, defaultValue }) => {
    const type = inputType(schema, node);
    const absent = defaultValue && type ? () => valueFromAST(defaultValue, type) : null;
    return { name: variable.name.value, read: type && readers.of(type), absent, required: isNonNullType(type) };
  });
  return (inputs) => {
    try {
      const coerced = Object.create(null) as Record<string, unknown>;
      for (const { name, read, absent, required } of variables) {
        if (!read) throw new Misfit();
        if (Object.hasOwn(inputs, name)) coerced[name] = read(inputs[name]);
        else if (absent) coerced[name] = absent();
        else if (required) throw new Misfit();
      }
      return { coerced };
    } catch {
      return getVariableValues(schema, variableDefinitions, inputs);
    }
  };
}

function inputType(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  return typeFromAST(schema, node as never) as GraphQLInputType | undefined;
}

/** Readers by type, each made once: types may contain themselves. */
class Readers {
  readonly #objects = new Map<GraphQLInputObjectType, Read>();

  of(type: GraphQLInputType): Read {
    if (isNonNullType(type)) {
      const read = this.of(type.ofType);
      return (value) => {
        if (value == null) throw new Misfit();
        return read(value);
      };
    }
    const read = this.#ofNullable(type);
    return (value) => (value == null ? null : read(value));
  }

  #ofNullable(type: GraphQLInputType): Read {
    if (isListType(type)) {
      const read = this.of(type.ofType);
      return (value) => {
        // A value alone stands for a list of one; texts and other iterables are for graphql-js to tell apart.
        if (!Array.isArray(value)) throw new Misfit();
        return value.map(read);
      };
    }
    if (isInputObjectType(type)) return this.#ofObject(type);
    return (value) => {
      const read = (type as { parseValue(value: unknown): unknown }).parseValue(value);
      if (read === undefined) throw new Misfit();
      return read;
    };
  }

  #ofObject(type: GraphQLInputObjectType): Read {
    const known = this.#objects.get(type);
    if (known) return known;
    let readObject: Read | undefined;
    const read: Read = (value) => (readObject ??= this.#objectReader(type))(value);
    this.#objects.set(type, read);
    return read;
  }

  #objectReader(type: GraphQLInputObjectType): Read {
    // Of which exactly one field may be given.
    if (type.isOneOf) return () => { throw new Misfit(); }; // prettier-ignore
    const fields = Object.values(type.getFields()).map(({ name, type: of, defaultValue }) => ({
      name,
      read: this.of(of),
      required: isNonNullType(of),
      defaultValue,
    }));
    const names = new Set(fields.map(({ name }) => name));
    return (value) => {
      if (typeof value !== 'object' || Array.isArray(value)) throw new Misfit();
      const given = value as Record<string, unknown>;
      const object: Record<string, unknown> = {};
      for (const { name, read, required, defaultValue } of fields) {
        const of = given[name];
        if (of !== undefined) object[name] = read(of);
        else if (defaultValue !== undefined) object[name] = defaultValue;
        else if (required) throw new Misfit();
      }
      for (const name of Object.keys(given)) if (!names.has(name)) throw new Misfit();
      return object;
    };
  }
}
