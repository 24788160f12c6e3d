import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { loadConfig } from '#kernel/config/config.js';
import { connect } from '#kernel/database/connection.js';
import { removeDataFolder, startEmbedded } from '#kernel/database/embedded/embedded.js';
import { createLog } from '#kernel/log/log.js';
import { localClient } from '../../client/local-client.js';
import { startHub } from '../../runtime/hub.js';
import { loadSample } from '../../sample/load-sample.js';
import { freePort } from '../free-port.js';
import { SAMPLE_DAY } from '../sample-day.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { dumpSql } from './dump-sql.js';
import { DUMPS, EXTENSION } from './dumps.js';

/**
 * `npm run release:dump -- NAME`: keeps a database as this release leaves it, with the sample region in it, for the
 * test that every later release takes it over.
 */
const [name] = process.argv.slice(2);
if (name === undefined || !/^[\w.-]+$/.test(name)) throw new Error('name the release: npm run release:dump -- 0.2.0');

const dataFolder = await mkdtemp(join(tmpdir(), 'hub-release-'));
const embedded = await startEmbedded({ dataFolder, durable: false, onLog: () => undefined });
try {
  const { ownerUrl } = embedded;
  const config = loadConfig({ HUB_DATA: dataFolder, PORT: String(await freePort()), HUB_SUBGRAPH_TIMEOUT_MS: '60000' });
  const log = createLog({ level: 'warn', name: 'dump' });
  const open = async () => ({ ownerUrl, embedded: true, close: async () => undefined });
  const hub = await startHub(config, log, { open });
  await loadSample({ client: localClient(hub.gateway, config), ownerUrl }, (line) => console.log(line), SAMPLE_DAY);
  await hub.close();
  const client = await connect(ownerUrl);
  const sql = await dumpSql(
    client,
    SUBGRAPHS.map(({ database }) => database),
  );
  await client.end();
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const file = new URL(`${name}${EXTENSION}`, DUMPS);
  const packed = brotliCompressSync(sql, { params });
  await writeFile(file, packed);
  console.log(`${file.pathname}: ${sql.length} → ${packed.length}`);
} finally {
  await embedded.stop();
  await removeDataFolder(dataFolder);
  await rm(dataFolder, { recursive: true, force: true });
}
