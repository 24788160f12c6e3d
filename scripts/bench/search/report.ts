import { percentile, rounded } from '../measure/statistics.policy.js';

/** One search, asked of both sides one after the other, in milliseconds. */
export interface Asked {
  readonly kind: string;
  readonly large: number;
  readonly alone: number;
}

interface Line {
  readonly kind: string;
  readonly searches: number;
  readonly large: { readonly p50: number; readonly p95: number };
  readonly alone: { readonly p50: number; readonly p95: number };
  /** The large database's 95th percentile by that of the college alone. */
  readonly ratio: number;
}

/** A line for all searches together, and one for each kind. */
export function searchReport(asked: readonly Asked[]): readonly Line[] {
  const lineOf = (kind: string, of: readonly Asked[]): Line => {
    const figures = (side: 'large' | 'alone') => {
      const values = of.map((each) => each[side]);
      return { p50: percentile(values, 0.5), p95: percentile(values, 0.95) };
    };
    const [large, alone] = [figures('large'), figures('alone')];
    const shown = ({ p50, p95 }: { p50: number; p95: number }) => ({ p50: rounded(p50), p95: rounded(p95) });
    const ratio = rounded(large.p95 / alone.p95);
    return { kind, searches: of.length, large: shown(large), alone: shown(alone), ratio };
  };
  const kinds = Map.groupBy(asked, ({ kind }) => kind);
  return [lineOf('all', asked), ...[...kinds].map(([kind, of]) => lineOf(kind, of))];
}

export function printSearch(size: string, people: number, lines: readonly Line[]): string {
  const head = `| search by            | p50 ms, ${size} | p95 ms, ${size} | p50 ms, college alone | p95 ms, college alone | p95 ratio |`;
  const rows = lines.map(({ kind, large, alone, ratio }) => {
    const cells = [large.p50, large.p95, alone.p50, alone.p95, ratio].map((value) => String(value).padStart(7));
    return `| ${kind.padEnd(20)} | ${cells.join(' | ')} |`;
  });
  return [`${people} people in the database`, head, ...rows].join('\n');
}
