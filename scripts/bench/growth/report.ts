import { rounded } from '../measure/statistics.policy.js';
import type { Cost } from '../measure/turn.js';

/** What one time of an operation costs in one database. */
export interface Point extends Cost {
  /** Colleges of the database. */
  readonly colleges: number;
  /** SQL statements, without those that put the session and the transaction around them. */
  readonly statements: number;
}

/** One operation in all databases, the smallest first. */
export interface GrowthLine {
  readonly operation: string;
  readonly points: readonly Point[];
}

/** Processor time of the hub and of PostgreSQL together, in milliseconds. */
export const processorMs = ({ cpuMs, pgCpuMs }: Cost): number => rounded(cpuMs + pgCpuMs);

/** The figures as tables: a line for each operation, a column for each database. */
export function printGrowth(lines: readonly GrowthLine[]): string {
  const sizes = lines[0]?.points.map(({ colleges }) => colleges.toLocaleString('en')) ?? [];
  const grown = ({ points }: GrowthLine) => rounded(processorMs(points.at(-1)!) / processorMs(points[0]!));
  const rows = (cell: (point: Point) => string) => lines.map((line) => [line.operation, ...line.points.map(cell)]);
  const costs = rows(({ cpuMs, pgCpuMs }) => `${cpuMs} + ${pgCpuMs}`);
  return [
    table(
      ['processor ms, hub + PostgreSQL', ...sizes, 'last by first'],
      costs.map((row, at) => [...row, String(grown(lines[at]!))]),
    ),
    table(
      ['median ms', ...sizes],
      rows(({ p50 }) => String(p50)),
    ),
    table(
      ['SQL statements', ...sizes],
      rows(({ statements }) => String(statements)),
    ),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
