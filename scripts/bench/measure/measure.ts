import { setTimeout as pause } from 'node:timers/promises';
import type { BenchDatabase } from '../database/open.js';
import type { Job } from '../load/job.type.js';
import type { Load } from '../load/load.js';
import { cpuOf, cpuOfFamily, memoryOf } from '../usage/processes.js';
import { medians, percentile, ratiosOf, type Figures, type Ratio, type Sides } from './statistics.policy.js';

/** A side with what it is sent in one line of the table. */
export interface Contestant {
  readonly key: string;
  readonly port: number;
  readonly pids: readonly number[];
  readonly requests: Job['requests'];
}

export interface Measured {
  readonly sides: Sides;
  readonly ratios: Record<string, Ratio>;
}

interface Given {
  readonly contestants: readonly Contestant[];
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
  /** Whether the sides have done such work before. */
  readonly warm: boolean;
  readonly database: BenchDatabase;
  readonly load: Load;
  /** After each side's turn: statements that put back what it changed. */
  readonly restore?: readonly string[] | undefined;
}

/** Long enough for servers to compile their hot code, and PostgreSQL its plans, as in those that run for days. */
const WARM_UP_SECONDS = 15;

/** For servers that other lines of the same work have warmed up. */
const REMINDER_SECONDS = 2;

/** What a server does after its last answer (collecting garbage, writing back) is not the next one's to suffer. */
const REST_MS = 100;

/**
 * While the others had their turns, a side's own connections may have been closed for idleness; Apollo's gateway then
 * fails the first requests. That is no part of what is measured; what fails later is told.
 */
const WAKE_SECONDS = 0.05;
const MAX_WAKES = 20;

/** Measures the sides in turns, each round beginning with another one, so that no side always follows the same one. */
export async function measure(given: Given): Promise<Measured> {
  const { contestants, seconds, rounds, warm } = given;
  for (const one of contestants) await turn(given, one, warm ? REMINDER_SECONDS : WARM_UP_SECONDS);
  const measured: Sides[] = [];
  for (let round = 0; round < rounds; round++) {
    const figures: Record<string, Figures> = {};
    for (let n = 0; n < contestants.length; n++) {
      const one = contestants[(round + n) % contestants.length]!;
      figures[one.key] = await turn(given, one, seconds);
    }
    measured.push(figures);
  }
  const of = (key: string) => medians(measured.map((sides) => sides[key]!));
  return {
    sides: Object.fromEntries(contestants.map(({ key }) => [key, of(key)])),
    ratios: ratiosOf(measured),
  };
}

/** One side's turn. CPU is what its processes and PostgreSQL used from before the first request to after the last. */
async function turn(given: Given, { port, pids, requests }: Contestant, seconds: number): Promise<Figures> {
  const { connections, database, load, restore = [] } = given;
  await pause(REST_MS);
  for (let tries = 0; tries < MAX_WAKES; tries++) {
    const woken = await load.run({ port, connections, seconds: Math.min(WAKE_SECONDS, seconds), requests }, 'IGNORED');
    if (woken.failure === null) break;
  }
  const used = async () => [await cpuOf(pids), await cpuOfFamily(database.postmasterPid)] as const;
  const [cpuBefore, pgBefore] = await used();
  const { latencies, failed, seconds: taken } = await load.run({ port, connections, seconds, requests });
  const [cpuAfter, pgAfter] = await used();
  const figures = {
    rps: latencies.length / taken,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    cpuMs: (cpuAfter - cpuBefore) / latencies.length,
    pgCpuMs: (pgAfter - pgBefore) / latencies.length,
    rssMb: await memoryOf(pids),
    failed,
  };
  for (const sql of restore) await database.owner(sql);
  return figures;
}
