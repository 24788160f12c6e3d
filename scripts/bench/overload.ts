import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadOperations } from '#gateway/operations.js';
import { localTokens } from '#kernel/session/local-tokens.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { openDatabase } from './database/open.js';
import { median, percentile, rounded } from './measure/statistics.policy.js';
import { aliases } from './overload/documents.js';
import type { OverloadJob, OverloadResult, Sent } from './overload/job.type.js';
import { startHub, type OverloadedHub } from './overload/served.js';
import { SIZES, type SizeName } from './options.js';
import { endProcesses } from './processes.js';
import { ROOT } from './root.js';
import { AUDIENCE } from './token.js';
import { cpuOf, pin } from './usage/processes.js';

/**
 * The hub under more than it can do: by strangers whose documents are dear, and at twice and five times the rate that
 * saturates it; and what its bounds cost it otherwise.
 */
const options = new Command('bench:overload')
  .description('how the hub does under more than it can do')
  .option('--size <size>', `how much data: ${SIZES.join(', ')}`, 'small')
  .option('--seconds <seconds>', 'of each turn', Number, 10)
  .option('--server-core <core>', 'where the hub runs', Number, 0)
  .option('--load-core <core>', 'where PostgreSQL and the load run', Number, 1)
  .option('--beside <folder>', 'a built hub without these bounds: only what they cost in processor time')
  .parse()
  .opts<{ size: SizeName; seconds: number; serverCore: number; loadCore: number; beside?: string }>();
const { size, seconds, serverCore, loadCore, beside } = options;

const CALLERS = 16;
const WARM_UP_SECONDS = 10;
const USUAL = 30;
const ROUNDS = 6;

const say = (line: string) => console.error(line);

function startLoad() {
  const child = fork(join(ROOT, 'dist/scripts/bench/overload/worker.js'), { execArgv: ['--no-warnings'] });
  pin(child.pid!, loadCore);
  return {
    async run(job: OverloadJob): Promise<OverloadResult> {
      child.send(job);
      const [result] = (await once(child, 'message')) as [OverloadResult];
      return result;
    },
    end: () => void child.kill(),
  };
}

const timesOf = (taken: readonly number[] = []) =>
  `${taken.length}: ${rounded(median(taken))} ms, ${rounded(percentile(taken, 0.99))} ms for 99 %, ${rounded(Math.max(...taken))} at most`;

async function timed(port: number, sent: Sent): Promise<{ ms: number; status: number }> {
  const begun = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(sent.token && { authorization: `Bearer ${sent.token}` }) },
    body: sent.body,
  });
  await response.text();
  return { ms: performance.now() - begun, status: response.status };
}

/** One after the other, as somebody looks at a page. */
async function usual(port: number, sent: Sent): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < USUAL; n += 1) taken.push((await timed(port, sent)).ms);
  return taken;
}

async function strangers(hub: OverloadedHub, what: string, body: string, coordinator: Sent): Promise<void> {
  const before = median(await usual(hub.port, coordinator));
  const load = startLoad();
  const flood = load
    .run({ port: hub.port, seconds: 600, requests: [{ body, token: null }], load: { clients: CALLERS } })
    .catch(() => null);
  const [health, glances]: [number[], number[]] = [[], []];
  const end = performance.now() + seconds * 1000;
  const looking = (async () => {
    while (performance.now() < end) {
      const begun = performance.now();
      await (await fetch(`http://127.0.0.1:${hub.port}/health`)).text();
      health.push(performance.now() - begun);
      await pause(50);
    }
  })();
  while (performance.now() < end) glances.push((await timed(hub.port, coordinator)).ms);
  await looking;
  load.end();
  void flood;
  await pause(1_000);
  const [left] = await database.owner<{ count: number }>(
    `select count(*)::int from pg_stat_activity where state <> 'idle' and usename like 'hub\\_%' and pid <> pg_backend_pid()
       and usename <> current_user`,
  );
  console.log(`${what}, by ${CALLERS} callers without a token:`);
  console.log(`  /health ${timesOf(health)}`);
  console.log(
    `  RegionAtAGlance ${timesOf(glances)}; usually ${rounded(before)}, ratio ${rounded(median(glances) / before)}`,
  );
  console.log(`  memory ${await hub.peakMib()} MiB at most; ${left!.count} statements 1 s after they left`);
}

