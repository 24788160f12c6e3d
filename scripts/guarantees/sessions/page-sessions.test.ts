import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { hashOf } from '#gateway/sealing.js';
import { MOST_UNKNOWN } from '#gateway/session/sessions.js';
import { createLog } from '#kernel/log/log.js';
import { connect } from '#kernel/database/connection.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { localToken } from '../../client/local-token.js';
import { DEMO_ACCOUNTS } from '../../sample/accounts.data.js';
import { startHub, type RunningHub } from '../../runtime/hub.js';
import { until } from '../../testing/hub-process.js';
import { freePort } from '../../testing/free-port.js';
import { SAMPLE_TAKES_MS, servedHub, type ServedHub } from '../../testing/served-hub.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import type { Data } from '../../testing/hub.js';
import { rowsOf } from './testing/owner.js';
import { PageBrowser } from './testing/page-browser.js';

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

/** Whom the sample calls so. */
const CURATOR = DEMO_ACCOUNTS.find(({ role }) => role === 'CURATOR')!.name;

/** What a browser says of a page of another site. */
const ELSEWHERE = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

const signedIn = (account: string) => PageBrowser.signedIn(hub.url, account);
const stranger = (headers?: Record<string, string>) => PageBrowser.at(hub.url, headers);

const owner = (sql: string, params: unknown[] = []) => rowsOf(hub.ownerUrl, sql, params);

