import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { hasCode } from '../../files/files.js';

const run = promisify(execFile);

/**
 * What tells a process from a later one with the same pid: when it started (and in which boot of the machine).
 * Null when no such process runs.
 */
export async function processIdentity(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return linuxIdentity(pid);
  if (process.platform === 'win32') return isAlive(pid) ? 'running' : null;
  const started = await ps(pid, 'lstart=');
  return started === '' ? null : started;
}

/** Whether the process runs PostgreSQL's main process on this cluster, and is not a stranger under an old pid. */
export async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  if ((await processIdentity(pid)) === null) return false;
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') return (await ps(pid, 'command=')).includes(cluster);
  // The postmaster's working directory is its cluster, and it was told so on its command line; backends were not.
  const [directory, command] = await Promise.all([
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
    readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
  ]);
  return directory === cluster && command.split('\0').includes(cluster);
}

async function linuxIdentity(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // Fields after the command's name, which stands in parentheses and may hold anything: state is the 3rd of all
  // fields, start time in clock ticks since boot the 22nd.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return `${boot.trim()}:${fields[19]}`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

async function ps(pid: number, column: string): Promise<string> {
  const { stdout } = await run('ps', ['-o', column, '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim();
}
