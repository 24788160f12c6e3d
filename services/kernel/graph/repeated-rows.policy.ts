import type { Bilingual } from '../i18n/messages.js';
import type { Problem } from './problem.js';
import { repeatedRowProblem } from './repeated-rows.problems.js';

/** Rows that a problem names one by one; of more it says how many. */
const NAMED = 5;

/** By what a row is known to speak of the same thing as another one. */
export interface RowKey<Row> {
  readonly list: 'rows' | 'ids' | 'partnerIds';
  readonly of: (row: Row) => string;
  /** The field of the row that holds the key; none where several together make it. */
  readonly field?: string;
}

export interface RepeatedRows {
  /** The earlier row that says the same, by the position of its copy. */
  readonly copies: ReadonlyMap<number, number>;
  /** What is wrong with rows that contradict each other, by their positions. */
  readonly contradictions: ReadonlyMap<number, readonly Problem[]>;
}

/**
 * Rows of one call that speak of the same thing. What says exactly the same as an earlier row is its copy; where rows
 * differ, none of them is taken, since it can't be known which is meant.
 */
export function repeatedRows<Row>(rows: readonly Row[], key: RowKey<Row>): RepeatedRows {
  const copies = new Map<number, number>();
  const contradictions = new Map<number, readonly Problem[]>();
  const positions = [...rows.keys()];
  for (const same of Map.groupBy(positions, (n) => key.of(rows[n]!)).values()) {
    const [first, ...later] = same;
    if (later.length === 0) continue;
    if (new Set(same.map((n) => said(rows[n]))).size === 1) {
      for (const n of later) copies.set(n, first!);
      continue;
    }
    for (const n of same) contradictions.set(n, [contradiction(n, same, key)]);
  }
  return { copies, contradictions };
}

function contradiction<Row>(n: number, same: readonly number[], { list, field }: RowKey<Row>): Problem {
  const others = same.filter((other) => other !== n);
  return repeatedRowProblem('ROW_REPEATED', [list, n, ...(field ? [field] : [])], { others: numbered(others) });
}

/** Rows as people count them, from 1. */
function numbered(positions: readonly number[]): Bilingual {
  const named = positions
    .slice(0, NAMED)
    .map((n) => n + 1)
    .join(', ');
  const more = positions.length - NAMED;
  return more > 0 ? { ru: `${named} и ещё ${more}`, en: `${named} and ${more} more` } : { ru: named, en: named };
}

/** The same text for rows that say the same: a field left out says as much as null, in whatever order fields come. */
function said(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const fields = Object.entries(value).filter(([, each]) => each != null);
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
