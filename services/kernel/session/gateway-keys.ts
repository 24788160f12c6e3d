import { setTimeout as pause } from 'node:timers/promises';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { KeySource } from './folder-keys.js';
import { IssuerUnreachable } from './issuer-unreachable.js';

/** Where a gateway tells the public halves of the hub's keys. */
export const PUBLIC_KEYS_PATH = '/.well-known/jwks.json';

const TIMEOUT_MS = 5_000;

/** A key that is not known yet makes them be fetched anew, but no more often than this. */
const REFETCH_AFTER_MS = 1_000;

/** How long a key that the gateway does not tell any more is still taken. */
const HOLDS_MS = 60_000;

/**
 * The hub's public keys as its gateway tells them. A subgraph apart is asked by its gateway alone, so that there is one
 * whenever there is a token to verify; and machines that share no folder follow a rotation as well.
 */
export function gatewayKeys(gatewayUrl: string): { readonly find: KeySource; readonly ready: () => Promise<void> } {
  const address = new URL(PUBLIC_KEYS_PATH, gatewayUrl);
  const find = createRemoteJWKSet(address, {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: REFETCH_AFTER_MS,
    cacheMaxAge: HOLDS_MS,
  });
  const findAnew: JWTVerifyGetKey = async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      // Asked for so lately that they are not asked for again yet: the key may have come since, and is waited for.
      if (!(error instanceof errors.JWKSNoMatchingKey) || !find.coolingDown) throw error;
      await pause(REFETCH_AFTER_MS);
      return find(header, token);
    }
  };
  return {
    find: async () => async (header, token) => {
      try {
        return await findAnew(header, token);
      } catch (cause) {
        // That there is no such key says the token; all else says that the keys could not be had.
        if (cause instanceof errors.JWKSNoMatchingKey) throw cause;
        throw new IssuerUnreachable(address.href, { cause });
      }
    },
    async ready() {
      if (!find.fresh) await find.reload();
    },
  };
}
