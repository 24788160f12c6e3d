import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { rotateKey } from '#kernel/session/rotate-keys.js';
import { PAGE_CLIENT_ID } from './provider.js';
import { browser } from './testing/browser.js';
import { AUDIENCE, COORDINATOR, CURATOR, page, servedProvider, type ServedProvider } from './testing/served.js';

let served: ServedProvider;
beforeAll(async () => {
  served = await servedProvider();
});
afterAll(() => served.close());

const refusedGrant = { status: 400, body: { error: 'invalid_grant' } };

describe('discovery', () => {
  it('names the public address, whatever the Host header says, and only what is offered', async () => {
    const address = `${served.issuer}/.well-known/openid-configuration`;
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(address, { headers }, resolve).once('error', reject).end();
    });
    const found = JSON.parse(await text(answer)) as Record<string, unknown>;
    expect(found).toMatchObject({
      issuer: `${served.url}/oidc`,
      authorization_endpoint: `${served.url}/oidc/auth`,
      token_endpoint: `${served.url}/oidc/token`,
      jwks_uri: `${served.url}/oidc/jwks`,
      end_session_endpoint: `${served.url}/oidc/session/end`,
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['ES256'],
      ui_locales_supported: ['ru', 'en'],
    });
    expect(new Set(found.grant_types_supported as string[])).toEqual(
      new Set(['authorization_code', 'refresh_token', 'client_credentials']),
    );
    for (const absent of ['registration', 'introspection', 'userinfo', 'pushed_authorization_request']) {
      expect(found).not.toHaveProperty(`${absent}_endpoint`);
    }
    expect(JSON.stringify(found)).not.toContain('evil');
  });

  it('publishes the public half of the key alone', async () => {
    const { keys } = (await (await fetch(`${served.issuer}/jwks`)).json()) as { keys: Record<string, unknown>[] };
    expect(keys).toEqual([
      {
        kty: 'EC',
        crv: 'P-256',
        alg: 'ES256',
        use: 'sig',
        kid: served.key.kid,
        x: expect.any(String),
        y: expect.any(String),
      },
    ]);
  });

  it.each(['/reg', '/token/introspection', '/token/revocation', '/me', '/request', '/interaction', '/nothing', '/'])(
    'has nothing at %s',
    async (path) => {
      const answers = await Promise.all(['GET', 'POST'].map((method) => fetch(`${served.issuer}${path}`, { method })));
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    },
  );
});

