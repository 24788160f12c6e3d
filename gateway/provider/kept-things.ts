import { randomBytes } from 'node:crypto';
import type * as Module from 'oidc-provider';
import { memoryStore } from './memory-store.js';

/** What outlives a change of the key that the provider signs with: sign-ins, and what their cookies are signed by. */
export interface KeptThings {
  readonly stored: ReturnType<typeof memoryStore>;
  /** What the cookies point at is kept in this process, so their signatures need not outlive it either. */
  readonly cookieKey: Buffer;
}

export function keptThings({ errors }: Pick<typeof Module, 'errors'>): KeptThings {
  const alreadyUsed = () => new errors.InvalidGrant('used by another request at the same time');
  return { stored: memoryStore({ alreadyUsed }), cookieKey: randomBytes(32) };
}
