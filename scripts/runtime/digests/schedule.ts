import { Cron } from 'croner';
import type { WeeklyTime } from '#kernel/config/config.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';

/** How long after its hour a digest is still worth sending: a hub that was down then makes up for it. */
const LATE_MS = 2 * 24 * 60 * 60 * 1000;

export const weekly = ({ weekday, hour, minute }: WeeklyTime): string => `${minute} ${hour} * * ${weekday % 7}`;

/**
 * The day of the digests that are due in a time zone: the latest hour of theirs, up to two days back. Null when none are.
 */
export function dueDay(at: WeeklyTime, timezone: string, now: Date = new Date()): IsoDate | null {
  // An hour that has just struck counts, too.
  const [last] = new Cron(weekly(at), { timezone, paused: true }).previousRuns(1, new Date(now.getTime() + 1000));
  return last && now.getTime() - last.getTime() <= LATE_MS ? today(timezone, last) : null;
}
