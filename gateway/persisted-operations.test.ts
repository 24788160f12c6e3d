import { afterEach, describe, expect, it } from '@jest/globals';
import { LIMITS } from '#kernel/graph/request/document-limits.js';
import { serveGateway } from './http/server.js';
import { operationId } from './operations.js';
import { FORMS, toyHub, type Form } from './testing/hub.js';

const COUNT = '{ courseCount }';
const COLLEGE = 'query College($code: String!) { college(code: $code) { name courses { title } } }';
const CALLER = 'query Caller { caller { actor language } }';
const ADD = 'mutation Add { addCourse(title: "T") }';
const OPERATIONS = new Map([COUNT, COLLEGE, CALLER, ADD].map((text) => [operationId(text), text]));

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function hub(form: Form = 'in process') {
  const made = await toyHub(form, { operations: OPERATIONS });
  closers.push(() => made.close());
  return made;
}

async function serve() {
  const made = await hub();
  const { gateway, log } = made;
  const listening = await serveGateway({ gateway, host: '127.0.0.1', port: 0, log });
  closers.push(() => listening.close());
  const { url } = listening;
  const json = { 'content-type': 'application/json', 'accept-language': 'en' };
  const post = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, {
      headers: { 'graphql-require-preflight': '1', 'accept-language': 'en', ...headers },
    });
  return { ...made, post, get };
}

const apollo = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: operationId(text).slice(7) } });

