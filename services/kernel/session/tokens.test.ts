import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { localKey } from './keys.js';
import { PUBLIC_SESSION } from './session.js';
import { bearerToken, LOCAL_ISSUER, localTokens, tokenVerifier, type SessionClaims } from './tokens.js';

const AUDIENCE = 'hub';
const COLLEGE = '01890a5d-ac96-774b-bcce-b302099a8057';
const CURATOR: SessionClaims = { actor: 'curator', roles: ['CURATOR'], regions: [], colleges: [COLLEGE], persons: [] };
const REFUSED = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-tokens-'));
});
afterEach(() => rm(folder, { recursive: true }));

const local = () => tokenVerifier({ audience: AUDIENCE, localKeyFolder: folder });
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

/** A token with exactly these claims, signed by the local key unless another is given. */
async function crafted(payload: JWTPayload, key?: CryptoKey, alg = 'ES256'): Promise<string> {
  const claims = { iss: LOCAL_ISSUER, aud: AUDIENCE, sub: 'someone', exp: seconds(60), ...payload };
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
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a time to come', { nbf: seconds(600) }],
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
    const verifier = tokenVerifier({ audience: AUDIENCE, localKeyFolder: folder, remembered: 2 });
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
  let key: CryptoKey;
  let odd: CryptoKey;
  let asked: string[];

  beforeEach(async () => {
    const pair = await generateKeyPair('RS256');
    const oddPair = await generateKeyPair('RS512');
    key = pair.privateKey;
    odd = oddPair.privateKey;
    asked = [];
    const keys = [
      { ...(await exportJWK(pair.publicKey)), kid: 'RS256', alg: 'RS256', use: 'sig' },
      { ...(await exportJWK(oddPair.publicKey)), kid: 'RS512', alg: 'RS512', use: 'sig' },
    ];
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

  const signed = (claims: JWTPayload = {}, alg = 'RS256') =>
    new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'user', exp: seconds(60), roles: ['CURATOR'], ...claims })
      .setProtectedHeader({ alg, kid: alg })
      .sign(alg === 'RS256' ? key : odd);

  it('are verified with the keys that discovery leads to, fetched once', async () => {
    const verifier = tokenVerifier({ issuer, audience: AUDIENCE });
    expect(await verifier.verify(await signed())).toMatchObject({ actor: 'user', roles: ['CURATOR'] });
    expect(await verifier.verify(await signed({ sub: 'other' }))).toMatchObject({ actor: 'other' });
    expect(asked).toEqual(['/.well-known/openid-configuration', '/jwks']);
  });

  it('stand beside local ones where both are trusted, and neither passes for the other', async () => {
    const verifier = tokenVerifier({ issuer, audience: AUDIENCE, localKeyFolder: folder });
    expect(await verifier.verify(await localTokens(folder, AUDIENCE).sign(CURATOR, '1m'))).toEqual(CURATOR);
    expect(await verifier.verify(await signed())).toMatchObject({ actor: 'user' });
    await expect(verifier.verify(await signed({ iss: LOCAL_ISSUER }))).rejects.toMatchObject(REFUSED);
    await expect(verifier.verify(await crafted({ iss: issuer }))).rejects.toMatchObject(REFUSED);
  });

  it('are refused with another audience or an algorithm that is not on the list', async () => {
    const verifier = tokenVerifier({ issuer, audience: AUDIENCE });
    await expect(verifier.verify(await signed({ aud: 'else' }))).rejects.toMatchObject(REFUSED);
    await expect(verifier.verify(await signed({}, 'RS512'))).rejects.toMatchObject(REFUSED);
  });

  it('wait for an issuer that is away, and are accepted when it is back', async () => {
    const { port } = server.address() as AddressInfo;
    const verifier = tokenVerifier({ issuer, audience: AUDIENCE });
    const token = await signed();
    await new Promise((resolve) => server.close(resolve));
    const away = { ...REFUSED, text: { en: expect.stringMatching(/not answering/) } };
    await expect(verifier.verify(token)).rejects.toMatchObject(away);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    await expect(verifier.verify(token)).resolves.toMatchObject({ actor: 'user' });
  });

  it('are refused when discovery speaks for another issuer', async () => {
    const verifier = tokenVerifier({ issuer: `${issuer}/`, audience: AUDIENCE });
    await expect(verifier.verify(await signed({ iss: `${issuer}/` }))).rejects.toMatchObject(REFUSED);
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
