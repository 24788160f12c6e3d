import {
  sumTerms,
  targetInForce,
  type CollegeParts,
  type CountedIn,
  type MeasureRow,
  type Term,
} from './scorecard.policy.js';

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

/** A measure with the day that it was counted for. */
export interface DatedMeasure extends MeasureRow {
  readonly asOf: string;
}

/** What the caller may see of a college's measures. */
export interface LedgerCollege {
  readonly id: string;
  readonly regionId: string;
  /** Whether the caller sees the college's live figures: its staff, and coordinators of its region. */
  readonly reached: boolean;
  /** Measures by academic year and code. */
  readonly measures: ReadonlyMap<number, ReadonlyMap<string, readonly DatedMeasure[]>>;
}

/** Both parts of a formula as a college has them in a year. */
export function partsOf({ numerator, denominator }: Formula, college: LedgerCollege, year: number): CollegeParts {
  const sum = (terms: readonly Term[]) => sumTerms(rowsFor(terms, college, year), terms);
  return { collegeId: college.id, numerator: sum(numerator), denominator: sum(denominator) };
}

/** Terms of a formula that a college has no row of in a year: what it hasn't reported. */
export function missingTerms({ numerator, denominator }: Formula, college: LedgerCollege, year: number): Term[] {
  const terms = [...numerator, ...denominator];
  return terms.filter((term) => sumTerms(rowsFor([term], college, year), [term]) === null);
}

/** The target in force: the college's own where it has one, else the region's. */
export function targetOf({ targets }: Formula, year: number, collegeId: string | null): Target | null {
  const own = collegeId === null ? [] : targets.filter((target) => target.collegeId === collegeId);
  return (
    targetInForce(own, year) ??
    targetInForce(
      targets.filter((target) => target.collegeId === null),
      year,
    )
  );
}

/** The measure that says how many people no figure counts. */
export const LEFT_OUT = 'left_out_without_consent';

/** People left out of the figures of these colleges for want of a consent; null where none of them has the year. */
export function leftOut(colleges: readonly LedgerCollege[], year: number): number | null {
  const counted = colleges.flatMap(({ measures }) => measures.get(year)?.get(LEFT_OUT) ?? []);
  return counted.length === 0 ? null : counted.reduce((sum, { value }) => sum + value, 0);
}

/** The day that figures of these colleges are told for: the earliest one of their measures; null without any. */
export function earliestDay(colleges: readonly LedgerCollege[], year: number): string | null {
  let earliest: string | null = null;
  for (const { measures } of colleges) {
    for (const rows of measures.get(year)?.values() ?? []) {
      for (const { asOf } of rows) if (earliest === null || asOf < earliest) earliest = asOf;
    }
  }
  return earliest;
}

/** The same for one measure of one college. */
export function dayOf(measure: string, college: LedgerCollege, year: number): string | null {
  return college.measures.get(year)?.get(measure)?.[0]?.asOf ?? null;
}

function rowsFor(terms: readonly Term[], college: LedgerCollege, year: number): DatedMeasure[] {
  return terms.flatMap(({ measure }) => college.measures.get(year)?.get(measure) ?? []);
}
