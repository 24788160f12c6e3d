import { KeyObject, webcrypto } from 'node:crypto';
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
