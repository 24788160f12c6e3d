import { createPublicKey, KeyObject, webcrypto } from 'node:crypto';
import type { JWK } from 'jose';
import type { ExternalSigningKey } from 'oidc-provider';
import { LOCAL_ALGORITHM, type LocalKey } from '#kernel/session/keys.js';

/** The key of the data folder in the library's shape; its private half is used where it is and can't be read out. */
export function signingKey(Base: typeof ExternalSigningKey, { kid, privateKey, publicKey }: LocalKey) {
  const open = KeyObject.from(publicKey);
  class FolderKey extends Base {
    override keyObject() {
      return open;
    }

    override async sign(data: Uint8Array) {
      const digest = { name: 'ECDSA', hash: 'SHA-256' };
      return Buffer.from(await webcrypto.subtle.sign(digest, privateKey, new Uint8Array(data)));
    }
  }
  return Object.assign(new FolderKey(), { kid, alg: LOCAL_ALGORITHM });
}

/** The public half of a key that signs no more, in the library's shape. */
export function verifyingKey(Base: typeof ExternalSigningKey, { kid, ...jwk }: JWK) {
  const open = createPublicKey({ key: jwk, format: 'jwk' });
  class FormerKey extends Base {
    override keyObject() {
      return open;
    }

    override async sign(): Promise<never> {
      throw new Error('a former key signs nothing');
    }
  }
  return Object.assign(new FormerKey(), { kid, alg: LOCAL_ALGORITHM });
}
