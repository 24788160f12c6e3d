import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CustomFetch } from 'openid-client';
import { Provider, interactionPolicy, type ClientMetadata } from 'oidc-provider';
import { browser } from '../provider/testing/browser.js';
import { IssuerClient, Refused, tokensOfClient } from './issuer.js';

const HUB = 'http://hub.example';
const SECRET = 'a secret / with +signs:';

const client = (id: string, more: ClientMetadata | object): ClientMetadata => ({
  client_id: id,
  redirect_uris: [`${HUB}/signed-in`],
  post_logout_redirect_uris: [`${HUB}/`],
  grant_types: ['authorization_code', 'refresh_token'],
  ...more,
});

let server: Server;
let issuer: string;
beforeAll(async () => {
  // What the library advises those who go live with an issuer as plain as this one.
  for (const way of ['warn', 'info'] as const) jest.spyOn(console, way).mockImplementation(() => undefined);
  server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = outside(issuer);
  const answer = provider.callback();
  server.on('request', (req, res) => {
    if (!req.url?.startsWith('/enter/')) return void answer(req, res);
    void provider.interactionFinished(req, res, { login: { accountId: 'anna' } });
  });
});
afterAll(() => {
  server.close();
  jest.restoreAllMocks();
});

/** An issuer of somebody else's, where whoever comes is Anna. */
function outside(url: string): Provider {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return new Provider(url, {
    clients: [
      client('confidential', { client_secret: SECRET, token_endpoint_auth_method: 'client_secret_basic' }),
      client('public', { token_endpoint_auth_method: 'none' }),
      {
        ...{ client_id: 'by-link', client_secret: 'secret', token_endpoint_auth_method: 'client_secret_basic' },
        ...{ grant_types: ['client_credentials'], response_types: [], redirect_uris: [] },
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, clientCredentials: { enabled: true } },
    interactions: { policy, url: (_ctx, { uid }) => `/enter/${uid}` },
    issueRefreshToken: async () => true,
    clientBasedCORS: () => false,
    findAccount: (_ctx, id) => ({ accountId: id, claims: async () => ({ sub: id, name: ' Анна\u0000  Иванова ' }) }),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client!.clientId, accountId: 'anna' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
}

const clientOf = (clientId: string, clientSecret?: string) =>
  new IssuerClient({ issuer, clientId, clientSecret, publicUrl: HUB });

/** What the browser is sent back to the hub with. */
async function answerTo(address: string): Promise<string> {
  const user = browser();
  const back = await user.follow(user.visit(address), issuer);
  return new URL(back.location!).search;
}

describe.each([
  ['a confidential client', 'confidential', SECRET],
  ['a public client', 'public', undefined],
])('%s', (_, id, secret) => {
  it('signs somebody in by a code and PKCE, goes on by the refresh token, and leads out again', async () => {
    const hub = clientOf(id, secret);
    const { address, attempt } = await hub.begin('ru');
    const asked = new URL(address).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      ...{ response_type: 'code', code_challenge_method: 'S256', scope: 'openid profile', ui_locales: 'ru' },
      ...{ redirect_uri: `${HUB}/signed-in`, client_id: id },
    });
    expect(address).not.toContain(attempt.verifier);
    const signedIn = await hub.finish(await answerTo(address), attempt);
    expect(signedIn).toMatchObject({ account: 'anna', name: 'Анна Иванова' });
    expect(signedIn.accessUntil).toBeGreaterThan(Date.now());

    const next = await hub.renew(signedIn);
    expect(next.accessToken).not.toBe(signedIn.accessToken);
    expect(next.idToken).toEqual(expect.any(String));
    const leaving = new URL(await hub.leaving(next, 'en'));
    expect(leaving.searchParams.get('post_logout_redirect_uri')).toBe(`${HUB}/`);
    expect(leaving.searchParams.get('id_token_hint')).toBe(next.idToken);
  });

  it('takes no answer to another attempt, of another issuer, or without one', async () => {
    const hub = clientOf(id, secret);
    const { address, attempt } = await hub.begin('ru');
    const answer = await answerTo(address);
    for (const [search, changed] of [
      [answer, { ...attempt, state: 'another' }],
      [answer.replace(/iss=[^&]*/, 'iss=http%3A%2F%2Fevil.example'), attempt],
      [`?code=guessed&state=${attempt.state}&iss=${encodeURIComponent(issuer)}`, attempt],
      [`?error=access_denied&state=${attempt.state}&iss=${encodeURIComponent(issuer)}`, attempt],
      ['?code=x', attempt],
      ['', attempt],
    ] as const) {
      await expect(hub.finish(search, changed)).rejects.toThrow(Refused);
    }
  });
});

it('is refused with a wrong secret, and without one where there has to be one', async () => {
  for (const secret of ['wrong', undefined]) {
    const hub = clientOf('confidential', secret);
    const { address, attempt } = await hub.begin('ru');
    await expect(hub.finish(await answerTo(address), attempt)).rejects.toThrow(Refused);
  }
});

it('tells an issuer that is silent from one that says no', async () => {
  const nobody = new IssuerClient({ issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'x', publicUrl: HUB });
  await expect(nobody.begin('ru')).rejects.toMatchObject({ code: 'SIGN_IN_UNAVAILABLE' });
});

it('enters by a client’s own credentials, and not by others', async () => {
  const reach = fetch as CustomFetch;
  const entered = await tokensOfClient({ issuer, clientId: 'by-link', secret: 'secret', reach });
  expect(entered).toMatchObject({ accessToken: expect.any(String), refreshToken: null });
  await expect(tokensOfClient({ issuer, clientId: 'by-link', secret: 'guess', reach })).rejects.toThrow(Refused);
});
