import { endOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { dayBefore, daysBetween, yearsAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import type { Aim } from '../scorecard/gap.policy.js';
import { scoreOf, type Score } from '../scorecard/scorecard.policy.js';

/** Both parts of a figure as they were from a day on, until the next one in a list. */
export interface PartsOnDay {
  readonly day: IsoDate;
  readonly numerator: number;
  readonly denominator: number;
}

export interface CourseOfYear {
  readonly year: number;
  /** The day that the figure is told for. */
  readonly day: IsoDate;
  /** What its parts have been in the year, the earliest first. */
  readonly course: readonly PartsOnDay[];
  /** Colleges that the figure is of, and those of them that the first of its course is of. */
  readonly colleges: number;
  readonly atStart: number;
  /** The same of the year before, by colleges that told it on all of its days; empty where none did. */
  readonly before: readonly PartsOnDay[];
  readonly collegesBefore: number;
}

/** LAST_YEAR: as the year before went on from this day. PACE: as this year has gone on since 1 September. */
export type ForecastMethod = 'LAST_YEAR' | 'PACE';

export interface Forecast {
  readonly method: ForecastMethod;
  /** What the method rests on, in words. */
  readonly basis: Bilingual;
  /** The figure at the end of the year, with what would be missing to its target then. */
  readonly score: Score;
}

/** Fewer are no course and no pace to go by: one more or less would change the forecast by a tenth. */
const FEWEST_TO_GO_BY = 10;

/** Days after which a year has a pace: what is counted in its first weeks comes from the year before. */
const FIRST_DAYS = 28;

/** The same day of the year before; of a leap year's last day of February the 28th. */
export function sameDayBefore(day: IsoDate): IsoDate {
  return day.endsWith('-02-29') ? yearsAfter(dayBefore(day), -1) : yearsAfter(day, -1);
}

/**
 * Where a figure will be at the end of its academic year if nothing changes in how it goes on; null once the year is
 * over, without a figure, and as long as there is neither a course to go by nor a pace.
 * @param target as of `scoreOf`
 */
export function forecastOf(asked: CourseOfYear, target: number | null, aim: Aim): Forecast | null {
  const { year, day, course, before } = asked;
  const now = partsOn(course, day);
  if (!now || now.denominator === 0 || day >= endOf(year) || day < startOf(year)) return null;
  const then = partsOn(before, sameDayBefore(day));
  const end = partsOn(before, endOf(year - 1));
  if (then && end && then.numerator >= FEWEST_TO_GO_BY && then.denominator > 0) {
    const grown = (part: 'numerator' | 'denominator') => Math.round((now[part] * end[part]) / then[part]);
    return { method: 'LAST_YEAR', basis: lastYearBasis(asked, then, end), score: ended(now, grown, target, aim) };
  }
  const elapsed = daysBetween(startOf(year), day);
  if (elapsed < FIRST_DAYS || now.numerator < FEWEST_TO_GO_BY) return null;
  const start = partsOn(course, startOf(year)) ?? { numerator: 0, denominator: now.denominator };
  const whole = daysBetween(startOf(year), endOf(year));
  const kept = (part: 'numerator' | 'denominator') =>
    Math.max(0, Math.round(start[part] + ((now[part] - start[part]) * whole) / elapsed));
  return {
    method: 'PACE',
    basis: paceBasis(asked, now.numerator - start.numerator, elapsed),
    score: ended(now, kept, target, aim),
  };
}

/**
 * The parts at the end of the year. A denominator that newcomers don't add to is what it is; and what has not been above
 * 100 % so far is not foretold to be.
 */
function ended(
  now: PartsOnDay,
  foretold: (part: 'numerator' | 'denominator') => number,
  target: number | null,
  aim: Aim,
): Score {
  const denominator = aim.countedIn === 'BOTH' ? Math.max(1, foretold('denominator')) : now.denominator;
  const numerator = foretold('numerator');
  const bounded = now.numerator <= now.denominator ? Math.min(numerator, denominator) : numerator;
  return scoreOf({ numerator: bounded, denominator }, target, aim);
}

/** The last of the parts that were told by a day. */
function partsOn(course: readonly PartsOnDay[], day: IsoDate): PartsOnDay | undefined {
  return course.findLast((parts) => parts.day <= day);
}

function lastYearBasis({ year, day, collegesBefore }: CourseOfYear, then: PartsOnDay, end: PartsOnDay): Bilingual {
  const [, month, ofMonth] = day.split('-');
  return fill(LAST_YEAR_BASIS, {
    year: formatAcademicYear(year - 1),
    day: { ru: `${ofMonth}.${month}`, en: `${month}-${ofMonth}` },
    then: then.numerator,
    end: end.numerator,
    colleges: collegesBefore,
  });
}

function paceBasis({ colleges, atStart }: CourseOfYear, added: number, days: number): Bilingual {
  const pace = fill(PACE_BASIS, { added, days });
  return atStart < colleges ? fill(PACE_OF_SOME, { pace, unknown: colleges - atStart, colleges }) : pace;
}

const LAST_YEAR_BASIS: Bilingual = {
  ru: 'По ходу {year} (колледжей: {colleges}): к {day} было {then}, к концу года стало {end}.',
  en: 'By the course of {year} (colleges: {colleges}): there were {then} by {day}, and {end} at the end of the year.',
};

const PACE_BASIS: Bilingual = {
  ru: 'Темпом с 1 сентября: {added} за {days} дн.',
  en: 'By the pace since 1 September: {added} in {days} days.',
};

const PACE_OF_SOME: Bilingual = {
  ru: '{pace} Что было 1 сентября, известно не обо всех: {unknown} из {colleges} колледжей приняты за 0.',
  en: '{pace} Not all told what there was on 1 September: {unknown} of {colleges} colleges are taken for 0.',
};
