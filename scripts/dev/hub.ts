// The hub as `npm run dev` runs it, again and again: on a database that outlives it, with a page served by Vite.
import inspector from 'node:inspector';
import { loadConfig, withEnvFile } from '#kernel/config/config.js';
import { attachEmbedded } from '#kernel/database/embedded/embedded.js';
import { createLog } from '#kernel/log/log.js';
import { localClient } from '../client/local-client.js';
import { openDatabase, type OpenDatabase } from '../runtime/database.js';
import { startHub } from '../runtime/hub.js';
import { Interrupted, stopSignal, untilStopped } from '../runtime/stopping.js';
import { loadSample } from '../sample/load-sample.js';
import type { HubUp } from './messages.type.js';

// Not by the option of Node: the one that runs and the one that stands by would want the same port.
if (process.argv.includes('--inspect')) inspector.open(9229, '127.0.0.1');

const stop = stopSignal();
const config = loadConfig(withEnvFile());
const log = createLog({ level: config.logLevel, name: 'hub' });

/** The embedded database that runs already. It counts as this hub's own: demo sign-in is for such alone. */
async function attach(): Promise<OpenDatabase> {
  const running = config.databaseUrl ? null : await attachEmbedded(config.dataFolder);
  return running
    ? { ownerUrl: running.ownerUrl, embedded: true, close: () => Promise.resolve() }
    : openDatabase(config, log);
}

async function run(): Promise<void> {
  const fills = !config.databaseUrl;
  const hub = await startHub(config, log, { open: attach, stop, loads: fills ? ['sample'] : [] });
  process.send?.({ url: hub.url, paths: hub.paths } satisfies HubUp);
  try {
    const client = localClient(hub.gateway, config, stop);
    if (fills) await loadSample({ client, ownerUrl: hub.ownerUrl, stop }, (line) => console.log(line));
    hub.loaded('sample');
    await untilStopped(stop);
  } finally {
    await hub.close();
  }
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
}
process.exit();
