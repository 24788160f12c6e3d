import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createLog } from '#kernel/log/log.js';
import { PUBLIC_SESSION } from '#kernel/session/session.js';
import { SUBGRAPH_ANSWER_MIB } from './bounded-body.js';
import { overHttp } from './http.js';
import type { Transport } from './transport.js';

const log = createLog({ level: 'silent', name: 'test' });
const SECRET = 'known to the gateway and the school';
const UNAVAILABLE = { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'school' } };

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

const answered: Answer = (_req, res) => res.end('{"data":{"n":1}}');
const refusedByProxy: Answer = (_req, res) => res.writeHead(503).end('<h1>starting</h1>');
const cut: Answer = (req) => req.socket.destroy();

let server: Server;
let answers: Answer[];
let requests: { headers: IncomingMessage['headers']; port: number | undefined }[];

beforeEach(async () => {
  answers = [];
  requests = [];
  server = createServer((req, res) => {
    requests.push({ headers: req.headers, port: req.socket.remotePort });
    req.resume().once('end', () => (answers.shift() ?? answered)(req, res));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function school(timeoutMs = 5_000, to = log): Transport {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return overHttp({ name: 'school', url, secret: SECRET, timeoutMs, log: to });
}

function call(
  query: string,
  { timeoutMs = 5_000, authorization = null as string | null, signal = undefined as AbortSignal | undefined } = {},
  transport = school(timeoutMs),
) {
  return transport.call({
    document: parse(query),
    isMutation: query.startsWith('mutation'),
    caller: { session: PUBLIC_SESSION, language: 'en', authorization, signal },
  });
}

describe('a subgraph over HTTP', () => {
  it.each([
    ['a proxy says that it is starting', refusedByProxy],
    ['the connection is cut', cut],
  ])('is asked a query again when %s', async (_reason, failure) => {
    answers = [failure, failure, answered];
    expect(await call('{ n }')).toMatchObject({ data: { n: 1 } });
    expect(requests).toHaveLength(3);
  });

  it.each([
    ['a proxy says that it is starting', refusedByProxy],
    ['the connection is cut', cut],
  ])('is given a mutation once, even when %s', async (_reason, failure) => {
    answers = [failure, answered];
    await expect(call('mutation { n }')).rejects.toMatchObject(UNAVAILABLE);
    expect(requests).toHaveLength(1);
  });

  it('is given up after three attempts', async () => {
    answers = [cut, cut, cut, answered];
    await expect(call('{ n }')).rejects.toMatchObject(UNAVAILABLE);
    expect(requests).toHaveLength(3);
  });

  it('is given up when all attempts together take too long', async () => {
    answers = [refusedByProxy, () => {}, answered];
    await expect(call('{ n }', { timeoutMs: 500 })).rejects.toMatchObject(UNAVAILABLE);
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['a page', '<html>'],
    ['JSON of another kind', '{"message":"hello"}'],
    ['a list', '[]'],
    ['JSON that is cut off', '{"data":{"n":'],
    ['more than one answer may weigh', `{"data":{"n":"${'x'.repeat(SUBGRAPH_ANSWER_MIB * 1024 * 1024)}"}}`],
  ])('is unavailable when it answers with %s', async (_what, body) => {
    answers = [(_req, res) => res.end(body)];
    await expect(call('{ n }')).rejects.toMatchObject(UNAVAILABLE);
    expect(requests).toHaveLength(1);
  });

  it('is given up when its answer never ends, and is not listened to any longer', async () => {
    const closed = Promise.withResolvers<void>();
    const piece = Buffer.alloc(1024 * 1024, 'x');
    answers = [
      (_req, res) => {
        res.once('close', closed.resolve);
        const more = () => {
          while (!res.destroyed && res.write(piece));
        };
        res.write('{"data":{"n":"');
        res.on('drain', more);
        more();
      },
    ];
    await expect(call('{ n }', { timeoutMs: 60_000 })).rejects.toMatchObject(UNAVAILABLE);
    await closed.promise;
  });

  it('is given up when its answer comes too slowly', async () => {
    answers = [(_req, res) => void res.write('{"data":')];
    await expect(call('{ n }', { timeoutMs: 300 })).rejects.toMatchObject(UNAVAILABLE);
  });

  it('is left alone no longer each time where nobody listens, so that it is asked soon after it was started again', async () => {
    const pauses: number[] = [];
    const write = (line: string) => {
      const { pauseMs } = JSON.parse(line) as { pauseMs?: number };
      if (pauseMs !== undefined) pauses.push(pauseMs);
    };
    const transport = school(5_000, createLog({ level: 'warn', name: 'test', to: { write } }));
    await new Promise((resolve) => server.close(resolve));
    while (pauses.length < 2) await expect(call('{ n }', {}, transport)).rejects.toMatchObject(UNAVAILABLE);
    expect(pauses).toEqual([1_000, 1_000]);
  });

  it('is left alone after five times in a row without an answer, and of a change nothing is sent', async () => {
    const transport = school();
    const garbage: Answer = (_req, res) => res.end('<html>');
    answers = Array<Answer>(5).fill(garbage);
    for (let n = 0; n < 5; n += 1) await expect(call('{ n }', {}, transport)).rejects.toMatchObject(UNAVAILABLE);
    const refusal: unknown = await call('mutation { n }', {}, transport).catch((error: unknown) => error);
    expect(refusal).toMatchObject(UNAVAILABLE);
    expect((refusal as Error).message).not.toMatch(/may have been made/);
    expect(requests).toHaveLength(5);
  });

  it('is not held to be away because callers leave', async () => {
    const transport = school();
    for (let n = 0; n < 5; n += 1) {
      const leaving = new AbortController();
      answers = [() => leaving.abort()];
      await expect(call('{ n }', { signal: leaving.signal }, transport)).rejects.toMatchObject(UNAVAILABLE);
    }
    expect(await call('{ n }', {}, transport)).toMatchObject({ data: { n: 1 } });
  });

  it("is unavailable when it takes the gateway for a stranger: a caller's other token would not help", async () => {
    const answer = '{"errors":[{"message":"ask the gateway","extensions":{"code":"UNAUTHENTICATED"}}]}';
    answers = [(_req, res) => res.writeHead(401, { 'www-authenticate': 'hub-gateway' }).end(answer)];
    await expect(call('{ n }')).rejects.toMatchObject(UNAVAILABLE);
    answers = [(_req, res) => res.writeHead(401, { 'www-authenticate': 'Bearer' }).end(answer)];
    expect((await call('{ n }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('is not followed to another address, where the token has no business', async () => {
    answers = [(_req, res) => res.writeHead(307, { location: '/elsewhere' }).end()];
    await expect(call('mutation { n }', { authorization: 'Bearer abc' })).rejects.toMatchObject(UNAVAILABLE);
    expect(requests).toHaveLength(1);
  });

  it("hears the caller's token and language, over connections that are kept", async () => {
    await call('{ n }', { authorization: 'Bearer abc' });
    for (let i = 0; i < 9; i++) await call('{ n }');
    expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer abc', 'accept-language': 'en' });
    expect(requests.every(({ headers }) => headers['hub-gateway'] === SECRET)).toBe(true);
    expect(requests[1]?.headers).not.toHaveProperty('authorization');
    expect(new Set(requests.map(({ port }) => port)).size).toBeLessThanOrEqual(2);
  });
});
