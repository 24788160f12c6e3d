import { SUBGRAPHS } from '../../subgraphs.js';
import type { BenchDatabase } from '../database/open.js';
import { answers, freePorts, startProcess } from '../processes.js';
import { ROOT } from '../root.js';
import { POOL_SIZE, type RunningSide, type Setting, type Side } from './side.type.js';

const HUB = `${ROOT}/dist/scripts/hub.js`;

/** The settings that the hub's own commands read, for a database that the benchmark has started. */
export function hubSettings(
  { database }: { readonly database: Pick<BenchDatabase, 'dataFolder' | 'ownerUrl'> },
  port: number,
): Record<string, string> {
  return {
    HUB_DATA: database.dataFolder,
    DATABASE_URL: database.ownerUrl,
    HUB_POOL_SIZE: String(POOL_SIZE),
    PORT: String(port),
    LOG_LEVEL: 'error',
    // Overload is to show in the latencies, as on the sides that know no time limit.
    HUB_SUBGRAPH_TIMEOUT_MS: '60000',
    // All of the load comes as one caller, and none of it is to be refused.
    HUB_CALLER_OPERATIONS: '1000',
    HUB_LINE_MS: '60000',
    // What is measured is how fast answers are made.
    HUB_KEPT_ANSWERS_MIB: '0',
  };
}

async function startHub(setting: Setting, port: number, more: Record<string, string> = {}): Promise<number> {
  const { pid } = await startProcess({
    file: HUB,
    args: ['start', '--empty'],
    core: setting.serverCore,
    env: { ...hubSettings(setting, port), ...more },
    cwd: ROOT,
    ready: () => answers(port, '/ready'),
  });
  return pid;
}

/** (a) The hub in one process, as `hub start` runs it. */
export const hubInOneProcess: Side = {
  key: 'a',
  title: 'hub, one process',
  dialect: 'hub',
  async start(setting): Promise<RunningSide> {
    const [port] = (await freePorts(1)) as [number];
    return { port, pids: [await startHub(setting, port)] };
  },
};

/** The same with answers that are told again while nothing is written. */
export async function startKeepingHub(setting: Setting): Promise<number> {
  const [port] = (await freePorts(1)) as [number];
  await startHub(setting, port, { HUB_KEPT_ANSWERS_MIB: '32' });
  return port;
}

/** (b) The hub's gateway (`hub start`) with each subgraph in a process of its own (`hub serve`), all on one core. */
export const hubInFiveProcesses: Side = {
  key: 'b',
  title: 'hub, a process for each subgraph',
  dialect: 'hub',
  async start(setting): Promise<RunningSide> {
    const [own, ...ports] = (await freePorts(SUBGRAPHS.length + 1)) as [number, ...number[]];
    const subgraphs = await Promise.all(
      SUBGRAPHS.map(({ name }, n) =>
        startProcess({
          file: HUB,
          args: ['serve', name],
          core: setting.serverCore,
          env: hubSettings(setting, ports[n]!),
          cwd: ROOT,
          ready: () => answers(ports[n]!, '/ready'),
        }),
      ),
    );
    const addresses = SUBGRAPHS.map(({ name }, n) => `${name}=http://127.0.0.1:${ports[n]}/graphql`);
    const gateway = await startHub(setting, own, { HUB_SUBGRAPHS: addresses.join(',') });
    return { port: own, pids: [gateway, ...subgraphs.map(({ pid }) => pid)] };
  },
};
