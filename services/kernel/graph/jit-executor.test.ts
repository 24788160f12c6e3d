import { describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { jitExecutor } from './jit-executor.js';
import { schemaOfEveryKind, type Steps } from './testing/schema-of-every-kind.js';

const schema = schemaOfEveryKind();

/** What a client sees of a result; the engines word and count errors of variables differently, so they count as one. */
function seen({ data, errors }: ExecutionResult): unknown {
  const shown = errors?.map(({ message, path, extensions }) => ({
    message: path ? message : 'request error',
    path,
    code: path ? extensions?.code : undefined,
  }));
  const distinct = shown && [...new Set(shown.map((error) => JSON.stringify(error)))].sort();
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: distinct };
}

const ENTITIES = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ...C } }';
const ON_COLLEGE = 'fragment C on College { __typename name level strict }';
const representation = (id: string) => ({ __typename: 'College', id });

const CASES: [title: string, query: string, variables?: Record<string, unknown>][] = [
  ['defaults of arguments and inputs', '{ echo(filter: {}) }'],
  ['literals of scalars and enums', '{ echo(filter: { level: BASIC, years: ["2024/2025"] }, year: "2023/2024") }'],
  ['a literal of the wrong form', '{ echo(year: "2024") who }'],
  [
    'variables',
    'query($f: Filter, $y: Year, $l: Level) { echo(filter: $f, year: $y, level: $l) }',
    {
      f: { years: ['2024/2025'] },
      y: '2020/2021',
      l: 'ADVANCED',
    },
  ],
  ['variables with defaults', 'query($y: Year = "2024/2025", $l: Level = ADVANCED) { echo(year: $y, level: $l) }', {}],
  ['an explicit null', 'query($l: Level) { echo(level: $l) }', { l: null }],
  ['a null in place of a default, where none may be', 'query($n: Int = 5) { echo(page: $n) who }', { n: null }],
  ['a null where the argument has a default', 'query($n: Int) { echo(page: $n) who }', { n: null }],
  ['a null in an object, where none may be', 'query($n: Int = 5) { echo(filter: { limit: $n }) who }', { n: null }],
  ['a null in a list, where none may be', 'query($f: Filter = {}) { echo(filter: { deep: [$f] }) who }', { f: null }],
  ['a variable that is not given', 'query($l: Level, $n: Int! = 5) { echo(level: $l, filter: { limit: $n }) }', {}],
  [
    'variables within literals',
    'query($l: Level, $d: [Filter!], $s: String) { echo(filter: { level: $l, deep: $d, only: [$s, "z"] }) }',
    { l: 'BASIC', d: [{}], s: null },
  ],
  [
    'variables within literals that are not given',
    'query($l: Level, $d: [Filter!], $s: String) { echo(filter: { deep: $d, only: [$s, "z"] }, level: $l) }',
    {},
  ],
  ['a default for what is not given', 'query($n: Int) { echo(filter: { limit: 1 }, page: $n) }', {}],
  ['one value for a list', 'query($ids: [ID!]) { echo(ids: $ids) }', { ids: 7 }],
  ['a scalar of the wrong form', 'query($y: Year) { echo(year: $y) }', { y: '2024' }],
  ['an unknown enum value', 'query($l: Level) { echo(level: $l) }', { l: 'EXPERT' }],
  ['a missing variable', 'query($l: Level!) { echo(level: $l) }', {}],
  ['an unknown input field', 'query($f: Filter) { echo(filter: $f) }', { f: { color: 1 } }],
  ['the context and the place', '{ who elsewhere: path }'],
  ['interfaces and fragments', '{ named { __typename name ... on Partner { inn } ...C } } ' + ON_COLLEGE],
  ['unions with nulls', '{ found { __typename ... on Named { name } ... on College { founded } } }'],
  ['a null that nobody allows, in a list', '{ colleges { id strict } who }'],
  ['a null that nobody allows, in a list of nullables', '{ late { id strict } }'],
  ['a null that nobody allows, at the root', '{ required nothing }'],
  ['errors as values and rejections in a list', '{ mixed }'],
  ['errors of each kind', '{ thrown rejected wrongInt who }'],
  ['a skip by default', 'query($x: Boolean = true, $y: Boolean! = false) { who @skip(if: $x) path @skip(if: $y) }', {}],
  ['skip', 'query($x: Boolean!) { who @skip(if: $x) colleges { id name @skip(if: $x) } }', { x: true }],
  ['no skip', 'query($x: Boolean!) { who @skip(if: $x) named { name @skip(if: $x) } }', { x: false }],
  [
    'include in fragments',
    'query($x: Boolean!) { named { ...C @include(if: $x) ... @include(if: $x) { name } } } ' + ON_COLLEGE,
    {
      x: false,
    },
  ],
  [
    'a field both left out and asked for',
    'query($x: Boolean!) { who @include(if: $x) ...Q } fragment Q on Query { who }',
    {
      x: false,
    },
  ],
  [
    'skip and include of one field in several fragments',
    `query($x: Boolean!, $y: Boolean!) {
    colleges { ...A @include(if: $x) ...B @skip(if: $y) }
  } fragment A on College { name level } fragment B on College { name id }`,
    { x: false, y: false },
  ],
  [
    'a fragment spread twice, first under a condition',
    `query($x: Boolean!) { named { ...C @include(if: $x) } other: named { ...C } } ${ON_COLLEGE}`,
    { x: false },
  ],
  ['keys that every object has', '{ __proto__: named { toString: name } constructor: who hasOwnProperty: path }'],
  ['a variable that every object has', 'query($toString: Level, $constructor: Year) { echo(level: $toString) }', {}],
  ['nothing but what is skipped', 'query($x: Boolean!) { who @skip(if: $x) }', { x: true }],
  ['a variable of no known type, which only graphql-js can refuse', 'query($x: Nothing) { who }', {}],
  ['constants for skip and include', '{ who @include(if: false) path @skip(if: false) }'],
  ['mutations in their order', 'mutation { a: step(n: 1) b: step(n: 2) c: step(n: 3) }'],
  ['entities', `${ENTITIES} ${ON_COLLEGE}`, { representations: ['1', 'none', '2'].map(representation) }],
  ['entities that fail', `${ENTITIES} ${ON_COLLEGE}`, { representations: ['1', 'bad', '9'].map(representation) }],
  ['entities of no known type', `${ENTITIES} ${ON_COLLEGE}`, { representations: [{ __typename: 'Nobody' }] }],
  ['the schema of the subgraph', '{ _service { sdl } }'],
  ['introspection', '{ __type(name: "College") { name fields { name type { kind ofType { name } } } } }'],
];

