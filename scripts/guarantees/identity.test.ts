import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { basic, page, tokenRequest } from '#gateway/provider/testing/served.js';
import { LOCAL_ISSUER } from '#kernel/session/local-tokens.js';
import { DEMO_ACCOUNTS, DEMO_COLLEGE } from '../sample/accounts.data.js';
import { pageSecretOf } from '../runtime/identity.js';
import { SAMPLE_TAKES_MS, servedHub, type ServedHub } from '../testing/served-hub.js';

let hub: ServedHub;
let site: Awaited<ReturnType<typeof siteOf>>;
beforeAll(async () => {
  hub = await servedHub();
  site = await siteOf(hub);
}, SAMPLE_TAKES_MS);
afterAll(() => hub.close());

/** A hub with its provider, and by which secret its gateway is the page's client there. */
async function siteOf({ url, config }: ServedHub) {
  const pageSecret = await pageSecretOf(config.dataFolder);
  return { url, issuer: `${url}/oidc`, pageSecret };
}

const demo = (role: string) => DEMO_ACCOUNTS.find((account) => account.role === role)!;

/** What a signed-in account's page holds. */
const signedIn = async (role: string) => (await page(site).signIn(demo(role))).access_token;

async function ask(token: string | undefined, query: string, variables: Record<string, unknown> = {}, url = hub.url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as { data?: Data; errors?: { message: string }[] }) };
}

// The shape of an answer is the test's to know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

const ME = '{ me { account roles regions { code } colleges { id code } persons { id } } }';
const me = async (token: string) => (await ask(token, ME)).data.me;

const CHANGED = { status: 401, errors: [{ message: expect.stringMatching(/access .* has changed .* sign in again/) }] };

/** A token of before is told from one of after by whole seconds. */
async function afterThisSecond() {
  const second = Math.floor(Date.now() / 1000);
  while (Math.floor(Date.now() / 1000) === second) await new Promise(setImmediate);
}

describe('signing in', () => {
  it.each(DEMO_ACCOUNTS.map(({ role }) => role))('as %s gives that role and no other', async (role) => {
    const { account, roles, regions, colleges, persons } = await me(await signedIn(role));
    expect({ account, roles }).toEqual({ account: demo(role).account, roles: [role] });
    const scopes = [regions.length, colleges.length, persons.length];
    const expected = { REGION: [1, 0, 0], COLLEGE: [0, 1, 0], PERSON: [0, 0, 1] };
    expect(scopes).toEqual(expected[demo(role).scope.kind]);
  });

  it('is offered to the page, with the loud note that goes with it', async () => {
    const settings = await (await fetch(`${hub.url}/config.json`)).json();
    expect(settings).toEqual({
      demo: true,
      mail: false,
      signIn: true,
    });
  });
});

describe('a role', () => {
  it('that is given counts from the next token on', async () => {
    const coordinator = await signedIn('COORDINATOR');
    const college = (await me(await signedIn('CURATOR'))).colleges[0].id as string;
    const { data } = await ask(
      coordinator,
      `mutation ($rows: [RoleRowInput!]!) { bindRoles(input: { rows: $rows }) { problems { code } results { problems { code } } } }`,
      { rows: [{ account: 'demo-mentee', role: 'DIRECTOR', collegeId: college }] },
    );
    expect(data.bindRoles).toEqual({ problems: [], results: [{ problems: [] }] });
    expect(await me(await signedIn('MENTEE'))).toMatchObject({ roles: ['DIRECTOR', 'MENTEE'] });
  });

  it('that a curator gives to the coordinator and takes back takes nothing along but itself', async () => {
    const [curator, before] = [await signedIn('CURATOR'), await signedIn('COORDINATOR')];
    const personId = (await ask(curator, '{ people(first: 1) { nodes { id } } }')).data.people.nodes[0].id as string;
    const rows = ['MENTOR', 'MENTEE'].map((role) => ({ account: demo('COORDINATOR').account, role, personId }));
    const given = await ask(
      curator,
      'mutation ($rows: [RoleRowInput!]!) { bindRoles(input: { rows: $rows }) { results { binding { id } } } }',
      { rows },
    );
    const [meanwhile, seen] = [await signedIn('COORDINATOR'), await signedIn('COORDINATOR')];
    expect(await me(seen)).toMatchObject({ roles: ['COORDINATOR', 'MENTOR', 'MENTEE'], persons: [{ id: personId }] });
    const ids = given.data.bindRoles.results.map(({ binding }: Data) => binding.id);
    const { data } = await ask(curator, 'mutation ($ids: [ID!]!) { revokeRoles(input: { ids: $ids }) { updated } }', {
      ids,
    });
    expect(data.revokeRoles).toEqual({ updated: 2 });
    for (const token of [before, meanwhile, await signedIn('COORDINATOR')]) {
      expect(await me(token)).toMatchObject({ roles: ['COORDINATOR'], persons: [], regions: [expect.anything()] });
    }
  });

  it('that was all of an account takes the tokens along that were issued before', async () => {
    const [coordinator, before] = [await signedIn('COORDINATOR'), await signedIn('ANALYST')];
    const found = await ask(coordinator, '{ roleBindings(account: "demo-analyst") { nodes { id } } }');
    const ids = found.data.roleBindings.nodes.map(({ id }: { id: string }) => id);
    const { data } = await ask(
      coordinator,
      `mutation ($ids: [ID!]!) { revokeRoles(input: { ids: $ids }) { problems { code } } }`,
      { ids },
    );
    expect(data.revokeRoles.problems).toEqual([]);
    expect(await ask(before, ME)).toMatchObject(CHANGED);
    await afterThisSecond();
    expect(await me(await signedIn('ANALYST'))).toMatchObject({ account: 'demo-analyst', roles: [] });
  });
});

