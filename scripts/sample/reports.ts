import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { daysOf, type PeriodName } from '#kernel/time/period.js';
import { DECIDED_AFTER, LATE_COLLEGE, PUBLISHED_AFTER, RETURNED_COLLEGE, SUBMITTED_AFTER, SUBMIT_WITHIN } from './reports.data.js'; // prettier-ignore
import type { RegionPlan } from './plan.js';
import type { SampleCalendar } from './years.js';

/** A period that the region has published, and what became of it in each college that told it. */
export interface PlannedReport {
  readonly period: PeriodName;
  readonly openedOn: IsoDate;
  readonly submitBy: IsoDate;
  readonly publishedOn: IsoDate;
  readonly told: readonly {
    readonly college: string;
    readonly submittedOn: IsoDate;
    readonly decidedOn: IsoDate;
    readonly returned: boolean;
  }[];
}

/** A year has so many quarters that end before it does. */
const QUARTERS = 3;

/**
 * The last year that is over, told by all; and a quarter, which one college has not told and another was to correct. In
 * the order of their days.
 */
export function planReports({ colleges, calendar }: RegionPlan): PlannedReport[] {
  const codes = colleges.map(({ college }) => college.code);
  const inTime = codes.filter((code) => code !== LATE_COLLEGE);
  const year = planReport(calendar, { kind: 'YEAR', year: calendar.start('WHOLE'), number: 1 }, codes);
  const quarter = planReport(calendar, lastQuarter(calendar), inTime, RETURNED_COLLEGE);
  return [year, quarter].toSorted((a, b) => (a.submitBy < b.submitBy ? -1 : 1));
}

/**
 * The latest quarter that colleges had to submit by today: of the running year, or else of the one before. The fourth is
 * none of them: it would tell of the same day as its year, made of fewer colleges, and so of what the year hides.
 */
export function lastQuarter(calendar: SampleCalendar): PeriodName {
  const quarters = (['WHOLE', 'RUNNING'] as const).flatMap(
    (year) =>
    Array.from({ length: QUARTERS }, (_, n): PeriodName => ({ kind: 'QUARTER', year: calendar.start(year), number: n + 1 })), // prettier-ignore
  );
  const isDue = (quarter: PeriodName) => calendar.reached(daysAfter(daysOf(quarter).last, SUBMIT_WITHIN + 1));
  return quarters.findLast(isDue)!;
}

function planReport(
  calendar: SampleCalendar,
  period: PeriodName,
  telling: readonly string[],
  returned?: string,
): PlannedReport {
  const { last } = daysOf(period);
  // A period that has just ended is told at once.
  const behind = (days: number) => {
    const day = daysAfter(last, days);
    return calendar.reached(day) ? day : calendar.today;
  };
  return {
    period,
    openedOn: behind(1),
    submitBy: daysAfter(last, SUBMIT_WITHIN),
    publishedOn: behind(PUBLISHED_AFTER),
    told: telling.map((college, n) => {
      const days = SUBMITTED_AFTER[n % SUBMITTED_AFTER.length]!;
      const decided = { submittedOn: behind(days), decidedOn: behind(days + DECIDED_AFTER) };
      return { college, ...decided, returned: college === returned };
    }),
  };
}
