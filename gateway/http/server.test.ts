import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { UnsecuredJWT } from 'jose';
import { FORMS, toyHub, type Form, type ToyHub } from '../testing/hub.js';
import { serveGateway, type Serving } from './server.js';

const DEFAULT_QUERY = 'query AskThis { courseCount }';
const PAGE = { accept: 'text/html,application/xhtml+xml' };

const running: { hub: ToyHub; listening: Serving }[] = [];

afterEach(async () => {
  for (const { hub, listening } of running.splice(0)) {
    await listening.close();
    await hub.close();
  }
});

async function serve(form: Form = 'in process', defaultQuery = () => DEFAULT_QUERY, publicUrl?: string) {
  const hub = await toyHub(form);
  const { gateway, log } = hub;
  const hosts = (host: string | undefined) => host?.startsWith('127.0.0.1') ?? false;
  const listening = await serveGateway({ gateway, host: '127.0.0.1', port: 0, log, defaultQuery, publicUrl, hosts });
  running.push({ hub, listening });
  const ask = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${listening.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify({ query }),
    });
  return { hub, ask, url: listening.url };
}

/** What an answer says of itself; `fetch` would not send another host. */
const answerOf = (url: string, path: string, headers: Record<string, string>) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request(url + path, { headers }, (response) => resolve(response.resume()))
      .once('error', reject)
      .end();
  });

describe.each(FORMS)('a subgraph %s', (form) => {
  it('learns where a request came from, and can be told otherwise by a proxy of this machine alone', async () => {
    const { ask } = await serve(form);
    const address = async (headers = {}) => {
      const response = await ask('{ caller { address } }', headers);
      return ((await response.json()) as { data: { caller: { address: string } } }).data.caller.address;
    };
    expect(await address()).toBe('127.0.0.1');
    expect(await address({ 'x-forwarded-for': '192.0.2.1, 203.0.113.5' })).toBe('203.0.113.5');
    expect(await address({ 'x-hub-client-address': '192.0.2.1' })).toBe('127.0.0.1');
  });
});

