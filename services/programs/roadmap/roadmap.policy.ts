import { datedPeriod, type DatedPeriod } from '../stage/stage.policy.js';
import { ROADMAP } from './roadmap.data.js';

/** The academic year whose days the standard roadmap has in the database. */
export const STANDARD_YEAR = 2000;

/** The version of the standard that ships (S001); those that a region makes are later ones. */
export const STANDARD_VERSION = 1;

export type ActivityStatus = 'DONE' | 'DUE' | 'OVERDUE' | 'PLANNED' | 'NOT_APPLICABLE';

export interface DatedActivity extends DatedPeriod {
  readonly code: string;
}

/**
 * The standard roadmap with the dates of one college year.
 * @param year the calendar year in which the academic year starts: 2024 for 2024/2025, whose first day is 1 August 2024
 */
export function datedRoadmap(year: number): DatedActivity[] {
  return ROADMAP.map(({ code, period }) => ({ code, ...datedPeriod(year, period) }));
}

/**
 * Where an activity stands on `today`. All days are YYYY-MM-DD, which sort as text; `today` is the region's own day.
 * Both ends of the period belong to it. An activity done late or early is simply done.
 */
export function activityStatus(
  activity: {
    readonly startsOn: string;
    readonly dueOn: string;
    readonly doneOn: string | null;
    readonly notApplicableOn: string | null;
  },
  today: string,
): ActivityStatus {
  if (activity.notApplicableOn !== null) return 'NOT_APPLICABLE';
  if (activity.doneOn !== null) return 'DONE';
  if (today > activity.dueOn) return 'OVERDUE';
  return today < activity.startsOn ? 'PLANNED' : 'DUE';
}
