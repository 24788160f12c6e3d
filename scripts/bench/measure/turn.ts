import { median, rounded } from './statistics.policy.js';
import { cpuOf, cpuOfFamily } from '../usage/processes.js';

/** Whose processor time is counted: servers by their processes, PostgreSQL by its first one. */
export interface Counted {
  readonly pids: readonly number[];
  readonly postmasterPid: number;
}

/** A turn of something that is done several times, one after the other. */
export interface Turn {
  readonly ms: readonly number[];
  readonly cpuMs: number;
  readonly pgCpuMs: number;
}

/** What one time costs. */
export interface Cost {
  readonly p50: number;
  /** Processor time of the servers and of PostgreSQL, in milliseconds. */
  readonly cpuMs: number;
  readonly pgCpuMs: number;
}

/** Does something so many times. */
export async function takeTurn(times: number, work: () => Promise<unknown>, counted: Counted): Promise<Turn> {
  const cpu = async () => [await cpuOf(counted.pids), await cpuOfFamily(counted.postmasterPid)] as const;
  const [serverBefore, postgresBefore] = await cpu();
  const ms: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const begun = performance.now();
    await work();
    ms.push(performance.now() - begun);
  }
  const [serverAfter, postgresAfter] = await cpu();
  return { ms, cpuMs: serverAfter - serverBefore, pgCpuMs: postgresAfter - postgresBefore };
}

/** Of all turns together, since a tick of the clock is long. */
export function costOf(turns: readonly Turn[]): Cost {
  const times = turns.reduce((sum, { ms }) => sum + ms.length, 0);
  const each = (of: (turn: Turn) => number) => rounded(turns.reduce((sum, turn) => sum + of(turn), 0) / times);
  return {
    p50: rounded(median(turns.flatMap(({ ms }) => ms))),
    cpuMs: each(({ cpuMs }) => cpuMs),
    pgCpuMs: each(({ pgCpuMs }) => pgCpuMs),
  };
}