const NUMBERS = '$i: Int, $f: Float, $b: Boolean, $s: String, $id: ID, $list: [[Int]]';
const VALUES: Record<string, unknown>[] = [
  { i: 1, f: 2, b: false, s: '', id: 3, list: [[1, null], null] },
  ...[1.5, '1', 2 ** 31, -(2 ** 31), true, [1], {}, NaN].map((i) => ({ i })),
  ...['1.5', 1e300, Infinity, true, null].map((f) => ({ f })),
  ...[0, 'true', null].map((b) => ({ b })),
  ...[1, true, ['a'], { a: 1 }, null].map((s) => ({ s })),
  ...[1.5, true, 'x', {}, null].map((id) => ({ id })),
  ...[1, [1], [[1]], [['1']], [[[1]]], {}, null].map((list) => ({ list })),
  { unasked: 1 },
];

const WRAPPED: unknown[] = [
  [],
  null,
  {},
  [{}],
  [{ filter: {} }],
  { filter: {} },
  [{ filter: { limit: 5, deep: [{}, { deep: [{ limit: 1 }] }] }, strict: false }],
  [{ filter: { deep: {} } }],
  [{ filter: { limit: null } }],
  [{ filter: { level: 'BASIC', only: null, years: ['2024/2025'] } }],
  [{ filter: { years: ['2024'] } }],
  [{ filter: { years: '2024/2025', only: 'y' } }],
  [{ filter: null }],
  [{ filter: 'text' }],
  [{ filter: [] }],
  'text',
];

async function comparedWith(
  query: string,
  variables: Record<string, unknown>,
): Promise<[ours: unknown, reference: unknown]> {
  const document = parse(query);
  const contextValue = { actor: 'someone', steps: [] };
  const reference = await execute({ schema, document, variableValues: variables, contextValue, rootValue: {} });
  const ours = await jitExecutor(schema)({ document, variables, context: undefined as never, contextValue });
  return [seen(ours), seen(reference)];
}

