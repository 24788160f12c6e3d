import type { Bilingual } from '../i18n/messages.js';
import { batchProblem } from './batch.problems.js';
import type { Problem } from './problem.js';

/** How the rows of a bulk input are told apart. */
export interface RowsAbout<Row> {
  /** What a row speaks of; null when that is not clear, and then it repeats nothing. */
  readonly key: (row: Row) => string | null;
  /** The field of the row that says so, where a row has fields. */
  readonly at?: string;
  /** The list that the rows stand in. */
  readonly field?: string;
  /** What a row says: the whole of it, unless told otherwise. */
  readonly says?: (row: Row) => unknown;
}

/** How a list of ids, which is called so, tells its rows apart. */
export const byId = (field: string) => ({ key: (id: string): string => id, field });

/** Rows of one call that speak of the same thing; both maps are by the position of the row. */
export interface RepeatedRows {
  /** Rows that say what an earlier one says, with its position. */
  readonly copies: ReadonlyMap<number, number>;
  /** Rows about which others say something else: none of them is taken, since it can't be known which is meant. */
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
}

/** Finds the rows that repeat each other, and those that contradict each other. */
export function repeatedRows<Row>(rows: readonly Row[], about: RowsAbout<Row>): RepeatedRows {
  const { key, at, field = 'rows', says = (row: Row): unknown => row } = about;
  const copies = new Map<number, number>();
  const problems = new Map<number, readonly Problem[]>();
  const groups = Map.groupBy(rows.keys(), (n) => key(rows[n]!));
  for (const [thing, group] of groups) {
    if (thing === null || group.length === 1) continue;
    const alike = Map.groupBy(group, (n) => asText(says(rows[n]!)));
    for (const same of alike.values()) {
      const others = group.filter((n) => !same.includes(n));
      for (const n of same) {
        const path = [field, n, ...(at === undefined ? [] : [at])];
        if (others.length > 0) problems.set(n, [batchProblem('ROW_REPEATED', path, { others: named(others) })]);
        else if (n !== same[0]) copies.set(n, same[0]!);
      }
    }
  }
  return { copies, problems };
}

/** Whatever the order of its fields, a row says the same, and a field left out is as good as null. */
function asText(said: unknown): string {
  return JSON.stringify(said, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const given = Object.entries(value).filter(([, each]) => each != null);
    return Object.fromEntries(given.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

const NAMED = 3;

/** Names rows as people count them, a few where there are many. */
function named(rows: readonly number[]): Bilingual {
  const numbers = rows.slice(0, NAMED).map((n) => n + 1).join(', '); // prettier-ignore
  const more = rows.length - NAMED;
  if (rows.length === 1) return { ru: `строке ${numbers}`, en: `row ${numbers}` };
  if (more <= 0) return { ru: `строках ${numbers}`, en: `rows ${numbers}` };
  return { ru: `строках ${numbers} и ещё ${more}`, en: `rows ${numbers} and ${more} more` };
}
