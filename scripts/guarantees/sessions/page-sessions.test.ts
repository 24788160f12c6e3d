import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { browser, type Browser } from '#gateway/provider/testing/browser.js';
import { createLog } from '#kernel/log/log.js';
import { connect } from '#kernel/database/connection.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { localToken } from '../../client/local-token.js';
import { startHub, type RunningHub } from '../../runtime/hub.js';
import { until } from '../../testing/hub-process.js';
import { freePort } from '../../testing/free-port.js';
import { SAMPLE_TAKES_MS, servedHub, type ServedHub } from '../../testing/served-hub.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import type { Data } from '../../testing/hub.js';

const ME = '{ me { account roles } }';

let hub: ServedHub;
/** Another gateway of the same database, behind the same public address. */
let second: RunningHub;
beforeAll(async () => {
  hub = await servedHub();
  const config = { ...hub.config, port: await freePort(), publicUrl: hub.url };
  second = await startHub(config, createLog({ level: 'silent', name: 'second' }), {
    open: async () => ({ ownerUrl: hub.ownerUrl, embedded: true, close: async () => undefined }),
  });
}, SAMPLE_TAKES_MS);
afterAll(async () => {
  await second.close();
  await hub.close();
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Signs a browser in as people do; where it ended. */
async function signIn(user: Browser, account: string, back = '/regions/26'): Promise<string> {
  const shown = await user.follow(user.visit(`${hub.url}/sign-in?back=${encodeURIComponent(back)}`), hub.url);
  return (await user.follow(user.submit(shown, { account }), hub.url)).url;
}

async function signedIn(account: string): Promise<Browser> {
  const user = browser();
  await signIn(user, account);
  return user;
}

const cookieOf = (user: Browser) => user.cookies().find(({ name }) => name.startsWith('hub-session'))!;

interface Sent {
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly query?: string;
  readonly variables?: object;
}

/** Asks the graph as the page does for an account; `headers` go beside or in place of the page's own. */
async function ask(user: Browser, account: string, { url = hub.url, headers, query = ME, variables }: Sent = {}) {
  const answer = await user.visit(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept': 'application/json',
      'origin': hub.url,
      'sec-fetch-site': 'same-origin',
      'hub-account': account,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, ...(JSON.parse(answer.text) as { data?: Data; errors?: Data[] }) };
}

const who = async (user: Browser) => JSON.parse((await user.visit(`${hub.url}/session`)).text) as Data;

async function owner<Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> {
  const client = await connect(hub.ownerUrl);
  try {
    return (await client.query(sql, params)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe('a sign-in by the page', () => {
  it('leaves a cookie that no script reads and no other site is sent, and leads back', async () => {
    const user = browser();
    expect(await signIn(user, 'demo-curator', '/colleges/26-01?year=2024/2025')).toBe(`${hub.url}/colleges/26-01?year=2024/2025`);
    const { attributes, path, value } = cookieOf(user);
    expect([path, attributes]).toEqual(['/', expect.stringMatching(/^Path=\/; HttpOnly; SameSite=Lax; Max-Age=28800$/)]);
    expect(value).toMatch(/^[\w-]{43}$/);
    expect(await who(user)).toEqual({ account: { account: 'demo-curator', name: null }, link: null });
    expect((await ask(user, 'demo-curator')).data.me).toEqual({ account: 'demo-curator', roles: ['CURATOR'] });
  });

  it('keeps tokens where neither the browser nor who reads the database finds them', async () => {
    const user = await signedIn('demo-curator');
    const rows = await owner(`select account, encode(secret_hash, 'escape') as hash, encode(sealed, 'escape') as text
      from participants.sign_in`);
    expect(JSON.stringify(rows)).not.toMatch(/eyJ/);
    expect(JSON.stringify(rows)).not.toContain(cookieOf(user).value);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/signed-in?code=1', '/oidc/auth'])(
    'leads to no other place than the hub’s own, whatever %s says',
    async (back) => expect(await signIn(browser(), 'demo-analyst', back)).toBe(`${hub.url}/`),
  );

  it('takes its answer once, from the browser that began it', async () => {
    const [user, thief] = [browser(), browser()];
    const shown = await user.follow(user.visit(`${hub.url}/sign-in`), hub.url);
    let at = await user.submit(shown, { account: 'demo-curator' });
    while (!at.location!.startsWith(`${hub.url}/signed-in?`)) at = await user.visit(at.location!);
    const answer = at.location!;
    expect((await thief.visit(answer)).location).toBe(`${hub.url}/#sign-in=failed`);
    expect((await user.visit(answer)).location).toBe(`${hub.url}/`);
    expect((await user.visit(answer)).location).toBe(`${hub.url}/`);
    expect(await who(thief)).toEqual({ account: null, link: null });
  });

  it('leads whoever goes back to it on, and to a new one where nobody is signed in', async () => {
    const user = browser();
    const shown = await user.follow(user.visit(`${hub.url}/sign-in`), hub.url);
    await user.follow(user.submit(shown, { account: 'demo-curator' }), hub.url);
    expect(await user.follow(user.visit(shown.url), hub.url)).toMatchObject({ status: 200, url: `${hub.url}/` });
    await user.visit(`${hub.url}/session/end`, fromPage('demo-curator', {}));
    const again = await user.follow(user.visit(shown.url), hub.url);
    expect(again.text).toContain('name="account"');
  });

  it('is one of twenty of an account; the first makes room', async () => {
    const users = [];
    for (let n = 0; n < 21; n += 1) users.push(await signedIn('demo-mentee'));
    const [first, next, last] = [users[0]!, users[1]!, users[20]!];
    const statuses = await Promise.all([first, next, last].map(async (user) => (await ask(user, 'demo-mentee', { url: second.url })).status));
    expect(statuses).toEqual([401, 200, 200]);
  });
});

/** What the page sends of its own accord. */
const fromPage = (account: string | null, body: object) => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'origin': hub.url,
    'sec-fetch-site': 'same-origin',
    ...(account === null ? {} : { 'hub-account': account }),
  },
  body: JSON.stringify(body),
});

describe('a request with the cookie', () => {
  it('is nobody’s without the page’s header, so that no other page can have it made', async () => {
    const user = await signedIn('demo-curator');
    expect((await ask(user, '')).data.me).toEqual({ account: null, roles: [] });
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site', 'origin': 'https://evil.example' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site', 'origin': 'http://127.0.0.1:1' }],
    ['a browser that says the origin alone', { 'sec-fetch-site': '', 'origin': 'https://evil.example' }],
    ['who says nothing of where it comes from', { 'sec-fetch-site': '', 'origin': 'null' }],
  ])('is refused from %s', async (_, headers) => {
    const user = await signedIn('demo-curator');
    const answer = await ask(user, 'demo-curator', { headers });
    expect([answer.status, answer.errors?.[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('does nothing for a page that still shows somebody else', async () => {
    const user = await signedIn('demo-curator');
    await signIn(user, 'demo-analyst');
    const [stale, fresh] = [await ask(user, 'demo-curator'), await ask(user, 'demo-analyst')];
    expect([stale.status, stale.errors?.[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(fresh.data.me.account).toBe('demo-analyst');
  });

  it('changes nothing by an address', async () => {
    const user = await signedIn('demo-curator');
    const mutation = encodeURIComponent('mutation { revokeRoles(input: { ids: [] }) { updated } }');
    const headers = { 'accept': 'application/json', 'hub-account': 'demo-curator', 'sec-fetch-site': 'same-origin', 'graphql-require-preflight': '1' }; // prettier-ignore
    expect((await user.visit(`${hub.url}/graphql?query=${mutation}`, { headers })).status).toBe(405);
  });

  it('goes by the token that it names, before the cookie', async () => {
    const user = await signedIn('demo-curator');
    const token = await localToken(hub.config, { roles: ['ANALYST'] });
    const named = await ask(user, 'demo-curator', { headers: { authorization: `Bearer ${token}` } });
    expect(named.data.me.roles).toEqual(['ANALYST']);
    expect((await ask(user, 'demo-curator', { headers: { authorization: 'Bearer bad' } })).status).toBe(401);
  });

  it('is answered by every address that takes a token', async () => {
    const user = await signedIn('demo-curator');
    const headers = { 'hub-account': 'demo-curator', 'sec-fetch-site': 'same-origin' };
    const file = `${hub.url}/exports/mentors.csv?college=26-01&year=2024/2025`;
    expect([(await user.visit(file, { headers })).status, (await user.visit(file)).status]).toEqual([200, 401]);
  });
});

describe('who is signed in', () => {
  it('is so at another gateway, goes on past the token, and is asked for the next one once', async () => {
    const user = await signedIn('demo-director');
    const account = 'demo-director';
    expect((await ask(user, account, { url: second.url })).status).toBe(200);
    const begun = Date.now();
    for (const minutes of [15, 30]) {
      jest.spyOn(Date, 'now').mockImplementation(() => begun + minutes * 60_000);
      const answers = await Promise.all([hub.url, second.url, hub.url, second.url].map((url) => ask(user, account, { url })));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    }
  });

  it('is signed out everywhere by one tab, at the provider too', async () => {
    const user = await signedIn('demo-curator');
    const { value, name } = cookieOf(user);
    const left = await user.visit(`${hub.url}/session/end`, fromPage('demo-curator', {}));
    const { next } = JSON.parse(left.text) as { next: string };
    expect(next).toMatch(new RegExp(`^${hub.url}/oidc/session/end\\?`));
    expect((await user.follow(user.visit(next), hub.url)).url).toBe(`${hub.url}/`);
    expect(user.cookies().map((cookie) => cookie.name)).not.toContain(name);
    const kept = browser({ cookie: `${name}=${value}` });
    expect((await ask(kept, 'demo-curator')).status).toBe(401);
    expect((await user.follow(user.visit(`${hub.url}/sign-in`), hub.url)).text).toContain('name="account"');
  });

  it('is not signed out by another page', async () => {
    const user = await signedIn('demo-curator');
    const { headers, ...rest } = fromPage('demo-curator', {});
    const forged = { ...rest, headers: { ...headers, 'origin': 'https://evil.example', 'sec-fetch-site': 'cross-site' } };
    expect((await user.visit(`${hub.url}/session/end`, forged)).status).toBe(403);
    expect((await ask(user, 'demo-curator')).status).toBe(200);
  });

  it('is so no longer once all that the account held has been taken back, whatever the next token would say', async () => {
    const [user, coordinator] = [await signedIn('demo-analyst'), await signedIn('demo-coordinator')];
    const found = await ask(coordinator, 'demo-coordinator', { query: '{ roleBindings(account: "demo-analyst") { nodes { id } } }' });
    const ids = found.data.roleBindings.nodes.map(({ id }: { id: string }) => id);
    await ask(coordinator, 'demo-coordinator', {
      query: 'mutation ($ids: [ID!]!) { revokeRoles(input: { ids: $ids }) { updated } }',
      variables: { ids },
    });
    await until(async () => (await ask(user, 'demo-analyst')).status === 401);
    expect(await who(user)).toEqual({ account: null, link: null });
    expect(await owner('select from participants.sign_in where account = $1', ['demo-analyst'])).toEqual([]);
  });
});

describe('a personal link', () => {
  const TODAY = today('Europe/Moscow');

  async function linkOf(curator: Browser): Promise<{ readonly code: string; readonly personId: string }> {
    const { data } = await ask(curator, 'demo-curator', { query: '{ people(first: 1) { nodes { id } } }' });
    const personId = data.people.nodes[0].id as string;
    const made = await ask(curator, 'demo-curator', {
      query: `mutation ($row: PersonalLinkInput!) { createPersonalLinks(input: { rows: [$row] }) { results { code problems { code } } } }`,
      variables: { row: { personId, holder: 'SELF', lastDay: daysAfter(TODAY, 30) } },
    });
    return { code: made.data.createPersonalLinks.results[0].code as string, personId };
  }
  const enter = (user: Browser, code: string) => user.visit(`${hub.url}/session/link`, fromPage(null, { code }));

  it('signs in beside an account, until the browser is closed, and ends with the link', async () => {
    const curator = await signedIn('demo-curator');
    const { code, personId } = await linkOf(curator);
    const entered = await enter(curator, code);
    const { account } = JSON.parse(entered.text) as { account: string };
    expect(account).toBe(`personal-link-${code.slice(0, 12)}`);
    expect(curator.cookies().find(({ name }) => name.startsWith('hub-link'))!.attributes).not.toContain('Max-Age');
    expect((await ask(curator, account)).data.me).toEqual({ account, roles: ['MENTOR', 'MENTEE'] });
    expect((await ask(curator, 'demo-curator')).data.me.account).toBe('demo-curator');
    expect(await who(curator)).toEqual({ account: { account: 'demo-curator', name: null }, link: { account, name: null } });

    const begun = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => begun + 16 * 60_000);
    expect((await ask(curator, account)).status).toBe(200);
    jest.restoreAllMocks();

    const found = await ask(curator, 'demo-curator', {
      query: 'query ($id: ID!) { person(id: $id) { personalLinks { id } } }',
      variables: { id: personId },
    });
    await ask(curator, 'demo-curator', {
      query: 'mutation ($ids: [ID!]!) { revokePersonalLinks(input: { ids: $ids }) { problems { code } } }',
      variables: { ids: found.data.person.personalLinks.map(({ id }: Data) => id) },
    });
    // What was read of an account holds for seconds.
    await until(async () => (await ask(curator, account)).status === 401);
    expect((await ask(curator, account, { url: second.url })).status).toBe(401);
    expect((await enter(curator, code)).status).toBe(401);
    expect(await owner('select from participants.sign_in where account = $1', [account])).toEqual([]);
  });

  it('opens by its own code alone, and not for a page elsewhere', async () => {
    const curator = await signedIn('demo-curator');
    const { code } = await linkOf(curator);
    const user = browser();
    for (const wrong of [`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, 'x', `${code}x`]) {
      expect((await enter(user, wrong)).status).toBe(401);
    }
    const { headers, ...rest } = fromPage(null, { code });
    const forged = { ...rest, headers: { ...headers, 'origin': 'https://evil.example', 'sec-fetch-site': 'cross-site' } };
    expect((await user.visit(`${hub.url}/session/link`, forged)).status).toBe(403);
    expect((await user.visit(`${hub.url}/session/link`, { ...fromPage(null, {}), body: 'code' })).status).toBe(400);
  });
});

describe('the database', () => {
  it.each(SUBGRAPHS.map(({ name }) => name))('lets %s list no sign-ins, nor what the provider keeps', async (name) => {
    const client = await connect(serviceUrl(hub.ownerUrl, name));
    try {
      for (const table of ['sign_in', 'provider_entry']) {
        for (const sql of [`select * from participants.${table}`, `delete from participants.${table}`]) {
          await expect(client.query(sql)).rejects.toThrow(/permission denied/);
        }
      }
      const find = client.query(`select * from contracts.sign_in_of('\\x00')`);
      if (name === 'participants') expect((await find).rows).toEqual([]);
      else await expect(find).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});
