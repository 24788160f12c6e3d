import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { AUDIENCE, basic, page, servedProvider, tokenRequest, type ServedProvider } from './testing/served.js';

let served: ServedProvider;
let printed: string[];
beforeAll(async () => {
  printed = [];
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    jest.spyOn(console, method).mockImplementation((...words) => void printed.push(words.join(' ')));
  }
  served = await servedProvider();
  served.accounts.splice(0);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await served.close();
});

const GRANT = { grant_type: 'client_credentials' };
const refusedClient = { status: 401, body: { error: 'invalid_client' } };

describe('a college system', () => {
  it.each(['in a header', 'in the body'])(
    'gets a token for its id and secret %s, with demo sign-in off',
    async (how) => {
      const secret = served.client('college-agro');
      const { status, headers, body } =
        how === 'in a header'
          ? await tokenRequest(served, GRANT, basic('college-agro', secret))
          : await tokenRequest(served, { ...GRANT, client_id: 'college-agro', client_secret: secret });
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 900 });

      const keys = createRemoteJWKSet(new URL(`${served.issuer}/jwks`));
      const { payload, protectedHeader } = await jwtVerify(body.access_token, keys);
      expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: served.key.kid });
      const { iat, exp, jti, ...claims } = payload;
      expect(claims).toEqual({ iss: served.issuer, aud: AUDIENCE, sub: 'college-agro', client_id: 'college-agro' });
      expect([exp! - iat!, typeof jti]).toEqual([900, 'string']);
      expect(await served.verifier.verify(body.access_token)).toMatchObject({ actor: 'college-agro' });
    },
  );

  it('is refused with a wrong secret, none, another system’s, or the hash of its own', async () => {
    const secret = served.client('college-med');
    const other = served.client('college-art');
    const hash = createHash('sha256').update(secret).digest();
    const wrong = [other, `${secret}x`, secret.slice(1), hash.toString('base64url'), hash.toString('hex'), ' '];
    for (const guess of wrong) {
      expect(await tokenRequest(served, GRANT, basic('college-med', guess))).toMatchObject(refusedClient);
    }
    expect(await tokenRequest(served, { ...GRANT, client_id: 'college-med' })).toMatchObject(refusedClient);
  });

  it('that is unknown gets the very answer of a wrong secret', async () => {
    served.client('college-known');
    const [unknown, wrong] = await Promise.all(
      ['college-unknown', 'college-known'].map((id) => tokenRequest(served, GRANT, basic(id, 'secret'))),
    );
    expect(unknown!.body).toEqual(wrong!.body);
    expect(unknown).toMatchObject(refusedClient);
  });

  it('has one secret: a new one ends the old', async () => {
    const old = served.client('college-build');
    expect((await tokenRequest(served, GRANT, basic('college-build', old))).status).toBe(200);
    const fresh = served.client('college-build');
    expect(await tokenRequest(served, GRANT, basic('college-build', old))).toMatchObject(refusedClient);
    expect((await tokenRequest(served, GRANT, basic('college-build', fresh))).status).toBe(200);
  });

  it('gets nothing else: no refresh token, no code’s grant, no other resource, no other audience', async () => {
    const secret = served.client('college-auto');
    const ask = (fields: Record<string, string>) => tokenRequest(served, fields, basic('college-auto', secret));
    expect(await ask({ grant_type: 'refresh_token', refresh_token: 'x' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
    expect(await ask({ grant_type: 'authorization_code', code: 'x' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
    expect(await ask({ ...GRANT, resource: 'https://evil.example/' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_target' },
    });
    expect((await ask({ ...GRANT, resource: `${served.url}/graphql` })).status).toBe(200);
    expect((await ask({ ...GRANT, scope: 'admin' })).body.scope).toBeUndefined();
  });

  it('is not read by pages of other origins', async () => {
    const secret = served.client('college-cors');
    const headers = { origin: 'https://evil.example', authorization: basic('college-cors', secret) };
    const body = new URLSearchParams(GRANT);
    const answer = await fetch(`${served.issuer}/token`, { method: 'POST', headers, body });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the page', () => {
  it('gets no token for itself, nor by its name alone', async () => {
    const answer = await tokenRequest(served, { ...GRANT, client_id: 'college-mentoring-hub-page' });
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });
});

describe('a refusal of the token endpoint', () => {
  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['no grant', { client_id: 'college-agro' }],
    ['an unknown grant', { grant_type: 'password', client_id: 'college-agro', username: 'a', password: 'b' }],
  ])('for %s is JSON of the standard’s shape', async (_what, fields) => {
    const { status, headers, body } = await tokenRequest(served, fields);
    expect([400, 401]).toContain(status);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(Object.keys(body).sort()).toEqual(['error', 'error_description']);
  });

  it('for a failure of ours says nothing of it, and the log does', async () => {
    const secret = served.client('college-fail');
    served.fail('the database is away at 10.1.2.3');
    const answer = await tokenRequest(served, GRANT, basic('college-fail', secret));
    served.fail(null);
    expect(answer.status).toBe(500);
    expect(answer.body.error).toBe('server_error');
    expect(JSON.stringify(answer.body)).not.toMatch(/database|10\.1/);
    expect(served.logged.join('')).toContain('the database is away');
  });
});

describe('the log', () => {
  it('tells who was refused and who signed in, and holds nothing that lets someone in', async () => {
    const secret = served.client('college-log');
    const { body } = await tokenRequest(served, GRANT, basic('college-log', secret));
    await tokenRequest(served, { ...GRANT, client_id: 'college-log', client_secret: 'a-wrong-guess' });
    served.accounts.push({ account: 'demo:log', role: 'ANALYST', title: { ru: 'А', en: 'A' } });
    const { signIn, exchange, refresh, leave } = page(served);
    const tokens = await signIn(served.accounts[0]);
    await exchange(tokens.code);
    await refresh(tokens.refresh_token);
    await leave({ id_token_hint: tokens.id_token });
    served.accounts.splice(0);

    const log = served.logged.join('');
    expect(log).toContain('"client":"college-log","error":"invalid_client"');
    expect(log).toContain('"account":"demo:log"');
    for (const hidden of [secret, 'a-wrong-guess', body.access_token, ...Object.values(tokens)]) {
      if (typeof hidden === 'string' && hidden.length > 12) expect(log).not.toContain(hidden);
    }
    expect(log).not.toMatch(/eyJ/);
  });

  it('has what the library would have printed', () => {
    expect(printed.filter((line) => line.includes('oidc-provider'))).toEqual([]);
  });
});
