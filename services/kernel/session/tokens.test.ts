import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import type { AccessDirectory, AccountAccess } from './access.js';
import { folderKeys } from './folder-keys.js';
import { discoveredIssuer } from './issuers.js';
import { localKey } from './keys.js';
import { PUBLIC_SESSION } from './session.js';
import { LOCAL_ISSUER, localTokens, type SessionClaims } from './local-tokens.js';
import { bearerToken, tokenVerifier } from './tokens.js';

const AUDIENCE = 'hub';
const COLLEGE = '01890a5d-ac96-774b-bcce-b302099a8057';
const CURATOR: SessionClaims = { actor: 'curator', roles: ['CURATOR'], regions: [], colleges: [COLLEGE], persons: [] };
const REFUSED = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-tokens-'));
});
afterEach(() => rm(folder, { recursive: true }));

const local = () => tokenVerifier({ audience: AUDIENCE, localKeys: folderKeys(folder).find });
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

/** A token with exactly these claims, signed by the local key unless another is given. */
async function crafted(payload: JWTPayload, key?: CryptoKey, alg = 'ES256'): Promise<string> {
  const claims = { iss: LOCAL_ISSUER, aud: AUDIENCE, sub: 'someone', iat: seconds(0), exp: seconds(60), ...payload };
  return new SignJWT(claims).setProtectedHeader({ alg }).sign(key ?? (await localKey(folder)).privateKey);
}