describe("a college's system", () => {
  const issue =
    'mutation ($id: ID!) { issueCollegeClient(input: { collegeId: $id }) { client { clientId } secret problems { code } } }';
  const grant = { grant_type: 'client_credentials' };

  it('works by the credentials that the director makes, until they are made anew', async () => {
    const director = await signedIn('DIRECTOR');
    const [college] = (await me(director)).colleges;
    const { client, secret } = (await ask(director, issue, { id: college.id })).data.issueCollegeClient;
    const { clientId } = client;
    const { body } = await tokenRequest(site, grant, basic(clientId, secret));
    expect(await me(body.access_token)).toMatchObject({
      account: clientId,
      roles: ['COLLEGE_SYSTEM'],
      colleges: [{ code: DEMO_COLLEGE }],
    });
    const unused = (await tokenRequest(site, grant, basic(clientId, secret))).body.access_token;

    const renewed = (await ask(director, issue, { id: college.id })).data.issueCollegeClient;
    expect(renewed.client.clientId).toBe(clientId);
    expect(await tokenRequest(site, grant, basic(clientId, secret))).toMatchObject({
      body: { error: 'invalid_client' },
    });
    expect(await ask(unused, ME)).toMatchObject(CHANGED);
    await afterThisSecond();
    const again = await tokenRequest(site, grant, basic(clientId, renewed.secret));
    expect(await me(again.body.access_token)).toMatchObject({ roles: ['COLLEGE_SYSTEM'] });
  });

  it('is not made by a curator', async () => {
    const curator = await signedIn('CURATOR');
    const [college] = (await me(curator)).colleges;
    const { data, errors } = await ask(curator, issue, { id: college.id });
    expect([data, errors]).toEqual([
      { issueCollegeClient: null },
      [expect.objectContaining({ message: expect.stringMatching(/not allowed/) })],
    ]);
  });
});

