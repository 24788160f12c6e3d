import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { isLoopback } from '../config/loopback.js';
import { clientPrefixOf, isOfDemo } from './access.js';
import type { KeySource } from './folder-keys.js';
import { IssuerUnreachable } from './issuer-unreachable.js';
import { LOCAL_ALGORITHM } from './keys.js';
import { remembering } from './remembering.js';

/** An OpenID Connect issuer whose tokens name accounts; what those may do is the hub's own data. */
export interface AccountIssuer {
  /** As its tokens write it in `iss`. */
  readonly issuer: string;
  /** Signature algorithms that are accepted; no token chooses another. */
  readonly algorithms: readonly string[];
  /**
   * Whether an account can be one of its. Clients of information systems and demo accounts are the hub's own: an outside
   * account must not pass for one by its name.
   */
  knows(account: string): boolean;
  /** Finds the key of a token. */
  readonly keys: KeySource;
}

const TIMEOUT_MS = 5_000;

/** A key that is not known yet makes the issuer's keys be fetched anew, but no more often than this. */
const REFETCH_AFTER_MS = 5_000;

const isClient = (account: string): boolean => clientPrefixOf(account) !== null;

/** An outside issuer, whose keys are found by discovery and followed as they change. */
export function discoveredIssuer(issuer: string, refetchAfterMs = REFETCH_AFTER_MS): AccountIssuer {
  return {
    issuer,
    algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    knows: (account) => !isClient(account) && !isOfDemo(account),
    keys: remembering(() => discoverKeys(issuer, refetchAfterMs)),
  };
}

/** The path that everything of the hub's own provider is below. */
export const OWN_ISSUER_PATH = '/oidc';

/** The issuer that the hub is itself, at its public address. */
export function ownIssuerOf(publicUrl: string): string {
  return publicUrl + OWN_ISSUER_PATH;
}

interface IssuerSettings {
  readonly host: string;
  readonly publicUrl: string;
  readonly oidcIssuer: string | undefined;
}

/**
 * The issuers that a hub trusts: the outside one for people, where there is one, and its own for information systems.
 * On a hub that this machine alone can reach, its own signs in demo accounts too: their tokens are good as long as that
 * is so, and no longer for having been issued before.
 */
export function accountIssuers({ host, publicUrl, oidcIssuer }: IssuerSettings, keys: KeySource): AccountIssuer[] {
  const own = ownIssuerOf(publicUrl);
  const demo = oidcIssuer === undefined && [host, new URL(publicUrl).hostname].every(isLoopback);
  const ours = ownIssuer(own, keys, (account) => isClient(account) || (demo && isOfDemo(account)));
  return oidcIssuer === undefined ? [ours] : [discoveredIssuer(oidcIssuer), ours];
}

/** An issuer that signs with the hub's own keys. */
export function ownIssuer(issuer: string, keys: KeySource, knows: AccountIssuer['knows']): AccountIssuer {
  return { issuer, algorithms: [LOCAL_ALGORITHM], knows, keys };
}

async function discoverKeys(issuer: string, cooldownDuration: number): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    .then((response) => response.json() as Promise<{ issuer?: unknown; jwks_uri?: unknown }>)
    .catch((cause: unknown) => {
      throw new IssuerUnreachable(address, { cause });
    });
  if (answer.issuer !== issuer) throw new IssuerUnreachable(`${address} speaks for another issuer`);
  return createRemoteJWKSet(new URL(String(answer.jwks_uri)), { timeoutDuration: TIMEOUT_MS, cooldownDuration });
}
