import type { Measured } from './measure/measure.js';

/** The figures of one line of work, as a table. */
export function printWork(
  name: string,
  { sides, ratios }: Measured,
  statements: Readonly<Record<string, number>>,
): string {
  const head = ['', 'req/s', 'p50 ms', 'p99 ms', 'CPU ms', 'PG ms', 'RSS MiB', 'failed', 'SQL'];
  const rows = Object.entries(sides).map(([key, { rps, p50, p99, cpuMs, pgCpuMs, rssMb, failed }]) =>
    [`(${key})`, rps, p50, p99, cpuMs, pgCpuMs, rssMb, failed, statements[key] ?? ''].map(String),
  );
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ');
  const compared = Object.entries(ratios).map(
    ([pair, { median, least, most }]) => `${pair} ${median}${least === most ? '' : ` (${least}–${most})`}`,
  );
  return [name, line(head), ...rows.map(line), compared.join('   '), ''].join('\n');
}
