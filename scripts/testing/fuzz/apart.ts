import { createGateway, type Gateway } from '#gateway/gateway.js';
import { serveSubgraph } from '#kernel/graph/standalone.js';
import { createLog } from '#kernel/log/log.js';
import type { TestHub } from '../hub.js';

const SECRET = 'between a gateway and its subgraphs';

/** Another gateway before a hub's subgraphs, each of which is served at an address of its own. */
export async function apart({ subgraphs, verifier }: TestHub): Promise<{ gateway: Gateway; close(): Promise<void> }> {
  const log = createLog({ level: 'silent', name: 'apart' });
  const served = await Promise.all(
    subgraphs.map((subgraph) =>
      serveSubgraph({ subgraph, host: '127.0.0.1', port: 0, verifier, secrets: [SECRET], log }),
    ),
  );
  const remote = subgraphs.map(({ name, sdl }, n) => ({ name, sdl, url: served[n]!.url, secret: SECRET }));
  const gateway = createGateway({ subgraphs: remote, verifier, timeoutMs: 20_000, log });
  return {
    gateway,
    async close() {
      await gateway.close();
      await Promise.all(served.map((one) => one.close()));
    },
  };
}
