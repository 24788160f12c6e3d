import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openPool } from '#kernel/database/connection.js';
import { startEmbedded } from '#kernel/database/embedded/embedded.js';
import { findLocation } from '#kernel/database/embedded/location.js';
import { migrate } from '#kernel/database/migrate.js';
import { bringToDate } from '#kernel/database/day-turn.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { BENCH_ROLE, BENCH_SCHEMA } from '../sql/arithmetic.sql.js';
import { createBenchObjects } from '../sql/bench-objects.js';
import { fill, type Contents } from './fill.js';
import type { AskedAbout } from './asked-about.js';

/** Each side has pools of its own, and all sides are there at once. */
const MAX_CONNECTIONS = 400;

/** The database that all sides answer from. */
export interface BenchDatabase {
  readonly dataFolder: string;
  readonly ownerUrl: string;
  /** Of the role under which the sides work that aren't the hub. */
  readonly benchUrl: string;
  readonly postmasterPid: number;
  /** What is asked about. */
  readonly about: AskedAbout;
  /** As the owner, whom no policy binds. */
  readonly owner: <Row extends object>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;
  /** What PostgreSQL wrote to its log while `work` ran. */
  logOf(work: () => Promise<void>): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a database in a folder of its own, which is kept for the next run; filled the first time. */
export async function openDatabase(contents: Contents, say: (line: string) => void): Promise<BenchDatabase> {
  const folder = typeof contents === 'string' ? contents : `growth-${contents.colleges}`;
  const dataFolder = resolve('.hub/bench', folder);
  const server = await startEmbedded({ dataFolder, maxConnections: MAX_CONNECTIONS, onLog: () => undefined });
  const { ownerUrl, postmasterPid } = server;
  const pool = openPool({ url: ownerUrl, size: 2 });
  const owner = async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
    (await pool.query<Row>(sql, [...params])).rows;
  const stop = async () => {
    await pool.end();
    await server.stop();
  };
  try {
    const services = SUBGRAPHS.map(({ name }) => name);
    const databases = SUBGRAPHS.map(({ database }) => database);
    // Of an earlier run: its views stand on the hub's, which could not be made anew under them.
    await owner(`drop schema if exists ${BENCH_SCHEMA} cascade`);
    await migrate(ownerUrl, databases);
    await fill({ contents, ownerUrl, dataFolder, say });
    await bringToDate(ownerUrl, services);
    // Vacuuming in the background would be counted to whichever side is being measured.
    await owner('alter system set autovacuum = off');
    await owner('select pg_reload_conf()');
    await owner('vacuum analyze');
    const about = await askedAbout(owner);
    const password = randomBytes(24).toString('base64url');
    await createBenchObjects(ownerUrl, password, about.year);
    const benchUrl = new URL(ownerUrl);
    benchUrl.username = BENCH_ROLE;
    benchUrl.password = password;
    const logOf = (work: () => Promise<void>) => logged(dataFolder, owner, work);
    return { dataFolder, ownerUrl, benchUrl: benchUrl.href, postmasterPid, about, owner, logOf, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function askedAbout(owner: BenchDatabase['owner']): Promise<AskedAbout> {
  const [region] = await owner<{ id: string; code: string }>(
    `select r.id, r.code from participants.region r join participants.college c on c.region_id = r.id
      group by r.id order by abs(count(*) - 50), r.code limit 1`,
  );
  const [year] = await owner<{ year: number }>(
    `select academic_year as year from participants.measure where measure = 'learners'
      group by 1 order by count(*) desc, 1 desc limit 1`,
  );
  if (!region || !year) throw new Error('the database holds no figures');
  const colleges = await owner<{ id: string; code: string }>(
    'select id, code from participants.college where region_id = $1 order by code limit 50',
    [region.id],
  );
  return { regionId: region.id, regionCode: region.code, year: year.year, colleges };
}

async function logged(dataFolder: string, owner: BenchDatabase['owner'], work: () => Promise<void>): Promise<string> {
  const file = join((await findLocation(dataFolder))!.home, 'postgres.log');
  await setStatementLog(owner, 'all');
  const before = (await readFile(file)).length;
  try {
    await work();
  } finally {
    await setStatementLog(owner, 'none');
  }
  return (await readFile(file)).subarray(before).toString('utf8');
}

/** Backends look for new settings before their next statement, so the change holds once one has been answered. */
async function setStatementLog(owner: BenchDatabase['owner'], what: 'all' | 'none'): Promise<void> {
  await owner(`alter system set log_statement = '${what}'`);
  await owner('select pg_reload_conf()');
  for (;;) {
    const [row] = await owner<{ log_statement: string }>('show log_statement');
    if (row?.log_statement === what) return;
  }
}
