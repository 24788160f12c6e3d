import { join } from 'node:path';
import { installed } from '../install.js';
import { answers, freePorts, startProcess } from '../processes.js';
import { AUDIENCE } from '../token.js';
import { POOL_SIZE, type RunningSide, type Side } from './side.type.js';

/** (d) PostGraphile over the same database, under the same row-level security. */
export const postgraphile: Side = {
  key: 'd',
  title: 'PostGraphile',
  dialect: 'postgraphile',
  async start({ database, serverCore }): Promise<RunningSide> {
    const folder = await installed('postgraphile');
    const [port] = (await freePorts(1)) as [number];
    const { pid } = await startProcess({
      file: join(folder, 'server.mjs'),
      core: serverCore,
      env: {
        DATABASE_URL: database.benchUrl,
        PORT: String(port),
        HUB_POOL_SIZE: String(POOL_SIZE),
        OIDC_AUDIENCE: AUDIENCE,
        BENCH_KEY_FILE: join(database.dataFolder, 'token-key.json'),
      },
      cwd: folder,
      ready: () => answers(port),
    });
    return { port, pids: [pid] };
  },
};
