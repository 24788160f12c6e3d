import { join } from 'node:path';
import { SUBGRAPHS } from '../../subgraphs.js';
import { answers, freePorts, startProcess } from '../processes.js';
import { ROOT } from '../root.js';
import { hubSettings } from './hub.js';
import { startApolloGateway } from './reference.js';
import type { RunningSide, Side } from './side.type.js';

const SERVERS = join(ROOT, 'dist/scripts/bench/servers');

/** The hub's gateway, its subgraphs in the process and answering from memory. */
export const hubGatewayAlone: Side = {
  key: 'a',
  title: "the hub's gateway alone",
  dialect: 'hub',
  async start(setting): Promise<RunningSide> {
    const [port] = (await freePorts(1)) as [number];
    const { pid } = await startProcess({
      file: join(SERVERS, 'gateway-alone.js'),
      core: setting.serverCore,
      env: hubSettings(setting, port),
      ready: () => answers(port, '/health'),
    });
    return { port, pids: [pid] };
  },
};

/** Apollo's gateway; the subgraphs answer from memory in a process on the other core, which is not counted. */
export const apolloGatewayAlone: Side = {
  key: 'c',
  title: "Apollo's gateway alone",
  dialect: 'hub',
  async start(setting): Promise<RunningSide> {
    const [own, ...ports] = (await freePorts(SUBGRAPHS.length + 1)) as [number, ...number[]];
    await startProcess({
      file: join(SERVERS, 'subgraphs-from-memory.js'),
      args: ports.map(String),
      core: setting.loadCore,
      env: hubSettings(setting, own),
      ready: () => answers(ports.at(-1)!),
    });
    return { port: own, pids: [await startApolloGateway(setting, own, ports)] };
  },
};
