import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { httpClient } from '../client/http-client.js';
import { openDatabase, type BenchDatabase } from './database/open.js';
import { pin } from './usage/processes.js';
import { answers, endProcesses, freePorts, startProcess } from './processes.js';
import { ROOT } from './root.js';
import { databaseOfCollege, dropDatabaseOfCollege } from './search/alone.js';
import { readSearchOptions, type SearchOptions } from './search/options.js';
import { printSearch, searchReport, type Asked } from './search/report.js';
import { SEARCH, searchesOf } from './search/searches.js';
import { hubSettings } from './sides/hub.js';
import { benchToken } from './token.js';
import { closers, toTheEnd } from './to-the-end.js';

const say = (line: string) => console.error(line);

/** Plans are made and code is compiled before anything is measured. */
const WARMING = 120;

/** A hub over one of the databases, as its college's curator asks it. */
async function hubOver(
  database: Pick<BenchDatabase, 'dataFolder' | 'ownerUrl'>,
  collegeId: string,
  core: number,
): Promise<GraphClient> {
  const [port] = (await freePorts(1)) as [number];
  await startProcess({
    file: join(ROOT, 'dist/scripts/hub.js'),
    args: ['start', '--empty'],
    core,
    env: hubSettings({ database }, port),
    cwd: ROOT,
    ready: () => answers(port, '/ready'),
  });
  const token = await benchToken(database.dataFolder, { roles: ['CURATOR'], colleges: [collegeId] });
  return httpClient({ hubUrl: `http://127.0.0.1:${port}` }, token);
}

async function run({ size, searches: count, json, serverCore, loadCore }: SearchOptions): Promise<void> {
  pin(process.pid, loadCore);
  const database = await openDatabase(size, say);
  closers.push(() => database.stop());
  pin(database.postmasterPid, loadCore);
  const college = database.about.colleges[0]!;
  closers.push(() => dropDatabaseOfCollege(database));
  const ownerUrl = await databaseOfCollege(database, college.id);
  closers.push(endProcesses);
  const sides = {
    large: await hubOver(database, college.id, serverCore),
    alone: await hubOver({ dataFolder: database.dataFolder, ownerUrl }, college.id, serverCore),
  };
  const names = Object.keys(sides) as (keyof typeof sides)[];
  const asked: Asked[] = [];
  const all = await searchesOf(database, college.id, count + WARMING);
  for (const [n, { kind, variables }] of all.entries()) {
    const took = { large: 0, alone: 0 };
    const found: unknown[] = [];
    // Each side goes first as often as the other.
    for (const side of n % 2 === 0 ? names : names.toReversed()) {
      const begun = performance.now();
      const { people } = await sides[side].ask<{ people: unknown }>(SEARCH, variables);
      took[side] = performance.now() - begun;
      found.push(people);
    }
    if (JSON.stringify(found[0]) !== JSON.stringify(found[1])) {
      throw new Error(`the sides found different people by ${JSON.stringify(variables)}`);
    }
    if (n >= WARMING) asked.push({ kind, ...took });
  }

  const [{ people } = { people: 0 }] = await database.owner<{ people: number }>(
    'select count(*)::int as people from participants.person',
  );
  const lines = searchReport(asked);
  console.log(printSearch(size, people, lines));
  if (json === undefined) return;
  const command = `npm run bench:search -- ${process.argv.slice(2).join(' ')}`;
  const report = { size, date: new Date().toISOString(), command, people, college: college.code, search: lines };
  await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
}

await toTheEnd(() => run(readSearchOptions(process.argv.slice(2))));
