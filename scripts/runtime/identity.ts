import type { PageSettings } from '#gateway/http/page.js';
import type { Route } from '#gateway/http/routes.js';
import { createProvider, PAGE_CLIENT_ID } from '#gateway/provider/provider.js';
import { pageSessions, type PageSessions } from '#gateway/session/page-sessions.js';
import type { Config } from '#kernel/config/config.js';
import { accessDirectory } from '#kernel/database/account-access.js';
import { signInStore } from '#kernel/database/sign-in-store.js';
import { providerEntries } from '#kernel/database/provider-entry-store.js';
import type { Log } from '#kernel/log/log.js';
import { listen } from '#kernel/graph/http.js';
import type { AccessDirectory } from '#kernel/session/access.js';
import { derivedSecret, folderSecret } from '#kernel/session/folder-secret.js';
import { accountIssuers, OWN_ISSUER_PATH, ownIssuerOf } from '#kernel/session/issuers.js';
import { folderKeys, type FolderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier, type TokenVerifier } from '#kernel/session/tokens.js';
import type { OpenDatabase } from './database.js';
import { demoOf } from './demo.js';

/** File of the data folder by which sign-ins are sealed; a change of the key that signs tokens leaves it. */
const SIGN_IN_SECRET = 'sign-in-secret';

/** The secret of the page's client at the hub's own provider. */
export async function pageSecretOf(dataFolder: string): Promise<string> {
  return derivedSecret(await folderSecret(dataFolder, SIGN_IN_SECRET), PAGE_CLIENT_ID);
}

/** How a hub knows its callers. */
export interface Identity {
  readonly verifier: TokenVerifier;
  /** The hub's own keys, whose public halves its subgraphs apart verify by. */
  readonly keys: FolderKeys;
  /** Answers below `/oidc/`: the hub's own provider, for college systems and for demo accounts. */
  readonly provider: Route;
  /** Sign-ins of the page. */
  readonly sessions: PageSessions;
  /** What the page has to know about signing in. */
  settings(): Promise<PageSettings>;
  /** What accounts may do, by the hub's own records. */
  readonly access: AccessDirectory;
  close(): Promise<void>;
}

interface Surroundings {
  readonly database: OpenDatabase;
  /** Under which address a service logs in. */
  readonly serviceUrlOf: (service: string) => string;
  readonly log: Log;
}

export async function identityOf(config: Config, { database, serviceUrlOf, log }: Surroundings): Promise<Identity> {
  const { oidcAudience: audience, oidcIssuer, oidcClientId, oidcClientSecret, dataFolder, publicUrl } = config;
  const databaseUrl = serviceUrlOf('participants');
  const access = accessDirectory(databaseUrl, log);
  const store = signInStore(databaseUrl, log);
  const entries = providerEntries(databaseUrl, log);
  const demo = demoOf(config, { database, databaseUrl, log });
  const keys = folderKeys(dataFolder);
  const verifier = tokenVerifier({
    audience,
    localKeys: keys.find,
    accounts: { issuers: accountIssuers(config, keys.find), access },
    log,
  });
  const secret = await folderSecret(dataFolder, SIGN_IN_SECRET);
  const pageSecret = await pageSecretOf(dataFolder);
  const provider = createProvider({
    publicUrl,
    audience,
    entries,
    secret: derivedSecret(secret, OWN_ISSUER_PATH),
    pageSecret,
    keys,
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
    keys,
    access,
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
