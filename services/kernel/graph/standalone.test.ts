import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '../errors/hub-error.js';
import { MALFORMED } from './testing/malformed-requests.data.js';
import { SECRET, serveThings, thing, type ServedThings } from './testing/served-things.js';

let served: ServedThings;
beforeEach(async () => {
  served = await serveThings();
});
afterEach(() => served.close());

interface Answer {
  data: Record<string, unknown>;
  errors: { message: string; path: (string | number)[]; extensions: { code: string; id?: string } }[];
}

const GATEWAY = { 'hub-gateway': SECRET };

async function ask(query: string, variables?: object, headers: Record<string, string> = {}) {
  const response = await served.post(JSON.stringify({ query, variables }), headers);
  const { data, errors } = (await response.json()) as Answer;
  return { status: response.status, data, errors };
}

const ENTITIES = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id double } } }';
const entities = (...ids: string[]) =>
  ask(ENTITIES.replace('id double', 'double'), { r: ids.map((id) => ({ __typename: 'Thing', id })) });

describe('a subgraph on its own', () => {
  it('answers a gateway: its SDL, and entities', async () => {
    const described = await ask('{ _service { sdl } }');
    expect(described.data).toEqual({ _service: { sdl: expect.stringContaining('type Thing') } });
    expect((await entities(thing(1), thing(9), thing(2))).data).toEqual({
      _entities: [{ double: 2 }, null, { double: 4 }],
    });
  });

  it('takes an id in capitals for the same', async () => {
    const capitals = thing(4).replace('7000-8000', '7ABC-8DEF');
    const { data } = await ask(ENTITIES, {
      r: [capitals, capitals.toLowerCase()].map((id) => ({ __typename: 'Thing', id })),
    });
    const one = { id: capitals.toLowerCase(), double: 8 };
    expect(data).toEqual({ _entities: [one, one] });
  });

  it.each([
    ['a malformed id', { __typename: 'Thing', id: '1' }, 'UUID'],
    ['no id', { __typename: 'Thing' }, 'UUID'],
    ['an id that is no text', { __typename: 'Thing', id: 1 }, 'UUID'],
    ['a type that is no entity here', { __typename: 'Caller', id: thing(1) }, 'There are: Thing.'],
    ['the name of what every object has', { __typename: 'constructor', id: thing(1) }, 'There are: Thing.'],
    ['no type', { id: thing(1) }, 'There are: Thing.'],
    ['no object', 'Thing', 'There are: Thing.'],
  ])('answers the others beside %s', async (_what, wrong, why) => {
    const whole = await ask(ENTITIES, { r: [{ __typename: 'Thing', id: thing(1) }, wrong] });
    expect([whole.status, whole.data]).toEqual([200, { _entities: [{ id: thing(1), double: 2 }, null] }]);
    expect(whole.errors).toEqual([
      {
        message: expect.stringContaining(why),
        path: ['_entities', 1],
        extensions: { code: 'BAD_USER_INPUT', subgraph: 'things' },
      },
    ]);
  });

  it.each([
    ['nobody', {}],
    ['somebody with another secret', { 'hub-gateway': `${SECRET}!` }],
    ['somebody with none', { 'hub-gateway': '' }],
    ['a visitor with a token of their own', { authorization: 'Bearer x' }],
  ])('answers nothing to %s', async (_who, headers) => {
    for (const query of ['{ _service { sdl } }', '{ __schema { queryType { name } } }', '{ caller { actor } }', '{']) {
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'hub-gateway']);
      expect(await response.json()).toEqual({
        errors: [
          { message: expect.stringContaining('отвечает только его шлюзу'), extensions: { code: 'UNAUTHENTICATED' } },
        ],
      });
    }
  });

  it('verifies the token for itself', async () => {
    const authorization = await served.authorizationOf('me');
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
      served.logged.filter(
        (line) => line.includes('secret detail') && line.includes(of('broken').extensions.id ?? 'no id'),
      ),
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

  it('refuses what is not GraphQL, is too large, or is not JSON', async () => {
    expect((await ask('{ nothing }')).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect((await ask('{ ')).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    expect((await ask('{ caller { actor } }', { x: 'x'.repeat(5 * 1024 * 1024) })).status).toBe(413);
    const simple = await served.post('{"query":"{ caller { actor } }"}', { 'content-type': 'text/plain' });
    expect(simple.status).toBe(415);
    expect((await fetch(`${served.url}?query={caller{actor}}`)).status).toBe(401);
  });

  it.each(MALFORMED)('answers %s with 400 and a code of the closed list', async (_, body) => {
    const response = await served.post(JSON.stringify(body), { accept: 'application/graphql-response+json' });
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
    const at = async (path: string, headers = {}) => (await fetch(new URL(path, served.url), { headers })).status;
    expect([await at('/health'), await at('/ready'), await at('/ready', GATEWAY)]).toEqual([200, 200, 200]);
    // What a gateway could not ask is not ready for it.
    expect(await at('/ready', { 'hub-gateway': 'another' })).toBe(503);
    served.subgraph.isReady = false;
    expect([await at('/health'), await at('/ready'), await at('/else')]).toEqual([200, 503, 404]);
  });
});

describe('GraphQL over HTTP', () => {
  const JSON_TYPE = 'application/json';
  const OWN_TYPE = 'application/graphql-response+json';
  const NULL_YEAR = { query: 'query($y: Year!) { year(of: $y) }', variables: { y: null } };

  it.each([
    ['an answer', { query: '{ caller { language } }' }, 200, 200],
    ['a document that is no GraphQL', { query: '{' }, 200, 400],
    ['a document that does not fit the schema', { query: '{ nothing }' }, 200, 400],
    ['a variable that does not fit', NULL_YEAR, 200, 400],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }, 200, 400],
    ['no document', { notquery: '{ __typename }' }, 400, 400],
    ['a document that is no text', { query: 0 }, 400, 400],
    ['variables that are no object', { query: '{ __typename }', variables: ['array'] }, 200, 400],
    ['what may be null', { query: '{ __typename }', variables: null, operationName: null, extensions: null }, 200, 200],
  ])('tells %s by its status', async (_what, body, older, newer) => {
    for (const [accept, status] of [
      [JSON_TYPE, older],
      [OWN_TYPE, newer],
      ['*/*', older],
    ] as const) {
      const response = await served.post(JSON.stringify(body), { accept });
      expect([accept, response.status]).toEqual([accept, status]);
      expect(response.headers.get('content-type')).toBe(`${accept === OWN_TYPE ? OWN_TYPE : JSON_TYPE}; charset=utf-8`);
      const { data, errors } = (await response.json()) as Partial<Answer>;
      expect([data === undefined, errors === undefined]).toEqual(newer === 400 ? [true, false] : [false, true]);
    }
  });

  it('refuses a body that is no JSON, is not said to be, or is not there', async () => {
    const accept = OWN_TYPE;
    expect((await served.post('{ "not', { accept })).status).toBe(400);
    expect((await served.post(undefined, { accept })).status).toBe(400);
    const untyped = await fetch(served.url, { method: 'POST', headers: { ...GATEWAY, 'x-requested-with': 'x' } });
    expect(untyped.status).toBe(415);
    expect(await untyped.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(
      (await served.post('{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=utf-8' })).status,
    ).toBe(200);
  });
});
