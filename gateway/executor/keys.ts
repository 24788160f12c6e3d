import { getNamedType, isCompositeType, isObjectType, print, type FieldNode, type GraphQLSchema } from 'graphql';
import type { GraphQLOutputType } from 'graphql';

/**
 * Keys under which subgraphs are asked. What a caller calls a field never reaches a plan: an alias may read as another
 * field of the type, as its key in the federation, or as what every object of JavaScript inherits, and the planner
 * (0.0.38), compiled code and plain objects each err on some of these.
 *
 * In one operation a key stands for one field, of one type, with the same arguments. Objects have a key for each of the
 * caller's own, since a null where none may be takes with it all that is selected of one object.
 */
export class Keys {
  readonly #names: FieldNames;
  readonly #bySignature = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(schema: GraphQLSchema) {
    this.#names = fieldNamesOf(schema);
  }

  /** @param apart whether the field is done as often as it is asked for, as those of Mutation are */
  of(node: FieldNode, type: GraphQLOutputType, apart = false): string {
    const name = node.name.value;
    const args = (node.arguments ?? []).map((argument) => print(argument)).sort();
    const own = apart || isCompositeType(getNamedType(type)) ? keyOf(node) : '';
    const signature = [own, name, String(type), ...args].join('\n');
    let key = this.#bySignature.get(signature);
    if (key === undefined) {
      key = this.#free(name, args.length > 0);
      this.#bySignature.set(signature, key);
      this.#taken.add(key);
    }
    return key;
  }

  #free(name: string, hasArguments: boolean): string {
    const { all, withoutArguments } = this.#names;
    // The planner may add a field by its name, without arguments, next to ours.
    const mayBeAdded = hasArguments && withoutArguments.has(name);
    if (!this.#taken.has(name) && !mayBeAdded && !isInherited(name)) return name;
    for (let n = 2; ; n++) {
      const key = `${name}__${n}`;
      if (!this.#taken.has(key) && !all.has(key)) return key;
    }
  }
}

/** The key under which the caller wants a field. */
export const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Whether every object of JavaScript has something under this name. */
export const isInherited = (name: string): boolean => name in Object.prototype;

interface FieldNames {
  readonly all: ReadonlySet<string>;
  readonly withoutArguments: ReadonlySet<string>;
}

const namesBySchema = new WeakMap<GraphQLSchema, FieldNames>();

function fieldNamesOf(schema: GraphQLSchema): FieldNames {
  const known = namesBySchema.get(schema);
  if (known) return known;
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const names = {
    all: new Set(fields.map(({ name }) => name)),
    withoutArguments: new Set(fields.filter(({ args }) => args.length === 0).map(({ name }) => name)),
  };
  namesBySchema.set(schema, names);
  return names;
}
