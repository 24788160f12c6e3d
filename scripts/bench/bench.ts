import { writeFile } from 'node:fs/promises';
import { check, type Asked } from './check.js';
import { openDatabase } from './database/open.js';
import { startLoad } from './load/load.js';
import { measure, type Contestant, type Measured } from './measure/measure.js';
import { pin } from './usage/processes.js';
import { readOptions, type Options } from './options.js';
import { printWork } from './print.js';
import { endProcesses } from './processes.js';
import { EXPECTED_STATEMENTS } from './expected-statements.data.js';
import { profileHub } from './profile.js';
import { GATEWAYS, SIDES } from './sides/all.js';
import type { RunningSide, Setting, Side } from './sides/side.type.js';
import { benchToken } from './token.js';
import { allWork } from './work/all.js';
import type { Work } from './work/work.type.js';
import { closers, toTheEnd } from './to-the-end.js';

const say = (line: string) => console.error(line);

type Running = Side & RunningSide;

async function start(sides: readonly Side[], setting: Setting): Promise<Running[]> {
  const running: Running[] = [];
  for (const side of sides) {
    say(`(${side.key}) ${side.title} …`);
    running.push({ ...side, ...(await side.start(setting)) });
  }
  return running;
}

async function run(options: Options): Promise<void> {
  const { size, serverCore, loadCore } = options;
  // Whatever this process starts from here on shares its core, save the servers.
  pin(process.pid, loadCore);
  const database = await openDatabase(size, say);
  closers.push(() => database.stop());
  closers.push(endProcesses);
  pin(database.postmasterPid, loadCore);
  const setting: Setting = { database, serverCore, loadCore };
  const load = startLoad(loadCore);
  closers.push(() => load.close());
  if (options.profile !== undefined) return profileHub(setting, load, options);

  const chosen = (side: Side) => options.sides.includes(side.key);
  const work = (await allWork(database.about)).filter(({ name }) => name.startsWith(options.only));
  const sides = await start(SIDES.filter(chosen), setting);
  const results: Record<string, Measured & { statements: Record<string, number> }> = {};

  const seen = new Set<string>();
  const compare = async (one: Work, among: readonly Running[], title: string) => {
    const asked = await askedOf(one, among, database.dataFolder);
    const statements = await check(
      one,
      asked,
      database,
      title === one.name ? (EXPECTED_STATEMENTS[one.name] ?? {}) : {},
    );
    if (options.check) {
      say(`${title}: ${among.map(({ key }) => `(${key})`).join(', ')} answer alike`);
      return;
    }
    for (const connections of options.connections) {
      const name = connections === 1 ? `${title}, 1 connection` : title;
      const { seconds, rounds } = options;
      const { restore } = one;
      const kind = title.split(',')[0]!;
      const warm = seen.has(kind);
      seen.add(kind);
      const measured = await measure({
        contestants: asked,
        connections,
        seconds,
        rounds,
        warm,
        database,
        load,
        restore,
      });
      results[name] = { ...measured, statements };
      console.log(printWork(name, measured, statements));
    }
  };

  for (const one of work) await compare(one, sides, one.name);
  await endProcesses();
  const alone = work.find(({ name }) => name === 'RegionAtAGlance');
  if (alone && !options.check) await compare(alone, await start(GATEWAYS.filter(chosen), setting), 'Gateways alone');

  if (options.json !== undefined) {
    const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`;
    const report = { size, date: new Date().toISOString(), command, work: results };
    await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
}

async function askedOf(work: Work, sides: readonly Running[], dataFolder: string): Promise<(Asked & Contestant)[]> {
  const callers = await Promise.all(
    work.callers.map(async ({ role, ...scope }) => ({
      caller: { role, ...scope },
      token: await benchToken(dataFolder, { roles: [role], ...scope }),
    })),
  );
  return sides.flatMap(({ key, dialect, port, pids, lacks = [] }) => {
    const call = work.calls[dialect];
    if (!call || lacks.some((what) => work.name.endsWith(what))) return [];
    const requests = callers.map(({ caller, token }) => ({ ...call(caller), token }));
    return [{ key, dialect, port, pids, requests }];
  });
}

await toTheEnd(() => run(readOptions(process.argv.slice(2))));
