import { PERIODS, STAGES, type DayOfYear, type PeriodRule } from '../stage/stages.data.js';
import { ROADMAP } from './roadmap.data.js';

/** The academic year whose days the standard roadmap has in the database. */
export const STANDARD_YEAR = 2000;

export type ActivityStatus = 'DONE' | 'DUE' | 'OVERDUE' | 'PLANNED';

export interface DatedActivity {
  readonly code: string;
  /** First day on which the activity is due, as YYYY-MM-DD. */
  readonly startsOn: string;
  /** Last day on which it is in time, as YYYY-MM-DD. */
  readonly dueOn: string;
}

/**
 * The standard roadmap with the dates of one college year.
 * @param year the calendar year in which the academic year starts: 2024 for 2024/2025, whose first day is 1 August 2024
 */
export function datedRoadmap(year: number): DatedActivity[] {
  return ROADMAP.map(({ code, period }) => ({ code, ...datedPeriod(year, period) }));
}

/** The days between which a period of a college year lies, both its own. */
export function datedPeriod(year: number, period: PeriodRule): Pick<DatedActivity, 'startsOn' | 'dueOn'> {
  return { startsOn: dateOf(year, PERIODS[period].from), dueOn: dateOf(year, PERIODS[period].to) };
}

/**
 * The stage that a college year is in: the lowest one that its curator has not closed (domain.md, The cycle), so a
 * later stage closed early moves nothing. Null when all seven are closed.
 */
export function currentStage(closed: readonly number[]): number | null {
  return STAGES.find((stage) => !closed.includes(stage.number))?.number ?? null;
}

/**
 * Where an activity stands on `today`. All days are YYYY-MM-DD, which sort as text; `today` is the region's own day.
 * Both ends of the period belong to it. An activity done late or early is simply done.
 */
export function activityStatus(
  activity: { readonly startsOn: string; readonly dueOn: string; readonly doneOn: string | null },
  today: string,
): ActivityStatus {
  if (activity.doneOn !== null) return 'DONE';
  if (today > activity.dueOn) return 'OVERDUE';
  return today < activity.startsOn ? 'PLANNED' : 'DUE';
}

function dateOf(year: number, { yearOffset, month, day }: DayOfYear): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(year + yearOffset, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
