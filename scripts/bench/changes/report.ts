import { rounded } from '../measure/statistics.policy.js';
import type { Cost } from '../measure/turn.js';
import type { CollegeKey } from './colleges.js';

interface Figures extends Cost {
  readonly statements: number;
}

export interface ChangeLine {
  readonly name: string;
  readonly sides: Readonly<Record<CollegeKey, Figures>>;
  /** CPU of PostgreSQL in the large college by that in the small one: the whole run's, since a tick of the clock is long. */
  readonly ratio: number;
}

export const lineOf = (name: string, sides: ChangeLine['sides']): ChangeLine => ({
  name,
  sides,
  ratio: rounded(sides.large.pgCpuMs / sides.small.pgCpuMs),
});

/** The figures as a table. */
export function printChanges(lines: readonly ChangeLine[], changes: number): string {
  const rows = lines.flatMap(({ name, sides, ratio }) =>
    (['large', 'small'] as const).map((key) => {
      const { p50, cpuMs, pgCpuMs, statements } = sides[key];
      const cells = [p50, cpuMs, pgCpuMs, statements, key === 'large' ? ratio : ''].map((cell) =>
        String(cell).padStart(9),
      );
      return `| ${name.padEnd(40)} | ${key} | ${cells.join(' | ')} |`;
    }),
  );
  return [
    `${changes} changes of each kind in each college`,
    `| ${'change'.padEnd(40)} |       |    p50 ms |    CPU ms |     PG ms |       SQL |  PG ratio |`,
    ...rows,
  ].join('\n');
}
