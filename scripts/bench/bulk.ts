import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeColleges, removeColleges, type BulkCollege } from './bulk/colleges.js';
import { CopySide } from './bulk/copy.js';
import { readBulkOptions, type BulkOptions } from './bulk/options.js';
import { personRow, SOURCE } from './bulk/people.js';
import { memoryInUse } from './bulk/memory.js';
import { bulkReport, printBulk, type Memory, type Turn } from './bulk/report.js';
import { REGISTER, Sender, type Call } from './bulk/send.js';
import { openDatabase, type BenchDatabase } from './database/open.js';
import { cpuOf, cpuOfFamily, pin } from './usage/processes.js';
import { answers, endProcesses, freePorts, startProcess } from './processes.js';
import { ROOT } from './root.js';
import { hubSettings } from './sides/hub.js';
import { closers, toTheEnd } from './to-the-end.js';

const say = (line: string) => console.error(line);

/** What one call carries at most. */
const CALL_ROWS = 1_000;

/** After which part of the rows memory is looked at, besides the end. */
const EARLY = 0.2;

async function startHub(database: BenchDatabase, { serverCore, profile }: BulkOptions) {
  const [port, inspector] = (await freePorts(2)) as [number, number];
  if (profile !== undefined) await mkdir(profile, { recursive: true });
  const { pid } = await startProcess({
    file: join(ROOT, 'dist/scripts/hub.js'),
    args: ['start', '--empty'],
    node: [
      `--inspect-port=127.0.0.1:${inspector}`,
      ...(profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', resolve(profile)]),
    ],
    core: serverCore,
    env: hubSettings({ database }, port),
    cwd: ROOT,
    ready: () => answers(port, '/ready'),
  });
  return { port, pid, inspector };
}

/** Calls of the rows from one to another, each of one college, the colleges in turn. */
function callsOf(from: number, to: number, colleges: readonly BulkCollege[]): Call[] {
  return Array.from({ length: Math.ceil((to - from) / CALL_ROWS) }, (_, n) => {
    const first = from + n * CALL_ROWS;
    const rows = Math.min(CALL_ROWS, to - first);
    const { id: collegeId, token } = colleges[Math.floor(first / CALL_ROWS) % colleges.length]!;
    const input = { collegeId, source: SOURCE, rows: Array.from({ length: rows }, (_, at) => personRow(first + at)) };
    return { token, rows, body: JSON.stringify({ query: REGISTER, variables: { input } }) };
  });
}

async function run(options: BulkOptions): Promise<void> {
  const { size, rows, rounds, connections, loadCore } = options;
  // Whatever this process starts from here on shares its core, save the hub.
  pin(process.pid, loadCore);
  const database = await openDatabase(size, say);
  closers.push(() => database.stop());
  pin(database.postmasterPid, loadCore);
  await removeColleges(database);
  closers.push(() => removeColleges(database));
  closers.push(endProcesses);
  const { port, pid, inspector } = await startHub(database, options);
  const colleges = await makeColleges(database, port, options.colleges);
  const copy = await CopySide.open(
    database,
    colleges.hub.map(({ id }, n) => [id, colleges.copy[n]!]),
  );
  closers.push(() => copy.close());
  const sender = new Sender(port, connections);
  closers.push(() => sender.close());

  const cpu = async () => ({ server: await cpuOf([pid]), postgres: await cpuOfFamily(database.postmasterPid) });
  const turns: Turn[] = [];
  const memory: Memory[] = [];
  const early = Math.ceil(rounds * EARLY);
  const perTurn = Math.ceil(rows / rounds);
  for (let from = 0; from < rows; from += perTurn) {
    const calls = callsOf(from, Math.min(rows, from + perTurn), colleges.hub);
    const before = await cpu();
    const begun = performance.now();
    await sender.send(calls);
    const hubMs = performance.now() - begun;
    const after = await cpu();
    const written = await copy.prepare(turns.length);
    const copyBefore = await cpu();
    const copyMs = await copy.run();
    turns.push({
      rows: written,
      hub: { ms: hubMs, cpuMs: after.server - before.server, pgCpuMs: after.postgres - before.postgres },
      copy: { ms: copyMs, cpuMs: 0, pgCpuMs: (await cpu()).postgres - copyBefore.postgres },
    });
    const done = from + written;
    if (done === rows || turns.length === early) memory.push({ rows: done, rssMb: await memoryInUse(pid, inspector) });
    say(`${done} rows: hub ${Math.round(hubMs)} ms, COPY ${Math.round(copyMs)} ms`);
  }

  const report = bulkReport(turns, memory);
  console.log(printBulk(report));
  if (options.json === undefined) return;
  const command = `npm run bench:bulk -- ${process.argv.slice(2).join(' ')}`;
  const whole = { size, date: new Date().toISOString(), command, colleges: options.colleges, connections, ...report };
  await writeFile(options.json, `${JSON.stringify(whole, null, 2)}\n`);
}

await toTheEnd(() => run(readBulkOptions(process.argv.slice(2))));
