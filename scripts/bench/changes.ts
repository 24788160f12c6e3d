import { writeFile } from 'node:fs/promises';
import { CHANGES, make, type Change } from './changes/changes.js';
import { COLLEGES, makeCollege, type CollegeKey, type MeasuredCollege } from './changes/colleges.js';
import { readChangesOptions, type ChangesOptions } from './changes/options.js';
import { makeRegion, removeRegion } from './changes/region.js';
import { lineOf, printChanges, type ChangeLine } from './changes/report.js';
import { openDatabase, type BenchDatabase } from './database/open.js';
import { countStatements } from './measure/statement-log.policy.js';
import { costOf, takeTurn, type Counted, type Turn } from './measure/turn.js';
import { endProcesses } from './processes.js';
import { hubInOneProcess } from './sides/hub.js';
import { pin } from './usage/processes.js';
import { closers, toTheEnd } from './to-the-end.js';

const say = (line: string) => console.error(line);

/** Plans are made and code is compiled before anything is measured. */
const WARMING = 10;

const KEYS = Object.keys(COLLEGES) as CollegeKey[];

/** Measures one kind of change in both colleges in turns, each going first as often as the other. */
async function measure(
  change: Change,
  colleges: Record<CollegeKey, MeasuredCollege>,
  {
    database,
    counted,
    rounds,
    changes,
  }: { database: BenchDatabase; counted: Counted } & Pick<ChangesOptions, 'rounds' | 'changes'>,
): Promise<ChangeLine> {
  const made = { large: 0, small: 0 };
  const one = (key: CollegeKey) => make(change, colleges[key], made[key]++);
  for (let n = 0; n < WARMING; n += 1) for (const key of KEYS) await one(key);
  const turns: Record<CollegeKey, Turn[]> = { large: [], small: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const key of round % 2 === 0 ? KEYS : KEYS.toReversed()) {
      turns[key].push(await takeTurn(changes, () => one(key), counted));
    }
  }
  const statements = async (key: CollegeKey) => countStatements(await database.logOf(() => one(key)));
  const figures = async (key: CollegeKey) => ({ ...costOf(turns[key]), statements: await statements(key) });
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
  await removeRegion(database);
  closers.push(() => removeRegion(database));
  closers.push(endProcesses);
  const { port, pids } = await hubInOneProcess.start({ database, serverCore, loadCore });
  const counted = { pids, postmasterPid: database.postmasterPid };
  // One more is made to see its statements.
  const each = WARMING + rounds * changes + 1;
  const region = await makeRegion(database, port);
  const colleges = {
    large: await makeCollege(region, 'large', each),
    small: await makeCollege(region, 'small', each),
  };
  await database.owner('vacuum analyze');
  const lines: ChangeLine[] = [];
  for (const change of CHANGES) lines.push(await measure(change, colleges, { database, counted, rounds, changes }));
  for (const key of KEYS) await checkFigures(database, key, colleges[key].id, each);

  console.log(printChanges(lines, rounds * changes));
  if (json === undefined) return;
  const command = `npm run bench:changes -- ${process.argv.slice(2).join(' ')}`;
  const report = { size, date: new Date().toISOString(), command, colleges: COLLEGES, changes: lines };
  await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
}

await toTheEnd(() => run(readChangesOptions(process.argv.slice(2))));
