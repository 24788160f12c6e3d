import {
  sumTerms,
  targetInForce,
  type CollegeParts,
  type CountedIn,
  type Term,
} from '../scorecard/scorecard.policy.js';

/** A target as it was set; without a college it is the whole region's. */
export interface Target {
  readonly collegeId: string | null;
  readonly year: number;
  readonly value: number;
  readonly verified: boolean;
  readonly source: string;
}

/** What a figure is computed from, and what it is compared with. */
export interface Formula {
  readonly unit: 'PEOPLE' | 'ORGANISATIONS';
  readonly countedIn: CountedIn;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  readonly targets: readonly Target[];
}

/** Measures of a college and year that were counted for one day. */
export interface Counts {
  readonly asOf: string;
  /** By `termKey`. */
  readonly values: Readonly<Record<string, number>>;
}

/** What the caller may see of a college's measures. */
export interface LedgerCollege {
  readonly id: string;
  readonly regionId: string;
  /** Whether the caller sees the college's live figures: its staff, and coordinators of its region. */
  readonly reached: boolean;
  /** By academic year. Each owner of measures counts for a day of its own, which after midnight may differ. */
  readonly counts: ReadonlyMap<number, readonly Counts[]>;
}

const keys = new WeakMap<Term, string>();

/** A term as the ledger names it; the terms of a formula are asked for once a college. */
export function termKey(term: Term): string {
  let key = keys.get(term);
  if (key === undefined) {
    key = `${term.measure} ${term.category} ${term.form}`;
    keys.set(term, key);
  }
  return key;
}

/** Both parts of a formula as a college has them in a year. */
export function partsOf({ numerator, denominator }: Formula, college: LedgerCollege, year: number): CollegeParts {
  const value = (term: Term) => valueOf(term, college, year);
  return { collegeId: college.id, numerator: sumTerms(value, numerator), denominator: sumTerms(value, denominator) };
}

/** Terms of a formula that a college has no row of in a year: what it hasn't reported. */
export function missingTerms({ numerator, denominator }: Formula, college: LedgerCollege, year: number): Term[] {
  return [...numerator, ...denominator].filter((term) => valueOf(term, college, year) === undefined);
}

/** The target in force: the college's own where it has one, else the region's. */
export function targetOf({ targets }: Formula, year: number, collegeId: string | null): Target | null {
  const own = collegeId && targetInForce(targets, year, (target) => target.collegeId === collegeId);
  return own || targetInForce(targets, year, (target) => target.collegeId === null);
}

/** The measure that says how many people no figure counts. */
export const LEFT_OUT = 'left_out_without_consent';
const LEFT_OUT_TERM: Term = { measure: LEFT_OUT, category: '', form: '' };

/** People left out of the figures of these colleges for want of a consent; null where none of them has the year. */
export function leftOut(colleges: readonly LedgerCollege[], year: number): number | null {
  const counted = colleges.flatMap((college) => valueOf(LEFT_OUT_TERM, college, year) ?? []);
  return counted.length === 0 ? null : counted.reduce((sum, value) => sum + value, 0);
}

/** The day that figures of these colleges are told for: the earliest one of their measures; null without any. */
export function earliestDay(colleges: readonly LedgerCollege[], year: number): string | null {
  let earliest: string | null = null;
  for (const { counts } of colleges) {
    for (const { asOf } of counts.get(year) ?? []) if (earliest === null || asOf < earliest) earliest = asOf;
  }
  return earliest;
}

/** The same for one measure of one college. */
export function dayOf(term: Term, college: LedgerCollege, year: number): string | null {
  return countsWith(term, college, year)?.asOf ?? null;
}

function valueOf(term: Term, college: LedgerCollege, year: number): number | undefined {
  return countsWith(term, college, year)?.values[termKey(term)];
}

function countsWith(term: Term, college: LedgerCollege, year: number): Counts | undefined {
  const key = termKey(term);
  return college.counts.get(year)?.find(({ values }) => values[key] !== undefined);
}
