import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLFieldResolver } from 'graphql';
import { forbidden } from '#kernel/graph/errors.js';
import { jitExecutor } from '#kernel/graph/jit-executor.js';
import type { RequestContext, Subgraph } from '#kernel/graph/subgraph.contract.js';

/** Two small subgraphs over data in memory, by which the gateway is tried without a database. */
export interface Toys {
  readonly subgraphs: readonly [Subgraph, Subgraph];
  /** The operations that each subgraph was given, by its name. */
  readonly seen: Record<'colleges' | 'courses', { operation: string; document: DocumentNode }[]>;
  /** The subgraph accepts operations from now on and answers none, until what is returned is called. */
  readonly hang: (name: 'colleges' | 'courses') => () => void;
  /** The subgraph rejects operations from now on, as its own code never should. */
  readonly crash: (name: 'colleges' | 'courses') => void;
  /** The subgraph says from now on that it is not ready. */
  readonly fail: (name: 'colleges' | 'courses') => void;
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

const COLLEGES_SDL = `${LINK}
"A year that only the subgraph can check"
scalar Year
type Query {
  colleges: [College!]
  college(code: String!, year: Year): College
  caller: Caller
  broken: String
  refused: String
}
type Mutation { rename(code: String!, name: String!): College forbidden: String }
type Caller { actor: String roles: [String!]! colleges: [String!]! language: String! address: String }
type College @key(fields: "id") { id: ID! code: String! name: String! }`;

const COURSES_SDL = `${LINK}
type Query { courseCount: Int }
type Mutation { addCourse(title: String!): Int }
type College @key(fields: "id") { id: ID! courses: [Course!] }
type Course { title: String! }`;

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<Record<string, unknown>, RequestContext>>>;

/** Fresh subgraphs with data of their own. */
export function toys(): Toys {
  const colleges = [
    { id: '1', code: 'agro', name: 'Agrarian College' },
    { id: '2', code: 'med', name: 'Medical College' },
  ];
  const titles = new Map([
    ['1', ['How to mentor']],
    ['2', ['First steps', 'Second steps']],
  ]);
  const seen: Toys['seen'] = { colleges: [], courses: [] };
  const hanging = new Map<string, Promise<void>>();
  const crashing = new Set<string>();
  const failing = new Set<string>();

  const ofColleges: Resolvers = {
    Query: {
      colleges: () => colleges,
      college: (_, { code }) => colleges.find((college) => college.code === code),
      caller: (_, __, { session, language, address }) => ({ ...session, language, address }),
      broken: () => {
        throw new Error('password=12345 is wrong');
      },
      refused: () => {
        throw forbidden();
      },
    },
    Mutation: {
      forbidden: () => {
        throw forbidden();
      },
      rename(_, { code, name }: { code: string; name: string }) {
        const college = colleges.find((one) => one.code === code);
        return college && Object.assign(college, { name });
      },
    },
  };
  const ofCourses: Resolvers = {
    Query: { courseCount: () => [...titles.values()].flat().length },
    Mutation: {
      addCourse: (_, { title }: { title: string }) => titles.get('1')?.push(title),
    },
    College: {
      courses: ({ id }) => titles.get(id as string)?.map((title) => ({ title })),
    },
  };

  function subgraph(name: 'colleges' | 'courses', sdl: string, resolvers: Resolvers): Subgraph {
    const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
    const execute = jitExecutor(schema);
    return {
      name,
      sdl,
      schema,
      async execute(request) {
        for (const definition of request.document.definitions) {
          if ('operation' in definition)
            seen[name].push({ operation: definition.operation, document: request.document });
        }
        await hanging.get(name);
        if (crashing.has(name)) throw new Error('password=12345 crashed');
        return execute({ ...request, contextValue: request.context });
      },
      async ready() {
        if (failing.has(name)) throw new Error(`${name} has no database`);
      },
      async close() {},
    };
  }

  return {
    subgraphs: [subgraph('colleges', COLLEGES_SDL, ofColleges), subgraph('courses', COURSES_SDL, ofCourses)],
    seen,
    hang(name) {
      const { promise, resolve } = Promise.withResolvers<void>();
      hanging.set(name, promise);
      return () => {
        hanging.delete(name);
        resolve();
      };
    },
    crash: (name) => void crashing.add(name),
    fail: (name) => void failing.add(name),
  };
}
