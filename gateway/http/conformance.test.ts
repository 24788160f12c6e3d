import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Listening } from '#kernel/graph/http.js';
import { toyHub, type ToyHub } from '../testing/hub.js';
import { serveGateway } from './server.js';

const OLDER = 'application/json';
const NEWER = 'application/graphql-response+json';

let hub: ToyHub;
let listening: Listening;
beforeAll(async () => {
  hub = await toyHub('over HTTP');
  const { gateway, log } = hub;
  listening = await serveGateway({ gateway, host: '127.0.0.1', port: 0, log });
});
afterAll(async () => {
  await listening.close();
  await hub.close();
});

const post = (body: string | undefined, headers: Record<string, string>) =>
  fetch(`${listening.url}/graphql`, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });

// The cases of the specification's own audits, for both media types.
describe('GraphQL over HTTP', () => {
  const NULL_CODE = { query: 'query($c: String!) { college(code: $c) { name } }', variables: { c: null } };

  it.each([
    ['an answer', { query: '{ courseCount }' }, 200, 200],
    ['a document that is no GraphQL', { query: '{' }, 200, 400],
    ['a document that does not fit the schema', { query: '{ nothing }' }, 200, 400],
    ['a variable that does not fit', NULL_CODE, 200, 400],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }, 200, 400],
    ['what may be null', { query: '{ __typename }', variables: null, operationName: null, extensions: null }, 200, 200],
  ])('tells %s by its status', async (_what, body, older, newer) => {
    for (const [accept, status] of [
      [OLDER, older],
      [NEWER, newer],
      ['*/*', older],
    ] as const) {
      const response = await post(JSON.stringify(body), { 'content-type': OLDER, accept });
      expect([accept, response.status]).toEqual([accept, status]);
      expect(response.headers.get('content-type')).toContain(accept === NEWER ? NEWER : OLDER);
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
      expect([accept, data === undefined || data === null, errors === undefined]).toEqual(
        newer === 400 ? [accept, true, false] : [accept, false, true],
      );
      if (status === 400) expect(data).toBeUndefined();
    }
  });

  it.each([
    ['no document', '{"notquery":"{ __typename }"}'],
    ['a document that is no text', '{"query":0}'],
    ['variables that are no object', '{"query":"{ __typename }","variables":["array"]}'],
    ['an operation name that is no text', '{"query":"{ __typename }","operationName":{}}'],
    ['extensions that are no object', '{"query":"{ __typename }","extensions":0}'],
    ['no JSON', 'a secret {'],
    ['nothing', undefined],
  ])('refuses %s by 400', async (_what, body) => {
    const response = await post(body, { 'content-type': OLDER, accept: NEWER });
    expect(response.status).toBe(400);
    const answer = await response.text();
    expect(JSON.parse(answer)).toEqual({ errors: [expect.objectContaining({ message: expect.any(String) })] });
    expect(answer).not.toContain('secret');
  });

  it('refuses a body that is not said to be JSON', async () => {
    const proof = { 'graphql-require-preflight': '1' };
    for (const accept of [OLDER, NEWER]) {
      const response = await post(undefined, { ...proof, accept });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    }
  });
});
