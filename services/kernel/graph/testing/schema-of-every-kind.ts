import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, GraphQLScalarType, Kind, parse, type GraphQLResolveInfo } from 'graphql';
import { badUserInput } from '../errors.js';

const SDL = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
scalar Year
enum Level { BASIC ADVANCED }
input Filter { years: [Year!], limit: Int! = 2, deep: [Filter!], level: Level! = ADVANCED, only: [String] = ["x"] }
input Wrapped { filter: Filter! strict: Boolean! = true }
interface Named { name: String! }
type College implements Named @key(fields: "id") { id: ID! name: String! founded: Year level: Level strict: Int! }
type Partner implements Named { name: String! inn: String }
union Found = College | Partner
type Query {
  echo(filter: Filter, year: Year, level: Level = BASIC, ids: [ID!], wrapped: [Wrapped!], page: Int! = 20): String!
  num(i: Int, f: Float, b: Boolean, s: String, id: ID, list: [[Int]]): String!
  who: String
  engine: String
  path: String
  named: [Named!]
  found: [Found]
  colleges: [College!]
  mixed: [String]
  late(ms: Int): [College]
  plain: String
  thrown: String
  rejected: String
  required: String!
  nothing: String!
  wrongInt: Int
}
type Mutation { step(n: Int!): Int }`;

const Year = new GraphQLScalarType<number, string>({
  name: 'Year',
  serialize: (value) => `${Number(value)}/${Number(value) + 1}`,
  parseValue: yearFrom,
  parseLiteral: (node) => yearFrom(node.kind === Kind.STRING ? node.value : undefined),
});

function yearFrom(value: unknown): number {
  const year = /^(\d{4})\/\d{4}$/.exec(String(value))?.[1];
  if (!year) throw badUserInput({ ru: 'не год', en: 'not a year' });
  return Number(year);
}

const sorted = (args: unknown) =>
  JSON.stringify(args, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const college = (id: string) => ({
  __typename: 'College',
  id,
  name: `C${id}`,
  founded: 2000,
  level: 'ADVANCED',
  strict: 1,
});

/** The context that the resolvers of this schema want. */
export interface Steps {
  actor: string;
  steps: number[];
}

/** A schema with something of every kind that an executor must handle. */
export function schemaOfEveryKind() {
  const resolvers = {
    Year,
    Level: { BASIC: 'BASIC', ADVANCED: 'ADVANCED' },
    Named: { __resolveType: (it: { __typename: string }) => it.__typename },
    Found: { __resolveType: (it: { __typename: string }) => it.__typename },
    College: {
      __resolveReference: async ({ id }: { id: string }) => {
        if (id === 'bad') throw new Error('no such college');
        return id === 'none' ? null : college(id);
      },
      strict: ({ id, strict }: { id: string; strict: number }) => (id === '9' ? null : strict),
    },
    Query: {
      echo: (_: unknown, args: unknown) => sorted(args),
      num: (_: unknown, args: unknown) => sorted(args),
      who: (_: unknown, __: unknown, { actor }: Steps) => actor,
      engine: (_: unknown, __: unknown, ___: unknown, { path }: GraphQLResolveInfo) =>
        'typename' in path ? 'graphql-js' : 'compiled',
      path: (_: unknown, __: unknown, ___: unknown, { path, fieldName, parentType }: GraphQLResolveInfo) =>
        `${parentType.name}.${fieldName} at ${path.key}`,
      named: () => [college('1'), { __typename: 'Partner', name: 'P', inn: '77' }],
      found: async () => [college('1'), null, { __typename: 'Partner', name: 'P' }],
      colleges: () => [college('1'), college('9')],
      mixed: () => ['a', new Error('in a list'), Promise.resolve('b'), Promise.reject(new Error('late in a list'))],
      late: async () => [Promise.resolve(college('1')), null, college('9')],
      thrown: () => {
        throw new GraphQLError('coded', { extensions: { code: 'FORBIDDEN', detail: 1 } });
      },
      rejected: () => Promise.reject(new Error('rejected')),
      required: () => 'there',
      nothing: () => null,
      wrongInt: () => 'seven',
    },
    Mutation: {
      step: async (_: unknown, { n }: { n: number }, { steps }: Steps) => {
        await Promise.resolve();
        return steps.push(n);
      },
    },
  };
  return buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers: resolvers as never }]);
}
