import { createGateway } from '#gateway/gateway.js';
import { connect } from '#kernel/database/connection.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import { createLog } from '#kernel/log/log.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { localClient } from '../../client/local-client.js';
import { CommandError } from '../../command-error.js';
import { stderrProgress } from '../../progress.js';
import { loadSample } from '../../sample/load-sample.js';
import { COMPLETE } from '../../seed/refusals.js';
import { seed } from '../../seed/seed.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import type { SizeName } from '../options.js';
import { AUDIENCE } from '../token.js';

/** What a database holds: a size that the benchmarks offer, or so many colleges of a country that grows. */
export type Contents = SizeName | { readonly colleges: number };

interface Fill {
  readonly contents: Contents;
  readonly ownerUrl: string;
  readonly dataFolder: string;
  readonly say: (line: string) => void;
}

/** Made-up data is the same on every machine. */
const SEED = 1;

/** Fills a database; one that is complete stays as it is. */
export async function fill(given: Fill): Promise<void> {
  const { contents, ownerUrl, say } = given;
  if (contents === 'small') {
    if (await isEmpty(ownerUrl)) await fillWithSample(given);
    return;
  }
  try {
    const what = typeof contents === 'string' ? { size: contents } : ({ size: 'growth', ...contents } as const);
    await seed(ownerUrl, { ...what, seed: SEED, progress: stderrProgress(what.size), say });
  } catch (error) {
    if (!(error instanceof CommandError && error.text === COMPLETE)) throw error;
  }
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = await connect(ownerUrl);
  try {
    return (await client.query('select from participants.region limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

/** The sample region, through the graph, as `hub start` loads it. */
async function fillWithSample({ ownerUrl, dataFolder, say }: Fill): Promise<void> {
  const log = createLog({ level: 'silent', name: 'bench' });
  const subgraphs = await Promise.all(
    SUBGRAPHS.map((each) => createSubgraph(each, { databaseUrl: serviceUrl(ownerUrl, each.name), poolSize: 4, log })),
  );
  const verifier = tokenVerifier({ audience: AUDIENCE, localKeys: folderKeys(dataFolder).find, log });
  const gateway = createGateway({ subgraphs, verifier, timeoutMs: 60_000, log });
  try {
    const client = localClient(gateway, { dataFolder, oidcAudience: AUDIENCE });
    await loadSample({ client, ownerUrl }, say);
  } finally {
    await gateway.close();
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  }
}
