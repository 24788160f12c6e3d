import { median } from '../../bench/measure/statistics.policy.js';

/** One fault, in milliseconds from its beginning. */
export interface Seen {
  readonly fault: string;
  /** When it was over. */
  readonly over: number;
  /** When the hub was whole again. */
  readonly whole: number;
  /** Until when a coordinator felt it; 0 where every answer came in time. */
  readonly felt: number;
}

const COLUMNS = ['fault', 'times', 'whole again after, s', 'at most', 'felt beyond the fault, s', 'at most'];

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const beyond = (over: number, moment: number): number => Math.max(0, moment - over);

/** A row for each kind of fault: how long after its end the hub was whole again, and how long it was still felt. */
export function tableOf(seen: readonly Seen[]): string[] {
  const rows = [...Map.groupBy(seen, ({ fault }) => fault)].map(([fault, each]) => {
    const whole = each.map((one) => beyond(one.over, one.whole));
    const felt = each.map((one) => beyond(one.over, one.felt));
    const both = [whole, felt].flatMap((times) => [seconds(median(times)), seconds(Math.max(...times))]);
    return [fault, String(each.length), ...both];
  });
  const lines = [COLUMNS, ...rows];
  const widths = COLUMNS.map((_, n) => Math.max(...lines.map((line) => line[n]!.length)));
  return lines.map((line) =>
    line.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  '),
  );
}
