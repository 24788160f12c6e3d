import { daysAfter, daysBetween, type IsoDate } from '#kernel/time/iso-date.js';

/** Days within which a pair meets again (S001 6.3). */
export const FORTNIGHT = 14;

/** Days on which nobody is expected to meet, the first and the last among them. */
export interface FreeDays {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** Whether they are a break of the college, in which pairs rest; a holiday alone interrupts nothing. */
  readonly isBreak: boolean;
}

/** A pair at work, and when it met last. */
export interface Meeting {
  readonly startedOn: IsoDate;
  readonly lastMet: IsoDate | null;
}

export type CadenceState = 'ON_CADENCE' | 'LATE' | 'NOT_STARTED' | 'PAUSED';

export interface Cadence {
  readonly state: CadenceState;
  /** Days behind the fortnight; 0 for who is in time. */
  readonly lateBy: number;
  /** The last day on which the next meeting is in time. */
  readonly dueOn: IsoDate;
}

export const isFree = (day: IsoDate, free: readonly FreeDays[]): boolean =>
  free.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);

/** How many days behind a day there are up to another, those left out on which nobody is expected to meet. */
export function countedDays(from: IsoDate, to: IsoDate, free: readonly FreeDays[]): number {
  let counted = 0;
  for (let n = 1; n <= daysBetween(from, to); n += 1) if (!isFree(daysAfter(from, n), free)) counted += 1;
  return counted;
}

/** The last day on which somebody who met on a day, or began on it, meets again in time. */
export function dueDay(from: IsoDate, free: readonly FreeDays[]): IsoDate {
  let day = from;
  for (let counted = 0; counted < FORTNIGHT;) {
    day = daysAfter(day, 1);
    if (!isFree(day, free)) counted += 1;
  }
  return day;
}

/**
 * Whether a pair at work meets at least once in two weeks (S001 6.3). Holidays and breaks don't count; in a break of the
 * college all rest, and whoever was late before it is late by as many days behind it.
 */
export function cadenceOf({ startedOn, lastMet }: Meeting, day: IsoDate, free: readonly FreeDays[]): Cadence {
  const from = lastMet ?? startedOn;
  const late = Math.max(0, countedDays(from, day, free) - FORTNIGHT);
  const dueOn = dueDay(from, free);
  if (isFree(day, free.filter(({ isBreak }) => isBreak))) return { state: 'PAUSED', lateBy: late, dueOn }; // prettier-ignore
  if (late > 0) return { state: 'LATE', lateBy: late, dueOn };
  return { state: lastMet ? 'ON_CADENCE' : 'NOT_STARTED', lateBy: 0, dueOn };
}
