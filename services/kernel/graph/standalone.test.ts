import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLScalarType, Kind, parse } from 'graphql';
import { createLog } from '../log/log.js';
import { localTokens, tokenVerifier } from '../session/tokens.js';
import { badUserInput, ERROR_CODES, forbidden } from './errors.js';
import { jitExecutor } from './jit-executor.js';
import { serveSubgraph } from './standalone.js';
import type { RequestContext, Subgraph } from './subgraph.contract.js';

const SDL = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
scalar Year
type Query { caller: Caller year(of: Year!): Int broken: String refused: String }
type Caller { actor: String language: String! }
type Thing @key(fields: "id") { id: ID! double: Int }`;

const Year = new GraphQLScalarType({
  name: 'Year',
  parseValue: yearFrom,
  parseLiteral: (node) => yearFrom(node.kind === Kind.STRING && node.value),
});

function yearFrom(value: unknown): number {
  if (typeof value === 'string' && /^\d{4}$/.test(value)) return Number(value);
  throw badUserInput({ ru: 'не год', en: 'not a year' });
}

function things(): Subgraph & { isReady: boolean } {
  const resolvers = {
    Year,
    Query: {
      caller: (_: unknown, __: unknown, { session, language }: RequestContext) => ({ actor: session.actor, language }),
      year: (_: unknown, { of }: { of: number }) => of,
      broken: () => Promise.reject(new Error('secret detail')),
      refused: () => {
        throw forbidden();
      },
    },
    Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, double: 2 * Number(id) }) },
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers: resolvers as never }]);
  const execute = jitExecutor(schema);
  return {
    name: 'things',
    sdl: SDL,
    schema,
    isReady: true,
    execute: (request) => execute({ ...request, contextValue: request.context }),
    async ready() {
      if (!this.isReady) throw new Error('no database');
    },
    async close() {},
  };
}

let folder: string;
let subgraph: ReturnType<typeof things>;
let logged: string[];
let served: Awaited<ReturnType<typeof serveSubgraph>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-standalone-'));
  subgraph = things();
  logged = [];
  const log = createLog({ level: 'info', name: 'things', to: { write: (line) => void logged.push(line) } });
  const verifier = tokenVerifier({ audience: 'hub', localKeyFolder: folder });
  served = await serveSubgraph({ subgraph, host: '127.0.0.1', port: 0, verifier, log });
});
afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  data: Record<string, unknown>;
  errors: { message: string; path: string[]; extensions: { code: string; id?: string } }[];
}

async function ask(query: string, variables?: object, headers: Record<string, string> = {}) {
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  return { status: response.status, data, errors };
}

const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { double } } }';

/** Fragments each of which spreads the next one twice. */
function doubling(depth: number): string {
  const fragments = Array.from({ length: depth }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  return `{ ...F0 } ${fragments.join(' ')} fragment F${depth} on Query { refused }`;
}

describe('a subgraph on its own', () => {
  it('answers a gateway: its SDL, and entities', async () => {
    const described = await ask('{ _service { sdl } }');
    expect(described.data).toEqual({ _service: { sdl: expect.stringContaining('type Thing') } });
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { double } } }';
    const r = [1, 2].map((id) => ({ __typename: 'Thing', id: String(id) }));
    expect((await ask(query, { r })).data).toEqual({ _entities: [{ double: 2 }, { double: 4 }] });
  });

  it('verifies the token for itself', async () => {
    const claims = { actor: 'me', roles: [], regions: [], colleges: [], persons: [] };
    const authorization = `Bearer ${await localTokens(folder, 'hub').sign(claims, '1m')}`;
    expect((await ask('{ caller { actor language } }', {}, { authorization })).data.caller).toEqual({
      actor: 'me',
      language: 'en',
    });
    const forged = await ask(
      '{ caller { actor } }',
      {},
      { authorization: `${authorization}x`, 'accept-language': 'ru' },
    );
    expect(forged).toEqual({
      status: 401,
      errors: [{ message: expect.stringMatching(/не принят/), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it("says what is wrong in the caller's language, and hides what is not the caller's business", async () => {
    const { data, errors } = await ask('{ broken refused }');
    expect(data).toEqual({ broken: null, refused: null });
    const of = (field: string) => errors.find(({ path }) => path[0] === field)!;
    expect(of('refused')).toMatchObject({
      message: 'You are not allowed to do this.',
      extensions: { code: 'FORBIDDEN' },
    });
    expect(of('broken').extensions).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      id: expect.any(String),
      subgraph: 'things',
    });
    expect(JSON.stringify(errors)).not.toContain('secret detail');
    expect(
      logged.filter((line) => line.includes('secret detail') && line.includes(of('broken').extensions.id ?? 'no id')),
    ).toHaveLength(1);
  });

  it('reads a scalar alike as a literal and as a variable', async () => {
    expect((await ask('{ year(of: "2024") }')).data).toEqual({ year: 2024 });
    expect((await ask('query($y: Year!) { year(of: $y) }', { y: '2024' })).data).toEqual({ year: 2024 });
    for (const wrong of [
      await ask('{ year(of: "24") }'),
      await ask('query($y: Year!) { year(of: $y) }', { y: '24' }),
    ]) {
      expect(wrong.errors).toMatchObject([{ message: 'not a year', extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('refuses what is not GraphQL, is too large, or could be forged by a page', async () => {
    expect((await ask('{ nothing }')).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect((await ask('{ ')).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    expect((await ask('{ caller { actor } }', { x: 'x'.repeat(5 * 1024 * 1024) })).status).toBe(413);
    const simple = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ caller { actor } }"}',
    });
    expect(simple.status).toBe(400);
    expect((await fetch(`${served.url}?query={caller{actor}}`)).status).toBe(400);
  });

  it.each([
    ['no text', {}],
    ['an empty text', { query: '' }],
    ['a subscription', { query: 'subscription { caller { actor } }' }],
    ['a name that no operation has', { query: 'query A { caller { actor } }', operationName: 'B' }],
    ['2,000 brackets', { query: `{ year(of: ${'['.repeat(2000)}` }],
    [
      '2,000 brackets in a variable',
      { query: ENTITIES, variables: { r: [JSON.parse('['.repeat(2000) + ']'.repeat(2000))] } },
    ],
    ['a null character in a literal', { query: '{ year(of: "\\u0000") }' }],
    ['a null character in a key', { query: ENTITIES, variables: { r: [{ __typename: 'Thing', id: '\0' }] } }],
    [
      'a list that is too long within a key',
      { query: ENTITIES, variables: { r: [{ __typename: 'Thing', id: Array(1001).fill(1) }] } },
    ],
    ['more keys than it may answer', { query: ENTITIES, variables: { r: Array(100_000).fill({}) } }],
    ['fragments that double each other', { query: doubling(20) }],
    ['variables that are none', { query: ENTITIES, variables: [] }],
  ])('answers %s with 400 and a code of the closed list', async (_, body) => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'en' };
    const response = await fetch(served.url, { method: 'POST', headers, body: JSON.stringify(body) });
    const { errors, data } = (await response.json()) as Answer;
    expect([response.status, data]).toEqual([400, undefined]);
    expect(ERROR_CODES.filter((code) => code !== 'INTERNAL_SERVER_ERROR')).toContain(errors[0]!.extensions.code);
  });

  it('answers more keys at a time than any other list may have values', async () => {
    const r = Array.from({ length: 5_000 }, (_, id) => ({ __typename: 'Thing', id: String(id) }));
    expect((await ask(ENTITIES, { r })).data).toMatchObject({ _entities: { length: 5_000 } });
  });

  it('shows no page that would call elsewhere', async () => {
    const page = await (await fetch(served.url, { headers: { accept: 'text/html' } })).text();
    expect(page).not.toMatch(/<html|https?:/);
  });

  it('tells life from readiness', async () => {
    const at = async (path: string) => (await fetch(new URL(path, served.url))).status;
    expect([await at('/health'), await at('/ready')]).toEqual([200, 200]);
    subgraph.isReady = false;
    expect([await at('/health'), await at('/ready'), await at('/else')]).toEqual([200, 503, 404]);
  });
});
