import { readFile } from 'node:fs/promises';
import { rounded } from '../measure/statistics.policy.js';
import { answers, endProcesses, freePorts, startProcess } from '../processes.js';
import { ROOT } from '../root.js';
import { hubSettings } from '../sides/hub.js';
import { peakMb } from '../usage/process-stat.policy.js';
import { plantRegion, type LargeRegion } from './large-region.js';

/** Where the hub runs; PostgreSQL and the reader have the other core. */
const SERVER_CORE = 0;

/** A whole hub has more to hold than the writers alone, and is to have hardly any more than that. */
const TIGHT = ['--max-old-space-size=160', '--max-semi-space-size=4'];

interface Exported {
  readonly bytes: number;
  readonly seconds: number;
  /** The most that the hub ever held, in MiB: before the export, and with it. */
  readonly before: number;
  readonly peak: number;
}

/**
 * Exports through `GET /exports/kpi` of a hub in a process of its own, whose memory is looked at from outside: each in a new
 * one, since the most that a process has ever held stays its peak.
 */
export async function benchRoute(sizes: readonly number[], say: (line: string) => void): Promise<void> {
  const region = await plantRegion(Math.max(...sizes), say);
  try {
    for (const format of ['csv', 'parquet']) {
      const peaks: [free: number, tight: number][] = [];
      for (const size of sizes) {
        const free = await exported(region, region.path(size, format), []);
        const tight = await exported(region, region.path(size, format), TIGHT);
        peaks.push([free.peak, tight.peak]);
        console.log(
          `GET /exports/kpi, ${format}: ${size} figures, ${free.bytes} bytes in ${free.seconds} s; ` +
            `resident ${free.peak} MiB at most (${free.before} before), in a tight heap ${tight.peak} (${tight.before}, ${tight.seconds} s)`,
        );
      }
      const [first, last] = [peaks.at(0)!, peaks.at(-1)!];
      console.log(`  ratios: resident ${rounded(last[0] / first[0])}, in a tight heap ${rounded(last[1] / first[1])}`);
    }
  } finally {
    await endProcesses();
    await region.close();
  }
}

async function exported(region: LargeRegion, path: string, node: readonly string[]): Promise<Exported> {
  const [port] = (await freePorts(1)) as [number];
  const { pid } = await startProcess({
    file: `${ROOT}/dist/scripts/hub.js`,
    args: ['start', '--empty'],
    core: SERVER_CORE,
    env: hubSettings({ database: region }, port),
    cwd: ROOT,
    node,
    ready: () => answers(port, '/ready'),
  });
  const before = await peakOf(pid);
  const begun = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  if (!answer.ok) throw new Error(`the hub answered: ${await answer.text()}`);
  let bytes = 0;
  for await (const part of answer.body!) bytes += part.byteLength;
  const seconds = rounded((performance.now() - begun) / 1000);
  const peak = await peakOf(pid);
  await endProcesses();
  return { bytes, seconds, before, peak };
}

const peakOf = async (pid: number): Promise<number> =>
  Math.round(peakMb(await readFile(`/proc/${pid}/status`, 'utf8')));
