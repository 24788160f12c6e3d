import { createGateway } from '#gateway/gateway.js';
import { serveGateway } from '#gateway/http/server.js';
import { loadOperations } from '#gateway/operations.js';
import { loadConfig } from '#kernel/config/config.js';
import { createLog } from '#kernel/log/log.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { rememberingSubgraphs } from './memory.js';

/** The hub's gateway as the hub makes it, over subgraphs that answer from memory. */
const { host, port, logLevel, dataFolder, oidcAudience: audience, subgraphTimeoutMs } = loadConfig();
const log = createLog({ level: logLevel, name: 'bench' });
const verifier = tokenVerifier({ audience, localKeys: folderKeys(dataFolder).find, log });
const subgraphs = await rememberingSubgraphs();
const operations = await loadOperations();
const gateway = createGateway({ subgraphs, verifier, timeoutMs: subgraphTimeoutMs, log, operations });
await serveGateway({ gateway, host, port, log });
