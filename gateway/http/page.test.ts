import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { addressOf } from '#kernel/graph/http.js';
import { pageRoutes, type PageSettings } from './page.js';
import { routeOf, type Routes } from './routes.js';

const log = createLog({ level: 'silent', name: 'test' });
const SCRIPT = 'console.log("the page")';

let folder: string;
let settings: PageSettings;
const servers: Listening[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-page-'));
  settings = { demo: false, mail: false, signIn: false };
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await rm(folder, { recursive: true });
});

async function build() {
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Hub</title>');
  await writeFile(join(folder, '.secret'), 'hidden');
  const script = join(folder, 'assets', 'main-1234.js');
  await writeFile(script, SCRIPT);
  await writeFile(`${script}.gz`, gzipSync(SCRIPT));
  await writeFile(`${script}.br`, brotliCompressSync(SCRIPT));
}

async function serve() {
  let routes: Routes = {};
  const answer = listen((req, res) => routeOf(routes, addressOf(req).path)!(req, res), {
    host: '127.0.0.1',
    port: 0,
    log,
  });
  const { url } = await answer;
  servers.push(await answer);
  routes = pageRoutes({ folder, publicUrl: url, settings: async () => settings });
  return url;
}

/** The bytes that go over the wire, which `fetch` would unpack, at exactly this path, which it would tidy up. */
function raw(
  url: string,
  path: string,
  encoding: string,
): Promise<{ status?: number; encoding?: string; size: number }> {
  return new Promise((resolve, reject) => {
    request(url, { path, headers: { 'accept-encoding': encoding } }, (res) => {
      let size = 0;
      res.on('data', (chunk: Buffer) => (size += chunk.length));
      res.on('end', () => resolve({ status: res.statusCode, encoding: res.headers['content-encoding'], size }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the page', () => {
  it('says that it is not built in the language of the reader alone', async () => {
    const url = await serve();
    const said = async (language: string) => (await fetch(url, { headers: { 'accept-language': language } })).text();
    expect(await said('ru')).toMatch(/Страница не собрана(?!.*has not been built)/s);
    expect(await said('en')).toMatch(/^[^а-яё]*The page has not been built[^а-яё]*$/i);
  });

  it('stands at each address that names no file, so that a view can be linked', async () => {
    await build();
    const url = await serve();
    for (const path of ['/', '/regions/26', '/colleges/26-01?year=2024/2025', '/people/26-01']) {
      const answer = await fetch(url + path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 200, expect.stringContaining('<title>Hub')]);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('has its parts packed, to be kept for good, and none under the name of another version', async () => {
    await build();
    const url = await serve();
    const script = await fetch(`${url}/assets/main-1234.js`);
    expect(await script.text()).toBe(SCRIPT);
    expect(script.headers.get('cache-control')).toMatch(/immutable/);
    expect(await raw(url, '/assets/main-1234.js', 'gzip, br')).toMatchObject({ encoding: 'br' });
    expect(await raw(url, '/assets/main-1234.js', 'gzip')).toMatchObject({ encoding: 'gzip' });
    expect((await fetch(`${url}/assets/main-9999.js`)).status).toBe(404);
  });

  it('gives nothing from beside its folder, and no hidden file', async () => {
    await build();
    const url = await serve();
    for (const path of [
      '/../../../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/.secret',
      '/assets/..%2f..%2fetc/passwd',
    ]) {
      const answer = await raw(url, path, '');
      expect([path, answer.status === 404 || answer.size === '<!doctype html><title>Hub</title>'.length]).toEqual([
        path,
        true,
      ]);
    }
  });

  it('may load and ask nothing but the hub', async () => {
    await build();
    const policy = (await fetch(await serve())).headers.get('content-security-policy');
    for (const part of ["connect-src 'self';", "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
  });

  it('is asked for under one name of this machine, the one that sign-in leads back to', async () => {
    await build();
    const url = await serve();
    const alias = url.replace('127.0.0.1', 'localhost');
    const answer = await fetch(`${alias}//evil.example/regions/26?year=2024/2025`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `${url}/evil.example/regions/26?year=2024/2025`,
    ]);
  });

  it('is read, not written', async () => {
    await build();
    expect((await fetch(await serve(), { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('learns how to sign in as things stand now', async () => {
    const url = await serve();
    expect(await (await fetch(`${url}/config.json`)).json()).toEqual({ demo: false, mail: false, signIn: false });
    settings = { demo: true, mail: false, signIn: true };
    const answer = await fetch(`${url}/config.json`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual(settings);
  });

  it('says how to build it where it is missing', async () => {
    expect(await (await fetch(await serve())).text()).toContain('npm run build:page');
  });
});
