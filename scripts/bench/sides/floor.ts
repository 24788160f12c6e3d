import { join } from 'node:path';
import { answers, freePorts, startProcess } from '../processes.js';
import { ROOT } from '../root.js';
import { hubSettings } from './hub.js';
import type { RunningSide, Side } from './side.type.js';

/** (e) The floor: `node:http` and one hand-written statement for each question. */
export const floor: Side = {
  key: 'e',
  title: 'node:http and one statement',
  dialect: 'floor',
  async start(setting): Promise<RunningSide> {
    const [port] = (await freePorts(1)) as [number];
    const { pid } = await startProcess({
      file: join(ROOT, 'dist/scripts/bench/servers/floor.js'),
      core: setting.serverCore,
      env: { ...hubSettings(setting, port), DATABASE_URL: setting.database.benchUrl },
      ready: () => answers(port),
    });
    return { port, pids: [pid] };
  },
};
