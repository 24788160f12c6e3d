import type { PageSettings } from '#gateway/http/page.js';
import { loadConfig, withEnvFile, type Config } from '#kernel/config/config.js';
import { createLog } from '#kernel/log/log.js';
import { loadSample } from '../sample/load-sample.js';
import { startHub, type RunningHub } from '../runtime/hub.js';
import { ensurePage } from '../runtime/page.js';
import { stopSignal, untilStopped } from '../runtime/stopping.js';
import { localClient } from '../client/local-client.js';

/** `hub start`: the whole hub on this machine, with the sample region when the database is empty. */
export async function start({ empty }: { empty?: boolean }): Promise<void> {
  const stop = stopSignal();
  const config = loadConfig(withEnvFile());
  const log = createLog({ level: config.logLevel, name: 'hub' });
  await ensurePage((line) => console.log(line), stop);
  const hub = await startHub(config, log, { stop });
  try {
    if (!empty && !config.databaseUrl) {
      await loadSample(localClient(hub.gateway, config, stop), (line) => console.log(line));
    }
    console.log(greeting(hub, config, await hub.settings()));
  } catch (error) {
    await hub.close();
    throw error;
  }
  await untilStopped(stop);
  await hub.close();
}

function greeting(hub: RunningHub, config: Config, { demo }: PageSettings): string {
  const signIn = demo ? '   (демо-вход без пароля / demo sign-in, no password)' : '';
  return `
College Mentoring Hub
  страница / page       ${config.publicUrl}/${signIn}
  граф / graph          ${hub.url}/graphql   (GraphiQL в браузере / in a browser)
  состояние / health    ${hub.url}/health   ${hub.url}/ready
  токен / token         npm run hub -- token --role COORDINATOR --region 26
`;
}
