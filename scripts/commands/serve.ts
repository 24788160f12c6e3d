import { accessDirectory } from '#kernel/database/account-access.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { serveSubgraph } from '#kernel/graph/standalone.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import { createLog } from '#kernel/log/log.js';
import { folderKeys, type KeySource } from '#kernel/session/folder-keys.js';
import { gatewayKeys } from '#kernel/session/gateway-keys.js';
import { gatewaySecrets } from '#kernel/session/gateway-secret.js';
import { accountIssuers } from '#kernel/session/issuers.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { CommandError } from '../command-error.js';
import { serviceDatabaseUrl } from '../runtime/database.js';
import { stopSignal, untilStopped } from '../runtime/stopping.js';
import { definitionOf } from '../subgraphs.js';
import type { Config } from '#kernel/config/config.js';
import { settingsOf, type GivenSettings } from './settings.js';

/** `hub serve NAME`: one subgraph in a process of its own, for a gateway that names it in `HUB_SUBGRAPHS`. */
export async function serve(name: string, options: GivenSettings = {}): Promise<void> {
  const stop = stopSignal();
  const config = settingsOf(options);
  const definition = definitionOf(name);
  const log = createLog({ level: config.logLevel, name });
  const databaseUrl = await serviceDatabaseUrl(config, (ownerUrl) => serviceUrl(ownerUrl, name));
  const subgraph = await createSubgraph(definition, { databaseUrl, poolSize: config.poolSize, log });
  const { oidcAudience: audience, host, port } = config;
  const localKeys = keysOf(config);
  const access = accessDirectory(databaseUrl, log);
  const accounts = { issuers: accountIssuers(config, localKeys), access };
  const verifier = tokenVerifier({ audience, localKeys, accounts, log });
  const secrets = await gatewaySecrets(config);
  const server = await serveSubgraph({ subgraph, host, port, verifier, secrets, log });
  console.log(`${name}: ${server.url}`);
  await untilStopped(stop);
  await server.close();
  await access.close();
  await subgraph.close();
}

/**
 * By what a subgraph verifies tokens. One that knows its gateway by a secret that was set shares no folder with it, and so
 * holds no key that signs: the gateway tells the public ones.
 */
function keysOf({ subgraphSecrets, dataFolder, hubUrl, port }: Config): KeySource {
  if (subgraphSecrets.length === 0) return folderKeys(dataFolder).find;
  if (hubUrl === `http://127.0.0.1:${port}`) {
    throw new CommandError({
      ru: 'Задайте в HUB_URL адрес шлюза: подграф с HUB_SUBGRAPH_SECRET берёт открытые ключи у него.',
      en: 'Set HUB_URL to the address of the gateway: a subgraph with HUB_SUBGRAPH_SECRET takes the public keys from there.',
    });
  }
  return gatewayKeys(hubUrl);
}