async function overloaded(hub: OverloadedHub, callers: readonly Sent[]): Promise<void> {
  const { port } = hub;
  const load = startLoad();
  const before = median(await usual(port, callers[0]!));
  const run = async (of: OverloadJob['load']) => load.run({ port, seconds, requests: callers, load: of });
  const goodput = ({ taken }: OverloadResult) => (taken['200'] ?? []).length / seconds;
  let best = 0;
  for (const clients of [4, 8, CALLERS]) best = Math.max(best, goodput(await run({ clients })));
  console.log(
    `RegionAtAGlance by ${callers.length} coordinators: ${rounded(best)}/s at best, usually ${rounded(before)} ms`,
  );
  for (const times of [2, 5]) {
    const result = await run({ perSecond: Math.round(times * best) });
    await pause(5_000);
    const after = median(await usual(port, callers[0]!));
    const { 200: good, 503: refused, ...others } = result.taken;
    console.log(
      `at ${times} times that rate: ${rounded(goodput(result))}/s, ${rounded(goodput(result) / best)} of the best`,
    );
    console.log(`  answered ${timesOf(good)}`);
    console.log(`  refused ${timesOf(refused)}; within 50 ms ${share(refused)}`);
    console.log(`  others ${JSON.stringify(Object.entries(others).map(([status, taken]) => [status, taken.length]))}`);
    console.log(
      `  5 s later ${rounded(after)} ms, ratio ${rounded(after / before)}; memory ${await hub.peakMib()} MiB at most`,
    );
  }
  load.end();
}

const share = (taken: readonly number[] = []) =>
  `${rounded((100 * taken.filter((ms) => ms <= 50).length) / Math.max(1, taken.length))} %`;

/** Processor time of an answer, of both in turns: whatever else the machine does slows both. */
async function costOfBounds(own: OverloadedHub, other: OverloadedHub, coordinator: Sent): Promise<void> {
  const load = startLoad();
  const cost = async ({ port, pid }: OverloadedHub, time = seconds) => {
    const before = await cpuOf([pid]);
    const { taken } = await load.run({ port, seconds: time, requests: [coordinator], load: { clients: 4 } });
    return ((await cpuOf([pid])) - before) / (taken['200'] ?? []).length;
  };
  for (const hub of [own, other]) await cost(hub, WARM_UP_SECONDS);
  const measured: [own: number, other: number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turns = round % 2 === 0 ? [own, other] : [other, own];
    const costs = new Map<OverloadedHub, number>();
    for (const hub of turns) costs.set(hub, await cost(hub));
    measured.push([costs.get(own)!, costs.get(other)!]);
  }
  load.end();
  const of = (value: (pair: [number, number]) => number) => rounded(median(measured.map(value)));
  console.log(
    `processor time of RegionAtAGlance: ${of(([mine]) => mine)} ms, beside ${of(([, theirs]) => theirs)} ms, ` +
      `ratio ${of(([mine, theirs]) => mine / theirs)} (of ${ROUNDS} rounds ${measured.map(([a, b]) => rounded(a / b)).join(', ')})`,
  );
}

pin(process.pid, loadCore);
const database = await openDatabase(size, say);
try {
  pin(database.postmasterPid, loadCore);
  const { regionId, regionCode: code, year } = database.about;
  const query = [...(await loadOperations()).values()].find((text) => text.includes('query RegionAtAGlance'))!;
  const body = JSON.stringify({ query, variables: { code, year: formatAcademicYear(year) } });
  const tokens = localTokens(database.dataFolder, AUDIENCE);
  const coordinators = await Promise.all(
    Array.from({ length: CALLERS }, async (_, n): Promise<Sent> => {
      const claims = { roles: ['COORDINATOR'], regions: [regionId], colleges: [], persons: [] } as const;
      return { body, token: await tokens.sign({ actor: `bench:${n}`, ...claims }, '12h') };
    }),
  );
  const [coordinator] = coordinators as [Sent];
  console.log(`load of the machine at the beginning: ${loadavg().map(rounded).join(', ')}`);
  const hub = await startHub(database, serverCore, ROOT);
  if (beside !== undefined) {
    const other = await startHub(database, serverCore, resolve(beside));
    await costOfBounds(hub, other, coordinator);
  } else {
    for (let n = 0; n < 3; n += 1) await usual(hub.port, coordinator);
    await strangers(hub, '45 tables of 10 years', aliases(45, 10), coordinator);
    await strangers(hub, 'the dearest document that is let through', aliases(7, 1), coordinator);
    await overloaded(hub, coordinators);
  }
  console.log(`load of the machine at the end: ${loadavg().map(rounded).join(', ')}`);
} finally {
  await endProcesses();
  await database.stop();
}
