import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { clientPrefixOf } from './access.js';
import { LOCAL_ALGORITHM, localKey } from './keys.js';
import { remembering } from './remembering.js';

/** An OpenID Connect issuer whose tokens name accounts; what those may do is the hub's own data. */
export interface AccountIssuer {
  /** As its tokens write it in `iss`. */
  readonly issuer: string;
  /** Signature algorithms that are accepted; no token chooses another. */
  readonly algorithms: readonly string[];
  /**
   * Whether an account can be one of its. Clients of information systems are the hub's own: an outside account must not
   * pass for one by its name.
   */
  knows(account: string): boolean;
  /** Finds the key of a token. */
  keys(): Promise<JWTVerifyGetKey>;
}

/** The issuer's keys could not be had, so that its tokens can't be checked now. */
export class IssuerUnreachable extends Error {}

const TIMEOUT_MS = 5_000;

/** A key that is not known yet makes the issuer's keys be fetched anew, but no more often than this. */
const REFETCH_AFTER_MS = 5_000;

const isClient = (account: string): boolean => clientPrefixOf(account) !== null;
const anybody = (): boolean => true;

/** An outside issuer, whose keys are found by discovery and followed as they change. */
export function discoveredIssuer(issuer: string, refetchAfterMs = REFETCH_AFTER_MS): AccountIssuer {
  return {
    issuer,
    algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    knows: (account) => !isClient(account),
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
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly oidcIssuer: string | undefined;
}

/**
 * The issuers that a hub trusts: the outside one for people, where there is one, and its own for information systems. Without an outside one its own signs in demo accounts too, so anybody can come from it.
 */
export function accountIssuers({ publicUrl, dataFolder, oidcIssuer }: IssuerSettings): AccountIssuer[] {
  const own = ownIssuerOf(publicUrl);
  return oidcIssuer === undefined
    ? [ownIssuer(own, dataFolder)]
    : [discoveredIssuer(oidcIssuer), ownIssuer(own, dataFolder, isClient)];
}

/** The hub's own provider, which signs with the key of the data folder. */
export function ownIssuer(issuer: string, dataFolder: string, knows: AccountIssuer['knows'] = anybody): AccountIssuer {
  return {
    issuer,
    algorithms: [LOCAL_ALGORITHM],
    knows,
    keys: remembering(async () => {
      const { publicKey } = await localKey(dataFolder);
      return async () => publicKey;
    }),
  };
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
