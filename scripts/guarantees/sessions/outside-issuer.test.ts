import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { browser } from '#gateway/provider/testing/browser.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { DEMO_COLLEGE } from '../../sample/accounts.data.js';
import { freePort } from '../../testing/free-port.js';
import type { Data } from '../../testing/hub.js';
import { until } from '../../testing/hub-process.js';
import { SAMPLE_TAKES_MS, servedHub, type ServedHub } from '../../testing/served-hub.js';
import { OutsideIssuer, type HubAsClient } from './testing/outside-issuer.js';

/** As issuers name accounts, and as people are called. */
const ANNA = 'oidc|5f7c83:anna@colleges.example';
const NAME = 'Анна Павловна Ильина';

const SECRET = 'a-secret/with+signs:';
const THIS_MACHINE = 'http://127.0.0.1:';

let issuer: OutsideIssuer;
let hub: ServedHub;
let asClient: HubAsClient;
let director: GraphClient;
let collegeId: string;

beforeAll(async () => {
  // What the library advises those who go live with an issuer as plain as this one.
  for (const way of ['warn', 'info'] as const) jest.spyOn(console, way).mockImplementation(() => undefined);
  issuer = await OutsideIssuer.start();
  const port = String(await freePort());
  asClient = {
    ...{
      publicUrl: `${THIS_MACHINE}${port}`,
      clientId: 'the-hub',
      clientSecret: SECRET,
      audience: 'graph-of-colleges',
    },
  };
  await issuer.knows(asClient);
  const { clientId, clientSecret, audience } = asClient;
  const told = { OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  hub = await servedHub({ ...told, OIDC_AUDIENCE: audience, PORT: port });
  const anybody = await hub.client({ roles: [] });
  const { college } = await anybody.ask<Data>(`{ college(code: "${DEMO_COLLEGE}") { id } }`);
  collegeId = college.id;
  director = await hub.client({ roles: ['DIRECTOR'], colleges: [collegeId] });
  issuer.people.set(ANNA, NAME);
}, SAMPLE_TAKES_MS);
afterAll(async () => {
  await issuer.close();
  await hub.close();
  jest.restoreAllMocks();
});

/** Somebody in a browser, at the hub and at the issuer. */
function visitor() {
  const user = browser();
  const send = (path: string, account: string | null, body: object) =>
    user.visit(hub.url + path, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', accept: 'application/json', origin: hub.url },
        ...{ 'sec-fetch-site': 'same-origin', ...(account !== null && { 'hub-account': account }) },
      },
      body: JSON.stringify(body),
    });
  return {
    user,
    /** Signs in at the issuer; where in the hub that ended. */
    async signIn(account: string, back: string): Promise<string> {
      const shown = await user.follow(user.visit(`${hub.url}/sign-in?back=${back}`), THIS_MACHINE);
      expect(new URL(shown.url).origin).toBe(issuer.url);
      return (await user.follow(user.submit(shown, { account }), THIS_MACHINE)).url;
    },
    async ask(account: string, query: string, variables: object = {}): Promise<{ status: number; data: Data }> {
      const { status, text } = await send('/graphql', account, { query, variables });
      return { status, data: (JSON.parse(text) as { data: Data }).data };
    },
    who: async (): Promise<Data> => JSON.parse((await user.visit(`${hub.url}/session`)).text),
    leave: (account: string) => send('/session/end', account, {}),
  };
}

const ME = '{ me { account roles colleges { code } } people(first: 1) { totalCount } }';
const ACCEPT = 'mutation ($code: String!) { acceptRole(input: { code: $code }) { outcome role college { code } } }';

async function invitation(): Promise<string> {
  const { inviteToRoles } = await director.ask<Data>(
    `mutation ($rows: [RoleInvitationInput!]!) { inviteToRoles(input: { rows: $rows }) { results { code } } }`,
    { rows: [{ role: 'CURATOR', collegeId, invitee: 'Анна' }] },
  );
  return inviteToRoles.results[0].code;
}

