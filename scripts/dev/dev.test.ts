import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../testing/free-port.js';
import { HubFolder, until, type HubProcess } from '../testing/hub-process.js';
import { patternOf } from './page.js';

const PROGRAM = fileURLToPath(new URL('dev.js', import.meta.url));

// Compiles, starts a server of its own and loads the sample, on a machine with other work to do.
jest.setTimeout(240_000);

let folder: HubFolder;
let dev: HubProcess;
let page: string;
beforeAll(async () => {
  folder = await HubFolder.make();
  const port = await freePort();
  page = `http://127.0.0.1:${port}`;
  dev = await folder.run(process.execPath, ['--no-warnings', PROGRAM, '--port', String(port)]);
  await until(() => fetch(`${page}/ready`).then(({ ok }) => ok, () => false)); // prettier-ignore
});
afterAll(() => folder.remove());

const get = (path: string, from = page) => fetch(from + path, { headers: { accept: '*/*' }, redirect: 'manual' });

/** What each process is, as long as it runs. */
const isGone = async (pid: number) => (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')) === '';

/** Everything that was started from there. */
async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = text.split(' ').filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(childrenOf))).flat()];
}

describe('npm run dev', () => {
  it('serves the page as it is edited, with hot reload', async () => {
    expect(await (await get('/regions/26')).text()).toContain('/@vite/client');
    expect((await get('/src/main.tsx')).headers.get('content-type')).toMatch(/javascript/);
  });

  it.each(['/health', '/ready', '/config.json', '/oidc/.well-known/openid-configuration', '/imports', '/exports/mentors.csv', '/graphql?query=%7Bregions%7Bcode%7D%7D'])(
    'hands %s on to the hub',
    async (path) => {
      const [passed, direct] = await Promise.all([get(path), get(path, dev.url)]);
      expect(passed.headers.get('content-type')).toMatch(/json/);
      expect([passed.status, await passed.text()]).toEqual([direct.status, await direct.text()]);
    },
  ); // prettier-ignore

  it('signs demo accounts in at its own address', async () => {
    const { demo, signIn } = (await (await get('/config.json')).json()) as Record<string, unknown>;
    expect([demo, signIn]).toEqual([true, true]);
    const asked = await get('/sign-in?back=/regions/26');
    const to = new URL(asked.headers.get('location') ?? 'none:');
    expect([asked.status, to.origin, to.searchParams.get('redirect_uri')]).toEqual([303, page, `${page}/signed-in`]);
  });

  it('ends all of its processes by one Ctrl-C', async () => {
    const children = await childrenOf(dev.pid);
    expect(children.length).toBeGreaterThan(3);
    dev.kill('SIGINT');
    expect(await dev.ended).toBe(0);
    for (const pid of children) await until(() => isGone(pid));
    expect([await folder.postmaster(), await folder.isLocked()]).toEqual([null, false]);
  });
});

it('parts the addresses of the hub from those of the page that begin alike', () => {
  const matches = (path: string, url: string) => new RegExp(patternOf(path)).test(url);
  expect([matches('/graphql', '/graphql?query=1'), matches('/graphql', '/graphqls')]).toEqual([true, false]);
  expect([matches('/oidc/', '/oidc/auth'), matches('/oidc/', '/oidc')]).toEqual([true, false]);
});
