import type { IncomingMessage } from 'node:http';
import type { CustomFetch } from 'openid-client';
import type { Log } from '#kernel/log/log.js';
import { ownIssuerOf } from '#kernel/session/issuers.js';
import type { SignInStore } from '#kernel/session/sign-ins.js';
import type { TokenVerifier } from '#kernel/session/tokens.js';
import type { Route } from '../http/routes.js';
import { asCaller } from './as-caller.js';
import { Cookies } from './cookies.js';
import { IssuerClient, Refused, tokensOfClient } from './issuer.js';
import { credentialsOf } from './link-code.policy.js';
import { sessionRoutes } from './routes.js';
import { Sessions, type Held } from './sessions.js';

export interface PageSessionsOptions {
  readonly publicUrl: string;
  readonly store: SignInStore;
  readonly verifier: TokenVerifier;
  /** Where people sign in: an outside issuer, or the hub itself. */
  readonly issuer: { readonly url: string; readonly clientId: string; readonly clientSecret: string | undefined };
  /** Whether anybody can sign in there at this moment. */
  readonly open: () => Promise<boolean>;
  /** Address of the hub's own provider inside: its public one may be behind what this process does not get through. */
  readonly inside: string;
  readonly log: Log;
}

/** Sign-ins of the hub's page by a cookie. */
export interface PageSessions {
  /** @param page serves the page, for addresses that are its own where nobody can sign in */
  routes(page: Route): ReturnType<typeof sessionRoutes>;
  /** Makes a request of the page that of whoever is signed in on it; throws HubError where nobody is any more. */
  asCaller(req: IncomingMessage): Promise<void>;
}

export function pageSessions(options: PageSessionsOptions): PageSessions {
  const { publicUrl, store, verifier, issuer, open, log } = options;
  const own = ownIssuerOf(publicUrl);
  const client = new IssuerClient({
    issuer: issuer.url,
    clientId: issuer.clientId,
    clientSecret: issuer.clientSecret,
    publicUrl,
    reach: issuer.url === own ? reachInside(options) : undefined,
  });
  const cookies = new Cookies(publicUrl);
  const { origin } = new URL(publicUrl);
  const sessions = new Sessions({ store, renew, log });

  function renew(held: Held, address: string) {
    return held.link === null ? client.renew(held) : byLink(held.link, address);
  }

  /** @throws Refused where the code opens nothing */
  async function byLink(code: string, address: string) {
    const credentials = credentialsOf(code);
    if (credentials === null) throw new Refused('no code');
    const tokens = await tokensOfClient({ issuer: own, ...credentials, reach: reachInside(options, address) });
    return { ...tokens, account: credentials.clientId };
  }

  return {
    routes: (page) =>
      sessionRoutes({
        ...{ sessions, cookies, verifier, publicUrl, byLink, page, log },
        issuer: async () => ((await open()) ? client : null),
      }),
    asCaller: (req) => asCaller({ sessions, cookies, verifier, origin }, req),
  };
}

/** Calls the hub's own provider where it is, and says for whom: wrong secrets are counted by address. */
function reachInside({ publicUrl, inside }: PageSessionsOptions, address?: string): CustomFetch {
  return (url, { headers, ...init }) => {
    const path = url.startsWith(publicUrl) ? url.slice(publicUrl.length) : new URL(url).pathname;
    const forwarded: Record<string, string> = address ? { 'x-forwarded-for': address } : {};
    return fetch(inside + path, { ...init, headers: { ...headers, ...forwarded } } as RequestInit);
  };
}
