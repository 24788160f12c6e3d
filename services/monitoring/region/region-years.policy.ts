import { academicYearOf, lastYear } from '#kernel/time/academic-year.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { MEASURES } from '../indicator/measures.data.js';

/** What is known of a region's years. */
export interface YearsKnown extends FactYears {
  /** Colleges whose live figures the caller sees; 0 where there are none. */
  readonly reached: number;
  /** Colleges of the region. */
  readonly colleges: number;
  /** Years that the caller sees measures of. */
  readonly measured: readonly MeasuredYear[];
  /** Years of which something is published, with the colleges that it is made of. */
  readonly published: readonly { readonly year: number; readonly colleges: number }[];
  /** Years that the region or its colleges have targets of. */
  readonly targeted: readonly number[];
}

/** An academic year of a region, as the caller sees it. */
export interface RegionYear {
  readonly year: number;
  /** Whether somebody was counted in it or a headcount was reported. */
  readonly figures: boolean;
  /** Colleges that have given shares, and colleges asked: those whose live figures the caller sees, else all. */
  readonly reported: number;
  readonly expected: number;
}

/** A year with measures. */
export interface MeasuredYear {
  readonly year: number;
  readonly figures: boolean;
  /** Colleges that have reported their headcount and count somebody who takes part: those have shares. */
  readonly reported: number;
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

/** Of the colleges asked, the share that makes a year one to look at first. */
const ENOUGH = 1 / 2;

/**
 * The years that can be asked about, the latest first: the running one, those measured or published, those with targets
 * up to the running one, as targets are set far ahead, and all between them, so that none is skipped. A year before the
 * region's first or still far ahead is a slip of somebody's hand, and is none of them.
 */
export function yearsOf(known: YearsKnown): RegionYear[] {
  const { today, firstYear, reached, colleges, measured, published, targeted } = known;
  const running = academicYearOf(today);
  const last = lastYear(today);
  const seen = reached > 0 ? measured : published.map(asMeasured);
  const expected = reached > 0 ? reached : colleges;
  const told = new Map(seen.map(({ year, ...rest }) => [year, rest]));
  const others = [...told.keys(), ...targeted.filter((year) => year <= running)];
  const years = [running, ...others.filter((year) => year >= firstYear && year <= last)];
  const latest = Math.max(...years);
  return Array.from({ length: latest - Math.min(...years) + 1 }, (_, n) => {
    const { figures, reported } = told.get(latest - n) ?? { figures: false, reported: 0 };
    return { year: latest - n, figures, reported, expected };
  });
}

const asMeasured = ({ year, colleges }: YearsKnown['published'][number]): MeasuredYear => ({
  year,
  figures: true,
  reported: colleges,
});

/**
 * The year to look at first: the latest one with shares of enough colleges, as of one that has only begun three uploaded
 * rows would speak for the whole region; else the latest one with shares of any, else with any figures, else the
 * running one.
 */
export function currentYearOf(known: YearsKnown): number {
  const years = yearsOf(known);
  const first =
    years.find(({ reported, expected }) => reported > 0 && reported >= expected * ENOUGH) ??
    years.find(({ reported }) => reported > 0) ??
    years.find(({ figures }) => figures);
  return first?.year ?? academicYearOf(known.today);
}
