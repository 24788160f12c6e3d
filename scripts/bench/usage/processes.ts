import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { parseStat, residentMb, ticksOfFamily, type ProcessStat } from './process-stat.policy.js';

/** Ticks of /proc a second. */
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

const statOf = async (pid: number): Promise<ProcessStat | null> => {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return line === null ? null : parseStat(line);
};

/** CPU that processes have used so far with all their threads, in milliseconds. */
export async function cpuOf(pids: readonly number[]): Promise<number> {
  const stats = await Promise.all(pids.map(statOf));
  return (stats.reduce((sum, stat) => sum + (stat?.own ?? 0), 0) * 1000) / TICKS;
}

/** CPU that PostgreSQL has used so far, all backends and helpers together, in milliseconds. */
export async function cpuOfFamily(parent: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const stats = (await Promise.all(pids.map(statOf))).filter((stat) => stat !== null);
  return (ticksOfFamily(stats, parent) * 1000) / TICKS;
}

/** Resident memory of processes, in MiB; pages that they share are counted for each. */
export async function memoryOf(pids: readonly number[]): Promise<number> {
  const texts = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')));
  return texts.reduce((sum, text) => sum + residentMb(text), 0);
}

/** Pins a running process with all its threads to a core; what it starts from then on stays there too. */
export function pin(pid: number, core: number): void {
  execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
}
