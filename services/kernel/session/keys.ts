import { createHmac, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import type { Bilingual } from '../i18n/messages.js';

/** The algorithm of the local key: small signatures, in every library, and no secret on the verifying side. */
export const LOCAL_ALGORITHM = 'ES256';

const FILE = 'token-key.json';
const OTHERS = 0o077;

/** The pair of keys with which a hub signs and verifies its own command-line tokens. */
export interface LocalKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** The file of a data folder's key is there and no key to sign with; says what to do. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';

  constructor(
    readonly text: Bilingual,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}

/**
 * The key of a data folder, made at first use. Several processes may ask at once: all get the same one.
 * @throws KeyFileError when others than the owner may read the file, or it holds no such key.
 */
export async function localKey(folder: string): Promise<LocalKey> {
  const { d, ...open } = await keyOf(folder);
  return {
    kid: await calculateJwkThumbprint(open),
    privateKey: (await importJWK({ ...open, d }, LOCAL_ALGORITHM)) as CryptoKey,
    publicKey: (await importJWK(open, LOCAL_ALGORITHM)) as CryptoKey,
  };
}

/** A secret that follows from the key of a data folder: the same for all who read that key, another for each purpose. */
export async function localSecret(folder: string, purpose: string): Promise<string> {
  const { d } = await keyOf(folder);
  return createHmac('sha256', d).update(purpose).digest('base64url');
}

async function keyOf(folder: string): Promise<JWK & { d: string }> {
  const path = join(folder, FILE);
  const jwk = (await readKey(path)) ?? (await makeKey(folder, path));
  const { kty, crv, d } = jwk;
  if (kty !== 'EC' || crv !== 'P-256' || !d) throw noKey(path);
  return { ...jwk, d };
}

async function readKey(path: string): Promise<JWK | null> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
      throw new KeyFileError({
        ru: `${path} подписывает токены, а читать его могут и другие: выполните для него chmod 600 или удалите, чтобы получить новый.`,
        en: `${path} signs tokens and is readable by others: chmod 600 it, or delete it to get a new one.`,
      });
    }
    return JSON.parse(await readFile(path, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (error instanceof SyntaxError) throw noKey(path, { cause: error });
    throw error;
  }
}

function noKey(path: string, options?: ErrorOptions): KeyFileError {
  const text = {
    ru: `В ${path} нет ключа ${LOCAL_ALGORITHM}: удалите файл, чтобы получить новый.`,
    en: `${path} holds no ${LOCAL_ALGORITHM} key: delete it to get a new one.`,
  };
  return new KeyFileError(text, options);
}

/** Written beside and linked into place: a reader sees no half-written key, and of two writers the first one wins. */
async function makeKey(folder: string, path: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(LOCAL_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
    return jwk;
  } catch (error) {
    const winner = (error as NodeJS.ErrnoException).code === 'EEXIST' ? await readKey(path) : null;
    if (!winner) throw error;
    return winner;
  } finally {
    await unlink(draft);
  }
}