describe("a region's analyst", () => {
  const sent = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${name.startsWith('issue') ? 'secret' : ''} client { clientId } problems { code } } }`;
  const grant = { grant_type: 'client_credentials' };

  it('pulls figures by the credentials that the coordinator makes, until they are revoked', async () => {
    const coordinator = await signedIn('COORDINATOR');
    const [region] = (await me(coordinator)).regions;
    const found = await ask(coordinator, 'query ($c: String!) { region(code: $c) { id } }', { c: region.code });
    const input = { regionId: found.data.region.id, name: 'pandas' };
    const { client, secret } = (await ask(coordinator, sent('issueAnalystClient'), { input })).data.issueAnalystClient;
    const { clientId } = client;
    const token = (await tokenRequest(site, grant, basic(clientId, secret))).body.access_token;
    expect(await me(token)).toMatchObject({ account: clientId, roles: ['ANALYST'], regions: [{ code: region.code }] });

    const revoked = await ask(coordinator, sent('revokeAnalystClient'), { input });
    expect(revoked.data.revokeAnalystClient.problems).toEqual([]);
    expect(await tokenRequest(site, grant, basic(clientId, secret))).toMatchObject({
      body: { error: 'invalid_client' },
    });
  });
});

describe('a request that does not belong here', () => {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

  it('is refused with whatever is wrong with its token, and learns nothing of the reason', async () => {
    const good = await signedIn('CURATOR');
    const [head, body, signature] = good.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const bad = {
      'wrongly signed': `${head}.${body}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
      'for another': `${head}.${encode({ ...claims, sub: 'demo-director' })}.${signature}`,
      'alg none': `${encode({ alg: 'none', typ: 'JWT' })}.${body}.`,
      'alg none, command line': `${encode({ alg: 'none' })}.${encode({ ...claims, iss: LOCAL_ISSUER, roles: ['CURATOR'] })}.`,
      'an id token': (await page(site).signIn(demo('CURATOR'))).id_token,
      rubbish: 'rubbish',
    };
    for (const [kind, token] of Object.entries(bad)) {
      const answer = await ask(token, ME);
      expect({ kind, ...answer }).toEqual({
        kind,
        status: 401,
        errors: [{ message: 'The token was not accepted: sign in again.', extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });

  it('is told when it is too large, and the hub goes on', async () => {
    const answer = await ask(undefined, `{ me { account } } # ${'x'.repeat(20 * 1024 * 1024)}`);
    expect(answer).toMatchObject({ status: 413, errors: [{ message: 'The request is larger than 5 MiB.' }] });
    expect(await ask(undefined, ME)).toMatchObject({ status: 200 });
  });

  it('is not answered under a name that is not this machine’s', async () => {
    for (const path of ['/', '/graphql', '/config.json', '/oidc/auth', '/imports']) {
      const status = await new Promise((resolve, reject) => {
        const headers = { host: 'evil.example' };
        request(`${hub.url}${path}`, { headers }, (res) => resolve(res.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect([path, status]).toEqual([path, 421]);
    }
  });
});

describe('demo sign-in', () => {
  it('ends as soon as there is anything but the sample', async () => {
    const { user, authorize } = page(site);
    const shown = await authorize();
    const operator = await hub.client({ roles: ['OPERATOR'] });
    await operator.ask(
      'mutation { createRegion(input: { code: "77", nameRu: "Город", nameEn: "City" }) { region { id } } }',
    );
    const refused = await user.follow(user.submit(shown, { account: 'demo-curator' }), site.issuer);
    expect(refused.location).toBeNull();
    expect(await (await fetch(`${hub.url}/config.json`)).json()).toEqual({ demo: false, mail: false, signIn: false });
    expect((await page(site).authorize()).text).not.toContain('demo-curator');
  });

  it(
    'takes the tokens along that it gave, and whatever a token claims the accounts are gone',
    async () => {
      const other = await servedHub();
      const there = await siteOf(other);
      const tokenOf = async (role: string) => (await page(there).signIn(demo(role))).access_token;
      const [coordinator, curator] = [await tokenOf('COORDINATOR'), await tokenOf('CURATOR')];
      const { me: regions } = (await ask(coordinator, '{ me { regions { id } } }', {}, other.url)).data;
      const create = 'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }';
      const input = { regionId: regions.regions[0].id, code: 'R-1', nameRu: 'Настоящий колледж' };
      expect((await ask(coordinator, create, { input }, other.url)).data.createCollege.college.id).toMatch(
        /^[\w-]{36}$/,
      );
      const refusedAt = performance.now();
      for (const token of [coordinator, curator]) {
        let answer;
        do answer = await ask(token, ME, {}, other.url);
        while (answer.status === 200 && performance.now() - refusedAt < 12_000);
        expect(answer).toMatchObject(CHANGED);
      }
      await other.close();
    },
    SAMPLE_TAKES_MS,
  );

  it.each([
    [{ OIDC_ISSUER: 'http://127.0.0.1:9/realm' }],
    [{ HOST: '0.0.0.0' }],
    [{ HUB_PUBLIC_URL: 'https://hub.example' }],
  ])('is not there with %j: with an outside issuer, or for other machines', async (settings) => {
    const other = await servedHub(settings);
    const url = `http://127.0.0.1:${other.config.port}`;
    expect(await (await fetch(`${url}/config.json`)).json()).toMatchObject({ demo: false });
    const shown = await page({ url, issuer: `${url}/oidc` }).authorize();
    expect(shown.text).not.toContain('demo-curator');
    await other.close();
  });
});
