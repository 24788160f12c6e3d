import { rounded } from '../measure/statistics.policy.js';

interface Counts {
  readonly figures: number;
  readonly primary: number;
  readonly complementary: number;
}

/** What was hidden in one table, and how long it took. */
export interface Timed extends Counts {
  readonly colleges: number;
  readonly cells: number;
  readonly seconds: number;
}

/** What was hidden in a small table, beside the fewest that have to be. */
export interface Compared extends Counts {
  readonly hidden: number;
  readonly fewest: number;
}

export interface DisclosureReport {
  readonly protected: Timed;
  readonly suppressed: Timed;
  readonly compared: readonly Compared[];
}

/** The figures as lines. */
export function printDisclosure({ protected: audited, suppressed, compared }: DisclosureReport): string {
  const sum = (of: (table: Compared) => number) => compared.reduce((all, table) => all + of(table), 0);
  const [hidden, fewest, primary] = [
    sum((table) => table.hidden),
    sum((table) => table.fewest),
    sum((table) => table.primary),
  ];
  const worst = Math.max(...compared.map((table) => table.hidden / Math.max(1, table.fewest)));
  return [
    timedLine('hidden and audited', audited),
    timedLine('hidden', suppressed),
    `${compared.length} small tables with ${sum((table) => table.figures)} figures: ${hidden} hidden, ` +
      `${fewest} have to be: ratio ${rounded(hidden / fewest)}, in the worst table ${rounded(worst)}`,
    `  of those that don't tell of few by themselves ${hidden - primary} and ${fewest - primary}: ` +
      `ratio ${rounded((hidden - primary) / (fewest - primary))}`,
  ].join('\n');
}

function timedLine(what: string, { colleges, cells, figures, primary, complementary, seconds }: Timed): string {
  return (
    `${colleges} colleges ${what} in ${rounded(seconds)} s: of ${figures} figures over ${cells} counts ` +
    `${primary} tell of few, ${complementary} would tell of those`
  );
}