describe('the compiled executor', () => {
  it.each(VALUES)('reads variables of simple types like graphql-js: %j', async (variables) => {
    const query = `query(${NUMBERS}) { num(i: $i, f: $f, b: $b, s: $s, id: $id, list: $list) }`;
    const [ours, reference] = await comparedWith(query, variables);
    expect(ours).toEqual(reference);
  });

  it.each(WRAPPED.map((wrapped) => ({ wrapped })))('reads input objects like graphql-js: %j', async (variables) => {
    const [ours, reference] = await comparedWith('query($wrapped: [Wrapped!]) { echo(wrapped: $wrapped) }', variables);
    expect(ours).toEqual(reference);
  });

  it('refuses a schema that tells types asynchronously', () => {
    const typeDefs = parse('type Query { it: It } union It = A type A { a: Int }');
    const resolvers = { It: { __resolveType: async () => 'A' } };
    expect(() => jitExecutor(buildSubgraphSchema([{ typeDefs, resolvers }]))).toThrow(
      'It tells its type asynchronously',
    );
  });

  it.each(CASES.map(([title, query, variables = {}]) => ({ title, query, variables })))(
    'answers like graphql-js: $title',
    async ({ query, variables }) => {
      const document = parse(query);
      const context = (): Steps => ({ actor: 'someone', steps: [] });
      const expected = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: context(),
        rootValue: {},
      });
      const run = jitExecutor(schema);
      for (const attempt of ['first', 'again']) {
        const result = await run({ document, variables, context: undefined as never, contextValue: context() });
        expect([attempt, seen(result)]).toEqual([attempt, misfit(document) ?? seen(expected)]);
      }
    },
  );

  it('compiles a document once, and each of its operations for itself', async () => {
    const run = jitExecutor(schema);
    const document = parse('query A { who } query B { path }');
    const ask = (operationName?: string) =>
      run({ document, operationName, context: undefined as never, contextValue: { actor: 'me', steps: [] } });
    expect((await ask('A')).data).toEqual({ who: 'me' });
    expect((await ask('B')).data).toEqual({ path: 'Query.path at path' });
    expect((await ask()).errors?.[0]?.message).toMatch(/no such operation/);
    expect((await ask('C')).errors?.[0]?.message).toMatch(/no such operation/);
  });

  it.each([
    [
      'graphql-js',
      'query($x: Boolean!) { engine ...F @skip(if: $x) } fragment F on Query { who @include(if: $x) }',
      { x: true },
    ],
    ['graphql-js', '{ engine toString: who }', {}],
    [
      'compiled',
      'query($f: Filter, $l: Level!) { engine echo(filter: $f, level: $l) }',
      { f: { deep: [{}] }, l: 'BASIC' },
    ],
    ['compiled', 'query($l: Level) { engine echo(filter: { level: $l }) }', { l: 'BASIC' }],
    ['graphql-js', 'query($d: [Filter!]) { engine echo(filter: { deep: $d }) }', {}],
  ])('is %s for %s', async (engine, query, variables) => {
    const document = parse(query);
    const { data } = await jitExecutor(schema)({ document, variables, context: undefined as never, contextValue: {} });
    expect(data).toMatchObject({ engine });
  });

  it('makes real GraphQLErrors that keep what was thrown', async () => {
    const document = parse('{ thrown rejected }');
    const { errors } = await jitExecutor(schema)({ document, context: undefined as never, contextValue: {} });
    for (const error of errors ?? []) expect(error).toBeInstanceOf(GraphQLError);
    expect(errors?.find(({ path }) => path?.[0] === 'thrown')?.toJSON()).toEqual({
      message: 'coded',
      path: ['thrown'],
      extensions: { code: 'FORBIDDEN', detail: 1 },
    });
    expect(errors?.find(({ path }) => path?.[0] === 'rejected')?.originalError).toEqual(new Error('rejected'));
  });
});

/** graphql-js finds a literal of the wrong form only when it gets to the field; the executor says so at once. */
function misfit(document: DocumentNode): unknown {
  const bad = JSON.stringify(document).includes('"value":"2024"');
  return bad ? { data: null, errors: [JSON.stringify({ message: 'request error' })] } : null;
}
