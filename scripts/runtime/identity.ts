import type { PageSettings } from '#gateway/http/page.js';
import type { Route } from '#gateway/http/routes.js';
import { createProvider, PAGE_CLIENT_ID } from '#gateway/provider/provider.js';
import { pageSessions, type PageSessions } from '#gateway/session/page-sessions.js';
import type { Config } from '#kernel/config/config.js';
import { accessDirectory } from '#kernel/database/account-access.js';
import { signInStore } from '#kernel/database/sign-in-store.js';
import { providerEntries } from '#kernel/database/provider-entry-store.js';
import { serviceUrl } from '#kernel/database/roles.js';
import type { Log } from '#kernel/log/log.js';
import { listen } from '#kernel/graph/http.js';
import { accountIssuers, OWN_ISSUER_PATH, ownIssuerOf } from '#kernel/session/issuers.js';
import { localKey, localSecret } from '#kernel/session/keys.js';
import { tokenVerifier, type TokenVerifier } from '#kernel/session/tokens.js';
import type { OpenDatabase } from './database.js';
import { demoOf } from './demo.js';

/** How a hub knows its callers. */
export interface Identity {
  readonly verifier: TokenVerifier;
  /** Answers below `/oidc/`: the hub's own provider, for college systems and for demo accounts. */
  readonly provider: Route;
  /** Sign-ins of the page. */
  readonly sessions: PageSessions;
  /** What the page has to know about signing in. */
  settings(): Promise<PageSettings>;
  close(): Promise<void>;
}

export async function identityOf(config: Config, database: OpenDatabase, log: Log): Promise<Identity> {
  const {
    oidcAudience: audience,
    oidcIssuer,
    oidcClientId,
    oidcClientSecret,
    dataFolder: localKeyFolder,
    publicUrl,
  } = config;
  const participants = serviceUrl(database.ownerUrl, 'participants');
  const access = accessDirectory(participants, log);
  const store = signInStore(participants, log);
  const entries = providerEntries(participants, log);
  const demo = demoOf(config, database, log);
  const verifier = tokenVerifier({
    audience,
    localKeyFolder,
    accounts: { issuers: accountIssuers(config), access },
    log,
  });
  const pageSecret = await localSecret(localKeyFolder, PAGE_CLIENT_ID);
  const provider = createProvider({
    publicUrl,
    audience,
    entries,
    secret: await localSecret(localKeyFolder, OWN_ISSUER_PATH),
    pageSecret,
    key: await localKey(localKeyFolder),
    clientOf: (clientId) => access.clientOf(clientId),
    demo,
    log,
  });
  // Its public address may lie behind what this process does not get through.
  const inside = await listen((req, res) => provider.handle(req, res), { host: '127.0.0.1', port: 0, log });
  const isOpen = async () => oidcIssuer !== undefined || (await demo.accounts()).length > 0;
  const sessions = pageSessions({
    ...{ publicUrl, store, verifier, log },
    issuer:
      oidcIssuer === undefined
        ? { url: ownIssuerOf(publicUrl), clientId: PAGE_CLIENT_ID, clientSecret: pageSecret }
        : { url: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret },
    open: isOpen,
    inside: inside.url,
  });
  return {
    verifier,
    provider: (req, res) => provider.handle(req, res),
    sessions,
    async settings() {
      const signIn = await isOpen();
      return { demo: signIn && oidcIssuer === undefined, mail: config.mail !== undefined, signIn };
    },
    async close() {
      await inside.close();
      await demo.close();
      await access.close();
      await store.close();
      await entries.close();
    },
  };
}
