import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { createFile, makeFolder, readIfThere, replaceFile } from '../files/files.js';
import type { Bilingual } from '../i18n/messages.js';

/** The algorithm of the local key: small signatures, in every library, and no secret on the verifying side. */
export const LOCAL_ALGORITHM = 'ES256';

/** The file of a data folder in which the pair is. */
export const KEY_FILE = 'token-key.json';
const OTHERS = 0o077;

/** The pair of keys with which a hub signs its own tokens. */
export interface LocalKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** The public half, as others are told it. */
  readonly open: JWK;
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
  const { kty, crv, x, y, d } = await keyOf(folder);
  const half = { kty, crv, x, y } as JWK;
  const kid = await calculateJwkThumbprint(half);
  return {
    kid,
    privateKey: (await importJWK({ ...half, d }, LOCAL_ALGORITHM)) as CryptoKey,
    publicKey: (await importJWK(half, LOCAL_ALGORITHM)) as CryptoKey,
    open: { ...half, kid, alg: LOCAL_ALGORITHM, use: 'sig' },
  };
}

/** Tells the key that a data folder has now from the one that it had or will have; null when there is none. */
export async function keyStamp(folder: string): Promise<string | null> {
  const { ino, mtimeMs } = await stat(join(folder, KEY_FILE)).catch(() => ({ ino: 0, mtimeMs: 0 }));
  return ino === 0 ? null : `${ino} ${mtimeMs}`;
}

/** Puts a new key in the place of the one that a data folder has. */
export async function replaceKey(folder: string): Promise<void> {
  await replaceFile(join(folder, KEY_FILE), JSON.stringify(await newKey()));
}

/** @throws KeyFileError as `localKey`, but makes no key where there is none */
export async function assertKey(folder: string): Promise<void> {
  if ((await keyStamp(folder)) !== null) await keyOf(folder);
}

async function keyOf(folder: string): Promise<JWK & { d: string }> {
  const path = join(folder, KEY_FILE);
  const jwk = (await readKey(path)) ?? (await makeKey(folder, path));
  const { kty, crv, d } = jwk ?? {};
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
    const text = await readIfThere(path);
    return text === null ? null : (JSON.parse(text) as JWK);
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

/** Of two that make the key at once the first one wins. */
async function makeKey(folder: string, path: string): Promise<JWK> {
  await makeFolder(folder);
  const jwk = await newKey();
  const made = await createFile(path, JSON.stringify(jwk));
  const key = made ? jwk : await readKey(path);
  if (!key) throw noKey(path);
  return key;
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(LOCAL_ALGORITHM, { extractable: true });
  return exportJWK(privateKey);
}
