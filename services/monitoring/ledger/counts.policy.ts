import { countKey } from '#kernel/counts/count-key.js';
import type { Term } from '../indicator/formula.policy.js';

/** Measures of a college and year that were counted together, for one day. */
export interface Counts {
  readonly asOf: string;
  /** By `termKey`. */
  readonly values: Readonly<Record<string, number>>;
}

/** The same with whose they are. */
export interface LedgerRow extends Counts {
  readonly collegeId: string;
  readonly year: number;
}

const keys = new WeakMap<Term, string>();

/** A term as the ledger names it; the terms of a formula are asked for once a college. */
export function termKey(term: Term): string {
  let key = keys.get(term);
  if (key === undefined) {
    key = countKey(term.measure, term.category, term.form);
    keys.set(term, key);
  }
  return key;
}

/** The term that a key of the ledger names. */
export function termOf(key: string): Term {
  const [measure = '', category = '', form = ''] = key.split(' ');
  return { measure, category, form };
}

/** Finds the rows of a college and year: what is counted together has a day and a row of its own. */
export function byCollegeAndYear<Row extends { readonly collegeId: string; readonly year: number }>(
  rows: readonly Row[],
): (collegeId: string, year: number) => readonly Row[] {
  const none: readonly Row[] = [];
  const years = new Map<number, Map<string, Row[]>>();
  for (const [year, ofYear] of Map.groupBy(rows, (row) => row.year)) {
    years.set(
      year,
      Map.groupBy(ofYear, (row) => row.collegeId),
    );
  }
  return (collegeId, year) => years.get(year)?.get(collegeId) ?? none;
}

export function valueOf(term: Term, counts: readonly Counts[]): number | undefined {
  return countsWith(term, counts)?.values[termKey(term)];
}

/** The measure that says how many people no figure counts. */
export const LEFT_OUT = 'left_out_without_consent';
const LEFT_OUT_TERM: Term = { measure: LEFT_OUT, category: '', form: '' };

/** People left out of the figures of colleges for want of a consent; null where none has the year. */
export function leftOut(colleges: readonly (readonly Counts[])[]): number | null {
  const told = colleges.flatMap((counts) => valueOf(LEFT_OUT_TERM, counts) ?? []);
  return told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0);
}

/** The day that figures of these colleges are told for: the earliest one of their measures; null without any. */
export function earliestDay(colleges: readonly (readonly Counts[])[]): string | null {
  let earliest: string | null = null;
  for (const counts of colleges) {
    for (const { asOf } of counts) if (earliest === null || asOf < earliest) earliest = asOf;
  }
  return earliest;
}

/** The same for one measure of one college. */
export function dayOf(term: Term, counts: readonly Counts[]): string | null {
  return countsWith(term, counts)?.asOf ?? null;
}

function countsWith(term: Term, counts: readonly Counts[]): Counts | undefined {
  const key = termKey(term);
  for (const one of counts) if (one.values[key] !== undefined) return one;
  return undefined;
}
