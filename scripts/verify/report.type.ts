/** Whose measures: the subgraphs that keep figures of their own. */
export const OWNERS = ['participants', 'programs', 'school', 'monitoring'] as const;
export type Owner = (typeof OWNERS)[number];

/**
 * How a kept row differs from the facts. MISSING: there is none; EXTRA: there should be none; VALUE: it says another
 * number; AS_OF: it is told for a day that is not the one of its college and year. HISTORY: it is right, and the last row
 * of its history says another number. SHEET: it is right, and the sheet that it stands on says another number or day,
 * or is that of another group. PUBLISHED: a part of a published figure is not what the submissions
 * make, or its target not the one that stood.
 */
export type Kind = 'MISSING' | 'EXTRA' | 'VALUE' | 'AS_OF' | 'HISTORY' | 'SHEET' | 'PUBLISHED';

/** One row of measures that is not what the facts say. */
export interface Difference {
  readonly owner: Owner;
  /** Code of the college, its id where there is no such college; of a published sum its municipality or region. */
  readonly college: string;
  /** Academic year, such as 2024/2025; `*` where all years together are meant. */
  readonly year: string;
  /** Code of the period that it was submitted or published for, such as 2024/2025-Q1; left out of figures that go on. */
  readonly period?: string;
  /** Code of the measure; `*` where the whole college and year is meant; of a published figure, its indicator and part or target. */
  readonly measure: string;
  readonly category: string;
  readonly form: string;
  readonly kind: Kind;
  /** The number in the database; null where there is no row. */
  readonly kept: number | null;
  /** The number that the facts give; null where there should be no row. */
  readonly counted: number | null;
  /** The day that the row is told for, and the one that it should be told for. */
  readonly keptAsOf: string | null;
  readonly countedAsOf: string | null;
}

/** Records of a college that break a rule on which the figures rest. */
export interface Breakage {
  readonly rule: string;
  readonly college: string;
  readonly records: number;
  /** Id of one of the records. */
  readonly example: string;
}

/** Figures of running years that are told for a day before today: expected until the job of the night has run. */
export interface Stale {
  readonly owner: Owner;
  /** Colleges' years that lag behind. */
  readonly collegeYears: number;
  readonly oldest: string;
}

/** What colleges submitted for periods, recounted from the facts of their last days. */
export interface Snapshots {
  /** Attempts that stand, whose figures were recounted. */
  readonly submissions: number;
  /** Rows compared. */
  readonly checked: number;
  /** Attempts that were sent back, whose facts have been corrected since: these can't be recounted. */
  readonly sentBack: number;
  /** Differences of colleges whose facts may have been corrected since: to be looked at, and no fault of the hub. */
  readonly changed: readonly Difference[];
}

export interface Report {
  /** Rows of measures compared, those kept and those that should be. */
  readonly checked: number;
  /** Rules on the records themselves that were checked. */
  readonly rules: number;
  readonly differences: readonly Difference[];
  readonly broken: readonly Breakage[];
  readonly stale: readonly Stale[];
  readonly snapshots: Snapshots;
}

/** Whether the figures are what the facts say. Figures that lag behind a day are, as of their day. */
export function isSound({ differences, broken }: Report): boolean {
  return differences.length === 0 && broken.length === 0;
}
