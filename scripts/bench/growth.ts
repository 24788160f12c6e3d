import { readFile, writeFile } from 'node:fs/promises';
import { removeRegion } from './changes/region.js';
import { publishYear } from './country/publish-year.js';
import { openSide } from './country/side.js';
import { openDatabase, type BenchDatabase } from './database/open.js';
import { changesOf } from './growth/changes.js';
import type { Operation } from './growth/operation.type.js';
import { readGrowthOptions, type GrowthOptions } from './growth/options.js';
import { pagesOf } from './growth/pages.js';
import { printGrowth, type GrowthLine, type Point } from './growth/report.js';
import { countStatements } from './measure/statement-log.policy.js';
import { costOf, takeTurn, type Turn } from './measure/turn.js';
import { endProcesses } from './processes.js';
import { hubInOneProcess } from './sides/hub.js';
import { pin } from './usage/processes.js';
import { closers, finish, toTheEnd } from './to-the-end.js';

/**
 * What the hub costs as it grows: the same operations in databases of ever more colleges, of which the first region is
 * the same in all (and has 50 colleges, or as many as there are).
 */

const say = (line: string) => console.error(line);

/** One operation in one database. */
type Measured = readonly [operation: string, point: Point];

/** All turns of some operations, each going first in its turn. */
async function measure(
  operations: readonly Operation[],
  { database, pids, rounds }: { database: BenchDatabase; pids: readonly number[]; rounds: number },
  colleges: number,
): Promise<Measured[]> {
  await database.owner('vacuum analyze');
  const turns = new Map<Operation, Turn[]>(operations.map((operation) => [operation, []]));
  for (const { warming, run } of operations) for (let n = 0; n < warming; n += 1) await run();
  for (let round = 0; round < rounds; round += 1) {
    for (let n = 0; n < operations.length; n += 1) {
      const operation = operations[(round + n) % operations.length]!;
      const { times, run } = operation;
      turns.get(operation)!.push(await takeTurn(times, run, { pids, postmasterPid: database.postmasterPid }));
    }
  }
  const measured: Measured[] = [];
  for (const operation of operations) {
    const statements = countStatements(await database.logOf(async () => void (await operation.run())));
    measured.push([operation.name, { colleges, ...costOf(turns.get(operation)!), statements }]);
  }
  return measured;
}

async function publish(database: BenchDatabase): Promise<void> {
  const side = await openSide(database);
  try {
    const published = await publishYear({ database, side }, say);
    if (published !== null) say(`  ${published}`);
  } finally {
    await side.close();
  }
}

async function measureAt(colleges: number, { rounds, serverCore, loadCore }: GrowthOptions): Promise<Measured[]> {
  say(`${colleges} colleges …`);
  const database = await openDatabase({ colleges }, say);
  closers.push(() => database.stop());
  await removeRegion(database);
  await publish(database);
  pin(database.postmasterPid, loadCore);
  closers.push(() => removeRegion(database));
  closers.push(endProcesses);
  const { port, pids } = await hubInOneProcess.start({ database, serverCore, loadCore });
  const setting = { database, pids, rounds };
  // What is written comes after what is read: neither its colleges nor the rows that it leaves are to be read.
  const read = await measure(await pagesOf(database, port), setting, colleges);
  const written = await measure(await changesOf(database, port, rounds), setting, colleges);
  await finish();
  return [...read, ...written];
}

async function measureAll(options: GrowthOptions): Promise<readonly GrowthLine[]> {
  pin(process.pid, options.loadCore);
  const points = new Map<string, Point[]>();
  let lines: GrowthLine[] = [];
  for (const colleges of options.sizes.toSorted((a, b) => a - b)) {
    for (const [operation, point] of await measureAt(colleges, options)) {
      points.set(operation, [...(points.get(operation) ?? []), point]);
    }
    lines = [...points].map(([operation, of]) => ({ operation, points: of }));
    // Each time: the largest takes longest, and what was measured before is not to be lost with it.
    if (options.json !== undefined) await writeReport(options.json, lines);
  }
  return lines;
}

interface Report {
  readonly date: string;
  readonly command: string;
  readonly lines: readonly GrowthLine[];
}

async function writeReport(file: string, lines: readonly GrowthLine[]): Promise<void> {
  const command = `npm run bench:growth -- ${process.argv.slice(2).join(' ')}`;
  const report: Report = { date: new Date().toISOString(), command, lines };
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}

const readReport = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Report;

async function run(options: GrowthOptions): Promise<void> {
  const { plot, from } = options;
  const lines = from === undefined ? await measureAll(options) : (await readReport(from)).lines;
  console.log(printGrowth(lines));
  if (plot !== undefined) {
    // The library is of use in a working copy only, and nobody else is to load it.
    const { drawGrowth } = await import('./growth/plot.js');
    await writeFile(plot, drawGrowth(lines));
  }
}

await toTheEnd(() => run(readGrowthOptions(process.argv.slice(2))));
