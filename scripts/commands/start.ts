import { loadConfig, withEnvFile } from '#kernel/config/config.js';
import { createLog } from '#kernel/log/log.js';
import { loadSample } from '../sample/load-sample.js';
import { startHub } from '../runtime/hub.js';
import { ensurePage } from '../runtime/page.js';
import { untilSignal } from '../runtime/until-signal.js';
import { localClient } from '../client/local-client.js';

/** `hub start`: the whole hub on this machine, with the sample region when the database is empty. */
export async function start({ empty }: { empty?: boolean }): Promise<void> {
  const config = loadConfig(withEnvFile());
  const log = createLog({ level: config.logLevel, name: 'hub' });
  await ensurePage((line) => console.log(line));
  const hub = await startHub(config, log);
  try {
    if (!empty && !config.databaseUrl) await loadSample(localClient(hub.gateway, config), (line) => console.log(line));
  } catch (error) {
    await hub.close();
    throw error;
  }
  const { demo } = await hub.settings();
  const signIn = demo ? '   (демо-вход без пароля / demo sign-in, no password)' : '';
  console.log(`
College Mentoring Hub
  страница / page       ${config.publicUrl}/${signIn}
  граф / graph          ${hub.url}/graphql   (GraphiQL в браузере / in a browser)
  состояние / health    ${hub.url}/health   ${hub.url}/ready
  токен / token         npm run hub -- token --role COORDINATOR --region 26
`);
  await untilSignal(() => hub.close());
}
