/** What `/proc/<pid>/stat` says of a process, in clock ticks. */
export interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** CPU of the process with all its threads, in user and system mode. */
  readonly own: number;
  /** CPU of its children that have ended. */
  readonly ended: number;
}

/**
 * Reads a line of `/proc/<pid>/stat` (proc(5)). The command's name stands in parentheses and may hold anything, so
 * fields are counted from the last parenthesis: the parent is the 4th of all fields, utime and stime the 14th and
 * 15th, cutime and cstime the 16th and 17th.
 */
export function parseStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [parent, utime, stime, cutime, cstime] = [1, 11, 12, 13, 14].map((at) => Number(fields[at]));
  const stat = { pid: Number.parseInt(line, 10), parent: parent!, own: utime! + stime!, ended: cutime! + cstime! };
  if (Object.values(stat).some(Number.isNaN)) throw new Error('this is no line of /proc/<pid>/stat');
  return stat;
}

/** CPU in ticks of a process and all its children, running and ended. */
export function ticksOfFamily(all: readonly ProcessStat[], parent: number): number {
  return all.reduce((sum, stat) => {
    if (stat.pid === parent) return sum + stat.own + stat.ended;
    return stat.parent === parent ? sum + stat.own : sum;
  }, 0);
}

/** Resident memory in MiB, from `/proc/<pid>/status`. */
export const residentMb = (status: string): number => mebibytes(status, 'VmRSS');

/** The most that it ever was. */
export const peakMb = (status: string): number => mebibytes(status, 'VmHWM');

function mebibytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024;
}