describe('a hub with an issuer of somebody else’s', () => {
  it('signs in by it, gives a role by an invitation, shows the college, follows its keys, and signs out of it', async () => {
    const settings = await (await fetch(`${hub.url}/config.json`)).json();
    expect(settings).toEqual({ demo: false, mail: false, signIn: true });
    const anna = visitor();
    const path = `/invitation/${await invitation()}`;
    expect(await anna.signIn(ANNA, path)).toBe(hub.url + path);
    expect(await anna.who()).toEqual({ account: { account: ANNA, name: NAME }, link: null });
    expect((await anna.ask(ANNA, ME)).data).toMatchObject({ me: { account: ANNA, roles: [] }, people: null });

    const taken = await anna.ask(ANNA, ACCEPT, { code: path.split('/').at(-1) });
    expect(taken.data.acceptRole).toEqual({ outcome: 'CREATED', role: 'CURATOR', college: { code: DEMO_COLLEGE } });
    const held = { account: ANNA, roles: ['CURATOR'], colleges: [{ code: DEMO_COLLEGE }] };
    const { data } = await anna.ask(ANNA, ME);
    expect(data).toEqual({ me: held, people: { totalCount: expect.any(Number) } });
    expect(data.people.totalCount).toBeGreaterThan(0);

    // A key that the hub does not know is asked for, once in five seconds at most: before that she may be refused, but
    // stays signed in.
    const asked = issuer.keysAskedAt;
    const withFormerKey = (await issuer.rotate(asClient))!;
    let answer: { status: number; data: Data } = { status: 0, data: null };
    await until(async () => {
      answer = await anna.ask(ANNA, ME);
      return answer.status === 200 && issuer.keysAskedAt > asked;
    });
    expect(answer.data.me).toEqual(held);
    const now = Math.floor(Date.now() / 1000);
    const forged = await withFormerKey({ iss: issuer.url, aud: asClient.audience, sub: ANNA, iat: now, exp: now + 60 });
    const byToken = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${forged}` },
      body: JSON.stringify({ query: ME }),
    });
    expect(byToken.status).toBe(401);

    const { next } = JSON.parse((await anna.leave(ANNA)).text) as { next: string };
    expect(next).toMatch(`${issuer.url}/session/end?`);
    const asks = await anna.user.follow(anna.user.visit(next), issuer.url);
    expect((await anna.user.submit(asks, { logout: 'yes' })).location).toBe(`${hub.url}/`);
    expect(await anna.who()).toEqual({ account: null, link: null });
    expect((await anna.ask(ANNA, ME)).status).toBe(401);
    // The issuer has forgotten her, too: it asks who comes.
    expect(await anna.signIn(ANNA, '/')).toBe(`${hub.url}/`);
  });

  it('finds those who have signed in by how the issuer calls them, and gives them roles by that', async () => {
    const [one, name] = ['oidc|7a:boris', 'Борис Ильич Дронов'];
    issuer.people.set(one, name);
    const boris = visitor();
    await boris.signIn(one, '/');
    const search = '{ signedInAccounts(search: "дронов бор") { accounts { account name } } }';
    const { signedInAccounts } = await director.ask<Data>(search);
    expect(signedInAccounts.accounts).toEqual([{ account: one, name }]);
    await director.ask('mutation ($rows: [RoleRowInput!]!) { bindRoles(input: { rows: $rows }) { created } }', {
      rows: [{ account: one, role: 'CURATOR', collegeId }],
    });
    expect((await boris.ask(one, ME)).data.me.roles).toEqual(['CURATOR']);
  });

  it.each([
    ['demo-director', 200],
    ['college-26-01-a', 200],
    ['personal-link-000000000000', 401],
  ])('takes nobody for %s, whatever the issuer calls its accounts', async (account, status) => {
    const somebody = visitor();
    await somebody.signIn(account, '/');
    const answer = await somebody.ask(account, ME);
    expect(answer.status).toBe(status);
    expect([answer.data?.me?.roles ?? [], answer.data?.people ?? null]).toEqual([[], null]);
  });
});
