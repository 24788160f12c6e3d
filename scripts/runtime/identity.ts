import type { PageSettings } from '#gateway/http/page.js';
import type { Route } from '#gateway/http/routes.js';
import { createProvider, PAGE_CLIENT_ID } from '#gateway/provider/provider.js';
import type { Config } from '#kernel/config/config.js';
import { accessDirectory } from '#kernel/database/account-access.js';
import type { Log } from '#kernel/log/log.js';
import type { AccessDirectory } from '#kernel/session/access.js';
import { accountIssuers, ownIssuerOf } from '#kernel/session/issuers.js';
import { folderKeys, type FolderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier, type TokenVerifier } from '#kernel/session/tokens.js';
import type { OpenDatabase } from './database.js';
import { demoOf } from './demo.js';

/** How a hub knows its callers. */
export interface Identity {
  readonly verifier: TokenVerifier;
  /** The hub's own keys, whose public halves its subgraphs apart verify by. */
  readonly keys: FolderKeys;
  /** Answers below `/oidc/`: the hub's own provider, for college systems and for demo accounts. */
  readonly provider: Route;
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
  const { oidcAudience: audience, oidcIssuer, oidcClientId, dataFolder, publicUrl } = config;
  const access = accessDirectory(serviceUrlOf('participants'), log);
  const demo = demoOf(config, { database, databaseUrl: serviceUrlOf('participants'), log });
  const keys = folderKeys(dataFolder);
  const verifier = tokenVerifier({
    audience,
    localKeys: keys.find,
    accounts: { issuers: accountIssuers(config, keys.find), access },
    log,
  });
  const provider = createProvider({
    publicUrl,
    audience,
    keys,
    clientOf: (clientId) => access.clientOf(clientId),
    demo,
    log,
  });
  return {
    verifier,
    keys,
    access,
    provider: (req, res) => provider.handle(req, res),
    async settings() {
      const mail = config.mail !== undefined;
      if (oidcIssuer !== undefined)
        return { demo: false, mail, signIn: { authority: oidcIssuer, clientId: oidcClientId } };
      const inDemo = (await demo.accounts()).length > 0;
      return {
        demo: inDemo,
        mail,
        signIn: inDemo ? { authority: ownIssuerOf(publicUrl), clientId: PAGE_CLIENT_ID } : null,
      };
    },
    async close() {
      await demo.close();
      await access.close();
    },
  };
}
