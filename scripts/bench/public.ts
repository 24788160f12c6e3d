import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { loadOperations, operationId } from '#gateway/operations.js';
import { openDatabase } from './database/open.js';
import { median, rounded } from './measure/statistics.policy.js';
import { answers, endProcesses, freePorts, startProcess } from './processes.js';
import type { PublicJob, PublicJobResult } from './public/worker.js';
import { ROOT } from './root.js';
import { startKeepingHub } from './sides/hub.js';
import { benchToken } from './token.js';
import { pin } from './usage/processes.js';

/**
 * The figures of a region as everybody reads them, by address alone, and as a coordinator asks for them again, set against
 * one body of that size on `node:http`.
 */
const options = new Command('bench:public')
  .description('answers that are told again, set against a fixed body of their size')
  .option('--seconds <seconds>', 'of each turn', Number, 5)
  .option('--rounds <rounds>', 'how often each side has its turn', Number, 5)
  .option('--connections <connections>', 'requests under way at once', Number, 32)
  .option('--server-core <core>', 'where servers run', Number, 0)
  .option('--load-core <core>', 'where PostgreSQL and the load run', Number, 1)
  .addOption(new Option('--what <answers>', 'which answers').choices(['public', 'own', 'both']).default('both'))
  .parse()
  .opts<{
    seconds: number;
    rounds: number;
    connections: number;
    serverCore: number;
    loadCore: number;
    what: 'public' | 'own' | 'both';
  }>();
const { serverCore, loadCore, connections, seconds, rounds, what } = options;

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

/** A server that has nothing to do but send this body. */
async function fixedServer(name: string, body: Buffer, etag: string): Promise<number> {
  const file = join(database.dataFolder, name);
  await writeFile(file, body);
  const [port] = (await freePorts(1)) as [number];
  await startProcess({
    file: join(ROOT, 'dist/scripts/bench/servers/fixed.js'),
    core: serverCore,
    args: [String(port), file, etag],
    env: {},
    ready: () => answers(port, '/'),
  });
  return port;
}

/** Sets answers of the hub against those of the other server, in turns. */
async function compare(title: string, hub: number, fixed: number, request: string): Promise<void> {
  const rate = async (of: number, time = seconds) => {
    const { answers: count, seconds: taken } = await run(load, { port: of, connections, seconds: time, request });
    return count / taken;
  };
  for (const each of [hub, fixed]) await rate(each, WARM_UP_SECONDS);
  const measured: [hub: number, fixed: number][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const turns = round % 2 === 0 ? [hub, fixed] : [fixed, hub];
    const rates = new Map<number, number>();
    for (const each of turns) rates.set(each, await rate(each));
    measured.push([rates.get(hub)!, rates.get(fixed)!]);
  }
  const of = (value: (round: [number, number]) => number) => rounded(median(measured.map(value)));
  console.log(
    `${title}: hub ${of(([own]) => own)} answers/s, fixed body ${of(([, body]) => body)}, ` +
      `ratio ${of(([own, body]) => own / body)}`,
  );
}

/** What everybody may read, by address: the whole answer, and that it still stands. */
async function publicAnswers(hub: number): Promise<void> {
  const { regionCode, year } = database.about;
  const path = await addressOf(regionCode, `${year}/${year + 1}`);
  const answer = await fetch(`http://127.0.0.1:${hub}${path}`, {
    headers: { accept: 'application/json', 'accept-language': 'ru' },
  });
  const body = Buffer.from(await answer.arrayBuffer());
  const etag = answer.headers.get('etag');
  if (!etag) throw new Error(`the hub gives no etag: ${body.toString('utf8').slice(0, 200)}`);
  const fixed = await fixedServer('public-body.json', body, etag);
  await compare(`${body.length} bytes for everybody`, hub, fixed, requestOf(path));
  await compare('304', hub, fixed, requestOf(path, `if-none-match: ${etag}\r\n`));
}

/** What a coordinator asks again while nothing is written. */
async function ownAnswers(hub: number): Promise<void> {
  const { regionId, regionCode, year } = database.about;
  const token = await benchToken(database.dataFolder, { roles: ['COORDINATOR'], regions: [regionId] });
  const query = [...(await loadOperations()).values()].find((each) => each.includes('query RegionAtAGlance'))!;
  const asked = JSON.stringify({ query, variables: { code: regionCode, year: `${year}/${year + 1}` } });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch(`http://127.0.0.1:${hub}/graphql`, { method: 'POST', headers, body: asked });
  const body = Buffer.from(await answer.arrayBuffer());
  const fixed = await fixedServer('own-body.json', body, 'none');
  const lines = Object.entries({ ...headers, host: '127.0.0.1', 'content-length': Buffer.byteLength(asked) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const request = `POST /graphql HTTP/1.1\r\n${head}\r\n${asked}`;
  await compare(`${body.length} bytes for a coordinator`, hub, fixed, request);
}

pin(process.pid, loadCore);
const database = await openDatabase('small', say);
const load = fork(join(ROOT, 'dist/scripts/bench/public/worker.js'), { execArgv: ['--no-warnings'] });
pin(load.pid!, loadCore);
try {
  // What the hub asks of it counts as the hub's own.
  pin(database.postmasterPid, serverCore);
  const hub = await startKeepingHub({ database, serverCore, loadCore });
  if (what !== 'own') await publicAnswers(hub);
  if (what !== 'public') await ownAnswers(hub);
} finally {
  load.kill();
  await endProcesses();
  await database.stop();
}