describe('a sign-in by the page', () => {
  it('leaves a cookie that no script reads and no other site is sent, and leads back', async () => {
    const one = stranger();
    const at = '/colleges/26-01?year=2024/2025';
    expect(await one.signIn('demo-curator', at)).toBe(hub.url + at);
    const { attributes, path, value } = one.cookie;
    expect([path, attributes]).toEqual([
      '/',
      expect.stringMatching(/^Path=\/; HttpOnly; SameSite=Lax; Max-Age=28800$/),
    ]);
    expect(value).toMatch(/^[\w-]{43}$/);
    expect(await one.who()).toEqual({ account: { account: 'demo-curator', name: CURATOR }, link: null });
    expect((await one.ask('demo-curator')).data.me).toEqual({ account: 'demo-curator', roles: ['CURATOR'] });
  });

  it('keeps tokens where neither the browser nor who reads the database finds them', async () => {
    const user = await signedIn('demo-curator');
    const rows = await owner(`select account, encode(secret_hash, 'escape') as hash, encode(sealed, 'escape') as text
      from participants.sign_in`);
    expect(JSON.stringify(rows)).not.toMatch(/eyJ/);
    expect(JSON.stringify(rows)).not.toContain(user.cookie.value);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/signed-in?code=1', '/oidc/auth'])(
    'leads to no other place than the hub’s own, whatever %s says',
    async (back) => expect(await stranger().signIn('demo-analyst', back)).toBe(`${hub.url}/`),
  );

  it('takes its answer once, from the browser that began it', async () => {
    const [one, thief] = [stranger(), stranger()];
    const { user } = one;
    let at = await user.submit(await one.open('/sign-in'), { account: 'demo-curator' });
    while (!at.location!.startsWith(`${hub.url}/signed-in?`)) at = await user.visit(at.location!);
    const answer = at.location!;
    expect((await thief.user.visit(answer)).location).toBe(`${hub.url}/#sign-in=failed`);
    expect((await user.visit(answer)).location).toBe(`${hub.url}/`);
    expect((await user.visit(answer)).location).toBe(`${hub.url}/`);
    expect(await thief.who()).toEqual({ account: null, link: null });
  });

  it('leads whoever goes back to it on, and to a new one where nobody is signed in', async () => {
    const one = stranger();
    const shown = await one.open('/sign-in');
    await one.user.follow(one.user.submit(shown, { account: 'demo-curator' }), hub.url);
    expect(await one.open(shown.url)).toMatchObject({ status: 200, url: `${hub.url}/` });
    const left = await one.post('/session/end', 'demo-curator', {});
    await one.open((JSON.parse(left.text) as { next: string }).next);
    const again = await one.open(shown.url);
    expect(again.text).toContain('name="account"');
  });

  it('is one of twenty of an account; the first makes room', async () => {
    const users = [];
    for (let n = 0; n < 21; n += 1) users.push(await signedIn('demo-mentee'));
    const at = second.url;
    const asked = [users[0]!, users[1]!, users[20]!].map((user) => user.ask('demo-mentee', { at }));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toEqual([401, 200, 200]);
  });
});

describe('a request with the cookie', () => {
  it('is nobody’s without the page’s header, so that no other page can have it made', async () => {
    const user = await signedIn('demo-curator');
    expect((await user.ask('')).data.me).toEqual({ account: null, roles: [] });
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' }],
    ['a browser that says the origin alone', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
    ['who says nothing of where it comes from', { 'sec-fetch-site': '', origin: 'null' }],
  ])('is refused from %s', async (_, headers) => {
    const user = await signedIn('demo-curator');
    const answer = await user.ask('demo-curator', { headers });
    expect([answer.status, answer.errors?.[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('does nothing for a page that still shows somebody else', async () => {
    const { name, value } = (await signedIn('demo-analyst')).cookie;
    const user = stranger({ cookie: `${name}=${value}` });
    const [stale, fresh] = [await user.ask('demo-curator'), await user.ask('demo-analyst')];
    expect([stale.status, stale.errors?.[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(fresh.data.me.account).toBe('demo-analyst');
  });

  it('changes nothing by an address', async () => {
    const user = await signedIn('demo-curator');
    const mutation = encodeURIComponent('mutation { revokeRoles(input: { ids: [] }) { updated } }');
    const headers = { 'accept': 'application/json', 'hub-account': 'demo-curator', 'sec-fetch-site': 'same-origin', 'graphql-require-preflight': '1' }; // prettier-ignore
    expect((await user.user.visit(`${hub.url}/graphql?query=${mutation}`, { headers })).status).toBe(405);
  });

  it('goes by the token that it names, before the cookie', async () => {
    const user = await signedIn('demo-curator');
    const token = await localToken(hub.config, { roles: ['ANALYST'] });
    const named = await user.ask('demo-curator', { headers: { authorization: `Bearer ${token}` } });
    expect(named.data.me.roles).toEqual(['ANALYST']);
    expect((await user.ask('demo-curator', { headers: { authorization: 'Bearer bad' } })).status).toBe(401);
  });

  it('of nobody is looked up so often from an address, and no more', async () => {
    const statuses = new Set<number>();
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    for (let n = 0; n <= MOST_UNKNOWN; n += 1) {
      const guess = stranger({ ...headers, cookie: `hub-session-at-${new URL(hub.url).port}=${n}` });
      const { status } = await guess.ask('demo-curator');
      if (n < MOST_UNKNOWN) statuses.add(status);
      else expect([...statuses, status]).toEqual([401, 503]);
    }
  });

  it('is answered by every address that takes a token', async () => {
    const user = await signedIn('demo-curator');
    const headers = { 'hub-account': 'demo-curator', 'sec-fetch-site': 'same-origin' };
    const file = `${hub.url}/exports/mentors?college=26-01&year=2024/2025&format=csv`;
    const [own, nobodys] = [await user.user.visit(file, { headers }), await user.user.visit(file)];
    expect([own.status, nobodys.status]).toEqual([200, 401]);
  });
});

describe('who is signed in', () => {
  it('is so at another gateway, goes on past the token, and is asked for the next one once', async () => {
    const user = await signedIn('demo-director');
    const account = 'demo-director';
    expect((await user.ask(account, { at: second.url })).status).toBe(200);
    const begun = Date.now();
    for (const minutes of [15, 30]) {
      jest.spyOn(Date, 'now').mockImplementation(() => begun + minutes * 60_000);
      const gateways = [hub.url, second.url, hub.url, second.url];
      const answers = await Promise.all(gateways.map((at) => user.ask(account, { at })));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    }
  });

  it('is signed out everywhere by one tab, at the provider too', async () => {
    const user = await signedIn('demo-curator');
    const { value, name } = user.cookie;
    const left = await user.post('/session/end', 'demo-curator', {});
    const { next } = JSON.parse(left.text) as { next: string };
    expect(next).toMatch(new RegExp(`^${hub.url}/oidc/session/end\\?`));
    expect((await user.open(next)).url).toBe(`${hub.url}/`);
    expect(user.user.cookies().map((cookie) => cookie.name)).not.toContain(name);
    const kept = stranger({ cookie: `${name}=${value}` });
    expect((await kept.ask('demo-curator')).status).toBe(401);
    expect((await user.open('/sign-in')).text).toContain('name="account"');
  });

  it('is not signed out by another page', async () => {
    const user = await signedIn('demo-curator');
    expect((await user.post('/session/end', 'demo-curator', {}, { headers: ELSEWHERE })).status).toBe(403);
    expect((await user.ask('demo-curator')).status).toBe(200);
  });

  it('is so no longer once all that the account held has been taken back, whatever the next token would say', async () => {
    const [user, coordinator] = [await signedIn('demo-analyst'), await signedIn('demo-coordinator')];
    const query = '{ roleBindings(account: "demo-analyst") { nodes { id } } }';
    const found = await coordinator.ask('demo-coordinator', { query });
    const ids = found.data.roleBindings.nodes.map(({ id }: { id: string }) => id);
    await coordinator.ask('demo-coordinator', {
      query: 'mutation ($ids: [ID!]!) { revokeRoles(input: { ids: $ids }) { updated } }',
      variables: { ids },
    });
    await until(async () => (await user.ask('demo-analyst')).status === 401);
    expect(await user.who()).toEqual({ account: null, link: null });
    const kept = await owner('select from participants.sign_in where secret_hash = $1', [hashOf(user.cookie.value)]);
    expect(kept).toEqual([]);
  });
});

describe('a personal link', () => {
  const TODAY = today('Europe/Moscow');

  async function linkOf(curator: PageBrowser): Promise<{ readonly code: string; readonly personId: string }> {
    const { data } = await curator.ask('demo-curator', { query: '{ people(first: 1) { nodes { id } } }' });
    const personId = data.people.nodes[0].id as string;
    const made = await curator.ask('demo-curator', {
      query: `mutation ($row: PersonalLinkInput!) { createPersonalLinks(input: { rows: [$row] }) { results { code problems { code } } } }`,
      variables: { row: { personId, holder: 'SELF', lastDay: daysAfter(TODAY, 30) } },
    });
    return { code: made.data.createPersonalLinks.results[0].code as string, personId };
  }
  const enter = (one: PageBrowser, code: string) => one.post('/session/link', null, { code });

  it('signs in beside an account, until the browser is closed, and ends with the link', async () => {
    const curator = await signedIn('demo-curator');
    const { code, personId } = await linkOf(curator);
    const entered = await enter(curator, code);
    const { account } = JSON.parse(entered.text) as { account: string };
    expect(account).toBe(`personal-link-${code.slice(0, 12)}`);
    expect(curator.user.cookies().find(({ name }) => name.startsWith('hub-link'))!.attributes).not.toContain('Max-Age');
    expect((await curator.ask(account)).data.me).toEqual({ account, roles: ['MENTOR', 'MENTEE'] });
    expect((await curator.ask('demo-curator')).data.me.account).toBe('demo-curator');
    expect(await curator.who()).toEqual({
      account: { account: 'demo-curator', name: CURATOR },
      link: { account, name: null },
    });

    const found = await curator.ask('demo-curator', {
      query: 'query ($id: ID!) { person(id: $id) { personalLinks { id } } }',
      variables: { id: personId },
    });
    await curator.ask('demo-curator', {
      query: 'mutation ($ids: [ID!]!) { revokePersonalLinks(input: { ids: $ids }) { problems { code } } }',
      variables: { ids: found.data.person.personalLinks.map(({ id }: Data) => id) },
    });
    // What was read of an account holds for seconds.
    await until(async () => (await curator.ask(account)).status === 401);
    expect((await curator.ask(account, { at: second.url })).status).toBe(401);
    expect((await enter(curator, code)).status).toBe(401);
    expect(await owner('select from participants.sign_in where account = $1', [account])).toEqual([]);
  });

  it('goes on past its token, and leaves the account’s alone', async () => {
    const curator = await signedIn('demo-curator');
    const { account } = JSON.parse((await enter(curator, (await linkOf(curator)).code)).text) as { account: string };
    const begun = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => begun + 16 * 60_000);
    expect((await curator.ask(account)).status).toBe(200);
    jest.restoreAllMocks();
    expect((await curator.ask('demo-curator')).status).toBe(200);
  });

  it('opens by its own code alone, and not for a page elsewhere', async () => {
    const curator = await signedIn('demo-curator');
    const { code } = await linkOf(curator);
    const user = stranger();
    for (const wrong of [`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, 'x', `${code}x`]) {
      expect((await enter(user, wrong)).status).toBe(401);
    }
    expect((await user.post('/session/link', null, { code }, { headers: ELSEWHERE })).status).toBe(403);
    expect((await user.post('/session/link', null, { code: 1 })).status).toBe(400);
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
