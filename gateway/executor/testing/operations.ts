import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { mulberry32 } from '#kernel/random/mulberry32.js';

/** Literals and variables that an argument may be given; none where the generator has nothing to give. */
export type ValuesOf = (coordinate: string, argument: GraphQLArgument) => readonly string[];

/** What generated operations are made of. */
export interface Material {
  readonly schema: GraphQLSchema;
  readonly operation: 'query' | 'mutation';
  /** Variables that values may name, as they are declared, in parentheses left out. */
  readonly variables: string;
  readonly valuesOf: ValuesOf;
  /** How many levels of objects there are at most; 5 when left out. */
  readonly depth?: number;
  /** Names of arguments that are given wherever there are some, for lists that would be long without. */
  readonly always?: readonly string[];
}

/** A valid operation that nobody has thought of. */
export interface Generated {
  readonly seed: number;
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Conditions' variables, under names that are hostile in part; the last has a default that a null may undo. */
const SWITCHES = '$yes: Boolean!, $no: Boolean!, $toString: Boolean!, $maybe: Boolean! = true';

const DIRECTIVES = [
  '@include(if: $yes)',
  '@skip(if: $no)',
  '@skip(if: $toString)',
  '@skip(if: $maybe)',
  '@include(if: $no)',
  '@include(if: true)',
  '@skip(if: false)',
  '@skip(if: true)',
  '@include(if: $yes) @skip(if: $no)',
];

/** Names that a client may give to a field, and that mean something else to somebody. */
const ALIASES = ['a', 'b', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'id', 'code', '_1'];

const INTROSPECTION = ['__schema { queryType { name } }', '__type(name: "Query") { kind name }', 'x: __typename'];

const RULES = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

/** The operation of a seed, or null where what came out isn't valid. */
export function generate(material: Material, seed: number): Generated | null {
  const draw = mulberry32(seed);
  const text = new Writer(material, draw).operation();
  const document = parse(text);
  if (validate(material.schema, document, RULES).length > 0) return null;
  const flip = () => draw() < 0.5;
  const variables = { yes: flip(), no: flip(), toString: flip(), ...(flip() ? { maybe: flip() } : {}) };
  return { seed, text, document, variables };
}

class Writer {
  readonly #material: Material;
  readonly #draw: () => number;
  readonly #fragments: { readonly on: GraphQLNamedType; readonly text: string }[] = [];

  constructor(material: Material, draw: () => number) {
    this.#material = material;
    this.#draw = draw;
  }

  operation(): string {
    const { schema, operation, variables, depth = 5 } = this.#material;
    const root = operation === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
    const body = this.#selection(root, depth);
    const fragments = this.#fragments.map(({ on, text }, n) => `fragment F${n} on ${on.name} ${text}`);
    const declared = [SWITCHES, variables].filter((part) => part !== '').join(', ');
    return [`${operation} (${declared}) ${body}`, ...fragments].join('\n');
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = [];
    const isQuery = type === this.#material.schema.getQueryType();
    const size = 1 + Math.floor(this.#draw() * 4);
    for (let n = 0; n < size; n++) {
      if (this.#chance(0.08)) parts.push('__typename');
      else if (isQuery && this.#chance(0.05)) parts.push(this.#pick(INTROSPECTION));
      else if (isUnionType(type) || (this.#chance(0.25) && depth > 0)) parts.push(this.#fragment(type, depth));
      else parts.push(...this.#field(type, depth));
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  #field(type: GraphQLNamedType, depth: number): string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields()).filter((field) => this.#isReachable(type, field, depth));
    if (fields.length === 0) return [];
    const field = this.#pick(fields);
    const alias = this.#chance(0.2) ? `${this.#pick([...ALIASES, field.name, this.#pick(fields).name])}: ` : '';
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? ` ${this.#selection(named, depth - 1)}` : '';
    return [`${alias}${field.name}${this.#arguments(type, field)}${this.#directive(0.15)}${below}`];
  }

  #isReachable(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>, depth: number): boolean {
    if (depth <= 0 && isCompositeType(getNamedType(field.type))) return false;
    return field.args.every((argument) => !isRequiredArgument(argument) || this.#values(type, field, argument).length);
  }

  #values(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): readonly string[] {
    return this.#material.valuesOf(`${type.name}.${field.name}(${argument.name}:)`, argument);
  }

  #arguments(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((argument) => {
      const values = this.#values(type, field, argument);
      const isWanted = isRequiredArgument(argument) || this.#material.always?.includes(argument.name);
      if (values.length === 0 || (!isWanted && this.#chance(0.5))) return [];
      return [`${argument.name}: ${this.#pick(values)}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const { schema } = this.#material;
    const again = this.#fragments.findIndex(({ on }) => on === type);
    if (again >= 0 && this.#chance(0.4)) return `...F${again}${this.#directive(0.4)}`;
    const possible = isObjectType(type) ? [type] : [type, ...schema.getPossibleTypes(type as never)];
    const on = this.#pick(possible);
    const below = this.#selection(on, depth - 1);
    if (this.#chance(0.2) && on === type) return `... ${this.#directive(0.6)} ${below}`;
    if (this.#chance(0.5)) return `... on ${on.name}${this.#directive(0.4)} ${below}`;
    const name = `F${this.#fragments.push({ on, text: below }) - 1}`;
    return `...${name}${this.#directive(0.4)}`;
  }

  #directive(probability: number): string {
    return this.#chance(probability) ? ` ${this.#pick(DIRECTIVES)}` : '';
  }

  #chance(probability: number): boolean {
    return this.#draw() < probability;
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#draw() * from.length)]!;
  }
}
