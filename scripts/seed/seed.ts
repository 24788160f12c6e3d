import type pg from 'pg';
import { connect } from '#kernel/database/connection.js';
import { migrate } from '#kernel/database/migrate.js';
import { CommandError } from '../command-error.js';
import { NO_PROGRESS, type Progress } from '../progress.js';
import { SUBGRAPHS } from '../subgraphs.js';
import { chanceFunctions, KIND } from './chance.sql.js';
import { plan, type PlannedRegion } from './plan.js';
import { COMPLETE, NOT_EMPTY, UNDER_WAY } from './refusals.js';
import { seedRegion, STEPS } from './seed-region.js';
import type { SizeName } from './sizes.data.js';

export interface SeedJob {
  readonly size: SizeName;
  /** Whole number: the same one makes the same rows. */
  readonly seed: number;
  /** No more colleges than these, the first of the size. */
  readonly colleges?: number;
  /** Colleges of one statement. */
  readonly batch?: number;
  /** Regions written at the same time, each by a session of its own. Rows depend on neither. */
  readonly sessions?: number;
  readonly progress?: Progress;
  /** Ends it unfinished, to be gone on with another time. */
  readonly stop?: AbortSignal;
  /** Hears of what begins. */
  readonly say?: (step: 'MIGRATING' | 'GOING_ON' | 'SEEDING' | 'VACUUMING') => void;
}

/** Measured: with ten colleges a statement's own cost no longer shows. */
const BATCH = 10;

/** The database works for each session on a core of its own. */
const SESSIONS = 2;

/** Two seeds at once would meet at the first region. */
const SEED_LOCK = 7_210_422;

/** Tables are named by schema, since others of the server are nobody's business here. */
const SCHEMAS = SUBGRAPHS.map(({ name }) => name);

/**
 * Fills a hub that has no region with a made-up one, or with a country of them, as the owner of the database. Each
 * region is a transaction: interrupted, the same seed goes on with those that are missing. Leaves no audit, since
 * nobody did anything.
 *
 * @param ownerUrl credential of the database's owner
 * @throws CommandError when the hub has regions that this seed did not make, or has all of them
 */
export async function seed(ownerUrl: string, job: SeedJob): Promise<void> {
  const { progress = NO_PROGRESS, say = () => undefined } = job;
  say('MIGRATING');
  await migrate(
    ownerUrl,
    SUBGRAPHS.map((subgraph) => subgraph.database),
    job.stop,
  );
  const regions = plan(job.size, job.seed, job.colleges);
  await withSessions(Math.min(job.sessions ?? SESSIONS, regions.length), ownerUrl, job, async (sessions) => {
    const first = sessions[0]!;
    await lock(first);
    const missing = await missingRegions(first, regions);
    say(missing.length < regions.length ? 'GOING_ON' : 'SEEDING');
    progress.start(STEPS * missing.reduce((sum, { colleges }) => sum + colleges.length, 0));
    const queue = missing.entries();
    const work = async (session: pg.Client) => {
      for (const [at, region] of queue) {
        // When the tables have doubled since.
        const analyze = Number.isInteger(Math.log2(at + 1));
        const advance = (colleges: number) => progress.advance(colleges);
        await seedRegion(session, region, { batch: job.batch ?? BATCH, analyze, advance });
      }
    };
    try {
      await Promise.all(sessions.map(work));
    } finally {
      progress.stop();
    }
    say('VACUUMING');
    await settle(first);
  });
}

/** Opens sessions that know how chance falls, and ends them whatever happens: what they have not committed is undone. */
async function withSessions(
  count: number,
  ownerUrl: string,
  { size, seed: number, stop }: SeedJob,
  work: (sessions: readonly pg.Client[]) => Promise<void>,
): Promise<void> {
  const sessions: pg.Client[] = [];
  try {
    while (sessions.length < count) {
      const session = await connect(ownerUrl, { name: 'hub seed', stop });
      sessions.push(session);
      for (const sql of chanceFunctions(size, number)) await session.query(sql);
    }
    await work(sessions);
  } catch (error) {
    stop?.throwIfAborted();
    throw error;
  } finally {
    await Promise.all(sessions.map((session) => session.end()));
  }
}

async function lock(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [SEED_LOCK]);
  if (!rows[0]?.locked) throw new CommandError(UNDER_WAY);
}

/** Regions of the plan that the hub has not; refuses one that has others. */
async function missingRegions(client: pg.Client, regions: readonly PlannedRegion[]): Promise<PlannedRegion[]> {
  const { rows } = await client.query<{ n: number | null }>(
    `select p.n::integer as n from participants.region r
       left join unnest($1::bigint[]) as p (n) on pg_temp.id(${KIND.region}, p.n) = r.id`,
    [regions.map(({ n }) => n)],
  );
  const there = new Set(rows.map(({ n }) => n));
  if (there.has(null)) throw new CommandError(NOT_EMPTY);
  if (there.size === regions.length) throw new CommandError(COMPLETE);
  return regions.filter(({ n }) => !there.has(n));
}

/** What the server would do in time on its own: without it, the first readers would pay for it. */
async function settle(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any ($1) order by 1`,
    [SCHEMAS],
  );
  await client.query(`vacuum (analyze) ${rows.map(({ name }) => name).join(', ')}`);
}