describe("the hub's own tokens", () => {
  it('bring back the session that they were signed for', async () => {
    const token = await localTokens(folder, AUDIENCE).sign(CURATOR, '15m');
    expect(await local().verify(token)).toEqual(CURATOR);
  });

  it('are not needed for the public session', async () => {
    expect(await local().verify(null)).toBe(PUBLIC_SESSION);
    expect(await local().verify(undefined)).toBe(PUBLIC_SESSION);
  });

  it('lose roles that the hub does not know, and may leave claims out', async () => {
    const token = await crafted({ roles: ['ADMIN', 'MENTOR'] });
    expect(await local().verify(token)).toEqual({
      actor: 'someone',
      roles: ['MENTOR'],
      regions: [],
      colleges: [],
      persons: [],
    });
  });

  it('are good for half a minute beyond their time, and no longer', async () => {
    await expect(local().verify(await crafted({ exp: seconds(-20) }))).resolves.toMatchObject({ actor: 'someone' });
    await expect(local().verify(await crafted({ nbf: seconds(20) }))).resolves.toMatchObject({ actor: 'someone' });
    const expired = local().verify(await crafted({ exp: seconds(-40) }));
    await expect(expired).rejects.toMatchObject({ ...REFUSED, text: { en: expect.stringMatching(/expired/) } });
  });

  it.each<[string, JWTPayload]>([
    ['another audience', { aud: 'elsewhere' }],
    ['another issuer', { iss: 'https://issuer.example' }],
    ['no issuer', { iss: undefined }],
    ['no end', { exp: undefined }],
    ['no beginning', { iat: undefined }],
    ['a life of days', { iat: seconds(0), exp: seconds(2 * 86_400) }],
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a time to come', { nbf: seconds(600) }],
    ['a birth to come', { iat: seconds(600) }],
    ['roles that are no list', { roles: 'CURATOR' }],
    ['roles that are no words', { roles: [1] }],
    ['colleges that are no ids', { colleges: ['agro'] }],
    ['regions that are no list', { regions: COLLEGE }],
    ['persons with a null', { persons: [null] }],
  ])('are refused with %s', async (_reason, payload) => {
    await expect(local().verify(await crafted(payload))).rejects.toMatchObject(REFUSED);
  });

  it('are refused when somebody else signed them, or nobody', async () => {
    const stranger = await generateKeyPair('ES256');
    const shared = new TextEncoder().encode(JSON.stringify(await exportJWK((await localKey(folder)).publicKey)));
    const unsigned = new UnsecuredJWT({ sub: 'x', roles: ['CURATOR'] })
      .setIssuer(LOCAL_ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime('1h')
      .encode();
    const [head, body] = (await crafted({})).split('.');
    const tokens = [
      await crafted({}, stranger.privateKey),
      await crafted({}, shared as never, 'HS256'),
      unsigned,
      `${head}.${body}.`,
      'no token at all',
      '',
    ];
    for (const token of tokens) await expect(local().verify(token)).rejects.toMatchObject(REFUSED);
  });

  it('are refused where no local key is trusted', async () => {
    const token = await localTokens(folder, AUDIENCE).sign(CURATOR, '15m');
    await expect(tokenVerifier({ audience: AUDIENCE }).verify(token)).rejects.toMatchObject(REFUSED);
  });

  it('are verified once, and the oldest is forgotten first', async () => {
    const verifier = tokenVerifier({ audience: AUDIENCE, localKeys: folderKeys(folder).find, remembered: 2 });
    const [a, b, c] = [await crafted({ sub: 'a' }), await crafted({ sub: 'b' }), await crafted({ sub: 'c' })];
    const first = await verifier.verify(a);
    expect(await verifier.verify(a)).toBe(first);
    const second = await verifier.verify(b);
    await verifier.verify(a);
    await verifier.verify(c);
    expect(await verifier.verify(a)).toBe(first);
    expect(await verifier.verify(b)).not.toBe(second);
  });

  it('are not remembered beyond their time', async () => {
    const verifier = local();
    const token = await crafted({ exp: seconds(-5) });
    expect(await verifier.verify(token)).not.toBe(await verifier.verify(token));
  });
});

describe('tokens of an OpenID Connect issuer', () => {
  let server: Server;
  let issuer: string;
  let keys: (JWK & { kid: string })[];
  let signers: Map<string, CryptoKey>;
  let asked: string[];
  let accounts: Map<string, AccountAccess>;
  /** Tokens issued in this second or before are refused. */
  let lastRefused: number;

  /** Where the hub's data would be asked; `null` for a database that is away. */
  const access: AccessDirectory = {
    async accessOf(account, issuedAt) {
      const found = accounts.get(account);
      if (found) return { ...found, refused: issuedAt <= lastRefused };
      throw new Error('the database is away');
    },
    clientOf: async () => null,
    close: async () => undefined,
  };
  const curator: AccountAccess = {
    roles: ['CURATOR'],
    regions: [],
    colleges: [COLLEGE],
    persons: [],
    refused: false,
  };

  async function addKey(kid: string, alg = 'RS256') {
    const pair = await generateKeyPair(alg);
    signers.set(kid, pair.privateKey);
    keys.push({ ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' });
  }

  beforeEach(async () => {
    [keys, signers, asked, lastRefused] = [[], new Map(), [], 0];
    accounts = new Map([['user', curator]]);
    await addKey('first');
    server = createServer((req, res) => {
      asked.push(req.url ?? '');
      const discovery = { issuer, jwks_uri: `${issuer}/jwks` };
      res.setHeader('content-type', 'application/json');
      res.end(JSON.stringify(req.url === '/jwks' ? { keys } : discovery));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const trusting = (options: { name?: string; local?: boolean; accessHoldsMs?: number } = {}) =>
    tokenVerifier({
      audience: AUDIENCE,
      localKeys: options.local ? folderKeys(folder).find : undefined,
      accounts: { issuers: [discoveredIssuer(options.name ?? issuer, 0)], access },
      accessHoldsMs: options.accessHoldsMs,
    });
  const signed = (claims: JWTPayload = {}, { kid = 'first', alg = 'RS256' } = {}) =>
    new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'user', iat: seconds(0), exp: seconds(60), ...claims })
      .setProtectedHeader({ alg, kid })
      .sign(signers.get(kid)!);

  it('are verified with the keys that discovery leads to, fetched once', async () => {
    const verifier = trusting();
    accounts.set('other', { ...curator, roles: ['MENTOR'] });
    const session = { actor: 'user', roles: ['CURATOR'], regions: [], colleges: [COLLEGE], persons: [] };
    expect(await verifier.verify(await signed())).toEqual(session);
    expect(await verifier.verify(await signed({ sub: 'other' }))).toMatchObject({ actor: 'other', roles: ['MENTOR'] });
    expect(asked).toEqual(['/.well-known/openid-configuration', '/jwks']);
  });

  it('say who it is, and nothing of what they may do', async () => {
    const claims = { roles: ['DIRECTOR'], colleges: ['01890a5d-ac96-774b-bcce-b302099a8058'] };
    expect(await trusting().verify(await signed(claims))).toMatchObject({ roles: ['CURATOR'], colleges: [COLLEGE] });
  });

  it.each<[string, AccountAccess['roles'][number]]>([
    ['college-agro-1a2b3c', 'COLLEGE_SYSTEM'],
    ['analyst-client-26-1a2b3c', 'ANALYST'],
  ])('never make their account %s: clients are those of the hub itself', async (client, role) => {
    accounts.set(client, { ...curator, roles: [role] });
    expect(await trusting().verify(await signed({ sub: client }))).toMatchObject({ roles: [] });
  });

  it('are followed when the issuer changes its keys', async () => {
    const verifier = trusting();
    await verifier.verify(await signed());
    keys.length = 0;
    await addKey('second');
    expect(await verifier.verify(await signed({}, { kid: 'second' }))).toMatchObject({ actor: 'user' });
    await expect(verifier.verify(await signed({ jti: 'again' }))).rejects.toMatchObject(REFUSED);
  });

  it('stand beside local ones where both are trusted, and neither passes for the other', async () => {
    const verifier = trusting({ local: true });
    expect(await verifier.verify(await localTokens(folder, AUDIENCE).sign(CURATOR, '1m'))).toEqual(CURATOR);
    expect(await verifier.verify(await signed())).toMatchObject({ actor: 'user' });
    await expect(verifier.verify(await signed({ iss: LOCAL_ISSUER }))).rejects.toMatchObject(REFUSED);
    await expect(verifier.verify(await crafted({ iss: issuer }))).rejects.toMatchObject(REFUSED);
  });

  it('are refused with another audience, an algorithm that is not on the list, or a date to come', async () => {
    await addKey('odd', 'RS512');
    const verifier = trusting();
    await expect(verifier.verify(await signed({ aud: 'else' }))).rejects.toMatchObject(REFUSED);
    await expect(verifier.verify(await signed({}, { kid: 'odd', alg: 'RS512' }))).rejects.toMatchObject(REFUSED);
    await expect(verifier.verify(await signed({ iat: seconds(600) }))).rejects.toMatchObject(REFUSED);
    await expect(verifier.verify(await signed({ nbf: seconds(600) }))).rejects.toMatchObject(REFUSED);
    await expect(verifier.verify(await signed({ iat: undefined }))).rejects.toMatchObject(REFUSED);
    expect(await verifier.verify(await signed({ iat: seconds(20) }))).toMatchObject({ actor: 'user' });
  });

  it('take part in what changes for their account', async () => {
    const verifier = trusting({ accessHoldsMs: 0 });
    const token = await signed();
    await verifier.verify(token);
    accounts.set('user', { ...curator, roles: ['DIRECTOR'] });
    expect(await verifier.verify(token)).toMatchObject({ roles: ['DIRECTOR'] });
  });

  it('are refused when what their account held at their issue was taken away', async () => {
    const verifier = trusting({ accessHoldsMs: 0 });
    const taken = seconds(-5);
    const [before, after] = [await signed({ iat: taken - 5 }), await signed({ iat: taken + 1 })];
    await verifier.verify(before);
    lastRefused = taken;
    const changed = { ...REFUSED, text: { en: expect.stringMatching(/has changed .* sign in again/) } };
    await expect(verifier.verify(before)).rejects.toMatchObject(changed);
    await expect(verifier.verify(await signed({ iat: lastRefused + 0.9 }))).rejects.toMatchObject(changed);
    expect(await verifier.verify(after)).toMatchObject({ actor: 'user' });
  });

  const away = {
    extensions: { code: 'SIGN_IN_UNAVAILABLE', http: { status: 503 } },
    text: { en: expect.stringMatching(/not answering/) },
  };

  it('wait for an issuer that is away, and are accepted when it is back', async () => {
    const { port } = server.address() as AddressInfo;
    const verifier = trusting();
    const token = await signed();
    await new Promise((resolve) => server.close(resolve));
    await expect(verifier.verify(token)).rejects.toMatchObject(away);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    await expect(verifier.verify(token)).resolves.toMatchObject({ actor: 'user' });
  });

  it('wait for the data that say what their account may do', async () => {
    const verifier = trusting();
    const token = await signed({ sub: 'newcomer' });
    await expect(verifier.verify(token)).rejects.toMatchObject(away);
    accounts.set('newcomer', { ...curator, roles: [] });
    await expect(verifier.verify(token)).resolves.toMatchObject({ actor: 'newcomer', roles: [] });
  });

  it('are not checked when discovery speaks for another issuer', async () => {
    const verifier = trusting({ name: `${issuer}/` });
    await expect(verifier.verify(await signed({ iss: `${issuer}/` }))).rejects.toMatchObject(away);
  });
});

describe('bearerToken', () => {
  it('takes the token from the header', () => {
    expect(bearerToken('Bearer abc.def-_')).toBe('abc.def-_');
    expect(bearerToken('bearer  abc ')).toBe('abc');
    expect(bearerToken(undefined)).toBeNull();
  });

  it.each(['Basic dXNlcg==', 'Bearer', 'Bearer a b', ''])('refuses %j', (header) => {
    expect(() => bearerToken(header)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });
});
