import { median, rounded } from '../measure/statistics.policy.js';

interface Spent {
  readonly ms: number;
  readonly cpuMs: number;
  readonly pgCpuMs: number;
}

/** One turn of both sides on the same rows. */
export interface Turn {
  readonly rows: number;
  readonly hub: Spent;
  readonly copy: Spent;
}

/** Memory of the hub's process after so many rows, its garbage collected, in MiB. */
export interface Memory {
  readonly rows: number;
  readonly rssMb: number;
}

interface SideFigures {
  readonly rowsPerSecond: number;
  /** For 1,000 rows, in milliseconds. */
  readonly cpuMs: number;
  readonly pgCpuMs: number;
}

export interface BulkReport {
  readonly rows: number;
  readonly turns: number;
  readonly hub: SideFigures;
  readonly copy: SideFigures;
  /** Rows a second of the hub by those of COPY: the median of the turns' ratios. */
  readonly ratio: number;
  readonly memory: readonly Memory[];
}

export function bulkReport(turns: readonly Turn[], memory: readonly Memory[]): BulkReport {
  const side = (of: (turn: Turn) => Spent): SideFigures => ({
    rowsPerSecond: Math.round(median(turns.map((turn) => (turn.rows / of(turn).ms) * 1000))),
    cpuMs: rounded(median(turns.map((turn) => (of(turn).cpuMs / turn.rows) * 1000))),
    pgCpuMs: rounded(median(turns.map((turn) => (of(turn).pgCpuMs / turn.rows) * 1000))),
  });
  return {
    rows: turns.reduce((sum, turn) => sum + turn.rows, 0),
    turns: turns.length,
    hub: side(({ hub }) => hub),
    copy: side(({ copy }) => copy),
    ratio: rounded(median(turns.map(({ hub, copy }) => copy.ms / hub.ms))),
    memory,
  };
}

/** The figures as a table. */
export function printBulk({ rows, turns, hub, copy, ratio, memory }: BulkReport): string {
  const line = (name: string, { rowsPerSecond, cpuMs, pgCpuMs }: SideFigures) =>
    `| ${name.padEnd(20)} | ${String(rowsPerSecond).padStart(6)} | ${String(cpuMs).padStart(17)} | ${String(pgCpuMs).padStart(21)} |`;
  const resident = memory.map((at) => `${at.rows}: ${at.rssMb} MiB`).join(', ');
  return [
    `${rows} people in ${turns} turns`,
    '|                      | rows/s | server CPU ms/1000 | PostgreSQL CPU ms/1000 |',
    line('hub, upsertPeople', hub),
    line('COPY', copy),
    `hub/COPY ${ratio}`,
    `memory of the hub after so many rows: ${resident}`,
  ].join('\n');
}
