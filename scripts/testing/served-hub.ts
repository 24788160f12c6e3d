import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, type Config } from '#kernel/config/config.js';
import { createLog } from '#kernel/log/log.js';
import { freshDatabase, sharedTemplate } from '#kernel/testing/database/fresh-database.js';
import { prepared } from '#kernel/testing/run/prepared.js';
import { localClient, type ClientFactory } from '../client/local-client.js';
import { startHub, type RunningHub } from '../runtime/hub.js';
import { loadSample } from '../sample/load-sample.js';
import { freePort } from './free-port.js';
import { PART_TAKES_MS } from './hub.js';
import { SAMPLE_DAY } from './sample-day.js';

/** A hub as `npm start` runs it, with the sample region, at an address of its own. */
export interface ServedHub {
  readonly url: string;
  readonly hub: RunningHub;
  readonly config: Config;
  readonly ownerUrl: string;
  /** Clients with tokens of the hub's own key. */
  readonly client: ClientFactory;
  close(): Promise<void>;
}

/** For the `beforeAll` of a file that may be the first of a run to want the sample, on a machine with other work to do. */
export const SAMPLE_TAKES_MS = 240_000;

/** Serves a hub over a clone of the sample region; demo accounts sign in as they do on a laptop. */
export async function servedHub(settings: NodeJS.ProcessEnv = {}): Promise<ServedHub> {
  return serve(await freshDatabase(await sampleTemplate()), settings);
}

/** The template that holds the sample region: whoever asks first loads it. */
export function sampleTemplate(): Promise<string> {
  return sharedTemplate('hub_sample_template', loadSampleInto);
}

/** Serves a hub that holds nothing yet. */
export async function servedEmptyHub(): Promise<ServedHub> {
  return serve(await freshDatabase(), {});
}

async function loadSampleInto(ownerUrl: string): Promise<void> {
  const patient = { HUB_SUBGRAPH_TIMEOUT_MS: String(PART_TAKES_MS) };
  const served = await serve({ ownerUrl, drop: async () => undefined }, patient);
  await loadSample(served, () => undefined, SAMPLE_DAY);
  await served.close();
}

async function serve(database: Awaited<ReturnType<typeof freshDatabase>>, settings: NodeJS.ProcessEnv) {
  await prepared('page');
  const { ownerUrl } = database;
  const folder = await mkdtemp(join(tmpdir(), 'hub-served-'));
  const config = loadConfig({ HUB_DATA: folder, PORT: String(await freePort()), LOG_LEVEL: 'silent', ...settings });
  const log = createLog({ level: config.logLevel, name: 'served' });
  const hub = await startHub(config, log, {
    open: async () => ({ ownerUrl, embedded: true, close: async () => undefined }),
  });
  return {
    url: hub.url,
    hub,
    config,
    ownerUrl,
    client: localClient(hub.gateway, config),
    async close() {
      await hub.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
