import { join, resolve } from 'node:path';
import { mkdir } from 'node:fs/promises';
import type { Load } from './load/load.js';
import type { Options } from './options.js';
import { answers, endProcesses, freePorts, startProcess } from './processes.js';
import { ROOT } from './root.js';
import { hubSettings } from './sides/hub.js';
import type { Setting } from './sides/side.type.js';
import { benchToken } from './token.js';
import { allWork } from './work/all.js';

const CONNECTIONS = 32;

/** Writes a CPU profile of side (a) under the first of the work, the first seconds of warming up included. */
export async function profileHub(setting: Setting, load: Load, { profile, seconds, only }: Options): Promise<void> {
  const { database, serverCore } = setting;
  const folder = resolve(profile!);
  await mkdir(folder, { recursive: true });
  const [port] = (await freePorts(1)) as [number];
  await startProcess({
    file: join(ROOT, 'dist/scripts/hub.js'),
    args: ['start', '--empty'],
    node: ['--cpu-prof', '--cpu-prof-dir', folder],
    core: serverCore,
    env: hubSettings(setting, port),
    cwd: ROOT,
    ready: () => answers(port, '/ready'),
  });
  const work = (await allWork(database.about)).find(({ name }) => name.startsWith(only));
  if (!work) throw new Error(`no work is called ${only}`);
  const requests = await Promise.all(
    work.callers.map(async (caller) => {
      const { role, ...scope } = caller;
      const token = await benchToken(database.dataFolder, { roles: [role], ...scope });
      return { ...work.calls.hub!(caller), token };
    }),
  );
  const { latencies, seconds: taken } = await load.run({ port, connections: CONNECTIONS, seconds, requests });
  await endProcesses();
  for (const statement of work.restore ?? []) await database.owner(statement);
  console.log(`${(latencies.length / taken).toFixed(0)} requests a second; the profile is in ${folder}`);
}
