// `npm run dev`: the compiler in watch mode, the hub started anew after each change, and the page with hot reload before
// it, at one address. Ctrl-C ends all of it.
import { join } from 'node:path';
import { Command } from 'commander';
import type { ViteDevServer } from 'vite';
import { environmentWith } from '#kernel/config/config.js';
import { createLog } from '#kernel/log/log.js';
import { settingsOf } from '../commands/settings.js';
import { openDatabase } from '../runtime/database.js';
import { listenToSignals, stopSignal, untilStopped } from '../runtime/stopping.js';
import { watchSources } from './compiler.js';
import type { HubUp } from './messages.type.js';
import { servePage } from './page.js';
import { Restarting } from './restarting.js';

const ROOT = join(import.meta.dirname, '../../..');

listenToSignals();
const stop = stopSignal();
// The terminal is closed.
process.once('SIGHUP', () => process.kill(process.pid, 'SIGTERM'));

const values = new Command('dev')
  .description('the compiler in watch mode, the hub and the page, each anew after a change')
  .option('--data <folder>', 'the data folder, HUB_DATA otherwise')
  .option('--port <port>', 'of the page', '5173')
  .option('--inspect', 'let a debugger attach to the hub at port 9229')
  .parse()
  .opts<{ data?: string; port: string; inspect?: boolean }>();
const page = new URL(`http://127.0.0.1:${values.port}`);
const config = settingsOf({ ...(values.data === undefined ? {} : { data: values.data }) });

// It outlives the hub's restarts, which would otherwise wait for it.
const database = await openDatabase(config, createLog({ level: 'warn', name: 'database' }));
let served: Promise<ViteDevServer> | undefined;

const hub = new Restarting<HubUp>({
  program: join(import.meta.dirname, 'standby.js'),
  words: values.inspect ? ['--inspect'] : [],
  // Browsers come by the page's address: sign-in leads back there, and the hub answers under it.
  env: environmentWith({ HUB_DATA: config.dataFolder, HUB_PUBLIC_URL: page.origin }),
  onUp(up, took) {
    served ??= servePage(ROOT, page, up).catch((error: Error) => {
      console.error(`Страница не открылась / The page cannot be served: ${error.message}`);
      process.kill(process.pid, 'SIGTERM');
      throw error;
    });
    const seconds = (took / 1000).toFixed(1);
    console.log(`${page.origin}   хаб запущен за ${seconds} с / the hub is up after ${seconds} s (${up.url})`);
  },
  onFailed: (code) => console.error(`Хаб остановился (${code}): жду правки / The hub ended (${code}): waiting for an edit`),
}); // prettier-ignore

const compiler = watchSources(ROOT, () => void hub.restart());

await untilStopped(stop);
await compiler.stop();
await hub.stop();
await (await served?.catch(() => undefined))?.close();
await database.close();