describe('signing in', () => {
  it('leads from the page through the choice of an account to tokens, a refreshed one, and out again', async () => {
    const { authorize, choose, exchange, refresh, leave, user } = page(served);
    const shown = await authorize();
    expect(shown.text).toContain(CURATOR.title.ru);
    const code = await choose(shown, CURATOR);
    const { status, body, headers } = await exchange(code);
    expect({ status, type: body.token_type, expires: body.expires_in }).toEqual({
      status: 200,
      type: 'Bearer',
      expires: 900,
    });
    expect(headers.get('cache-control')).toBe('no-store');

    const keys = createRemoteJWKSet(new URL(`${served.issuer}/jwks`));
    const access = await jwtVerify(body.access_token, keys, {
      issuer: served.issuer,
      audience: AUDIENCE,
      typ: 'at+jwt',
    });
    expect(access.protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: served.key.kid });
    expect(access.payload).toMatchObject({ sub: CURATOR.account, client_id: PAGE_CLIENT_ID });
    expect(access.payload.exp! - access.payload.iat!).toBe(900);
    const identity = await jwtVerify(body.id_token, keys, { issuer: served.issuer, audience: PAGE_CLIENT_ID });
    expect(identity.payload).toMatchObject({ sub: CURATOR.account, nonce: 'once' });

    const again = await refresh(body.refresh_token);
    expect(again.status).toBe(200);
    expect(again.body.refresh_token).not.toBe(body.refresh_token);
    expect((await jwtVerify(again.body.access_token, keys, { audience: AUDIENCE })).payload.sub).toBe(CURATOR.account);

    const left = await leave({
      id_token_hint: again.body.id_token,
      post_logout_redirect_uri: `${served.url}/`,
      state: 'gone',
    });
    expect([left.status, left.location]).toEqual([303, `${served.url}/?state=gone`]);
    expect(await refresh(again.body.refresh_token)).toMatchObject(refusedGrant);
    expect(user.cookies().filter(({ name }) => name.startsWith('hub_sign_in'))).toEqual([]);
    expect((await authorize()).text).toContain('name="account"');
  });

  it('goes on, and ends, after the key has been changed in the midst of it', async () => {
    const { signIn, refresh, leave } = page(served);
    const first = await signIn();
    const { kid } = await rotateKey(served.folder, { atOnce: false });
    const again = await refresh(first.refresh_token);
    const keys = createRemoteJWKSet(new URL(`${served.issuer}/jwks`));
    for (const { access_token: token } of [first, again.body]) await jwtVerify(token, keys, { audience: AUDIENCE });
    expect(decodeProtectedHeader(again.body.access_token).kid).toBe(kid);
    const left = await leave({ id_token_hint: first.id_token, post_logout_redirect_uri: `${served.url}/` });
    expect([left.status, left.location]).toEqual([303, `${served.url}/`]);
  });

  it('gives a token that the hub accepts, and an id token that it does not', async () => {
    const { access_token: access, id_token: identity } = await page(served).signIn();
    expect(await served.verifier.verify(access)).toMatchObject({ actor: CURATOR.account });
    await expect(served.verifier.verify(identity)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('is remembered by the browser, and asks again when the page says so', async () => {
    const { signIn, authorize, codeOf, choose, exchange } = page(served);
    await signIn();
    expect((await exchange(codeOf(await authorize()))).status).toBe(200);
    const shown = await authorize({ prompt: 'login' });
    expect((await exchange(await choose(shown, CURATOR))).status).toBe(200);
  });

  it('as somebody else replaces the first, whose refresh token ends', async () => {
    const { signIn, authorize, user, codeOf, exchange, refresh } = page(served);
    const first = await signIn();
    const shown = await authorize({ prompt: 'login' });
    const ending = await user.follow(user.submit(shown, { account: COORDINATOR.account }), served.issuer);
    // The library's one page with a script: it sends its form on by itself, and the policy allows that script alone.
    expect(ending.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[\w+/]+='/);
    const end = await user.follow(user.submit(ending), served.issuer);
    const { body } = await exchange(codeOf(end));
    expect(await served.verifier.verify(body.access_token)).toMatchObject({ actor: COORDINATOR.account });
    expect(await refresh(first.refresh_token)).toMatchObject(refusedGrant);
  });

  it('sets cookies that scripts, other paths and other sites do not get', async () => {
    const { signIn, authorize, user } = page(served);
    await signIn();
    await authorize({ prompt: 'login' });
    const cookies = user.cookies();
    expect(new Set(cookies.map(({ name }) => name.replace(/\.sig$/, '')))).toEqual(
      new Set(['hub_sign_in', 'hub_choice', 'hub_resume']),
    );
    for (const { name, path, attributes } of cookies) {
      expect(path).toMatch(/^\/oidc/);
      expect(attributes).toMatch(/httponly/i);
      expect(attributes).toMatch(/samesite=lax/i);
      expect(cookies.map((other) => other.name)).toContain(name.endsWith('.sig') ? name : `${name}.sig`);
    }
  });

  it('goes on after a restart of the hub, be it signed in or just choosing', async () => {
    const { signIn, refresh, leave } = page(served);
    const tokens = await signIn();
    const { authorize, choose, exchange } = page(served);
    const shown = await authorize();
    served.restart();
    const code = await choose(shown, CURATOR);
    served.restart();
    expect((await exchange(code)).status).toBe(200);
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
    const left = await leave({ id_token_hint: tokens.id_token, post_logout_redirect_uri: `${served.url}/` });
    expect(left.location).toBe(`${served.url}/`);
  });
});

describe('signing out', () => {
  it('asks first when nobody proves that it comes from the page', async () => {
    const { signIn, leave, user, refresh } = page(served, browser({ 'accept-language': 'en' }));
    const { refresh_token: token } = await signIn();
    const asked = await leave({});
    expect(asked.text).toContain('Sign out of the hub?');
    const next = (await refresh(token)).body.refresh_token;
    const left = await user.follow(user.submit(asked, { logout: 'yes' }), served.issuer);
    expect(left.location).toBe(`${served.url}/`);
    expect(await refresh(next)).toMatchObject(refusedGrant);
  });

  it('asks when the hint is somebody else’s', async () => {
    const other = await page(served).signIn(COORDINATOR);
    const { signIn, leave, refresh } = page(served);
    const { refresh_token: token } = await signIn();
    expect((await leave({ id_token_hint: other.id_token })).text).toContain('Выйти из хаба?');
    expect((await refresh(token)).status).toBe(200);
  });

  it('leads nowhere else, and takes no forged hint', async () => {
    const { signIn, leave } = page(served);
    const { id_token: hint, access_token: access } = await signIn();
    const elsewhere = await leave({ id_token_hint: hint, post_logout_redirect_uri: 'https://evil.example/' });
    expect([elsewhere.status, elsewhere.location]).toEqual([400, null]);
    const [head, body] = hint.split('.');
    for (const forged of [`${head}.${body}.${'A'.repeat(86)}`, access, 'nonsense']) {
      expect(await leave({ id_token_hint: forged })).toMatchObject({ status: 400, location: null });
    }
  });

  it('is not confirmed without the secret of the form', async () => {
    const { signIn, leave, user, refresh } = page(served);
    const { refresh_token: token } = await signIn();
    await leave({});
    const forged = await user.visit(`${served.issuer}/session/end/confirm`, {
      fields: { logout: 'yes', xsrf: 'guess' },
    });
    expect(forged.status).toBe(400);
    expect((await refresh(token)).status).toBe(200);
  });
});
