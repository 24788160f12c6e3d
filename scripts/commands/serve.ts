import { accessDirectory } from '#kernel/database/account-access.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { serveSubgraph } from '#kernel/graph/standalone.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import { createLog } from '#kernel/log/log.js';
import { gatewaySecret } from '#kernel/session/gateway-secret.js';
import { accountIssuers } from '#kernel/session/issuers.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { CommandError } from '../command-error.js';
import { serviceDatabaseUrl } from '../runtime/database.js';
import { stopSignal, untilStopped } from '../runtime/stopping.js';
import { SUBGRAPHS } from '../subgraphs.js';
import { settingsOf, type GivenSettings } from './settings.js';

/** `hub serve NAME`: one subgraph in a process of its own, for a gateway that names it in `HUB_SUBGRAPHS`. */
export async function serve(name: string, options: GivenSettings = {}): Promise<void> {
  const stop = stopSignal();
  const config = settingsOf(options);
  const definition = SUBGRAPHS.find((subgraph) => subgraph.name === name);
  if (!definition) {
    const names = SUBGRAPHS.map((subgraph) => subgraph.name).join(', ');
    throw new CommandError({
      ru: `Подграфа «${name}» нет; есть ${names}.`,
      en: `There is no subgraph "${name}"; there are ${names}.`,
    });
  }
  const log = createLog({ level: config.logLevel, name });
  const databaseUrl = await serviceDatabaseUrl(config, (ownerUrl) => serviceUrl(ownerUrl, name));
  const subgraph = await createSubgraph(definition, { databaseUrl, poolSize: config.poolSize, log });
  const { oidcAudience: audience, dataFolder: localKeyFolder, host, port } = config;
  const access = accessDirectory(databaseUrl, log);
  const accounts = { issuers: accountIssuers(config), access };
  const verifier = tokenVerifier({ audience, localKeyFolder, accounts, log });
  const secret = await gatewaySecret(config);
  const server = await serveSubgraph({ subgraph, host, port, verifier, secret, log });
  console.log(`${name}: ${server.url}`);
  await untilStopped(stop);
  await server.close();
  await access.close();
  await subgraph.close();
}
