import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadOperations, operationId } from '#gateway/operations.js';
import { openDatabase } from './database/open.js';
import { median, rounded } from './measure/statistics.policy.js';
import { answers, endProcesses, freePorts, startProcess } from './processes.js';
import type { PublicJob, PublicJobResult } from './public/worker.js';
import { ROOT } from './root.js';
import { hubInOneProcess } from './sides/hub.js';
import { pin } from './usage/processes.js';

/**
 * The figures of a region as everybody reads them, by address alone, set against one body of that size on `node:http`:
 * the whole answer, and that it still stands.
 */
const options = new Command('bench:public')
  .description('published figures by address, set against a fixed body of their size')
  .option('--seconds <seconds>', 'of each turn', Number, 5)
  .option('--rounds <rounds>', 'how often each side has its turn', Number, 5)
  .option('--connections <connections>', 'requests under way at once', Number, 32)
  .option('--server-core <core>', 'where servers run', Number, 0)
  .option('--load-core <core>', 'where PostgreSQL and the load run', Number, 1)
  .parse()
  .opts<{ seconds: number; rounds: number; connections: number; serverCore: number; loadCore: number }>();
const { serverCore, loadCore, connections, seconds, rounds } = options;

/** Both compile what is asked often on the core that they answer on. */
const WARM_UP_SECONDS = 20;

const say = (line: string) => console.error(line);

const requestOf = (path: string, more = ''): string =>
  `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\naccept-language: ru\r\n${more}\r\n`;

async function run(load: ChildProcess, job: PublicJob): Promise<PublicJobResult> {
  load.send(job);
  const [result] = (await once(load, 'message')) as [PublicJobResult];
  if (!result.alike) throw new Error(`not all answers are alike: ${result.first}`);
  return result;
}

/** The operation of the page that asks for a region's figures, with the variables of the sample. */
async function addressOf(region: string, year: string): Promise<string> {
  const text = [...(await loadOperations()).values()].find((each) => each.includes('query RegionFigures'))!;
  const variables = JSON.stringify({ code: region, year });
  return `/graphql?${new URLSearchParams({ documentId: operationId(text), variables }).toString()}`;
}

pin(process.pid, loadCore);
const database = await openDatabase('small', say);
const load = fork(join(ROOT, 'dist/scripts/bench/public/worker.js'), { execArgv: ['--no-warnings'] });
pin(load.pid!, loadCore);
try {
  pin(database.postmasterPid, loadCore);
  const hub = await hubInOneProcess.start({ database, serverCore, loadCore });
  const { regionCode, year } = database.about;
  const path = await addressOf(regionCode, `${year}/${year + 1}`);
  const answer = await fetch(`http://127.0.0.1:${hub.port}${path}`, {
    headers: { accept: 'application/json', 'accept-language': 'ru' },
  });
  const body = Buffer.from(await answer.arrayBuffer());
  const etag = answer.headers.get('etag');
  if (!etag) throw new Error(`the hub gives no etag: ${body.toString('utf8').slice(0, 200)}`);
  const file = join(database.dataFolder, 'public-body.json');
  await writeFile(file, body);
  const [port] = (await freePorts(1)) as [number];
  await startProcess({
    file: join(ROOT, 'dist/scripts/bench/servers/fixed.js'),
    core: serverCore,
    args: [String(port), file, etag],
    env: {},
    ready: () => answers(port, '/'),
  });
  for (const [what, more] of [
    [`${body.length} bytes`, ''],
    ['304', `if-none-match: ${etag}\r\n`],
  ] as const) {
    const request = requestOf(path, more);
    const rate = async (of: number, time = seconds) => {
      const { answers: count, seconds: taken } = await run(load, { port: of, connections, seconds: time, request });
      return count / taken;
    };
    for (const each of [hub.port, port]) await rate(each, WARM_UP_SECONDS);
    const measured: [hub: number, fixed: number][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const turns = round % 2 === 0 ? [hub.port, port] : [port, hub.port];
      const rates = new Map<number, number>();
      for (const each of turns) rates.set(each, await rate(each));
      measured.push([rates.get(hub.port)!, rates.get(port)!]);
    }
    const of = (value: (round: [number, number]) => number) => rounded(median(measured.map(value)));
    console.log(
      `${what}: hub ${of(([own]) => own)} answers/s, fixed body ${of(([, fixed]) => fixed)}, ` +
        `ratio ${of(([own, fixed]) => own / fixed)}`,
    );
  }
} finally {
  load.kill();
  await endProcesses();
  await database.stop();
}