describe.each(FORMS)('an operation named by its id, with subgraphs %s', (form) => {
  it('is answered as its text is', async () => {
    const { gateway } = await hub(form);
    const variables = { code: 'med' };
    const byText = await gateway.execute({ query: COLLEGE, variables });
    expect(byText.data).toEqual({ college: { name: 'Medical College', courses: expect.anything() } });
    expect(await gateway.execute({ documentId: operationId(COLLEGE), variables })).toEqual(byText);
    expect(await gateway.execute({ documentId: operationId(COLLEGE), variables, operationName: 'College' })).toEqual(
      byText,
    );
    expect(await gateway.execute({ documentId: operationId(COLLEGE), query: COLLEGE, variables })).toEqual(byText);
  });

  it("knows the caller's token and language", async () => {
    const { gateway, token } = await hub(form);
    const request = { documentId: operationId(CALLER), language: 'en' as const };
    const { data } = await gateway.execute({ ...request, token: await token({ actor: 'someone' }) });
    expect(data).toEqual({ caller: { actor: 'someone', language: 'en' } });
    const { errors } = await gateway.execute({ ...request, token: 'rubbish' });
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});

describe('an operation named over HTTP', () => {
  it('is found by documentId, as in the specification, and by the hash of Apollo’s clients', async () => {
    const { post, get } = await serve();
    const answers = [
      await post({ documentId: operationId(COUNT) }),
      await post({ extensions: apollo(COUNT) }),
      await post({ documentId: operationId(COUNT), extensions: apollo(COUNT) }),
      await get({ documentId: operationId(COUNT) }),
      await get({ documentId: operationId(COUNT) }, { accept: 'application/json, text/html' }),
      await get({ extensions: JSON.stringify(apollo(COUNT)) }),
    ];
    for (const answer of answers) {
      expect([answer.status, await answer.json()]).toEqual([200, { data: { courseCount: 3 } }]);
    }
    const variables = JSON.stringify({ code: 'agro' });
    const { data } = await (await get({ documentId: operationId(COLLEGE), variables })).json();
    expect(data.college.name).toBe('Agrarian College');
  });

  it.each([
    ['an id of nothing', { documentId: operationId('{ colleges { code } }') }],
    ['an id without its prefix', { documentId: operationId(COUNT).slice(7) }],
    ['no text at all', { documentId: '' }],
    ['something else than text', { documentId: { courseCount: true } }],
    ['a name that every object has', { documentId: '__proto__' }],
    ['a hash of nothing', { extensions: apollo('{ colleges { code } }') }],
    ['a hash that is none', { extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } }],
  ])('is refused for %s', async (_, body) => {
    const { post } = await serve();
    const answer = await post(body);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: 'The hub knows no operation of this documentId: reload the page, or send the text of the query.',
            extensions: { code: 'PERSISTED_OPERATION_NOT_FOUND' },
          },
        ],
      },
    ]);
    const inRussian = await (await post(body, { 'accept-language': 'ru' })).json();
    expect(inRussian.errors[0].message).toMatch(/хаб не знает: обновите страницу/);
  });

  it('is refused where the text or another id says otherwise', async () => {
    const { toys, post, get } = await serve();
    const answers = [
      await post({ documentId: operationId(COUNT), query: ADD }),
      await post({ documentId: operationId(COUNT), query: `${COUNT} ` }),
      await post({ extensions: apollo(COUNT), query: ADD }),
      await post({ documentId: operationId(COUNT), extensions: apollo(ADD) }),
      await post({ documentId: 7, query: COUNT }),
      await get({ documentId: operationId(COUNT), query: CALLER }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(400);
      expect((await answer.json()).errors).toEqual([
        {
          message: 'The text of the query and its documentId do not agree: send one of them.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    }
    expect([toys.seen.colleges, toys.seen.courses]).toEqual([[], []]);
  });

  it('is not learnt from a client that sends a text with its id', async () => {
    const { post } = await serve();
    const query = '{ colleges { code } }';
    expect((await (await post({ query, extensions: apollo(query) })).json()).data.colleges).toHaveLength(2);
    expect((await post({ extensions: apollo(query) })).status).toBe(400);
  });

  it('leaves requests with a text as they were', async () => {
    const { post } = await serve();
    expect(await (await post({ query: '{ colleges { code } }', documentId: null })).json()).toEqual({
      data: { colleges: [{ code: 'agro' }, { code: 'med' }] },
    });
    expect((await (await post({ variables: {} })).json()).errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    const nested = `${'{ a '.repeat(LIMITS.depth + 1)}${'}'.repeat(LIMITS.depth + 1)}`;
    for (const body of [{ query: nested }, { query: nested, documentId: operationId(nested) }]) {
      expect((await (await post(body)).json()).errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    }
  });

  it('changes nothing by GET', async () => {
    const { toys, get } = await serve();
    expect((await get({ documentId: operationId(ADD) })).status).toBe(405);
    expect((await get({ extensions: JSON.stringify(apollo(ADD)) })).status).toBe(405);
    expect(toys.seen.courses).toEqual([]);
  });

  it('asks for the same token and proof of origin as any', async () => {
    const { toys, post, get } = await serve();
    const body = { documentId: operationId(ADD) };
    expect((await post(body, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await post(body, { authorization: 'Bearer rubbish' })).status).toBe(401);
    expect((await post({ documentId: 'unknown' }, { authorization: 'Bearer rubbish' })).status).toBe(401);
    expect((await get({ documentId: operationId(COUNT) }, { authorization: 'Bearer rubbish' })).status).toBe(401);
    expect(toys.seen.courses).toEqual([]);
  });
});

it('keeps the document and its plan, however many others are asked in between', async () => {
  const { gateway, toys } = await hub();
  const request = { documentId: operationId(COLLEGE), variables: { code: 'med' } };
  await gateway.execute(request);
  const known = new Set([...toys.seen.colleges.splice(0), ...toys.seen.courses.splice(0)].map((one) => one.document));
  // More than the runtime keeps of what it has read; refused by validation, since reading them is enough.
  for (let n = 0; n < 1_100; n += 1) await gateway.execute({ query: `{ nothing${n} }` });
  await gateway.execute(request);
  const again = [...toys.seen.colleges, ...toys.seen.courses].map((one) => one.document);
  expect(again).toHaveLength(2);
  // A new reading or a new plan would have made other documents for the subgraphs.
  for (const document of again) expect(known).toContain(document);
});
