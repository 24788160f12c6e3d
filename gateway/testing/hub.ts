import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSubgraph } from '#kernel/graph/standalone.js';
import { createLog, type Log } from '#kernel/log/log.js';
import { localTokens, type SessionClaims } from '#kernel/session/local-tokens.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { createGateway, type Gateway, type GatewayOptions } from '../gateway.js';
import { toys, type Toys } from './toys.js';

/** How the toy subgraphs are run: both forms must answer alike. */
export const FORMS = ['in process', 'over HTTP'] as const;
export type Form = (typeof FORMS)[number];

const AUDIENCE = 'hub-of-toys';
const SECRET = 'a secret between the gateway and its toys';

export interface ToyHub {
  readonly gateway: Gateway;
  readonly toys: Toys;
  readonly log: Log;
  /** Everything that was logged, as lines of JSON. */
  readonly logged: string[];
  /** A token of the hub's own; claims that are left out are empty. */
  readonly token: (claims?: Partial<SessionClaims>, lifetime?: string, audience?: string) => Promise<string>;
  /** Takes away one subgraph's process: nobody listens at its address any more. Over HTTP only. */
  readonly stop: (name: 'colleges' | 'courses') => Promise<void>;
  close(): Promise<void>;
}

/** A gateway over the toy subgraphs. */
export async function toyHub(
  form: Form,
  {
    timeoutMs = 5_000,
    ...given
  }: Partial<Pick<GatewayOptions, 'timeoutMs' | 'operations' | 'changes' | 'admits' | 'slows'>> = {},
): Promise<ToyHub> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-toys-'));
  const logged: string[] = [];
  const log = createLog({ level: 'info', name: 'toys', to: { write: (line) => void logged.push(line) } });
  const verifier = tokenVerifier({ audience: AUDIENCE, localKeys: folderKeys(folder).find, log });
  const made = toys();
  const served = new Map<string, Awaited<ReturnType<typeof serveSubgraph>>>();
  if (form === 'over HTTP') {
    for (const subgraph of made.subgraphs) {
      const own = { subgraph, host: '127.0.0.1', port: 0, verifier, secrets: [SECRET], log };
      served.set(subgraph.name, await serveSubgraph(own));
    }
  }
  const subgraphs = made.subgraphs.map((subgraph) => {
    const url = served.get(subgraph.name)?.url;
    return url === undefined ? subgraph : { name: subgraph.name, sdl: subgraph.sdl, url, secret: SECRET };
  });
  const gateway = createGateway({ subgraphs, verifier, timeoutMs, log, ...given });
  const stop = async (name: string) => {
    await served.get(name)?.close();
    served.delete(name);
  };
  return {
    gateway,
    toys: made,
    log,
    logged,
    token: (claims, lifetime = '15m', audience = AUDIENCE) =>
      localTokens(folder, audience).sign(
        { actor: 'someone', roles: [], regions: [], colleges: [], persons: [], ...claims },
        lifetime,
      ),
    stop,
    async close() {
      await gateway.close();
      await Promise.all([...served.keys()].map(stop));
      await rm(folder, { recursive: true });
    },
  };
}
