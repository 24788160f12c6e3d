import type { PageSettings } from '#gateway/http/page.js';
import type { Route } from '#gateway/http/routes.js';
import { createProvider, PAGE_CLIENT_ID } from '#gateway/provider/provider.js';
import type { Config } from '#kernel/config/config.js';
import { accessDirectory } from '#kernel/database/account-access.js';
import { serviceUrl } from '#kernel/database/roles.js';
import type { Log } from '#kernel/log/log.js';
import type { AccessDirectory } from '#kernel/session/access.js';
import { accountIssuers, ownIssuerOf } from '#kernel/session/issuers.js';
import { localKey } from '#kernel/session/keys.js';
import { tokenVerifier, type TokenVerifier } from '#kernel/session/tokens.js';
import type { OpenDatabase } from './database.js';
import { demoOf } from './demo.js';

/** How a hub knows its callers. */
export interface Identity {
  readonly verifier: TokenVerifier;
  /** Answers below `/oidc/`: the hub's own provider, for college systems and for demo accounts. */
  readonly provider: Route;
  /** What the page has to know about signing in. */
  settings(): Promise<PageSettings>;
  /** What accounts may do, by the hub's own records. */
  readonly access: AccessDirectory;
  close(): Promise<void>;
}

export async function identityOf(config: Config, database: OpenDatabase, log: Log): Promise<Identity> {
  const { oidcAudience: audience, oidcIssuer, oidcClientId, dataFolder: localKeyFolder, publicUrl } = config;
  const access = accessDirectory(serviceUrl(database.ownerUrl, 'participants'), log);
  const demo = demoOf(config, database, log);
  const verifier = tokenVerifier({
    audience,
    localKeyFolder,
    accounts: { issuers: accountIssuers(config), access },
    log,
  });
  const provider = createProvider({
    publicUrl,
    audience,
    key: await localKey(localKeyFolder),
    clientOf: (clientId) => access.clientOf(clientId),
    demo,
    log,
  });
  return {
    verifier,
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
