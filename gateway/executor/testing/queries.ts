import {
  isCompositeType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  id: ['"s1"', '"s2"', '"s3"', '"s4"', '"o1"', '"o3"', '"nobody"', '$id'],
  first: ['1', '2', '4', '$first'],
};

const DECLARED = '($id: ID! = "s2", $first: Int, $yes: Boolean!, $no: Boolean!, $maybe: Boolean = true)';

/** Names of other fields too. Not of a key: the planner (0.0.38) fails where an alias has the name of one. */
const ALIASES = ['a', 'b', 'label', 'title'];

const DIRECTIVES = [
  '@include(if: $yes)',
  '@skip(if: $no)',
  '@skip(if: $maybe)',
  '@include(if: $no)',
  '@include(if: true)',
  '@skip(if: false)',
];

/** Writes a query of a schema that nobody has thought of: aliases, fragments of both kinds, directives, arguments. */
export function writeQuery(schema: GraphQLSchema, draw: () => number, operation: 'query' | 'mutation'): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;
  const fragments: string[] = [];

  const field = ({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string => {
    const given = args.filter(({ name: arg }) => arg === 'id' || draw() < 0.6);
    const text = given.map(({ name: arg }) => `${arg}: ${pick(ARGUMENTS[arg]!)}`).join(', ');
    const alias = draw() < 0.15 ? `${pick(ALIASES)}: ` : '';
    const directive = draw() < 0.12 ? ` ${pick(DIRECTIVES)}` : '';
    const named = getNamedType(type);
    const below = isCompositeType(named) ? ` ${selection(named, depth - 1)}` : '';
    return `${alias}${name}${text ? `(${text})` : ''}${directive}${below}`;
  };

  const selection = (type: GraphQLNamedType, depth: number): string => {
    const parts: string[] = [];
    const size = 1 + Math.floor(draw() * 4);
    for (let n = 0; n < size; n++) {
      if (draw() < 0.08) parts.push('__typename');
      else if (draw() < 0.2 && depth > 0 && type.name !== 'Query' && type.name !== 'Mutation')
        parts.push(fragment(type, depth));
      else if (isObjectType(type) || isInterfaceType(type)) {
        const fields = Object.values(type.getFields());
        const reachable = depth > 0 ? fields : fields.filter((one) => !isCompositeType(getNamedType(one.type)));
        if (reachable.length > 0) parts.push(field(pick(reachable), depth));
      }
    }
    if (isUnionType(type)) parts.push(fragment(type, depth), fragment(type, depth));
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  };

  const fragment = (type: GraphQLNamedType, depth: number): string => {
    const possible = isObjectType(type) ? [type] : schema.getPossibleTypes(type as never);
    // The planner (0.0.38) fails on a fragment on the union within the union.
    const on = draw() < 0.2 && !isUnionType(type) ? type : pick(possible);
    const below = selection(on, depth - 1);
    // The planner loses one of two conditions of which one is within the other, and asks for what is skipped.
    const directive = draw() < 0.3 && !/\.\.\.|@/.test(below) ? ` ${pick(DIRECTIVES)}` : '';
    if (draw() < 0.6) return `... on ${on.name}${directive} ${below}`;
    const name = `F${fragments.length}`;
    fragments.push('');
    fragments[Number(name.slice(1))] = `fragment ${name} on ${on.name} ${below}`;
    return `...${name}${directive}`;
  };

  const root = operation === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const body = selection(root, 5);
  return `${operation} ${DECLARED} ${body}\n${fragments.join('\n')}`;
}
