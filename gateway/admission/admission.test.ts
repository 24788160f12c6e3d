import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Listening } from '#kernel/graph/http.js';
import type { Routes } from '../http/routes.js';
import { serveGateway } from '../http/server.js';
import { toyHub, type ToyHub } from '../testing/hub.js';

let hub: ToyHub;
let served: Listening;
let curator: string;
let coordinator: string;
beforeAll(async () => {
  hub = await toyHub('in process', { admits: { operations: 2, callerOperations: 4, lineMs: 1 } });
  const { gateway, log } = hub;
  const quick: Routes[string] = async (_req, res) => void res.writeHead(204).end();
  const [page, routes] = [{ '/page': quick }, { '/quick': quick }];
  served = await serveGateway({ gateway, host: '127.0.0.1', port: 0, log, page, routes });
  curator = await hub.token({ actor: 'curator', roles: ['CURATOR'] });
  coordinator = await hub.token({ actor: 'coordinator', roles: ['COORDINATOR'] });
});
afterAll(async () => {
  await served.close();
  await hub.close();
});

const from = (token: string | null) =>
  ({
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    socket: { remoteAddress: '127.0.0.1' },
  }) as IncomingMessage;

/** Takes so many of the places that a caller may hold; those beyond what may run at once wait. */
async function hold(token: string | null, running: number, waiting: number): Promise<() => Promise<void>> {
  const enter = () => hub.gateway.admit(from(token), new AbortController().signal);
  const places: Disposable[] = [];
  // One after another: tokens that are read at once are not read in the order in which they came.
  while (places.length < running) places.push(await enter());
  const line = Array.from({ length: waiting }, enter);
  return async () => {
    for (const place of places) place[Symbol.dispose]();
    for (const place of line) (await place)[Symbol.dispose]();
  };
}

function ask(token: string | null, { language = 'en', signal }: { language?: string; signal?: AbortSignal } = {}) {
  return fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      connection: 'close',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: '{ colleges { name } }' }),
    ...(signal && { signal }),
  });
}

const get = (path: string, token?: string) =>
  fetch(served.url + path, {
    headers: { connection: 'close', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
  });

const asked = () => hub.toys.seen.colleges.length;

describe('a gateway that has all that it can do', () => {
  it('refuses at once what is too much of one caller, in both languages, and has others wait a little', async () => {
    const release = await hold(curator, 2, 2);
    const another = ask(coordinator);
    for (const [language, words] of [
      ['ru', 'От вас сейчас слишком много запросов'],
      ['en', 'You have too many requests under way'],
    ] as const) {
      const refused = await ask(curator, { language });
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await refused.json()).toEqual({
        errors: [{ message: expect.stringContaining(words), extensions: { code: 'OVERLOADED' } }],
      });
    }
    expect((await get('/health')).status).toBe(200);
    await release();
    expect((await another).status).toBe(200);
    expect((await ask(curator)).status).toBe(200);
  });

  it('has nothing run of who leaves the line', async () => {
    const release = await hold(coordinator, 2, 0);
    const before = asked();
    const leaving = new AbortController();
    const left = ask(curator, { signal: leaving.signal });
    await get('/health');
    leaving.abort();
    await expect(left).rejects.toThrow();
    await get('/health');
    await release();
    expect((await ask(curator)).status).toBe(200);
    expect(asked() - before).toBe(1);
  });

  it('has bounds for what is served beside the graph, save for /health and the page, and gives places back', async () => {
    for (let n = 0; n < 6; n += 1) expect((await get('/quick')).status).toBe(204);
    const release = await hold(null, 1, 2);
    expect((await get('/quick')).status).toBe(503);
    expect((await get('/ready')).status).toBe(503);
    expect((await get('/health')).status).toBe(200);
    expect((await get('/page')).status).toBe(204);
    expect((await get('/quick', curator)).status).toBe(204);
    await release();
    expect((await get('/quick')).status).toBe(204);
  });
});

describe('an answer', () => {
  const ADD = 'mutation ($title: String!) { addCourse(title: $title) }';
  const ALL = { query: '{ colleges { courses { title } } }', language: 'en' } as const;

  it('that would be larger than a caller is sent is cut off, with a code, and sent to one who may have more', async () => {
    const title = 'x'.repeat(40_000);
    for (let n = 0; n < 110; n += 1) await hub.gateway.execute({ query: ADD, variables: { title }, token: curator });
    const cut = await hub.gateway.execute(ALL);
    expect(cut).toEqual({
      data: null,
      errors: [{ message: expect.stringContaining('larger than 4 MiB'), extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
    const { data, errors } = await hub.gateway.execute({ ...ALL, token: curator });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(4 * 1024 * 1024);
  });
});
