import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PageSettings } from '#gateway/http/page.js';
import { loadConfig, startedFrom, withEnvFile, type Config } from '#kernel/config/config.js';
import { createLog } from '#kernel/log/log.js';
import { loadSample } from '../sample/load-sample.js';
import { startHub, type RunningHub } from '../runtime/hub.js';
import { ensurePage } from '../runtime/page.js';
import { stopSignal, untilStopped } from '../runtime/stopping.js';
import { addressToCall, tokenLine } from '../runtime/token-line.policy.js';
import { localClient } from '../client/local-client.js';
import { settingsOf, type GivenSettings } from './settings.js';

/** How often to look whether subgraphs have come, in milliseconds. */
const LOOK_MS = 500;

const ROOT = join(import.meta.dirname, '../../..');

interface StartOptions extends GivenSettings {
  readonly empty?: boolean;
}

/** `hub start`: the whole hub on this machine, with the sample region when the database is empty. */
export async function start({ empty, ...settings }: StartOptions): Promise<void> {
  const stop = stopSignal();
  const config = settingsOf(settings);
  const log = createLog({ level: config.logLevel, name: 'hub' });
  await ensurePage((line) => console.log(line), stop);
  const fills = !empty && !config.databaseUrl;
  const hub = await startHub(config, log, { stop, loads: fills ? ['sample'] : [] });
  try {
    if (fills) {
      await untilWhole(hub.gateway, stop);
      const client = localClient(hub.gateway, config, stop);
      await loadSample({ client, ownerUrl: hub.ownerUrl, stop }, (line) => console.log(line));
      hub.loaded('sample');
    }
    console.log(greeting(hub, config, await hub.settings(), await tokenCommand(hub, config)));
  } catch (error) {
    await hub.close();
    throw error;
  }
  await untilStopped(hub.lost ? AbortSignal.any([stop, hub.lost]) : stop);
  await hub.close();
  hub.lost?.throwIfAborted();
}

/** Subgraphs apart that share this data folder find their database only when it runs, and so come after the gateway. */
async function untilWhole(gateway: RunningHub['gateway'], stop: AbortSignal): Promise<void> {
  for (let said = ''; ; await pause(LOOK_MS)) {
    stop.throwIfAborted();
    const { away } = await gateway.readiness();
    if (away.length === 0) return;
    const line = `Жду подграфы / Waiting for subgraphs: ${away.join(', ')}`;
    if (line !== said) console.log(line);
    said = line;
  }
}

function greeting(hub: RunningHub, config: Config, { demo }: PageSettings, token: string): string {
  const signIn = demo ? '   (демо-вход без пароля / demo sign-in, no password)' : '';
  return `
College Mentoring Hub
  страница / page       ${config.publicUrl}/${signIn}
  граф / graph          ${hub.url}/graphql   (GraphiQL в браузере / in a browser)
  состояние / health    ${hub.url}/health   ${hub.url}/ready
  токен / token         ${token}
`;
}

async function tokenCommand(hub: RunningHub, config: Config): Promise<string> {
  // A subgraph apart that is away, or waits for this gateway, keeps nothing from starting.
  const { data } = await hub.gateway.execute({ query: '{ regions { code } }' });
  const regions = (data as { regions: readonly { code: string }[] | null } | null | undefined)?.regions ?? [];
  const env = withEnvFile(join(ROOT, '.env'), {});
  return tokenLine({
    hub: { ...config, hubUrl: addressToCall(hub.url) },
    plain: loadConfig({ ...env, HUB_DATA: resolve(ROOT, env.HUB_DATA ?? '.hub') }),
    root: ROOT,
    from: startedFrom(),
    npm: existsSync(join(ROOT, 'scripts/bin.mjs')),
    region: regions[0]?.code,
  });
}
