import { accessDirectory } from '#kernel/database/account-access.js';
import { DatabaseRefusal } from '#kernel/database/database-refusal.js';
import { LATER } from '#kernel/database/objects/kept-state.js';
import { serviceUrls } from '#kernel/database/roles.js';
import { serveSubgraph } from '#kernel/graph/standalone.js';
import type { Subgraph } from '#kernel/graph/subgraph.contract.js';
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
  const databaseUrl = await serviceDatabaseUrl(config, async (ownerUrl) => (await serviceUrls(ownerUrl))(name));
  const prepared = config.preparedStatements;
  const subgraph = await createSubgraph(definition, { databaseUrl, poolSize: config.poolSize, prepared, log });
  await refuseLater(subgraph);
  const { oidcAudience: audience, host, port } = config;
  const keys = keysOf(config);
  const localKeys = keys.find;
  const access = accessDirectory(databaseUrl, log, prepared);
  const accounts = { issuers: accountIssuers(config, localKeys), access };
  const verifier = tokenVerifier({ audience, localKeys, accounts, log });
  const secrets = await gatewaySecrets(config);
  const server = await serveSubgraph({ subgraph, host, port, verifier, secrets, keysReady: keys.ready, log });
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
function keysOf({ subgraphSecrets, dataFolder, hubUrl, port }: Config): {
  find: KeySource;
  readonly ready: () => Promise<unknown>;
} {
  if (subgraphSecrets.length === 0) {
    const { find, signing } = folderKeys(dataFolder);
    return { find, ready: signing };
  }
  if (hubUrl === `http://127.0.0.1:${port}`) {
    throw new CommandError({
      ru: 'Задайте в HUB_URL адрес шлюза: подграф с HUB_SUBGRAPH_SECRET берёт открытые ключи у него.',
      en: 'Set HUB_URL to the address of the gateway: a subgraph with HUB_SUBGRAPH_SECRET takes the public keys from there.',
    });
  }
  return gatewayKeys(hubUrl);
}

/** Whatever else is amiss may come right while the subgraph waits, and `/ready` tells of it; a later release stays. */
async function refuseLater(subgraph: Subgraph): Promise<void> {
  try {
    await subgraph.ready();
  } catch (error) {
    if (!(error instanceof DatabaseRefusal) || error.text !== LATER) return;
    await subgraph.close();
    throw error;
  }
}
