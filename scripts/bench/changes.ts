import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHANGES, make, type Change } from './changes/changes.js';
import { COLLEGES, makeColleges, removeColleges, type CollegeKey, type MeasuredCollege } from './changes/colleges.js';
import { readChangesOptions, type ChangesOptions } from './changes/options.js';
import { figuresOf, lineOf, printChanges, type ChangeLine, type Turn } from './changes/report.js';
import { openDatabase, type BenchDatabase } from './database/open.js';
import { cpuOf, cpuOfFamily, pin } from './usage/processes.js';
import { countStatements } from './measure/statement-log.policy.js';
import { answers, endProcesses, freePorts, startProcess } from './processes.js';
import { ROOT } from './root.js';
import { hubSettings } from './sides/hub.js';

const say = (line: string) => console.error(line);

/** Plans are made and code is compiled before anything is measured. */
const WARMING = 10;

const KEYS = Object.keys(COLLEGES) as CollegeKey[];

const closers: (() => Promise<void> | void)[] = [];

async function finish(): Promise<void> {
  for (const closer of closers.splice(0).reverse()) await closer();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void finish().finally(() => process.exit(130)));
}

async function startHub(database: BenchDatabase, core: number): Promise<{ port: number; pid: number }> {
  const [port] = (await freePorts(1)) as [number];
  const { pid } = await startProcess({
    file: join(ROOT, 'dist/scripts/hub.js'),
    args: ['start', '--empty'],
    core,
    env: hubSettings({ database }, port),
    cwd: ROOT,
    ready: () => answers(port, '/ready'),
  });
  return { port, pid };
}

/** Measures one kind of change in both colleges in turns, each going first as often as the other. */
async function measure(
  change: Change,
  colleges: Record<CollegeKey, MeasuredCollege>,
  {
    database,
    pid,
    rounds,
    changes,
  }: { database: BenchDatabase; pid: number } & Pick<ChangesOptions, 'rounds' | 'changes'>,
): Promise<ChangeLine> {
  const made = { large: 0, small: 0 };
  const one = (key: CollegeKey) => make(change, colleges[key], made[key]++);
  const cpu = async () => ({ server: await cpuOf([pid]), postgres: await cpuOfFamily(database.postmasterPid) });
  const turn = async (key: CollegeKey): Promise<Turn> => {
    const before = await cpu();
    const ms: number[] = [];
    for (let n = 0; n < changes; n += 1) {
      const begun = performance.now();
      await one(key);
      ms.push(performance.now() - begun);
    }
    const after = await cpu();
    return { ms, cpuMs: after.server - before.server, pgCpuMs: after.postgres - before.postgres };
  };
  for (let n = 0; n < WARMING; n += 1) for (const key of KEYS) await one(key);
  const turns: Record<CollegeKey, Turn[]> = { large: [], small: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const key of round % 2 === 0 ? KEYS : KEYS.toReversed()) turns[key].push(await turn(key));
  }
  const statements = async (key: CollegeKey) => countStatements(await database.logOf(() => one(key)));
  const figures = async (key: CollegeKey) => figuresOf(turns[key], await statements(key));
  return lineOf(change.name, { large: await figures('large'), small: await figures('small') });
}

/** What was measured must have counted what was changed, or it is no figure of anything. */
async function checkFigures({ owner }: BenchDatabase, key: CollegeKey, id: string, each: number): Promise<void> {
  const [found] = await owner<{ mentees: number; without: number; done: number }>(
    `select max(value) filter (where measure = 'mentees' and category = '' and form = '') as mentees,
            max(value) filter (where measure = 'left_out_without_consent') as without,
            max(value) filter (where measure = 'activities' and category = 'DONE') as done
       from programs.measure where college_id = $1 and academic_year = 2024`,
    [id],
  );
  const [{ roadmap } = { roadmap: 0 }] = await owner<{ roadmap: number }>(
    'select count(*)::int as roadmap from programs.activity where college_id = $1 and academic_year = 2024',
    [id],
  );
  const mentees = CHANGES.reduce<number>((sum, change) => sum + change.mentees * each, COLLEGES[key].pairs);
  const expected = JSON.stringify({ mentees, without: each, done: Math.min(each, roadmap) });
  if (JSON.stringify(found) !== expected) throw new Error(`${key}: ${JSON.stringify(found)}, not ${expected}`);
}

async function run({ size, rounds, changes, json, serverCore, loadCore }: ChangesOptions): Promise<void> {
  pin(process.pid, loadCore);
  const database = await openDatabase(size, say);
  closers.push(() => database.stop());
  pin(database.postmasterPid, loadCore);
  await removeColleges(database);
  closers.push(() => removeColleges(database));
  closers.push(endProcesses);
  const { port, pid } = await startHub(database, serverCore);
  // One more is made to see its statements.
  const each = WARMING + rounds * changes + 1;
  const colleges = await makeColleges(database, port, each);
  await database.owner('vacuum analyze');
  const lines: ChangeLine[] = [];
  for (const change of CHANGES) lines.push(await measure(change, colleges, { database, pid, rounds, changes }));
  for (const key of KEYS) await checkFigures(database, key, colleges[key].id, each);

  console.log(printChanges(lines, rounds * changes));
  if (json === undefined) return;
  const command = `npm run bench:changes -- ${process.argv.slice(2).join(' ')}`;
  const report = { size, date: new Date().toISOString(), command, colleges: COLLEGES, changes: lines };
  await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
}

try {
  await run(readChangesOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await finish();
}
