import { createGateway, type Gateway } from '#gateway/gateway.js';
import { createLog } from '#kernel/log/log.js';
import type { TestHub } from './hub.js';

/** A gateway of the same hub for which one of the subgraphs is away. To be closed before the hub. */
export function gatewayWithout(name: string, { subgraphs, verifier }: TestHub): Gateway {
  const left = subgraphs.map((subgraph) =>
    subgraph.name === name ? { name, sdl: subgraph.sdl, url: 'http://127.0.0.1:1', secret: 'of nobody' } : subgraph,
  );
  const log = createLog({ level: 'silent', name: 'test' });
  return createGateway({ subgraphs: left, verifier, timeoutMs: 2_000, log });
}
