import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listen } from '../graph/http.js';
import { createLog } from '../log/log.js';
import { folderKeys, type KeySource } from './folder-keys.js';
import { gatewayKeys, PUBLIC_KEYS_PATH } from './gateway-keys.js';
import { gatewaySecrets, isGatewaySecret } from './gateway-secret.js';
import { localTokens, LONGEST_TOKEN_SECONDS } from './local-tokens.js';
import { rotateKey } from './rotate-keys.js';
import { tokenVerifier } from './tokens.js';

const AUDIENCE = 'hub';
const OPERATOR = { actor: 'operator', roles: ['OPERATOR'] as const, regions: [], colleges: [], persons: [] };
const REFUSED = { extensions: { code: 'UNAUTHENTICATED' } };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Remembers nothing, so that each token is looked at anew. */
const verifierOf = (localKeys: KeySource) => tokenVerifier({ audience: AUDIENCE, localKeys, remembered: 0 });
const sign = () => localTokens(folder, AUDIENCE).sign(OPERATOR, '15m');

describe('keys that are changed while the hub runs', () => {
  it('sign from then on, and those before verify what they have signed, but sign no more', async () => {
    const tokens = localTokens(folder, AUDIENCE);
    const verifier = verifierOf(folderKeys(folder).find);
    const before = await tokens.sign(OPERATOR, '15m');
    await verifier.verify(before);
    const { kid, until } = await rotateKey(folder, { atOnce: false });
    const after = await tokens.sign(OPERATOR, '15m');
    for (const token of [before, after]) expect(await verifier.verify(token)).toEqual(OPERATOR);
    expect(JSON.parse(Buffer.from(after.split('.')[0]!, 'base64url').toString())).toMatchObject({ kid });
    expect(until!.getTime()).toBeGreaterThan(Date.now() + LONGEST_TOKEN_SECONDS * 1000);
  });

  it('are told apart by public halves alone', async () => {
    await rotateKey(folder, { atOnce: false });
    const open = await folderKeys(folder).open();
    expect(open).toHaveLength(2);
    for (const key of open) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  it('verify nothing any more when their last token has ended, or at once where that is asked', async () => {
    const before = await sign();
    const yesterday = Date.now() - 2 * LONGEST_TOKEN_SECONDS * 1000;
    await rotateKey(folder, { atOnce: false, now: yesterday });
    await expect(verifierOf(folderKeys(folder).find).verify(before)).rejects.toMatchObject(REFUSED);
    const next = await sign();
    await rotateKey(folder, { atOnce: true });
    await expect(verifierOf(folderKeys(folder).find).verify(next)).rejects.toMatchObject(REFUSED);
    expect(await folderKeys(folder).open()).toHaveLength(1);
  });
});

describe('the keys that a gateway tells', () => {
  it('verify without the folder, follow a rotation, and are missed in words when the gateway is away', async () => {
    const keys = folderKeys(folder);
    const asked: (string | undefined)[] = [];
    const gateway = await listen(
      async (req, res) => {
        asked.push(req.url);
        res.setHeader('content-type', 'application/json');
        res.end(JSON.stringify({ keys: await keys.open() }));
      },
      { host: '127.0.0.1', port: 0, log: createLog({ level: 'silent', name: 'test' }) },
    );
    const told = gatewayKeys(gateway.url);
    await told.ready();
    const verifier = verifierOf(told.find);
    const before = await sign();
    expect(await verifier.verify(before)).toEqual(OPERATOR);
    expect(await verifier.verify(before)).toEqual(OPERATOR);
    expect(asked).toEqual([PUBLIC_KEYS_PATH]);
    await rotateKey(folder, { atOnce: false });
    expect(await verifierOf(gatewayKeys(gateway.url).find).verify(await sign())).toEqual(OPERATOR);
    await gateway.close();
    await expect(gatewayKeys(gateway.url).ready()).rejects.toThrow();
    const late = verifierOf(gatewayKeys(gateway.url).find).verify(before);
    await expect(late).rejects.toMatchObject({ extensions: { code: 'SIGN_IN_UNAVAILABLE' } });
  });
});

describe('the secret by which a subgraph knows its gateway', () => {
  it('is one for all who share a folder, and is not the key that signs', async () => {
    const source = { subgraphSecrets: [], dataFolder: folder };
    const [[one], [other]] = await Promise.all([gatewaySecrets(source), gatewaySecrets(source)]);
    expect(one).toBe(other);
    await rotateKey(folder, { atOnce: true });
    expect(await gatewaySecrets(source)).toEqual([one]);
  });

  it('is each of those that were set, while they are changed', () => {
    const secrets = ['next', 'former'];
    expect(['next', 'former', 'none', undefined].map((given) => isGatewaySecret(given, secrets))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
