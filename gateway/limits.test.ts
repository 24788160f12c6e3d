import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, type FormattedExecutionResult } from 'graphql';
import type { Listening } from '#kernel/graph/http.js';
import { LIMITS } from '#kernel/graph/request/document-limits.js';
import type { Language } from '#kernel/i18n/messages.js';
import { serveGateway } from './http/server.js';
import { toyHub, type ToyHub } from './testing/hub.js';

const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `x${i}: a`).join(' ')} }`;
const brackets = (count: number) => `${'['.repeat(count)}${']'.repeat(count)}`;
const COLLEGE = 'query ($code: String!) { college(code: $code) { name } }';

describe('a gateway', () => {
  let hub: ToyHub;
  let served: Listening;
  beforeAll(async () => {
    hub = await toyHub('in process');
    served = await serveGateway({ gateway: hub.gateway, host: '127.0.0.1', port: 0, log: hub.log });
  });
  afterAll(async () => {
    await served.close();
    await hub.close();
  });

  /** Asks in the media type that tells by 400 that nothing was executed. */
  const post = (body: string, language: Language) => {
    const accept = 'application/graphql-response+json';
    const headers = { 'content-type': 'application/json', accept, 'accept-language': language, connection: 'close' };
    return fetch(`${served.url}/graphql`, { method: 'POST', headers, body });
  };

  it.each([
    ['depth', `{ colleges { code ${'... on College { code '.repeat(20)}${'}'.repeat(20)} } }`, null],
    ['depth', nested(LIMITS.depth + 1), 'depth'],
    ['aliases', aliased(LIMITS.aliases + 1), 'aliases'],
    ['selections', `{ ${'courseCount '.repeat(LIMITS.selections + 1)} }`, 'selections'],
    ['tokens', `{ courseCount(${'a:1 '.repeat(LIMITS.tokens)}) }`, 'tokens'],
  ])('answers by the limit of %s before anything else', async (_limit, query, refused) => {
    const { errors } = await hub.gateway.execute({ query, language: 'en' });
    const codes = errors?.map(({ extensions }) => extensions?.['code']) ?? null;
    expect(codes).toEqual(refused === null ? null : ['LIMIT_EXCEEDED']);
    if (refused) expect(errors?.[0]?.message).toMatch(/too large: more than/);
  });

  it.each([
    ['no text at all', { query: undefined }, 'GRAPHQL_PARSE_FAILED'],
    ['an empty one', { query: '' }, 'GRAPHQL_PARSE_FAILED'],
    ['one of nothing but a remark', { query: '# nothing\n' }, 'GRAPHQL_PARSE_FAILED'],
    ['fragments alone', { query: 'fragment F on College { name }' }, 'GRAPHQL_PARSE_FAILED'],
    ['a subscription', { query: 'subscription { colleges { name } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a name that no operation has', { query: 'query A { courseCount }', operationName: 'B' }, 'BAD_USER_INPUT'],
    ['an empty name', { query: 'query A { courseCount }', operationName: '' }, 'BAD_USER_INPUT'],
    ['no name among several', { query: 'query A { courseCount } query B { courseCount }' }, 'BAD_USER_INPUT'],
    ['2,000 braces', { query: '{ a '.repeat(2000) }, 'LIMIT_EXCEEDED'],
    ['2,000 brackets', { query: `{ college(code: ${brackets(2000)}) { name } }` }, 'LIMIT_EXCEEDED'],
    [
      '2,000 brackets in a variable',
      { query: COLLEGE, variables: { code: JSON.parse(brackets(2000)) } },
      'BAD_USER_INPUT',
    ],
    ['the null character in a literal', { query: '{ college(code: "\\u0000") { name } }' }, 'BAD_USER_INPUT'],
    ['the null character in a variable', { query: COLLEGE, variables: { code: '\0' } }, 'BAD_USER_INPUT'],
  ] as const)('answers %s with 400, a code and a sentence of its own in both languages', async (_, body, code) => {
    const seen = () => Object.values(hub.toys.seen).flat().length;
    const before = seen();
    for (const [language, letters] of [
      ['en', /^[^а-яё]+$/i],
      ['ru', /[а-яё]/i],
    ] as const) {
      const response = await post(JSON.stringify(body), language);
      const { errors, data } = (await response.json()) as FormattedExecutionResult;
      expect([response.status, errors?.map(({ extensions }) => extensions?.['code']), data]).toEqual([
        400,
        [code],
        undefined,
      ]);
      expect(errors?.[0]?.message).toMatch(letters);
    }
    expect(seen()).toBe(before);
  });

  it('is not brought down by brackets, however many there are, wherever they stand', async () => {
    const many = brackets(200_000);
    for (const body of [
      many,
      `{"query":"{ courseCount }","variables":${many}}`,
      `{"query":"{ courseCount }","variables":{"x":${many}}}`,
    ]) {
      const response = await post(body, 'en');
      const { errors, data } = (await response.json()) as FormattedExecutionResult;
      expect([response.status, errors?.[0]?.extensions?.['code'], data]).toEqual([400, 'BAD_USER_INPUT', undefined]);
    }
  });

  it('tells of an address that can’t be read', async () => {
    const headers = { 'graphql-require-preflight': '1', 'accept-language': 'en', connection: 'close' };
    const response = await fetch(`${served.url}/graphql?query={courseCount}&variables={`, { headers });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('variables in the address is not JSON');
  });

  it('lets the introspection of GraphiQL pass', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true });
    const { data, errors } = await hub.gateway.execute({ query });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('courseCount');
  });

  it('hides the machinery of federation from introspection', async () => {
    const { data } = await hub.gateway.execute({ query: '{ __schema { types { name } } }' });
    expect(JSON.stringify(data)).not.toMatch(/_Any|_Entity|_Service|join__/);
  });
});
