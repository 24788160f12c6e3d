import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSupergraph } from '#gateway/supergraph.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { buildGraph } from '#kernel/graph/subgraph.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { installed } from '../install.js';
import { answers, freePorts, startProcess } from '../processes.js';
import { ROOT } from '../root.js';
import { hubSettings } from './hub.js';
import type { RunningSide, Setting, Side } from './side.type.js';

/** (c) The same schemas, resolvers and repositories on plain Apollo Server behind @apollo/gateway, over HTTP. */
export const reference: Side = {
  key: 'c',
  title: 'Apollo Server behind @apollo/gateway',
  dialect: 'hub',
  lacks: ['persisted'],
  async start(setting): Promise<RunningSide> {
    const [own, ...ports] = (await freePorts(SUBGRAPHS.length + 1)) as [number, ...number[]];
    const subgraphs = await Promise.all(
      SUBGRAPHS.map(({ name }, n) =>
        startProcess({
          file: join(ROOT, 'dist/scripts/bench/servers/reference-subgraph.js'),
          args: [name],
          core: setting.serverCore,
          env: {
            ...hubSettings(setting, ports[n]!),
            HUB_SERVICE_DATABASE_URL: serviceUrl(setting.database.ownerUrl, name),
          },
          ready: () => answers(ports[n]!),
        }),
      ),
    );
    const gateway = await startApolloGateway(setting, own, ports);
    return { port: own, pids: [gateway, ...subgraphs.map(({ pid }) => pid)] };
  },
};

/** Apollo's gateway over subgraphs at these ports, in the order of `SUBGRAPHS`. */
export async function startApolloGateway(setting: Setting, port: number, ports: readonly number[]): Promise<number> {
  const folder = await installed('reference');
  const supergraph = composeSupergraph(
    SUBGRAPHS.map((each, n) => ({
      name: each.name,
      sdl: buildGraph(each).sdl,
      url: `http://127.0.0.1:${ports[n]}/graphql`,
    })),
  );
  const file = join(setting.database.dataFolder, `supergraph-${port}.graphql`);
  await writeFile(file, supergraph);
  const { pid } = await startProcess({
    file: join(folder, 'gateway.mjs'),
    core: setting.serverCore,
    env: { PORT: String(port), BENCH_SUPERGRAPH: file },
    cwd: folder,
    ready: () => answers(port),
  });
  return pid;
}