describe('the graph over HTTP', () => {
  it('answers a question', async () => {
    const { ask } = await serve();
    const response = await ask('{ courseCount }');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ data: { courseCount: 3 } });
  });

  it.each(FORMS)('knows the holder of the token, with subgraphs %s', async (form) => {
    const { hub, ask } = await serve(form);
    const authorization = `Bearer ${await hub.token({ actor: 'director', roles: ['DIRECTOR'] })}`;
    const response = await ask('{ caller { actor roles language } }', { authorization });
    expect(await response.json()).toEqual({
      data: { caller: { actor: 'director', roles: ['DIRECTOR'], language: 'en' } },
    });
  });

  it('refuses a bad token by 401 and says no more than that', async () => {
    const { hub, ask } = await serve();
    const { iss, aud, exp, ...claims } = { iss: 'hub:local', aud: 'hub-of-toys', exp: 9_999_999_999, sub: 'x' };
    const unsigned = new UnsecuredJWT({ ...claims, roles: ['CURATOR'] });
    const tokens = {
      rubbish: 'rubbish',
      expired: await hub.token({}, '-5m'),
      'of another audience': await hub.token({}, '15m', 'elsewhere'),
      unsigned: unsigned.setIssuer(iss).setAudience(aud).setExpirationTime(exp).encode(),
    };
    for (const [kind, token] of Object.entries(tokens)) {
      for (const query of ['{ courseCount }', '{ nonsense }']) {
        const response = await ask(query, { authorization: `Bearer ${token}` });
        expect([kind, response.status, response.headers.get('www-authenticate')]).toEqual([kind, 401, 'Bearer']);
        const { errors, data } = await response.json();
        expect(data).toBeUndefined();
        expect(errors).toEqual([
          { message: expect.stringMatching(/sign in again/), extensions: { code: 'UNAUTHENTICATED' } },
        ]);
      }
    }
    expect(hub.toys.seen.courses).toEqual([]);
    expect((await ask('{ courseCount }', { authorization: 'Basic dXNlcg==' })).status).toBe(401);
  });

  it('follows GraphQL over HTTP in its status codes', async () => {
    const { ask } = await serve();
    const accept = 'application/graphql-response+json';
    expect((await ask('{ nonsense }', { accept })).status).toBe(400);
    expect((await ask('{ ', { accept })).status).toBe(400);
    expect((await ask('{ courseCount }', { accept })).status).toBe(200);
    expect((await ask('{ nonsense }', { accept: 'application/json' })).status).toBe(200);
  });

  it('answers a GET that proves its origin, and changes nothing by GET', async () => {
    const { hub, url } = await serve();
    const get = (query: string, headers: Record<string, string>) =>
      fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers });
    const proof = { 'graphql-require-preflight': '1' };
    expect(await (await get('{ courseCount }', proof)).json()).toEqual({ data: { courseCount: 3 } });
    expect((await get('{ courseCount }', {})).status).toBe(400);
    expect((await get('mutation { addCourse(title: "x") }', proof)).status).toBe(405);
    expect(hub.toys.seen.courses.map(({ operation }) => operation)).toEqual(['query']);
  });

  it.each([
    'text/plain',
    'text/plain; charset=utf-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])("refuses %s, which any page could send in a visitor's name", async (type) => {
    const { hub, ask } = await serve();
    const response = await ask('mutation { addCourse(title: "x") }', { 'content-type': type });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(hub.toys.seen.courses).toEqual([]);
  });

  it('lets no page of another origin read its answers', async () => {
    const { ask } = await serve();
    const response = await ask('{ courseCount }', { origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['announced', 'sent in chunks'])('refuses a body of more than 5 MiB as soon as that is %s', async (how) => {
    const { url } = await serve();
    const size = 5 * 1024 * 1024 + 1;
    const status = await new Promise((resolve, reject) => {
      const announced = how === 'announced' ? { 'content-length': size } : {};
      const headers = { 'content-type': 'application/json', ...announced };
      const sending = request(`${url}/graphql`, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      // Not all of it, and no end: the refusal must not wait for one.
      sending.write(Buffer.alloc(how === 'announced' ? 1_000 : size, ' '));
    });
    expect(status).toBe(413);
  });
});

describe('GraphiQL', () => {
  it('opens with the query of the moment', async () => {
    let query = DEFAULT_QUERY;
    const { url } = await serve('in process', () => query);
    const page = async () => (await fetch(`${url}/graphiql-start.js`)).text();
    expect(await page()).toContain(DEFAULT_QUERY);
    query = 'query AskThat { courseCount }';
    expect(await page()).toContain(query);
    expect(await page()).not.toContain(DEFAULT_QUERY);
  });

  it('comes to a browser without outside addresses, and with a script that it may keep', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/graphql`, { headers: PAGE });
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const page = await response.text();
    const start = await (await fetch(`${url}/graphiql-start.js`)).text();
    expect(start).toContain(DEFAULT_QUERY);
    expect(start).toContain('"defaultEditorToolsVisibility":"headers"');
    expect(page).not.toMatch(/<script(?! src="\/graphiql)/);
    const markup = page.replace(/src="\/graphiql(\.js\?v=\w+|-start\.js)"/g, '');
    expect(markup.match(/(?:src|href)\s*=\s*(?!["']?data:)|url\(\s*(?!["']?(?:data:|#))|@import/gi)).toBeNull();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    const script = await fetch(url + /src="(\/graphiql\.js\?v=\w+)"/.exec(page)![1]!);
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await script.text()).length).toBeGreaterThan(page.length);
  });

  it('comes packed to whoever takes it so, and is the same', async () => {
    const { url } = await serve();
    const get = (encoding: string) =>
      new Promise<Buffer>((resolve, reject) => {
        const headers = { ...PAGE, 'accept-encoding': encoding };
        request(`${url}/graphql`, { headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
        })
          .once('error', reject)
          .end();
      });
    const [plain, packed] = [await get('identity'), await get('gzip')];
    expect(packed.length).toBeLessThan(plain.length / 2);
    expect(gunzipSync(packed).equals(plain)).toBe(true);
  });

  it('does not stand in the way of a client', async () => {
    const { url } = await serve();
    const headers = { ...PAGE, 'graphql-require-preflight': '1', accept: 'application/json, text/html' };
    const response = await fetch(`${url}/graphql?query={courseCount}`, { headers });
    expect(await response.json()).toEqual({ data: { courseCount: 3 } });
  });
});

describe('the other addresses', () => {
  it.each(FORMS)('tell life from readiness, with subgraphs %s', async (form) => {
    const { hub, url } = await serve(form);
    const [health, ready] = [() => fetch(`${url}/health`), () => fetch(`${url}/ready`)];
    expect([(await health()).status, (await ready()).status]).toEqual([200, 200]);
    hub.toys.fail('courses');
    const down = await ready();
    expect([down.status, await down.json()]).toEqual([200, { status: 'degraded', subgraphs: ['courses'] }]);
    expect((await health()).status).toBe(200);
  });

  it.each([
    ['http://127.0.0.1:4000', null],
    ['https://hub.example', 'max-age=31536000'],
  ])('carry what keeps browsers safe, all and always, at %s', async (publicUrl, transport) => {
    const { url } = await serve('in process', undefined, publicUrl);
    const paths = [...running.at(-1)!.listening.paths, '/nothing', '/graphql?query={', '/%'];
    expect(paths).toEqual(expect.arrayContaining(['/graphql', '/graphiql.js', '/health', '/ready']));
    for (const [path, host] of [...paths.map((each) => [each, '127.0.0.1']), ['/', 'evil.example']] as const) {
      const { headers } = await answerOf(url, path, { host: host, accept: 'text/html' });
      expect([path, headers['x-content-type-options'], headers['strict-transport-security'] ?? null]).toEqual([
        ...[path, 'nosniff', transport],
      ]);
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it('are all there is when nothing else is given', async () => {
    const { url } = await serve();
    for (const path of ['/', '/nothing', '/constructor', '/graphql/'])
      expect((await fetch(url + path)).status).toBe(404);
  });
});

describe('closing', () => {
  it('lets a request in flight end', async () => {
    const { hub, ask } = await serve();
    const { listening } = running.splice(0)[0]!;
    const release = hub.toys.hang('courses');
    const answer = ask('{ courseCount }');
    while (hub.toys.seen.courses.length === 0) await new Promise(setImmediate);
    const closed = listening.close();
    await expect(ask('{ courseCount }')).rejects.toThrow();
    release();
    expect(await (await answer).json()).toEqual({ data: { courseCount: 3 } });
    await closed;
    await hub.close();
  });

  it('does not wait for connections that ask nothing', async () => {
    const { listening } = (await serve(), running.splice(0)[0]!);
    const idle = connect(listening.port, '127.0.0.1');
    await once(idle, 'connect');
    const gone = once(idle, 'close');
    const start = performance.now();
    await listening.close();
    await gone;
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
