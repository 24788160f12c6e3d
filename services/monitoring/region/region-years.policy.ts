import { academicYearOf } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { MEASURES } from '../indicator/measures.data.js';

/** What is known of a region's years. */
export interface YearsKnown {
  /** The calendar day in the region. */
  readonly today: IsoDate;
  /** Years that the caller sees measures of. */
  readonly measured: readonly MeasuredYear[];
  /** Years that the region or its colleges have targets of. */
  readonly targeted: readonly number[];
}

/** An academic year of a region, as the caller sees it. */
export interface RegionYear {
  readonly year: number;
  /** Whether somebody was counted in it or a headcount was reported. */
  readonly figures: boolean;
}

/** A year with measures. */
export interface MeasuredYear extends RegionYear {
  /** Whether some college has reported its headcount and counts somebody who takes part: then there are shares. */
  readonly shares: boolean;
}

/**
 * Measures of which a count above zero makes figures: those of people, and that a headcount was reported. A roadmap
 * that was opened is counted as well, with its activities and documents, and says nothing about taking part.
 */
export const FIGURE_MEASURES: readonly string[] = MEASURES.filter(
  ({ code, unit }) => code === 'headcount_reported' || unit === 'PEOPLE',
).map(({ code }) => code);

/** Measures of people who take part: above zero in a college that has reported its headcount, they make shares. */
export const TAKING_PART: readonly string[] = ['mentees', 'mentors'];

/**
 * The years that can be asked about, the latest first: the running one, those measured, and those with targets up to
 * the running one, as targets are set far ahead.
 */
export function yearsOf({ today, measured, targeted }: YearsKnown): RegionYear[] {
  const running = academicYearOf(today);
  const figures = new Map([running, ...targeted.filter((year) => year <= running)].map((year) => [year, false]));
  for (const one of measured) figures.set(one.year, one.figures);
  return [...figures].map(([year, any]) => ({ year, figures: any })).sort((a, b) => b.year - a.year);
}

/**
 * The year to look at first: the latest one with shares, as a year that has only begun has a headcount here and a pair
 * of the year before there, and nothing to compare; else the latest one with any figures, else the running one.
 */
export function currentYearOf(known: YearsKnown): number {
  const shares = known.measured.filter((one) => one.shares).map(({ year }) => year);
  if (shares.length > 0) return Math.max(...shares);
  return yearsOf(known).find(({ figures }) => figures)?.year ?? academicYearOf(known.today);
}
