import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchDatabase } from '../database/open.js';
import { answers, freePorts, startProcess } from '../processes.js';
import { hubSettings } from '../sides/hub.js';
import { peakMb } from '../usage/process-stat.policy.js';

export interface OverloadedHub {
  readonly port: number;
  readonly pid: number;
  peakMib(): Promise<number>;
}

/** A hub with the bounds that it has when nothing is set, of the sources in `root`. */
export async function startHub(database: BenchDatabase, core: number, root: string): Promise<OverloadedHub> {
  const [port] = (await freePorts(1)) as [number];
  const {
    HUB_CALLER_OPERATIONS: _caller,
    HUB_LINE_MS: _line,
    HUB_SUBGRAPH_TIMEOUT_MS: _patience,
    ...env
  } = hubSettings({ database }, port);
  const { pid } = await startProcess({
    file: join(root, 'dist/scripts/hub.js'),
    args: ['start', '--empty'],
    core,
    env,
    cwd: root,
    ready: () => answers(port, '/ready'),
  });
  return { port, pid, peakMib: async () => Math.round(peakMb(await readFile(`/proc/${pid}/status`, 'utf8'))) };
}
